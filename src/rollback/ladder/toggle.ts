import { GateError, makeTuple, shortDigest, type Tuple, tupleId } from '../../core/index.ts';
import { splicePins } from '../../pins/index.ts';
import { compareAndSwap, type Decision, type Snapshot } from '../../write-back/index.ts';
import { oneLine } from '../message.ts';
import { readPins } from '../read-pins.ts';
import type { LadderContext, StepResult } from './types.ts';

type Found = { readonly found: 'switched' | 'safe' | 'superseded'; readonly tuple: Tuple };

/** Sets a toggle to its safe value, unless the other pins are no longer those of the incident. */
export async function switchToggle(name: string, context: LadderContext): Promise<StepResult> {
  const pin = context.environment.pins.find((candidate) => candidate.name === name);
  if (pin?.safe === undefined) {
    throw new GateError('RG-CONFIG-REFERENCE', `the pin ${name} has no safe value`, { hint: 'set `safe` at the pin' });
  }
  const safe = String(pin.safe);
  const { channel, branch, clock, signal } = context;
  const decide = async (snapshot: Snapshot): Promise<Decision<Found>> => {
    const at = await readPins(context.environment, (path) => snapshot.read(path));
    if (without(name, at.tuple) !== without(name, context.tuple)) return { do: 'stop', value: { found: 'superseded', tuple: at.tuple } };
    const from = at.readings.get(name)?.value ?? '';
    if (from === safe) return { do: 'stop', value: { found: 'safe', tuple: at.tuple } };
    const { bytes } = splicePins(pin.file, at.files.get(pin.file) ?? new Uint8Array(), [
      { selector: pin.selector, expect: from, value: safe },
    ]);
    const tuple = makeTuple(at.tuple.members.map((member) => (member.name === name ? { ...member, value: safe } : member)));
    const change = { files: new Map([[pin.file, bytes]]), message: toggleMessage(context, name, from, safe) };
    return { do: 'commit', change, value: { found: 'switched', tuple } };
  };
  const result = await compareAndSwap({ channel, branch, clock, signal, decide });
  if (result.result === 'refused') return { ok: false, detail: `the branch takes no writes: ${result.detail}` };
  if (result.result === 'raced') return { ok: false, detail: `other writers were faster ${result.attempts} times` };
  if (result.value.found === 'superseded') return { ok: false, detail: 'the pins were changed meanwhile; the toggle was left alone' };
  const done = result.value.found === 'safe' ? `it is ${safe} already` : `set to ${safe}`;
  if (!context.confirm) return { ok: true, detail: `${done}; nothing is configured to watch whether it helped` };
  const confirmed = await context.confirm(result.value.tuple);
  return { ok: confirmed.ok, detail: `${done}; ${confirmed.detail}` };
}

/** The id of a tuple with one pin left out. */
function without(name: string, tuple: Tuple): string {
  return tupleId({ members: tuple.members.filter((member) => member.name !== name) });
}

function toggleMessage({ environment, incident }: LadderContext, name: string, from: string, to: string): string {
  const trailers = [
    `Toggle-Of: ${incident.id}`,
    `Rollback-Environment: ${environment.name}`,
    ...(incident.runUrl ? [`Run-Url: ${incident.runUrl}`] : []),
  ];
  const reason = `Tuple ${shortDigest(incident.id)} could not be taken back or did not recover.`;
  return `Switch ${name} to ${oneLine(to)} in ${environment.name}\n\n${reason}\n\n  - ${oneLine(from)}\n  + ${oneLine(to)}\n\n${trailers.join('\n')}\n`;
}
