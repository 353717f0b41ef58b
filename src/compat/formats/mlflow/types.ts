import type { DifferenceKind } from '../../../core/index.ts';
import type { MlflowRule } from './rules.ts';
import { type MlType, showType } from './model.ts';

/** Why a value of one type cannot be read as another. `path` as a JSON pointer below the column. */
export interface Mismatch {
  readonly reason: 'type' | 'missing' | 'optional' | 'unknown-property' | 'any';
  readonly path: string;
  readonly sent: string;
  readonly read: string;
}

/** Safe upcasts of MLflow's schema enforcement (mlflow.models.utils): everything else that differs is refused, long to double as well. */
const UPCASTS: Readonly<Record<string, readonly string[]>> = { integer: ['long', 'double'], float: ['double'] };

/** `closed`: whether an undeclared property of an object is refused (inputs are, readers of outputs do not mind). */
export function mismatches(sent: MlType, read: MlType, closed: boolean, path = ''): readonly Mismatch[] {
  const fail = (reason: Mismatch['reason'], at = path): readonly Mismatch[] => [
    { reason, path: at, sent: showType(sent), read: showType(read) },
  ];
  if (read.kind === 'any') return [];
  if (sent.kind === 'any') return fail('any');
  if (sent.kind === 'scalar' && read.kind === 'scalar') {
    return sent.name === read.name || (UPCASTS[sent.name] ?? []).includes(read.name) ? [] : fail('type');
  }
  if (sent.kind === 'array' && read.kind === 'array') return mismatches(sent.items, read.items, closed, `${path}/*`);
  if (sent.kind === 'map' && read.kind === 'map') return mismatches(sent.values, read.values, closed, `${path}/*`);
  if (sent.kind === 'tensor' && read.kind === 'tensor') {
    const fits = read.shape.every((size, index) => size === -1 || size === sent.shape[index]);
    return sent.dtype === read.dtype && sent.shape.length === read.shape.length && fits ? [] : fail('type');
  }
  if (sent.kind !== 'object' || read.kind !== 'object') return fail('type');
  const declared = [...read.properties].flatMap(([name, property]): readonly Mismatch[] => {
    const below = `${path}/${escapePointer(name)}`;
    const given = sent.properties.get(name);
    if (!given) return property.required ? fail('missing', below) : [];
    const optional = property.required && !given.required ? fail('optional', below) : [];
    return [...optional, ...mismatches(given.type, property.type, closed, below)];
  });
  const extra = closed ? [...sent.properties.keys()].filter((name) => !read.properties.has(name)) : [];
  return [...declared, ...extra.flatMap((name) => fail('unknown-property', `${path}/${escapePointer(name)}`))];
}

/** What more is converted for parameters than for columns (mlflow.models.utils); large numbers are rounded where a long becomes a fraction. */
const PARAM_CASTS: Readonly<Record<string, DifferenceKind | 'same'>> = {
  'integer float': 'same',
  'long float': 'lossy',
  'long double': 'lossy',
  // Python has one kind of integer and one of fractions, which pass; the narrower ones of numpy do not take the wider.
  'long integer': 'unknown',
  'double float': 'unknown',
};

/** What becomes of a parameter that is sent as one type and read as another; undefined where nothing does. */
export function paramKind(sent: MlType, read: MlType): DifferenceKind | undefined {
  if (mismatches(sent, read, true).length === 0) return undefined;
  if (sent.kind === 'array' && read.kind === 'array') return paramKind(sent.items, read.items);
  const cast = sent.kind === 'scalar' && read.kind === 'scalar' ? PARAM_CASTS[`${sent.name} ${read.name}`] : undefined;
  return cast === 'same' ? undefined : (cast ?? 'breaking');
}

/** The rule that a mismatch of an input or output belongs to. */
export function ruleOf(reason: Mismatch['reason'], side: 'input' | 'output'): MlflowRule {
  if (reason === 'any') return 'type-unproven';
  if (reason === 'unknown-property') return 'input-property-unknown';
  if (reason === 'type') return side === 'input' ? 'input-type-changed' : 'output-type-changed';
  return side === 'input' ? 'input-column-required' : 'output-column-missing';
}

export function escapePointer(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}
