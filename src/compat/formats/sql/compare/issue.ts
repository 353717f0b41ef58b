import type { Announcement, DifferenceKind, JsonObject, Place } from '../../../../core/index.ts';
import type { TypeUse } from '../model.ts';
import type { SqlRuleName } from '../rules.ts';

/** A call that is only prepared: it says whether there is such a function and what it answers, and runs nothing. */
export interface Called {
  readonly routine: string;
  /** Given by name where they have one here. */
  readonly arguments: readonly { readonly name?: string; readonly type: TypeUse }[];
  /** A column of what it answers. */
  readonly column?: string;
  /** What stands in the same column of a UNION. */
  readonly like?: TypeUse;
  /** Where only one value may stand. */
  readonly single?: boolean;
}

/** What a role asks of a table; UPDATE names one column of it. */
export interface Asked {
  readonly role: string;
  readonly privilege: string;
  readonly relation: string;
  readonly column: string;
}

/** What a witness has to show: a statement that the writer's database takes and the reader's refuses, for this very reason. */
export type Goal =
  | { readonly kind: 'select'; readonly relation: string; readonly columns: readonly string[]; readonly refusal: string }
  | { readonly kind: 'union'; readonly relation: string; readonly column: string; readonly type: TypeUse }
  | { readonly kind: 'cast'; readonly type: string; readonly value: string; readonly refusal: string }
  | { readonly kind: 'nextval'; readonly sequence: string }
  | ({ readonly kind: 'call'; readonly refusal: string } & Called)
  | { readonly kind: 'attribute'; readonly type: string; readonly attribute: string }
  | ({ readonly kind: 'right' } & Asked)
  /** `set` are given, `omit` are left to the database, `vary` are tried until it works. */
  | {
      readonly kind: 'insert';
      readonly relation: string;
      readonly set?: ReadonlyMap<string, string | null>;
      readonly omit?: readonly string[];
      readonly vary?: readonly string[];
      /** Two rows that agree in these columns. */
      readonly twice?: readonly string[];
      readonly refusal: string;
    }
  | { readonly kind: 'conflict'; readonly relation: string; readonly columns: readonly string[] }
  | { readonly kind: 'read-null'; readonly relation: string; readonly column: string };

/** A difference before its witness. */
export interface Issue {
  readonly rule: SqlRuleName;
  readonly kind: DifferenceKind;
  readonly path: string;
  readonly data: JsonObject;
  readonly writer?: Place | undefined;
  readonly reader?: Place | undefined;
  readonly goal?: Goal;
  /** Breaking only when a statement shows it; else nothing was proven and it is unknown. */
  readonly unproven?: 'unknown';
  /** Where something is gone: how a comment had announced it. */
  readonly removal?: Announcement;
}

export const NOT_ANNOUNCED: Announcement = { deprecated: false };

/** `/public.users/email` as a JSON pointer. */
export function pathOf(...parts: readonly string[]): string {
  return parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
