import { isJsonArray, isJsonObject, type JsonValue } from '../../../core/index.ts';
import { type Candidate, type Frame, pathOf, type Step } from './candidate.ts';
import { evaluate } from './evaluate.ts';
import { escapeToken, pointerTokens } from './scan.ts';

/** Payloads kept per difference. */
const MOST = 3;

/** Payloads that showed a difference between two releases: they mostly show the same one between two others. */
export class Payloads {
  readonly #found = new Map<string, JsonValue[]>();

  add(candidate: Candidate, payload: JsonValue): void {
    const key = keyOf(candidate);
    const list = this.#found.get(key) ?? [];
    if (list.length < MOST) list.push(payload);
    this.#found.set(key, list);
  }

  /** Those in which the very thing stands at the very place; whether the writer produces and the reader refuses them is left to be asked. */
  *for(candidate: Candidate): Generator<JsonValue> {
    for (const payload of this.#found.get(keyOf(candidate)) ?? []) if (isShownBy(candidate, payload)) yield payload;
  }
}

/** Whether what the candidate complains of stands in a payload, at its place. */
export function isShownBy({ goals, frame }: Candidate, payload: JsonValue): boolean {
  for (const [value] of partsAt(payload, frame)) if (goals.some((goal) => evaluate(goal, value) === true)) return true;
  return false;
}

function keyOf({ rule, frame }: Candidate): string {
  return `${rule} ${pathOf(frame)}`;
}

/** What stands in a value where a frame leads, with its pointer. */
export function* partsAt(root: JsonValue, frame: Frame | undefined): Generator<readonly [value: JsonValue, pointer: string]> {
  if (!frame) {
    yield [root, ''];
    return;
  }
  for (const [outer, pointer] of partsAt(root, frame.parent))
    for (const [key, value] of inside(outer, frame.step)) yield [value, `${pointer}/${escapeToken(key)}`];
}

function inside(outer: JsonValue, step: Step): (readonly [string, JsonValue])[] {
  if (step.kind === 'item') {
    if (!isJsonArray(outer)) return [];
    return outer.flatMap((value, index) =>
      (step.rest ? index >= step.index : index === step.index) ? [[String(index), value] as const] : [],
    );
  }
  if (!isJsonObject(outer)) return [];
  if (step.kind === 'name') return Object.keys(outer).map((name) => [name, name] as const);
  return Object.entries(outer).filter(([name]) => step.kind !== 'member' || name === step.name);
}

/** The same value with another one at a pointer that leads into it. */
export function replaceAt(root: JsonValue, pointer: string, value: JsonValue): JsonValue {
  const replace = (at: JsonValue, [token, ...rest]: readonly string[]): JsonValue => {
    if (token === undefined) return value;
    if (isJsonArray(at)) return at.map((item, index) => (String(index) === token ? replace(item, rest) : item));
    if (!isJsonObject(at)) return at;
    return Object.fromEntries(Object.entries(at).map(([name, member]) => [name, name === token ? replace(member, rest) : member]));
  };
  return replace(root, pointerTokens(pointer));
}
