export const SOURCE_KINDS = ['description', 'author-chapters', 'automatic-chapters', 'pinned-comment'] as const;

/** Where an outline comes from. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The source that the person chose for a channel, by channel id; the latest chosen last. */
export type SourceByChannel = Readonly<Record<string, SourceKind>>;

/** For how many channels a choice is remembered: the one that was made longest ago is forgotten first. */
export const REMEMBERED_CHANNELS = 500;

/** Notes a choice for a channel. */
export function rememberSource(sources: SourceByChannel, channelId: string, kind: SourceKind): SourceByChannel {
  const others = Object.entries(sources).filter(([id]) => id !== channelId);
  return Object.fromEntries([...others, [channelId, kind] as const].slice(-REMEMBERED_CHANNELS));
}
