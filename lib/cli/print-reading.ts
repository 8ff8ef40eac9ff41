import type { OutlineNode } from '../outline/model.ts';
import type { Reason } from '../outline/reason.ts';
import type { NearMiss, Reading, RejectedList } from '../reading/model.ts';

/** Renders a reading as text for people: the tree with its times, then references and links. */
export function printReading(reading: Reading, why: boolean): string {
  const blocks = [
    printOutline(reading, why),
    block(
      'References',
      reading.references.map((reference) => referenceLine(reference)),
    ),
    block(
      'Links',
      reading.links.map(({ role, label, url }) => `${role.padEnd(10)}  ${url}${label === null ? '' : `  (${label})`}`),
    ),
    why
      ? block(
          'Not the contents',
          reading.rejected.map((list) => rejectedLine(list)),
        )
      : '',
  ];
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}

function block(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** The outline alone, a row a line, or why there is none. */
export function printOutline({ outline, nearMiss }: Reading, why: boolean): string {
  if (outline.nodes.length === 0) {
    return `No contents found: ${nearMiss === null ? 'no times' : nearMissText(nearMiss)}.${reasons(why, outline.why)}`;
  }
  const rows = outline.nodes.flatMap((node) => rowsOf(node, 0));
  const width = Math.max(...rows.map(({ node }) => timeOf(node).length));
  const lines = rows.map(({ node, depth }) => {
    const label = node.label === null ? '' : `${node.label}  `;
    const role = node.role === null ? '' : `  (${node.role})`;
    return `${timeOf(node).padStart(width)}  ${'   '.repeat(depth)}${label}${node.title}${role}${reasons(why, node.why)}`;
  });
  const head = why ? [`Confidence ${outline.confidence.toFixed(2)}${reasons(true, outline.why)}`, ''] : [];
  return [...head, ...lines].join('\n');
}

function rowsOf(node: OutlineNode, depth: number): { node: OutlineNode; depth: number }[] {
  return [{ node, depth }, ...node.children.flatMap((child) => rowsOf(child, depth + 1))];
}

function reasons(wanted: boolean, why: readonly Reason[]): string {
  return wanted && why.length > 0 ? `  ← ${why.join(', ')}` : '';
}

/** The time that the author wrote, with its end; a heading without one shows none. */
function timeOf({ timed, startTime, endTime }: OutlineNode): string {
  if (!timed) return '';
  return endTime === null ? timestamp(startTime) : `${timestamp(startTime)}–${timestamp(endTime)}`;
}

/** Seconds as `h:mm:ss`. */
function timestamp(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 3600)}:${twoDigits(Math.floor(whole / 60) % 60)}:${twoDigits(whole % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function referenceLine({ kind, startTime, title, url }: Reading['references'][number]): string {
  const time = startTime === null ? '' : `${timestamp(startTime)}  `;
  return `${time}${kind === 'correction' ? 'correction: ' : ''}${title}${url === null ? '' : `  ${url}`}`;
}

/** "2 times, 1 past the end": what came closest to contents. */
function nearMissText({ times, pastEnd }: NearMiss): string {
  const all = times + pastEnd;
  return `${all} ${all === 1 ? 'time' : 'times'}${pastEnd === 0 ? '' : `, ${pastEnd} past the end`}`;
}

function rejectedLine({ times, why }: RejectedList): string {
  return `${times} ${times === 1 ? 'time' : 'times'}${reasons(true, why)}`;
}
