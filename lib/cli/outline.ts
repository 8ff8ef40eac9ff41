import { readFileSync } from 'node:fs';
import { readDescription } from '../reading/read-description.ts';
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { id, duration, description } = JSON.parse(line);
  const { outline, references, links } = readDescription(description, { duration });
  const node = (n: any): unknown => ({
    title: n.title,
    label: n.label,
    start: n.startTime,
    end: n.endTime,
    timed: n.timed,
    children: n.children.map(node),
  });
  console.log(JSON.stringify({ id, outline: outline.nodes.map(node), references, links }));
}
