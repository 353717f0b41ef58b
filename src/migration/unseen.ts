import { maskText } from './mask.ts';
import type { MigrationReason } from './types.ts';

/** Longer statements are data; what they are stands at their beginning. */
const MOST = 10_000;
const NAME = String.raw`((?:[\w$\u0080-\uffff]+|"(?:[^"]|"")*")(?:\.(?:[\w$\u0080-\uffff]+|"(?:[^"]|"")*"))*)`;
const CREATE = new RegExp(
  String.raw`\bcreate\s+(?:(?:global|local|temp|temporary|unlogged|foreign)\s+)*(?:table|schema|type|domain)\s+(?:if\s+not\s+exists\s+)?${NAME}`,
  'gi',
);
/** A rename makes the new name one that is known. */
const RENAME = new RegExp(String.raw`\brename\s+to\s+${NAME}`, 'gi');
const DROP = /^drop\s+(?:foreign\s+)?(table|schema|type|domain)\s+if\s+exists\s+(.+?)(\s+cascade|\s+restrict)?$/is;
const ALTER = new RegExp(String.raw`^alter\s+(?:foreign\s+)?table\s+if\s+exists\s+(?:only\s+)?${NAME}\s(.*)$`, 'is');
/** Of the commands of ALTER TABLE those that take or convert what is in a column. */
const TAKES = /\bdrop\s+(?!(?:constraint|default|not\s+null|identity|expression)\b)|\btype\s/i;

interface Statement {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/**
 * What a model of the schema passes over, because nothing that it knows is touched: IF EXISTS of what no migration here creates, so that
 * nobody can tell whether there is such a thing with rows in it. Not known, hence not reversible.
 */
export function findUnseen(texts: ReadonlyMap<string, string>, open: readonly string[]): readonly MigrationReason[] {
  const bare = new Map([...texts].map(([path, text]) => [path, maskText(text, path).bare]));
  const created = new Set([...bare.values()].flatMap(createdIn));
  return open.flatMap((path) =>
    statementsOf(bare.get(path) ?? '').flatMap(({ text, line }): MigrationReason[] =>
      takenBy(text)
        .filter((name) => !created.has(name))
        .map((name) => ({
          kind: 'unread',
          subject: path,
          line,
          why: `no migration here creates \`${name}\`, so nobody can tell what is dropped with it`,
        })),
    ),
  );
}

function createdIn(text: string): string[] {
  return [CREATE, RENAME].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => bareName(name)));
}

/** What a statement takes that need not be there. Types take columns along with CASCADE only, and so do schemas tables. */
function takenBy(statement: string): string[] {
  const [, what = '', names, behaviour = ''] = DROP.exec(statement) ?? [];
  if (names !== undefined) return what.toLowerCase() === 'table' || /cascade/i.test(behaviour) ? names.split(',').map(bareName) : [];
  const [, name, commands = ''] = ALTER.exec(statement) ?? [];
  return name !== undefined && TAKES.test(commands) ? [bareName(name)] : [];
}

/** The last part of a name: a search path may stand in for the schema. */
function bareName(name: string): string {
  const last = name.trim().split('.').at(-1) ?? '';
  return last.startsWith('"') ? last.replaceAll('"', '') : last.toLowerCase();
}

function statementsOf(bare: string): Statement[] {
  const statements: Statement[] = [];
  let line = 1;
  for (const part of bare.split(';')) {
    const space = /^\s*/.exec(part)?.[0] ?? '';
    const trimmed = part.trim();
    if (trimmed !== '') statements.push({ text: trimmed.slice(0, MOST).replace(/\s+/g, ' '), line: line + lineEnds(space) });
    line += lineEnds(part);
  }
  return statements;
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}
