import { type ProtoEnum, type ProtoFile, type ProtoMessage, qualify } from '../model.ts';
import type { Types, View } from './scope.ts';
import type { TypeRef } from './types.ts';
import { type BuiltinType, builtinFile } from './well-known.ts';

/** Names resolve from the innermost scope outwards; where the first part of a name is found, the rest must be there too. */
export function look(view: View, scope: string, name: string): TypeRef {
  const absolute = name.startsWith('.');
  const [first = ''] = name.split('.', 1);
  for (let at = absolute ? '' : scope; ; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = lookUp(view, absolute ? name.slice(1) : qualify(at, name));
    if (found) return found;
    const head = qualify(at, first);
    const stops = first !== name && !absolute && (lookUp(view, head)?.kind === 'message' || view.packages.has(head));
    if (at === '' || stops) return { kind: 'unresolved', name, missing: view.missing };
  }
}

/** The type of a full name. */
export function lookUp({ tables }: View, fullName: string): ProtoMessage | ProtoEnum | BuiltinType | undefined {
  for (const [prefix, group] of tables) {
    if (!fullName.startsWith(prefix)) continue;
    for (const table of group) {
      const found = table.get(fullName);
      if (found) return found;
    }
  }
  return undefined;
}

/** The types of files, and of files that come with every compiler, by the package that their names begin with. */
export function tablesOf(files: Iterable<ProtoFile>, builtins: Iterable<string>): ReadonlyMap<string, readonly Types[]> {
  const tables = new Map<string, Types[]>();
  const add = (prefix: string, table: Types): void => {
    const group = tables.get(prefix);
    if (group) group.push(table);
    else tables.set(prefix, [table]);
  };
  for (const file of files) add(file.package === '' ? '' : `${file.package}.`, file.types);
  for (const path of builtins) add('', builtinFile(path) ?? new Map());
  return tables;
}
