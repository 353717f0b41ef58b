import type { JsonValue } from '../../../../core/index.ts';
import type { Root } from '../model.ts';

/** One step of a minimal operation: a field with the arguments it needs, or a fragment on a type. */
export type Link =
  | { readonly by: 'field'; readonly type: string; readonly name: string; readonly args: string; readonly directives?: string }
  | { readonly by: 'on'; readonly type: string; readonly directives?: string };

/** An operation with a single way down. */
export interface Operation {
  /** What it begins with; for an entity, or a schema without roots, a fragment on the type. */
  readonly start: Root | { readonly fragment: string };
  readonly links: readonly Link[];
  readonly variable?: { readonly type: string; readonly value: JsonValue };
  /** Directives on the operation itself. */
  readonly directives?: string;
  /** Definitions beside it. */
  readonly rest?: string;
}

export const TYPENAME = '__typename';

/** The operation as a document in one line. */
export function printOperation({ start, links, variable, directives, rest }: Operation): string {
  const body = links.reduceRight((inner, link) => `${printLink(link)}${inner === '' ? '' : ` { ${inner} }`}`, '');
  const variables = variable ? ` ($value: ${variable.type})` : '';
  const marks = directives === undefined ? '' : ` ${directives}`;
  const head =
    typeof start === 'object'
      ? `fragment Proof on ${start.fragment}${marks} `
      : start === 'query' && !variables && !marks
        ? ''
        : `${start}${variables}${marks} `;
  return `${head}{ ${body} }${rest === undefined ? '' : ` ${rest}`}`;
}

function printLink(link: Link): string {
  const marks = link.directives === undefined ? '' : ` ${link.directives}`;
  return link.by === 'on' ? `... on ${link.type}${marks}` : `${link.name}${link.args === '' ? '' : `(${link.args})`}${marks}`;
}
