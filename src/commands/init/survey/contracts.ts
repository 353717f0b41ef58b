import { posix } from 'node:path';
import type { ContractGroup, SurveyedFile } from '../types.ts';

const DATA = /\.(?:ndjson|jsonl|csv|tsv|parquet|avro|json)(?:\.(?:gz|zst))?$/i;
const CONSUMER = /(?:^|\/)consumers?(?:\/|[.-])/i;
const SIDES = new Set(['contracts', 'contract', 'data', 'samples', 'sample']);

/** Contracts with the data that is called like them. `isContract` tells them from other files. */
export function surveyContracts(
  files: readonly SurveyedFile[],
  all: readonly string[],
  isContract: (path: string, head: string) => boolean,
): readonly ContractGroup[] {
  const contracts = files.filter(({ path, head }) => isContract(path, head)).map(({ path }) => path);
  const consumers = contracts.filter((path) => CONSUMER.test(path));
  const data = all.filter((path) => DATA.test(path) && !contracts.includes(path));
  return contracts
    .filter((path) => !CONSUMER.test(path))
    .map((contract) => ({
      contract,
      data: data.filter((path) => stemOf(path) === stemOf(contract) && areNear(path, contract)).slice(0, 20),
      consumers: consumers.filter((path) => stemOf(path).includes(stemOf(contract)) || areNear(path, contract)).slice(0, 50),
    }));
}

/** `contracts/orders.odcs.yaml` and `samples/orders.ndjson.gz` are both about orders. */
function stemOf(path: string): string {
  return posix.basename(path).split('.')[0]?.toLowerCase() ?? '';
}

function areNear(one: string, other: string): boolean {
  return homeOf(one) === homeOf(other);
}

/** The folder that a thing belongs to, whatever shelf of it it stands on. */
function homeOf(path: string): string {
  return posix
    .dirname(path)
    .split('/')
    .filter((part) => !SIDES.has(part.toLowerCase()) && !/^consumers?$/i.test(part) && part !== '.')
    .join('/');
}
