import { isJsonObject } from '../../../core/index.ts';
import type { ProviderContext } from '../provider.ts';
import { openApi, type Reply } from '../shared/api.ts';

const METADATA = {
  url: new URL('http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token'),
  headers: { 'metadata-flavor': 'Google' },
  host: 'metadata.google.internal',
};
/** A token is asked for anew so long before it ends. */
const MARGIN = 60_000;

export type TokenSource = (signal: AbortSignal) => Promise<Reply<string>>;

/**
 * Tokens of the machine's own service account. The only use of a metadata service here: its address is fixed, and the configuration asks for it.
 */
export function metadataTokens(context: ProviderContext, timeout: number): TokenSource {
  const api = openApi(context, { timeout });
  let kept: { readonly token: string; readonly until: number } | undefined;
  return async (signal) => {
    if (kept && kept.until > context.clock.now()) return { kind: 'data', data: kept.token };
    const reply = await api.json(METADATA, signal);
    if (reply.kind !== 'data') return reply;
    const { access_token: token, expires_in: seconds } = (isJsonObject(reply.data) ? reply.data : {}) as Record<string, unknown>;
    if (typeof token !== 'string' || typeof seconds !== 'number')
      return { kind: 'error', reason: `${METADATA.host}: no token in the answer` };
    kept = { token, until: context.clock.now() + seconds * 1000 - MARGIN };
    return { kind: 'data', data: token };
  };
}
