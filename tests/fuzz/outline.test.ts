import { assert as check, type Arbitrary, array, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../../lib/outline/model.ts';
import { parseOutline } from '../../lib/outline/parse-outline.ts';

/** Sections with the titles of their chapters and the seconds that each lasts. */
type Sections = readonly {
  readonly title: string;
  readonly chapters: readonly { readonly title: string; readonly length: number }[];
}[];

const title = array(constantFrom('Wind', 'pipes', 'Why', 'notes', 'waver', 'Bellows', 'über', '風', 'звук', 'and'), {
  minLength: 1,
  maxLength: 6,
}).map((words) => words.join(' '));
const chapter = record({ title, length: integer({ min: 1, max: 900 }) });
const sections: Arbitrary<Sections> = array(
  record({ title, chapters: array(chapter, { minLength: 1, maxLength: 6 }) }),
  {
    minLength: 2,
    maxLength: 8,
  },
);
const chapters = array(chapter, { minLength: 3, maxLength: 30 });

function timestamp(seconds: number): string {
  const two = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  return `${Math.floor(seconds / 3600)}:${two.join(':')}`;
}

/** Writes sections as a numbered table of contents. */
function write(tree: Sections): string {
  let time = 0;
  const lines = tree.flatMap((section, at) => [
    `${at + 1}. ${section.title}`,
    ...section.chapters.map((entry, below) => {
      const line = `[${timestamp(time)}] ${at + 1}.${below + 1} ${entry.title}`;
      time += entry.length;
      return line;
    }),
  ]);
  return ['TOC:', ...lines].join('\n');
}

function writeFlat(list: readonly { readonly title: string; readonly length: number }[], separator: string): string {
  let time = 0;
  return list
    .map((entry) => {
      const line = `${timestamp(time)}${separator}${entry.title}`;
      time += entry.length;
      return line;
    })
    .join('\n');
}

function shapeOf({ title: text, label, startTime, children }: OutlineNode): unknown {
  return [label, text, startTime, children.map(shapeOf)];
}

function chaptersOf(node: OutlineNode): OutlineNode[] {
  return [...(node.timed ? [node] : []), ...node.children.flatMap(chaptersOf)];
}

function shape(description: string): unknown {
  return parseOutline(description, null).nodes.map(shapeOf);
}

describe('lib/outline/parse-outline, of any contents', () => {
  it('gives back the numbered tree that was written', () => {
    check(
      property(sections, (tree) => {
        let time = 0;
        const expected = tree.map((section, at) => {
          const start = time;
          const below = section.chapters.map((entry, inner) => {
            const row = [`${at + 1}.${inner + 1}`, entry.title, time, []];
            time += entry.length;
            return row;
          });
          return [String(at + 1), section.title, start, below];
        });
        expect(shape(write(tree))).toEqual(expected);
      }),
    );
  });

  it('keeps a plain list flat, whatever stands between time and title', () => {
    check(
      property(chapters, constantFrom(' ', ' - ', ': ', ' – ', ' | ', '\t'), (list, separator) => {
        const { nodes } = parseOutline(writeFlat(list, separator), null);
        expect(nodes.map((node) => [node.title, node.children.length])).toEqual(list.map((entry) => [entry.title, 0]));
      }),
    );
  });

  it('takes a number from a title only to make it the label', () => {
    const numbers = array(constantFrom('', '3 ', '31 ', '2. ', '7) ', 'II. ', 'B. ', '#4 ', '1.2 ', '五、'), {
      minLength: 3,
      maxLength: 12,
    });
    const forms = constantFrom(
      (time: string, words: string) => `${time} ${words}`,
      (time: string, words: string) => `${words} - ${time}`,
      (time: string, words: string) => `- ${words} (${time})`,
      (time: string, words: string) => `${time}\n${words}\n`,
      (time: string, words: string) => `${words}\n${time}\n`,
      (time: string, words: string) => `${words} [${time}] notes`,
    );
    // a word that all titles begin with would be another matter
    const bare = (at: number): string => (at % 2 === 0 ? 'ways home' : 'roads out');
    check(
      property(numbers, forms, (list, form) => {
        const description = list.map((number, at) => form(timestamp(at * 60), `${number}${bare(at)}`)).join('\n');
        const nodes = parseOutline(description, null).nodes.flatMap(chaptersOf);
        expect(nodes.length).toBe(list.length);
        nodes.forEach((node, at) => {
          const written = node.title.replace(/\W*notes$/, '');
          expect(written).toBe(node.label === null ? `${list[at]}${bare(at)}` : bare(at));
        });
      }),
    );
  });

  it('keeps every chapter when prose is added around the contents', () => {
    const prose = array(
      constantFrom(
        'I was in town last week.',
        'Thank you all for watching!',
        'Links below.',
        '',
        'See https://a.example.',
      ),
      { maxLength: 6 },
    ).map((lines) => lines.join('\n'));
    check(
      property(sections, prose, prose, (tree, above, below) => {
        const contents = write(tree);
        expect(shape(`${above}\n\n${contents}\n\n${below}`)).toEqual(shape(contents));
      }),
    );
  });

  it('places children within the time of their parent', () => {
    check(
      property(sections, (tree) => {
        const { nodes } = parseOutline(write(tree), null);
        nodes.forEach((node, at) => {
          const end = nodes[at + 1]?.startTime ?? Number.POSITIVE_INFINITY;
          for (const child of node.children) {
            expect(child.startTime).toBeGreaterThanOrEqual(node.startTime);
            expect(child.startTime).toBeLessThan(end);
          }
        });
      }),
    );
  });
});
