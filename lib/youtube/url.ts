/** Eleven characters of YouTube's base 64. */
export const VIDEO_ID = /^[\w-]{11}$/;

/** The video that is watched at a YouTube address (`/watch?v=ID`, `/live/ID`), or null on every other page. */
export function videoIdOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const id = url.pathname === '/watch' ? url.searchParams.get('v') : liveId(url.pathname.split('/'));
  return id !== null && VIDEO_ID.test(id) ? id : null;
}

function liveId([, kind, id]: readonly string[]): string | null {
  return kind === 'live' ? (id ?? null) : null;
}
