import { describe, expect, it } from 'vitest';
import { roleOfLink, type RoleEvidence } from '../../../lib/references/role-of-link.ts';

const silent: RoleEvidence = { label: null, isSentence: false, blocks: [], place: null };

describe('lib/references/role-of-link', () => {
  it.each<[string, Partial<RoleEvidence>, string]>([
    ['a label stands before the block', { label: 'code', blocks: ['social'] }, 'code'],
    ['a label stands before the place', { label: 'shownotes', place: 'video' }, 'shownotes'],
    ['the inner block stands before the outer one', { blocks: ['support', 'social'] }, 'support'],
    ['the outer block holds where the inner one is silent', { blocks: [null, 'social'] }, 'social'],
    ['a sponsor claims all links of its block', { blocks: ['sponsor'], place: 'social' }, 'sponsor'],
    ['a person claims all links of their block', { label: 'social', blocks: ['guest'], place: 'social' }, 'guest'],
    ['a label breaks such a claim', { label: 'code', blocks: ['sponsor'] }, 'code'],
    ['but not where the place knows better', { label: 'shownotes', blocks: ['host'], place: 'social' }, 'host'],
    ['a sentence does not', { label: 'code', isSentence: true, blocks: ['sponsor'] }, 'sponsor'],
    ['a member page below a sponsor is for members', { blocks: ['sponsor'], place: 'support' }, 'support'],
    ['and a profile among the notes is a profile', { blocks: ['shownotes'], place: 'social' }, 'social'],
    ['a podcast below what asks for support is a podcast', { blocks: ['support'], place: 'podcast' }, 'podcast'],
    ['a shop below what asks for support is for support', { blocks: ['support'], place: 'merch' }, 'support'],
    ['a profile is no slides', { label: 'shownotes', place: 'social' }, 'social'],
    ['a repository may be slides', { label: 'shownotes', place: 'code' }, 'shownotes'],
    ['what is sold is no video', { label: 'video', place: 'merch' }, 'merch'],
    ['and no paper', { label: 'paper', place: 'sponsor' }, 'sponsor'],
    ['a shop among profiles is a shop', { blocks: ['social'], place: 'merch' }, 'merch'],
    ['the place says what kind of work is mentioned', { blocks: ['reference'], place: 'paper' }, 'paper'],
    ['a profile among links is a profile', { blocks: ['reference'], place: 'social' }, 'social'],
    ['but as a source it is a reference', { label: 'reference', place: 'social' }, 'reference'],
    ['a video is a video, whatever it shows', { label: 'code', place: 'video' }, 'video'],
    [
      'a shop is a shop, whomever buying there supports',
      { label: 'support', isSentence: true, place: 'merch' },
      'merch',
    ],
    ['but what is for support is for that', { label: 'support', place: 'merch' }, 'support'],
    ['the place decides alone', { place: 'podcast' }, 'podcast'],
    ['nothing speaks', {}, 'other'],
  ])('%s', (_, evidence, role) => {
    expect(roleOfLink({ ...silent, ...evidence })).toBe(role);
  });
});
