import type { Line } from '../description/line.ts';
import { plainText } from './bare-text.ts';
import type { SponsorBlock } from './model.ts';
import { isOnlyLink } from './is-only-link.ts';
import type { Blocks } from './read-blocks.ts';
import type { LinksOfBlock } from './read-links.ts';

/** The advertisements: what stands under a sponsor's heading or behind a sentence that tells of one. */
export function readSponsorBlocks(blocks: Blocks, linksOfBlock: LinksOfBlock): readonly SponsorBlock[] {
  return blocks.all.flatMap((block) => {
    const last = block.lines.at(-1) ?? block.opening;
    const own = (linksOfBlock.get(block) ?? []).filter(({ role }) => role === 'sponsor');
    if (block.role !== 'sponsor' || own.length === 0) return [];
    const lines: readonly Line[] = block.title === null ? [block.opening, ...block.lines] : block.lines;
    const text = lines.filter((line) => !isOnlyLink(line)).map((line) => plainText(line.text));
    return [
      {
        text: text.join('\n') || (block.title ?? ''),
        links: own,
        position: { start: block.opening.position.start, end: last.position.end },
      },
    ];
  });
}
