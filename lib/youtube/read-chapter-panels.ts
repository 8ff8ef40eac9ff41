import * as v from 'valibot';
import { getProperty } from './foreign-object.ts';
import type { NativeChapter, NativeChapters } from './native-chapter.ts';
import { responseTextSchema } from './response-text-schema.ts';

const AUTHOR_PANEL = 'engagement-panel-macro-markers-description-chapters';
const AUTOMATIC_PANEL = 'engagement-panel-macro-markers-auto-chapters';
const MAX_ROWS = 1000;

const panelSchema = v.object({
  engagementPanelSectionListRenderer: v.object({
    panelIdentifier: v.picklist([AUTHOR_PANEL, AUTOMATIC_PANEL]),
    content: v.object({
      macroMarkersListRenderer: v.object({ contents: v.pipe(v.array(v.unknown()), v.maxLength(MAX_ROWS)) }),
    }),
  }),
});

const rowSchema = v.object({
  macroMarkersListItemRenderer: v.object({
    title: responseTextSchema,
    onTap: v.object({
      watchEndpoint: v.object({ startTimeSeconds: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)), 0) }),
    }),
  }),
});

/** Reads the chapters that YouTube lists in panels beside the video, in whole seconds. */
export function readChapterPanels(response: unknown): readonly NativeChapters[] {
  const panels = getProperty(response, 'engagementPanels');
  return (Array.isArray(panels) ? panels : []).flatMap((candidate) => {
    const panel = v.safeParse(panelSchema, candidate);
    if (!panel.success) return [];
    const { panelIdentifier, content } = panel.output.engagementPanelSectionListRenderer;
    const rows = content.macroMarkersListRenderer.contents;
    const isAuthors = panelIdentifier === AUTHOR_PANEL;
    // The same panel lists "key moments", which are no chapters: only over chapters does it say who made them.
    if (!isAuthors && !rows.some((row) => getProperty(row, 'macroMarkersInfoItemRenderer') !== undefined)) return [];
    const chapters = rows.flatMap(readRow);
    return chapters.length > 0 ? [{ kind: isAuthors ? ('author' as const) : ('automatic' as const), chapters }] : [];
  });
}

function readRow(candidate: unknown): readonly NativeChapter[] {
  const row = v.safeParse(rowSchema, candidate);
  if (!row.success) return [];
  const { title, onTap } = row.output.macroMarkersListItemRenderer;
  return [{ title, startTime: onTap.watchEndpoint.startTimeSeconds }];
}
