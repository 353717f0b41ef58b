import type { Comment, MapEntry, ScalarNode, SourceDocument, TreeEvent } from './tree.ts';
import { plainWriting, type Writing } from './writing.ts';

/** `KEY=`, `export KEY=`; what stands before the value. */
const ASSIGNMENT = /^(?<head>[ \t]*(?:export[ \t]+)?)(?<key>[A-Za-z_][\w.-]*)(?<sign>[ \t]*=[ \t]*)/;
/** A name alone takes its value from the environment of whoever reads the file. */
const NAME_ALONE = /^[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*$/;

const BARE = 'programs disagree on what it says; put the value in quotes first';
const UNQUOTED: Writing = plainWriting(0, (inserted) =>
  /[\s"'`#$\\;&|<>(){}*?!~]/.test(inserted)
    ? 'without quotes programs would disagree on the new value; put the value in quotes first'
    : undefined,
);
const SINGLE: Writing = plainWriting(1, (inserted) =>
  /['\\]/.test(inserted) ? 'the new value would need an escape in single quotes' : undefined,
);
const DOUBLE: Writing = plainWriting(1, (inserted) =>
  /["\\$`]/.test(inserted) ? 'the new value would need an escape in double quotes' : undefined,
);

/** A value as it stands in the file, and where its source ends. */
interface Value {
  readonly scalar: ScalarNode;
  readonly end: number;
}

interface Parsed {
  readonly entries: MapEntry[];
  readonly scalars: ScalarNode[];
  readonly comments: Comment[];
  readonly events: TreeEvent[];
  problem: SourceDocument['problem'];
}

/**
 * Parses a file of `KEY=value` lines. Programs read such files in different ways (Compose, `docker run --env-file`, dotenv libraries, Node,
 * shells): what they agree on can be edited, the rest can be read and is locked. A key that stands twice is left to `lookup.ts` to refuse.
 */
export function parseEnv(file: string): SourceDocument {
  const text = file.replace(/^\uFEFF/, ' ');
  const parsed: Parsed = { entries: [], scalars: [], comments: [], events: [], problem: undefined };
  for (let at = 0; at < text.length && !parsed.problem; ) at = readLine(text, at, parsed);
  return {
    index: 0,
    start: 0,
    end: text.length,
    root: { kind: 'map', start: 0, entries: parsed.entries },
    problem: parsed.problem,
    warnings: 0,
    events: () => parsed.events,
    comments: () => parsed.comments,
    leaves: () => parsed.scalars.map((scalar) => ({ start: scalar.start, end: scalar.end, scalar })),
  };
}

/** Reads one line, or several when a quoted value goes on; returns where the next one begins. */
function readLine(text: string, at: number, parsed: Parsed): number {
  const feed = text.indexOf('\n', at);
  const end = feed === -1 ? text.length : feed;
  const next = feed === -1 ? text.length : feed + 1;
  const line = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end);
  const blank = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (blank === line.length) return next;
  if (line[blank] === '#') {
    parsed.comments.push({ start: at + blank, lineStart: at, text: line.slice(blank + 1) });
    return next;
  }
  const { head = '', key, sign = '' } = ASSIGNMENT.exec(line)?.groups ?? {};
  if (key === undefined || line.includes('\r')) {
    if (NAME_ALONE.test(line)) parsed.events.push({ shape: `name ${line.trim()}`, text: '', start: -1 });
    else parsed.problem = { message: 'a line that is no `KEY=value`', offset: at + blank };
    return next;
  }
  const keyStart = at + head.length;
  const start = keyStart + key.length + sign.length;
  const value = quoted(text, start) ?? unquoted(text, start, at + line.length);
  if (!value) {
    parsed.problem = { message: 'a quoted value that does not end', offset: start };
    return text.length;
  }
  parsed.entries.push({ key, keyStart, value: value.scalar, merge: false });
  for (const hidden of assignmentsIn(value.scalar)) parsed.entries.push(hidden);
  parsed.scalars.push(value.scalar);
  parsed.events.push({ shape: `key ${key}`, text: '', start: -1 });
  parsed.events.push({ shape: `value ${value.scalar.style} ${value.scalar.locked ?? ''}`, text: value.scalar.text, start });
  return comment(text, value.end, parsed);
}

/** Lines of a value that programs without multi-line values take for keys of their own: with such a key elsewhere, neither counts. */
function assignmentsIn({ text, start }: ScalarNode): MapEntry[] {
  if (!text.includes('\n')) return [];
  return [...text.matchAll(/\n([^\n]*)/g)].flatMap(({ 1: line = '', index }): MapEntry[] => {
    const { head = '', key } = ASSIGNMENT.exec(line)?.groups ?? {};
    return key === undefined ? [] : [{ key, keyStart: start + 1 + index + 1 + head.length, value: undefined, merge: false }];
  });
}

/** The comment behind a value; returns where the next line begins. */
function comment(text: string, from: number, parsed: Parsed): number {
  const feed = text.indexOf('\n', from);
  const end = feed === -1 ? text.length : feed;
  const rest = text.slice(from, end);
  const sign = rest.indexOf('#');
  if (sign !== -1)
    parsed.comments.push({
      start: from + sign,
      lineStart: text.lastIndexOf('\n', from - 1) + 1,
      text: rest.slice(sign + 1).replace(/\r$/, ''),
    });
  return feed === -1 ? text.length : feed + 1;
}

function unquoted(text: string, start: number, lineEnd: number): Value | undefined {
  const rest = text.slice(start, lineEnd);
  if (/^["'`]/.test(rest)) return undefined;
  // A number sign begins a comment when white space stands before it; right behind a letter programs disagree.
  const sign = /(?:^|[ \t])#/.exec(rest);
  const source = sign ? rest.slice(0, sign.index) : rest;
  const body = source.trimEnd();
  // Not every program takes every kind of white space for a blank.
  const odd = /[^ \t]/.test(source.slice(body.length));
  const doubtful = odd || /[#"'`\\]|\s/.test(body) || (sign !== null && body === '');
  return { scalar: scalarOf(body, start, start + body.length, 'plain', UNQUOTED, doubtful ? BARE : undefined), end: start + body.length };
}

/** A value in quotes, over several lines when need be. */
function quoted(text: string, start: number): Value | undefined {
  const quote = text[start];
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  const close = closingQuote(text, start, quote);
  if (close === -1) return undefined;
  const inner = text.slice(start + 1, close);
  const feed = text.indexOf('\n', close);
  const after = text.slice(close + 1, feed === -1 ? text.length : feed);
  const doubtful = quote === '`' || inner.includes('\\') || !/^[ \t]*(?:[ \t]#.*)?\r?$/.test(after);
  const [style, writing] = quote === "'" ? (['single', SINGLE] as const) : (['double', DOUBLE] as const);
  return { scalar: scalarOf(inner, start, close + 1, style, writing, doubtful ? BARE : undefined), end: close + 1 };
}

/** A backslash hides a double quote; in single quotes it hides nothing. */
function closingQuote(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === quote) return at;
    if (text[at] === '\\' && quote === '"') at += 1;
  }
  return -1;
}

function scalarOf(
  text: string,
  start: number,
  end: number,
  style: 'plain' | 'single' | 'double',
  writing: Writing,
  locked: string | undefined,
): ScalarNode {
  return {
    kind: 'scalar',
    text,
    type: 'string',
    style,
    start,
    end,
    sharedBy: () => 0,
    writing,
    ...(locked === undefined ? {} : { locked }),
  };
}
