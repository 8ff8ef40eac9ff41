import { tokenize } from '../../lib/description/tokenize.ts';
import type { Construct } from '../../lib/outline/constructs/construct.ts';
import { timedTextOf } from '../../lib/outline/lines/timed-text.ts';

/** What a construct makes of the last line of a text, each time as `0-90 [1] Title`; null where it is not written so. */
export function readBy(construct: Construct, text: string): string[] | null {
  const lines = tokenize(text);
  const last = lines.at(-1);
  const timed = last && timedTextOf(last, null);
  const read = timed ? construct(timed, lines) : null;
  return (
    read?.map(({ startTime, endTime, ordinal, titleBehindOrdinal }) => {
      const time = endTime === null ? `${startTime}` : `${startTime}-${endTime}`;
      return `${time} ${ordinal === null ? '' : `[${ordinal.label}] `}${titleBehindOrdinal}`;
    }) ?? null
  );
}
