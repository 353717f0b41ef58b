/** Which quote, if any, is open after a line: a line that begins with a backslash inside a text is text. */
export function quoteAfter(line: string, before: string): string {
  let open = before;
  for (const [token] of line.matchAll(/--.*$|\/\*|\*\/|''|'|"|\$(?:[A-Za-z_]\w*)?\$/g)) {
    if (open === '') {
      if (token.startsWith('--')) break;
      if (token !== '*/' && token !== "''") open = token === '/*' ? '*/' : token;
    } else if (token === open) open = '';
  }
  return open;
}
