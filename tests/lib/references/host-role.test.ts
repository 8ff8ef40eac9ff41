import { describe, expect, it } from 'vitest';
import { hostRole } from '../../../lib/references/host-role.ts';

describe('lib/references/host-role', () => {
  it.each([
    ['https://arxiv.org/abs/2401.00011', 'paper'],
    ['https://doi.org/10.5555/12345678', 'paper'],
    ['https://github.com/example/swarm-move', 'code'],
    ['https://github.com/inesmoreau', 'social'],
    ['https://github.com/sponsors/inesmoreau', 'support'],
    ['https://www.youtube.com/watch?v=abcdefghijk', 'video'],
    ['https://youtu.be/abcdefghijk', 'video'],
    ['https://www.youtube.com/@town', 'social'],
    ['https://www.youtube.com/town', 'social'],
    ['https://www.youtube.com/channel/UC0/join', 'support'],
    ['https://m.youtube.com/watch?v=abcdefghijk', 'video'],
    ['https://open.spotify.com/show/1', 'podcast'],
    ['https://open.spotify.com/track/1', null],
    ['https://www.patreon.com/town', 'support'],
    ['https://town.myshopify.com/', 'merch'],
    ['https://en.wikipedia.org/wiki/Town', 'reference'],
    ['https://www.youtube.com/user/town/join', 'support'],
    ['https://www.youtube.com/timedtext_video?v=abcdefghijk', 'other'],
    ['https://support.google.com/youtube', 'other'],
    ['https://shop.town.example/', 'merch'],
    ['https://town.example/shop/', 'merch'],
    ['https://town.example/collections/winter/products/cap', 'merch'],
    ['https://town.example/collections/winter', null],
    ['https://town.example/workshop', null],
    ['https://shop.example/', null],
    ['https://github.com/town/shop', 'code'],
    ['https://affiliate.town.example/', 'sponsor'],
    ['https://town.example/ada-referral-2', 'sponsor'],
    ['https://town.example/referrals-explained', null],
    ['https://slack.town.example/', 'social'],
    ['https://fernpost.example/', null],
    ['https://notpatreon.com/', null],
    ['https://patreon.com.evil.example/', null],
  ])('takes %s for %s', (url, role) => {
    expect(hostRole(new URL(url))).toBe(role);
  });
});
