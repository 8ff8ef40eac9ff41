import type { JSX } from 'preact';

/** Strokes on a grid of 24 px. */
const PATHS = {
  back: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  check: 'm5 12 5 5L19 7',
  chevron: 'm9 6 6 6-6 6',
  close: 'M6 6l12 12M18 6 6 18',
  collapse: 'm6 15 6-6 6 6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  expand: 'm6 9 6 6 6-6',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  leaveOut: 'M5 12h14M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  loop: 'M17 3l4 4-4 4M3 12V9a2 2 0 0 1 2-2h16M7 21l-4-4 4-4M21 12v3a2 2 0 0 1-2 2H3',
  more: 'M12 5v.5M12 11.75v.5M12 18.5v.5',
  next: 'M6 5l9 7-9 7zM18 5v14',
  nextSection: 'M4 6l7 6-7 6zM12 6l7 6-7 6zM21 5v14',
  now: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2v4M12 18v4M2 12h4M18 12h4',
  pause: 'M8 5v14M16 5v14',
  previous: 'M18 5l-9 7 9 7zM6 5v14',
  previousSection: 'M20 6l-7 6 7 6zM12 6l-7 6 7 6zM3 5v14',
  question: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 1.7M12 16.5v.01',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM20 20l-4.8-4.8',
  text: 'M4 6h16M4 12h16M4 18h10',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof PATHS;

/** Those that point along the line of reading, and turn round with it. Those of a player never do. */
const DIRECTED: ReadonlySet<IconName> = new Set<IconName>(['back', 'chevron', 'external']);

interface IconProps {
  readonly name: IconName;
}

/** A drawing beside words or in a named button; it says nothing by itself. */
export function Icon({ name }: IconProps): JSX.Element {
  return (
    <svg
      class="icon"
      data-name={name}
      data-directed={DIRECTED.has(name)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
