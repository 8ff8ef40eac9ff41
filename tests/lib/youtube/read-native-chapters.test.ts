import { describe, expect, it } from 'vitest';
import { readNativeChapters } from '../../../lib/youtube/read-native-chapters.ts';
import { createChapter, createChapterPanel, createNextResponse } from '../../support/responses.ts';

function markers(key: string, ...chapters: unknown[]) {
  return { key, value: { chapters } };
}

describe('lib/youtube/read-native-chapters', () => {
  it('reads the chapters that YouTube took from the author', () => {
    const response = createNextResponse([
      markers('DESCRIPTION_CHAPTERS', createChapter('Rags', 0), createChapter('Sizing', 250)),
    ]);
    expect(readNativeChapters(response)).toEqual([
      {
        kind: 'author',
        chapters: [
          { title: 'Rags', startTime: 0 },
          { title: 'Sizing', startTime: 250 },
        ],
      },
    ]);
  });

  it('reads automatic chapters, whose starts are no whole seconds', () => {
    const response = createNextResponse([markers('AUTO_CHAPTERS', createChapter('Arriving', 69.6))]);
    expect(readNativeChapters(response)).toEqual([
      { kind: 'automatic', chapters: [{ title: 'Arriving', startTime: 69.6 }] },
    ]);
  });

  it('passes over other markers beside them', () => {
    const response = createNextResponse([
      { key: 'ANIMATION_ANNOTATION_MARKERS', value: { markers: [{ markerRenderer: { timeRangeStartMillis: 1 } }] } },
      markers('AUTO_CHAPTERS', createChapter('Arriving', 0)),
      markers('DESCRIPTION_CHAPTERS', createChapter('Rags', 0)),
    ]);
    expect(readNativeChapters(response).map(({ kind }) => kind)).toEqual(['automatic', 'author']);
  });

  it.each([
    ['whole', { simpleText: 'Rags and bones' }],
    ['in parts', { runs: [{ text: 'Rags ' }, { text: 'and bones' }] }],
    ['as the content of a view', { content: 'Rags and bones' }],
  ])('reads a title %s', (_form, title) => {
    const chapter = { chapterRenderer: { title, timeRangeStartMillis: '4000' } };
    expect(readNativeChapters(createNextResponse([markers('AUTO_CHAPTERS', chapter)]))[0]?.chapters).toEqual([
      { title: 'Rags and bones', startTime: 4 },
    ]);
  });

  it('keeps the others where one cannot be read', () => {
    const response = createNextResponse([
      markers('DESCRIPTION_CHAPTERS', createChapter('Rags', 0), { chapterRenderer: {} }, createChapter('Sizing', 250)),
    ]);
    expect(readNativeChapters(response)[0]?.chapters.map(({ title }) => title)).toEqual(['Rags', 'Sizing']);
  });

  it('takes from the panels what the bar does not have', () => {
    const response = {
      ...createNextResponse([markers('AUTO_CHAPTERS', createChapter('Arriving', 69.6))]),
      engagementPanels: [
        createChapterPanel('auto', [['Arriving', 69]], true),
        createChapterPanel('description', [['Rags', 0]]),
      ],
    };
    expect(readNativeChapters(response)).toEqual([
      { kind: 'automatic', chapters: [{ title: 'Arriving', startTime: 69.6 }] },
      { kind: 'author', chapters: [{ title: 'Rags', startTime: 0 }] },
    ]);
  });

  it.each([
    [null],
    [{}],
    [createNextResponse(undefined)],
    [createNextResponse('x')],
    [createNextResponse([markers('', createChapter('Key moment', 0))])],
    [createNextResponse([markers('DESCRIPTION_CHAPTERS')])],
    [createNextResponse([markers('DESCRIPTION_CHAPTERS', createChapter('Before the start', -1))])],
    [createNextResponse([markers('DESCRIPTION_CHAPTERS', createChapter('Never', Number.NaN))])],
  ])('finds none in %j', (response) => {
    expect(readNativeChapters(response)).toEqual([]);
  });
});
