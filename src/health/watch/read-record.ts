import { GateError } from '../../core/index.ts';
import type { WatchRecord } from './record.ts';
import { RECORD_SCHEMA } from './record-schema.ts';

/**
 * Reads the record of a watch. Nothing in it is trusted: what does not have the form of a record is refused, with the place.
 * @throws GateError RG-RECORD
 */
export async function readRecord(text: string, path: string): Promise<WatchRecord> {
  const place = { file: path, line: 1, column: 1 };
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new GateError('RG-RECORD', `${path} is not JSON`, { place, expected: 'the record of a watch', cause: error });
  }
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const validate = ajv.compile<WatchRecord>(RECORD_SCHEMA);
  if (validate(document)) return document;
  const [error] = validate.errors ?? [];
  const where = error?.instancePath === '' || error === undefined ? 'the document' : error.instancePath;
  throw new GateError('RG-RECORD', `${path} is no record of a watch: ${where} ${error?.message ?? 'is not usable'}`, {
    place,
    expected: 'a file that `watch` wrote, of version 1',
    hint: 'records are written by `watch --record FILE`; see schema/watch-record.schema.json',
  });
}
