import type { ProtoEnum, ProtoField, ProtoFile, ProtoMessage } from '../model.ts';
import { isKnownSyntax } from '../features.ts';
import type { Schema } from '../link/schema.ts';
import type { UnresolvedType } from '../link/types.ts';
import { isScalar } from '../model.ts';
import type { Profile } from '../profile.ts';
import type { Issue } from './issue.ts';
import { type Memo, memoOf, type Outcome, type Reach } from './memo.ts';

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

/**
 * Fields and values that are compared because a type meets one that is not its counterpart, per comparison. Types that refer to each other
 * crosswise, or calls whose responses lead everywhere, would else make pairs of everything with everything.
 */
const MAX_FOREIGN = 100_000;

/** What is left of that, shared by all comparisons that one leads to. */
interface Allowance {
  left: number;
}

/** One directed comparison in progress. Every pair of types is compared once, however many fields lead to it. */
export class Walk {
  readonly writer: Schema;
  readonly reader: Schema;
  readonly profile: Profile;
  /** Messages of the writer that a message of the reader reads. */
  readonly read = new Set<ProtoMessage>();
  /** Pairs of messages one of which takes extensions. */
  readonly extended: (readonly [writer: ProtoMessage, reader: ProtoMessage])[] = [];
  /** Messages that are the same on both sides, and all they lead to: what is inside is not visited. */
  readonly unchanged: ProtoMessage[] = [];
  /** How many of them were looked into for what they lead to. */
  #reached = 0;
  readonly #visitor: Visitor;
  readonly #messages: (readonly [ProtoMessage, ProtoMessage])[] = [];
  /** The first pair of messages that was not visited yet. */
  #at = 0;
  readonly #enums: (readonly [ProtoEnum, ProtoEnum])[] = [];
  readonly #hosts = new Map<ProtoEnum, Map<ProtoEnum, Host>>();
  readonly #seen = new Map<object, Set<object>>();
  readonly #unresolved = new Map<string, Issue>();
  readonly #editions = new Set<string>();
  readonly #issues: Issue[] = [];
  readonly #memo: Memo;
  readonly #used = new Set<ProtoFile>();
  readonly #allowance: Allowance;
  /** Whether this is a comparison within another one, in which no pair is met for the first time. */
  readonly #inner: boolean;
  #given: Issue | undefined;
  /** What the pair of types that is being visited comes to. */
  #outcome: Outcome = { issues: [], next: [], unresolved: [] };

  constructor(writer: Schema, reader: Schema, profile: Profile, visitor: Visitor, outer?: Allowance) {
    this.writer = writer;
    this.reader = reader;
    this.profile = profile;
    this.#visitor = visitor;
    this.#memo = memoOf(writer, reader, profile);
    this.#allowance = outer ?? { left: MAX_FOREIGN };
    this.#inner = outer !== undefined;
  }

