import { compileCondition, type Variables } from '../conditions/index.ts';

/** How an expression of Argo (expr-lang) reads in CEL. */
export type Translation =
  | { readonly kind: 'cel'; readonly text: string; readonly changes: readonly string[] }
  | { readonly kind: 'none'; readonly reason: string };

/** What `result` is, where the expression stands. */
export interface Subject {
  readonly variables: Variables;
  /** Longest first: what stands in the expression, and what stands for it in CEL. */
  readonly names: readonly (readonly [argo: string, cel: string])[];
}

const TOKEN =
  /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z_]\w*|&&|\|\||[=!<>]=|\.\.|\?\?|\?\.|\*\*|[-+*/%<>!?:.,()[\]{}#|])/y;

/** Words of expr-lang for what CEL writes in signs, and functions by their names in CEL. */
const WORDS: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  nil: 'null',
  len: 'size',
  asFloat: 'double',
  asInt: 'int',
  float: 'double',
};
/** What stands for `#` of a closure. */
const ITEM = 'item';
/** Functions over lists, and their macros in CEL. */
const MACROS: Readonly<Record<string, string>> = { all: 'all', any: 'exists', one: 'exists_one', filter: 'filter', map: 'map' };
const SIGNS = new Set(['..', '??', '?.', '**', '{', '}', '#', '|']);
const KNOWN = new Set([ITEM, 'true', 'false', 'null', 'in', 'size', 'double', 'int', 'string', '&&', '||', '!']);

/**
 * Translates what both languages can say, and checks the result. Numbers are read with a fraction, since that is what measurements are.
 */
export async function translate(expression: string, subject: Subject): Promise<Translation> {
  const tokens = tokenize(expression);
  if (!tokens) return { kind: 'none', reason: 'it holds a sign that is not known' };
  const changes: string[] = [];
  const read = rewrite(simplify(tokens, changes), subject);
  if (typeof read === 'string') return { kind: 'none', reason: read };
  for (const text of [join(withFractions(read)), join(read)]) {
    const compiled = await compileCondition(text, subject.variables, 'the condition').catch(() => undefined);
    if (compiled) return { kind: 'cel', text, changes };
  }
  return { kind: 'none', reason: 'it has no counterpart in CEL' };
}

function tokenize(text: string): string[] | undefined {
  const tokens: string[] = [];
  const source = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const token = TOKEN.exec(source)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

/** Functions that ask for what never comes this far: numbers that are none, and no result at all. */
function simplify(tokens: readonly string[], changes: string[]): string[] {
  const result: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    const end = tokens[index + 1] === '(' ? closing(tokens, index + 1) : undefined;
    if (end !== undefined && (token === 'isNaN' || token === 'isInf' || token === 'isNil')) {
      changes.push(`\`${token}\` is dropped: what is no number is no data here, whatever the condition says`);
      result.push('false');
      index = end;
    } else if (end !== undefined && token === 'default') {
      changes.push('`default` is dropped: no data stays no data here, and never becomes a number');
      const inner = tokens.slice(index + 2, end);
      result.push('(', ...simplify(inner.slice(0, inner.lastIndexOf(',')), changes), ')');
      index = end;
    } else if (end !== undefined && Object.hasOwn(MACROS, token)) {
      result.push(...(macro(tokens.slice(index, end + 1), changes) ?? [token]));
      index = end;
    } else {
      result.push(token);
    }
  }
  return result;
}

/** `all(list, {# < 1})` as `(list).all(item, item < 1)`; `undefined` for what is no such call. */
function macro(call: readonly string[], changes: string[]): string[] | undefined {
  const open = call.indexOf('{');
  if (open < 3 || call[open - 1] !== ',' || call.at(-2) !== '}') return undefined;
  const list = simplify(call.slice(2, open - 1), changes);
  const body = simplify(call.slice(open + 1, -2), changes).map((token) => (token === '#' ? ITEM : token));
  const name = MACROS[call[0] ?? ''] ?? '';
  return [...(list.length === 1 ? list : ['(', ...list, ')']), '.', name, '(', ITEM, ',', ...body, ')'];
}

function closing(tokens: readonly string[], open: number): number | undefined {
  for (let [at, depth] = [open, 0]; at < tokens.length; at++) {
    if (tokens[at] === '(') depth++;
    if (tokens[at] === ')' && --depth === 0) return at;
  }
  return undefined;
}

/** @returns the tokens in CEL, or why there are none */
function rewrite(tokens: readonly string[], { names, variables }: Subject): string[] | string {
  const result: string[] = [];
  for (let index = 0; index < tokens.length; ) {
    const name = names.find(([argo]) => {
      const parts = tokenize(argo) ?? [];
      return parts.every((part, offset) => tokens[index + offset] === part);
    });
    if (name) {
      result.push(name[1]);
      index += (tokenize(name[0]) ?? []).length;
      continue;
    }
    const token = tokens[index] ?? '';
    if (SIGNS.has(token)) return `\`${token}\` has no counterpart in CEL`;
    const word = Object.hasOwn(WORDS, token) ? (WORDS[token] ?? token) : token;
    const isMember = tokens[index - 1] === '.';
    if (/^[A-Za-z_]/.test(word) && !isMember && !KNOWN.has(word) && !Object.hasOwn(variables, word))
      return `\`${token}\` is not known here`;
    result.push(word);
    index++;
  }
  return result;
}

/** Whole numbers become numbers with a fraction, but for positions in a list. */
function withFractions(tokens: readonly string[]): string[] {
  return tokens.map((token, index) =>
    /^\d+$/.test(token) && !(tokens[index - 1]?.endsWith('[') && tokens[index + 1] === ']') ? `${token}.0` : token,
  );
}

/** Spaces where people put them. */
function join(tokens: readonly string[]): string {
  return tokens.reduce((line, token) => {
    const opens = /(?:^|[([.!])$/.test(line);
    const call = token === '(' && /(?:\.\w+|\b(?:size|double|int|string))$/.test(line);
    const position = token === '[' && /[\w)\]]$/.test(line) && !/\bin$/.test(line);
    return `${line}${opens || call || position || /^[)\].,]/.test(token) ? '' : ' '}${token}`;
  }, '');
}
