import { GateError, type GateErrorOptions } from '../core/index.ts';
import type { ConfigDocument, Path } from './document.ts';
import { CONFIG_SCHEMA, resolve, type SchemaNode } from './schema/index.ts';
import { suggest } from './suggest.ts';
import { refine } from './refine.ts';
import type { Violation } from './validate.generated.mjs';
import { pathOf, schemaAt, valueAt } from './walk.ts';
import { expectation, formatPath, formatValue, listWords, shorten } from './words.ts';

/** An error of the configuration, and the path of the value that it spoils. */
export interface ConfigProblem {
  readonly path: Path;
  readonly error: GateError;
}

interface Context {
  readonly violation: Violation;
  readonly document: ConfigDocument;
  readonly path: Path;
  readonly node: SchemaNode;
  readonly definition: string | undefined;
}

type Explain = (context: Context) => GateError | undefined;

/** One explanation per keyword; all other keywords are about the value itself. */
const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  dependentRequired: missingPartner,
  oneOf: notExactlyOne,
  propertyNames: wrongName,
  minProperties: (context) => notExactlyOneOf(context, Object.keys(context.node.properties ?? {})),
  maxProperties: (context) => notExactlyOneOf(context, Object.keys(context.node.properties ?? {})),
};

/** Violations in the words of a person: one per mistake, with the place of the key or value that is wrong. */
export function explainViolations(violations: readonly Violation[], document: ConfigDocument): ConfigProblem[] {
  const seen = new Set<string>();
  const halves = new Set(violations.filter(({ keyword }) => keyword === 'dependentRequired').map(({ instancePath }) => instancePath));
  return violations.flatMap((violation) => {
    const { instancePath, keyword, schemaPath, propertyName } = violation;
    const inBranch = schemaPath.includes('/oneOf/') || propertyName !== undefined;
    if (inBranch || (keyword === 'oneOf' && halves.has(instancePath))) return [];
    const path = pathOf(instancePath, document.data);
    const { node, definition } = schemaAt(path) ?? { node: CONFIG_SCHEMA, definition: undefined };
    const error = (EXPLANATIONS[keyword] ?? wrongValue)({ violation, document, path, node, definition });
    const identity = error && `${JSON.stringify(error.place)} ${error.message}`;
    if (!error || identity === undefined || seen.has(identity)) return [];
    seen.add(identity);
    return [{ path, error }];
  });
}

function unknownKey({ violation, document, path, node }: Context): GateError {
  const key = String(violation.params['additionalProperty']);
  const known = Object.keys(node.properties ?? {});
  const guess = suggest(key, known);
  const hint = guess === undefined ? homeOf(key) : `did you mean \`${guess}\`?`;
  return new GateError('RG-CONFIG-UNKNOWN-KEY', `unknown key \`${shorten(key)}\` in ${formatPath(path)}`, {
    place: document.keyPlace([...path, key]),
    expected: `one of ${listWords(known)}`,
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Where a key belongs that is known elsewhere. */
function homeOf(key: string): string | undefined {
  const definitions = [CONFIG_SCHEMA, ...Object.values(CONFIG_SCHEMA.$defs ?? {})];
  const homes = definitions.filter(({ properties, title }) => title !== undefined && properties && Object.hasOwn(properties, key));
  const [home] = homes;
  return homes.length === 1 && home?.type === 'object' ? `\`${key}\` is a key of ${home.title}` : undefined;
}

function missingKey({ violation, document, path, node }: Context): GateError {
  const key = String(violation.params['missingProperty']);
  const member = schemaAt([...path, key]);
  return new GateError('RG-CONFIG-INVALID', `\`${key}\` is missing in ${formatPath(path)}`, {
    place: document.keyPlace(path),
    expected: member ? expectation(member.node) : `the key \`${key}\` of ${node.title ?? 'the map'}`,
  });
}

function missingPartner({ violation, document, path }: Context): GateError {
  const [key, partner] = [String(violation.params['property']), String(violation.params['missingProperty'])];
  return new GateError('RG-CONFIG-INVALID', `\`${key}\` is given without \`${partner}\` in ${formatPath(path)}`, {
    place: document.keyPlace([...path, key]),
    expected: `\`${partner}\` beside it`,
  });
}

function notExactlyOne(context: Context): GateError {
  return notExactlyOneOf(
    context,
    (context.node.oneOf ?? []).flatMap(({ required }) => required ?? []),
  );
}

function notExactlyOneOf({ document, path, node }: Context, choices: readonly string[]): GateError {
  const value = valueAt(document.data, path);
  const given = choices.filter((choice) => typeof value === 'object' && value !== null && Object.hasOwn(value, choice));
  const has = given.length === 0 ? 'none' : given.map((choice) => `\`${choice}\``).join(' and ');
  const second = given[1];
  return new GateError('RG-CONFIG-INVALID', `${formatPath(path)} has ${has} of the keys of which it needs exactly one`, {
    place: document.keyPlace(second === undefined ? path : [...path, second]),
    expected: node.pattern === undefined ? `exactly one of ${listWords(choices)}` : expectation(node),
  });
}

function wrongName({ violation, document, path, node }: Context): GateError {
  const key = String(violation.params['propertyName']);
  return new GateError('RG-CONFIG-INVALID', `\`${shorten(key)}\` cannot be a name in ${formatPath(path)}`, {
    place: document.keyPlace([...path, key]),
    expected: expectation(resolve(node.propertyNames ?? {})),
  });
}

function wrongValue({ document, path, node, definition }: Context): GateError {
  const value = valueAt(document.data, path);
  const options: GateErrorOptions = {
    place: value === null ? document.keyPlace(path) : document.valuePlace(path),
    expected: expectation(node),
  };
  const refined = refine(definition, value);
  const guess = node.enum && typeof value === 'string' ? suggest(value, node.enum) : undefined;
  const hint = refined?.hint ?? (guess === undefined ? undefined : `did you mean \`${guess}\`?`);
  // The value of a header is often a secret.
  const shown = path.at(-2) === 'headers' ? 'not usable' : (refined?.message ?? formatValue(value));
  const message = `${formatPath(path)} is ${shown}`;
  return new GateError(refined?.code ?? 'RG-CONFIG-INVALID', message, { ...options, ...(hint === undefined ? {} : { hint }) });
}
