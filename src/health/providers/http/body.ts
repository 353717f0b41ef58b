import type { HttpSource } from '../../../config/index.ts';
import { isJsonObject } from '../../../core/index.ts';
import { isEmptyAnswer, openConditions } from '../../conditions/index.ts';
import { parseJson } from '../shared/api.ts';
import type { ProbeResult } from '../shared/probes.ts';

/** Looks at the body of an answer with a good status. Reasons name members, never what is in them. */
export type BodyTest = (body: string, status: number) => ProbeResult;

type Wanted = NonNullable<HttpSource['body']>;

/** @throws GateError RG-PROVIDER when the condition cannot be used */
export async function openBodyTest({ expect, success }: Wanted, what: string): Promise<BodyTest> {
  const variables = { result: 'dyn', status: 'int' } as const;
  const conditions = success === undefined ? undefined : await openConditions({ success }, variables, what);
  return (body, status) => {
    const result = parseJson(body);
    if (result === undefined) return { kind: 'bad', reason: 'the body is not JSON', answered: true };
    for (const [pointer, value] of expect) {
      if (at(result, pointer) !== value) return { kind: 'bad', reason: `${pointer || 'the body'} is not as expected`, answered: true };
    }
    if (!conditions) return { kind: 'good' };
    if (isEmptyAnswer(result)) return { kind: 'bad', reason: 'the body is empty', answered: true };
    const judged = conditions.judge({ result, status: BigInt(status) }, 'the condition does not hold');
    if (judged.kind === 'error') return { kind: 'error', reason: judged.reason };
    return judged.kind === 'counts' && judged.bad === 0
      ? { kind: 'good' }
      : { kind: 'bad', reason: 'the condition does not hold', answered: true };
  };
}

/** The member at a JSON pointer (RFC 6901); `undefined` where there is none. */
function at(data: unknown, pointer: string): unknown {
  let value = data;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = /^(?:0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
    else value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}
