import type { Feature, VectorIndex } from '../model.ts';
import type { Call } from './call.ts';
import type { Value } from './expressions.ts';

const TYPES: Readonly<Record<string, string>> = {
  Bytes: 'BYTES',
  String: 'STRING',
  Bool: 'BOOL',
  Int32: 'INT32',
  Int64: 'INT64',
  Float32: 'FLOAT',
  Float64: 'DOUBLE',
  UnixTimestamp: 'UNIX_TIMESTAMP',
  Invalid: 'INVALID',
  PdfBytes: 'PDF_BYTES',
  ImageBytes: 'IMAGE_BYTES',
  Map: 'MAP',
  Json: 'JSON',
  Uuid: 'UUID',
};

/** The fields of `schema=[Field(name=…, dtype=…)]`, or of the older `features=[Feature(…)]`. */
export function readFields(view: Call, open: (what: string, value?: Value) => void): ReadonlyMap<string, Feature> {
  const key = view.argument('schema') ? 'schema' : 'features';
  const items = view.list(key);
  if (!items) {
    open(view.argument(key) ? 'the schema' : 'the schema, which is inferred from the source,', view.argument(key));
    return new Map();
  }
  const features = new Map<string, Feature>();
  for (const item of items) {
    const field = view.asCall(item);
    const name = field?.text('name', 0);
    if (!field || name === undefined) {
      open('a field', item);
      continue;
    }
    const dtype = field.argument('dtype', 1);
    const type = dtype && readType(dtype, field);
    if (type === undefined) open(`the type of ${name}`, dtype);
    const vector = readVector(field, () => open(`the vector index of ${name}`, item));
    features.set(name, { type, ...(vector ? { vector } : {}), place: field.value.place });
  }
  return features;
}

/** The index of `Field(…, vector_index=True, vector_search_metric=…, vector_length=…)`. */
function readVector(field: Call, open: () => void): VectorIndex | undefined {
  const [index, metric, length] = ['vector_index', 'vector_search_metric', 'vector_length'].map((name) => field.argument(name));
  const on = index && field.asConstant(index);
  if (!index || on === false) return undefined;
  const measure = !metric || field.asConstant(metric) === null ? '' : field.asText(metric);
  const size = length ? field.follow(length) : undefined;
  if (on !== true || measure === undefined || (size && size.kind !== 'number')) {
    open();
    return undefined;
  }
  return { metric: measure, length: size?.kind === 'number' ? size.value : 0 };
}

/** Types of `feast.types` and of `ValueType`, as they are called on the wire. */
function readType(value: Value, field: Call): string | undefined {
  const found = field.follow(value);
  if (found.kind === 'name') {
    const name = field.originalName(found.name);
    if (Object.hasOwn(TYPES, name)) return TYPES[name];
    return /(?:^|\.)ValueType\.[A-Z0-9_]+$/.test(found.name) ? name : undefined;
  }
  if (found.kind !== 'call') return undefined;
  const [inner] = found.arguments;
  const kind = field.originalName(found.callee);
  const type = inner && (kind === 'Array' || kind === 'Set') ? readType(inner.value, field) : undefined;
  return type && `${type}_${kind === 'Array' ? 'LIST' : 'SET'}`;
}
