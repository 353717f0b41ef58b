import type { CheckConstraint, CompositeType, DomainType, EnumType } from '../model.ts';
import { isNull } from './column.ts';
import { generatedName, mentionedColumns } from './constraint.ts';
import { addOpaque, type Step } from './run.ts';
import { child, constant, flag, items, mapTree, names, ofKind, rangeName, text, type Tree } from './tree.ts';
import { readType } from './types.ts';

/** CREATE TYPE … AS ENUM. */
export function createEnum(step: Step): void {
  const labels = names(step.fields, 'vals').map((name) => ({ name, place: step.place() }));
  addType(step, names(step.fields, 'typeName'), { kind: 'enum', labels, place: step.place() });
}

function addType(step: Step, parts: readonly string[], type: EnumType | DomainType): void {
  const key = step.catalog.keyOf(parts);
  if (step.catalog.types.has(key)) addOpaque(step, 'second CREATE TYPE');
  else step.catalog.types.set(key, type);
}

/** ALTER TYPE … ADD VALUE and RENAME VALUE. */
export function alterEnum(step: Step): void {
  const { fields, catalog } = step;
  const type = catalog.types.get(catalog.findType(names(fields, 'typeName')) ?? '');
  const [before, value] = [text(fields, 'oldVal'), text(fields, 'newVal')];
  if (type?.kind !== 'enum') {
    addOpaque(step, 'ALTER TYPE of a type that is not defined here');
    return;
  }
  const place = step.place();
  if (before !== '') {
    type.labels = type.labels.map((label) => (label.name === before ? { name: value, place } : label));
    relabel(step, catalog.findType(names(fields, 'typeName')) ?? '', before, value);
  } else if (!type.labels.some(({ name }) => name === value)) type.labels = [...type.labels, { name: value, place }];
}

/** What columns of an enum are compared with, and filled with, is the value itself, whatever it is called. */
function relabel({ catalog }: Step, key: string, from: string, to: string): void {
  const renamed = (expression: Tree): Tree =>
    mapTree(expression, (node) =>
      constant(node) === from && child(child(node, 'A_Const'), 'sval') ? { A_Const: { sval: { sval: to } } } : node,
    ) as Tree;
  for (const relation of catalog.relations.values()) {
    const columns = [...relation.columns.values()].filter(({ type }) => !type.builtin && type.name === key);
    for (const column of columns) if (column.default) column.default = renamed(column.default);
    const about = new Set(columns.map(({ name }) => name));
    for (const one of relation.constraints)
      if (one.kind === 'check' && about.size > 0 && mentionedColumns(one.expression).some((name) => about.has(name)))
        one.expression = renamed(one.expression);
  }
}

/** CREATE DOMAIN. */
export function createDomain(step: Step): void {
  const { fields, catalog } = step;
  const domain: DomainType = {
    kind: 'domain',
    base: readType(child(fields, 'typeName'), catalog).type,
    notNull: undefined,
    default: undefined,
    checks: [],
    place: step.place(),
  };
  for (const constraint of ofKind(items(fields, 'constraints'), 'Constraint'))
    addToDomain(step, domain, constraint, names(fields, 'domainname').at(-1) ?? '');
  addType(step, names(fields, 'domainname'), domain);
}

function addToDomain(step: Step, domain: DomainType, constraint: Tree, domainName: string): void {
  const expression = child(constraint, 'raw_expr');
  switch (text(constraint, 'contype')) {
    case 'CONSTR_NOTNULL':
      domain.notNull = step.place(constraint);
      break;
    case 'CONSTR_DEFAULT':
      domain.default = isNull(expression) ? undefined : expression;
      break;
    case 'CONSTR_CHECK': {
      const taken = new Set(domain.checks.map((one) => one.name));
      const name = text(constraint, 'conname') || generatedName(domainName, '', 'check', (one) => taken.has(one));
      const check: CheckConstraint = { kind: 'check', name, expression: expression ?? {}, place: step.place(constraint) };
      domain.checks.push(check);
      break;
    }
    default:
  }
}

