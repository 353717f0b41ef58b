import type { MigrationReason } from './types.ts';

/** Comments, quoted texts and bodies in dollar quotes: what stands in them is no statement of the migration itself. One without an end goes to the end. */
const ASIDE = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*(?:'|$)|\$([A-Za-z_]\w*)?\$[\s\S]*?(?:\$\1\$|$)/g;
/** Longer statements are data; what they are stands at their beginning. */
const MOST = 10_000;
const DROP = /^drop\s+(?:foreign\s+)?table\s+if\s+exists\s+(.+?)(?:\s+(?:cascade|restrict))?$/is;
const CREATE = /\bcreate\s+(?:(?:global|local|temp|temporary|unlogged|foreign)\s+)*table\s+(?:if\s+not\s+exists\s+)?([\w$."]+)/gi;
/** `EXPLAIN ANALYZE` runs what it explains. */
const EXPLAINED = /^explain\s+(?:\([^)]*\banalyze\b[^)]*\)|(?:verbose\s+)?analyze\b).*\b(delete|update|insert|merge|truncate)\b/is;

interface Statement {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/**
 * What a model of the schema passes over, because nothing that it knows is touched: a table is dropped that no migration here creates, so that
 * nobody can tell whether there is one with rows in it. Not known, hence not reversible.
 */
export function findUnseen(texts: ReadonlyMap<string, string>, open: readonly string[]): readonly MigrationReason[] {
  const created = new Set([...texts.values()].flatMap(createdIn));
  return open.flatMap((path) =>
    statementsOf(texts.get(path) ?? '').flatMap(({ text, line }): MigrationReason[] => {
      const unknown = droppedBy(text).filter((name) => !created.has(name));
      const drops = unknown.map((name) => `no migration here creates \`${name}\`, so nobody can tell what is dropped with it`);
      const runs = EXPLAINED.test(text) ? ['EXPLAIN ANALYZE runs what it explains'] : [];
      return [...drops, ...runs].map((why) => ({ kind: 'unread', subject: path, line, why }));
    }),
  );
}

function createdIn(text: string): string[] {
  return [...withoutAsides(text).matchAll(CREATE)].map(([, name = '']) => bareName(name));
}

function droppedBy(statement: string): string[] {
  const [, names] = DROP.exec(statement) ?? [];
  return names === undefined ? [] : names.split(',').map(bareName);
}

/** The last part of a name: a search path may stand in for the schema. */
function bareName(name: string): string {
  const last = name.trim().split('.').at(-1) ?? '';
  return last.startsWith('"') ? last.replaceAll('"', '') : last.toLowerCase();
}

/** Asides become spaces, so that lines stay where they are. */
function withoutAsides(text: string): string {
  return text.replace(ASIDE, (aside) => aside.replace(/[^\n]/g, ' '));
}

function statementsOf(text: string): Statement[] {
  const statements: Statement[] = [];
  let line = 1;
  for (const part of withoutAsides(text).split(';')) {
    const blank = /^\s*/.exec(part)?.[0] ?? '';
    const trimmed = part.trim();
    if (trimmed !== '') statements.push({ text: trimmed.slice(0, MOST).replace(/\s+/g, ' '), line: line + lineEnds(blank) });
    line += lineEnds(part);
  }
  return statements;
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}
