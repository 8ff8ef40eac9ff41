/** Makes a description of about so many characters. */
export type Generator = (length: number) => string;

/** Descriptions that nobody writes, to try how the reader grows with them. Each repeats one thing that has undone readers. */
export const hostileDescriptions: Readonly<Record<string, Generator>> = {
  blanks: repeating(' '),
  tabs: repeating('\t'),
  newlines: repeating('\n'),
  'colons in a chain': repeating('1:'),
  'times in a chain': repeating('0:00 '),
  digits: repeating('1'),
  'square brackets': repeating('['),
  'round brackets': repeating('('),
  'brackets around times': repeating('([0:10])'),
  bullets: repeating('• '),
  emoji: repeating('🎤'),
  'tree glyphs': repeating('├─ '),
  'lists that restart': repeating('0:00 a\n'),
  'lists of one line': repeating('1:00\nTOC:\n'),
  'ranges in ranges': (length) => numbered(length, (at) => `${at % 900}:00-${999 - (at % 900)}:00 a\n`),
  'headings without chapters': repeating('HEADING\n\n'),
  'headings with chapters': (length) => numbered(length, (at) => `HEADING ${at}\n${timestamp(at)} a\n`),
  'a long list': (length) => numbered(length, (at) => `${timestamp(at)} Chapter ${at}\n`),
  'a long list on one line': (length) => numbered(length, (at) => `${timestamp(at)} Chapter ${at} `),
  'a usual description, over and over': repeating(
    'Shownotes: https://a.example/x\n\nTOC:\n1. Part\n[0:00] 1.1 One\n[1:00] 1.2 Two\n2. Part\n[2:00] 2.1 Three\n\nREFS:\n[0:30] A work https://b.example\n\n',
  ),
  'labels without lists': repeating('TOC:\nREFS:\n'),
  'ordinals in a chain': repeating('1.1.'),
  'right-to-left marks': repeating('\u200f0:00 \u05d0\n'),
  'zero-width characters': repeating('1\u200b'),
  'lone surrogates': repeating('\ud800'),
  NUL: repeating('\0'),
  'an address without end': (length) => `https://a.example/${'x'.repeat(length)}`,
  'addresses without hosts': repeating('https://'),
  'markdown links': repeating('[a](https://a.example)'),
  'nested markdown links': repeating('[[a](https://a.example)]('),
  'emphasis that never ends': repeating('**'),
  'stars, lines and angles behind a time': (length) => `0:00 a${'*_>'.repeat(length / 3)}\n1:00 b\n2:00 c`,
  'works over blank lines': (length) => `SOURCES\n\n${'https://a.example/1\nAda\n\n'.repeat(length / 26)}`,
  'one work of many addresses': (length) => `SOURCES\n\nAda\n\n${'https://a.example/1\n'.repeat(length / 20)}`,
  'names below a heading': (length) => `Guests:\n${'Ada Sun\n'.repeat(length / 8)}`,
  'open brackets before an address': (length) => `${'('.repeat(length)} a https://a.example/1`,
  'lines of prose': repeating('This is a line of prose, as long as lines are, and it tells nothing.\n'),
  'one line of prose': repeating('word '),
};

function repeating(unit: string): Generator {
  return (length) => unit.repeat(Math.ceil(length / unit.length));
}

function numbered(length: number, lineOf: (at: number) => string): string {
  const lines: string[] = [];
  let total = 0;
  for (let at = 0; total < length; at += 1) {
    const line = lineOf(at);
    lines.push(line);
    total += line.length;
  }
  return lines.join('');
}

function timestamp(seconds: number): string {
  const rest = String(seconds % 60).padStart(2, '0');
  return `${Math.floor(seconds / 3600) % 900}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${rest}`;
}
