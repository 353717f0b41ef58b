import { type Database, type Opaque, quote } from '../model.ts';
import { type Issue, pathOf } from './issue.ts';

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
  const owner = ownerOf(relation, reader)?.digest === role;
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
      ...(goal && { goal }),
    },
  ];
}

/** Rights that statements of an application ask for. */
const SHOWN = /^(?:SELECT|INSERT|UPDATE|DELETE|EXECUTE|USAGE)$/;

/** Roles that are members of others have rights that nobody sees here. */
function provable({ of, role, privilege, column }: Right, relation: string | undefined, reader: Database): boolean {
  const member = membersOf(reader).has(role);
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

const members = new WeakMap<Database, ReadonlySet<string>>();

/** Roles that are in others; looked for once. */
function membersOf(database: Database): ReadonlySet<string> {
  const known =
    members.get(database) ??
    new Set(
      [...database.opaques.values()].flatMap(({ what, name }) => (what === 'membership' ? [name.slice(0, name.indexOf(' in '))] : [])),
    );
  members.set(database, known);
  return known;
}

function ownerOf(relation: string | undefined, { opaques }: Database): Opaque | undefined {
  return opaques.get(`owner owner on ${relation ?? ''}`);
}

/** Another role owns the table: what the former owner might do it may do no longer. */
export function otherOwner(theirs: Opaque, writer: Database): Issue[] {
  const { digest, relation = '', place } = theirs;
  const mine = ownerOf(relation, writer);
  if (mine?.digest === digest || !writer.relations.has(relation)) return [];
  const data = { statement: 'ALTER TABLE … OWNER TO', name: digest, touches: relation };
  return [{ rule: 'statement-unknown', kind: 'unknown', path: pathOf(relation), data, writer: mine?.place, reader: place }];
}
