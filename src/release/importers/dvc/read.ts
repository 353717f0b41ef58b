import type { JsonValue } from '../../../core/index.ts';
import { entriesAt, facts, listAt, readYaml, refuse, textAt } from '../read.ts';
import type { Imported, ImportedMember, ImportSource } from '../types.ts';

const EXPECTED = 'a dvc.lock or .dvc file as DVC writes it';
const HASH = /^[0-9a-f]{32}(?:\.dir)?$/;

/** The outputs that a DVC file tells of. Their hashes are MD5: they find the data, they do not seal it. @throws GateError RG-IMPORT */
export async function read(source: ImportSource): Promise<Imported> {
  const [root, ...more] = await readYaml(source, EXPECTED);
  const stages = entriesAt(root, 'stages');
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

function member(source: ImportSource, stage: string | undefined, out: JsonValue): ImportedMember {
  const [path, md5, revision] = [textAt(out, 'path'), textAt(out, 'md5'), textAt(out, 'version_id')];
  if (path === undefined) return refuse(source, 'an output has no path', EXPECTED);
  if (md5 === undefined || !HASH.test(md5)) return refuse(source, `the output ${path} has no hash`, EXPECTED);
  return {
    name: path,
    role: 'dataset',
    value: md5,
    digest: { md5: md5.replace('.dir', '') },
    facts: facts({
      path,
      stage,
      size: textAt(out, 'size'),
      files: textAt(out, 'nfiles'),
      version: revision,
      directory: md5.endsWith('.dir') ? 'true' : undefined,
    }),
  };
}
