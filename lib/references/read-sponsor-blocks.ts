import type { Line } from '../description/line.ts';
import { readWords } from '../words/words.ts';
import { plainText } from './labels/bare-text.ts';
import { isOnlyLink } from './addresses/is-only-link.ts';
import { tellsOfSponsor } from './labels/link-words.ts';
import type { Link, SponsorBlock } from './model.ts';
import type { Blocks } from './blocks/read-blocks.ts';
import type { LinksOfBlock, PlacedLink } from './read-links.ts';

// A longer paragraph may name a sponsor, and much else.
const LONGEST_SENTENCE = 300;

/**
 * The advertisements: what stands under a sponsor's heading or behind a sentence that tells of one, and
 * the lines that tell of one with its address ("Sponsored by Fernpost - https://…").
 */
export function readSponsorBlocks(
  blocks: Blocks,
  linksOfBlock: LinksOfBlock,
  links: readonly PlacedLink[],
): readonly SponsorBlock[] {
  return [...headedBlocks(blocks, linksOfBlock), ...blocksOfOneLine(links)].toSorted(
    (a, b) => a.position.start - b.position.start,
  );
}

function headedBlocks(blocks: Blocks, linksOfBlock: LinksOfBlock): readonly SponsorBlock[] {
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

function blocksOfOneLine(links: readonly PlacedLink[]): readonly SponsorBlock[] {
  const ofLine = new Map<Line, Link[]>();
  for (const { link, line, block } of links) {
    if (link.role !== 'sponsor' || block?.role === 'sponsor') continue;
    const others = ofLine.get(line);
    if (others) others.push(link);
    else if (line.text.length <= LONGEST_SENTENCE && tellsOfSponsor(readWords(line.text))) ofLine.set(line, [link]);
  }
  return [...ofLine].map(([line, own]) => ({ text: plainText(line.text), links: own, position: line.position }));
}
