import { parseArgs } from 'node:util';

/** What the `outline` command was asked for. */
export interface Request {
  readonly form: 'tree' | 'json' | 'jsonl' | 'help';
  /** The file to read, or null for standard input. */
  readonly file: string | null;
  /** Seconds, or null where nothing was said. */
  readonly duration: number | null;
  /** Whether reasons are to be printed. */
  readonly why: boolean;
}

/** How the command is used. */
export const usage = `usage: npm run --silent outline -- [--duration SECONDS] [--why] [--json | --jsonl] [FILE]

Reads a video's description from FILE or standard input and prints its outline.
  --duration SECONDS  length of the video: times past its end are no chapters
  --why               print the reason for each row, and what was rejected
  --json              print all that was read as one JSON object
  --jsonl             for each line {"id", "duration", "description"} print {"id", "outline", "references", "links"}
`;

/** Reads the command's arguments; a string says in one line what is wrong with them. */
export function parseArguments(args: readonly string[]): Request | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        duration: { type: 'string' },
        why: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message.replace(/\.? To specify.*$/su, '') : String(error);
  }
  const { values, positionals } = parsed;
  const [file = null, more] = positionals;
  if (more !== undefined) return `one file at a time, and not ${more} too`;
  if (values.json && values.jsonl) return '--json or --jsonl, not both';
  const duration = values.duration === undefined ? null : Number(values.duration);
  if (duration !== null && !(duration > 0)) return `--duration takes seconds, and not ${values.duration}`;
  const form = values.help ? 'help' : values.json ? 'json' : values.jsonl ? 'jsonl' : 'tree';
  return { form, file: file === '-' ? null : file, duration, why: values.why };
}
