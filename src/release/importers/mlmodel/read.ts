import { canonicalJson, type JsonValue, sha256, shortDigest } from '../../../core/index.ts';
import { entriesAt, facts, readYaml, refuse, textAt } from '../read.ts';
import type { Imported, ImportSource } from '../types.ts';

const EXPECTED = 'an MLmodel file as MLflow writes it';

/** The model that an MLmodel file describes. Its digest is of the description: the weights lie beside it. @throws GateError RG-IMPORT */
export async function read(source: ImportSource): Promise<Imported> {
  const [root, ...more] = await readYaml(source, EXPECTED);
  const flavors = entriesAt(root, 'flavors');
  if (more.length > 0 || flavors.length === 0) refuse(source, 'the file lists no flavors of a model', EXPECTED);
  const [run, uuid, id, path] = ['run_id', 'model_uuid', 'model_id', 'artifact_path'].map((key) => textAt(root, key));
  const signature = signatureOf(source, root);
  const value = id !== undefined ? `models:/${id}` : run !== undefined ? `runs:/${run}/${path ?? 'model'}` : `mlflow:${uuid ?? 'unnamed'}`;
  const told = facts({
    run,
    uuid,
    model: id,
    path,
    mlflow: textAt(root, 'mlflow_version'),
    created: textAt(root, 'utc_time_created'),
    flavors: flavors.map(([name, flavor]) => flavorText(name, flavor)).join(', '),
    signature: signature === undefined ? 'none: serving checks nothing' : shortDigest(signature),
  });
  return {
    importer: 'mlmodel',
    members: [{ name: 'model', role: 'model', value, digest: {}, facts: told }],
    ...(signature !== undefined && { signature }),
    agrees: (pin) => agreesWith(pin, run, id),
  };
}

/** Ids of runs and models have 32 digits; a shorter one could stand in a path by chance. */
const SHORTEST_ID = 16;

/**
 * A run or a logged model that is named must be this one. A URI below the folder of the run or the model is of this one. Of registered
 * versions, and of all other URIs, the file knows nothing.
 */
function agreesWith(pin: string, run: string | undefined, id: string | undefined): boolean | undefined {
  const [, ofRun] = /^runs:\/([^/]+)/.exec(pin) ?? [];
  if (ofRun !== undefined) return run === undefined ? undefined : ofRun === run;
  const [, ofModel] = /^models:\/(m-[0-9a-f]{32})(?:\/|$)/.exec(pin) ?? [];
  if (ofModel !== undefined) return id === undefined ? undefined : ofModel === id;
  const steps = new Set(pin.split(/[/?&=#]/));
  return [run, id].some((one) => one !== undefined && one.length >= SHORTEST_ID && steps.has(one)) ? true : undefined;
}

function flavorText(name: string, flavor: JsonValue): string {
  const version = entriesAt(flavor).find(([key]) => key.endsWith('_version') && key !== 'python_version' && key !== 'mlflow_version')?.[1];
  return typeof version === 'string' ? `${name} ${version}` : name;
}

/** Inputs, outputs and parameters stand in the file as texts of JSON; what counts is what they say, not how they are spaced. */
function signatureOf(source: ImportSource, root: JsonValue | undefined): string | undefined {
  const parts = ['inputs', 'outputs', 'params'].map((key): [string, JsonValue] => {
    const text = textAt(root, 'signature', key);
    if (text === undefined || text === 'null' || text === '~') return [key, null];
    try {
      return [key, JSON.parse(text) as JsonValue];
    } catch (cause) {
      return refuse(source, `the ${key} of the signature are not JSON`, EXPECTED, cause);
    }
  });
  if (parts.every(([, part]) => part === null)) return undefined;
  return sha256(canonicalJson(Object.fromEntries(parts))).replace('sha256:', '');
}
