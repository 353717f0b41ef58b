import { GateError, makeTuple, shortDigest, type Tuple, tupleId } from '../../core/index.ts';
import { compareAndSwap, type Decision, type Snapshot } from '../../write-back/index.ts';
import { oneLine } from '../message.ts';
import { planRollback } from '../plan.ts';
import { readPins } from '../read-pins.ts';
import type { StepContext, StepResult } from './types.ts';

interface Found {
  /** `unchanged`: the toggle stood at its safe value all the time. `safe`: somebody else has just switched it. */
  readonly found: 'switched' | 'safe' | 'unchanged' | 'superseded';
  readonly tuple: Tuple;
  readonly head: string | undefined;
}

/** Sets a toggle to its safe value, unless the other pins are no longer those of the incident, and has it watched whether that helps. */
export async function switchToggle(name: string, context: StepContext): Promise<StepResult> {
  const { channel, branch, clock, signal, environment } = context;
  const pin = environment.pins.find((candidate) => candidate.name === name);
  if (pin?.safe === undefined) {
    throw new GateError('RG-CONFIG-REFERENCE', `the pin ${name} has no safe value`, { hint: 'set `safe` at the pin' });
  }
  const safe = String(pin.safe);
  if (environment.rollback?.write === 'none') return { ok: false, detail: `set it to ${safe} by hand: \`rollback.write\` is \`none\`` };
  const decide = (snapshot: Snapshot): Promise<Decision<Found>> => decideToggle(snapshot, { name, safe }, context);
  const result = await compareAndSwap({ channel, branch, clock, signal, decide });
  if (result.result === 'refused') return { ok: false, detail: `the branch takes no writes: ${result.detail}` };
  if (result.result === 'raced') return { ok: false, detail: `other writers were faster ${result.attempts} times` };
  const { found, tuple, head } = result.value;
  if (found === 'superseded') return { ok: false, detail: 'the pins were changed meanwhile; the toggle was left alone' };
  if (found === 'unchanged') return { ok: false, detail: `it was ${safe} all the time: there is nothing to switch` };
  const done = found === 'safe' ? `it is ${safe} already` : `set to ${safe}`;
  const commit = result.result === 'committed' ? result.commit : head;
  const confirmed = await context.confirm?.({ tuple, commit });
  if (!confirmed) return { ok: true, detail: done, tuple };
  return { ok: confirmed.ok, detail: `${done}; ${confirmed.detail}`, tuple, ...(confirmed.recovered ? { recovered: true } : {}) };
}

async function decideToggle(
  snapshot: Snapshot,
  { name, safe }: { name: string; safe: string },
  context: StepContext,
): Promise<Decision<Found>> {
  const { head } = snapshot;
  const at = await readPins(context.environment, (path) => snapshot.read(path));
  const stop = (found: Found['found']): Decision<Found> => ({ do: 'stop', value: { found, tuple: at.tuple, head } });
  if (without(name, at.tuple) !== without(name, context.tuple)) return stop('superseded');
  const from = at.readings.get(name)?.value ?? '';
  if (from === safe) return stop(tupleId(at.tuple) === tupleId(context.tuple) ? 'unchanged' : 'safe');
  const tuple = makeTuple(at.tuple.members.map((member) => (member.name === name ? { ...member, value: safe } : member)));
  const { files } = await planRollback(context.environment, at, tuple);
  return { do: 'commit', change: { files, message: toggleMessage(context, name, from, safe) }, value: { found: 'switched', tuple, head } };
}

/** The id of a tuple with one pin left out. */
function without(name: string, tuple: Tuple): string {
  return tupleId({ members: tuple.members.filter((member) => member.name !== name) });
}

function toggleMessage({ environment, incident }: StepContext, name: string, from: string, to: string): string {
  const trailers = [
    `Toggle-Of: ${incident.id}`,
    `Rollback-Environment: ${oneLine(environment.name)}`,
    ...(incident.runUrl ? [`Run-Url: ${oneLine(incident.runUrl)}`] : []),
  ];
  const reason = `Tuple ${shortDigest(incident.id)} could not be taken back or did not recover.`;
  return `Switch ${oneLine(name)} to ${oneLine(to)} in ${oneLine(environment.name)}\n\n${reason}\n\n  - ${oneLine(from)}\n  + ${oneLine(to)}\n\n${trailers.join('\n')}\n`;
}
