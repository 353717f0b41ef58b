import {
  type CommandInput,
  type CommandResult,
  GateError,
  type Host,
  type JsonObject,
  type JsonValue,
  shortDigest,
} from '../../core/index.ts';
import {
  assertSignatures,
  attachmentPath,
  describeBreak,
  describeLoss,
  type LedgerRecord,
  type LedgerTrust,
  parseLedger,
  verifyLedger,
  verifySignatures,
} from '../../ledger/index.ts';
import { align, readAsFar, readSources, type Source } from './sources.ts';

interface Verified {
  readonly ok: boolean;
  readonly json: JsonObject;
  readonly text: string;
}

/** Checks the chain of every ledger that is asked for, and who vouches for it. */
export async function verify(input: CommandInput, host: Host): Promise<CommandResult> {
  const results = (await readSources(input, host)).map(verifyOne);
  // Nothing looked at is nothing proven.
  if (results.length === 0) {
    const text = 'The configuration has no environment, so there is no ledger to verify; --file names one.';
    return { verdict: 'skipped', json: { ok: false, ledgers: [] }, text };
  }
  const ok = results.every((result) => result.ok);
  return {
    verdict: ok ? 'pass' : 'fail',
    json: { ok, ledgers: results.map((result) => result.json) },
    text: results.map((result) => result.text).join('\n'),
  };
}

function verifyOne(source: Source): Verified {
  const { path, lossIn, attachments } = source;
  const damaged = attachments?.damaged ?? [];
  const chain = withPruned(verifyChain(source), attachments?.pruned ?? []);
  if (chain.ok && lossIn === undefined && damaged.length > 0) {
    const what = damaged.length === 1 ? 'one attachment is' : `${damaged.length} attachments are`;
    const text = `${path}: BROKEN: ${what} missing or changed: ${damaged.map((digest) => attachmentPath(digest)).join(', ')}`;
    return { ok: false, json: { ...chain.json, ok: false, damaged: [...damaged] }, text };
  }
  if (lossIn === undefined || !chain.ok) return chain;
  return { ok: false, json: { ...chain.json, ok: false, lossIn }, text: `${path}: BROKEN: ${describeLoss(lossIn)}` };
}

/** That diagnostics were taken away on purpose breaks nothing, and is said. */
function withPruned(chain: Verified, pruned: readonly string[]): Verified {
  if (!chain.ok || pruned.length === 0) return chain;
  const what = pruned.length === 1 ? 'one attachment was' : `${pruned.length} attachments were`;
  return { ...chain, json: { ...chain.json, pruned: [...pruned] }, text: `${chain.text}, ${what} pruned` };
}

function verifyChain({ environment, path, text, trust }: Source): Verified {
  if (text === undefined) return { ok: true, json: { path, ok: true, records: 0, head: null }, text: `${path}: nothing is recorded yet` };
  try {
    const parsed = parseLedger(text, path);
    const { ok, records, head, broken } = verifyLedger(parsed, environment);
    if (broken)
      return { ok, json: { path, ok, records, head, broken: { ...broken } }, text: `${path}: BROKEN at ${describeBreak(broken)}` };
    const signed = trust && whoVouches(parsed, path, trust);
    const said = signed ? `, ${signed.text}` : '';
    return {
      ok: signed?.ok ?? true,
      json: { path, ok: signed?.ok ?? true, records, head, ...(signed && { signatures: signed.json }) },
      text: signed?.ok === false ? `${path}: BROKEN, ${signed.text}` : `${path}: the chain holds, ${records} records, head ${head}${said}`,
    };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { ok: false, json: { path, ok: false, error: error.describe() }, text: `${path}: BROKEN, ${error.describe()}` };
  }
}

function whoVouches(records: readonly LedgerRecord[], path: string, trust: LedgerTrust): Verified {
  const { states, vouched, signers } = verifySignatures(records, trust.keys);
  const json: JsonObject = { vouched, signers: [...signers], states: [...states] };
  try {
    assertSignatures(records, path, trust);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { ok: false, json, text: error.describe() };
  }
  const open = records.length - vouched;
  const by = signers.length === 0 ? '' : `${signers.join(', ')} ${signers.length === 1 ? 'vouches' : 'vouch'} for ${vouched}`;
  const unsigned = open === 0 ? '' : `for ${open} no known key vouches`;
  return { ok: true, json, text: [by, unsigned].filter(Boolean).join(', ') || 'nothing to vouch for' };
}

/** The records, oldest first. A broken chain is shown all the same, and said. */
export async function show(input: CommandInput, host: Host): Promise<CommandResult> {
  const sources = await readSources(input, host);
  const ledgers = sources.map((source) => ({ ...source, ...readAsFar(source) }));
  const checks = ledgers.map(({ records, environment }) => verifyLedger(records, environment));
  const broken = checks.some((check) => !check.ok) || ledgers.some(({ lossIn, unreadable }) => (lossIn ?? unreadable) !== undefined);
  const json = ledgers.map(
    ({ path, records, lossIn, unreadable }, index): JsonObject => ({
      path,
      ok: checks[index]?.ok === true && (lossIn ?? unreadable) === undefined,
      records: records as unknown as JsonValue,
    }),
  );
  const text = ledgers.map(({ path, records, lossIn, unreadable }, index) => {
    const problem = checks[index]?.broken;
    const trouble = [
      problem ? `: BROKEN at ${describeBreak(problem)}` : '',
      lossIn === undefined ? '' : `: BROKEN: ${describeLoss(lossIn)}`,
      unreadable === undefined ? '' : `: BROKEN, ${unreadable}`,
    ];
    return [`${path}${trouble.join('')}`, ...table(records)].join('\n');
  });
  return { verdict: broken ? 'fail' : 'pass', json: { ledgers: json }, text: text.join('\n\n') };
}

function table(records: readonly LedgerRecord[]): readonly string[] {
  if (records.length === 0) return ['  nothing is recorded yet'];
  return align(records.map((record) => [String(record.seq), record.time, record.event, shortDigest(record.tupleId), moreOf(record)]));
}

function moreOf(record: LedgerRecord): string {
  const { commit, cause, replaces, target, identified, actor, happened, signature } = record;
  const parts = [
    replaces === undefined ? undefined : `in place of ${shortDigest(replaces)}`,
    target === undefined ? undefined : `going back to ${shortDigest(target)}`,
    cause,
    happened === undefined ? undefined : `of ${happened}`,
    identified === false ? 'without identity' : undefined,
    commit === undefined ? undefined : `commit ${commit.slice(0, 12)}`,
    actor === undefined ? undefined : `by ${actor}`,
    signature === undefined ? undefined : 'signed',
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
