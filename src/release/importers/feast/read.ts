import { isJsonObject, type JsonValue, sha256Json, shortDigest } from '../../../core/index.ts';
import { at, entriesAt, facts, listAt, readJson, readYaml, refuse, textAt } from '../read.ts';
import type { Imported, ImportedMember, ImportSource } from '../types.ts';

const EXPECTED = 'a feature_store.yaml, or what `feast registry-dump` prints';
const VIEWS = ['featureViews', 'streamFeatureViews', 'batchFeatureViews', 'onDemandFeatureViews', 'labelViews'];

/** Feature views with their versions and the digests of their definitions, or the settings of a store. @throws GateError RG-IMPORT */
export async function read(source: ImportSource): Promise<Imported> {
  const members = source.path.endsWith('.json') ? readDump(source) : await readStore(source);
  const byName = new Map(members.map((one) => [one.name, one]));
  if (byName.size !== members.length) refuse(source, 'two views have the same name', EXPECTED);
  return { importer: 'feast', members, agrees: (pin) => agreesWith(pin, byName) };
}

/** `view@v2` must be a view of this dump, in this version. */
function agreesWith(pin: string, members: ReadonlyMap<string, ImportedMember>): boolean | undefined {
  const [, view = '', version] = /^([A-Za-z_][A-Za-z0-9_]*)@(v\d+)$/.exec(pin) ?? [];
  if (version === undefined) return undefined;
  const found = members.get(view);
  if (!found) return false;
  const own = found.facts['version'];
  return own === undefined ? undefined : own === version;
}

function readDump(source: ImportSource): ImportedMember[] {
  const root = readJson(source, EXPECTED);
  if (!isJsonObject(root)) return refuse(source, 'the dump is not an object', EXPECTED);
  const members = VIEWS.flatMap((kind) => listAt(root, kind).map((view) => viewOf(source, kind, view)));
  return members.length > 0 ? members : refuse(source, 'the dump lists no feature views', EXPECTED);
}

/** The definition is the `spec`; `meta` holds times, which change with every run. */
function viewOf(source: ImportSource, kind: string, view: JsonValue): ImportedMember {
  const spec = at(view, 'spec') ?? view;
  const name = textAt(spec, 'name');
  if (name === undefined) return refuse(source, `an item of ${kind} has no name`, EXPECTED);
  const number = at(view, 'meta', 'currentVersionNumber');
  const pinned = textAt(spec, 'version');
  const version = pinned !== undefined && pinned !== 'latest' ? pinned : typeof number === 'number' ? `v${number}` : undefined;
  const digest = sha256Json(spec);
  const features = listAt(spec, 'features').map((one) => textAt(one, 'name') ?? '?');
  return {
    name,
    role: 'features',
    value: version === undefined ? name : `${name}@${version}`,
    digest: { sha256: digest.slice('sha256:'.length) },
    facts: facts({ kind, version, definition: shortDigest(digest), features: features.join(', ') || undefined, ttl: textAt(spec, 'ttl') }),
  };
}

async function readStore(source: ImportSource): Promise<ImportedMember[]> {
  const [root] = await readYaml(source, EXPECTED);
  const project = textAt(root, 'project');
  if (project === undefined) return refuse(source, 'the store has no project', EXPECTED);
  const online = textAt(root, 'online_store', 'type') ?? textAt(root, 'online_store');
  const told = facts({
    provider: textAt(root, 'provider'),
    registry: textAt(root, 'registry', 'registry_type') ?? (entriesAt(root, 'registry').length > 0 ? 'file' : undefined),
    online,
    serialization: textAt(root, 'entity_key_serialization_version'),
  });
  return [{ name: project, role: 'config', value: project, digest: {}, facts: told }];
}
