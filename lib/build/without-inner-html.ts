import type { Plugin } from 'vite';

/**
 * Takes out Preact's one assignment to innerHTML (for dangerouslySetInnerHTML, which Capitula does not use). Fails the
 * build if Preact changes its shape, or if anything else brings such an assignment.
 */
export function withoutInnerHtml(): Plugin {
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
