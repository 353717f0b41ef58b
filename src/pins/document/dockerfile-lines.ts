/** A stretch of the file that is part of an instruction, without line continuations and comments. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Which unit of the arguments it begins with. */
  readonly unit: number;
}

/** One instruction with all of its lines, and the texts of its here-documents. */
export interface Instruction {
  /** In upper case. */
  readonly keyword: string;
  /** What stands behind the keyword, continuations joined. */
  readonly args: string;
  /** Where the units of `args` come from, in order. */
  readonly runs: readonly Run[];
  readonly start: number;
  /** Texts of here-documents, as they stand. */
  readonly bodies: readonly string[];
}

export interface Directive {
  readonly name: string;
  readonly value: string;
  /** Where the value begins. */
  readonly start: number;
}

export interface DockerfileLines {
  readonly directives: readonly Directive[];
  readonly instructions: readonly Instruction[];
  readonly problem: { readonly message: string; readonly offset: number } | undefined;
}

interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
  readonly next: number;
}

/** More here-documents in one instruction than anybody writes. */
const MAX_HEREDOCS = 64;
const KEYWORDS: ReadonlySet<string> = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '),
);
/** Instructions whose here-documents BuildKit reads. */
const WITH_HEREDOCS: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD']);

/** Cuts a Dockerfile into instructions, as BuildKit does: parser directives, comments, continuations, here-documents. */
export function readLines(text: string): DockerfileLines {
  const { directives, from } = readDirectives(text);
  const escape = directives.find(({ name }) => name === 'escape')?.value ?? '\\';
  const instructions: Instruction[] = [];
  const twice = directives.find((one, index) => directives.findIndex(({ name }) => name === one.name) < index);
  if (twice) return { directives, instructions, problem: { message: `the directive \`${twice.name}\` stands twice`, offset: twice.start } };
  if (escape !== '\\' && escape !== '`')
    return { directives, instructions, problem: { message: 'the escape character is neither a backslash nor a backtick', offset: from } };
  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at);
    if (isBlank(text, line) || isComment(text, line)) {
      at = line.next;
      continue;
    }
    const read = readInstruction(text, line, escape);
    if ('problem' in read) return { directives, instructions, problem: read.problem };
    instructions.push(read.instruction);
    at = read.next;
  }
  return { directives, instructions, problem: undefined };
}

function lineAt(text: string, start: number): Line {
  const feed = text.indexOf('\n', start);
  if (feed === -1) return { start, end: text.length, next: text.length };
  return { start, end: feed > start && text[feed - 1] === '\r' ? feed - 1 : feed, next: feed + 1 };
}

function isBlank(text: string, { start, end }: Line): boolean {
  return text.slice(start, end).trim() === '';
}

function isComment(text: string, { start, end }: Line): boolean {
  return text.slice(start, end).trimStart().startsWith('#');
}

/** `# name=value` lines at the very beginning: any other line ends them. A byte order mark is a blank here already. */
function readDirectives(text: string): { directives: Directive[]; from: number } {
  const directives: Directive[] = [];
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    const source = text.slice(line.start, line.end);
    const found = /^(?<head>\s*#\s*(?<name>[a-zA-Z][a-zA-Z0-9]*)\s*=\s*)(?<value>\S(?:.*\S)?)\s*$/.exec(source)?.groups;
    const name = found?.['name']?.toLowerCase();
    if (!found || name === undefined || !['syntax', 'escape', 'check'].includes(name)) return { directives, from: at };
    directives.push({ name, value: found['value'] ?? '', start: line.start + (found['head'] ?? '').length });
    at = line.next;
  }
  return { directives, from: text.length };
}

type Read = { readonly instruction: Instruction; readonly next: number } | { readonly problem: { message: string; offset: number } };

