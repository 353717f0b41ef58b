/** What a `.proto` file says, as far as compatibility depends on it. Places are UTF-16 offsets; they become lines and columns when a difference is reported. */

export const SCALARS = [
  'double',
  'float',
  'int32',
  'int64',
  'uint32',
  'uint64',
  'sint32',
  'sint64',
  'fixed32',
  'fixed64',
  'sfixed32',
  'sfixed64',
  'bool',
  'string',
  'bytes',
] as const;
export type Scalar = (typeof SCALARS)[number];

const SCALAR_NAMES: ReadonlySet<string> = new Set(SCALARS);

export function isScalar(name: string): name is Scalar {
  return SCALAR_NAMES.has(name);
}

/** The features of an edition that decide how values are written and read; `proto2` and `proto3` are presets of them. */
export interface Features {
  readonly fieldPresence: 'EXPLICIT' | 'IMPLICIT' | 'LEGACY_REQUIRED';
  readonly enumType: 'OPEN' | 'CLOSED';
  readonly repeatedFieldEncoding: 'PACKED' | 'EXPANDED';
  readonly utf8Validation: 'VERIFY' | 'NONE';
  readonly messageEncoding: 'LENGTH_PREFIXED' | 'DELIMITED';
  readonly jsonFormat: 'ALLOW' | 'LEGACY_BEST_EFFORT';
}

/** Options by their plain name; custom options (`(name)`) are skipped while parsing. */
export type Options = ReadonlyMap<string, string>;

export interface NumberRange {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
  readonly at: number;
}

export interface ReservedName {
  readonly name: string;
  readonly at: number;
}

interface Declared {
  readonly name: string;
  readonly at: number;
  readonly options: Options;
}

export interface ProtoField extends Declared {
  readonly number: number;
  readonly label: 'optional' | 'required' | 'repeated' | undefined;
  /** As written: a scalar, or a name to be resolved in `scope`. For a map, the type of its values. */
  readonly type: string;
  readonly typeAt: number;
  readonly numberAt: number;
  /** The key type of a map. */
  readonly mapKey: Scalar | undefined;
  readonly oneof: ProtoOneof | undefined;
  readonly group: boolean;
  /** The message around it (for an extension, the one it is declared in, if any): names are resolved from there. */
  readonly outer: ProtoMessage | undefined;
  readonly file: ProtoFile;
}

export interface ProtoOneof extends Declared {}

export interface ProtoMessage extends Declared {
  readonly kind: 'message';
  /** Behind its last brace. */
  end: number;
  readonly fullName: string;
  readonly outer: ProtoMessage | undefined;
  readonly file: ProtoFile;
  readonly fields: ProtoField[];
  readonly oneofs: ProtoOneof[];
  readonly reserved: NumberRange[];
  readonly reservedNames: ReservedName[];
  readonly extensionRanges: NumberRange[];
}

export interface EnumValue extends Declared {
  readonly number: number;
}

export interface ProtoEnum extends Declared {
  readonly kind: 'enum';
  readonly fullName: string;
  readonly outer: ProtoMessage | undefined;
  readonly file: ProtoFile;
  readonly values: EnumValue[];
  readonly reserved: NumberRange[];
  readonly reservedNames: ReservedName[];
}

export interface ProtoExtension {
  /** As written, resolved in the scope of the field. */
  readonly extendee: string;
  readonly extendeeAt: number;
  readonly field: ProtoField;
}

export interface RpcType {
  readonly name: string;
  readonly at: number;
  readonly stream: boolean;
}

export interface ProtoRpc extends Declared {
  readonly request: RpcType;
  readonly response: RpcType;
}

export interface ProtoService extends Declared {
  readonly fullName: string;
  readonly file: ProtoFile;
  readonly rpcs: ProtoRpc[];
}

export interface ProtoImport {
  readonly path: string;
  readonly modifier: 'public' | 'weak' | 'option' | undefined;
  readonly at: number;
}

export interface ProtoFile {
  readonly path: string;
  readonly text: string;
  readonly syntax: string;
  readonly syntaxAt: number;
  readonly package: string;
  readonly packageAt: number;
  readonly imports: readonly ProtoImport[];
  /** Every message and enum, nested ones too, by full name, in the order of the source. */
  readonly types: ReadonlyMap<string, ProtoMessage | ProtoEnum>;
  readonly services: readonly ProtoService[];
  readonly extensions: readonly ProtoExtension[];
  readonly options: Options;
}

/** `a.b` with `c` is `a.b.c`; the empty scope is the top. */
export function qualify(scope: string, name: string): string {
  return scope === '' ? name : `${scope}.${name}`;
}

/** Whether one of the ranges holds a number. */
export function holds(ranges: readonly NumberRange[], number: number): boolean {
  return ranges.length > 0 && spans(merged(ranges), number, number);
}

/** Whether ranges together hold all of a range. */
export function covers(ranges: readonly NumberRange[], { from, to }: NumberRange): boolean {
  return ranges.length > 0 && spans(merged(ranges), from, to);
}

type Span = readonly [from: number, to: number];

function spans(sorted: readonly Span[], from: number, to: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.[0] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const span = sorted[low - 1];
  return span !== undefined && to <= span[1];
}

/** Ranges in order, those that touch joined; lists that have grown since are sorted anew. */
function merged(ranges: readonly NumberRange[]): readonly Span[] {
  const known = sortedRanges.get(ranges);
  if (known?.count === ranges.length) return known.spans;
  const result: [number, number][] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  sortedRanges.set(ranges, { count: ranges.length, spans: result });
  return result;
}

const sortedRanges = new WeakMap<readonly NumberRange[], { readonly count: number; readonly spans: readonly Span[] }>();
