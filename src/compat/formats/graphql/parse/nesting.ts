import { GateError, LineIndex, type Place } from '../../../../core/index.ts';

/** Deeper nesting than this is refused: no schema written by people comes near it, and the stack stays safe. */
export const MAX_NESTING = 200;

const OPEN = new Set([0x28, 0x5b, 0x7b]);
const CLOSE = new Set([0x29, 0x5d, 0x7d]);
const QUOTE = 0x22;

/** Parsers recurse for every bracket, so they are counted before. Works for JSON, too. @throws GateError RG-SCHEMA-SYNTAX */
export function refuseNesting(text: string, path: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === 0x23) at = endOfLine(text, at);
    else if (OPEN.has(code)) {
      depth += 1;
      if (depth > MAX_NESTING) throw tooDeep({ file: path, ...new LineIndex(text).at(at) });
    } else if (CLOSE.has(code)) depth -= 1;
  }
}

/** The error for what is nested too deeply. */
export function tooDeep(place: Place): GateError {
  return new GateError('RG-SCHEMA-SYNTAX', `nesting is deeper than ${MAX_NESTING} levels`, { place, expected: 'a shallower schema' });
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at += 1;
  return at;
}

/** The offset of the last sign of the text that begins at `start`; an open one ends with its line, and the parser complains. */
export function endOfString(text: string, start: number): number {
  if (text.startsWith('"""', start)) {
    for (let at = text.indexOf('"""', start + 3); at !== -1; at = text.indexOf('"""', at + 3)) {
      if (text[at - 1] !== '\\') return at + 2;
    }
    return text.length;
  }
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === 0x0a || code === 0x0d) return at;
    if (code === 0x5c) at += 1;
  }
  return text.length;
}
