import { readFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { readDescription } from '../reading/read-description.ts';
import { answerLine } from './answer-line.ts';
import { decodeText, splitLines } from './decode-text.ts';
import { parseArguments, type Request, usage } from './parse-arguments.ts';
import { printReading } from './print-reading.ts';

/** Says on standard error what is wrong; the status tells it to whoever called. */
function fail(problem: string): void {
  process.stderr.write(`outline: ${problem}\n`);
  process.exitCode = 1;
}

async function printOne({ form, file, duration, why }: Request): Promise<void> {
  const description = decodeText(file === null ? await bytesOf(process.stdin) : await readFile(file));
  if (description === null) return fail(`${file ?? 'standard input'} is not UTF-8 text`);
  const reading = readDescription(description, { duration });
  process.stdout.write(form === 'json' ? `${JSON.stringify(reading, null, 2)}\n` : printReading(reading, why));
}

async function printMany({ file, duration }: Request): Promise<void> {
  let number = 0;
  for await (const bytes of splitLines(file === null ? process.stdin : createReadStream(file))) {
    number += 1;
    const text = decodeText(bytes);
    if (text === null) fail(`line ${number} is not UTF-8 text`);
    else if (text.trim() !== '') {
      const { answer, problem } = answerLine(text, duration);
      if (answer === null) fail(`line ${number} ${problem}`);
      else process.stdout.write(`${JSON.stringify(answer)}\n`);
    }
  }
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function main(): Promise<void> {
  const request = parseArguments(process.argv.slice(2));
  if (typeof request === 'string') return fail(request);
  if (request.form === 'help') {
    process.stdout.write(usage);
    return;
  }
  try {
    await (request.form === 'jsonl' ? printMany(request) : printOne(request));
  } catch (error) {
    fail(fileProblem(error, request.file));
  }
}

function fileProblem(error: unknown, file: string | null): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return `there is no file ${file}`;
  if (code === 'EISDIR') return `${file} is a folder`;
  return error instanceof Error ? error.message : String(error);
}

// whoever reads only the head of the answer closes the pipe early
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
await main();
