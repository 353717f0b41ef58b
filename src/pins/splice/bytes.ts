import { GateError } from '../../core/index.ts';
import type { Manifest } from '../document/manifest.ts';
import type { SpliceProof } from '../types.ts';
import type { TextSplice } from './edit.ts';

type ByteSplice = SpliceProof['splices'][number];

/** The text with all splices made. They must be sorted and apart. */
export function applySplices(text: string, splices: readonly TextSplice[]): string {
  let result = '';
  let from = 0;
  for (const { start, removed, inserted } of splices) {
    result += text.slice(from, start) + inserted;
    from = start + removed.length;
  }
  return result + text.slice(from);
}

/**
 * Makes the same splices in the bytes, and undoes them again.
 * @throws GateError RG-INTERNAL when bytes and text disagree, or the way back does not give the original
 */
export function toByteSplices(
  manifest: Manifest,
  bytes: Uint8Array,
  splices: readonly TextSplice[],
  text: string,
): { result: Uint8Array; byteSplices: ReadonlyMap<number, ByteSplice> } {
  const byteSplices = new Map<number, ByteSplice>();
  let units = 0;
  let offset = 0;
  for (const { start, removed, inserted } of splices) {
    offset += Buffer.byteLength(manifest.text.slice(units, start));
    units = start;
    byteSplices.set(start, { offset, removed, inserted });
  }
  const result = spliceBytes(bytes, [...byteSplices.values()]);
  let shift = 0;
  const inverse = [...byteSplices.values()].map((splice) => {
    const back = { offset: splice.offset + shift, removed: splice.inserted, inserted: splice.removed };
    shift += Buffer.byteLength(splice.inserted) - Buffer.byteLength(splice.removed);
    return back;
  });
  const same = Buffer.compare(result, Buffer.from(text)) === 0 && Buffer.compare(spliceBytes(result, inverse), bytes) === 0;
  if (!same)
    throw new GateError('RG-INTERNAL', `${manifest.path}: the edit could not be proven to change nothing else`, {
      hint: 'nothing was written',
    });
  return { result, byteSplices };
}

function spliceBytes(bytes: Uint8Array, splices: readonly ByteSplice[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { offset, removed, inserted } of splices) {
    parts.push(bytes.subarray(from, offset), Buffer.from(inserted));
    from = offset + Buffer.byteLength(removed);
  }
  return new Uint8Array(Buffer.concat([...parts, bytes.subarray(from)]));
}
