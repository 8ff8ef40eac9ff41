import { hasWords } from '../../description/characters.ts';
import { lazy } from '../../lazy.ts';
import type { Line } from '../../description/line.ts';
import { isAscii } from '../../words/is-ascii.ts';
import { phrasesOf, readWords } from '../../words/words.ts';
import { bareText, plainText } from '../labels/bare-text.ts';
import type { TopicList } from '../model.ts';

const LONGEST_HEADING = 120;
const FEWEST_TOPICS = 2;
const PLAIN_BULLET = /^(?:[^A-Za-z\d\s"'(#@]|\d{1,2}[.)])\s*\S/;
const BULLET = lazy(() => new RegExp(String.raw`^(?:[^\p{L}\p{N}\s"'“„«(【「#@]|\d{1,2}[.)])\s*\S`, 'u'));

/** Headings such as "We riff on:" with the bullets below them. */
export function readTopicLists(lines: readonly Line[]): readonly TopicList[] {
  return lines.flatMap((line, at) => {
    if (!mayHeadTopics(lines, at) || phrasesOf(readWords(line.text), { topics: 'topics' }).length === 0) return [];
    const bullets = bulletsBelow(lines, at + 1);
    const last = bullets.at(-1);
    if (!last || bullets.length < FEWEST_TOPICS) return [];
    return [
      {
        title: plainText(bareText(line.text)),
        topics: bullets.map((bullet) => plainText(bareText(bullet.text.replace(/^\d{1,2}[.)]\s/u, '')))),
        position: { start: line.position.start, end: last.position.end },
      },
    ];
  });
}

/** Whether a line stands above bullets, and not among them. */
function mayHeadTopics(lines: readonly Line[], at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined || below === undefined || line.tokens.length > 0 || line.text.length > LONGEST_HEADING) {
    return false;
  }
  return isBullet(below) && !(above !== undefined && isBullet(above) && isBullet(line));
}

function isBullet(line: Line): boolean {
  return (
    line.tokens.length === 0 &&
    (isAscii(line.text.charAt(0)) ? PLAIN_BULLET : BULLET()).test(line.text) &&
    hasWords(line.text)
  );
}

function bulletsBelow(lines: readonly Line[], from: number): readonly Line[] {
  const bullets: Line[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || !isBullet(line)) break;
    // One blank may stand between the heading and the list, none within it.
    if (line.blanksAbove > 0 && at > from) break;
    bullets.push(line);
  }
  return bullets;
}
