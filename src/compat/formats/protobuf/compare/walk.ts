import type { ProtoEnum, ProtoField, ProtoFile, ProtoMessage } from '../model.ts';
import { isKnownSyntax } from '../features.ts';
import type { Schema } from '../link/schema.ts';
import type { UnresolvedType } from '../link/types.ts';
import type { Profile } from '../profile.ts';
import type { Issue } from './issue.ts';

/** A field whose values are of an enum, with the messages around it: where a value of the enum can be shown. */
export interface Host {
  readonly writer: readonly [ProtoMessage, ProtoField];
  readonly reader: ProtoMessage;
}

/** What is done with each pair of types. */
export interface Visitor {
  message(walk: Walk, writer: ProtoMessage, reader: ProtoMessage): void;
  enum(walk: Walk, writer: ProtoEnum, reader: ProtoEnum): void;
}

/** One directed comparison in progress. Every pair of types is compared once, however many fields lead to it. */
export class Walk {
  readonly writer: Schema;
  readonly reader: Schema;
  readonly profile: Profile;
  readonly issues: Issue[] = [];
  /** Messages of the writer that a message of the reader reads. */
  readonly read = new Set<ProtoMessage>();
  readonly #visitor: Visitor;
  readonly #messages: (readonly [ProtoMessage, ProtoMessage])[] = [];
  readonly #enums: (readonly [ProtoEnum, ProtoEnum])[] = [];
  readonly #hosts = new Map<ProtoEnum, Map<ProtoEnum, Host>>();
  readonly #seen = new Map<object, Set<object>>();
  readonly #unresolved = new Map<string, Issue>();
  readonly #editions = new Set<string>();
  readonly #unchanged = new Map<ProtoFile, boolean>();

  constructor(writer: Schema, reader: Schema, profile: Profile, visitor: Visitor) {
    this.writer = writer;
    this.reader = reader;
    this.profile = profile;
    this.#visitor = visitor;
  }

  /** A comparison of its own between two types, in this or the other direction. */
  fork(writer: Schema, reader: Schema): Walk {
    return new Walk(writer, reader, this.profile, this.#visitor);
  }

  /** Everything that both main files can name is compared: types may have moved between files. */
  seed(): void {
    const [from, to] = [this.writer.main, this.reader.main];
    this.#edition(from, to);
    for (const name of from.types.keys()) this.#pair(name, counterpart(name, from, to));
    for (const name of to.types.keys()) this.#pair(counterpart(name, to, from), name);
  }

  /** Compares the pairs that are waiting, and those they lead to; enums last, when it is known which fields hold them. */
  drain(): readonly Issue[] {
    for (let at = 0; at < this.#messages.length; at += 1) {
      const [writer, reader] = this.#messages[at] ?? [];
      if (writer && reader) this.#visitor.message(this, writer, reader);
    }
    for (const [writer, reader] of this.#enums) this.#visitor.enum(this, writer, reader);
    return [...this.issues, ...this.#unresolved.values()];
  }

  report(issue: Issue): void {
    this.issues.push(issue);
  }

  /** Where a value of an enum can be shown, if any field holds it. */
  host(writer: ProtoEnum, reader: ProtoEnum): Host | undefined {
    return this.#hosts.get(writer)?.get(reader);
  }

  enqueue(writer: ProtoMessage | ProtoEnum, reader: ProtoMessage | ProtoEnum, host?: Host): void {
    if (host && writer.kind === 'enum' && reader.kind === 'enum') this.#keepHost(writer, reader, host);
    const readers = this.#seen.get(writer) ?? new Set();
    this.#seen.set(writer, readers);
    if (readers.has(reader)) return;
    readers.add(reader);
    this.#edition(writer.file, reader.file);
    if (writer === reader && writer.kind === 'message' && this.#isUnchanged(writer.file)) {
      this.read.add(writer);
      return;
    }
    if (writer.kind === 'message' && reader.kind === 'message') {
      this.read.add(writer);
      this.#messages.push([writer, reader]);
    } else if (writer.kind === 'enum' && reader.kind === 'enum') {
      this.#enums.push([writer, reader]);
    }
  }

  /** A type that could not be found, told once. Where neither file changed and both lack it, there is nothing to tell. */
  unresolved(writer: { type: UnresolvedType | undefined; file: ProtoFile; at: number }, reader: typeof writer): void {
    const type = writer.type ?? reader.type;
    if (!type || (writer.type?.name === reader.type?.name && writer.file.text === reader.file.text)) return;
    if (this.#unresolved.has(type.name)) return;
    const data = { type: type.name, imports: [...type.missing] };
    const path = `/${type.name.replace(/^\./, '')}`;
    this.#unresolved.set(type.name, { rule: 'type-unresolved', kind: 'unknown', path, data, writer, reader });
  }

  /** What an edition of the future takes for granted is not known; in files that are the same, it is the same. */
  #edition(writer: ProtoFile, reader: ProtoFile): void {
    const later = [writer, reader].find((file) => !isKnownSyntax(file));
    if (!later || writer.text === reader.text) return;
    const key = `${writer.path}\0${reader.path}`;
    if (this.#editions.has(key)) return;
    this.#editions.add(key);
    const [from, to] = [writer, reader].map((file) => ({ file, at: file.syntaxAt }));
    this.report({ rule: 'edition-unknown', kind: 'unknown', path: '', data: { edition: later.syntax }, writer: from, reader: to });
  }

  /** Whether a file and all it leads to are the very same on both sides: then nothing in it can differ. */
  #isUnchanged(file: ProtoFile): boolean {
    const known = this.#unchanged.get(file);
    if (known !== undefined) return known;
    const reached = new Set([file]);
    for (const one of reached) {
      const [before, after] = [this.writer.importsOf(one), this.reader.importsOf(one)];
      if (before.some((target, index) => target !== after[index])) {
        this.#unchanged.set(file, false);
        return false;
      }
      for (const target of before) if (target) reached.add(target);
    }
    for (const one of reached) this.#unchanged.set(one, true);
    return true;
  }

  #keepHost(writer: ProtoEnum, reader: ProtoEnum, host: Host): void {
    const hosts = this.#hosts.get(writer) ?? new Map<ProtoEnum, Host>();
    this.#hosts.set(writer, hosts);
    if (!hosts.has(reader)) hosts.set(reader, host);
  }

  #pair(writerName: string, readerName: string): void {
    const [writer, reader] = [this.writer.locate(writerName), this.reader.locate(readerName)];
    if (writer && reader) this.enqueue(writer, reader);
  }
}

/** The name of a type in the other file: the same, or the same inside another package. */
export function counterpart(fullName: string, from: ProtoFile, to: ProtoFile): string {
  if (from.package === to.package) return fullName;
  const inner = from.package === '' ? fullName : fullName.slice(from.package.length + 1);
  return to.package === '' ? inner : `${to.package}.${inner}`;
}
