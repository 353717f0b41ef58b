import { type Logical, PLAIN_LOGICAL, type PlainLogicalName, type PrimitiveName } from '../model.ts';
import type { JsonNode } from './json.ts';

interface Carrier {
  readonly kind: PrimitiveName | 'fixed';
  /** Bytes, for `fixed`. */
  readonly size?: number;
}

/** The logical type of a schema object; `undefined` when there is none, it is unknown, or invalid for its carrier (Avro 1.12, Logical Types: then it is ignored). */
export function readLogical(node: JsonNode, carrier: Carrier): Logical | undefined {
  if (node.type !== 'object') return undefined;
  const name = node.members.get('logicalType')?.value;
  if (name?.type !== 'string') return undefined;
  if (name.value === 'decimal') return readDecimal(node, carrier);
  if (!Object.hasOwn(PLAIN_LOGICAL, name.value)) return undefined;
  const plain = name.value as PlainLogicalName;
  const carriers: readonly string[] = PLAIN_LOGICAL[plain];
  if (!carriers.includes(carrier.kind)) return undefined;
  const size = plain === 'duration' ? 12 : 16;
  return carrier.kind === 'fixed' && carrier.size !== size ? undefined : { name: plain };
}

function readDecimal(node: JsonNode & { type: 'object' }, carrier: Carrier): Logical | undefined {
  if (carrier.kind !== 'bytes' && carrier.kind !== 'fixed') return undefined;
  const precision = readCount(node.members.get('precision')?.value);
  const scale = node.members.has('scale') ? readCount(node.members.get('scale')?.value) : 0;
  if (precision === undefined || precision === 0 || scale === undefined || scale > precision) return undefined;
  if (carrier.size !== undefined && precision > maxPrecision(carrier.size)) return undefined;
  return { name: 'decimal', precision, scale };
}

/** The most decimal digits that always fit into `size` bytes of two's complement: floor(log10(2^(8*size-1) - 1)). */
export function maxPrecision(size: number): number {
  return size === 0 ? 0 : Math.floor(Math.log10(2) * (8 * size - 1));
}

function readCount(node: JsonNode | undefined): number | undefined {
  if (node?.type !== 'number' || !/^\d{1,9}$/.test(node.text)) return undefined;
  return Number(node.text);
}
