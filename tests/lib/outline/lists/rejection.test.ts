import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/description/tokenize.ts';
import { readOutline } from '../../../../lib/outline/parse-outline.ts';

/** What each list of a description is, and why where it is not the contents. */
function kinds(description: string, duration: number | null): unknown[] {
  const { lists } = readOutline(tokenize(description), { duration });
  return lists.map(({ kind, why }) => (kind === 'contents' ? kind : `${kind}: ${why.join(' ')}`));
}

describe('lib/outline/lists/rejection', () => {
  it.each([
    ['a list under references', 'REFS:\n1:00 A work\n2:00 Another', 600, 'references: references-label'],
    ['one that begins at zero, and links to nothing', 'REFS:\n0:00 A work\n2:00 Another', 600, 'contents'],
    ['a list under corrections', 'Errata:\n0:00 It is nine\n2:00 It is ten', 600, 'corrections: corrections-label'],
    ['times that go down', '5:00 One\n3:00 Two\n2:00 Three', 600, 'other: not-ascending'],
    ['times that go up', '2:00 One\n3:00 Two\n5:00 Three', 600, 'contents'],
    ['times beside links only', '1:00 https://a.example/1\n2:00 https://a.example/2', 600, 'references: mostly-links'],
    ['times with titles beside links', '1:00 A https://a.example/1\n2:00 B https://a.example/2', 600, 'contents'],
    ['a lone time', 'It begins at 1:00', 600, 'other: single-time'],
    ['lengths that add up to the video', 'Snow 3:10\nFox 4:05\nGate 4:45', 720, 'other: track-lengths'],
    ['hours of a programme', '9:00 Doors\n10:30 Talks\n12:00 Lunch', 1200, 'other: clock-times'],
    ['odd minutes', '9:01 Doors\n10:32 Talks\n12:03 Lunch', 1200, 'contents'],
    [
      'a few sentences that end with a time',
      'I went home at 12:31\nand she left by 14:47',
      3600,
      'other: thin-evidence',
    ],
    ['results close together', 'Bill 13:20\nAnna 13:25\nTom 13:40', 3600, 'other: thin-evidence'],
    ['how far runners were', '5 km 8:01\n10 km 20:07\n15 km 33:40\n20 km 50:10', 3600, 'other: thin-evidence'],
    ['titles with a distance', '5 km out 8:01\n10 km home 20:07\nRain 33:40\nSun 50:10', 3600, 'contents'],
  ])('judges %s', (_, description, duration, expected) => {
    expect(kinds(description, duration)).toEqual([expected]);
  });

  it('says that another list fits better only where there is one', () => {
    const contents = '0:00 One\n2:00 Two\n5:00 Three';
    expect(kinds(`${contents}\n\n1:10 A nest\n1:50 A map\n3:40 A film`, 600)).toEqual([
      'contents',
      'other: lesser-list',
    ]);
  });
});
