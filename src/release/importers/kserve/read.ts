import { isJsonObject, type JsonValue } from '../../../core/index.ts';
import { digestIn } from '../../../pins/index.ts';
import { at, entriesAt, facts, listAt, readJson, readYaml, refuse, textAt } from '../read.ts';
import type { Imported, ImportedMember, ImportSource } from '../types.ts';

const EXPECTED = 'an InferenceService of serving.kserve.io';
const COMPONENTS = ['predictor', 'transformer', 'explainer'];

/** Models and images of the InferenceServices of a manifest. @throws GateError RG-IMPORT */
export async function read(source: ImportSource): Promise<Imported> {
  const documents = source.path.endsWith('.json') ? [readJson(source, EXPECTED)] : await readYaml(source, EXPECTED);
  const services = documents
    .flatMap((one) => [one, ...listAt(one, 'items')])
    .filter((one) => textAt(one, 'kind') === 'InferenceService' && textAt(one, 'apiVersion')?.startsWith('serving.kserve.io/') === true);
  if (services.length === 0) refuse(source, 'the file holds no InferenceService', EXPECTED);
  const members = services.flatMap((service) => membersOf(source, service));
  if (members.length === 0) refuse(source, 'the InferenceService names no model and no image', EXPECTED);
  const values = new Set(members.map(({ value }) => value));
  return { importer: 'kserve', members, agrees: (pin) => values.has(pin) };
}

function membersOf(source: ImportSource, service: JsonValue): ImportedMember[] {
  const name = textAt(service, 'metadata', 'name');
  if (name === undefined) return refuse(source, 'an InferenceService has no name', EXPECTED);
  return COMPONENTS.flatMap((component) => {
    const spec = at(service, 'spec', component);
    const frameworks = entriesAt(spec).filter(([, body]) => isJsonObject(body) && textAt(body, 'storageUri') !== undefined);
    const several = entriesAt(spec).flatMap(([key, body]) =>
      listAt(body, 'storageUris').map((one) => [key, body, textAt(one, 'uri')] as const),
    );
    const models = [
      ...frameworks.map(([key, body]) => modelOf(`${name}/${component}`, key, body)),
      ...several.flatMap(([key, body, uri], index) =>
        uri === undefined ? [] : [modelOf(`${name}/${component}/${index}`, key, body, uri)],
      ),
    ];
    const images = listAt(spec, 'containers').flatMap((container) => {
      const image = textAt(container, 'image');
      const label = `${name}/${component}/${textAt(container, 'name') ?? 'container'}`;
      return image === undefined ? [] : [memberOf(label, 'image', image, {})];
    });
    return [...models, ...images];
  });
}

function modelOf(name: string, key: string, body: JsonValue, uri = textAt(body, 'storageUri') ?? ''): ImportedMember {
  const format = textAt(body, 'modelFormat', 'name') ?? (key === 'model' ? undefined : key);
  const version = textAt(body, 'modelFormat', 'version') ?? textAt(body, 'runtimeVersion');
  const told = facts({ format, version, runtime: textAt(body, 'runtime'), protocol: textAt(body, 'protocolVersion') });
  return memberOf(name, 'model', uri, told);
}

function memberOf(name: string, role: 'model' | 'image', value: string, told: Readonly<Record<string, string>>): ImportedMember {
  const digest = digestIn(value);
  const isSha256 = digest?.startsWith('sha256:') === true;
  return { name, role, value, digest: isSha256 ? { sha256: digest.slice('sha256:'.length) } : {}, facts: told };
}
