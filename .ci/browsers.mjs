// Where the browsers are, and how to get them.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What each browser is called, the variable that names it, the package that brings it, and where it usually is. */
const BROWSERS = {
  chromium: {
    name: 'Chromium or Chrome',
    variable: 'CHROMIUM_PATH',
    package: 'chromium',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

export const BROWSER_NAMES = Object.keys(BROWSERS);

/** The path of a browser that is there, or null. A variable that names a file that is not there is a mistake. */
export function findBrowser(browser) {
  const { variable, commands, places } = BROWSERS[browser];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, and there is no such file`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find(isExecutable) ?? null;
}

/** What to tell somebody who has to install these browsers by hand. */
export function describeMissing(browsers) {
  const names = browsers.map((browser) => BROWSERS[browser].name).join(' and ');
  const variables = browsers.map((browser) => BROWSERS[browser].variable).join(', ');
  return `Install ${names}, or set ${variables} to where it is.`;
}

/** The commands that install these browsers where that is ours to do (root on Debian and its kin), or null. */
export function installCommands(browsers) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get') || !isDebian()) return null;
  const packages = browsers.map((browser) => BROWSERS[browser].package);
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
  ];
}

/** The variables that tell the tests where the browsers are. */
export function browserVariables(paths) {
  return Object.fromEntries(Object.entries(paths).map(([browser, path]) => [BROWSERS[browser].variable, path]));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** On Ubuntu the packages of that name are only pointers to snaps, which do not work as root. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
