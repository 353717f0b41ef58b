import { type Comparison, type Difference, formatPlace } from '../../core/index.ts';

const QUESTIONS = {
  deploy: (before: string, after: string) => `deploy: can ${after} read what ${before} wrote?`,
  rollback: (before: string, after: string) => `rollback: can ${before} read what ${after} wrote?`,
} as const;

/** A comparison for people: both questions, every difference with its place and its payload. */
export function describeComparison(comparison: Comparison, before: string, after: string): string {
  const lines: string[] = [];
  for (const direction of ['deploy', 'rollback'] as const) {
    const { answer, differences } = comparison[direction];
    lines.push(`${QUESTIONS[direction](before, after)} ${answer}${reservation(answer, differences)}`);
    for (const difference of differences) lines.push(...describeDifference(difference));
  }
  return `${lines.join('\n')}\n`;
}

/** What reads back changed is compatible in form only: whoever reads one line must not miss it. */
function reservation(answer: Comparison['deploy']['answer'], differences: readonly Difference[]): string {
  const lossy = differences.filter(({ kind }) => kind === 'lossy').length;
  if (answer !== 'compatible' || lossy === 0) return '';
  return `, but not without loss (${lossy} difference${lossy === 1 ? '' : 's'})`;
}

function describeDifference({ rule, kind, path, message, reader, writer, witness }: Difference): string[] {
  const place = reader ?? writer;
  const lines = [`  ${kind} ${rule} at ${path === '' ? '/' : path}: ${message}`];
  if (place) lines.push(`    reader ${reader ? formatPlace(reader) : '-'}, writer ${writer ? formatPlace(writer) : '-'}`);
  if (witness) {
    const read = witness.readBack === undefined ? '' : `reads back as ${JSON.stringify(witness.readBack)}, `;
    const refused = witness.error ? `(${witness.error}) ` : '';
    lines.push(`    payload ${JSON.stringify(witness.payload)} ${refused}${read}confirmed by ${witness.confirmedBy.join(', ')}`);
  }
  return lines;
}
