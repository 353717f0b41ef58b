import type { Place } from '../../../../core/index.ts';
import { isUntouched, placed, ROOTS, type Schema, type TypeDef } from '../model.ts';
import type { Schemas } from './arguments.ts';
import { diffDirectives } from './directives.ts';
import { diffFields } from './fields.ts';
import { diffInputs } from './inputs.ts';
import type { Issue } from './issue.ts';
import { diffMembers } from './members.ts';

/** Everything by which operations made for `client` could fail on `server`, or be answered with what the client does not know. */
export function findIssues(client: Schema, server: Schema): readonly Issue[] {
  const issues = [...diffRoots(client, server), ...diffDirectives(client, server), ...diffMembers(client, server)];
  for (const type of client.types.values()) {
    const other = server.types.get(type.name);
    if (!other) issues.push(typeMissing(type, server.place));
    else if (other.kind !== type.kind) issues.push(kindChanged(type, other));
    else if (!isUntouched(type, other)) issues.push(...diffKeys(type, other), ...diffType(placed(type), placed(other), { client, server }));
  }
  return issues
    .map((issue) => ({ key: `${issue.path} ${issue.rule}`, issue }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ issue }) => issue);
}

function diffRoots(client: Schema, server: Schema): readonly Issue[] {
  return ROOTS.flatMap((root): readonly Issue[] => {
    const [mine, theirs] = [client.roots.get(root), server.roots.get(root)];
    if (!mine || mine.type === theirs?.type) return [];
    const base = { kind: 'breaking', path: `/${mine.type}`, writer: mine.place, target: { on: 'root', root } } as const;
    if (!theirs) return [{ ...base, rule: 'root-type-missing', data: { root, type: mine.type }, reader: server.place }];
    return [{ ...base, rule: 'root-type-changed', data: { root, client: mine.type, server: theirs.type }, reader: theirs.place }];
  });
}

function typeMissing({ name, kind, place }: TypeDef, reader: Place): Issue {
  const target = { on: 'type', type: name } as const;
  return { rule: 'type-missing', kind: 'breaking', path: `/${name}`, data: { type: name, kind }, writer: place, reader, target };
}

function kindChanged(type: TypeDef, other: TypeDef): Issue {
  return {
    rule: 'type-kind-changed',
    kind: 'breaking',
    path: `/${type.name}`,
    data: { type: type.name, client: type.kind, server: other.kind },
    writer: type.place,
    reader: other.place,
    target: { on: 'type', type: type.name },
  };
}

/** By what gateways ask for an entity. They were composed with the older schema, whatever operations clients send. */
function diffKeys(type: TypeDef, other: TypeDef): readonly Issue[] {
  return [...type.keys]
    .filter((key) => !other.keys.has(key))
    .map((key) => ({
      rule: 'entity-key-missing',
      kind: 'breaking',
      path: `/${type.name}`,
      data: { type: type.name, key },
      writer: type.place,
      reader: other.place,
      target: { on: 'entity', type: type.name, key },
    }));
}

function diffType(type: TypeDef, other: TypeDef, schemas: Schemas): readonly Issue[] {
  switch (type.kind) {
    case 'object':
    case 'interface':
      return diffFields(type, other, schemas);
    case 'input object':
      return diffInputs(type, other, schemas);
    case 'enum':
      return diffValues(type, other);
    case 'scalar':
      return diffScalar(type, other);
    default:
      return [];
  }
}

function diffValues(type: TypeDef, other: TypeDef): readonly Issue[] {
  const missing = [...type.values.values()]
    .filter(({ name }) => !other.values.has(name))
    .map(({ name, deprecated, place }): Issue => {
      const data = { type: type.name, value: `${type.name}.${name}`, ...(deprecated === undefined ? {} : { deprecated }) };
      const target = { on: 'enum-value', type: type.name, value: name } as const;
      return {
        rule: 'enum-value-missing',
        kind: 'breaking',
        path: `/${type.name}/${name}`,
        data,
        writer: place,
        reader: other.place,
        target,
      };
    });
  const added = [...other.values.values()]
    .filter(({ name }) => !type.values.has(name))
    .map(({ name, place }): Issue => {
      const data = { type: type.name, value: `${type.name}.${name}` };
      const target = { on: 'enum-value', type: type.name, value: name } as const;
      return { rule: 'enum-value-added', kind: 'lossy', path: `/${type.name}/${name}`, data, writer: type.place, reader: place, target };
    });
  return [...missing, ...added];
}

function diffScalar(type: TypeDef, other: TypeDef): readonly Issue[] {
  if (type.specifiedBy === other.specifiedBy) return [];
  return [
    {
      rule: 'scalar-specification-changed',
      kind: 'lossy',
      path: `/${type.name}`,
      data: { type: type.name, client: type.specifiedBy ?? null, server: other.specifiedBy ?? null },
      writer: type.place,
      reader: other.place,
      target: { on: 'type', type: type.name },
    },
  ];
}