  /** A comparison of its own between two types, in this or the other direction. */
  fork(writer: Schema, reader: Schema): Walk {
    return new Walk(writer, reader, this.profile, this.#visitor, this.#allowance);
  }

  /** Everything that both main files can name is compared: types may have moved between files. */
  seed(): void {
    const [from, to] = [this.writer.main, this.reader.main];
    if (from === to) {
      for (const type of from.types.values()) this.#enter(type, type, undefined);
      return;
    }
    this.#edition(from, to);
    for (const name of from.types.keys()) this.#pair(name, counterpart(name, from, to));
    for (const name of to.types.keys()) this.#pair(counterpart(name, to, from), name);
  }

  /** Enters what messages without a change lead to: what they hold may be extended elsewhere. */
  reachUnchanged(): void {
    for (; this.#reached < this.unchanged.length; this.#reached += 1) {
      for (const field of this.unchanged[this.#reached]?.fields ?? []) {
        const type = this.writer.typeOf(field);
        if (type.kind === 'message') this.#enter(type, type, undefined);
      }
    }
  }

  /** Compares the messages that are waiting, and those they lead to. */
  visit(): void {
    this.#take(this.#outcome);
    for (; this.#at < this.#messages.length; this.#at += 1) {
      const [writer, reader] = this.#messages[this.#at] ?? [];
      if (writer && reader) this.#visitMessages(writer, reader);
    }
    this.#outcome = { issues: [], next: [], unresolved: [] };
  }

  /** Compares all that is waiting; enums last, when it is known which fields hold them. */
  drain(): readonly Issue[] {
    this.visit();
    for (const [writer, reader] of this.#enums) this.#visitEnums(writer, reader);
    return [...this.#issues, ...this.#unresolved.values(), ...(this.#given ? [this.#given] : [])];
  }

  report(issue: Issue): void {
    this.#outcome.issues.push(issue);
  }

  /** Where a value of an enum can be shown, if any field holds it. */
  host(writer: ProtoEnum, reader: ProtoEnum): Host | undefined {
    return this.#hosts.get(writer)?.get(reader);
  }

  /** A pair of types to compare. `host`: a field that holds an enum. */
  enqueue(writer: ProtoMessage | ProtoEnum, reader: ProtoMessage | ProtoEnum, host?: Host): void {
    this.#outcome.next.push({ writer, reader, host });
  }

  /** A type that could not be found, told once. Where neither file changed and both lack it, there is nothing to tell. */
  unresolved(writer: { type: UnresolvedType | undefined; file: ProtoFile; at: number }, reader: typeof writer): void {
    const type = writer.type ?? reader.type;
    if (!type || (writer.type?.name === reader.type?.name && writer.file.text === reader.file.text)) return;
    const data = { type: type.name, imports: [...type.missing] };
    const path = `/${type.name.replace(/^\./, '')}`;
    this.#outcome.unresolved.push({ rule: 'type-unresolved', kind: 'unknown', path, data, writer, reader });
  }

  /** Visits a pair, or takes what came of it in another schema of the same releases, which rests on the same files. */
  #visitMessages(writer: ProtoMessage, reader: ProtoMessage): void {
    const known = this.#memo.message(writer, reader);
    if (known) {
      this.#use(this.writer, writer);
      this.#use(this.reader, reader);
    }
    const outcome = known ?? this.#record(() => this.#visitor.message(this, writer, reader));
    if (!known && this.#isComplete()) this.#memo.keepMessage(writer, reader, outcome);
    this.#take(outcome);
  }

  #visitEnums(writer: ProtoEnum, reader: ProtoEnum): void {
    if (writer === reader) return;
    const host = this.host(writer, reader);
    const known = this.#memo.enum(writer, reader, host);
    const outcome = known ?? this.#record(() => this.#visitor.enum(this, writer, reader));
    if (!known && this.#isComplete()) this.#memo.keepEnum(writer, reader, host, outcome);
    this.#take(outcome);
  }

  #record(visit: () => void): Outcome {
    const outcome: Outcome = { issues: [], next: [], unresolved: [] };
    this.#outcome = outcome;
    visit();
    return outcome;
  }

  #use(schema: Schema, { file, fields }: ProtoMessage): void {
    if (fields.some(({ type }) => !isScalar(type))) schema.use(file);
  }

  #take({ issues, next, unresolved }: Outcome): void {
    for (const issue of issues) this.#issues.push(issue);
    for (const issue of unresolved) if (!this.#unresolved.has(issue.path)) this.#unresolved.set(issue.path, issue);
    for (const { writer, reader, host } of next) this.#enter(writer, reader, host);
  }

  #enter(writer: ProtoMessage | ProtoEnum, reader: ProtoMessage | ProtoEnum, host: Host | undefined): void {
    if (host && writer.kind === 'enum' && reader.kind === 'enum') this.#keepHost(writer, reader, host);
    let readers = this.#seen.get(writer);
    if (!readers) this.#seen.set(writer, (readers = new Set()));
    if (readers.has(reader)) return;
    // A type and the first that it meets are free.
    if ((readers.size > 0 || this.#inner) && !this.#spend(writer, reader)) return;
    readers.add(reader);
    this.#edition(writer.file, reader.file);
    if (writer.kind === 'message' && reader.kind === 'message') {
      this.read.add(writer);
      if (writer.extensionRanges.length + reader.extensionRanges.length > 0) this.extended.push([writer, reader]);
      if (writer !== reader || !this.isUnchanged(writer.file)) this.#messages.push([writer, reader]);
      else this.unchanged.push(writer);
    } else if (writer.kind === 'enum' && reader.kind === 'enum') {
      this.#enums.push([writer, reader]);
    }
  }

  /** Takes a pair from the allowance; where that is used up, the first pair that is left out is told, and no more of them is looked into. */
  #spend(writer: ProtoMessage | ProtoEnum, reader: ProtoMessage | ProtoEnum): boolean {
    this.#allowance.left -= 1 + sizeOf(writer) + sizeOf(reader);
    if (this.#allowance.left >= 0) return true;
    this.#given ??= {
      rule: 'too-complex',
      kind: 'unknown',
      path: `/${writer.fullName}`,
      data: { writer: writer.fullName, reader: reader.fullName },
      writer: { file: writer.file, at: writer.at },
      reader: { file: reader.file, at: reader.at },
    };
    return false;
  }

  /** What an edition of the future takes for granted is not known; in files that are the same, it is the same. */
  #edition(writer: ProtoFile, reader: ProtoFile): void {
    const later = [writer, reader].find((file) => !isKnownSyntax(file));
    if (!later || writer.text === reader.text) return;
    const key = `${writer.path}\0${reader.path}`;
    if (this.#editions.has(key)) return;
    this.#editions.add(key);
    const [from, to] = [writer, reader].map((file) => ({ file, at: file.syntaxAt }));
    const data = { edition: later.syntax };
    this.#issues.push({ rule: 'edition-unknown', kind: 'unknown', path: '', data, writer: from, reader: to });
  }

  /** Whether a file and all it leads to are the very same on both sides: then nothing in it can differ. */
  isUnchanged(file: ProtoFile): boolean {
    const reach = this.#memo.reach(file) ?? this.#reach(file);
    if (this.#used.has(file)) return reach.same;
    for (const one of reach.files) {
      this.writer.use(one);
      this.reader.use(one);
      if (reach.same) this.#used.add(one);
    }
    this.#used.add(file);
    return reach.same;
  }

  /** What was found out while a file was missing does not hold for the release. */
  #isComplete(): boolean {
    return this.writer.isComplete && this.reader.isComplete;
  }

  #reach(file: ProtoFile): Reach {
    const reached = new Set([file]);
    const looked: ProtoFile[] = [];
    let same = true;
    for (const one of reached) {
      looked.push(one);
      const [before, after] = [this.writer.importsOf(one), this.reader.importsOf(one)];
      same = before.every((target, index) => target === after[index]);
      if (!same) break;
      for (const target of before) if (target) reached.add(target);
    }
    const reach = { same, files: looked };
    if (this.#isComplete()) for (const one of same ? looked : [file]) this.#memo.keepReach(one, reach);
    return reach;
  }

  #keepHost(writer: ProtoEnum, reader: ProtoEnum, host: Host): void {
    const hosts = this.#hosts.get(writer) ?? new Map<ProtoEnum, Host>();
    this.#hosts.set(writer, hosts);
    if (!hosts.has(reader)) hosts.set(reader, host);
  }

  #pair(writerName: string, readerName: string): void {
    const [writer, reader] = [this.writer.locate(writerName), this.reader.locate(readerName)];
    if (writer && reader) this.#enter(writer, reader, undefined);
  }
}

function sizeOf(type: ProtoMessage | ProtoEnum): number {
  return type.kind === 'message' ? type.fields.length : type.values.length;
}

/** The name of a type in the other file: the same, or the same inside another package. */
export function counterpart(fullName: string, from: ProtoFile, to: ProtoFile): string {
  if (from.package === to.package) return fullName;
  const inner = from.package === '' ? fullName : fullName.slice(from.package.length + 1);
  return to.package === '' ? inner : `${to.package}.${inner}`;
}
