const LINE = /^\s*\(?\[?((?:\d{1,2}:)?\d{1,2}:\d{2})\]?\)?\s*[-–—:]?\s*(.+)$/;

/**
 * What the simplest readers of descriptions do, to compare with: one regular expression a line, a flat
 * list of what it finds. Seconds and titles.
 */
export function readFlat(description: string): { readonly startTime: number; readonly title: string }[] {
  const chapters: { startTime: number; title: string }[] = [];
  for (const line of description.split('\n')) {
    const [, time, title] = LINE.exec(line) ?? [];
    if (time === undefined || title === undefined) continue;
    const startTime = time.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
    chapters.push({ startTime, title });
  }
  return chapters;
}
