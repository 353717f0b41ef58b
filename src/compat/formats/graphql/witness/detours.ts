import type { Issue } from '../diff/issue.ts';
import { isRequired, possibleTypes, type Schema } from '../model.ts';
import { Reach } from '../reach.ts';

/**
 * The ways of the client that the server left whole, so that an operation fails for what it shows and for nothing else.
 * @param issues all differences between the two: a field that none of them is about is whole when its types are
 */
export function detours(issues: readonly Issue[], client: Schema, server: Schema): Reach {
  const types = new Set<string>();
  const fields = new Map<string, Set<string>>();
  for (const { target } of issues) {
    if (target.on === 'type') types.add(target.type);
    else if ((target.on === 'field' || target.on === 'argument') && !isIntact(client, server, target.type, target.field)) {
      const known = fields.get(target.type);
      if (known) known.add(target.field);
      else fields.set(target.type, new Set([target.field]));
    }
  }
  return new Reach(client, {
    type: (name) => !types.has(name),
    field: (type, field) => fields.get(type)?.has(field) !== true,
    fragment: (from, to) => overlaps(server, from, to),
    directive: (name) => server.directives.has(name),
  });
}

function isIntact(client: Schema, server: Schema, type: string, name: string): boolean {
  const [mine, theirs] = [client.types.get(type)?.fields.get(name), server.types.get(type)?.fields.get(name)];
  if (!mine || !theirs || mine.type.name !== theirs.type.name) return false;
  if (client.types.get(mine.type.name)?.kind !== server.types.get(mine.type.name)?.kind) return false;
  if (mine.args.size + theirs.args.size === 0) return true;
  const given = [...mine.args.values()]
    .filter(isRequired)
    .every(({ name: arg, type: ref }) => theirs.args.get(arg)?.type.name === ref.name);
  return given && [...theirs.args.values()].filter(isRequired).every(({ name: arg }) => mine.args.has(arg));
}

/** Whether a fragment on one type may stand inside of the other. */
function overlaps(server: Schema, from: string, to: string): boolean {
  const [one, other] = [possibleTypes(server, from), possibleTypes(server, to)];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const name of few) if (many.has(name)) return true;
  return false;
}
