/** One row of a benchmark: what was measured, against what, and the limit that was set for the ratio or the amount. */
export interface Measurement {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly rival?: { readonly name: string; readonly measured: number };
  /** For the ratio where there is a rival, else for the amount. */
  readonly limit: number;
}

/** The middle one of several values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** A table in Markdown, ratios first. */
export function table(measurements: readonly Measurement[]): string {
  const number = (value: number): string =>
    value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);
  const rows = measurements.map(({ what, measured, unit, rival, limit }) => {
    const decisive = rival ? measured / rival.measured : measured;
    return [
      what,
      rival ? `${(measured / rival.measured).toFixed(2)} ×` : `${number(measured)} ${unit}`,
      rival ? `≤ ${limit} ×` : `≤ ${number(limit)} ${unit}`,
      decisive <= limit ? 'yes' : 'NO',
      rival ? `${number(measured)} ${unit} against ${number(rival.measured)} ${unit} (${rival.name})` : '',
    ];
  });
  const header = ['what', 'ratio or amount', 'limit', 'held', 'measured'];
  const widths = header.map((title, index) => Math.max(title.length, ...rows.map((row) => (row[index] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [line(header), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
