import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, findExtension } from './launch-browser.ts';

/** A copy of the built extension that knows one language only, and speaks it in any browser. Remove its folder after use. */
export function copyInLanguage(browserName: BrowserName, language: string): string {
  const folder = mkdtempSync(join(tmpdir(), `capitula-${language}-`));
  cpSync(findExtension(browserName), folder, { recursive: true });
  const locales = join(folder, '_locales');
  for (const other of readdirSync(locales).filter((locale) => locale !== language)) {
    rmSync(join(locales, other), { recursive: true });
  }
  const manifest = join(folder, 'manifest.json');
  const described: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify(Object.assign({}, described, { default_locale: language })));
  return folder;
}
