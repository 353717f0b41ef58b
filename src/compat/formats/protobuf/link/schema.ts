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
import { parseCached } from './cache.ts';
import { filesBeside, onlyFileFor } from './listing.ts';
import { candidatePaths } from './roots.ts';
import type { TypeRef } from './types.ts';
import { type BuiltinType, builtinFile } from './well-known.ts';

/** A closure of imports larger than this is refused. */
const MAX_FILES = 10_000;

type Types = ReadonlyMap<string, ProtoMessage | ProtoEnum | BuiltinType>;

/** What a file can name: its own types, those of its imports, and what these import publicly. */
interface View {
  readonly tables: readonly Types[];
  /** Every package and every leading part of one. */
  readonly packages: ReadonlySet<string>;
  readonly files: readonly ProtoFile[];
  /** Imports without a file. */
  readonly missing: readonly string[];
}

/** One file with everything it refers to. Imports are loaded when a name asks for them. */
export class Schema {
  readonly main: ProtoFile;
  readonly #file: (path: string) => string | undefined;
  readonly #roots: readonly string[] | undefined;
  readonly #list: () => readonly string[];
  readonly #files = new Map<string, ProtoFile | undefined>();
  #loaded = 0;
  readonly #views = new Map<ProtoFile, View>();
  readonly #types = new Map<ProtoField, TypeRef>();
  readonly #names = new Map<ProtoFile, Map<string, TypeRef>>();
  readonly #lines = new Map<ProtoFile, LineIndex>();

  #services: Map<string, ProtoService> | undefined;
  readonly #imports = new Map<ProtoFile, readonly (ProtoFile | undefined)[]>();

  /** `roots`: where imports start. @throws GateError RG-SCHEMA-SYNTAX */
  constructor(source: SchemaSource, { roots }: Pick<SchemaPolicy, 'roots'> = {}) {
    this.#file = source.file ?? (() => undefined);
    this.#roots = roots;
    this.#list = source.list ?? (() => []);
    this.main = parseCached(source.path, source.text);
    this.#files.set(source.path, this.main);
    this.#check();
  }

  /** Line and column of an offset of one of the files. */
  place(file: ProtoFile, at: number): Place {
    let lines = this.#lines.get(file);
    if (!lines) this.#lines.set(file, (lines = new LineIndex(file.text)));
    return { file: file.path, ...lines.at(at) };
  }

  /** The type of a field; of a map, that of its values. */
  typeOf(field: ProtoField): TypeRef {
    let type = this.#types.get(field);
    if (!type) this.#types.set(field, (type = this.resolve(field.file, field.outer?.fullName ?? field.file.package, field.type)));
    return type;
  }

  /** What a name means inside a scope (a message or package). */
  resolve(file: ProtoFile, scope: string, name: string): TypeRef {
    if (isScalar(name)) return { kind: 'scalar', scalar: name };
    let names = this.#names.get(file);
    if (!names) this.#names.set(file, (names = new Map()));
    const key = `${scope} ${name}`;
    let type = names.get(key);
    if (!type) names.set(key, (type = this.#look(file, scope, name)));
    return type;
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
    let targets = this.#imports.get(file);
    if (!targets) {
      targets = file.imports.map((one) => (builtinFile(one.path) ? undefined : this.#load(file, one)));
      this.#imports.set(file, targets);
    }
    return targets;
  }

  /** The file and those it can name. */
  visibleFiles(): readonly ProtoFile[] {
    return this.#view(this.main).files;
  }

  /** Names resolve from the innermost scope outwards; where the first part of a name is found, the rest must be there too. */
  #look(file: ProtoFile, scope: string, name: string): TypeRef {
    const view = this.#view(file);
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

  #view(file: ProtoFile): View {
    let view = this.#views.get(file);
    if (!view) this.#views.set(file, (view = this.#makeView(file)));
    return view;
  }

  #makeView(file: ProtoFile): View {
    const files = new Set([file]);
    const builtins = new Set<string>();
    const missing = new Set<string>();
    const queue = file.imports.map((one) => ({ one, by: file }));
    for (const { one, by } of queue) {
      const target = builtinFile(one.path) ? undefined : this.#load(by, one);
      if (builtinFile(one.path)) builtins.add(one.path);
      else if (!target) missing.add(one.path);
      if (!target || files.has(target)) continue;
      files.add(target);
      for (const next of target.imports) if (next.modifier === 'public') queue.push({ one: next, by: target });
    }
    const packages = new Set<string>();
    for (const { package: name } of files)
      for (let at = name; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) packages.add(at);
    if (builtins.size > 0) packages.add('google').add('google.protobuf');
    const tables = [...files].map((one): Types => one.types);
    for (const path of builtins) tables.push(builtinFile(path) ?? new Map());
    return { tables, packages, files: [...files], missing: [...missing] };
  }

  #load(by: ProtoFile, { path, at }: ProtoImport): ProtoFile | undefined {
    for (const candidate of candidatePaths(by, path, { roots: this.#roots, read: this.#file })) {
      const file = this.#read(candidate, { file: by, at });
      if (file) return file;
    }
    const only = this.#roots ? undefined : onlyFileFor(this.#list(), path, by.path);
    return only === undefined ? undefined : this.#read(only, { file: by, at });
  }

  #read(path: string, by: { readonly file: ProtoFile; readonly at: number }): ProtoFile | undefined {
    if (!this.#files.has(path)) {
      const text = this.#file(path);
      if (text !== undefined) this.#loaded += 1;
      if (this.#loaded > MAX_FILES) {
        const place = this.place(by.file, by.at);
        throw new GateError('RG-SCHEMA-SYNTAX', `the imports lead to more than ${MAX_FILES} files`, { place });
      }
      this.#files.set(path, text === undefined ? undefined : parseCached(path, text));
    }
    return this.#files.get(path);
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

function lookUp(view: View, fullName: string): ProtoMessage | ProtoEnum | BuiltinType | undefined {
  for (const table of view.tables) {
    const found = table.get(fullName);
    if (found) return found;
  }
  return undefined;
}
