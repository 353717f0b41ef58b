import { GateError } from '../../core/index.ts';

const BOM = '\uFEFF';

/**
 * Bytes as text, offsets intact: invalid UTF-8 is refused instead of replaced, and a byte order mark stays where it is.
 * @throws GateError RG-MANIFEST-SYNTAX when the bytes are not UTF-8
 */
export function decodeText(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const line = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0]?.split('\n').length ?? 1;
    throw new GateError('RG-MANIFEST-SYNTAX', 'the file is not UTF-8 text', {
      place: { file: path, line, column: 1 },
      expected: 'UTF-8',
      hint: 'save the file as UTF-8',
      cause,
    });
  }
}

/** One document of a YAML stream: the slice of the text between two document markers, with the comments that belong to it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a YAML stream into its documents without parsing them. Within a document no line may begin with `---` or `...` followed by
 * white space (YAML 1.2.2, rule c-forbidden, scalars included), so that cutting at those lines is exact.
 */
export function splitDocuments(text: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let opened = false;
  for (const at of markers(text)) {
    const filled = opened || hasContent(text, start, at);
    if (text[at] === '-') {
      if (filled) {
        segments.push({ start, end: at });
        start = at;
      }
      opened = true;
    } else {
      const end = endOfLine(text, at);
      if (filled) segments.push({ start, end });
      start = end;
      opened = false;
    }
  }
  if (opened || hasContent(text, start, text.length)) segments.push({ start, end: text.length });
  return segments;
}

/** Where the marker lines begin, in order. Plain searches: large files are mostly not looked at otherwise. */
function markers(text: string): number[] {
  const found: number[] = [];
  const first = text.startsWith(BOM) ? 1 : 0;
  for (const sign of ['---', '...']) {
    const check = (at: number): void => {
      const next = text.charCodeAt(at + 3);
      // Line feed, carriage return, space, tab, or the end of the text.
      if (next === 10 || next === 13 || next === 32 || next === 9 || Number.isNaN(next)) found.push(at);
    };
    if (text.startsWith(sign, first)) check(first);
    for (let at = text.indexOf(`\n${sign}`); at !== -1; at = text.indexOf(`\n${sign}`, at + 1)) check(at + 1);
  }
  return found.sort((a, b) => a - b);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** Whether anything but blank lines, comments and directives stands there. */
function hasContent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at = endOfLine(text, at)) {
    const line = text.slice(at, Math.min(end, endOfLine(text, at))).replace(BOM, '');
    if (line.startsWith('%')) continue;
    const first = line.trimStart()[0];
    if (first !== undefined && first !== '#') return true;
  }
  return false;
}
