import type { Trace, TraceStep } from '../../../lib/extract/trace.ts';

const columns = ['action', 'rule', 'reason', 'text'] as const satisfies readonly (keyof TraceStep)[];

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The decisions of an extraction as a table for the terminal, and how sure it is. */
export function traceTable(trace: Trace): string {
  const rows = [Object.fromEntries(columns.map((name) => [name, name])), ...trace.steps]
    .map((step: Partial<Record<(typeof columns)[number], string>>) => columns.map((name) => oneLine(step[name] ?? '')));
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ').trimEnd());
  return [...lines, `confidence: ${trace.confidence}`].join('\n');
}
