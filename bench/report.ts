/** What the benchmarks share: a clock, sizes, and a table of two columns. */

const BYTES_PER_MB = 1_000_000;
const BYTES_PER_KIB = 1024;
const MS_PER_SECOND = 1000;

export const megabytes = (bytes: number): number => bytes / BYTES_PER_MB;
/** The most memory that the process has held so far. */
export const peakMegabytes = (): number =>
  Math.round(megabytes(process.resourceUsage().maxRSS * BYTES_PER_KIB));
export const secondsSince = (started: number): number => (performance.now() - started) / MS_PER_SECOND;
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Prints names and values, the values below each other. */
export function table(rows: readonly (readonly [name: string, value: number | string])[]): void {
  const wide = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) {
    const text = typeof value === 'number' ? value.toLocaleString('en') : value;
    process.stdout.write(`${name.padEnd(wide)}  ${text}\n`);
  }
}

/** Prints rows below a header, each column as wide as its widest value. */
export function grid(header: readonly string[], rows: readonly (readonly (number | string)[])[]): void {
  const texts = [header, ...rows].map((row) =>
    row.map((value) => (typeof value === 'number' ? value.toLocaleString('en') : value)),
  );
  const wide = header.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  for (const row of texts) {
    process.stdout.write(`${row.map((text, column) => text.padStart(wide[column] ?? 0)).join('  ')}\n`);
  }
}
