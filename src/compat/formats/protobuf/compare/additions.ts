import type { Schema } from '../link/schema.ts';
import type { Issue } from './issue.ts';
import { counterpart } from './walk.ts';

/** Calls that only the newer schema has: its clients, who stay when the server is taken back, get an error for them. */
export function addedCalls(older: Schema, newer: Schema): readonly Issue[] {
  const [before, after] = [older.main, newer.main];
  if (before === after) return [];
  return after.services.flatMap((service): Issue[] => {
    const known = older.locateService(service.fullName) ?? older.locateService(counterpart(service.fullName, after, before));
    const base = { rule: 'rpc-unknown-to-older', kind: 'lossy', path: `/${service.fullName}` } as const;
    if (!known) {
      const data = { service: service.fullName };
      return [{ ...base, data, writer: { file: after, at: service.at }, reader: { file: before, at: 0 } }];
    }
    const served = new Set(known.rpcs.map(({ name }) => name));
    return service.rpcs.flatMap(({ name, at }): Issue[] => {
      if (served.has(name)) return [];
      const [path, data] = [`${base.path}/${name}`, { rpc: `${service.fullName}.${name}` }];
      return [{ ...base, path, data, writer: { file: after, at }, reader: { file: known.file, at: known.at } }];
    });
  });
}
