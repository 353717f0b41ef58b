import { type DatabaseWorld, type DatasetResult, parseFilter, type TextFile, testInDatabase } from '../../contract/index.ts';
import type { ContractDatabase } from '../../config/index.ts';
import { GateError } from '../../core/index.ts';

interface Asked {
  readonly contract: TextFile;
  readonly now: number;
  readonly world: DatabaseWorld | undefined;
}

/** Holds the table of an entry against a contract. @throws GateError RG-USAGE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX, RG-DATABASE */
export async function askDatabase(database: ContractDatabase, { contract, now, world }: Asked): Promise<readonly DatasetResult[]> {
  if (!world) throw new GateError('RG-DATABASE', 'no database can be asked here');
  const { dataset, examples, filter, maxBytes, name, sample, table, timeout } = database;
  return testInDatabase({
    contract,
    database: name,
    ...(table !== undefined && { table }),
    ...(dataset !== undefined && { dataset }),
    ...(filter !== undefined && { filter: parseFilter(filter) }),
    ...(sample !== undefined && sample < 1 && { sample: Number((sample * 100).toPrecision(12)) }),
    timeout,
    ...(maxBytes !== undefined && { maxBytes }),
    examples,
    now,
    world,
  });
}
