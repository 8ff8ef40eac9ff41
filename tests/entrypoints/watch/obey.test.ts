import { afterEach, describe, expect, it } from 'vitest';
import { obey } from '../../../entrypoints/watch/obey.ts';
import type { Command } from '../../../lib/messaging/extension-messaging.ts';
import { readDescription } from '../../../lib/reading/read-description.ts';
import { makeSidebar } from '../../support/make-sidebar.ts';

const DESCRIPTION = `Contents
1. Making
0:00 1.1 Rags
2:00 1.2 Sizing
2. Keeping
5:00 2.1 Light
8:00 2.2 Water`;

const lifetimes: AbortController[] = [];
afterEach(() => lifetimes.splice(0).forEach((lifetime) => lifetime.abort()));

function watchAt(time: number) {
  const parts = makeSidebar({ reading: readDescription(DESCRIPTION, { duration: 1000 }), time });
  lifetimes.push(parts.lifetime);
  return parts;
}

describe('entrypoints/watch/obey', () => {
  it('opens and collapses', () => {
    const { sidebar } = watchAt(0);
    obey('toggle', sidebar);
    expect(sidebar.open.value).toBe(false);
    obey('focus', sidebar);
    expect(sidebar.open.value).toBe(true);
    expect(sidebar.focusRequests.value).toBe(1);
  });

  it.each<[Command, number]>([
    ['next-chapter', 300],
    ['previous-chapter', 120],
    ['next-section', 300],
    ['previous-section', 0],
  ])('goes to the %s', (command, expected) => {
    const { sidebar, player } = watchAt(200);
    obey(command, sidebar);
    expect(player.currentTime()).toBe(expected);
  });
});
