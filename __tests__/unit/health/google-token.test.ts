import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/core/index.ts';
import { openProvider } from '../../../src/health/providers/index.ts';
import { sourceFrom } from '../../support/health-world.ts';

const signal = new AbortController().signal;
const TOKEN_URL = 'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token';

interface Seen {
  readonly url: string;
  readonly headers: Headers;
}

/** Measures at those seconds, against a metadata service and a store that are both here. */
async function watch(config: object, seconds: readonly number[], token: () => Response): Promise<{ seen: Seen[]; kinds: string[] }> {
  const seen: Seen[] = [];
  let now = Date.UTC(2026, 0, 5, 12);
  const start = now;
  const fakeFetch: typeof fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    seen.push({ url, headers: new Headers(init?.headers) });
    return url === TOKEN_URL ? token() : Response.json({});
  };
  const counts = { bad: 'a', total: 'b', absent: 'zero' };
  const pace = { period: 60_000, delay: 60_000, timeout: 1000 };
  const source = {
    provider: 'google-monitoring',
    url: 'https://monitoring.googleapis.com',
    project: 'p',
    aligner: 'A',
    reducer: 'R',
    counts,
    ...pace,
  };
  const clock = { ...systemClock, now: () => now };
  const provider = await openProvider(sourceFrom({ ...source, ...config }), {
    name: 'a',
    clock,
    fetch: fakeFetch,
    expand: (text) => (text.includes('GOOGLE') ? 'given' : text),
  });
  const kinds: string[] = [];
  for (const second of seconds) {
    now = start + second * 1000;
    kinds.push((await provider.measure(signal)).kind);
  }
  return { seen, kinds };
}

describe('the token of Google', () => {
  it('is asked of the metadata service where the configuration says so, and again before it ends', async () => {
    const { seen } = await watch({}, [0, 120, 180, 600], () => Response.json({ access_token: 'ya29.secret', expires_in: 300 }));
    const tokens = seen.filter(({ url }) => url === TOKEN_URL);
    expect(tokens.map(({ headers }) => headers.get('metadata-flavor'))).toEqual(['Google', 'Google']);
    const others = seen.filter(({ url }) => url !== TOKEN_URL);
    expect(new Set(others.map(({ headers }) => headers.get('authorization')))).toEqual(new Set(['Bearer ya29.secret']));
    expect(others.every(({ url }) => url.startsWith('https://monitoring.googleapis.com/v3/projects/p/timeSeries?'))).toBe(true);
  });

  it('is never asked of it where one is given', async () => {
    const { seen } = await watch({ token: `\${GOOGLE}` }, [0, 120], () => Response.json({}));
    expect(seen.filter(({ url }) => url === TOKEN_URL)).toEqual([]);
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer given');
  });

  it.each([() => Response.json({}), () => new Response('no', { status: 404 }), () => new Response('x')])(
    'that is not to be had is a fault of the monitoring',
    async (answer) => {
      expect((await watch({}, [0, 120], answer)).kinds).toEqual(['none', 'error']);
    },
  );
});
