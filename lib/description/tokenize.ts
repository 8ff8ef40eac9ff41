import { digitValue, isBlank, isInvisible, isLineBreak } from './characters.ts';
import type { Line } from './line.ts';
import { linkEnd } from './link-end.ts';
import { joinRanges } from './join-ranges.ts';
import { scanTimestamp } from './scan-timestamp.ts';
import type { LinkToken, Token } from './token.ts';

const NO_TOKENS: readonly Token[] = [];

/**
 * Reads a description once, from left to right, into its lines with their links and times.
 * Linear in the length of the description; never throws, whatever it holds.
 */
export function tokenize(description: string): readonly Line[] {
  const lines: Line[] = [];
  let blanksAbove = 0;
  for (let start = 0; start < description.length;) {
    let end = start;
    while (end < description.length && !isLineBreak(description.charCodeAt(end))) end += 1;
    const line = lineOf(description, start, end, lines.length, blanksAbove);
    if (line === null) blanksAbove += 1;
    else {
      lines.push(line);
      blanksAbove = 0;
    }
    start = end + (description.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

function lineOf(
  description: string,
  lineStart: number,
  lineEnd: number,
  index: number,
  blanksAbove: number,
): Line | null {
  let start = lineStart;
  let indent = 0;
  for (; start < lineEnd; start += 1) {
    const code = description.charCodeAt(start);
    if (isInvisible(code)) continue;
    if (!isBlank(code)) break;
    indent = code === 9 ? indent - (indent % 4) + 4 : indent + 1;
  }
  if (start === lineEnd) return null;
  let end = lineEnd;
  while (isBlank(description.charCodeAt(end - 1)) || isInvisible(description.charCodeAt(end - 1))) end -= 1;
  const tokens = tokensOf(description, start, end);
  return { index, position: { start, end }, text: description.slice(start, end), indent, blanksAbove, tokens };
}

function tokensOf(description: string, start: number, end: number): readonly Token[] {
  let tokens: Token[] | null = null;
  for (let at = start; at < end;) {
    const code = description.charCodeAt(at);
    if ((code | 0x20) === 0x68) {
      const found = linkAt(description, at, start, end);
      if (found !== null) {
        (tokens ??= []).push(found);
        at = found.position.end;
        continue;
      }
    } else if (digitValue(code) >= 0) {
      const { seconds, end: next } = scanTimestamp(description, at, end);
      if (seconds !== null) {
        const position = { start: at, end: next };
        (tokens ??= []).push({ kind: 'timestamp', position, startTime: seconds, endTime: null });
      }
      at = next;
      continue;
    }
    at += 1;
  }
  return tokens === null ? NO_TOKENS : joinRanges(description, tokens);
}

function linkAt(description: string, at: number, lineStart: number, lineEnd: number): LinkToken | null {
  const end = linkEnd(description, at, lineEnd);
  if (end < 0) return null;
  const position = { start: at, end };
  const url = description.slice(at, end);
  return { kind: 'link', position, url, markdown: markdownAround(description, position, lineStart) };
}

/** How far back the text of a markdown link is looked for: whoever writes more writes no link. */
const LONGEST_TEXT = 300;

function markdownAround(
  description: string,
  address: { readonly start: number; readonly end: number },
  lineStart: number,
): LinkToken['markdown'] {
  if (description.charAt(address.end) !== ')' || !description.startsWith('](', address.start - 2)) return null;
  const textEnd = address.start - 2;
  const floor = Math.max(lineStart, textEnd - LONGEST_TEXT);
  let depth = 0;
  for (let at = textEnd - 1; at >= floor; at -= 1) {
    const character = description.charAt(at);
    if (character === ']') depth += 1;
    else if (character === '[' && (depth -= 1) < 0) {
      return { text: { start: at + 1, end: textEnd }, whole: { start: at, end: address.end + 1 } };
    }
  }
  return null;
}
