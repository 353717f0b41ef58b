import type { CompositeType, Database, DomainType, EnumType } from '../model.ts';
import { digestOf } from '../parse/tree.ts';
import { type Issue, NOT_ANNOUNCED, pathOf } from './issue.ts';
import { sameUse } from './relate.ts';
import { resolveType } from './resolve.ts';

/** Types by name: an application casts to them. */
export function compareTypes(writer: Database, reader: Database): Issue[] {
  return [...writer.types].flatMap(([key, mine]): Issue[] => {
    const theirs = reader.types.get(key);
    const path = pathOf(key);
    const data = { type: key };
    if (!theirs) {
      const goal = {
        kind: 'cast',
        type: key,
        value: mine.kind === 'enum' ? (mine.labels[0]?.name ?? '') : '',
        refusal: 'no-type',
      } as const;
      const provable = mine.kind === 'enum' && mine.labels.length > 0;
      const removal = mine.announced ?? NOT_ANNOUNCED;
      return [{ rule: 'type-removed', kind: 'breaking', path, data, writer: mine.place, removal, ...(provable && { goal }) }];
    }
    const places = { writer: mine.place, reader: theirs.place };
    if (mine.kind === 'enum' && theirs.kind === 'enum') return compareEnums(key, mine, theirs);
    if (mine.kind === 'domain' && theirs.kind === 'domain')
      return isUsed(writer, key) || sameDomain(mine, theirs) ? [] : [{ rule: 'type-redefined', kind: 'unknown', path, data, ...places }];
    if (mine.kind === 'composite' && theirs.kind === 'composite') return compareComposites(key, { mine, theirs, writer, reader });
    const same = mine.kind === 'other' && theirs.kind === 'other' && mine.digest === theirs.digest;
    return same ? [] : [{ rule: 'type-redefined', kind: 'unknown', path, data, ...places }];
  });
}

/** What a domain asks is compared at every column that has it. */
function isUsed(database: Database, key: string): boolean {
  return [...database.relations.values()].some((relation) =>
    [...relation.columns.values()].some(({ type }) => !type.builtin && !type.array && type.name === key),
  );
}

function sameDomain(mine: DomainType, theirs: DomainType): boolean {
  const shape = ({ base, notNull, checks }: DomainType): string =>
    JSON.stringify([base, notNull !== undefined, checks.map(({ expression }) => digestOf(expression)).sort()]);
  return shape(mine) === shape(theirs);
}

function compareEnums(key: string, mine: EnumType, theirs: EnumType): Issue[] {
  const known = new Set(mine.labels.map(({ name }) => name));
  const left = new Set(theirs.labels.map(({ name }) => name));
  const lost = mine.labels
    .filter(({ name }) => !left.has(name))
    .map(
      ({ name, place }): Issue => ({
        rule: 'enum-value-removed',
        kind: 'breaking',
        path: pathOf(key, name),
        data: { type: key, value: name },
        writer: place,
        reader: theirs.place,
        goal: { kind: 'cast', type: key, value: name, refusal: 'label' },
        removal: mine.announced ?? NOT_ANNOUNCED,
      }),
    );
  const added = theirs.labels
    .filter(({ name }) => !known.has(name))
    .map(
      ({ name, place }): Issue => ({
        rule: 'enum-value-added',
        kind: 'lossy',
        path: pathOf(key, name),
        data: { type: key, value: name },
        writer: mine.place,
        reader: place,
      }),
    );
  return [...lost, ...added];
}

interface Composites {
  readonly mine: CompositeType;
  readonly theirs: CompositeType;
  readonly writer: Database;
  readonly reader: Database;
}

/** Attributes are read by name and written by place. */
function compareComposites(key: string, { mine, theirs, writer, reader }: Composites): Issue[] {
  const places = { writer: mine.place, reader: theirs.place };
  const gone = mine.attributes
    .filter(({ name }) => !theirs.attributes.some((one) => one.name === name))
    .map(
      ({ name, place }): Issue => ({
        rule: 'attribute-removed',
        kind: 'breaking',
        path: pathOf(key, name),
        data: { type: key, attribute: name },
        ...places,
        writer: place,
        goal: { kind: 'attribute', type: key, attribute: name },
        removal: mine.announced ?? NOT_ANNOUNCED,
      }),
    );
  const [before, after] = [mine.attributes.length, theirs.attributes.length];
  const other: Issue[] =
    before === after
      ? []
      : [
          {
            rule: 'type-redefined',
            kind: 'breaking',
            unproven: 'unknown',
            path: pathOf(key),
            data: { type: key, what: 'number of attributes' },
            ...places,
            goal: { kind: 'cast', type: key, value: `(${','.repeat(Math.max(0, before - 1))})`, refusal: 'literal' },
          },
        ];
  const changed = mine.attributes.some(({ name, type }, index) => {
    const next = theirs.attributes.find((one) => one.name === name);
    const [from, to] = [resolveType(type, writer).use, next && resolveType(next.type, reader).use];
    return to !== undefined && (!sameUse(from, to) || (before === after && theirs.attributes[index]?.name !== name));
  });
  const retyped: Issue[] = changed ? [{ rule: 'type-redefined', kind: 'unknown', path: pathOf(key), data: { type: key }, ...places }] : [];
  return [...gone, ...other, ...retyped];
}
