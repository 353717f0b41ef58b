import type { Schema } from '../link/schema.ts';
import type { Known } from '../link/scope.ts';
import type { ProtoEnum, ProtoFile, ProtoMessage } from '../model.ts';
import type { Profile } from '../profile.ts';
import type { Issue } from './issue.ts';
import type { Host } from './walk.ts';

/** What the comparison of one pair of types comes to, without what it leads to. */
export interface Outcome {
  readonly issues: Issue[];
  readonly next: {
    readonly writer: ProtoMessage | ProtoEnum;
    readonly reader: ProtoMessage | ProtoEnum;
    readonly host: Host | undefined;
  }[];
  /** Told once, by name. */
  readonly unresolved: Issue[];
}

/** Whether all files that a file leads to are the same on both sides, and the files that were looked at to tell. */
export interface Reach {
  readonly same: boolean;
  readonly files: readonly ProtoFile[];
}

const memos = new WeakMap<Known, WeakMap<Known, Map<Profile, Memo>>>();

/**
 * What came of the comparisons between the schemas of two releases, in one direction. The same types of common imports stand behind
 * hundreds of files: each pair is compared once.
 */
export class Memo {
  readonly #messages = new Map<ProtoMessage, Map<ProtoMessage, Outcome>>();
  readonly #enums = new Map<ProtoEnum, Map<ProtoEnum, { readonly host: Host | undefined; readonly outcome: Outcome }[]>>();
  readonly #reaches = new Map<ProtoFile, Reach>();

  message(writer: ProtoMessage, reader: ProtoMessage): Outcome | undefined {
    return this.#messages.get(writer)?.get(reader);
  }

  keepMessage(writer: ProtoMessage, reader: ProtoMessage, outcome: Outcome): void {
    inner(this.#messages, writer, () => new Map<ProtoMessage, Outcome>()).set(reader, outcome);
  }

  /** An enum is shown in a field that holds it, which need not be the same in every schema. */
  enum(writer: ProtoEnum, reader: ProtoEnum, host: Host | undefined): Outcome | undefined {
    const kept = this.#enums.get(writer)?.get(reader);
    return kept?.find((one) => one.host?.writer[1] === host?.writer[1] && one.host?.reader === host?.reader)?.outcome;
  }

  keepEnum(writer: ProtoEnum, reader: ProtoEnum, host: Host | undefined, outcome: Outcome): void {
    const readers = inner(this.#enums, writer, () => new Map<ProtoEnum, { host: Host | undefined; outcome: Outcome }[]>());
    inner(readers, reader, () => []).push({ host, outcome });
  }

  reach(file: ProtoFile): Reach | undefined {
    return this.#reaches.get(file);
  }

  keepReach(file: ProtoFile, reach: Reach): void {
    this.#reaches.set(file, reach);
  }
}

function inner<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** The memory of a pair of releases, in this direction. */
export function memoOf({ known: writer }: Schema, { known: reader }: Schema, profile: Profile): Memo {
  const readers = memos.get(writer) ?? new WeakMap<Known, Map<Profile, Memo>>();
  memos.set(writer, readers);
  const profiles = readers.get(reader) ?? new Map<Profile, Memo>();
  readers.set(reader, profiles);
  const memo = profiles.get(profile) ?? new Memo();
  profiles.set(profile, memo);
  return memo;
}
