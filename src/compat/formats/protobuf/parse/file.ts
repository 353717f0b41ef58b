import { SYNTAXES } from '../features.ts';
import type { ProtoEnum, ProtoExtension, ProtoFile, ProtoImport, ProtoMessage, ProtoService } from '../model.ts';
import type { Context } from './context.ts';
import { Cursor } from './cursor.ts';
import { checkEnum, parseEnum } from './enums.ts';
import { parseExtend } from './fields.ts';
import { parseMessage, parseMessageBody } from './messages.ts';
import { parseOptionStatement } from './options.ts';
import { parseService } from './services.ts';

/** A larger file is refused. */
const MAX_LENGTH = 32_000_000;

/** A year, also one to come. */
const EDITION = /^20[2-9][0-9]$/;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Parses one file; imports are not followed.
 * @throws GateError RG-SCHEMA-SYNTAX with file, line and column
 */
export function parseFile(path: string, text: string): ProtoFile {
  const cursor = new Cursor(path, text);
  if (text.length > MAX_LENGTH) cursor.fail(`the file is larger than ${MAX_LENGTH} characters`, { at: 0 });
  const imports: ProtoImport[] = [];
  const types = new Map<string, ProtoMessage | ProtoEnum>();
  const services: ProtoService[] = [];
  const extensions: ProtoExtension[] = [];
  const options = new Map<string, string>();
  const head = { path, text, ...parseSyntax(cursor), package: '', packageAt: 0 };
  const file: Writable<ProtoFile> = { ...head, imports, types, services, extensions, options };
  const context: Context = { cursor, file, types, extensions, parseBody: parseMessageBody };
  while (cursor.kind !== 0) parseStatement(context, { file, imports, services, options });
  for (const type of types.values()) if (type.kind === 'enum') checkEnum(cursor, type);
  return file;
}

/** `syntax = "proto3";` or `edition = "2023";`; a file without is proto2. */
function parseSyntax(cursor: Cursor): { syntax: string; syntaxAt: number } {
  while (cursor.take(';'));
  const syntaxAt = cursor.start;
  const edition = cursor.isWord('edition');
  if (!edition && !cursor.isWord('syntax')) return { syntax: 'proto2', syntaxAt };
  cursor.next();
  cursor.expect('=');
  const at = cursor.start;
  const syntax = cursor.string('the syntax');
  if (edition ? !EDITION.test(syntax) : !SYNTAXES.includes(syntax) || EDITION.test(syntax)) {
    const known = SYNTAXES.filter((name) => EDITION.test(name) === edition);
    cursor.fail(`the ${edition ? 'edition' : 'syntax'} ${JSON.stringify(syntax)} is not known`, { at, expected: known.join(' or ') });
  }
  cursor.semicolon();
  return { syntax, syntaxAt };
}

interface FileParts {
  readonly file: Writable<ProtoFile>;
  readonly imports: ProtoImport[];
  readonly services: ProtoService[];
  readonly options: Map<string, string>;
}

const TOP = { outer: undefined, depth: 0 } as const;

function parseStatement(context: Context, { file, imports, services, options }: FileParts): void {
  const { cursor } = context;
  if (cursor.take(';')) return;
  cursor.takeVisibility();
  if (cursor.takeWord('message')) return parseMessage(context, TOP);
  if (cursor.takeWord('enum')) return parseEnum(context, TOP);
  if (cursor.takeWord('extend')) return parseExtend(context, TOP);
  if (cursor.takeWord('option')) return parseOptionStatement(cursor, options);
  if (cursor.takeWord('service')) {
    services.push(parseService(context));
  } else if (cursor.takeWord('import')) {
    imports.push(parseImport(cursor));
  } else if (cursor.isWord('package')) {
    parsePackage(context, file);
  } else {
    cursor.fail(`${cursor.found} is not expected here`, { expected: 'message, enum, service, extend, import, package or option' });
  }
}

function parsePackage({ cursor, types }: Context, file: Writable<ProtoFile>): void {
  const at = cursor.start;
  cursor.next();
  if (file.package !== '') cursor.fail('the package is given twice', { at });
  if (types.size > 0) cursor.fail('the package stands behind a type', { at, expected: 'the package before the first type' });
  file.packageAt = at;
  file.package = cursor.path('the name of a package');
  cursor.semicolon();
}

function parseImport(cursor: Cursor): ProtoImport {
  const at = cursor.start;
  const modifier = (['public', 'weak', 'option'] as const).find((word) => cursor.takeWord(word));
  const path = cursor.string('the path of an import');
  cursor.semicolon();
  return { path, modifier, at };
}
