import { GateErrors, type Place } from '../core/index.ts';
import { applyDefaults } from './defaults.ts';
import { readDocument } from './document.ts';
import { type ConfigProblem, explainViolations } from './explain.ts';
import { normalise } from './normalise/index.ts';
import type { RawConfig } from './raw.ts';
import { checkRules } from './rules/index.ts';
import { CONFIG_SCHEMA } from './schema/index.ts';
import { MAX_ERRORS } from './syntax.ts';
import type { Config } from './types.ts';
import { validate } from './validate.generated.mjs';

export const DEFAULT_CONFIG_PATH = '.github/rollback-gate.yml';

const ENTRIES: readonly unknown[] = ['schemas', 'contracts', 'environments'];

/**
 * The configuration in `text`, checked and with every default filled in. `path` is what error places and entries name as their file.
 * All mistakes are reported at once, in the order of the file.
 * @throws GateErrors RG-CONFIG-SYNTAX, RG-CONFIG-UNKNOWN-KEY, RG-CONFIG-INVALID, RG-CONFIG-REFERENCE, RG-PATH
 */
export function loadConfig(text: string, path: string): Config {
  const document = readDocument(text, path);
  const problems = validate(document.data) ? [] : explainViolations(validate.errors ?? [], document);
  const raw = applyDefaults(CONFIG_SCHEMA, withoutBroken(document.data, problems)) as RawConfig;
  const config = normalise(raw, (at) => document.keyPlace(at));
  const errors = [...problems.map(({ error }) => error), ...checkRules(config, document)];
  if (errors.length === 0) return config;
  throw new GateErrors([...errors].sort((a, b) => comparePlaces(a.place, b.place)).slice(0, MAX_ERRORS));
}

/** The data without every entry that holds a mistake, so that the rules can still look at the others. */
function withoutBroken(data: unknown, problems: readonly ConfigProblem[]): object {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  const copy = new Map(Object.entries(data));
  for (const { path } of problems) {
    const [section, entry] = path;
    if (section === undefined) continue;
    const members: unknown = copy.get(String(section));
    const isEntry = ENTRIES.includes(section) && entry !== undefined && typeof members === 'object' && members !== null;
    if (!isEntry) copy.delete(String(section));
    else if (Array.isArray(members))
      copy.set(
        String(section),
        members.map((member: unknown, index) => (index === entry ? undefined : member)),
      );
    else copy.set(String(section), Object.fromEntries(Object.entries(members).filter(([key]) => key !== entry)));
  }
  return Object.fromEntries(copy);
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
