import type { DatadogSource } from '../../../config/index.ts';
import { isJsonObject } from '../../../core/index.ts';
import { parseAddress } from '../../endpoint/index.ts';
import type { OpenProvider, ProviderContext } from '../provider.ts';
import { openApi, type Reply } from '../shared/api.ts';
import { openStore } from '../shared/open-store.ts';
import { credential } from '../shared/secrets.ts';
import type { Series, Store } from '../shared/store.ts';
import { queryV1, queryV2 } from './queries.ts';
import { readV1, readV2 } from './read.ts';

export function open(config: DatadogSource, context: ProviderContext): Promise<OpenProvider> {
  const headers = {
    'DD-API-KEY': credential(config.apiKey, context),
    'DD-APPLICATION-KEY': credential(config.appKey, context),
    'content-type': 'application/json',
    accept: 'application/json',
  };
  const address = parseAddress(context.expand(config.url), `check "${context.name}"`, headers);
  const api = openApi(context, {
    timeout: config.timeout,
    explain: ({ errors, error }) => (Array.isArray(errors) ? errors.map(textOf).join('; ') : error),
  });
  const store: Store = {
    async read(query, range, how, signal) {
      const { url, post } = config.api === 'v1' ? queryV1(address.url, query, range, how) : queryV2(address.url, query, range);
      const reply = await api.json({ ...address, url }, signal, post);
      if (reply.kind !== 'data') return reply;
      const read: Reply<readonly Series[]> = config.api === 'v1' ? readV1(reply.data) : readV2(reply.data);
      return read.kind === 'data' ? read : { ...read, reason: `${address.host}: ${read.reason}` };
    },
  };
  return openStore(store, config, context);
}

function textOf(error: unknown): string {
  if (typeof error === 'string') return error;
  return isJsonObject(error) && typeof error['detail'] === 'string' ? error['detail'] : '';
}
