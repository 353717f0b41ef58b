import { type JsonObject, type JsonValue, sha256, shortDigest, type Tuple, tupleChanges, tupleId } from '../core/index.ts';
import { attachmentPath } from '../ledger/index.ts';
import type { PinsAt, Plan, ReadinessCheck } from './types.ts';

/** What was known when a rollback began. Durations in milliseconds, moments in milliseconds since 1970 UTC. */
export interface DiagnosticsQuestion {
  readonly environment: string;
  readonly at: number;
  readonly reason: string;
  readonly bad: Tuple;
  readonly target: Tuple;
  readonly readiness: readonly ReadinessCheck[];
  readonly plan: Plan | undefined;
  /** The files that hold the pins. */
  readonly files: PinsAt['files'];
  readonly branch: string;
  readonly run?: string;
  /** Variables that the run could see, with the values of those that are known to be harmless. */
  readonly variables: Readonly<Record<string, string>>;
  /** What the watch measured, oldest first. */
  readonly samples: readonly JsonValue[];
  readonly checks: readonly JsonValue[];
  /** Last lines of a log that the user has given. */
  readonly log: string | undefined;
  /** Makes secrets harmless, in texts and data. */
  readonly hide: (text: string) => string;
}

/** Largest text of one file, in characters. */
const MOST_TEXT = 64_000;
const MOST_FILES = 50;
/** Newest samples that are kept. */
const MOST_SAMPLES = 2000;
/** Largest bundle that is kept on the ledger branch, in bytes: it stays there for ever. */
const MOST_ATTACHED = 256_000;

/** The bundle as files of a folder, by name; nothing in it names a secret that is known. */
export function diagnosticsFiles(question: DiagnosticsQuestion): ReadonlyMap<string, string> {
  const { hide, samples, log, files } = question;
  const whole = new Map<string, string>([
    ['diagnostics.json', `${JSON.stringify(summary(question), null, 2)}\n`],
    ['diff.txt', diffOf(question)],
    ['samples.ndjson', lines(samples.slice(-MOST_SAMPLES).map((sample) => JSON.stringify(sample)))],
    ...(log === undefined ? [] : [['log.txt', tail(log)] as const]),
    ...[...files].slice(0, MOST_FILES).map(([path, bytes]) => [`manifests/${path}`, head(new TextDecoder().decode(bytes))] as const),
  ]);
  return new Map([...whole].map(([name, text]) => [name, hide(text)]));
}

/** The same as one file for the ledger branch, with what is largest left out first until it fits. */
export function diagnosticsAttachment(question: DiagnosticsQuestion): {
  readonly digest: string;
  readonly path: string;
  readonly bytes: Uint8Array;
} {
  const files = diagnosticsFiles(question);
  const kept = new Map(files);
  const encode = (): Uint8Array => new TextEncoder().encode(`${JSON.stringify(asJson(kept, files))}\n`);
  let bytes = encode();
  const bySize = [...files].filter(([name]) => name !== 'diagnostics.json').sort(([, a], [, b]) => b.length - a.length);
  for (const [name] of bySize) {
    if (bytes.length <= MOST_ATTACHED) break;
    kept.delete(name);
    bytes = encode();
  }
  const digest = sha256(bytes);
  return { digest, path: attachmentPath(digest), bytes };
}

function asJson(kept: ReadonlyMap<string, string>, all: ReadonlyMap<string, string>): JsonObject {
  const left = [...all.keys()].filter((name) => !kept.has(name));
  return { version: 1, files: Object.fromEntries(kept), ...(left.length === 0 ? {} : { leftOut: left }) };
}

function summary({
  environment,
  at,
  reason,
  bad,
  target,
  readiness,
  branch,
  run,
  variables,
  checks,
  samples,
}: DiagnosticsQuestion): JsonObject {
  const pins = (tuple: Tuple): JsonValue => tuple.members.map(({ name, role, value }) => ({ name, role, value }));
  return {
    version: 1,
    environment,
    at: new Date(at).toISOString(),
    reason,
    branch,
    ...(run === undefined ? {} : { run }),
    bad: { tuple: tupleId(bad), pins: pins(bad) },
    target: { tuple: tupleId(target), pins: pins(target) },
    readiness: readiness.map(({ id, title, ok, unknown, detail }) => ({ id, title, ok, ...(unknown && { unknown }), detail })),
    checks: [...checks],
    samples: { kept: Math.min(samples.length, MOST_SAMPLES), of: samples.length },
    variables: { ...variables },
  };
}

function diffOf({ bad, target, plan }: DiagnosticsQuestion): string {
  const places = new Map((plan?.pins ?? []).map(({ name, file, line }) => [name, `${file}:${line}`]));
  const changes = tupleChanges(bad, target).flatMap(({ name, role, from = '', to = '' }) => [
    `${name} (${role})${places.has(name) ? ` at ${places.get(name)}` : ''}`,
    `- ${from}`,
    `+ ${to}`,
  ]);
  return lines([`${shortDigest(tupleId(bad))} -> ${shortDigest(tupleId(target))}`, ...changes]);
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

function head(text: string): string {
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}\n… ${text.length - MOST_TEXT} characters more\n` : text;
}

function tail(text: string): string {
  return text.length > MOST_TEXT ? `… ${text.length - MOST_TEXT} characters before\n${text.slice(-MOST_TEXT)}` : text;
}
