import type { Call } from '../model.ts';
import { readFacts } from './code.ts';
import { routinesNamed } from './drop.ts';
import { digestsOf } from './layout.ts';
import { addOpaque, type Step } from './run.ts';
import { child, digestOf, flag, items, names, ofKind, text, type Tree } from './tree.ts';
import { readType, typeText } from './types.ts';

/** CREATE FUNCTION and CREATE PROCEDURE: known by how they are called; what they do is only known to be the same or not. */
export function createFunction(step: Step): void {
  const { fields, catalog } = step;
  const parameters = ofKind(items(fields, 'parameters'), 'FunctionParameter');
  const inputs = parameters.filter((one) => !/^FUNC_PARAM_(?:OUT|TABLE)$/.test(text(one, 'mode')));
  const given = inputs.map((one) => ({
    name: text(one, 'name'),
    type: readType(child(one, 'argType'), catalog).type,
    optional: child(one, 'defexpr') !== undefined,
  }));
  const name = catalog.keyOf(names(fields, 'funcname'));
  const outputs = parameters.filter((one) => !/^FUNC_PARAM_(?:IN|DEFAULT|VARIADIC)$/.test(text(one, 'mode')));
  const variadic = inputs.some((one) => text(one, 'mode') === 'FUNC_PARAM_VARIADIC');
  addOpaque(step, flag(fields, 'is_procedure') ? 'procedure' : 'function', {
    name: `${name}(${given.map(({ type }) => typeText(type)).join(', ')})`,
    adds: true,
    ...(step.code && { code: step.code }),
    facts: step.code?.facts ?? readFacts(fields),
    forTriggers: /^(?:event_)?trigger$/.test(names(child(fields, 'returnType'), 'names').at(-1) ?? ''),
    ...(!variadic && { call: { name, parameters: given, ...answerOf(step, outputs) } }),
    ...(step.code?.digests ?? digestsOf(fields)),
  });
}

/** RETURNS, and OUT parameters: one alone is what it returns. */
function answerOf({ fields, catalog }: Step, outputs: readonly Tree[]): Pick<Call, 'returns' | 'set' | 'columns'> {
  const returned = child(fields, 'returnType');
  const columns = outputs.map((one) => ({ name: text(one, 'name'), type: readType(child(one, 'argType'), catalog).type }));
  const [only, second] = columns;
  const isTable = outputs.some((one) => text(one, 'mode') === 'FUNC_PARAM_TABLE');
  const returns = columns.length === 0 ? readType(returned, catalog).type : second ? undefined : only?.type;
  return { returns, set: isTable || flag(returned, 'setof'), columns };
}

/** ALTER FUNCTION: what is said of it, such as whose rights it has. */
export function alterFunction(step: Step): void {
  const routines = routinesNamed(step, { ObjectWithArgs: child(step.fields, 'func') });
  const actions = items(step.fields, 'actions');
  const said = new Map(ofKind(actions, 'DefElem').map((one) => [text(one, 'defname'), digestOf({ arg: one['arg'] })]));
  for (const one of routines) {
    const facts = new Map([...(one.facts ?? []), ...said]);
    step.catalog.opaques.set(`${one.what} ${one.name}`, { ...one, facts, digest: digestOf({ before: one.digest, actions }) });
  }
  if (routines.length === 0) addOpaque(step, 'ALTER FUNCTION of one that is not defined here');
}
