import type { InlineConfig } from 'vite';
import type { Entrypoint } from 'wxt';

/**
 * Tells V8, where it stands at the top of a script, to compile all of it at once: beside the page's thread, which would
 * else compile each function when it is first called. https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** Builds what the content script imports with the first video as a module: WXT makes none of a script by itself. */
export function watchAsModule(entrypoints: readonly Entrypoint[], { build }: InlineConfig): void {
  const input = build?.lib ? build.lib.entry : undefined;
  if (!build || !input || !entrypoints.some(({ name }) => name === 'watch')) return;
  build.lib = false;
  const options = build.rolldownOptions ?? build.rollupOptions;
  const output = { ...[options?.output].flat()[0], postBanner: COMPILE_HINT };
  build.rolldownOptions = { ...options, input, output, preserveEntrySignatures: 'strict' };
}
