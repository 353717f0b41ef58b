import { GateError, sha256 } from '../../core/index.ts';
import { type Manifest, manifestOf, openManifest } from '../document/manifest.ts';
import { assumedFormat } from '../locators/index.ts';
import type { Rewrite } from '../locators/types.ts';
import { digestIn } from '../reference/grammar.ts';
import { type ResolvedPin, resolvePin } from '../resolve.ts';
import { scalarKey, scalarOffset } from '../site-offset.ts';
import type { PinEdit, SpliceProof, SpliceResult } from '../types.ts';
import { applySplices, toByteSplices } from './bytes.ts';
import { type Change, spliceHosted, type TextSplice } from './edit.ts';
import { expectIn, shown } from './expect.ts';
import { verifySplices } from './verify.ts';

/** One edit, worked out but not applied. */
export interface PlannedEdit {
  readonly edit: PinEdit;
  readonly pin: ResolvedPin;
  /** The whole value afterwards. */
  readonly value: string;
  readonly parts: readonly PlannedPart[];
}

/** What happens to one scalar. */
export interface PlannedPart extends Rewrite {
  readonly splices: readonly TextSplice[];
  /** Where the scalar stands in the text of another: the splices of that text. */
  readonly inner: readonly TextSplice[];
}

/**
 * Changes pins in one file: all of them, or none. Only the bytes of the values change; the result is parsed again, compared with the
 * original scalar by scalar, and undone in memory as a proof.
 * @throws GateError RG-PIN-STALE, RG-PIN-NOT-FOUND, RG-PIN-AMBIGUOUS, RG-PIN-UNEDITABLE, RG-MANIFEST-SYNTAX, RG-SELECTOR
 */
export function splicePins(path: string, bytes: Uint8Array, edits: readonly PinEdit[]): SpliceResult {
  const manifest = openManifest(path, bytes, assumedFormat(edits[0]?.selector));
  const planned = edits.map((edit) => planEdit(manifest, edit));
  const parts = joinParts(manifest, planned);
  const splices = [...parts.values()].flatMap((part) => part.splices).sort((a, b) => a.start - b.start);
  refuseOverlaps(manifest, splices);
  const text = applySplices(manifest.text, splices);
  const after = manifestOf(path, text, manifest.format);
  verifySplices(manifest, after, planned, splices);
  const { result, byteSplices } = toByteSplices(manifest, bytes, splices, text);
  const [sha256Before, sha256After] = [sha256(bytes), sha256(result)];
  const proofs = planned.map(
    ({ pin, parts: own }): SpliceProof => ({
      selector: pin.selector,
      place: pin.place,
      splices: own
        .flatMap(({ scalar }) => parts.get(scalarKey(scalar))?.splices ?? [])
        .flatMap((splice) => byteSplices.get(splice.start) ?? [])
        .sort((a, b) => a.offset - b.offset),
      sha256Before,
      sha256After,
    }),
  );
  return { bytes: result, proofs };
}

function planEdit(manifest: Manifest, edit: PinEdit): PlannedEdit {
  const pin = resolvePin(manifest, edit.selector);
  const { site } = pin;
  const at = expectIn(pin, edit.expect);
  const value = site.value.slice(0, at) + edit.value + site.value.slice(at + edit.expect.length);
  const rewrites = site.rewrite(value);
  if (typeof rewrites === 'string') throw uneditable(pin, rewrites);
  const parts = rewrites.map((rewrite) => {
    checkShared(pin, edit, rewrite);
    const made = spliceHosted(rewrite.scalar, changeOf(rewrite, edit), manifest.text);
    if (typeof made === 'string') throw uneditable(pin, made);
    return { ...rewrite, ...made };
  });
  checkDigestEdit(
    pin,
    edit,
    parts.flatMap(({ splices }) => splices),
  );
  return { edit, pin, value, parts };
}

function checkShared(pin: ResolvedPin, { allowShared }: PinEdit, { scalar }: Rewrite): void {
  const shared = scalar.sharedBy();
  if (shared === 0 || allowShared) return;
  const others = `${shared} other place${shared === 1 ? ' takes its' : 's take their'} value from the same anchor`;
  throw uneditable(pin, others, 'allow shared edits if all of them are meant to change');
}

/** The part of a scalar that changes: the expectation where it stands in it exactly once, else the whole of it. */
function changeOf({ scalar, text, quoteEmpty }: Rewrite, { expect, value }: PinEdit): Change {
  const at = expect === '' ? -1 : scalar.text.indexOf(expect);
  const once = at !== -1 && scalar.text.indexOf(expect, at + 1) === -1;
  if (once && scalar.text.slice(0, at) + value + scalar.text.slice(at + expect.length) === text)
    return { from: at, to: at + expect.length, text: value, ...(quoteEmpty === true ? { quoteEmpty } : {}) };
  return { from: 0, to: scalar.text.length, text, ...(quoteEmpty === true ? { quoteEmpty } : {}) };
}

/** A digest for a digest changes as many characters as the digest has, and the size of the file stays. */
function checkDigestEdit(pin: ResolvedPin, { expect, value }: PinEdit, splices: readonly TextSplice[]): void {
  if (expect.length !== value.length || digestIn(expect) !== expect || digestIn(value) !== value) return;
  const differing = splices.reduce((sum, { removed, inserted }) => sum + countDifferences(removed, inserted), 0);
  const grown = splices.some(({ removed, inserted }) => removed.length !== inserted.length);
  if (grown || differing > value.length - value.indexOf(':') - 1)
    throw uneditable(pin, 'a digest for a digest would change more than the digest');
}

function countDifferences(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
  return count;
}

/** What happens to each scalar, by where it begins. Pins that share one have to agree on what it is to say. */
function joinParts(manifest: Manifest, planned: readonly PlannedEdit[]): ReadonlyMap<string, PlannedPart> {
  const parts = new Map<string, PlannedPart & { readonly selector: string }>();
  for (const { pin, parts: own } of planned) {
    for (const part of own) {
      const known = parts.get(scalarKey(part.scalar));
      if (known && known.text !== part.text) {
        throw new GateError('RG-PIN-AMBIGUOUS', `${known.selector} and ${pin.selector} want different values in the same scalar`, {
          place: manifest.place(scalarOffset(part.scalar, manifest.text)),
          hint: 'make one edit of the two',
        });
      }
      if (!known) parts.set(scalarKey(part.scalar), { ...part, selector: pin.selector });
    }
  }
  return parts;
}

/** One edit may be of a text and another of something inside it. */
function refuseOverlaps(manifest: Manifest, splices: readonly TextSplice[]): void {
  for (const [at, { start }] of splices.entries()) {
    const before = splices[at - 1];
    if (!before || before.start + before.removed.length <= start) continue;
    throw new GateError('RG-PIN-AMBIGUOUS', 'two pins want to change the same part of the file', {
      place: manifest.place(start),
      hint: 'one of them stands in the text of the other: make one edit of the two',
    });
  }
}

export function uneditable(pin: ResolvedPin, reason: string, hint?: string): GateError {
  return new GateError('RG-PIN-UNEDITABLE', `${pin.selector} (${shown(pin.site.value)}) cannot be edited: ${reason}`, {
    place: pin.place,
    ...(hint === undefined ? {} : { hint }),
  });
}