/** ALTER DOMAIN: its subtypes are letters. */
export function alterDomain(step: Step): void {
  const { fields, catalog } = step;
  const domain = catalog.types.get(catalog.findType(names(fields, 'typeName')) ?? '');
  const name = text(fields, 'name');
  if (domain?.kind !== 'domain') {
    addOpaque(step, 'ALTER DOMAIN of a domain that is not defined here');
    return;
  }
  const changes: Readonly<Record<string, () => void>> = {
    T: () => {
      domain.default = isNull(child(fields, 'def')) ? undefined : child(fields, 'def');
    },
    N: () => {
      domain.notNull = undefined;
    },
    O: () => {
      domain.notNull = step.place();
    },
    C: () => {
      addToDomain(step, domain, child(child(fields, 'def'), 'Constraint') ?? {}, names(fields, 'typeName').at(-1) ?? '');
    },
    X: () => {
      const left = domain.checks.filter((check) => check.name !== name);
      if (left.length === domain.checks.length && !flag(fields, 'missing_ok')) addOpaque(step, `ALTER DOMAIN … DROP CONSTRAINT ${name}`);
      domain.checks = left;
    },
    V: () => undefined,
  };
  const subtype = text(fields, 'subtype');
  const change = Object.hasOwn(changes, subtype) ? changes[subtype] : undefined;
  if (change) change();
  else addOpaque(step, 'ALTER DOMAIN');
}

/** CREATE TYPE … AS (…). */
export function createComposite(step: Step): void {
  const { fields, catalog } = step;
  const key = catalog.keyOf(rangeName(child(fields, 'typevar')));
  const attributes = ofKind(items(fields, 'coldeflist'), 'ColumnDef').map((one) => readAttribute(step, one));
  if (catalog.types.has(key)) addOpaque(step, 'second CREATE TYPE');
  else catalog.types.set(key, { kind: 'composite', attributes, place: step.place() });
}

function readAttribute(step: Step, definition: Tree): CompositeType['attributes'][number] {
  return {
    name: text(definition, 'colname'),
    type: readType(child(definition, 'typeName'), step.catalog).type,
    place: step.place(definition),
  };
}

/** ALTER TYPE … ADD, DROP and ALTER ATTRIBUTE. */
export function alterComposite(step: Step): void {
  const { fields, catalog } = step;
  const type = catalog.types.get(catalog.findType(rangeName(child(fields, 'relation'))) ?? '');
  if (type?.kind !== 'composite') {
    addOpaque(step, 'ALTER TYPE of a type that is not defined here');
    return;
  }
  for (const command of ofKind(items(fields, 'cmds'), 'AlterTableCmd')) {
    const [definition, name] = [child(child(command, 'def'), 'ColumnDef') ?? {}, text(command, 'name')];
    switch (text(command, 'subtype')) {
      case 'AT_AddColumn':
        type.attributes = [...type.attributes, readAttribute(step, definition)];
        break;
      case 'AT_DropColumn':
        type.attributes = type.attributes.filter((one) => one.name !== name);
        break;
      case 'AT_AlterColumnType':
        type.attributes = type.attributes.map((one) => (one.name === name ? { ...readAttribute(step, definition), name } : one));
        break;
      default:
        addOpaque(step, 'ALTER TYPE');
    }
  }
}

/** ALTER TYPE … RENAME ATTRIBUTE; false where there is none of the name. */
export function renameAttribute(step: Step, parts: readonly string[], from: string, to: string): boolean {
  const { catalog } = step;
  const type = catalog.types.get(catalog.findType(parts) ?? '');
  if (type?.kind !== 'composite' || !type.attributes.some(({ name }) => name === from)) return false;
  type.attributes = type.attributes.map((one) => (one.name === from ? { ...one, name: to, place: step.place() } : one));
  return true;
}

/** Range and base types. */
export function createOther(step: Step, parts: readonly string[]): void {
  step.catalog.types.set(step.catalog.keyOf(parts), { kind: 'other', digest: step.digest(), place: step.place() });
}
