import { RECORD_SCHEMA } from '../src/health/watch/record-schema.ts';

export function generateRecordSchema(): ReadonlyMap<string, string> {
  return new Map([['schema/watch-record.schema.json', `${JSON.stringify(RECORD_SCHEMA, null, 2)}\n`]]);
}
