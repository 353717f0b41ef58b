import { type AvroSchema, isNamed, type PrimitiveName, shortName, type UnionSchema, type Use } from '../model.ts';

/** `qualified`: names must agree with their namespaces. The specification compares unqualified names. */
export interface NamePolicy {
  readonly qualified: boolean;
}

/** From the best to the worst way in which a reader's type can meet a writer's. */
export type Match = 'exact' | 'alias' | 'short-name' | 'promotion';
const ORDER: readonly Match[] = ['exact', 'alias', 'short-name', 'promotion'];

/** Avro 1.12, Schema Resolution: what a writer's primitive may be read as. */
const PROMOTIONS: Readonly<Partial<Record<PrimitiveName, readonly AvroSchema['kind'][]>>> = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
  string: ['bytes'],
  bytes: ['string'],
};

/** How the outermost type of the reader meets that of the writer; `undefined` when it does not. Unions are for the caller. */
export function matchTypes(writer: AvroSchema, reader: AvroSchema, policy: NamePolicy): Match | undefined {
  if (isNamed(writer) && isNamed(reader) && writer.kind === reader.kind) {
    if (writer.fullName === reader.fullName) return 'exact';
    if (reader.aliases.includes(writer.fullName)) return 'alias';
    return !policy.qualified && shortName(writer.fullName) === shortName(reader.fullName) ? 'short-name' : undefined;
  }
  if (writer.kind === reader.kind) return 'exact';
  const promotions: readonly string[] = PROMOTIONS[writer.kind as PrimitiveName] ?? [];
  return promotions.includes(reader.kind) ? 'promotion' : undefined;
}

/**
 * The branch of the reader's union that reads a writer's type: the first one with the best match, so that a promotion never wins over the same
 * type. To match, two fixed need the same size as well; that decides where several branches have the short name.
 */
export function chooseBranch(writer: AvroSchema, reader: UnionSchema, policy: NamePolicy): Use | undefined {
  const [best, branches] = bestBranches(writer, reader, policy);
  const sized =
    best === 'short-name' && writer.kind === 'fixed' ? branches.find(({ schema }) => sizeOf(schema) === writer.size) : undefined;
  return sized ?? branches[0];
}

/** The best way in which branches of a union meet a writer's type, and all that meet it in this way. */
export function bestBranches(writer: AvroSchema, reader: UnionSchema, policy: NamePolicy): readonly [Match | undefined, readonly Use[]] {
  const matches = reader.branches.map((branch) => matchTypes(writer, branch.schema, policy));
  const best = ORDER.find((match) => matches.includes(match));
  return [best, best === undefined ? [] : reader.branches.filter((_, index) => matches[index] === best)];
}

function sizeOf(schema: AvroSchema): number | undefined {
  return schema.kind === 'fixed' ? schema.size : undefined;
}
