import type { Plugin } from 'vite';

/**
 * Gives WXT's own content script code the browser's API as it is. All browsers that Capitula runs in answer with
 * promises by themselves, so that what wraps it would be read and run on every page of YouTube for nothing.
 */
export function withoutPolyfillInPages(): Plugin {
  return {
    name: 'without-polyfill-in-pages',
    enforce: 'pre',
    resolveId(source, importer) {
      const isPolyfill = source === '@wxt-dev/webextension-polyfill/browser';
      return isPolyfill && importer?.includes('/wxt/dist/utils/') ? this.resolve('@wxt-dev/browser', importer) : null;
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.fileName === 'background.js') continue;
        if (Object.keys(file.modules).some((id) => id.includes('webextension-polyfill'))) {
          this.error(`The polyfill is in ${file.fileName} again`);
        }
      }
    },
  };
}
