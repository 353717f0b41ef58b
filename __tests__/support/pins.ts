import { createHash } from 'node:crypto';
import { GateError } from '../../src/core/index.ts';
import {
  listPins,
  parseSelector,
  type PinReading,
  readPin,
  type SpliceProof,
  type SpliceResult,
  splicePins,
} from '../../src/pins/index.ts';

/** Two digests that differ in every digit. */
export const A = `sha256:${'a'.repeat(64)}`;
export const B = `sha256:${'b'.repeat(64)}`;

/** Splices one pin of a text. */
export function setPin(
  text: string,
  selector: string,
  expect: string,
  value: string,
  path = 'manifest.yaml',
  allowShared = false,
): SpliceResult {
  return splicePins(path, Buffer.from(text), [{ selector: parseSelector(selector), expect, value, allowShared }]);
}

/** Undoes the splices of a proof by nothing but what it says. */
export function undo(after: Uint8Array, proof: SpliceProof): Uint8Array {
  let result = Buffer.from(after);
  for (const { offset, removed, inserted } of proof.splices) {
    const length = Buffer.byteLength(inserted);
    if (result.subarray(offset, offset + length).toString() !== inserted) throw new Error('the proof names other bytes');
    result = Buffer.concat([result.subarray(0, offset), Buffer.from(removed), result.subarray(offset + length)]);
  }
  return result;
}

/** How many bytes differ between two files of the same size; -1 for different sizes. */
export function differingBytes(a: Uint8Array, b: Uint8Array): number {
  if (a.length !== b.length) return -1;
  let count = 0;
  for (const [index, byte] of a.entries()) if (byte !== b[index]) count += 1;
  return count;
}

export function sha256Of(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** A Deployment with one container, its image written as given (style and all). */
export function deployment(image: string, name = 'api'): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  template:
    spec:
      containers:
        - name: app
          image: ${image}
`;
}

/** The pin that a selector finds in a text. */
export function readText(text: string, selector: string, path = 'manifest.yaml'): PinReading {
  return readPin(path, Buffer.from(text), parseSelector(selector));
}

/** The pins of a text, as `selector = value`. */
export function listText(text: string, path: string): string[] {
  return listPins(path, Buffer.from(text)).map(({ selector, value }) => `${selector} = ${value}`);
}

/** The text after an edit. */
export function setText(text: string, selector: string, from: string, to: string, path?: string): string {
  return Buffer.from(setPin(text, selector, from, to, path).bytes).toString();
}

/** The code of the GateError that an action throws. */
export function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof GateError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}
