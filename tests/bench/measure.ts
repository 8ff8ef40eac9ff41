/** Microseconds that one call takes: the best of several rounds, for the other processes only ever add to it. */
export function microseconds(call: () => void, rounds = 7): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    let calls = 0;
    const start = performance.now();
    do {
      call();
      calls += 1;
    } while (performance.now() - start < 10);
    best = Math.min(best, ((performance.now() - start) * 1000) / calls);
  }
  return best;
}

/** Calls for some milliseconds, until the engine has compiled what it runs for what it is called with: measured after. */
export function warmUp(call: () => void, milliseconds = 1000): void {
  const start = performance.now();
  do call();
  while (performance.now() - start < milliseconds);
}

/** The value below which a share of the sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Prints a table with aligned columns. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
}
