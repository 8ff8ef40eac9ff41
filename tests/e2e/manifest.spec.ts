import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { findExtension } from './launch-browser.ts';

const COMMON = {
  manifest_version: 3,
  name: 'Capitula',
  description: '__MSG_extension_description__',
  version: '0.1.0',
  default_locale: 'en',
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  permissions: ['storage'],
  web_accessible_resources: [{ resources: ['watch.js'], matches: ['https://www.youtube.com/*'] }],
  action: { default_title: '__MSG_action_title__' },
  commands: {
    toggle: { description: '__MSG_command_toggle__', suggested_key: { default: 'Alt+Shift+C' } },
    focus: { description: '__MSG_command_focus__' },
    'next-chapter': { description: '__MSG_command_next_chapter__', suggested_key: { default: 'Alt+Shift+Period' } },
    'previous-chapter': {
      description: '__MSG_command_previous_chapter__',
      suggested_key: { default: 'Alt+Shift+Comma' },
    },
    'next-section': { description: '__MSG_command_next_section__' },
    'previous-section': { description: '__MSG_command_previous_section__' },
  },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
  },
  content_scripts: [
    {
      matches: ['https://www.youtube.com/*'],
      run_at: 'document_start',
      js: ['content-scripts/player-response.js'],
      world: 'MAIN',
    },
    {
      matches: ['https://www.youtube.com/*'],
      run_at: 'document_start',
      js: ['content-scripts/youtube.js'],
      css: ['content-scripts/youtube.css'],
    },
  ],
};

const MANIFESTS = {
  chromium: {
    ...COMMON,
    minimum_chrome_version: '120',
    background: { service_worker: 'background.js' },
  },
  firefox: {
    ...COMMON,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: '{73338a81-72e5-470d-b29f-44c8585e540b}',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

describe('the built manifest', () => {
  it('asks for what is written here, and for nothing else', async () => {
    const browserName = inject('browserName');
    const manifest: unknown = JSON.parse(await readFile(join(findExtension(browserName), 'manifest.json'), 'utf8'));
    expect(manifest).toEqual(MANIFESTS[browserName]);
  });
});
