import { describe, expect, it } from 'vitest';
import { earns } from '../../../../lib/references/addresses/earns.ts';

describe('lib/references/addresses/earns', () => {
  it.each([
    'https://town.example/?ref=ada',
    'https://town.example/caps?size=4&referenceID=ada',
    'https://town.example/?AFF_ID=7',
    'https://town.example/ada-referral-2',
  ])('hears in %s who sent the visitor', (url) => {
    expect(earns(new URL(url))).toBe(true);
  });

  it.each([
    'https://town.example/',
    'https://town.example/?reference=4&page=2',
    'https://town.example/?page=ref',
    'https://town.example/referrals-explained',
    'https://ref.example/ref',
  ])('hears nobody in %s', (url) => {
    expect(earns(new URL(url))).toBe(false);
  });
});
