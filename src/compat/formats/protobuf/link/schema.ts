import type { SchemaPolicy } from '../../../../config/index.ts';
import { GateError, LineIndex, type Place } from '../../../../core/index.ts';
import type { SchemaSource } from '../../../types.ts';
import {
  isScalar,
  type ProtoEnum,
  type ProtoExtension,
  type ProtoField,
  type ProtoFile,
  type ProtoImport,
  type ProtoMessage,
  type ProtoService,
} from '../model.ts';
import { lookAhead, textsBehind } from './ahead.ts';
import { checkNames } from './check.ts';
import { extensionName } from '../parse/fields.ts';
import { parseCached } from './cache.ts';
import { filesBeside, onlyFileFor } from './listing.ts';
import { candidatePaths } from './roots.ts';
import { look, lookUp, tablesOf } from './look.ts';
import { type Known, knownOf, type Links, type View } from './scope.ts';
import { scalarType, type TypeRef } from './types.ts';
import { builtinFile } from './well-known.ts';

/** A closure of imports larger than this is refused. */
const MAX_FILES = 10_000;

/** What is not found in so many characters is not looked for any more: it is told as gone. */
const MAX_SEARCHED = 500_000_000;

const lineIndexes = new WeakMap<ProtoFile, LineIndex>();

/** One file with everything it refers to. Imports are loaded when a name asks for them; what is found out holds for all schemas of the release. */
export class Schema {
  readonly main: ProtoFile;
  readonly known: Known;
  readonly #given: SchemaSource;
  readonly #source: (path: string) => string | undefined;
  readonly #roots: readonly string[] | undefined;
  readonly #list: () => readonly string[];
  readonly #links: Known['links'] = { all: new Map(), public: new Map() };
  readonly #views = new Map<ProtoFile, View>();
  readonly #texts = new Map<string, string | undefined>();
  #loaded = 0;
  #complete = true;
  /** Characters that were searched for definitions that moved. */
  #searched = 0;
  #traced: Set<ProtoFile> | undefined;
  /** What the view that is being made has asked for. */
  #asked: string[] = [];
  #listed = false;
  #services: Map<string, ProtoService> | undefined;
  #behind: ReadonlyMap<string, string> | undefined;

  /** `roots`: where imports start. @throws GateError RG-SCHEMA-SYNTAX */
  constructor(source: SchemaSource, { roots }: Pick<SchemaPolicy, 'roots'> = {}) {
    this.#given = source;
    this.#source = source.file ?? (() => undefined);
    this.#roots = roots;
    this.#list = source.list ?? (() => []);
    this.known = knownOf(source.scope, roots);
    this.main = this.#parse(source.path, source.text);
    lookAhead(source, roots, this.known.fetched);
    checkNames(this);
  }

  /** Whether every file that was asked for so far was loaded, or is known to be absent: what was found out holds for the release. */
  get isComplete(): boolean {
    return this.#complete;
  }

  /** Line and column of an offset of one of the files. */
  place(file: ProtoFile, at: number): Place {
    let lines = lineIndexes.get(file);
    if (!lines) lineIndexes.set(file, (lines = new LineIndex(file.text)));
    return { file: file.path, ...lines.at(at) };
  }

  /** The type of a field; of a map, that of its values. */
  typeOf(field: ProtoField): TypeRef {
    if (isScalar(field.type)) return scalarType(field.type);
    const { types } = this.#view(field.file);
    let type = types.get(field);
    if (!type) types.set(field, (type = this.resolve(field.file, field.outer?.fullName ?? field.file.package, field.type)));
    return type;
  }

  /** What a name means inside a scope (a message or package). */
  resolve(file: ProtoFile, scope: string, name: string): TypeRef {
    if (isScalar(name)) return scalarType(name);
    const view = this.#view(file);
    const key = `${scope} ${name}`;
    let type = view.names.get(key);
    if (!type) view.names.set(key, (type = look(view, scope, name)));
    return type;
  }

