import type { LadderStep } from '../../config/index.ts';
import { GateError } from '../../core/index.ts';
import { pageBody } from './page-body.ts';
import type { StepContext, StepResult } from './types.ts';

const TIMEOUT = 10_000;
/** Pauses between tries, in milliseconds: a page that is not sent is worse than one that is sent twice. */
const PAUSES = [1000, 4000];

export type PageStep = Extract<LadderStep, { step: 'page' }>;

/** Posts the incident in the form that is wanted. URL and key are secrets: they are masked and never shown. */
export async function sendPage({ url: template, format, key: keyTemplate }: PageStep, context: StepContext): Promise<StepResult> {
  const url = checkUrl(context.expand(template));
  context.mask(url.href);
  const key = keyTemplate === undefined ? undefined : context.expand(keyTemplate);
  if (key !== undefined) context.mask(key);
  const body = JSON.stringify(pageBody(format, context, key));
  for (let attempt = 0; ; attempt++) {
    const answer = await post(url, body, context);
    if (answer.ok || !answer.again) return { ok: answer.ok, detail: answer.detail };
    const pause = PAUSES[attempt];
    if (pause === undefined) return { ok: false, detail: answer.detail };
    await context.clock.sleep(pause, context.signal);
  }
}

async function post(url: URL, body: string, { fetch, signal }: StepContext): Promise<{ ok: boolean; again: boolean; detail: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
    await response.body?.cancel();
    const again = response.status >= 500 || response.status === 429;
    return { ok: response.ok, again, detail: `${url.host} answered ${response.status}` };
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, again: true, detail: `${url.host} could not be reached` };
  }
}

/** @throws GateError RG-CONFIG-INVALID */
export function checkUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const loopback = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback)) return url;
  throw new GateError('RG-CONFIG-INVALID', 'the page URL is not usable', { expected: 'an https URL' });
}
