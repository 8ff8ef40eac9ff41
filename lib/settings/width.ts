/** Widths of the sidebar in px: the presets, and how far the separator goes. */
export const NARROW = 300;
export const WIDE = 480;
export const NARROWEST = 240;
export const WIDEST = 640;

/** How far one arrow key moves the separator, in px. */
export const WIDTH_STEP = 16;

/** The nearest width that the sidebar may have, whole px. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}
