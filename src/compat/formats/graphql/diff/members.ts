import type { Place } from '../../../../core/index.ts';
import { isUntouched, placed, possibleTypes, type Schema, type TypeDef } from '../model.ts';
import type { Issue } from './issue.ts';

/** What unions and interfaces stand for: what the server took away, and what clients may now meet. */
export function diffMembers(client: Schema, server: Schema): readonly Issue[] {
  const issues: Issue[] = [];
  for (const type of client.types.values()) {
    const other = server.types.get(type.name);
    if (!other || other.kind !== type.kind || isUntouched(type, other)) continue;
    if (type.kind === 'union') issues.push(...diffUnion(placed(type), placed(other)));
    if (type.interfaces.size > 0) issues.push(...lostInterfaces(placed(type), other, client, server));
  }
  for (const type of server.types.values()) {
    if (type.kind !== 'object' || type.interfaces.size === 0) continue;
    const before = client.types.get(type.name);
    if (!before || !isUntouched(before, type)) issues.push(...gainedInterfaces(placed(type), client));
  }
  return issues;
}

function diffUnion(type: TypeDef, other: TypeDef): readonly Issue[] {
  const missing = [...type.members].filter(([member]) => !other.members.has(member));
  const added = [...other.members].filter(([member]) => !type.members.has(member));
  return [
    ...missing.map(([member, place]) => memberIssue('union-member-missing', type.name, member, place, other.place)),
    ...added.map(([member, place]) => memberIssue('union-member-added', type.name, member, type.place, place)),
  ];
}

function memberIssue(
  rule: 'union-member-missing' | 'union-member-added' | 'interface-missing' | 'implementation-added',
  type: string,
  member: string,
  writer: Place,
  reader: Place,
): Issue {
  const kind = rule.endsWith('-added') ? 'lossy' : 'breaking';
  // The difference stands where it is written: members in the union, interfaces in the type that implements them.
  const path = rule.startsWith('union') ? `/${type}/${member}` : `/${member}/${type}`;
  return { rule, kind, path, data: { type, member }, writer, reader, target: { on: 'member', type, member } };
}

function lostInterfaces(type: TypeDef, other: TypeDef, client: Schema, server: Schema): readonly Issue[] {
  return [...type.interfaces]
    .filter(([name]) => !other.interfaces.has(name))
    .map(([name, place]) => {
      const issue = memberIssue('interface-missing', name, type.name, place, other.place);
      return isCovered(type, name, client, server) ? { ...issue, kind: 'lossy' as const, data: { ...issue.data, covered: true } } : issue;
    });
}

/** Fragments ask which objects are possible. Where the objects of an interface keep implementing the other one, none is refused. */
function isCovered(type: TypeDef, name: string, client: Schema, server: Schema): boolean {
  if (type.kind !== 'interface') return false;
  const left = possibleTypes(server, name);
  const objects = [...possibleTypes(client, type.name)];
  return objects.length > 0 && objects.every((object) => left.has(object) && possibleTypes(server, type.name).has(object));
}

function gainedInterfaces(type: TypeDef, client: Schema): readonly Issue[] {
  return [...type.interfaces]
    .filter(([name]) => client.types.get(name)?.kind === 'interface' && !possibleTypes(client, name).has(type.name))
    .map(([name, place]) => memberIssue('implementation-added', name, type.name, client.types.get(name)?.place ?? place, place));
}
