import { REPORT_SCHEMA } from '../src/report/schema.ts';

export function generateReportSchema(): ReadonlyMap<string, string> {
  return new Map([['schema/report.schema.json', `${JSON.stringify(REPORT_SCHEMA, null, 2)}\n`]]);
}
