/** Signs that hang a line on the one above. */
const GLYPHS = '├└┗┣╰╚┖┕┝↳⤷';
/** Signs that do so only in front of a line, and stems. */
const POINTERS = '>›❯》▷│┃|';

/** Whether a marker begins with a sign that is drawn for trees alone. */
export function hasTreeGlyph(marker: string): boolean {
  return marker !== '' && GLYPHS.includes(marker.charAt(0));
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
