import { tellsOfSlides } from '../references/labels/link-words.ts';
import type { Link } from '../references/model.ts';

/** Places whose name says more than their host; of two that fit, the first. */
const PLACES: readonly (readonly [place: string, name: string])[] = [
  ['dropbox.com', 'Dropbox'],
  ['docs.google.com/presentation', 'Google Slides'],
  ['docs.google.com/spreadsheets', 'Google Sheets'],
  ['docs.google.com', 'Google Docs'],
  ['drive.google.com', 'Google Drive'],
  ['notion.so', 'Notion'],
  ['notion.site', 'Notion'],
  ['github.com', 'GitHub'],
  ['substack.com', 'Substack'],
  ['medium.com', 'Medium'],
  ['patreon.com', 'Patreon'],
  ['rescript.info', 'ReScript'],
];

const FILES: ReadonlySet<string> = new Set(['pdf', 'epub', 'docx', 'pptx', 'txt', 'md', 'srt', 'vtt', 'ipynb', 'zip']);

/** What somebody will find behind a link, as far as the address tells: file type and place, "PDF", "Dropbox". */
export function linkKinds(link: Link): readonly string[] {
  if (!URL.canParse(link.url)) return [];
  const { hostname, pathname } = new URL(link.url);
  const extension = /\.([a-z]{2,5})$/i.exec(pathname)?.[1]?.toLowerCase();
  const place = PLACES.find(([known]) => {
    const [host = '', folder = ''] = known.split('/');
    const isThere = hostname === host || hostname.endsWith(`.${host}`);
    return isThere && pathname.startsWith(folder === '' ? '/' : `/${folder}/`);
  })?.[1];
  const kinds: string[] = [];
  if (extension !== undefined && FILES.has(extension)) kinds.push(extension.toUpperCase());
  if (place !== undefined) kinds.push(place);
  return kinds;
}

/** What a link on top is: slides count as show notes, but people look for them by their own name. */
export function pinnedKind(link: Link): 'shownotes' | 'slides' | 'transcript' {
  if (link.role === 'transcript') return 'transcript';
  return tellsOfSlides(link.label ?? link.group ?? '') ? 'slides' : 'shownotes';
}
