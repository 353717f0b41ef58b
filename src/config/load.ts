import { GateErrors } from '../core/index.ts';
import { type FileKind, inOrder, readChecked } from './checked.ts';
import { normalise } from './normalise/index.ts';
import type { RawConfig } from './raw.ts';
import { checkRules } from './rules/index.ts';
import { CONFIG_SCHEMA } from './schema/index.ts';
import type { Config } from './types.ts';

export const DEFAULT_CONFIG_PATH = '.github/rollback-gate.yml';

const CONFIG: FileKind = {
  schema: CONFIG_SCHEMA,
  name: 'the configuration',
  entries: ['schemas', 'contracts', 'environments'],
};

/**
 * The configuration in `text`, checked and with every default filled in. `path` is what error places and entries name as their file.
 * All mistakes are reported at once, in the order of the file.
 * @throws GateErrors RG-CONFIG-SYNTAX, RG-CONFIG-UNKNOWN-KEY, RG-CONFIG-INVALID, RG-CONFIG-REFERENCE, RG-PATH
 */
export function loadConfig(text: string, path: string): Config {
  const { data, document, problems } = readChecked(text, path, CONFIG);
  const config = normalise(data as RawConfig, (at) => document.keyPlace(at));
  const errors = [...problems.map(({ error }) => error), ...checkRules(config, document)];
  if (errors.length === 0) return config;
  throw new GateErrors(inOrder(errors));
}
