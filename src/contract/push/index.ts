import type { DatasetResult } from '../types.ts';
import type { DatabaseTest } from './run.ts';

export { DATABASES } from './databases.ts';
export { parseFilter } from './filter.ts';
export type { DatabaseTest, DatabaseWorld } from './run.ts';

/**
 * Holds tables of a database against a contract, where they are: one aggregate for each, in the words of the database.
 * @throws GateError RG-USAGE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX, RG-DATABASE
 */
export async function testInDatabase(test: DatabaseTest): Promise<readonly DatasetResult[]> {
  return (await import('./run.ts')).testInDatabase(test);
}
