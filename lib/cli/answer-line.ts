import { nullish, number, object, safeParse, string, union } from 'valibot';
import { readDescription } from '../reading/read-description.ts';
import { type Answer, answerOf } from './answer.ts';

const question = object({
  id: union([string(), number()]),
  duration: nullish(number()),
  description: string(),
});

/**
 * Answers one line of `--jsonl`; `problem` goes on from "line 3 …" where it can't be answered.
 * `duration` (seconds) holds where the line says none.
 */
export function answerLine(
  line: string,
  duration: number | null,
): { readonly answer: Answer; readonly problem: null } | { readonly answer: null; readonly problem: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { answer: null, problem: 'is not JSON' };
  }
  const checked = safeParse(question, parsed);
  if (!checked.success) {
    const key = checked.issues[0].path?.[0]?.key;
    return { answer: null, problem: key === undefined ? 'is no object' : `has no good "${String(key)}"` };
  }
  const { id, description } = checked.output;
  return {
    answer: answerOf(id, readDescription(description, { duration: checked.output.duration ?? duration })),
    problem: null,
  };
}
