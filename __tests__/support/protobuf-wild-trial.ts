import { findIssues } from '../../src/compat/formats/protobuf/compare/run.ts';
import { compareSchemas } from '../../src/compat/formats/protobuf/engine.ts';
import { Schema } from '../../src/compat/formats/protobuf/link/schema.ts';
import { randomFrom } from './protobuf-generate.ts';
import { loadAll, type protobuf } from './protobuf-oracle.ts';
import { PROFILES, type Profile, trySample, type Worst, worstOf } from './protobuf-trial.ts';
import { randomWild, type Wild } from './protobuf-wild.ts';
import { changeWild } from './protobuf-wild-change.ts';
import { meaningsOf, messagesOf, printWild } from './protobuf-wild-print.ts';

type Texts = ReadonlyMap<string, string>;

export interface WildTrial {
  readonly before: Texts;
  readonly after: Texts;
  /** Why nothing could be asked: one of the two is no valid schema, told by us or by protobufjs. */
  readonly refused?: { readonly ours: string | undefined; readonly theirs: string | undefined };
  readonly notes: readonly string[];
  readonly payloads: number;
  /** Breaks of the default profile, and those that a message shows. */
  readonly breaks: number;
  readonly shown: number;
}

/** One wild pair, both ways and under every profile: what is called compatible is written by protobufjs with the one schema and read with the other. */
export async function tryWild(seed: number, samples: number): Promise<WildTrial> {
  const random = randomFrom(seed);
  const wild = randomWild(random);
  let next = wild;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) next = changeWild(random, next);
  const [before, after] = [printWild(wild, random), printWild(next, random)];
  const none = { before, after, notes: [], payloads: 0, breaks: 0, shown: 0 };
  const ours = await attemptAsync(() => answersOf(before, after));
  const names = namesOf(wild, next);
  // protobufjs does not take all white space, and is asked where it can contradict.
  const isOpen = 'error' in ours || ours.value.some(isAsked);
  const theirs = attempt(() => (isOpen ? [rootOf(wild, names), rootOf(next, names)] : []));
  if ('error' in ours || 'error' in theirs) {
    return { ...none, refused: { ours: 'error' in ours ? ours.error : undefined, theirs: 'error' in theirs ? theirs.error : undefined } };
  }
  const notes: string[] = [];
  let [payloads, breaks, shown] = [0, 0, 0];
  for (const [at, one] of ours.value.entries()) {
    [breaks, shown] = [breaks + one.breaks, shown + one.shown];
    const [from, to] = at === 0 ? theirs.value : theirs.value.toReversed();
    if (!isAsked(one) || !from || !to) continue;
    for (const name of names) {
      for (let left = samples; left > 0; left -= 1) {
        payloads += 1;
        const found = trySample(random, from.lookupType(name), to.lookupType(name), one.answers);
        notes.push(...found.map((note) => `${at === 0 ? 'deploy' : 'rollback'} ${name} ${note}`));
      }
    }
  }
  return { ...none, notes, payloads, breaks, shown };
}

function isAsked({ answers }: Answers): boolean {
  return [...answers.values()].some((answer) => answer !== 'breaking');
}

/** @throws Error for what protobufjs takes for a mistake, also where it looks only when it is asked */
function rootOf(wild: Wild, names: readonly string[]): protobuf.Root {
  const root = loadAll(printWild(wild));
  for (const name of names) {
    try {
      root.lookupType(name).fromJson({});
    } catch (error) {
      if (String(error).includes('duplicate')) throw error;
    }
  }
  return root;
}

interface Answers {
  readonly answers: ReadonlyMap<Profile, Worst>;
  readonly breaks: number;
  readonly shown: number;
}

async function answersOf(before: Texts, after: Texts): Promise<Answers[]> {
  const schemas = [before, after].map(
    (texts) => new Schema({ path: 'main.proto', text: texts.get('main.proto') ?? '', file: (path) => texts.get(path) }),
  );
  const [older, newer] = schemas;
  if (!older || !newer) return [];
  const result: Answers[] = [];
  for (const [writer, reader] of [[older, newer] as const, [newer, older] as const]) {
    const differences = await compareSchemas(writer, reader, {});
    const breaking = differences.filter(({ kind }) => kind === 'breaking');
    const worst = (profile: Profile): Worst => worstOf(profile === 'wire-json' ? differences : findIssues(writer, reader, profile).issues);
    const answers = new Map(PROFILES.map((profile) => [profile, worst(profile)]));
    result.push({ answers, breaks: breaking.length, shown: breaking.filter(({ witness }) => witness).length });
  }
  return result;
}

/** Messages that both releases have, one of them in the file that was compared, and that changed or lead to what did. */
function namesOf(before: Wild, after: Wild): string[] {
  const [old, now] = [messagesOf(before), messagesOf(after)];
  const [said, says] = [meaningsOf(before), meaningsOf(after)];
  const affected = new Set([...said.keys(), ...says.keys()].filter((name) => said.get(name)?.text !== says.get(name)?.text));
  for (let size = -1; size !== affected.size; ) {
    size = affected.size;
    for (const [name, { refs }] of [...said, ...says]) if (refs.some((ref) => affected.has(ref))) affected.add(name);
  }
  return [...old.keys()].filter((name) => affected.has(name) && now.has(name) && [old.get(name), now.get(name)].includes('main.proto'));
}

function attempt<T>(make: () => T): { readonly value: T } | { readonly error: string } {
  try {
    return { value: make() };
  } catch (error) {
    return { error: String(error) };
  }
}

async function attemptAsync<T>(make: () => Promise<T>): Promise<{ readonly value: T } | { readonly error: string }> {
  return make().then(
    (value) => ({ value }),
    (error: unknown) => ({ error: String(error) }),
  );
}
