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
  /** A second way, beside the last so many links. */
  readonly beside?: { readonly last: number; readonly links: readonly Link[] };
  /** What follows the name of the fragment `Part` that is spread. */
  readonly part?: string;
}

export const TYPENAME = '__typename';

/** The field that spreads the fragment of an operation. */
export const SPREAD = '...Part';
/** The name of an operation or a fragment that was printed with a number. */
export const TAGGED = /"(?:Operation|Proof|Part)_\d+"/;

/** The operation as a document in one line. With a number it stands beside others: all its names carry it. */
export function printOperation({ start, links, variable, directives, beside, part }: Operation, number?: number): string {
  const tag = number === undefined ? '' : `_${number}`;
  const split = beside ? Math.max(links.length - beside.last, 0) : links.length;
  const ends = [links.slice(split), beside?.links ?? []].flatMap((way) => (way.length > 0 ? [printWay(way, tag, '')] : []));
  const body = printWay(links.slice(0, split), tag, ends.join(' '));
  const variables = variable ? ` ($value: ${variable.type})` : '';
  const marks = directives === undefined ? '' : ` ${directives}`;
  const head =
    typeof start === 'object'
      ? `fragment Proof${tag} on ${start.fragment}${marks} `
      : start === 'query' && !variables && !marks && tag === ''
        ? ''
        : `${start}${tag === '' ? '' : ` Operation${tag}`}${variables}${marks} `;
  return `${head}{ ${body} }${part === undefined ? '' : ` fragment Part${tag}${part}`}`;
}

function printWay(links: readonly Link[], tag: string, end: string): string {
  return links.reduceRight((inner, link) => `${printLink(link, tag)}${inner === '' ? '' : ` { ${inner} }`}`, end);
}

function printLink(link: Link, tag: string): string {
  const marks = link.directives === undefined ? '' : ` ${link.directives}`;
  if (link.by === 'on') return `... on ${link.type}${marks}`;
  return `${link.name}${link.name === SPREAD ? tag : ''}${link.args === '' ? '' : `(${link.args})`}${marks}`;
}
