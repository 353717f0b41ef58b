import { GateError, sha256, sha256Json, type TupleMember } from '../core/index.ts';
import { digestIn } from '../pins/index.ts';
import { importFile } from './importers/registry.ts';
import type { Imported } from './importers/types.ts';
import { digestSet } from './statement.ts';
import type { DigestSet, MemberSource, ReleaseMember, Seal } from './types.ts';

/** A file of the repository, in the commit that is sealed. */
export interface SealFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A member with its seal, and what its files told beside. */
export interface Sealed {
  readonly member: ReleaseMember;
  /** Of the signature of the model, where a file of its tool tells it that is known to be of this very model. */
  readonly signature: DigestSet | undefined;
}

/** A member that names no content: why, and what would help. */
export interface Unsealed {
  readonly name: string;
  readonly problem: string;
}

/** Roles whose values are all there is to them. */
const PLAIN: ReadonlySet<string> = new Set(['config', 'toggle', 'traffic', 'other']);

/**
 * Seals a member with the digest in its value, the commit it names, the files that are configured for it, or its value alone where that is
 * all there is. Files that speak of something else than the pin does are refused: pin and record are of two releases.
 * @throws GateError RG-IMPORT for a file that cannot be read, RG-RELEASE for one that contradicts the pin
 */
export async function sealMember(member: TupleMember, files: readonly SealFile[] = []): Promise<Sealed | Unsealed> {
  const imported = await importedOf(member, files);
  const sources = files.map((file) => sourceOf(file, imported, member.value));
  const seal = digestOf(member, files, imported);
  if ('problem' in seal) return { name: member.name, problem: seal.problem };
  const [sealedBy, digest] = seal.sealed;
  // A record that nothing ties to the pin may be of an earlier model, and its signature would prove what is not so.
  const isOfPin = imported?.agrees(member.value) === true;
  const signature = imported?.signature === undefined || !isOfPin ? undefined : { sha256: imported.signature };
  return { member: { ...member, sealedBy, digest, ...(sources.length > 0 && { sources }) }, signature };
}

type SealResult = { readonly sealed: readonly [Seal, DigestSet] } | { readonly problem: string };

function digestOf({ role, value, name }: TupleMember, files: readonly SealFile[], imported: Imported | undefined): SealResult {
  const digest = digestIn(value);
  if (digest?.startsWith('sha256:') === true) return { sealed: ['content', digestSet(digest)] };
  if (imported?.content !== undefined) return { sealed: ['content', { sha256: imported.content }] };
  if (imported) return { sealed: ['record', digestSet(sha256(files[0]?.bytes ?? ''))] };
  if (files.length > 0) return { sealed: ['files', digestSet(filesDigest(files))] };
  const commit = commitIn(value, role);
  if (commit !== undefined) return { sealed: ['commit', { gitCommit: commit }] };
  if (PLAIN.has(role)) return { sealed: ['value', digestSet(sha256(value))] };
  const what = digest === undefined ? 'names no content by its sha256' : `names its content by ${digest.split(':', 1)[0]} alone`;
  return { problem: `${JSON.stringify(value)} ${what}, and \`release.seals.${name}\` names no file that does` };
}

/** A commit alone, or behind a Hugging Face repository. */
function commitIn(value: string, role: string): string | undefined {
  if (role === 'code') return /^(?:[^\s@]*@)?([0-9a-f]{40}|[0-9a-f]{64})$/.exec(value)?.[1];
  return /^hf:\/\/[^\s@:]+[@:]([0-9a-f]{40})$/.exec(value)?.[1];
}

async function importedOf(member: TupleMember, files: readonly SealFile[]): Promise<Imported | undefined> {
  const [file, ...more] = files;
  if (!file || more.length > 0) return undefined;
  const imported = await importFile({ path: file.path, text: new TextDecoder().decode(file.bytes) });
  if (imported?.agrees(member.value) !== false) return imported;
  const known = imported.members.map(({ value }) => value).slice(0, 5);
  throw new GateError('RG-RELEASE', `${file.path} speaks of another ${member.role} than the pin ${member.name}: ${member.value}`, {
    place: { file: file.path, line: 1, column: 1 },
    expected: `one of ${known.join(', ')}`,
    hint: 'pin and record have to be of one release: bring both to the same version',
  });
}

function sourceOf({ path, bytes }: SealFile, imported: Imported | undefined, value: string): MemberSource {
  const told = imported?.members.length === 1 ? imported.members[0]?.facts : undefined;
  const loose = imported && imported.agrees(value) === undefined ? { pin: 'nothing in it says that it is of this pin' } : {};
  const facts = { ...told, ...loose };
  return {
    file: path,
    digest: digestSet(sha256(bytes)),
    ...(imported && { importer: imported.importer }),
    ...(Object.keys(facts).length > 0 && { facts }),
  };
}

/** `sha256:…` of the canonical JSON `[[path, sha256], …]`, sorted by path: one digest for many files, whatever their order. */
export function filesDigest(files: readonly SealFile[]): string {
  const rows = files.map(({ path, bytes }) => [path, sha256(bytes)]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return sha256Json(rows);
}
