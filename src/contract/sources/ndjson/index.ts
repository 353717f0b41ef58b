import type { SourceSpec } from '../../types.ts';

/** One JSON value a line: NDJSON, JSON Lines, captures of Kafka consumers. Empty lines are no rows. */
export const ndjson: SourceSpec = {
  name: 'ndjson',
  title: 'Newline-delimited JSON',
  detect: (path, head) => /\.(?:ndjson|jsonl|jsonlines)$/i.test(path) || (/\.(?:json|log|txt)$/i.test(path) && isObjectLine(head)),
  load: async () => (await import('./read.ts')).readNdjson,
};

/** A first line that is a whole object: an array or an object over several lines is another format. */
function isObjectLine(head: string): boolean {
  const [first = ''] = head.trimStart().split('\n', 1);
  return head.includes('\n') && /^\{.*\}\s*$/.test(first.trimEnd());
}
