import { type AvroField, type AvroSchema, isNamed, type RecordSchema, typeLabel, type UnionSchema } from '../model.ts';
import { sameShape } from './equal.ts';
import type { Found } from './issue.ts';
import { bestBranches, chooseBranch, matchTypes, type NamePolicy } from './match.ts';
import { LOSSY_PROMOTIONS } from './promotions.ts';

/**
 * Where readers take different branches of a union, so that what one of them makes of a value says nothing about the others. `within` is the
 * union of the writer that the type is a branch of, if it is one.
 */
export function branchDoubts(writer: AvroSchema, within: UnionSchema | undefined, reader: UnionSchema, policy: NamePolicy): Found[] {
  return isNamed(writer) ? nameDoubt(writer, within, reader, policy) : orderDoubt(writer, within, reader);
}

/**
 * Java 1.12 looks in a union for the full name, then for a record of fitting fields; only between unions of the same shape it goes by short
 * names. Of several branches with the short name fastavro takes the first, whatever is in it.
 */
function nameDoubt(writer: AvroSchema, within: UnionSchema | undefined, reader: UnionSchema, policy: NamePolicy): Found[] {
  const [match, branches] = bestBranches(writer, reader, policy);
  if (match !== 'short-name') return [];
  const alike = within !== undefined && sameShape(within, reader);
  if (branches.length === 1 && (writer.kind === 'record' || alike)) return [];
  const chosen = chooseBranch(writer, reader, policy)?.schema ?? writer;
  const data = { branch: typeLabel(writer), reader: typeLabel(chosen), among: branches.length };
  return [{ rule: 'union-branch-by-short-name', kind: 'unknown', data }];
}

/** A branch that a value loses by stands before its own; nothing new where the writer's union has it there as well. */
function orderDoubt(writer: AvroSchema, within: UnionSchema | undefined, reader: UnionSchema): Found[] {
  const before = (union: UnionSchema): AvroSchema['kind'][] => {
    const kinds = union.branches.map(({ schema }) => schema.kind);
    return kinds.includes(writer.kind) ? kinds.slice(0, kinds.indexOf(writer.kind)) : [];
  };
  const known = within ? before(within) : [];
  const early = before(reader).find((kind) => Object.hasOwn(LOSSY_PROMOTIONS, `${writer.kind} ${kind}`) && !known.includes(kind));
  return early === undefined ? [] : [{ rule: 'union-branch-order', kind: 'lossy', data: { branch: writer.kind, reader: early } }];
}

/** Java applies the aliases of fields where the record has the writer's full name, or an alias for it; avsc and fastavro everywhere. */
export function fieldDoubt(writer: RecordSchema, written: AvroField, reader: RecordSchema, field: AvroField, policy: NamePolicy): Found[] {
  if (written.name === field.name || matchTypes(writer, reader, policy) !== 'short-name') return [];
  const data = { writer: writer.fullName, written: written.name, reader: reader.fullName, field: field.name };
  return [{ rule: 'field-alias-by-short-name', kind: 'unknown', data }];
}
