import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';

const schema = JSON.parse(readFileSync(new URL('./sarif/fixtures/sarif-2.1.0.json', import.meta.url), 'utf8')) as Schema;
const validator = new Validator(schema, '4', false);

/** What of a SARIF log does not fit the published schema; empty when all does. */
export function sarifErrors(log: unknown): string[] {
  return validator.validate(log).errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`);
}
