import type { SourceSpec } from '../../types.ts';

/** How `kcat -J` begins a line. What follows tells a capture from rows that have such columns. */
const ENVELOPE =
  /^\uFEFF?\s*\{\s*"topic"\s*:\s*"[^"\\]*"\s*,\s*"partition"\s*:\s*\d+\s*,\s*"offset"\s*:\s*\d+\s*,\s*"(?:tstype|ts|broker|headers|key|payload)"/;

/** Captures of a topic, an envelope a line (`kcat -J`); change events of Debezium by the name of the file: `orders.debezium.ndjson`. */
export const kafka: SourceSpec = {
  name: 'kafka',
  title: 'Kafka capture',
  detect: (path, head) => /\.(?:kafka|debezium)\.(?:ndjson|jsonl|jsonlines|json|log|txt)$/i.test(path) || ENVELOPE.test(head),
  load: async () => (await import('./read.ts')).readKafka,
};
