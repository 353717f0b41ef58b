import type { SchemaPolicy } from '../../../../config/index.ts';
import { GateError, LineIndex, type Place } from '../../../../core/index.ts';
import type { SchemaSource } from '../../../types.ts';
import {
  isScalar,
  type ProtoEnum,
  type ProtoField,
  type ProtoFile,
  type ProtoImport,
  type ProtoMessage,
  type ProtoService,
  qualify,
} from '../model.ts';
import { lookAhead } from './ahead.ts';
import { parseCached } from './cache.ts';
import { filesBeside, onlyFileFor } from './listing.ts';
import { candidatePaths } from './roots.ts';
import { type Known, knownOf, type Types, type View } from './scope.ts';
import { scalarType, type TypeRef } from './types.ts';
import { type BuiltinType, builtinFile } from './well-known.ts';

/** A closure of imports larger than this is refused. */
const MAX_FILES = 10_000;

const lineIndexes = new WeakMap<ProtoFile, LineIndex>();

/** One file with everything it refers to. Imports are loaded when a name asks for them; what is found out holds for all schemas of the release. */
export class Schema {
  readonly main: ProtoFile;
  readonly known: Known;
  readonly #source: (path: string) => string | undefined;
  readonly #roots: readonly string[] | undefined;
  readonly #list: () => readonly string[];
  readonly #views = new Map<ProtoFile, View>();
  readonly #texts = new Map<string, string | undefined>();
  #loaded = 0;
  #complete = true;
  #traced: Set<ProtoFile> | undefined;
  /** What the view that is being made has asked for. */
  #asked: string[] = [];
  #listed = false;
  #services: Map<string, ProtoService> | undefined;

  /** `roots`: where imports start. @throws GateError RG-SCHEMA-SYNTAX */
  constructor(source: SchemaSource, { roots }: Pick<SchemaPolicy, 'roots'> = {}) {
    this.#source = source.file ?? (() => undefined);
    this.#roots = roots;
    this.#list = source.list ?? (() => []);
    this.known = knownOf(source.scope, roots);
    this.main = this.#parse(source.path, source.text);
    lookAhead(source, roots, this.known.fetched);
    this.#check();
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

  /** The files that a file imports, in order; `undefined` where there is none, or where it comes with every compiler. */
  importsOf(file: ProtoFile): readonly (ProtoFile | undefined)[] {
    return this.#view(file).imports;
  }

  /** The file and those it can name. */
  visibleFiles(): readonly ProtoFile[] {
    return this.#view(this.main).files;
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
    if (view) {
      for (const path of view.asked) this.#file(path);
      if (view.listed) this.#list();
    } else {
      [this.#asked, this.#listed] = [[], false];
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
    const imports: (ProtoFile | undefined)[] = [];
    const queue = file.imports.map((one) => ({ one, by: file }));
    for (const { one, by } of queue) {
      const builtin = builtinFile(one.path) !== undefined;
      const target = builtin ? undefined : this.#load(by, one);
      if (by === file) imports.push(target);
      if (builtin) builtins.add(one.path);
      else if (!target) missing.add(one.path);
      if (!target || files.has(target)) continue;
      files.add(target);
      for (const next of target.imports) if (next.modifier === 'public') queue.push({ one: next, by: target });
    }
    const packages = new Set<string>();
    for (const { package: name } of files)
      for (let at = name; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) packages.add(at);
    if (builtins.size > 0) packages.add('google').add('google.protobuf');
    const tables = tablesOf(files, builtins);
    const rests = { asked: this.#asked, listed: this.#listed };
    return { tables, packages, files: [...files], missing: [...missing], imports, ...rests, types: new Map(), names: new Map() };
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
      if (this.#file(path)?.includes(name) !== true) continue;
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

  /** A name that nothing defines is an error where every file is at hand. Imports leave room for doubt: they may have been found in the wrong place. */
  #check(): void {
    const { main } = this;
    if (main.imports.some((one) => !builtinFile(one.path))) return;
    for (const type of main.types.values()) {
      for (const field of type.kind === 'message' ? type.fields : []) {
        if (this.typeOf(field).kind !== 'unresolved') continue;
        const place = this.place(main, field.typeAt);
        throw new GateError('RG-SCHEMA-SYNTAX', `the type ${field.type} is not defined`, {
          place,
          expected: 'a type of this file or of one it imports',
        });
      }
    }
  }
}

/** Names resolve from the innermost scope outwards; where the first part of a name is found, the rest must be there too. */
function look(view: View, scope: string, name: string): TypeRef {
  const absolute = name.startsWith('.');
  const [first = ''] = name.split('.', 1);
  for (let at = absolute ? '' : scope; ; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = lookUp(view, absolute ? name.slice(1) : qualify(at, name));
    if (found) return found;
    const head = qualify(at, first);
    const stops = first !== name && !absolute && (lookUp(view, head)?.kind === 'message' || view.packages.has(head));
    if (at === '' || stops) return { kind: 'unresolved', name, missing: view.missing };
  }
}

function lookUp({ tables }: View, fullName: string): ProtoMessage | ProtoEnum | BuiltinType | undefined {
  for (const [prefix, group] of tables) {
    if (!fullName.startsWith(prefix)) continue;
    for (const table of group) {
      const found = table.get(fullName);
      if (found) return found;
    }
  }
  return undefined;
}

function tablesOf(files: Iterable<ProtoFile>, builtins: Iterable<string>): ReadonlyMap<string, readonly Types[]> {
  const tables = new Map<string, Types[]>();
  const add = (prefix: string, table: Types): void => {
    const group = tables.get(prefix);
    if (group) group.push(table);
    else tables.set(prefix, [table]);
  };
  for (const file of files) add(file.package === '' ? '' : `${file.package}.`, file.types);
  for (const path of builtins) add('', builtinFile(path) ?? new Map());
  return tables;
}
