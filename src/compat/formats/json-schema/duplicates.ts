/** Tokens that matter: strings, and what opens, closes and parts. Everything else is stepped over. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * The offset of the first member name that stands twice in one object of a well-formed JSON text. Programs disagree on which of
 * the two counts, so nothing can be said about such a schema.
 */
export function findDuplicateName(text: string): number | undefined {
  const open: (Set<string> | undefined)[] = [];
  let name: { readonly token: string; readonly at: number } | undefined;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === ':' && name) {
      const names = open.at(-1);
      const key = name.token.includes('\\') ? (JSON.parse(name.token) as string) : name.token.slice(1, -1);
      if (names?.has(key)) return name.at;
      names?.add(key);
    } else if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    name = token.startsWith('"') ? { token, at: index } : undefined;
  }
  return undefined;
}
