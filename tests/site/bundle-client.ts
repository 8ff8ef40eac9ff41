import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** The scripts that the stand-in runs in the page's own world, as one classic script. */
export async function bundleClient(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('client/main.ts', import.meta.url)),
        formats: ['iife'],
        name: 'standInClient',
      },
    },
  });
  const chunks = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = chunks.find((chunk): chunk is Rollup.OutputChunk => chunk.type === 'chunk');
  if (!script) throw new Error('the stand-in has no client script');
  return script.code;
}
