/** Signs that hang a line on the one above. */
const GLYPHS = '├└┗┣╠╰╚┖┕┝↳⤷';
/** Signs that open a group, whose other lines stand beside the first. */
const OPENERS = '┌┏╭╔┍┎';
/** Signs that close it. */
const CLOSERS = '└┗╰╚┖┕';
/** Signs that do so only in front of a line, and stems. */
const POINTERS = '>›❯》▷│┃|';

/** Whether a marker begins with a sign that is drawn for trees alone. */
export function hasTreeGlyph(marker: string): boolean {
  return marker !== '' && (GLYPHS + OPENERS).includes(marker.charAt(0));
}

/** Whether a marker opens a group of lines ("┌"). */
export function opensGroup(marker: string): boolean {
  return marker !== '' && OPENERS.includes(marker.charAt(0));
}

/** Whether a marker closes the group that was opened ("└"). */
export function closesGroup(marker: string): boolean {
  return marker !== '' && CLOSERS.includes(marker.charAt(0));
}

/** How many signs a marker hangs its line by, from its front: glyphs, stems and quote signs, or `drawnOnly` glyphs. */
export function glyphDepth(marker: string, drawnOnly: boolean): number {
  const signs = drawnOnly ? GLYPHS : GLYPHS + POINTERS;
  let depth = 0;
  for (const sign of marker) {
    if (signs.includes(sign)) depth += 1;
    else if (depth === 0) return 0;
  }
  return depth;
}
