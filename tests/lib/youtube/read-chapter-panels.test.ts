import { describe, expect, it } from 'vitest';
import { readChapterPanels } from '../../../lib/youtube/read-chapter-panels.ts';
import { createChapterPanel } from '../../support/responses.ts';

const rows = [
  ['Rags', 0],
  ['Sizing', 250],
] as const;
const chapters = [
  { title: 'Rags', startTime: 0 },
  { title: 'Sizing', startTime: 250 },
];

describe('lib/youtube/read-chapter-panels', () => {
  it("reads the author's chapters, and automatic ones where the panel says that they are", () => {
    const engagementPanels = [createChapterPanel('description', rows), createChapterPanel('auto', rows, true)];
    expect(readChapterPanels({ engagementPanels })).toEqual([
      { kind: 'author', chapters },
      { kind: 'automatic', chapters },
    ]);
  });

  it('takes the first row for the start where the link has no time', () => {
    const panel = createChapterPanel('description', rows);
    const [first] = panel.engagementPanelSectionListRenderer.content.macroMarkersListRenderer.contents;
    if (first && 'macroMarkersListItemRenderer' in first) {
      Reflect.deleteProperty(first.macroMarkersListItemRenderer.onTap.watchEndpoint, 'startTimeSeconds');
    }
    expect(readChapterPanels({ engagementPanels: [panel] })).toEqual([{ kind: 'author', chapters }]);
  });

  it.each([
    ['key moments', { engagementPanels: [createChapterPanel('auto', rows)] }],
    ['an empty panel', { engagementPanels: [createChapterPanel('description', [])] }],
    ['times before the start', { engagementPanels: [createChapterPanel('description', [['Rags', -1]])] }],
    ['other panels', { engagementPanels: [{ engagementPanelSectionListRenderer: { panelIdentifier: 'x' } }, null] }],
    ['no panels', {}],
    ['a text', { engagementPanels: 'x' }],
    ['nothing', null],
  ])('finds none in %s', (_name, response) => {
    expect(readChapterPanels(response)).toEqual([]);
  });
});
