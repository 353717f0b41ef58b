import type { Place } from '../../../../core/index.ts';
import type { SchemaSource } from '../../../types.ts';
import type { Unread } from '../model.ts';
import { readExpression, type Value } from './expressions.ts';
import { type Line, readLines, type Token } from './tokens.ts';

/** What makes an object of a feature store. */
export const DEFINERS: ReadonlySet<string> = new Set(
  'Entity FeatureView BatchFeatureView StreamFeatureView OnDemandFeatureView LabelView FeatureService'.split(' '),
);
const DECORATORS = new Set(['on_demand_feature_view', 'stream_feature_view', 'batch_feature_view']);
/** Packages whose functions do not make feature views. */
const HARMLESS = new Set(
  'feast datetime os pathlib typing logging json sys re math google pandas numpy pyarrow pyspark dotenv __future__'.split(' '),
);
const MAX_MODULES = 50;

interface Import {
  readonly module: string;
  readonly name: string;
}

/** A function under a decorator that makes a feature view of it. */
export interface Decorated {
  readonly name: string;
  readonly call: Value;
  readonly text: string;
}

/** A file as read: what its names stand for where that is plain, and what is not. */
export interface Module {
  readonly path: string;
  readonly bindings: Map<string, Value>;
  readonly imports: Map<string, Import>;
  readonly decorated: readonly Decorated[];
  readonly unread: readonly Unread[];
}

/** Reads files of one repository, each once, and follows names between them. */
export class Modules {
  readonly #source: SchemaSource;
  readonly #known = new Map<string, Module | undefined>();
  readonly texts: string[] = [];

  constructor(source: SchemaSource) {
    this.#source = source;
  }

  read(path: string, text: string): Module {
    this.texts.push(path, text);
    const module = new ModuleReader(path, text).read();
    this.#known.set(path, module);
    return module;
  }

  /** What a value stands for, with the file it was found in; a name that leads nowhere stays itself. */
  resolve(value: Value, module: Module, steps = 0): { value: Value; module: Module } {
    if (value.kind !== 'name' || steps > 20) return { value, module };
    const bound = module.bindings.get(value.name);
    if (bound) return this.resolve(bound, module, steps + 1);
    const from = module.imports.get(value.name);
    const other = from && this.#find(from.module, module.path);
    if (!other) return { value, module };
    const found = this.resolve({ ...value, name: from.name }, other, steps + 1);
    return found.value.kind === 'name' ? { value, module } : found;
  }

  /** The last part of what a dotted name was called where it comes from: `FV` of `import FeatureView as FV` is `FeatureView`. */
  originalName(name: string, module: Module): string {
    const [first = '', ...rest] = name.split('.');
    return rest.at(-1) ?? module.imports.get(first)?.name.split('.').at(-1) ?? first;
  }

  /** Whether a function is of this repository, so that it may well make a feature view. */
  mayDefine(callee: string, module: Module): boolean {
    return isForeign(callee, module);
  }

  #find(name: string, from: string): Module | undefined {
    const directory = from.slice(0, from.lastIndexOf('/') + 1);
    const relative = name.replace(/^\.+/, '').replaceAll('.', '/');
    for (const path of new Set([`${directory}${relative}.py`, `${relative}.py`, `${directory}${relative}/__init__.py`])) {
      if (this.#known.has(path)) return this.#known.get(path);
      if (this.#known.size >= MAX_MODULES || relative === '') return undefined;
      const text = this.#source.file?.(path);
      if (text !== undefined) return this.read(path, text);
      this.#known.set(path, undefined);
    }
    return undefined;
  }
}

class ModuleReader {
  readonly #text: string;
  readonly #path: string;
  readonly #bindings = new Map<string, Value>();
  readonly #imports = new Map<string, Import>();
  readonly #decorated: Decorated[] = [];
  readonly #unread: Unread[] = [];

  constructor(path: string, text: string) {
    this.#path = path;
    this.#text = text;
  }

