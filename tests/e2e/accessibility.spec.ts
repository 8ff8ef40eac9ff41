import { describe, expect } from 'vitest';
import { type Shot, shots } from '../screenshots/shots.ts';
import { type CapitulaPage, HOST } from './capitula-page.ts';
import { findFaults } from './find-faults.ts';
import { test } from './test.ts';

const VIEWPORT = { width: 1400, height: 900 };

describe('the sidebar has no fault that axe finds, in light and dark', () => {
  test.for(shots.map((shot) => [shot.name, shot] as const))('%s', async ([, shot], { capitula }) => {
    await show(capitula, shot);
    expect(await findFaults(capitula)).toEqual([]);
    await capitula.page.evaluate(() => window.standIn.setTheme('dark'));
    await capitula.page.waitForSelector(`${HOST}[data-theme="dark"]`);
    expect(await findFaults(capitula)).toEqual([]);
  });
});

async function show(capitula: CapitulaPage, shot: Shot): Promise<void> {
  await capitula.page.setViewport(shot.viewport ?? VIEWPORT);
  await capitula.watch(shot.video, shot.scenario);
  await capitula.inSidebar('*');
  await shot.act?.(capitula);
  await capitula.isAtRest();
}
