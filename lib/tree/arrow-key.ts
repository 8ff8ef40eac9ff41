/** A row of the list as the keyboard sees it, in the order on the screen. */
export interface KeyboardRow {
  readonly id: string;
  /** Of a section; null of a chapter. */
  readonly open: boolean | null;
  /** Id of the section that it is in, or null. */
  readonly parentId: string | null;
}

/** What a key asks for: the focus goes to a row, or a section opens or closes. */
export type ArrowAction =
  | { readonly type: 'focus'; readonly id: string }
  | { readonly type: 'open' | 'close'; readonly id: string };

/**
 * What an arrow, Home or End does while the row `focusedId` has the focus; null where it does nothing (the key still
 * belongs to the list). `rightToLeft` turns the horizontal arrows around.
 */
export function arrowAction(
  key: string,
  rows: readonly KeyboardRow[],
  focusedId: string,
  rightToLeft: boolean,
): ArrowAction | null {
  const index = rows.findIndex((row) => row.id === focusedId);
  const row = rows[index];
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return focusRow(rows[index + 1]);
    case 'ArrowUp':
      return focusRow(rows[index - 1]);
    case 'Home':
      return focusRow(rows[0]);
    case 'End':
      return focusRow(rows.at(-1));
    case 'ArrowRight':
      return rightToLeft ? outwards(row, rows) : inwards(row, rows[index + 1]);
    case 'ArrowLeft':
      return rightToLeft ? inwards(row, rows[index + 1]) : outwards(row, rows);
    default:
      return null;
  }
}

/** The keys that `arrowAction` knows. */
export const ARROW_KEYS: ReadonlySet<string> = new Set([
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
]);

function inwards(row: KeyboardRow, next: KeyboardRow | undefined): ArrowAction | null {
  if (row.open === null) return null;
  if (!row.open) return { type: 'open', id: row.id };
  return next?.parentId === row.id ? focusRow(next) : null;
}

function outwards(row: KeyboardRow, rows: readonly KeyboardRow[]): ArrowAction | null {
  if (row.open === true) return { type: 'close', id: row.id };
  return focusRow(rows.find((other) => other.id === row.parentId));
}

function focusRow(row: KeyboardRow | undefined): ArrowAction | null {
  return row === undefined ? null : { type: 'focus', id: row.id };
}
