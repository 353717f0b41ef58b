import type { Issue } from '../diff/issue.ts';
import { isRequired, type Schema } from '../model.ts';
import { Obstacles, Reach } from '../reach.ts';

/**
 * The ways of the client that the server left whole, so that an operation fails for what it shows and for nothing else.
 * @param issues all differences between the two: a field that none of them is about is whole when its types are
 */
export function detours(issues: readonly Issue[], client: Schema, server: Schema): Reach {
  const obstacles = new Obstacles(server);
  for (const { target } of issues) {
    if (target.on === 'type') obstacles.types.add(target.type);
    else if ((target.on === 'field' || target.on === 'argument') && !isIntact(client, server, target.type, target.field)) {
      obstacles.block(target.type, target.field);
    }
  }
  return new Reach(client, obstacles);
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
