import { describe, expect, it } from 'vitest';
import { INTERVIEW } from '../../support/interview.ts';
import { readReferencesOf, rolesOf } from '../../support/read-references-of.ts';

describe('lib/references/read-links', () => {
  it('gives every link the position of the address as the author wrote it', () => {
    for (const { position } of readReferencesOf(INTERVIEW).links) {
      expect(INTERVIEW.slice(position.start, position.end)).toMatch(/^https:\/\/\S+$/u);
    }
  });

  it.each<[string, string, readonly string[]]>([
    ['before the address', 'Source code: https://a.example/1', ['code 1']],
    ['on the line above', 'Unterstützt uns hier\nhttps://a.example/1', ['support 1']],
    ['behind the address', 'https://a.example/1 use code ADA', ['sponsor 1']],
    ['in a markdown link', '[Transcript](https://a.example/1)', ['transcript 1']],
    ['in another language', '字幕稿：https://a.example/1\n打赏 https://a.example/2', ['transcript 1', 'support 2']],
    ['in letters set apart', 'P O D C A S T: https://a.example/1', ['podcast 1']],
    ['for each of two on a line', 'Paper: https://a.example/1 Code: https://a.example/2', ['paper 1', 'code 2']],
    ['but not across a blank line', 'There is a new podcast on ants for you\n\nhttps://a.example/1', ['other 1']],
    [
      'but not in the midst of a sentence',
      'If you support the idea that ants can be taught to vote on where to live, go to https://a.example/1',
      ['other 1'],
    ],
  ])('reads a label %s', (_, description, expected) => {
    expect(rolesOf(description)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['of a chapter', '0:00 A\n2:10 How we rewrote the ticket shop\nhttps://a.example/1', ['reference 1']],
    ['behind a colon', 'Book: The shop at the corner https://a.example/1', ['reference 1']],
  ])('hears no role in the words %s', (_, description, expected) => {
    expect(rolesOf(description)).toEqual(expected);
  });

  it('takes a link that says nothing for a work where it stands below a chapter that is not the last', () => {
    expect(rolesOf('0:00 A\n2:10 B\nThe archive: https://a.example/1\n4:00 C')).toEqual(['reference 1']);
    expect(rolesOf('0:00 A\n2:10 B\nFollow me: https://a.example/1\n4:00 C')).toEqual(['social 1']);
    expect(rolesOf('0:00 A\n2:10 B\n\nThe archive: https://a.example/1\n\n4:00 C')).toEqual(['other 1']);
    expect(rolesOf('0:00 A\n2:10 B\n4:00 C\nThe archive: https://a.example/1')).toEqual(['other 1']);
  });

  it.each<[string, readonly string[]]>([
    ['Sponsors: Fernpost (https://a.example/1) and Owl Lamps (https://a.example/2)', ['sponsor 1', 'sponsor 2']],
    ['Papers: https://a.example/1 and https://a.example/2', ['paper 1', 'paper 2']],
    ['Sponsor: Fernpost https://a.example/1 Shop: https://a.example/2', ['sponsor 1', 'merch 2']],
    ['Sponsor: Fernpost https://a.example/1 Ants: https://a.example/2', ['sponsor 1', 'other 2']],
    ['Video: Ants https://a.example/1 and a map https://a.example/2', ['video 1', 'other 2']],
    ['Fernpost https://a.example/1, Owl Lamps https://a.example/2', ['other 1', 'other 2']],
  ])('shares the label of a line among the links of %j that have none', (description, roles) => {
    expect(rolesOf(description)).toEqual(roles);
  });

  it('hears the role of a chapter that is hardly more than that', () => {
    expect(rolesOf('0:00 A\n2:10 Our sponsor https://a.example/1')).toEqual(['sponsor 1']);
  });

  it('hears a word that asks only where it stands alone', () => {
    expect(rolesOf('Give: https://a.example/1')).toEqual(['support 1']);
    expect(rolesOf('Give it a try: https://a.example/1')).toEqual(['other 1']);
  });

  it.each<[string, string]>([
    ['Ant news: https://a.example/1 use code ADA', 'sponsor 1'],
    ['Links: https://a.example/1 (20% off)', 'sponsor 1'],
    ['Watch me: https://a.example/1 promo code ADA', 'sponsor 1'],
    ['Paper: https://a.example/1 (20% off)', 'paper 1'],
  ])('hears an offer behind the address, and what kind it is of, in %j', (description, role) => {
    expect(rolesOf(description)).toEqual([role]);
  });

  it.each<[string, string]>([
    ['Watch the match: https://a.example/1', 'video 1'],
    ['Our latest video: https://a.example/1', 'video 1'],
    ['Video: how ants vote https://a.example/1', 'video 1'],
    ['Send us your video ideas https://a.example/1', 'other 1'],
    ['Watch how it shines: https://amzn.to/1', 'sponsor 1'],
    ['Our playlist: https://open.spotify.com/playlist/1', 'other playlist/1'],
    ['Our playlist: https://www.youtube.com/playlist', 'video playlist'],
    ['Filmed by Owl Lamp Video https://a.example/1', 'other 1'],
    ['Filmed by Owl Lamp Video https://vimeo.com/1', 'video 1'],
    ['Images & video:\nAnts at night, by Ada Sun https://a.example/1', 'other 1'],
    ['More videos:\nAnts at night, by Ada Sun https://a.example/1', 'video 1'],
  ])('takes for a video what %j says', (description, role) => {
    expect(rolesOf(description)).toEqual([role]);
  });

  it.each<[string, string]>([
    ['For the tables, follow this link https://a.example/1', 'other 1'],
    ['Follow Ada: https://a.example/1', 'social 1'],
    ['Want to sponsor a video? https://a.example/1', 'other 1'],
    ['To advertise on this podcast, go to https://a.example/1', 'other 1'],
    ['All courses and unlimited support https://a.example/1', 'other 1'],
    ['Support us https://a.example/1', 'support 1'],
    ['此連結 https://a.example/1', 'other 1'],
    ['Presentation: https://a.example/1', 'shownotes 1'],
    ['Apresentação: Ada Sol\nhttps://instagram.com/1', 'host 1'],
    ['Apresentação:\nAda Sol: https://instagram.com/1', 'social 1'],
    ['Learn to code in a week: https://a.example/1', 'other 1'],
    ['The code of the week: https://a.example/1', 'code 1'],
    ['The community at night: https://a.example/1', 'other 1'],
    ['Community: https://a.example/1', 'social 1'],
    ['Join our community of ant keepers: https://a.example/1', 'social 1'],
    ['Newsletter: https://antnews.substack.com/1', 'social 1'],
    ['On sleep: https://antnews.substack.com/1', 'reference 1'],
    ['Vouchers for ant farms: https://a.example/1', 'sponsor 1'],
    ['Support for this show comes from our friends at Fernpost: https://a.example/1', 'sponsor 1'],
    ['Support for this show comes from you: https://a.example/1', 'support 1'],
    ['PARA LEER\nHormigas: https://a.example/1', 'reference 1'],
    ['AUSPICIAN\nLana del Sur: https://a.example/1', 'sponsor 1'],
    ['BANCÁ EL HORMIGUERO\nAlias: https://a.example/1', 'support 1'],
    ['Banca del Sur: https://a.example/1', 'other 1'],
  ])('tells calls and business from what they look like in %j', (description, role) => {
    expect(rolesOf(description)).toEqual([role]);
  });

  it('lets a label over an address speak for no other label', () => {
    expect(rolesOf('▼チャンネル登録はこちら\nhttps://a.example/1\n▼お仕事\nhttps://a.example/2')).toEqual([
      'social 1',
      'other 2',
    ]);
  });

  it('lets another sign in front of a label begin another group', () => {
    const members = '🔽メンバーシップ\nhttps://a.example/1\n';
    expect(rolesOf(`${members}🎵音源 https://a.example/2`)).toEqual(['support 1', 'other 2']);
    expect(rolesOf(`${members}🔽音源 https://a.example/2`)).toEqual(['support 1', 'support 2']);
  });

  it.each([
    ['behind a stop', '. Read on', 'Read on'],
    ['not in a number', '. Version 4.0 of it', 'Version 4.0 of it'],
    ['not behind a single letter', '. Ask many, e.g. Ada', 'Ask many, e.g. Ada'],
    ['behind a full stop without a blank', '。続き', '続き'],
  ])('shows the last sentence of long words, which begins %s', (_, end, label) => {
    const words = `${'Ants and more ants walk along a wall '.repeat(5)}until noon${end}`;
    expect(readReferencesOf(`${words}: https://a.example/1`).links[0]?.label).toBe(label);
  });

  it('takes what only leads to an address for no label', () => {
    expect(readReferencesOf('Go to https://a.example/1').links[0]?.label).toBeNull();
    expect(readReferencesOf('Maps https://a.example/1 and https://a.example/2').links[1]?.label).toBeNull();
    expect(readReferencesOf('Hier klicken: https://a.example/1').links[0]?.label).toBeNull();
    expect(readReferencesOf('Owl Lamps\nVisit https://a.example/1').links[0]?.label).toBe('Owl Lamps');
  });
});