  /** Notes that an answer rests on what a file can name. */
  use(file: ProtoFile): void {
    this.#view(file);
  }

  /** A type by its full name, from what the main file can name. */
  find(fullName: string): ProtoMessage | ProtoEnum | undefined {
    const found = lookUp(this.#view(this.main), fullName);
    return found?.kind === 'builtin' ? undefined : found;
  }

  /** A type by its full name, wherever it is defined: where the main file cannot name it, in the files beside it. */
  locate(fullName: string): ProtoMessage | ProtoEnum | undefined {
    return this.find(fullName) ?? this.#beside(fullName, (file) => file.types.get(fullName));
  }

  /** A service by its full name, in the files that the main file can name, or beside it. */
  locateService(fullName: string): ProtoService | undefined {
    this.#services ??= new Map(this.visibleFiles().flatMap((file) => file.services.map((one) => [one.fullName, one] as const)));
    const find = (file: ProtoFile): ProtoService | undefined => file.services.find((one) => one.fullName === fullName);
    return this.#services.get(fullName) ?? this.#beside(fullName, find);
  }

  /** An extension by its full name, in the files that the main file can name, or beside it. */
  locateExtension(fullName: string): ProtoExtension | undefined {
    const isMeant = ({ field }: ProtoExtension): boolean => extensionName(field) === fullName;
    const visible = this.visibleFiles().flatMap((file) => file.extensions);
    return visible.find(isMeant) ?? this.#beside(fullName, (file) => file.extensions.find(isMeant));
  }

  /** The files that a file imports, in order; `undefined` where there is none, or where it comes with every compiler. */
  importsOf(file: ProtoFile): readonly (ProtoFile | undefined)[] {
    return this.#linksOf(file, 'all').targets;
  }

  /** The file and those it can name. */
  visibleFiles(): readonly ProtoFile[] {
    return this.#view(this.main).files;
  }

  /** The texts that the main file leads to, as far as they are at hand without asking for any: nothing may rest on it. */
  textsBehind(): ReadonlyMap<string, string> {
    return (this.#behind ??= textsBehind(this.#given, this.#roots, this.known.behind));
  }

  /** The main file and all that it leads to, parsed. */
  allFiles(): readonly ProtoFile[] {
    const files = new Set([this.main]);
    for (const one of files) for (const target of this.importsOf(one)) if (target) files.add(target);
    return [...files];
  }

  /** Which files were asked what they can name until the function that is returned is called. */
  trace(): () => readonly ProtoFile[] {
    const traced = new Set<ProtoFile>();
    this.#traced = traced;
    return () => {
      this.#traced = undefined;
      return [...traced];
    };
  }

  #view(file: ProtoFile): View {
    this.#traced?.add(file);
    return this.#views.get(file) ?? this.#openView(file);
  }

  /** A view that another schema of the release has made rests on the same files. */
  #openView(file: ProtoFile): View {
    const { views } = this.known;
    let view = views.get(file);
    if (view) for (const one of view.by) this.#linksOf(one, one === file ? 'all' : 'public');
    else {
      view = this.#makeView(file);
      if (this.#complete) views.set(file, view);
    }
    this.#views.set(file, view);
    return view;
  }

  #makeView(file: ProtoFile): View {
    const files = new Set([file]);
    const builtins = new Set<string>();
    const missing = new Set<string>();
    const by: ProtoFile[] = [];
    for (const one of files) {
      const isPublic = one !== file;
      // Of what is imported, only public imports can be named, too.
      if (isPublic && !one.imports.some(({ modifier }) => modifier === 'public')) continue;
      by.push(one);
      for (const [index, target] of this.#linksOf(one, isPublic ? 'public' : 'all').targets.entries()) {
        const { path, modifier } = one.imports[index] ?? {};
        if (path === undefined || (isPublic && modifier !== 'public')) continue;
        if (builtinFile(path)) builtins.add(path);
        else if (target) files.add(target);
        else missing.add(path);
      }
    }
    const packages = new Set<string>();
    for (const { package: name } of files)
      for (let at = name; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) packages.add(at);
    if (builtins.size > 0) packages.add('google').add('google.protobuf');
    return {
      tables: tablesOf(files, builtins),
      packages,
      files: [...files],
      missing: [...missing],
      by,
      types: new Map(),
      names: new Map(),
    };
  }

