import { describe, expect, it } from 'vitest';
import { readPageReport } from '../../../lib/youtube/page-report.ts';
import { createChapter, createNextResponse, createPlayerResponse } from '../../support/responses.ts';

describe('lib/youtube/page-report', () => {
  it('reads both responses', () => {
    const nextResponse = createNextResponse([
      { key: 'DESCRIPTION_CHAPTERS', value: { chapters: [createChapter('Rags', 0)] } },
    ]);
    const report = readPageReport(JSON.stringify({ playerResponse: createPlayerResponse(), nextResponse }));
    expect(report?.details.videoId).toBe('interview41');
    expect(report?.nativeChapters).toHaveLength(1);
  });

  it('does without the next response', () => {
    const report = readPageReport(JSON.stringify({ playerResponse: createPlayerResponse(), nextResponse: null }));
    expect(report?.nativeChapters).toEqual([]);
  });

  it.each(['', 'x', 'null', '7', '[]', '{}', '{"playerResponse":{}}', '{"playerResponse"'])('refuses %j', (text) => {
    expect(readPageReport(text)).toBeNull();
  });
});
