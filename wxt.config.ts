import { defineConfig } from 'wxt';
import { watchAsModule } from './lib/build/watch-as-module.ts';
import { withMadeTables } from './lib/build/with-made-tables.ts';
import { withoutInnerHtml } from './lib/build/without-inner-html.ts';
import { withoutPolyfillInPages } from './lib/build/without-polyfill-in-pages.ts';

export default defineConfig({
  hooks: { 'vite:build:extendConfig': watchAsModule },
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [withMadeTables(), withoutInnerHtml(), withoutPolyfillInPages()] }),
  i18n: { localesDir: 'lib/locales' },
  manifest: ({ browser }) => ({
    name: 'Capitula',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage'],
    web_accessible_resources: [{ resources: ['watch.js'], matches: ['https://www.youtube.com/*'] }],
    action: { default_title: '__MSG_action_title__' },
    // The person can give each a key, or another one. At most four may suggest one.
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
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{73338a81-72e5-470d-b29f-44c8585e540b}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
