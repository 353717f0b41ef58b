import type { JsonSource } from '../../../config/index.ts';
import { parseAddress } from '../../endpoint/index.ts';
import { isEmptyAnswer } from '../../conditions/index.ts';
import { expandHeaders, type ProviderContext } from '../provider.ts';
import { openApi, type Reply } from '../shared/api.ts';
import { namesMoments, type Span, withMoments } from './moments.ts';

/** What expressions speak of. */
export interface Bindings {
  readonly result: unknown;
  readonly status: bigint;
}

export interface Question {
  readonly host: string;
  /** Whether it is about an interval. */
  readonly hasMoments: boolean;
  /** An answer with nothing in it is none. */
  ask(span: Span, signal: AbortSignal): Promise<Reply<Bindings>>;
}

const OK = 200n;

/** @throws GateError RG-PROVIDER when it is no usable URL */
export function openQuestion(config: JsonSource, context: ProviderContext): Question {
  const [url, body] = [context.expand(config.url), config.body === undefined ? undefined : context.expand(config.body)];
  const what = `check "${context.name}"`;
  const content = config.method === 'POST' ? { 'content-type': 'application/json' } : {};
  const headers = { accept: 'application/json', ...content, ...expandHeaders(config.headers, context.expand) };
  const fill = (span: Span): ReturnType<typeof parseAddress> => parseAddress(withMoments(url, span), what, headers);
  const { host } = fill({ from: 0, to: 0 });
  const api = openApi(context, { timeout: config.timeout });
  return {
    host,
    hasMoments: namesMoments(url) || (body !== undefined && namesMoments(body)),
    async ask(span, signal) {
      const post = config.method === 'POST' ? withMoments(body ?? '', span) : undefined;
      const reply = await api.json(fill(span), signal, post);
      if (reply.kind !== 'data') return reply;
      if (isEmptyAnswer(reply.data)) return { kind: 'none', reason: `${host}: the answer is empty` };
      return { kind: 'data', data: { result: reply.data, status: OK } };
    },
  };
}
