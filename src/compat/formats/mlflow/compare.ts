import type { Difference, DifferenceKind, JsonObject, Place } from '../../../core/index.ts';
import type { MlField, MlModel, MlParam } from './model.ts';
import { showType } from './model.ts';
import { describeRule, type MlflowRule } from './rules.ts';
import { escapePointer, type Mismatch, mismatches, paramKind, ruleOf } from './types.ts';
import { findWitness, type Search } from './witness.ts';

type Side = 'input' | 'output';

/** Values in all payloads of one side of a signature: a thousand columns do not need a thousand rows of a thousand. */
const MAX_VALUES = 50_000;

/**
 * May clients that were made for `client` score against `server`? Inputs are written by the client and read by the server, outputs
 * the other way round. Undeclared columns are dropped, undeclared properties inside objects are refused (MLflow's enforcement).
 */
export function compareModels(client: MlModel, server: MlModel): readonly Difference[] {
  if (client.digest === server.digest) return [];
  const unsigned = [
    ...(client.signature ? [] : [unproven(client, server, 'writer', 'signature')]),
    ...(server.signature ? [] : [unproven(client, server, 'reader', 'signature')]),
  ];
  if (!client.signature || !server.signature) return unsigned;
  return [
    ...comparePart(client, server, 'input', client.signature.inputs, server.signature.inputs),
    ...comparePart(server, client, 'output', server.signature.outputs, client.signature.outputs),
    ...compareParams(client.signature.params, server.signature.params, client.place, server.place),
  ];
}

function unproven(client: MlModel, server: MlModel, side: 'writer' | 'reader', part: string): Difference {
  return difference('signature-missing', 'unknown', `/${part}`, { side, part }, client.place, server.place);
}

/** One side of the signature, from whoever writes it to whoever reads it. */
function comparePart(
  writer: MlModel,
  reader: MlModel,
  side: Side,
  written: readonly MlField[] | undefined,
  read: readonly MlField[] | undefined,
): readonly Difference[] {
  const places: [Place, Place] = side === 'input' ? [writer.place, reader.place] : [reader.place, writer.place];
  // Where neither side declares anything nobody promised anything; where one does, nothing can be said about the other.
  if (!read && !written) return [];
  if (!written || !read) {
    const undeclared = (side === 'input') === (written === undefined) ? 'writer' : 'reader';
    return [difference('signature-missing', 'unknown', `/${side}s`, { side: undeclared, part: `${side}s` }, ...places)];
  }
  const closed = side === 'input';
  if (!isCountFit(written, read, closed)) {
    const data = { sent: describeColumns(written), read: describeColumns(read) };
    return [difference(`${side}-column-count`, 'breaking', '', data, ...places, findWitness({ written, read, closed }))];
  }
  // A model without names takes columns as they come, from clients that were free to send them in any order.
  const unordered = isNamed(written) && !isNamed(read) && written.length > 1;
  const data = { sent: describeColumns(written), read: describeColumns(read) };
  const doubt = unordered ? [difference(`${side}-column-count`, 'unknown', '', data, ...places)] : [];
  const known = new Map(written.map((field, index) => [isNamed(read) ? (field.name ?? index) : index, index]));
  const found = read.flatMap((field, index) => {
    const at = { written: known.get(field.name ?? index) ?? -1, read: index };
    return compareField(side, writer, { written, read, closed, at });
  });
  return [...doubt, ...found];
}

function isNamed(fields: readonly MlField[]): boolean {
  return fields.every((field) => field.name !== undefined);
}

/** Of columns without names a model takes the first ones, whatever they are called; readers of outputs need the same number. */
function isCountFit(written: readonly MlField[], read: readonly MlField[], closed: boolean): boolean {
  if (isNamed(written) && isNamed(read)) return true;
  if (closed) return !isNamed(read) && written.length >= read.length && written.every((field) => field.required);
  return isNamed(written) === isNamed(read) && written.length === read.length;
}

function describeColumns(fields: readonly MlField[]): string {
  return `${fields.length} ${isNamed(fields) ? 'named' : 'unnamed'}`;
}

function compareField(side: Side, writer: MlModel, search: Required<Search>): readonly Difference[] {
  const { at } = search;
  const [sent, read] = [search.written[at.written], search.read[at.read]];
  if (!read) return [];
  const name = read.name ?? String(at.read);
  const path = `/${escapePointer(name)}`;
  const places: [Place, Place] = side === 'input' ? [sent?.place ?? writer.place, read.place] : [read.place, sent?.place ?? writer.place];
  const witness = (): Difference['witness'] => (at.read * search.written.length > MAX_VALUES ? undefined : findWitness(search));
  const missing: readonly Mismatch[] = sent
    ? read.required && !sent.required
      ? [{ reason: 'optional', path: '', sent: '', read: '' }]
      : []
    : read.required
      ? [{ reason: 'missing', path: '', sent: '', read: '' }]
      : [];
  const inner = sent ? mismatches(sent.type, read.type, side === 'input') : [];
  return [...missing, ...inner].map((mismatch) => {
    const how = mismatch.reason === 'optional' ? 'may be left out' : side === 'input' ? 'clients do not send' : 'the model does not give';
    const data = { column: `${name}${mismatch.path.replace(/\//g, '.')}`, sent: mismatch.sent, read: mismatch.read, how };
    const kind = mismatch.reason === 'any' ? 'unknown' : 'breaking';
    return difference(
      ruleOf(mismatch.reason, side),
      kind,
      `${path}${mismatch.path}`,
      data,
      ...places,
      kind === 'breaking' ? witness() : undefined,
    );
  });
}

/** Parameters always have a default. One that the model does not know is ignored with a warning (MLflow's enforcement). */
function compareParams(sent: readonly MlParam[], read: readonly MlParam[], from: Place, to: Place): readonly Difference[] {
  const known = new Map(read.map((one) => [one.name, one]));
  return sent.flatMap((param) => {
    const other = known.get(param.name);
    const path = `/params/${escapePointer(param.name)}`;
    if (!other) return [difference('param-ignored', 'lossy', path, { param: param.name }, param.place, to)];
    const places: [Place, Place] = [param.place, other.place];
    const kind = paramKind(param.type, other.type);
    if (kind) {
      const data = { param: param.name, sent: showType(param.type), read: showType(other.type) };
      if (kind !== 'breaking') return [difference('param-type-changed', kind, path, data, ...places)];
      const asField = (one: MlParam): MlField => ({ name: one.name, type: one.type, required: true, place: from });
      return [
        difference(
          'param-type-changed',
          'breaking',
          path,
          data,
          ...places,
          findWitness({ written: [asField(param)], read: [asField(other)], closed: true }),
        ),
      ];
    }
    const data = { param: param.name, sent: param.fallback, read: other.fallback };
    return param.fallback === other.fallback ? [] : [difference('param-default-changed', 'lossy', path, data, ...places)];
  });
}

function difference(
  rule: MlflowRule,
  kind: DifferenceKind,
  path: string,
  data: JsonObject,
  writer: Place,
  reader: Place,
  witness?: Difference['witness'],
): Difference {
  return { ...describeRule(rule, data), kind, path, data, writer, reader, ...(witness ? { witness } : {}) };
}
