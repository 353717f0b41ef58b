import type { CheckConstraint, DomainType, EnumType } from '../model.ts';
import { isNull } from './column.ts';
import { addOpaque, type Step } from './run.ts';
import { child, flag, items, names, ofKind, text, type Tree } from './tree.ts';
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
  if (before !== '') type.labels = type.labels.map((label) => (label.name === before ? { name: value, place } : label));
  else if (!type.labels.some(({ name }) => name === value)) type.labels = [...type.labels, { name: value, place }];
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
  for (const constraint of ofKind(items(fields, 'constraints'), 'Constraint')) addToDomain(step, domain, constraint);
  addType(step, names(fields, 'domainname'), domain);
}

function addToDomain(step: Step, domain: DomainType, constraint: Tree): void {
  const expression = child(constraint, 'raw_expr');
  switch (text(constraint, 'contype')) {
    case 'CONSTR_NOTNULL':
      domain.notNull = step.place(constraint);
      break;
    case 'CONSTR_DEFAULT':
      domain.default = isNull(expression) ? undefined : expression;
      break;
    case 'CONSTR_CHECK': {
      const name = text(constraint, 'conname') || `check${domain.checks.length || ''}`;
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
      addToDomain(step, domain, child(child(fields, 'def'), 'Constraint') ?? {});
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

/** Composite, range and base types. */
export function createOther(step: Step, parts: readonly string[]): void {
  step.catalog.types.set(step.catalog.keyOf(parts), { kind: 'other', digest: step.digest(), place: step.place() });
}
