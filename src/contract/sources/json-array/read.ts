import { GateError } from '../../../core/index.ts';
import type { DataFile, Row, RowReader } from '../../types.ts';
import { plainText } from '../bytes.ts';
import { rowLimit, tooLong } from '../lines.ts';
import { toRow } from '../ndjson/read.ts';

/** White space of JSON. */
const SPACES = ' \t\n\r';

export function readJsonArray(file: DataFile): RowReader {
  return { textual: false, layout: 'json-array', rows: () => rowsOf(file) };
}

/** What stands where it should not, as far as it can be shown. */
export function unexpected(character: string): string {
  return `unexpected ${/^[ -~]$/.test(character) ? JSON.stringify(character) : 'character'}`;
}

async function* rowsOf(file: DataFile): AsyncGenerator<readonly Row[]> {
  const splitter = new Splitter(file);
  for await (const text of plainText(file)) yield splitter.add(text);
  yield splitter.end();
}

/** Cuts the elements out of an array without holding more than one of them; JSON.parse reads each. */
class Splitter {
  readonly #path: string;
  readonly #most: number;
  #line = 1;
  #state: 'start' | 'value' | 'between' | 'done' = 'start';
  #isArray = false;
  /** Behind a comma the array cannot end. */
  #wantsValue = false;
  #depth = 0;
  #inText = false;
  #escaped = false;
  #open = '';
  #startLine = 1;

  constructor(file: DataFile) {
    this.#path = file.path;
    this.#most = rowLimit(file);
  }

  add(text: string): Row[] {
    const rows: Row[] = [];
    let from = this.#state === 'value' ? 0 : -1;
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at] ?? '';
      if (character === '\n') this.#line += 1;
      if (this.#state !== 'value') {
        if (this.#begins(character)) from = at;
        continue;
      }
      if (!this.#ends(character)) continue;
      const closing = this.#depth === -1;
      rows.push(toRow(this.#startLine, this.#open + text.slice(from, closing || character === ',' ? at : at + 1)));
      this.#open = '';
      from = -1;
      this.#wantsValue = character === ',' && !closing;
      this.#state = closing || !this.#isArray ? 'done' : character === ',' ? 'start' : 'between';
    }
    if (this.#state === 'value') this.#open += text.slice(Math.max(from, 0));
    if (this.#open.length > this.#most) throw tooLong(this.#path, this.#startLine, this.#most);
    return rows;
  }

  end(): Row[] {
    if (this.#state === 'value' && !this.#isArray && this.#depth === 0) return [toRow(this.#startLine, this.#open)];
    if (this.#state === 'done' || (this.#state === 'start' && !this.#isArray)) return [];
    throw this.#error('the file ends too early');
  }

  /** Whether a value starts here. */
  #begins(character: string): boolean {
    if (SPACES.includes(character)) return false;
    if (this.#state === 'done') throw this.#error('there is text after the end of the rows');
    if (this.#state === 'between' || character === ',' || character === ']') {
      const isEnd = character === ']' && this.#isArray && !this.#wantsValue;
      this.#wantsValue = character === ',';
      if (character === ',' && this.#state === 'between') this.#state = 'start';
      else if (isEnd) this.#state = 'done';
      else throw this.#error(unexpected(character));
      return false;
    }
    if (character === '[' && !this.#isArray) {
      this.#isArray = true;
      return false;
    }
    this.#state = 'value';
    this.#startLine = this.#line;
    this.#depth = character === '{' || character === '[' ? 1 : 0;
    this.#inText = character === '"';
    this.#escaped = false;
    return true;
  }

  /** Whether the value that is open is complete with this character; depth -1: with the end of the array around it. */
  #ends(character: string): boolean {
    if (this.#inText) {
      if (this.#escaped) this.#escaped = false;
      else if (character === '\\') this.#escaped = true;
      else if (character === '"') {
        this.#inText = false;
        return this.#depth === 0;
      }
      return false;
    }
    if (character === '"') this.#inText = true;
    else if (character === '{' || character === '[') this.#depth += 1;
    else if (character === '}' || character === ']') {
      this.#depth -= 1;
      return this.#depth <= 0;
    }
    return character === ',' && this.#depth === 0;
  }

  #error(message: string): GateError {
    return new GateError('RG-DATA', message, {
      place: { file: this.#path, line: this.#line, column: 1 },
      expected: 'one JSON array of rows',
    });
  }
}
