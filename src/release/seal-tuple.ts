import { GateError, sha256Json, type Tuple } from '../core/index.ts';
import { filesDigest, type SealFile, sealMember, type Unsealed } from './seal.ts';
import { digestSet } from './statement.ts';
import type { DigestSet, Interfaces, ReleaseMember } from './types.ts';

export interface SealQuestion {
  readonly tuple: Tuple;
  /** Globs of files by the name of the pin that they seal. */
  readonly seals: ReadonlyMap<string, readonly string[]>;
  /** Globs of the files that prepare what the model is given. */
  readonly preprocessing: readonly string[];
  /** The files of the release that globs select. */
  readonly files: (globs: readonly string[]) => Promise<readonly SealFile[]>;
}

export interface SealedTuple {
  readonly members: readonly ReleaseMember[];
  readonly unsealed: readonly Unsealed[];
  readonly interfaces: Interfaces;
  /** RG-IMPORT and RG-RELEASE, with the pin that the file was to seal. */
  readonly errors: readonly { readonly name: string; readonly error: GateError }[];
}

/** Seals every member that can be, and says of each other one why not. */
export async function sealTuple({ tuple, seals, preprocessing, files }: SealQuestion): Promise<SealedTuple> {
  const members: ReleaseMember[] = [];
  const unsealed: Unsealed[] = [];
  const errors: { name: string; error: GateError }[] = [];
  const signatures: [string, DigestSet | undefined][] = [];
  for (const member of tuple.members) {
    const globs = seals.get(member.name) ?? [];
    const found = globs.length === 0 ? [] : await files(globs);
    if (globs.length > 0 && found.length === 0) {
      unsealed.push({ name: member.name, problem: `no file is like ${globs.join(', ')}` });
      continue;
    }
    try {
      const sealed = await sealMember(member, found);
      if ('problem' in sealed) unsealed.push(sealed);
      else {
        members.push(sealed.member);
        if (member.role === 'model') signatures.push([member.name, sealed.signature]);
      }
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      errors.push({ name: member.name, error });
    }
  }
  const prepared = preprocessing.length === 0 ? [] : await files(preprocessing);
  const signature = signatureOf(signatures);
  return {
    members,
    unsealed,
    errors,
    interfaces: { ...(signature && { signature }), ...(prepared.length > 0 && { preprocessing: digestSet(filesDigest(prepared)) }) },
  };
}

/** Of one model its own; of several one digest for all; none where one of them has none: what is not known of one is not known of all. */
function signatureOf(signatures: readonly (readonly [string, DigestSet | undefined])[]): DigestSet | undefined {
  const [first, ...others] = signatures;
  if (others.length === 0 || signatures.some(([, one]) => one === undefined)) return others.length === 0 ? first?.[1] : undefined;
  return digestSet(sha256Json(signatures.map(([name, one]) => [name, one?.['sha256'] ?? ''])));
}
