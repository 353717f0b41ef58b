import { MAX_NESTING, tooDeep } from './nesting.ts';
import { Tokens } from './tokens.ts';

/** What the definitions of a document with operations begin with. */
const EXECUTABLE: ReadonlySet<string> = new Set(['query', 'mutation', 'subscription', 'fragment', '{']);

/**
 * Whether a text (no JSON) is a document of operations and nothing else: each definition begins as one of those does. What is between is
 * not looked at. @throws GateError RG-SCHEMA-SYNTAX for what are no tokens
 */
export function holdsOperationsOnly(text: string, path: string): boolean {
  const tokens = new Tokens(text, path);
  let depth = 0;
  let found = false;
  for (let fresh = true; tokens.kind !== 'end'; tokens.next()) {
    if (fresh && !EXECUTABLE.has(tokens.text)) return false;
    found = true;
    fresh = false;
    if (tokens.kind !== 'punctuator') continue;
    if ('([{'.includes(tokens.text)) depth += 1;
    else if (')]}'.includes(tokens.text)) depth -= 1;
    if (depth > MAX_NESTING) throw tooDeep(tokens.place());
    fresh = depth === 0 && tokens.text === '}';
  }
  return found && depth === 0;
}
