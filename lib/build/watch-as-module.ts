import type { InlineConfig } from 'vite';
import type { Entrypoint } from 'wxt';

/** Builds what the content script imports with the first video as a module: WXT makes none of a script by itself. */
export function watchAsModule(entrypoints: readonly Entrypoint[], { build }: InlineConfig): void {
  const input = build?.lib ? build.lib.entry : undefined;
  if (!build || !input || !entrypoints.some(({ name }) => name === 'watch')) return;
  build.lib = false;
  build.rollupOptions = { ...build.rollupOptions, input, preserveEntrySignatures: 'strict' };
}
