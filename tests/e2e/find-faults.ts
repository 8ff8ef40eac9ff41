import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { CapitulaPage } from './capitula-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    readonly axe?: { readonly run: (context: string, options: object) => Promise<AxeResults> };
  }
}

/** What axe finds wrong with the sidebar, one line for each rule and element; what lies outside of the sidebar is YouTube's. */
export async function findFaults({ page }: CapitulaPage): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const rules = { region: { enabled: false } };
    const results = await window.axe?.run('#capitula-sidebar-input', { resultTypes: ['violations'], rules });
    if (!results) throw new Error('axe is not there');
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.failureSummary ?? ''}`),
    );
  });
}
