import type { Link, Person } from './model.ts';
import { isNameIn } from './people/person-name.ts';
import type { Blocks } from './blocks/read-blocks.ts';
import type { LinksOfBlock } from './read-links.ts';

/** The people whom headings and lines such as "Interviewer - …" name, with the links under their names. */
export function readPeople(blocks: Blocks, linksOfBlock: LinksOfBlock): readonly Person[] {
  return blocks.all.flatMap((block) => {
    const { people, role, opening } = block;
    if (role !== 'guest' && role !== 'host') return [];
    const links = linksOfBlock.get(block) ?? [];
    return people.map((name) => ({
      name,
      role,
      links: people.length === 1 ? links : linksOf(name, links),
      position: opening.position,
    }));
  });
}

function linksOf(name: string, links: readonly Link[]): readonly Link[] {
  return links.filter(({ url }) => isNameIn(name, [url]));
}
