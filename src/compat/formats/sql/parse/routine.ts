import { readFacts } from './code.ts';
import { addOpaque, type Step } from './run.ts';
import { child, digestOf, flag, items, mapTree, names, ofKind, text, type Tree } from './tree.ts';
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
  const returnType = fields['returnType'];
  const outputs = parameters.filter((one) => !/^FUNC_PARAM_(?:IN|DEFAULT|VARIADIC)$/.test(text(one, 'mode')));
  const variadic = inputs.some((one) => text(one, 'mode') === 'FUNC_PARAM_VARIADIC');
  addOpaque(step, flag(fields, 'is_procedure') ? 'procedure' : 'function', {
    name: `${name}(${given.map(({ type }) => typeText(type)).join(', ')})`,
    adds: true,
    ...(step.code && { code: step.code }),
    facts: step.code?.facts ?? readFacts(fields),
    forTriggers: /^(?:event_)?trigger$/.test(names(child(fields, 'returnType'), 'names').at(-1) ?? ''),
    interface: digestOf({ parameters, returnType }),
    ...(!variadic && { call: { name, parameters: given, returns: digestOf({ returnType, outputs }) } }),
    // By its key it is known whichever way its name was written.
    digest: digestOf({ ...fields, funcname: undefined, options: items(fields, 'options').map(withoutLayout), replace: undefined }),
  });
}

const LAYOUT = /([eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|"[^"]*"|\$(\w*)\$[\s\S]*?\$\2\$)|(?:--[^\n]*|\/\*[\s\S]*?\*\/|\s)+/g;
/** Longer bodies are compared as they are written. */
const MAX_BODY = 20_000;

/** The body of a function with its comments and blanks made one blank each; quoted texts stay as they are. */
function withoutLayout(option: Tree): Tree {
  if (text(child(option, 'DefElem'), 'defname') !== 'as') return option;
  return mapTree(option, (node) => {
    const body = node['sval'];
    if (typeof body !== 'string' || body.length > MAX_BODY) return node;
    return { ...node, sval: body.replace(LAYOUT, (_, quoted?: string) => quoted ?? ' ').trim() };
  }) as Tree;
}
