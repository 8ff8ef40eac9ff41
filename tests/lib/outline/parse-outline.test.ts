import { describe, expect, it } from 'vitest';
import { parseOutline, readOutline } from '../../../lib/outline/parse-outline.ts';
import { tokenize } from '../../../lib/description/tokenize.ts';
import { treeOf } from '../../support/tree-of.ts';

function starts(description: string, duration: number | null = null): number[] {
  return parseOutline(description, duration).nodes.map(({ startTime }) => startTime);
}

/** Kind, number of times and reason of each list that is not the contents. */
function rejected(description: string, duration: number | null = null): unknown[] {
  const { lists } = readOutline(tokenize(description), { duration });
  return lists
    .filter(({ kind }) => kind !== 'contents')
    .map(({ kind, timedLines, why }) => [kind, timedLines.length, why.join(' ')]);
}

const SONGS = 'Snow 3:10\nFox 4:05\nGate 4:45';
const LIST = '0:00 One\n2:00 Two\n5:00 Three';

describe('lib/outline/parse-outline', () => {
  it('says for each row how it was read, and where it stands', () => {
    const description = `Hello\n\n${LIST}`;
    const { nodes, confidence, why } = parseOutline(description, 600);
    expect(nodes[1]).toMatchObject({ id: '1', title: 'Two', timed: true, why: ['time-leads', 'flat-by-default'] });
    expect(nodes.map(({ position }) => description.slice(position.start, position.end))).toEqual(LIST.split('\n'));
    expect(why).toEqual(['starts-at-zero', 'ascends', 'most-times']);
    expect(confidence).toBeGreaterThan(0.6);
  });

  it('is surer under a label than without', () => {
    expect(parseOutline(`Timestamps:\n${LIST}`, null).confidence).toBeGreaterThan(parseOutline(LIST, null).confidence);
  });

  it('drops what is past the end of the video', () => {
    expect(starts(LIST, 200)).toEqual([0, 120]);
  });

  it('leaves a list to the longer video that most of its times belong to', () => {
    const list = '0:00 Maps\n12:40 Towns\n38:05 Coasts\n1:09:22 Borders\n1:41:50 Smells';
    expect(rejected(`In the full episode:\n${list}`, 812)).toEqual([['other', 2, 'past-the-end']]);
    expect(starts(list, 2400)).toEqual([0, 760, 2285]);
    expect(starts(`0:00 Maps\n12:40 Towns\n\nOn tour:\nRiga 19:30\nVilnius 19:45\nGdynia 20:00`, 812)).toEqual([
      0, 760,
    ]);
  });

  it('takes times that go back in a block of lines for those of a day, before noon and after', () => {
    const prayers = 'Dawn 5:02\nSunrise 6:21\nNoon 12:19\nAfternoon 3:37\nSunset 6:16\nNight 7:46';
    expect(rejected(prayers, 1420).map((list) => (list as unknown[])[1])).toEqual([3, 3]);
    const zones = '6:00 Honolulu\n9:00 Denver\n18:00 Berlin\n21:30 Mumbai\n0:00 Tokyo\n3:00 Sydney';
    expect(starts(zones, 2878)).toEqual([]);
    expect(starts(zones.replace('0:00 Tokyo', '\n0:00 Tokyo'), 2878)).toEqual([0, 180]);
    expect(starts('1:00 One\n2:00 Two\n5:00 Three\n0:00 Four\n3:00 Five')).not.toEqual([]);
  });

  it('takes few times between words for those of a game, unless they reach far into the video', () => {
    const goals = 'NOR 03:12 Lind (Moe)\nHCG 11:47 Kask (Ohno)\nNOR 18:55 Moe (Lind)';
    expect(starts(goals, 9670)).toEqual([]);
    expect(starts(goals, 1500)).toEqual([192, 707, 1135]);
  });

  it('keeps a programme that is the video’s own, for it goes up from zero', () => {
    expect(starts('Schedule\n0:00 Opening\n10:00 Talk\n40:00 Questions')).toEqual([0, 600, 2400]);
  });

  it('takes times in another form between chapters that are in order for notes', () => {
    const sets = '⏱ 0:00 Warm-up\n⏱ 7:20 Press\nRest 3:00 between sets\n⏱ 27:45 Incline\nRest 2:00\n⏱ 43:18 Dips';
    expect(starts(sets)).toEqual([0, 440, 1665, 2598]);
    expect(starts('⏱ 0:00 Warm-up\nRest 3:00\nRest 2:00\nRest 1:00')).toEqual([]);
  });

  it('keeps equal starts', () => {
    expect(starts('0:00 One\n1:00 Two\n1:00 Sponsor\n2:00 Three')).toEqual([0, 60, 60, 120]);
  });

  it('keeps a small step back in its place, and says so', () => {
    const { nodes } = parseOutline('0:00 One\n2:00 Two\n9:30 Three\n9:10 Four\n12:00 Five\n15:00 Six', null);
    expect(nodes.map(({ why }) => why.includes('steps-back'))).toEqual([false, false, false, true, false, false]);
  });

  it('goes on over blank lines, notes and links', () => {
    expect(starts('0:00 One\n\nA note.\nhttps://a.example\n\n\n2:00 Two\n\n5:00 Three')).toEqual([0, 120, 300]);
  });

  it('takes two times for a list, but not two sentences that end with one', () => {
    expect(starts('1:00 One\n2:00 Two')).toEqual([60, 120]);
    expect(starts('I say so at 1:00\nand again at 2:00')).toEqual([]);
  });

  it.each([
    ['references', `${LIST}\n\nREFS:\n1:00 A work\n0:30 Another`, ['references', 2, 'references-label']],
    ['corrections', `${LIST}\n\nErrata\n1:00 It is nine`, ['corrections', 1, 'corrections-label']],
    [
      'what links mostly',
      '3:00 A https://a.example\n1:00 B https://b.example\n2:00 C https://c.example',
      ['references', 3, 'mostly-links'],
    ],
    ['lengths in no order', 'Snow 3:10\nFox 2:05\nGate 4:20\nRoof 3:55', ['other', 4, 'not-ascending']],
    ['a programme of the day', '9:00 Doors\n10:30 Talks\n12:00 Lunch', ['other', 3, 'clock-times']],
    ['hours under a timetable', 'Fahrplan\n08:12 Kiel\n09:23 Hamburg\n10:47 Berlin', ['other', 3, 'clock-times']],
    [
      'midnights under a schedule',
      'Schedule\n00:00 Photos\n00:00 Track list\n18:00 Album',
      ['other', 3, 'clock-times'],
    ],
    ['one time again and again', '05.15 00:00 Medley\n05.17 00:00 Teaser', ['other', 2, 'single-time']],
    [
      'a programme with a few odd minutes',
      '5:30 Pass\n9:03 Talk\n11:00 Garden\n12:00 News\n12:30 Novel\n13:20 Music\n16:00 Tea\n19:03 Jazz',
      ['other', 8, 'clock-times'],
    ],
    ['how far runners were', '5 km – 15:01\n10 km – 30:07\nhalf – 1:03:50', ['other', 3, 'thin-evidence']],
    ['a day', '4:30 Up\n5:15 Tea\n6:00 Train\n17:20 Home\n22:00 Bed', ['other', 5, 'clock-times']],
    ['the same in another language', `${LIST}\n\n0:00 Eins\n2:00 Zwei\n5:00 Drei`, ['copy', 3, 'same-times-again']],
    ['another part', `${LIST}\n\n0:00 Four\n3:00 Five`, ['part', 2, 'another-part']],
    [
      'another part whose chapters have links',
      `${LIST}\n\n0:00 Four https://a.example\n3:00 Five https://b.example`,
      ['part', 2, 'another-part'],
    ],
    [
      'works behind the contents',
      `${LIST}\n\n1:10 A nest https://a.example\n1:50 A map\n3:40 A film https://b.example`,
      ['references', 3, 'mostly-links'],
    ],
    [
      'times behind the contents',
      `${LIST}\n\n1:10 A nest https://a.example\n1:50 A map\n3:40 A film`,
      ['other', 3, 'lesser-list'],
    ],
    ['verses', 'Genesis 1:10\nExodus 3:14\nJohn 3:16', ['other', 3, 'thin-evidence']],
    ['a lone time', 'It begins at 1:00', ['other', 1, 'single-time']],
  ])('keeps %s apart', (_, description, expected) => {
    expect(rejected(description)).toEqual([expected]);
  });

  it.each([
    ['a note about the sound', 'Unfortunately the sound was lost at 1:00 because of an empty battery.'],
    ['a score', 'Final score 3:2'],
    ['what somebody says', 'At 1:00 he says it is wrong.'],
  ])('reads no chapter out of %s within the contents', (_, prose) => {
    expect(starts(`0:00 One\n${prose}\n2:00 Two\n5:00 Three`)).toEqual([0, 120, 300]);
  });

  it('reads a time with a blank in it, or without its zero, among others', () => {
    expect(starts('0:00 One\n1: 05 Two\n2:7 Three\n5:00 Four')).toEqual([0, 65, 127, 300]);
    expect(starts('1:0 for us\n2:0 for us\n2:1 for them')).toEqual([]);
  });

  it('drops a bracket that only held an address', () => {
    expect(treeOf('0:00 One (slides: https://a.example/one)\n2:00 Two [https://a.example/two]')).toEqual([
      'One',
      'Two',
    ]);
  });

  it('takes times that add up to the length of the video for the lengths of songs', () => {
    expect(rejected(SONGS, 720)).toEqual([['other', 3, 'track-lengths']]);
  });

  it('takes times that crowd in a corner of the video for results, unless they are hours and minutes', () => {
    const results = 'Bill 13:20\nAnna 13:25\nTom 13:40';
    expect(rejected(results, 3600)).toEqual([['other', 3, 'thin-evidence']]);
    expect(starts('Bill 3:20\nAnna 8:25\nTom 13:40', 1000)).toEqual([200, 505, 820]);
    expect(starts('0:05 One\n0:20 Two\n0:31 Three\n0:44 Four', 3600)).toEqual([300, 1200, 1860, 2640]);
  });

  it('takes times for starts of which no more are in fives than by chance', () => {
    expect(starts('5:30 One\n9:03 Two\n11:07 Three\n12:00 Four\n12:31 Five\n13:22 Six\n19:03 Seven')).toHaveLength(7);
  });

  it('takes times that are no round hours for starts, early as they are', () => {
    expect(starts('4:30 Up\n5:15 Tea\n6:00 Train\n17:21 Home\n22:00 Bed')).toHaveLength(5);
    expect(starts('4:30 Up\n5:20 Tea\n6:00 Train\n17:20 Home\n22:00 Bed')).toHaveLength(5);
    expect(starts('0:00 Up\n5:15 Tea\n6:00 Train\n17:15 Home\n22:00 Bed')).toHaveLength(5);
  });

  it('takes times for those of trains where they begin late, end early and lie close together', () => {
    const trains = '7:12 Leeds\n7:48 York\n8:05 Hull\n9:31 Derby\n10:02 Ely';
    expect(rejected(trains, 1500)).toEqual([['other', 5, 'thin-evidence']]);
    expect(starts(trains, 1000)).toHaveLength(5);
    expect(starts(`Chapters:\n${trains}`, 1500)).toHaveLength(5);
    expect(starts(`2:30 Bath\n${trains}`, 1500)).toHaveLength(6);
  });

  it('takes times behind names for results where they begin far into the video', () => {
    const results = '1. Bill 40:20\n2. Anna 41:25\n3. Tom 45:40\n\n1. Zoe 47:10\n2. Eve 53:55\n3. May 55:10';
    expect(rejected(results, 3600)).toEqual([['other', 6, 'thin-evidence']]);
    expect(starts(results.replace('40:20', '10:20'), 3600)).toHaveLength(6);
    expect(starts(`Chapters:\n${results}`, 3600)).toHaveLength(6);
    expect(starts('40:20 Bill\n41:25 Anna\n45:40 Tom\n47:10 Zoe\n53:55 Eve\n55:10 May', 3600)).toHaveLength(6);
  });

  it('lets a label over links say nothing of the times below them', () => {
    expect(starts(`Sources:\nhttps://a.example\n\n${LIST}`)).toEqual([0, 120, 300]);
  });

  it('reads hours and minutes where minutes and seconds would end at once', () => {
    const description = '0:00 One\n0:25 Two\n1:10 Three\n2:05 Four';
    expect(starts(description, 3 * 3600)).toEqual([0, 1500, 4200, 7500]);
    expect(starts(description, 150)).toEqual([0, 25, 70, 125]);
  });

  it.each([
    ['3 ways home', '0:00 3 ways home\n1:00 The long one\n2:00 5 more', ['3 ways home', 'The long one', '5 more']],
    ['a number that counts', '0:00 1 Wind\n1:00 2 Rain\n2:00 3 Snow', ['Wind', 'Rain', 'Snow']],
    ['a year', '0:00 1984: A year\n1:00 2001: Another', ['1984: A year', '2001: Another']],
    [
      'a number of a title before its time',
      '31 weeks: 0:00\nRain: 1:00\n2. Snow: 2:00',
      ['31 weeks', 'Rain', '2. Snow'],
    ],
    ['a number that counts before its time', '1 Wind - 0:00\n2 Rain - 1:00\n3 Snow - 2:00', ['Wind', 'Rain', 'Snow']],
    [
      'a number of a title above its time',
      '10 ways home\n0:00\n\nRain\n1:00\n\nSnow\n2:00',
      ['10 ways home', 'Rain', 'Snow'],
    ],
    ['an initial', '0:00 J. Cole\n1:00 B. Bartók\n2:00 A. Berg', ['J. Cole', 'B. Bartók', 'A. Berg']],
  ])('tells an author’s number from a title: %s', (_, description, expected) => {
    expect(treeOf(description)).toEqual(expected);
  });

  it('gives back the author’s number as the label', () => {
    const { nodes } = parseOutline('0:00 1.1 Wind\n1:00 1.2 Rain', null);
    expect(nodes.map(({ label, title }) => [label, title])).toEqual([
      ['1.1', 'Wind'],
      ['1.2', 'Rain'],
    ]);
  });

  it('leaves a line that lacks the bullets of what parts hold beside the parts', () => {
    const parts = '0:00 Part 1: Wet\n- 1:00 Rain\n- 2:00 Snow\n3:00 Part 2: Dry\n- 4:00 Wind\n- 5:00 Sun';
    const expected = ['Part 1: Wet', ['Rain', 'Snow'], 'Part 2: Dry', ['Wind', 'Sun']];
    expect(treeOf(`${parts}\n6:00 Thanks`)).toEqual([...expected, 'Thanks']);
    const longer = parts.replaceAll(' Rain', ' Rain\n- 1:20 Fog\n- 1:30 Hail');
    expect(treeOf(`${longer}\n6:00 Thanks`).at(-1)).toBe('Thanks');
    expect(treeOf(`${longer.replaceAll('- ', '')}\n6:00 Thanks`).at(-1)).toEqual(['Wind', 'Sun', 'Thanks']);
  });

  it.each([
    ['One (0:00), Two (1:00), Three (2:00)', ['One', 'Two', 'Three']],
    ['In this episode: One (0:00), Two (1:00), Three (2:00)', ['One', 'Two', 'Three']],
    ['In this episode: 0:00 One, 1:00 Two, 2:00 Three', ['One', 'Two', 'Three']],
    ['Today: 0:00 Day one: Wind, 1:00 Day two: Rain, 2:00 Thanks', ['Day one: Wind', 'Day two: Rain', 'Thanks']],
    ['Part one: Wind (0:00), Rain (1:00), Snow (2:00)', ['Part one: Wind', 'Rain', 'Snow']],
    ['All about one: Wind (0:00), two: Rain (1:00), Snow (2:00)', ['All about one: Wind', 'two: Rain', 'Snow']],
    ['What he says: it is at 1:00, then 2:00 and 3:00', []],
  ])('finds where the first title begins in %j', (description, expected) => {
    expect(treeOf(description)).toEqual(expected);
  });

  describe('invents no heading out of', () => {
    it.each([
      ['a note under a chapter', '0:00 One\nWe say hello.\n\n2:00 Two\nWe work.\n\n5:00 Three\nWe go home.'],
      [
        'a title that goes on below',
        '0:00 A very long title about the workshops that are held for\nour friends\n2:00 Two\n5:00 Three',
      ],
      ['a pause in the programme', '0:00 One\n2:00 Two\nBreak\n5:00 Three'],
      ['the title of the list', 'In this video\n0:00 One\n2:00 Two\n5:00 Three'],
      ['bullets below a chapter', '0:00 One\n★ salt\n★ flour\n2:00 Two\n★ eggs\n★ milk\n5:00 Three'],
      ['a comment in a chapter file', '# a comment\n0:00 One\n# another one\n2:00 Two\n5:00 Three'],
      ['a link', '0:00 One\nPART TWO: https://a.example\n2:00 Two\n5:00 Three'],
      ['one indented line', '0:00 One\n  2:00 Two\n5:00 Three'],
      ['a copy that lost its first indent', '0:00 One\n    2:00 Two\n    5:00 Three'],
      ['numbered parts that follow each other', '0:00 Part 1: One\n2:00 Part 2: Two\n5:00 Part 3: Three'],
      ['emoji that change from line to line', '🎈 0:00 One\n🎃 2:00 Two\n🎄 5:00 Three'],
    ])('%s', (_, description) => {
      const { nodes } = parseOutline(description, null);
      expect(nodes.map(({ startTime, children }) => [startTime, children.length])).toEqual([
        [0, 0],
        [120, 0],
        [300, 0],
      ]);
    });
  });
});