  read(): Module {
    const lines = readLines(this.#text, this.#path);
    let decorators: Value[] = [];
    for (let at = 0; at < lines.length; ) {
      const line = lines[at];
      let end = at + 1;
      while ((lines[end]?.indent ?? 0) > 0) end += 1;
      const block = lines.slice(at + 1, end);
      at = end;
      if (!line) continue;
      if (line.tokens[0]?.text === '@') {
        decorators.push(readExpression(line.tokens.slice(1), this.#text));
        continue;
      }
      this.#statement(line, block, decorators);
      decorators = [];
    }
    return { path: this.#path, bindings: this.#bindings, imports: this.#imports, decorated: this.#decorated, unread: this.#unread };
  }

  #statement({ tokens }: Line, block: readonly Line[], decorators: readonly Value[]): void {
    const [first, second] = tokens;
    if (first?.kind !== 'name') return;
    if (first.text === 'from' || first.text === 'import') return this.#import(tokens);
    if (first.text === 'def' || first.text === 'async' || first.text === 'class') return this.#define(tokens, block, decorators);
    const equals = assignment(tokens);
    if (equals !== -1) return this.#assign(first, tokens, readExpression(tokens.slice(equals + 1), this.#text));
    if (tokens.at(-1)?.text === ':' || tokens.some((token) => token.text === ':')) return this.#block(tokens, block);
    if (mentions(tokens)) this.#note(first.place, 'a definition inside of a statement');
    // Something is done to a name: `schema.append(…)`, `schema += […]`, `del schema`.
    const target = first.text === 'del' ? second : first;
    if (target && this.#bindings.has(target.text)) this.#spoil(target, `${target.text}, which is changed later`);
  }

  #openAt(token: Token, text: string): Value {
    return { kind: 'open', place: token.place, text };
  }

  /** A name that no longer stands for what it was bound to. What that defined is still there, in a form that is not known. */
  #spoil(name: Token, text: string): void {
    const before = this.#bindings.get(name.text);
    if (before && this.#defines(before)) this.#note(name.place, text);
    this.#bindings.set(name.text, this.#openAt(name, text));
  }

  #defines(value: Value): boolean {
    if (value.kind !== 'call' || value.base !== undefined) return false;
    const last = this.#last(value.callee);
    return DEFINERS.has(last) || DECORATORS.has(last) || isForeign(value.callee, { imports: this.#imports, bindings: this.#bindings });
  }

  /** A definition inside of a value that is computed, such as `a = b = FeatureView(…)` or `FeatureView(…) if x else y`. */
  #assign(name: Token, tokens: readonly Token[], value: Value): void {
    const computed = value.kind === 'open' || (value.kind === 'call' && value.base !== undefined);
    if (computed && mentions(tokens)) this.#note(name.place, `${name.text}, which is computed`);
    this.#bind(name, value);
  }

  #bind(name: Token, value: Value): void {
    if (!this.#bindings.has(name.text)) return void this.#bindings.set(name.text, value);
    const text = `${name.text}, which is assigned twice`;
    if (this.#defines(value)) this.#note(name.place, text);
    this.#spoil(name, text);
  }

  #import(tokens: readonly Token[]): void {
    const at = tokens.findIndex((token) => token.text === 'import');
    const module = tokens
      .slice(1, Math.max(1, at))
      .map((token) => token.text)
      .join('');
    const names: Token[][] = [[]];
    for (const token of tokens.slice(at + 1)) {
      if (token.text === ',') names.push([]);
      else if (token.text !== '(' && token.text !== ')') names.at(-1)?.push(token);
    }
    for (const parts of names) {
      const as = parts.findIndex((token) => token.text === 'as');
      const name = parts
        .slice(0, as === -1 ? undefined : as)
        .map((token) => token.text)
        .join('');
      const local = as === -1 ? (module === '' ? (name.split('.')[0] ?? name) : name) : (parts[as + 1]?.text ?? name);
      if (name === '*' && !HARMLESS.has(module.split('.')[0] ?? '')) this.#note(tokens[0]?.place, `everything that ${module} defines`);
      if (name !== '') this.#imports.set(local, { module, name });
    }
  }

  #note(place: Place | undefined, what: string): void {
    if (place) this.#unread.push({ what, place });
  }

  #define(tokens: readonly Token[], block: readonly Line[], decorators: readonly Value[]): void {
    const name = tokens[tokens[0]?.text === 'async' ? 2 : 1];
    if (!name) return;
    const call = decorators.find((one) => one.kind === 'call' && DECORATORS.has(this.#last(one.callee)));
    const body = [...tokens.slice(1), ...block.flatMap((line) => line.tokens)];
    if (call) {
      this.#decorated.push({ name: name.text, call, text: body.map((token) => token.text).join(' ') });
      this.#bindings.set(name.text, call);
    } else if (mentions(body) || this.#asksOthers(body)) {
      this.#bindings.set(name.text, this.#openAt(name, `what ${name.text} makes`));
    }
  }

  /** Whether a function calls what comes from elsewhere in the repository, which may make a definition for it. */
  #asksOthers(body: readonly Token[]): boolean {
    const around = { imports: this.#imports, bindings: this.#bindings };
    return body.some(
      (token, index) => token.kind === 'name' && /^[(.]$/.test(body[index + 1]?.text ?? '') && isForeign(token.text, around),
    );
  }

  #last(callee: string): string {
    const [first = '', ...rest] = callee.split('.');
    return rest.at(-1) ?? this.#imports.get(first)?.name ?? first;
  }

  /** A loop, a condition and the like: whatever is assigned inside depends on running it. */
  #block(tokens: readonly Token[], block: readonly Line[]): void {
    const [first] = tokens;
    if (!first) return;
    const lines = [tokens, ...block.map((line) => line.tokens)];
    const found = lines.find((line) => mentions(line))?.find((token) => DEFINERS.has(token.text));
    if (found && first.text !== '__name__') this.#note(found.place, `${found.text} inside of \`${first.text}\``);
    for (const line of lines) {
      const [target] = line;
      if (target?.kind === 'name' && (assignment(line) !== -1 || this.#bindings.has(target.text))) {
        this.#spoil(target, `${target.text}, which is set inside of \`${first.text}\``);
      }
    }
  }
}

/** Whether a function is of this repository, or a name that was given to one: it may make anything. */
function isForeign(callee: string, { imports, bindings }: Pick<Module, 'imports' | 'bindings'>): boolean {
  const [first = '', ...rest] = callee.split('.');
  const from = imports.get(first);
  if (from) return !HARMLESS.has((from.module || from.name).split('.')[0] ?? '');
  const kind = bindings.get(first)?.kind;
  return kind === 'open' || (rest.length === 0 && (kind === 'name' || kind === 'call'));
}

/** Index of the `=` of `name = …` and `name: type = …`; -1 for everything else. */
function assignment(tokens: readonly Token[]): number {
  if (tokens[0]?.kind !== 'name') return -1;
  if (tokens[1]?.text === '=' && tokens[1].kind === 'mark') return 1;
  return tokens[1]?.text === ':' ? tokens.findIndex((token) => token.kind === 'mark' && token.text === '=') : -1;
}

function mentions(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => token.kind === 'name' && DEFINERS.has(token.text) && tokens[index + 1]?.text === '(');
}
