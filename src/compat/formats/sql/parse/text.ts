import { GateError, LineIndex, type Place } from '../../../../core/index.ts';
import { beforeCuts, cutData } from './data.ts';
import { quoteAfter } from './quotes.ts';

/** More text than this is no schema. */
const MAX_LENGTH = 32 * 1024 * 1024;
/** One byte offset is remembered per this many characters. */
const STEP = 1024;

/** A file's text with what is no SQL blanked out (offsets stay), and its places. */
export class SqlText {
  readonly sql: string;
  /** psql commands that may bring or choose statements which are not seen here: `\i other.sql`, `\if`. */
  readonly commands: readonly { readonly text: string; readonly offset: number }[];
  readonly #path: string;
  readonly #lines: LineIndex;
  readonly #ascii: boolean;
  #cuts: ReturnType<typeof cutData>['cuts'] = [];
  #bytes: number[] | undefined;

  /** @throws GateError RG-SCHEMA-SYNTAX when the text is too long or holds a NUL, at which the parser would stop in silence */
  constructor(path: string, text: string) {
    this.#path = path;
    this.#lines = new LineIndex(text);
    const nul = text.indexOf('\0');
    if (nul !== -1) throw this.error('the text holds a NUL character', nul);
    const data = cutData(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text);
    if (data.sql.length > MAX_LENGTH)
      throw this.error('the file is too large', 0, `at most ${MAX_LENGTH} characters, beside the rows of COPY`);
    this.#cuts = data.cuts;
    const { sql, commands } = blankPsql(blankDown(data.sql));
    this.#ascii = /^[\0-\x7f]*$/.test(sql);
    this.sql = sql;
    this.commands = commands;
  }

  /** The place of a byte offset. */
  at(byte: number): Place {
    return this.placeOf(this.#ascii ? byte : this.#toUnits(byte));
  }

  /** The place of an offset in characters (code points), as errors have it. */
  atCharacter(character: number): Place {
    if (this.#ascii) return this.placeOf(character);
    let units = 0;
    for (let left = character; left > 0 && units < this.sql.length; left -= 1) units += (this.sql.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
    return this.placeOf(units);
  }

  placeOf(offset: number): Place {
    return { file: this.#path, ...this.#lines.at(beforeCuts(offset, this.#cuts)) };
  }

  error(message: string, offset: number, expected?: string): GateError {
    return new GateError('RG-SCHEMA-SYNTAX', message, { place: this.placeOf(offset), ...(expected !== undefined && { expected }) });
  }

  /** The byte offset where the statement at `byte` begins: after the blanks and comments that the grammar counts to it. */
  start(byte: number): number {
    const from = this.#ascii ? byte : this.#toUnits(byte);
    const lead = /^(?:\s+|--[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.exec(this.sql.slice(from, from + 20_000))?.[0] ?? '';
    return byte + (this.#ascii ? lead.length : Buffer.byteLength(lead));
  }

  #toUnits(byte: number): number {
    this.#bytes ??= this.#checkpoints();
    let low = 0;
    let high = this.#bytes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#bytes[middle] ?? 0) <= byte) low = middle;
      else high = middle - 1;
    }
    let units = low * STEP;
    for (let at = this.#bytes[low] ?? 0; at < byte && units < this.sql.length; units += 1) at += unitBytes(this.sql.charCodeAt(units));
    return units;
  }

  #checkpoints(): number[] {
    const result: number[] = [];
    let bytes = 0;
    for (let units = 0; units < this.sql.length; units += 1) {
      if (units % STEP === 0) result.push(bytes);
      bytes += unitBytes(this.sql.charCodeAt(units));
    }
    return result;
  }
}

/** UTF-8 bytes of one UTF-16 unit; a surrogate has half of its pair's four. */
function unitBytes(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}

/** The part that takes a migration back does not run: goose, dbmate and sql-migrate write it below a comment in the same file. */
function blankDown(text: string): string {
  if (!/^--\s*(?:\+goose|\+migrate|migrate:)/im.test(text)) return text;
  let down = false;
  return text.replace(/^.*$/gm, (line) => {
    const mark = /^\s*--\s*(?:\+goose|\+migrate|migrate:)\s*(up|down)\b/i.exec(line)?.[1];
    if (mark) down = mark.toLowerCase() === 'down';
    return down ? blank(line) : line;
  });
}

/** Commands of psql that neither bring statements nor choose among them. */
const HARMLESS =
  /^\s*\\(?:c|connect|restrict|unrestrict|echo|qecho|warn|encoding|timing|pset|set|unset|copy|conninfo|prompt|a|t|x|z|d\S*|l|q|\?|\.)(?:\s|$)/;
/** `\copy … from program` runs what it says. */
const RUNS = /^\s*\\copy\b.*\bprogram\b/i;

/** psql's own commands, and the rows that follow `COPY … FROM stdin`. */
function blankPsql(text: string): Pick<SqlText, 'sql' | 'commands'> {
  if (!text.includes('\\')) return { sql: text, commands: [] };
  const commands: { text: string; offset: number }[] = [];
  let data = false;
  let quoted = '';
  const sql = text.replace(/^.*$/gm, (line: string, offset: number) => {
    if (data) {
      data = line.trimEnd() !== '\\.';
      return blank(line);
    }
    if (quoted === '' && /^\s*\\[a-z!?.]/i.test(line)) {
      if (!HARMLESS.test(line) || RUNS.test(line)) commands.push({ text: line.trim(), offset: offset + line.indexOf('\\') });
      return blank(line);
    }
    if (quoted === '' && /^\s*COPY\b[^;]*\bFROM\s+stdin\b[^;]*;\s*$/i.test(line)) data = true;
    quoted = quoteAfter(line, quoted);
    return line;
  });
  return { sql, commands };
}

function blank(line: string): string {
  return line.replace(/[^\r]/g, ' ');
}
