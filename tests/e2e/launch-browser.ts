import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

const EXECUTABLES = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;
const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/**
 * Starts a browser in which https://www.youtube.com is the stand-in at `port` of this machine, and no other
 * host answers. The variable CHROMIUM_PATH or FIREFOX_PATH says where the browser is.
 */
export async function launchBrowser(name: BrowserName, port: number, options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = process.env[EXECUTABLES[name]];
  if (!executablePath) throw new Error(`${EXECUTABLES[name]} is not set: run this by "npm run test:e2e"`);
  const common: LaunchOptions = {
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1400, height: 900 },
    executablePath,
    ...options,
  };
  return name === 'chromium' ? launchChromium(port, common) : launchFirefox(port, common);
}

/** The folder of the extension as built for that browser. */
export function findExtension(name: BrowserName): string {
  const folder = fileURLToPath(new URL(`../../.output/${BUILDS[name]}`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`there is no ${folder}: run "npm run build" first`);
  return folder;
}

function launchChromium(port: number, common: LaunchOptions): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    ...common,
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--disable-component-update',
      // Without a display Chromium takes itself for a touch screen; the sidebar is looked at as with a mouse.
      '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
      `--host-resolver-rules=MAP www.youtube.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ...(common.args ?? []),
    ],
  });
}

function launchFirefox(port: number, common: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    ...common,
    browser: 'firefox',
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      // A mouse, for the same reason: it is fine (2), and it hovers (4).
      'ui.primaryPointerCapabilities': 6,
      'ui.allPointerCapabilities': 6,
      // The wheel scrolls as a real one does, where `overscroll-behavior` holds.
      'remote.events.async.wheel.enabled': true,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      ...common.extraPrefsFirefox,
    },
  });
}
