import { isJsonArray, isJsonObject, type JsonValue } from '../../../core/index.ts';
import { assumeDialect, type Dialect, dialectOf, isTooOld, subschemas } from './dialect.ts';
import type { SchemaDocument } from './document.ts';
import { escapeToken, pointerTokens } from './scan.ts';
import { surveyOf } from './survey.ts';

/** A schema resource: the root of a file, or a subschema with an identifier of its own. */
export interface Resource {
  readonly file: SchemaFile;
  readonly pointer: string;
  readonly uri: string;
  readonly dialect: Dialect;
  readonly recursiveAnchor: boolean;
  /** The `$schema` of a draft whose keywords mean other things. */
  readonly tooOld?: string;
}

/** A file with its resources and anchors. */
export interface SchemaFile {
  readonly document: SchemaDocument;
  readonly resources: Resource[];
  /** URIs by which references led here, whatever it calls itself. */
  readonly names: Set<string>;
  /** Whether no `$schema` said which dialect it is. */
  readonly assumed: boolean;
  /** `<resource uri>#<anchor>` to pointer. */
  readonly anchors: Map<string, string>;
  readonly dynamicAnchors: Map<string, string>;
}

/** The base URI of a file without an identifier. */
export function fileUri(path: string): string {
  return `file:///${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** `reference` against `base`, or `undefined` when it is no URI reference. */
export function resolveUri(reference: string, base: string): string | undefined {
  try {
    return new URL(reference, base).href;
  } catch {
    return undefined;
  }
}

/** Finds all resources and anchors of a file. `assumed`: the dialect where no `$schema` names one; absent: guessed from the forms that are used. */
export function indexFile(document: SchemaDocument, assumed?: Dialect): SchemaFile {
  const declared = isJsonObject(document.root) ? dialectOf(document.root['$schema']) : undefined;
  const file: SchemaFile = {
    document,
    resources: [],
    names: new Set(),
    assumed: declared === undefined,
    anchors: new Map(),
    dynamicAnchors: new Map(),
  };
  const dialect = declared ?? assumed ?? assumeDialect(document.root);
  const { named } = surveyOf(document.root);
  const root: Resource = { file, pointer: '', uri: fileUri(document.path), dialect, recursiveAnchor: false };
  const waiting: { value: JsonValue; pointer: string; within: Resource }[] = [{ value: document.root, pointer: '', within: root }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const within = isJsonObject(at.value) ? enterResource(file, at.value, at.pointer, at.within) : at.within;
    if (!named) break;
    for (const [tokens, value] of subschemas(at.value)) {
      waiting.push({ value, pointer: at.pointer + tokens.map((token) => `/${escapeToken(token)}`).join(''), within });
    }
  }
  if (!file.resources.some((resource) => resource.pointer === '')) file.resources.push(root);
  return file;
}

type SchemaObject = Extract<JsonValue, { readonly [key: string]: JsonValue }>;

function enterResource(file: SchemaFile, schema: SchemaObject, pointer: string, within: Resource): Resource {
  const dialect = dialectOf(schema['$schema']) ?? within.dialect;
  const key = dialect === 4 ? 'id' : '$id';
  const written = Object.hasOwn(schema, key) && !(dialect <= 7 && typeof schema['$ref'] === 'string') ? schema[key] : undefined;
  const uri = typeof written === 'string' && !written.startsWith('#') ? resolveUri(written, within.uri)?.replace(/#$/, '') : undefined;
  const isRoot = pointer === '';
  const recursiveAnchor = schema['$recursiveAnchor'] === true;
  const { $schema: named = within.tooOld } = schema;
  const old = isTooOld(named) ? { tooOld: named } : {};
  const resource: Resource =
    uri !== undefined || isRoot ? { file, pointer, uri: uri ?? within.uri, dialect, recursiveAnchor, ...old } : within;
  if (resource !== within) file.resources.push(resource);
  const anchor = (name: JsonValue | undefined, dynamic: boolean): void => {
    if (typeof name !== 'string') return;
    file.anchors.set(`${resource.uri}#${name}`, pointer);
    if (dynamic) file.dynamicAnchors.set(`${resource.uri}#${name}`, pointer);
  };
  if (typeof written === 'string' && written.startsWith('#') && dialect <= 7) anchor(written.slice(1), false);
  if (dialect >= 2019) anchor(schema['$anchor'], false);
  if (dialect >= 2020) anchor(schema['$dynamicAnchor'], true);
  return resource;
}

/** The resource that a pointer of a file lies in. */
export function resourceAt(file: SchemaFile, pointer: string): Resource {
  const [only, second] = file.resources;
  if (only && !second) return only;
  const holding = file.resources.filter(({ pointer: start }) => pointer === start || pointer.startsWith(`${start}/`));
  holding.sort((a, b) => b.pointer.length - a.pointer.length);
  return holding[0] ?? (file.resources[0] as Resource);
}

/** The value a pointer leads to; `undefined` when it leads nowhere. */
export function valueAt(root: JsonValue, pointer: string): JsonValue | undefined {
  let at: JsonValue | undefined = root;
  for (const token of pointerTokens(pointer)) {
    if (isJsonArray(at)) at = /^(0|[1-9]\d*)$/.test(token) ? at[Number(token)] : undefined;
    else at = isJsonObject(at) && Object.hasOwn(at, token) ? at[token] : undefined;
    if (at === undefined) return undefined;
  }
  return at;
}
