import { GateError } from '../core/index.ts';
import type { ConfigDocument, Path } from './document.ts';
import { refine } from './refine.ts';
import { resolve, type SchemaNode } from './schema/index.ts';
import { suggest } from './suggest.ts';
import type { Violation } from './validate.ts';
import { essential } from './violations.ts';
import { schemaAt, valueAt } from './walk.ts';
import { expectation, formatPath, formatValue, listWords, oneOfWords, shorten } from './words.ts';

/** An error of the configuration, and the path of the value that it spoils. */
export interface ConfigProblem {
  readonly path: Path;
  readonly error: GateError;
}

interface Context {
  readonly key: string;
  readonly neededBy: string;
  readonly document: ConfigDocument;
  readonly path: Path;
  readonly node: SchemaNode;
  readonly definition: string | undefined;
  readonly subject: Subject;
}

/** What is explained: the schema of a whole file, and what messages call the file. */
export interface Subject {
  readonly schema: SchemaNode;
  readonly name: string;
}

/** One explanation per keyword; all other keywords are about the value itself. */
const EXPLANATIONS: Readonly<Record<string, (context: Context) => ConfigProblem>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  dependentRequired: missingPartner,
  oneOf: notExactlyOne,
  minProperties: notExactlyOne,
  maxProperties: notExactlyOne,
  propertyNames: wrongName,
};

/** Violations in the words of a person: one per mistake, with the place of the key or value that is wrong. */
export function explainViolations(violations: readonly Violation[], document: ConfigDocument, subject: Subject): ConfigProblem[] {
  const seen = new Set<string>();
  return essential(violations, subject.schema).flatMap(({ path, keyword, key = '', neededBy = '' }) => {
    const { node, definition } = schemaAt(path, subject.schema) ?? { node: subject.schema, definition: undefined };
    const problem = (EXPLANATIONS[keyword] ?? wrongValue)({ key, neededBy, document, path, node, definition, subject });
    const identity = problem.error.describe();
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [problem];
  });
}

function unknownKey({ key, document, path, node, subject }: Context): ConfigProblem {
  const known = Object.keys(node.properties ?? {});
  const guess = suggest(key, known);
  const hint = guess === undefined ? homeOf(key, subject.schema) : `did you mean \`${guess}\`?`;
  const error = new GateError('RG-CONFIG-UNKNOWN-KEY', `unknown key \`${shorten(key)}\` in ${formatPath(path, subject.name)}`, {
    place: document.keyPlace([...path, key]),
    expected: oneOfWords(known),
    ...(hint === undefined ? {} : { hint }),
  });
  return { path, error };
}

/** Where a key belongs that is known elsewhere. */
function homeOf(key: string, root: SchemaNode): string | undefined {
  if (key === '<<') return 'merge keys are not part of YAML 1.2: write the keys out';
  const homes = Object.entries(root.$defs ?? {}).filter(([, { properties }]) => properties && Object.hasOwn(properties, key));
  if (homes.length === 0 || homes.length > 2) return undefined;
  const names = homes.map(([name, { title, type }]) => (type === 'object' && title !== undefined ? title : `\`${name}\``));
  return `\`${key}\` is a key of ${names.join(' and ')}`;
}

function missingKey({ key, document, path, node, subject }: Context): ConfigProblem {
  const member = schemaAt([...path, key], subject.schema);
  const error = new GateError('RG-CONFIG-INVALID', `\`${key}\` is missing in ${formatPath(path, subject.name)}`, {
    place: document.keyPlace(path),
    expected: member ? expectation(member.node) : `the key \`${key}\` of ${node.title ?? 'the map'}`,
  });
  return { path, error };
}

function missingPartner({ key, neededBy, document, path, subject }: Context): ConfigProblem {
  const error = new GateError('RG-CONFIG-INVALID', `\`${neededBy}\` is given without \`${key}\` in ${formatPath(path, subject.name)}`, {
    place: document.keyPlace([...path, neededBy]),
    expected: `\`${key}\` beside it`,
  });
  return { path, error };
}

function notExactlyOne({ document, path, node, subject }: Context): ConfigProblem {
  const choices = node.oneOf ? node.oneOf.flatMap(({ required }) => required ?? []) : Object.keys(node.properties ?? {});
  const value = valueAt(document.data, path);
  const given = choices.filter((choice) => typeof value === 'object' && value !== null && Object.hasOwn(value, choice));
  const [first, second] = given;
  const none = choices.length === 0 ? 'is empty' : `has none of ${listWords(choices)}`;
  const message = first === undefined ? none : `has ${given.map((key) => `\`${key}\``).join(' and ')} at once`;
  const error = new GateError('RG-CONFIG-INVALID', `${formatPath(path, subject.name)} ${message}`, {
    place: document.keyPlace(second === undefined ? path : [...path, second]),
    expected: node.oneOf ? `exactly one of ${first === undefined ? 'them' : listWords(choices)}` : expectation(node),
  });
  return { path, error };
}

function wrongName({ key, document, path, node, subject }: Context): ConfigProblem {
  const error = new GateError('RG-CONFIG-INVALID', `\`${shorten(key)}\` cannot be a name in ${formatPath(path, subject.name)}`, {
    place: document.keyPlace([...path, key]),
    expected: expectation(resolve(node.propertyNames ?? {}, subject.schema)),
  });
  return { path: [...path, key], error };
}

function wrongValue({ document, path, node, definition, subject }: Context): ConfigProblem {
  const value = valueAt(document.data, path);
  const refined = refine(definition, value);
  const guess = node.enum && typeof value === 'string' ? suggest(value, node.enum) : undefined;
  const hint = refined?.hint ?? (guess === undefined ? undefined : `did you mean \`${guess}\`?`);
  // The value of a header is often a secret.
  const shown = path.at(-2) === 'headers' ? 'not usable' : (refined?.message ?? formatValue(value));
  const error = new GateError(refined?.code ?? 'RG-CONFIG-INVALID', `${formatPath(path, subject.name)} is ${shown}`, {
    place: value === null ? document.keyPlace(path) : document.valuePlace(path),
    expected: path.length === 0 ? 'a map that begins with `version: 1`' : expectation(node),
    ...(hint === undefined ? {} : { hint }),
  });
  return { path, error };
}
