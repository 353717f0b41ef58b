import type { Place } from '../../../../core/index.ts';
import type { CheckConstraint, Column, Database, EnumType, TypeUse } from '../model.ts';
import type { Tree } from '../parse/tree.ts';

/** A column's type without its domains, and what they ask for. */
export interface Resolved {
  readonly use: TypeUse;
  readonly enum: EnumType | undefined;
  readonly checks: readonly CheckConstraint[];
  readonly notNull: Place | undefined;
  readonly default: Tree | undefined;
}

/** Domains over domains end here; PostgreSQL itself refuses cycles. */
const MAX_DOMAINS = 32;

export function resolveType(use: TypeUse, database: Database): Resolved {
  let current = use;
  let notNull: Place | undefined;
  let fallback: Tree | undefined;
  const checks: CheckConstraint[] = [];
  for (let depth = 0; depth < MAX_DOMAINS; depth += 1) {
    const type = current.builtin ? undefined : database.types.get(current.name);
    if (type?.kind !== 'domain' || current.array)
      return { use: current, enum: type?.kind === 'enum' ? type : undefined, checks, notNull, default: fallback };
    notNull ??= type.notNull;
    fallback ??= type.default;
    checks.push(...type.checks);
    current = { ...type.base, array: type.base.array || current.array };
  }
  return { use: current, enum: undefined, checks, notNull, default: fallback };
}

/** How a row gets a value for a column that the statement does not name. */
export interface Facts {
  readonly notNull: Place | undefined;
  readonly default: Tree | undefined;
  /** The database fills it by itself: an identity, a generated column, a default. */
  readonly filled: boolean;
}

export function factsOf(column: Column, database: Database): Facts {
  const resolved = resolveType(column.type, database);
  const fallback = column.default ?? resolved.default;
  return {
    notNull: column.notNull ?? resolved.notNull,
    default: fallback,
    filled: fallback !== undefined || column.generated !== undefined || column.identity !== undefined,
  };
}
