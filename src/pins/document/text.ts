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
  const marker = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
  for (let match = nextMarker(marker, text); match; match = nextMarker(marker, text)) {
    const at = match.index;
    const filled = opened || hasContent(text, start, at);
    if (match[0] === '---') {
      if (filled) {
        segments.push({ start, end: at });
        start = at;
      }
      opened = true;
    } else {
      const end = endOfLine(text, at);
      if (filled) {
        segments.push({ start, end });
        start = end;
      }
      opened = false;
    }
  }
  if (opened || hasContent(text, start, text.length)) segments.push({ start, end: text.length });
  return segments;
}

/** The `m` flag also sees a line begin after a lone CR, LS or PS; only line feeds count here, as for the parser. */
function nextMarker(marker: RegExp, text: string): RegExpExecArray | null {
  for (let match = marker.exec(text); match; match = marker.exec(text)) {
    const before = text[match.index - 1];
    if (match.index === 0 || before === '\n' || (match.index === 1 && before === BOM)) return match;
  }
  return null;
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
