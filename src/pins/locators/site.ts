import type { ScalarNode } from '../document/tree.ts';
import { parseReference } from '../reference/grammar.ts';
import type { Rewrite, Site } from './types.ts';

/** A site of one scalar: its text is the value. */
export function scalarSite(scalar: ScalarNode): Site {
  return {
    scalars: [scalar],
    value: scalar.text,
    rewrite: (value) => (value === scalar.text ? [] : [{ scalar, text: value }]),
  };
}

/** A site of one scalar that holds an image reference. */
export function imageSite(scalar: ScalarNode): Site {
  return { ...scalarSite(scalar), role: 'image' };
}

/** A site of an image reference that stands in a scalar from some offset on, to its end. */
export function partSite(scalar: ScalarNode, from: number): Site {
  const head = scalar.text.slice(0, from);
  const rewrite = (value: string): readonly Rewrite[] => (head + value === scalar.text ? [] : [{ scalar, text: head + value }]);
  return { scalars: [scalar], value: scalar.text.slice(from), role: 'image', rewrite };
}

/** The parts that a manifest keeps in scalars of their own. */
export interface ReferenceParts {
  /** Registry host, when it stands apart from the repository. */
  readonly registry?: ScalarNode | undefined;
  readonly repository?: ScalarNode | undefined;
  readonly tag?: ScalarNode | undefined;
  readonly digest?: ScalarNode | undefined;
  /** The repository when no scalar of the unit holds one. */
  readonly impliedName?: string;
  /** An empty tag or digest means that there is none (Helm charts), so that one may become empty. */
  readonly mayBeEmpty?: boolean;
}

interface Split {
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
}

/** A site of several scalars that together say `[registry/]repository[:tag][@digest]`. A tag scalar may hold `tag@digest`. */
export function referenceSite(parts: ReferenceParts): Site {
  const { registry, repository, tag, digest } = parts;
  const scalars = [registry, repository, tag, digest].filter((scalar) => scalar !== undefined);
  const text = (scalar: ScalarNode | undefined): string => (scalar && scalar.type !== 'null' ? scalar.text : '');
  const path = text(repository) === '' ? (parts.impliedName ?? '') : text(repository);
  const name = text(registry) === '' ? path : `${text(registry).replace(/\/+$/, '')}/${path}`;
  const value = `${name}${prefixed(':', text(tag))}${prefixed('@', text(digest))}`;
  return { scalars, value, role: 'image', rewrite: (next) => (next === value ? [] : rewriteParts(parts, name, next)) };
}

function prefixed(sign: string, text: string): string {
  return text === '' ? '' : `${sign}${text}`;
}

function rewriteParts(parts: ReferenceParts, name: string, value: string): readonly Rewrite[] | string {
  const next = split(value);
  if (!next) return `\`${value}\` is not a reference`;
  const rewrites: Rewrite[] = [];
  const set = (scalar: ScalarNode | undefined, text: string): void => {
    if (scalar && (scalar.type === 'null' ? '' : scalar.text) !== text)
      rewrites.push({ scalar, text, ...(parts.mayBeEmpty === true ? { quoteEmpty: true } : {}) });
  };
  if (next.name !== name) {
    const path = pathWithin(parts, next.name);
    if (path === undefined || !parts.repository) return 'the repository of the image does not stand in a scalar of its own';
    set(parts.repository, path);
  }
  // A tag scalar that holds `tag@digest` keeps that form, even beside an empty digest scalar: the chart may never read that one.
  const apart = parts.digest !== undefined && !(parts.tag?.text.includes('@') ?? false);
  const tag = apart ? next.tag : `${next.tag}${prefixed('@', next.digest)}`;
  if (!apart && next.digest !== '' && next.tag === '') return 'there is no scalar that could hold a digest alone';
  if (!parts.tag && tag !== '') return 'there is no scalar that could hold the tag';
  set(parts.tag, tag);
  if (apart) set(parts.digest, next.digest);
  return rewrites;
}

/** The repository below the registry that the unit names apart; the registry itself is never changed. */
function pathWithin({ registry }: ReferenceParts, name: string): string | undefined {
  const host = registry && registry.type !== 'null' ? registry.text.replace(/\/+$/, '') : '';
  if (host === '') return name;
  return name.startsWith(`${host}/`) ? name.slice(host.length + 1) : undefined;
}

/** Name, tag and digest of a reference, as texts. */
function split(value: string): Split | undefined {
  const reference = parseReference(value);
  if (!reference) return undefined;
  const tag = reference.tag ?? '';
  const digest = reference.digest ?? '';
  const end = value.length - (digest === '' ? 0 : digest.length + 1) - (tag === '' ? 0 : tag.length + 1);
  return { name: value.slice(0, end), tag, digest };
}
