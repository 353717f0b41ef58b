import { type Database, type Opaque, quote } from '../model.ts';
import { type Issue, NOT_ANNOUNCED, pathOf } from './issue.ts';

type Right = NonNullable<Opaque['right']>;

/** A role may no longer do what it was granted: directly, through everybody, or through the whole table. */
export function missingRight({ right, relation, name, place }: Opaque, reader: Database): Issue[] {
  if (!right) return [];
  const { role, privilege, column } = right;
  if (!SHOWN.test(privilege)) return [];
  const on = name.slice(name.indexOf(' on ') + 4);
  const given = (who: string): boolean =>
    reader.opaques.has(`right ${privilege} of ${who} on ${on}`) ||
    (column !== undefined && reader.opaques.has(`right ${privilege} (${column}) of ${who} on ${on}`));
  const columns = [...(reader.relations.get(relation ?? '')?.columns.keys() ?? [])].map((name) => quote(name));
  const byColumns = (who: string): readonly string[] =>
    columns.filter((name) => reader.opaques.has(`right ${privilege} (${name}) of ${who} on ${on}`));
  const parts = [...byColumns(role), ...byColumns('PUBLIC')];
  if (given(role) || given('PUBLIC') || (columns.length > 0 && new Set(parts).size === columns.length)) return [];
  const owner = [...reader.opaques.values()].some(
    (one) => one.what === 'owner' && one.relation === relation && one.name.startsWith(`${role} on `),
  );
  if (owner) return [];
  const goal =
    parts.length === 0 && provable(right, relation, reader)
      ? ({ kind: 'right', role, privilege, relation: relation ?? '', column: firstColumn(reader, relation) } as const)
      : undefined;
  return [
    {
      rule: 'right-removed',
      kind: goal ? 'breaking' : 'unknown',
      ...(goal && { unproven: 'unknown' }),
      path: relation === undefined ? '' : pathOf(relation),
      data: { role, right: `${privilege}${column === undefined ? '' : ` (${column})`}`, relation: on },
      writer: place,
      reader: relation === undefined ? undefined : reader.relations.get(relation)?.place,
      removal: NOT_ANNOUNCED,
      ...(goal && { goal }),
    },
  ];
}

/** Rights that statements of an application ask for. */
const SHOWN = /^(?:SELECT|INSERT|UPDATE|DELETE|EXECUTE|USAGE)$/;

/** Roles that are members of others have rights that nobody sees here. */
function provable({ of, role, privilege, column }: Right, relation: string | undefined, reader: Database): boolean {
  const member = [...reader.opaques.values()].some((one) => one.what === 'membership' && one.name.startsWith(`${role} in `));
  return (
    of === 'table' &&
    role !== 'PUBLIC' &&
    column === undefined &&
    SHOWN.test(privilege) &&
    !member &&
    reader.relations.get(relation ?? '')?.kind === 'table'
  );
}

function firstColumn({ relations }: Database, key = ''): string {
  return [...(relations.get(key)?.columns.keys() ?? [])][0] ?? '';
}

/** Another role owns the table: what the former owner might do it may do no longer. */
export function otherOwner(theirs: Opaque, writer: Database): Issue[] {
  const { name, relation = '', place } = theirs;
  const mine = [...writer.opaques.values()].find((one) => one.what === 'owner' && one.relation === relation);
  if (mine?.name === name || !writer.relations.has(relation)) return [];
  const data = { statement: 'ALTER TABLE … OWNER TO', name: name.split(' on ')[0] ?? '', touches: relation };
  return [{ rule: 'statement-unknown', kind: 'unknown', path: pathOf(relation), data, writer: mine?.place, reader: place }];
}
