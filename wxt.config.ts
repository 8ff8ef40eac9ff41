import type { InlineConfig, Plugin } from 'vite';
import { defineConfig, type Entrypoint } from 'wxt';

/**
 * Takes out Preact's one assignment to innerHTML (for dangerouslySetInnerHTML, which Capitula does not use). Fails the
 * build if Preact changes its shape, or if anything else brings such an assignment.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return null;
      const parts = code.split(/\(\w+\.innerHTML=\w+\.__html\)/);
      if (parts.length !== 2) this.error(`Preact assigns to innerHTML in ${parts.length - 1} places; 1 was expected`);
      return { code: parts.join('(0)'), map: null };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && /\.innerHTML\s*=(?!=)/.test(file.code)) {
          this.error(`${file.fileName} assigns to innerHTML`);
        }
      }
    },
  };
}

/**
 * Gives WXT's own content script code the browser's API as it is. All browsers that Capitula runs in answer with
 * promises by themselves, so that what wraps it would be read and run on every page of YouTube for nothing.
 */
function withoutPolyfillInContentScripts(): Plugin {
  return {
    name: 'without-polyfill-in-content-scripts',
    enforce: 'pre',
    resolveId(source, importer) {
      const isPolyfill = source === '@wxt-dev/webextension-polyfill/browser';
      return isPolyfill && importer?.includes('/wxt/dist/utils/') ? this.resolve('@wxt-dev/browser', importer) : null;
    },
    generateBundle(_options, bundle) {
      for (const [file, script] of Object.entries(bundle)) {
        if (file === 'background.js' || script.type !== 'chunk') continue;
        if (Object.keys(script.modules).some((id) => id.includes('webextension-polyfill'))) {
          this.error(`The polyfill is in ${file} again`);
        }
      }
    },
  };
}

/** The script that the content script imports with the first video is a module; WXT builds none by itself. */
function asModule(entrypoints: readonly Entrypoint[], { build }: InlineConfig): void {
  const input = build?.lib ? build.lib.entry : undefined;
  if (!build || !input || !entrypoints.some(({ name }) => name === 'watch')) return;
  build.lib = false;
  build.rollupOptions = { ...build.rollupOptions, input, preserveEntrySignatures: 'strict' };
}

export default defineConfig({
  hooks: { 'vite:build:extendConfig': asModule },
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [withoutInnerHtml(), withoutPolyfillInContentScripts()] }),
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