  /** Other imports than public ones are not looked at where they cannot be named. */
  #linksOf(file: ProtoFile, part: 'all' | 'public'): Links {
    const mine = this.#links[part].get(file);
    if (mine) return mine;
    let links = this.known.links[part].get(file);
    if (links) {
      for (const path of links.asked) this.#file(path);
      if (links.listed) this.#list();
    } else {
      [this.#asked, this.#listed] = [[], false];
      const wanted = ({ path, modifier }: ProtoImport): boolean => (part === 'all' || modifier === 'public') && !builtinFile(path);
      const targets = file.imports.map((one) => (wanted(one) ? this.#load(file, one) : undefined));
      links = { targets, asked: this.#asked, listed: this.#listed };
      if (this.#complete) this.known.links[part].set(file, links);
    }
    this.#links[part].set(file, links);
    return links;
  }

  #load(by: ProtoFile, { path, at }: ProtoImport): ProtoFile | undefined {
    const ask = (one: string): string | undefined => {
      this.#asked.push(one);
      return this.#file(one);
    };
    for (const candidate of candidatePaths(by, path, { roots: this.#roots, read: ask })) {
      const file = this.#read(candidate, { file: by, at }, ask);
      if (file) return file;
    }
    if (this.#roots) return undefined;
    this.#listed = true;
    const only = onlyFileFor(this.#list(), path, by.path);
    return only === undefined ? undefined : this.#read(only, { file: by, at }, ask);
  }

  #read(path: string, by: { readonly file: ProtoFile; readonly at: number }, ask = this.#file.bind(this)): ProtoFile | undefined {
    const text = ask(path);
    if (this.#loaded > MAX_FILES) {
      const place = this.place(by.file, by.at);
      throw new GateError('RG-SCHEMA-SYNTAX', `the imports lead to more than ${MAX_FILES} files`, { place });
    }
    return text === undefined ? undefined : this.#parse(path, text);
  }

  #file(path: string): string | undefined {
    if (!this.#texts.has(path)) {
      const { scope } = this.known;
      const missed = scope?.misses;
      const text = this.#source(path);
      if (scope?.misses !== missed) this.#complete = false;
      if (text !== undefined) this.#loaded += 1;
      this.#texts.set(path, text);
    }
    return this.#texts.get(path);
  }

  /** One text is one file, for all schemas of the release. */
  #parse(path: string, text: string): ProtoFile {
    const { known } = this;
    const parsed = known.files.get(path);
    if (parsed?.text === text) return parsed;
    const file = parseCached(path, text);
    known.files.set(path, file);
    known.size += text.length;
    return file;
  }

  /** A definition that moved to a file in the same folder. Files there that cannot be parsed are another matter. */
  #beside<T>(fullName: string, find: (file: ProtoFile) => T | undefined): T | undefined {
    const name = fullName.slice(fullName.lastIndexOf('.') + 1);
    for (const path of filesBeside(this.#list(), this.main.path)) {
      const text = this.#searched < MAX_SEARCHED ? this.#file(path) : undefined;
      this.#searched += text?.length ?? 0;
      if (text?.includes(name) !== true) continue;
      const found = find(this.#parseOther(path) ?? this.main);
      if (found) return found;
    }
    return undefined;
  }

  #parseOther(path: string): ProtoFile | undefined {
    try {
      return this.#read(path, { file: this.main, at: 0 });
    } catch {
      return undefined;
    }
  }
}
