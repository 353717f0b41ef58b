import type { Announcement, DifferenceKind, JsonObject, Place } from '../../../../core/index.ts';
import type { TypeUse } from '../model.ts';
import type { SqlRuleName } from '../rules.ts';

/** What a witness has to show: a statement that the writer's database takes and the reader's refuses, for this very reason. */
export type Goal =
  | { readonly kind: 'select'; readonly relation: string; readonly columns: readonly string[]; readonly refusal: string }
  | { readonly kind: 'union'; readonly relation: string; readonly column: string; readonly type: TypeUse }
  | { readonly kind: 'cast'; readonly type: string; readonly value: string; readonly refusal: string }
  | { readonly kind: 'nextval'; readonly sequence: string }
  | { readonly kind: 'call'; readonly routine: string; readonly arguments: readonly TypeUse[] }
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
