import { describe, expect, inject } from 'vitest';
import { type Shot, shots } from '../screenshots/shots.ts';
import type { CapitulaPage } from './capitula-page.ts';
import { findFaults } from './find-faults.ts';
import { test } from './test.ts';

const VIEWPORT = { width: 1400, height: 900 };

describe('the sidebar has no fault that axe finds', () => {
  // Colours are the same in both browsers; each state in both themes is looked at in one of them.
  const themes = inject('browserName') === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
  const states = shots.flatMap((shot) =>
    (shot.lightOnly ? (['light'] as const) : themes).map((theme) => ({ shot, theme })),
  );
  test.for(states.map(({ shot, theme }) => [`${shot.name}, ${theme}`, shot, theme] as const))(
    '%s',
    async ([, shot, theme], { capitula }) => {
      await show(capitula, shot, theme);
      expect(await findFaults(capitula)).toEqual([]);
    },
  );
});

async function show(capitula: CapitulaPage, shot: Shot, theme: 'light' | 'dark'): Promise<void> {
  await capitula.page.setViewport(shot.viewport ?? VIEWPORT);
  await capitula.watch(shot.video, { ...shot.scenario, theme });
  await capitula.inSidebar('*');
  await shot.act?.(capitula);
  await capitula.isAtRest();
}
