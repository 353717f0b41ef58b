import { type JsonValue, sha256Json } from '../../../core/index.ts';
import { entriesAt, facts, listAt, readYaml, refuse, textAt } from '../read.ts';
import type { Imported, ImportedMember, ImportSource } from '../types.ts';

const EXPECTED = 'a dvc.lock or .dvc file as DVC writes it';
const HASH = /^[0-9a-f]{32}(?:\.dir)?$/;

/** The outputs that a DVC file tells of. Their hashes are MD5: they find the data, they do not seal it. @throws GateError RG-IMPORT */
export async function read(source: ImportSource): Promise<Imported> {
  const [root, ...more] = await readYaml(source, EXPECTED);
  // Before DVC 2 the stages stood at the top of the lock file.
  const stages =
    entriesAt(root, 'stages').length > 0
      ? entriesAt(root, 'stages')
      : entriesAt(root).filter(([, stage]) => textAt(stage, 'cmd') !== undefined);
  const outs = [
    ...listAt(root, 'outs').map((out) => ({ stage: undefined, out })),
    ...stages.flatMap(([stage, body]) => listAt(body, 'outs').map((out) => ({ stage, out }))),
  ];
  const members = outs.map(({ stage, out }) => member(source, stage, out));
  if (more.length > 0 || members.length === 0) refuse(source, 'the file lists no outputs', EXPECTED);
  const hashes = new Set(members.map(({ value }) => value));
  return {
    importer: 'dvc',
    members,
    agrees: (pin) => (HASH.test(pin) ? hashes.has(pin) : undefined),
  };
}

/** Outputs outside of the cache of DVC have what their storage tells: an etag or a checksum. */
function hashOf(out: JsonValue): { readonly name: string; readonly value: string } | undefined {
  for (const name of ['md5', 'etag', 'checksum']) {
    const value = textAt(out, name);
    if (value !== undefined && (name !== 'md5' || HASH.test(value))) return { name, value };
  }
  // A folder whose files a storage keeps in versions has no hash of its own.
  const files = listAt(out, 'files');
  return files.length === 0 ? undefined : { name: 'files', value: sha256Json(files) };
}

function member(source: ImportSource, stage: string | undefined, out: JsonValue): ImportedMember {
  const [path, hash] = [textAt(out, 'path'), hashOf(out)];
  if (path === undefined) return refuse(source, 'an output has no path', EXPECTED);
  if (!hash) return refuse(source, `the output ${path} has no hash`, EXPECTED);
  return {
    name: path,
    role: 'dataset',
    value: hash.value,
    digest: hash.name === 'md5' ? { md5: hash.value.replace('.dir', '') } : {},
    facts: facts({
      path,
      stage,
      hash: hash.name,
      size: textAt(out, 'size'),
      files: textAt(out, 'nfiles'),
      directory: hash.value.endsWith('.dir') ? 'true' : undefined,
    }),
  };
}
