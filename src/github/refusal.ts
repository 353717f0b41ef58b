import { GateError, isJsonObject, type JsonObject, type JsonValue } from '../core/index.ts';
import type { RestAnswer } from './api.ts';

/** The answer, when it has one of these statuses. @throws GateError RG-GITHUB with what GitHub says, and with `hint` where a permission may lack */
export function expectStatus(answer: RestAnswer, what: string, statuses: readonly number[], hint: string): RestAnswer {
  if (statuses.includes(answer.status)) return answer;
  const told = isJsonObject(answer.data) ? textAt(answer.data, 'message') : '';
  const lacks = answer.status === 401 || answer.status === 403 || answer.status === 404;
  const status = `status ${answer.status}${told === '' ? '' : `, ${told}`}`;
  throw new GateError('RG-GITHUB', `GitHub refuses to ${what} (${status})`, { ...(lacks && { hint }) });
}

/** Own members alone: an answer is foreign text. */
export function textAt(value: JsonObject, key: string): string {
  const found = Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === 'string' ? found : '';
}

export function objectsOf({ data }: RestAnswer): readonly JsonObject[] {
  return Array.isArray(data) ? (data as readonly JsonValue[]).filter(isJsonObject) : [];
}
