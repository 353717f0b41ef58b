import { child, digestOf, items, mapTree, text, type Tree } from './tree.ts';

/** Digests of a routine: of all that makes it, and of how it is called. By its key it is known whichever way its name was written. */
export function digestsOf(fields: Tree): { readonly digest: string; readonly interface: string } {
  const options = items(fields, 'options').map(withoutLayout);
  return {
    digest: digestOf({ ...fields, funcname: undefined, options, replace: undefined }),
    interface: digestOf({
      parameters: items(fields, 'parameters').flatMap((one) => child(one, 'FunctionParameter') ?? []),
      returnType: fields['returnType'],
    }),
  };
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
