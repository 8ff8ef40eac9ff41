import { describe, expect } from 'vitest';
import { videos } from '../fixtures/videos.ts';
import { test } from './test.ts';

const { lecture } = videos;
const LINK = `https://youtu.be/${lecture.videoId}?t=`;

const MARKDOWN = `# Introduction to Tides, lecture 7

## Part I. Equilibrium theory

- [0:00](${LINK}0) Recap of lecture 6
- [6:21](${LINK}381) The tide-raising force
- [17:45](${LINK}1065) Two bulges, and why two

## Part II. Real oceans
`;

const PLAIN_TEXT = `0:00 Part I. Equilibrium theory
  0:00 Recap of lecture 6
  6:21 The tide-raising force
`;

const CHAPTERS = `0:00 Recap of lecture 6
6:21 The tide-raising force
17:45 Two bulges, and why two
29:30 Resonance in a basin
`;

describe('copying', () => {
  test('puts links and the outline on the clipboard, and says so', async ({ capitula, sidebar }) => {
    await capitula.watch(lecture);
    await capitula.video.seek(100.7);
    await capitula.chapterIsActive('Recap');
    for (const [choice, start, said] of [
      ['Copy link to this moment', `${LINK}100`, 'Link copied'],
      ['Copy as Markdown', MARKDOWN, 'Copied as Markdown'],
      ['Copy as plain text', PLAIN_TEXT, 'Copied as plain text'],
      ['Copy as YouTube chapters', CHAPTERS, 'Copied as YouTube chapters'],
    ] as const) {
      await sidebar.choose(choice);
      await expect.poll(() => sidebar.spoken()).toBe(said);
      expect((await sidebar.paste()).slice(0, start.length)).toBe(start);
    }
  });

  test('of a row takes its link, and of a section its chapters', async ({ capitula, sidebar }) => {
    await capitula.watch(lecture);
    await capitula.outlineAppears();
    await sidebar.chooseInRow('The tide-raising force', 'Copy link');
    await expect.poll(() => sidebar.spoken()).toBe('Link copied');
    expect(await sidebar.paste()).toBe(`${LINK}381`);
    await sidebar.chooseInRow('Part III. Prediction', 'Copy as Markdown');
    await expect.poll(() => sidebar.spoken()).toBe('Copied as Markdown');
    expect(await sidebar.paste()).toBe(
      [
        '## Part III. Prediction',
        '',
        `- [1:02:33](${LINK}3753) Harmonic constituents`,
        `- [1:11:18](${LINK}4278) Kelvin's brass machine`,
        `- [1:19:50](${LINK}4790) Questions`,
      ].join('\n'),
    );
    await sidebar.chooseInRow('Part III. Prediction', 'Copy as plain text');
    await expect.poll(() => sidebar.spoken()).toBe('Copied as plain text');
    expect((await sidebar.paste()).split('\n').slice(0, 2)).toEqual([
      '1:02:33 Part III. Prediction',
      '  1:02:33 Harmonic constituents',
    ]);
  });
});
