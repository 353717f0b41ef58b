import { GateError, isJsonArray, isJsonObject, type JsonObject, type JsonValue, type Place } from '../../../core/index.ts';
import type { Clause, Contract, Dataset, NotRunClause, TextFile } from '../../types.ts';
import { parseValue } from '../../engine/json.ts';
import { type Interaction, interactionsOf } from './interactions.ts';

/**
 * One dataset for every message and every response, by its description (`an order event` is `an-order-event`).
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export async function readPactContract(file: TextFile): Promise<Contract> {
  const place = { file: file.path, line: 1, column: 1 };
  const root = parse(file.text);
  if (!isJsonObject(root)) throw new GateError('RG-SCHEMA-SYNTAX', 'the pact is not a JSON object', { place, expected: 'a Pact file' });
  const whose = [nameOf(root['consumer']), nameOf(root['provider'])].join(' of ');
  const plugins = isJsonObject(root['metadata']) && isJsonArray(root['metadata']['plugins']) && root['metadata']['plugins'].length > 0;
  const interactions = interactionsOf(root);
  if (typeof interactions === 'string') throw new GateError('RG-SCHEMA-SYNTAX', interactions, { place, expected: 'a Pact file, 2 to 4' });
  const names = namesOf(interactions);
  return {
    path: file.path,
    dialect: 'pact',
    datasets: interactions.map((one, index) =>
      datasetOf(one, { name: names[index] ?? `${index}`, whose, plugins, place: placeOf(one, file, place) }),
    ),
  };
}

interface Around {
  readonly name: string;
  readonly whose: string;
  readonly plugins: boolean;
  readonly place: Place;
}

function datasetOf({ description, expected, states, notes }: Interaction, { name, whose, plugins, place }: Around): Dataset {
  const clause: Clause = { dataset: name, property: '', rule: 'pact', limit: `${whose}: ${description}`, place, sensitive: false };
  const tell = (rule: string, reason: string): NotRunClause => ({ ...clause, rule, limit: '', reason });
  const notRun = [
    ...states.map((state) => tell('providerState', `the state ${JSON.stringify(state)} is set up by whoever records the data`)),
    ...(plugins ? [tell('plugins', 'plugins are not run')] : []),
    ...notes.map((note) => tell('matchingRules', note)),
  ];
  const isSaid = expected.body !== undefined || expected.status !== undefined || Object.keys(expected.headers).length > 0;
  return {
    name,
    columns: [],
    counts: [],
    ages: [],
    notRun,
    ...(isSaid && { schema: { language: 'pact', schema: expected as unknown as JsonObject, clause } }),
  };
}

/** Names that could be of a file; the second of the same name has a number. */
function namesOf(interactions: readonly Interaction[]): readonly string[] {
  const seen = new Map<string, number>();
  return interactions.map(({ description }) => {
    const name =
      description
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
        .replaceAll(/^-+|-+$/g, '') || 'interaction';
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** The line that has the description. */
function placeOf({ description }: Interaction, { path, text }: TextFile, fallback: Place): Place {
  const at = text.indexOf(JSON.stringify(description));
  return at === -1 ? fallback : { file: path, line: text.slice(0, at).split('\n').length, column: 1 };
}

function nameOf(party: JsonValue | undefined): string {
  return isJsonObject(party) && typeof party['name'] === 'string' ? party['name'] : 'unknown';
}

/** Nested too deeply counts as no JSON: nothing that walks over it may run out of stack. */
function parse(text: string): JsonValue | undefined {
  try {
    parseValue(text.replace(/^\uFEFF/, ''));
    return JSON.parse(text.replace(/^\uFEFF/, '')) as JsonValue;
  } catch {
    return undefined;
  }
}
