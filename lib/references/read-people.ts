import type { Person } from './model.ts';
import type { Blocks } from './read-blocks.ts';
import type { LinksOfBlock } from './read-links.ts';

/** The people whom headings and lines such as "Interviewer - …" name, with the links under their names. */
export function readPeople(blocks: Blocks, linksOfBlock: LinksOfBlock): readonly Person[] {
  return blocks.all.flatMap((block) => {
    if (block.person === null || (block.role !== 'guest' && block.role !== 'host')) return [];
    const own = linksOfBlock.get(block) ?? [];
    return [{ name: block.person, role: block.role, links: own, position: block.opening.position }];
  });
}
