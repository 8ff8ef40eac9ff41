/** Signs that hang a line on the one above. */
const GLYPHS = '├└┗┣╰╚┖┕┝↳⤷';
/** Signs that do so only in front of a line, and stems. */
const POINTERS = '>›❯》▷│┃|';

/** Whether a marker begins with a sign that is drawn for trees alone. */
export function hasTreeGlyph(marker: string): boolean {
  return marker !== '' && GLYPHS.includes(marker.charAt(0));
}

/** How deep a marker hangs its line: one for each glyph, stem or quote sign; 0 where it begins with none. */
export function glyphDepth(marker: string): number {
  const signs = GLYPHS + POINTERS;
  if (marker === '' || !signs.includes(marker.charAt(0))) return 0;
  let depth = 0;
  for (const sign of marker) if (signs.includes(sign)) depth += 1;
  return depth;
}