function readInstruction(text: string, first: Line, escape: string): Read {
  const runs: { start: number; end: number }[] = [];
  let line = first;
  let open = true;
  while (open) {
    const end = continuation(text, line, escape);
    const start = runs.length === 0 ? line.start + leadingBlanks(text.slice(line.start, line.end)) : line.start;
    runs.push({ start, end: end ?? line.end });
    open = end !== undefined;
    // Comments and empty lines within an instruction are no part of it.
    while (open) {
      if (line.next >= text.length) open = false;
      else {
        line = lineAt(text, line.next);
        if (!isBlank(text, line) && !isComment(text, line)) break;
      }
    }
  }
  const joined = runs.map(({ start, end }) => text.slice(start, end)).join('');
  const head = /^(\S+)\s*/.exec(joined);
  const args = joined.slice(head?.[0].length ?? 0);
  const keyword = (head?.[1] ?? '').toUpperCase();
  if (!KEYWORDS.has(keyword))
    return { problem: { message: 'no instruction that a Dockerfile knows', offset: runs[0]?.start ?? first.start } };
  const instruction = { keyword, args, runs: behind(runs, head?.[0].length ?? 0), start: first.start };
  return readHeredocs(text, instruction, line.next);
}

function leadingBlanks(source: string): number {
  return source.length - source.trimStart().length;
}

/** Where a line ends that goes on in the next; `undefined` when it does not. An escape character that is itself escaped ends nothing. */
function continuation(text: string, { start, end }: Line, escape: string): number | undefined {
  let last = end;
  while (last > start && (text[last - 1] === ' ' || text[last - 1] === '\t')) last -= 1;
  if (last === start || text[last - 1] !== escape) return undefined;
  return text[last - 2] === escape && last - 2 >= start ? undefined : last - 1;
}

/** The runs without their first `count` units. */
function behind(runs: readonly { readonly start: number; readonly end: number }[], count: number): Run[] {
  let left = count;
  let unit = 0;
  return runs.flatMap(({ start, end }): Run[] => {
    const skip = Math.min(left, end - start);
    left -= skip;
    if (skip === end - start) return [];
    unit += end - start - skip;
    return [{ start: start + skip, end, unit: unit - (end - start - skip) }];
  });
}

function readHeredocs(text: string, instruction: Omit<Instruction, 'bodies'>, from: number): Read {
  const { keyword, args } = instruction;
  const inner = keyword === 'ONBUILD' ? (/^\s*([A-Za-z]+)/.exec(args)?.[1] ?? '').toUpperCase() : keyword;
  const bodies: string[] = [];
  let next = from;
  for (const { name, tabs } of WITH_HEREDOCS.has(inner) ? heredocsOf(args) : []) {
    if (bodies.length >= MAX_HEREDOCS) return { problem: { message: 'too many here-documents', offset: instruction.start } };
    const start = next;
    let closed = false;
    while (!closed && next < text.length) {
      const line = lineAt(text, next);
      const source = text.slice(line.start, line.end);
      closed = (tabs ? source.replace(/^\t+/, '') : source) === name;
      next = line.next;
    }
    if (!closed) return { problem: { message: `the here-document \`${name}\` does not end`, offset: instruction.start } };
    bodies.push(text.slice(start, next));
  }
  return { instruction: { ...instruction, bodies }, next };
}

/** The here-documents that words of an instruction begin: `<<EOF`, `<<-EOF`, `3<<"EOF"`. What stands in quotes begins none. */
function heredocsOf(args: string): { name: string; tabs: boolean }[] {
  if (!args.includes('<<')) return [];
  return shellWords(args).flatMap((word) => {
    const found = /^\d*<<(-?)(?:"([^"<]+)"|'([^'<]+)'|([^"'<\s]+))$/.exec(word);
    const name = found?.[2] ?? found?.[3] ?? found?.[4];
    return name === undefined ? [] : [{ name, tabs: found?.[1] === '-' }];
  });
}

/** Words at white space outside of quotes, quotes kept. */
function shellWords(args: string): string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let at = 0; at < args.length; at += 1) {
    const char = args[at] ?? '';
    if (quote === '' && /\s/.test(char)) {
      if (word !== '') words.push(word);
      word = '';
      continue;
    }
    word += char;
    if (char === '\\' && quote !== "'") {
      at += 1;
      word += args[at] ?? '';
    } else if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = '';
  }
  return word === '' ? words : [...words, word];
}
