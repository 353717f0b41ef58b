import { GateError, type Place } from '../../../../core/index.ts';
import type { SchemaSource } from '../../../types.ts';
import type { Code, Database } from '../model.ts';
import { readBlock } from './block.ts';
import { Catalog } from './catalog.ts';
import { readCode } from './code.ts';
import { guessDialect } from './dialect.ts';
import { listFiles, type SqlFile } from './files.ts';
import { parseText } from './grammar.ts';
import { makeStep } from './run.ts';
import { runStatement } from './statements.ts';
import { SqlText } from './text.ts';
import { checkDepth, child, number, open, type Tree } from './tree.ts';

/**
 * The database that a schema file, or a folder of migrations in its order, makes.
 * @throws GateError RG-SCHEMA-SYNTAX for what PostgreSQL 18 would not parse, or what is too large or too deep
 */
export async function parseDatabase(source: SchemaSource): Promise<Database> {
  return runFiles(source.path, listFiles(source));
}

/** The database that these files make, run in this order. @throws GateError */
export async function runFiles(main: string, files: Iterable<SqlFile>): Promise<Database> {
  const catalog = new Catalog({ file: main, line: 1, column: 1 });
  for (const { path, text } of files) {
    catalog.files.set(path, text);
    // Each migration runs in a session of its own.
    catalog.searchPath = ['public'];
    await runFile(catalog, new SqlText(path, text));
  }
  return catalog;
}

async function runFile(catalog: Catalog, text: SqlText): Promise<void> {
  const answer = await parseText(text.sql);
  if ('error' in answer) {
    const dialect = guessDialect(text.sql);
    throw new GateError('RG-SCHEMA-SYNTAX', dialect === undefined ? answer.error : `${answer.error}; this looks like ${dialect}`, {
      place: text.atCharacter(answer.at),
      expected: 'SQL as PostgreSQL 18 takes it; leave other files out with a pattern that begins with ! (`!db/mysql/**`)',
    });
  }
  for (const statement of answer.statements) {
    const block = child(child(statement, 'stmt'), 'DoStmt');
    const inner = block && (await readBlock(block, catalog));
    const routine = child(child(statement, 'stmt'), 'CreateFunctionStmt');
    if (inner) for (const stmt of inner) runOne(catalog, text, { ...statement, stmt }, { inside: true });
    else runOne(catalog, text, statement, { code: routine && (await readCode(routine)) });
  }
  for (const command of text.commands) {
    const name = command.text.split(/\s/)[0] ?? '';
    const place = text.placeOf(command.offset);
    catalog.addOpaque({ what: `psql command ${name}`, name: '', digest: command.text, effect: 'may-touch', relation: undefined, place });
  }
}

interface Found {
  /** The statement is part of one that stands there: its own offsets mean nothing. */
  readonly inside?: boolean;
  /** The body of the routine that it makes. */
  readonly code?: Code | undefined;
}

function runOne(catalog: Catalog, text: SqlText, statement: Tree, { inside = false, code }: Found): void {
  const begin = text.start(number(statement, 'stmt_location'));
  const [kind, fields] = open(child(statement, 'stmt'));
  const placeAt = (byte: number | undefined): Place => text.at(inside ? begin : (byte ?? begin));
  try {
    // Rows are not looked at, and there may be many of them.
    if (kind !== 'InsertStmt') checkDepth(fields);
    runStatement(makeStep(catalog, [kind, fields], placeAt, code));
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    throw new GateError('RG-SCHEMA-SYNTAX', 'an expression is nested too deep', { place: placeAt(undefined), cause: thrown });
  }
}
