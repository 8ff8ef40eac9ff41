import type { Link } from '../references/model.ts';

/** Places whose name says more than their host. */
const PLACES: readonly (readonly [host: string, name: string])[] = [
  ['dropbox.com', 'Dropbox'],
  ['docs.google.com', 'Google Docs'],
  ['drive.google.com', 'Google Drive'],
  ['notion.so', 'Notion'],
  ['notion.site', 'Notion'],
  ['github.com', 'GitHub'],
  ['gist.github.com', 'GitHub'],
  ['substack.com', 'Substack'],
  ['medium.com', 'Medium'],
  ['patreon.com', 'Patreon'],
  ['rescript.info', 'ReScript'],
  ['app.rescript.info', 'ReScript'],
];

const FILES: ReadonlySet<string> = new Set(['pdf', 'epub', 'docx', 'pptx', 'txt', 'md', 'srt', 'vtt', 'ipynb', 'zip']);

/** What somebody will find behind a link, as far as the address tells: file type and place, "PDF", "Dropbox". */
export function linkKinds(link: Link): readonly string[] {
  if (!URL.canParse(link.url)) return [];
  const { hostname, pathname } = new URL(link.url);
  const extension = /\.([a-z]{2,5})$/i.exec(pathname)?.[1]?.toLowerCase();
  const place = PLACES.find(([host]) => hostname === host || hostname.endsWith(`.${host}`))?.[1];
  const kinds: string[] = [];
  if (extension !== undefined && FILES.has(extension)) kinds.push(extension.toUpperCase());
  if (place !== undefined) kinds.push(place);
  return kinds;
}
