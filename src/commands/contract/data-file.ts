import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DataFile } from '../../contract/index.ts';
import { GateError, type Host } from '../../core/index.ts';

/** A data file that the user names; `-` is standard input, read as NDJSON because nothing is read twice. @throws GateError RG-FILE */
export function dataFile(path: string, host: Host): DataFile {
  if (path === '-') return { path: 'stdin.ndjson', open: () => host.stdin() };
  const file = resolve(host.directory, path);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new GateError('RG-FILE', `${path} cannot be read`, { hint: 'give the path of a data file' });
  return { path, open: () => createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array> };
}
