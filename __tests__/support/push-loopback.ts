import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { Clock } from '../../src/core/index.ts';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** Instead of `json`. */
  readonly bytes?: Uint8Array | string;
  /** The connection ends without an answer. */
  readonly drop?: true;
  /** No answer ever comes. */
  readonly hang?: true;
}

export interface Loopback {
  readonly url: string;
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

/** A service on this machine that answers as it is told. */
export async function startLoopback(answer: (request: Seen, count: number) => Reply): Promise<Loopback> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const one = {
        method: request.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      seen.push(one);
      const reply = answer(one, seen.length);
      if (reply.hang) return;
      if (reply.drop) {
        request.socket.destroy();
        return;
      }
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
      response.end(reply.bytes ?? JSON.stringify(reply.json ?? {}));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Short waits are over at once and noted; those of a deadline end when the test says so. */
export class PushClock implements Clock {
  readonly slept: number[] = [];
  readonly #late: (() => void)[] = [];

  now(): number {
    return Date.parse('2026-11-20T12:00:00Z');
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (milliseconds < 100_000) {
      this.slept.push(milliseconds);
      return;
    }
    await new Promise<void>((resolve, reject) => {
      this.#late.push(resolve);
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
  }

  /** Every deadline passes now. */
  expire(): void {
    for (const over of this.#late.splice(0)) over();
  }
}

export interface Answered {
  readonly columns: readonly (readonly [name: string, type: string])[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** What a database would say about a table of 1000 orders: three without an email, two ids that stand twice. */
export function answerTo(statement: string, columns: Answered['columns']): Answered {
  if (statement.endsWith('WHERE 1 = 0')) return { columns, rows: [] };
  if (statement.includes('rule_answer')) return { columns: [['answer', '']], rows: [['7']] };
  if (statement.startsWith('(SELECT')) {
    const parts = [...statement.matchAll(/\(SELECT (\d+) AS n/g)].map(([, index]) => index ?? '');
    return { columns: [], rows: parts.map((index) => [index, 'v5', null]) };
  }
  const expressions = statement
    .replace(/^SELECT /, '')
    .split(/ AS c\d+(?:, | FROM .*$)/s)
    .slice(0, -1);
  return { columns: expressions.map((_one, index) => [`c${index}`, '']), rows: [expressions.map(countOf)] };
}

function countOf(expression: string): string {
  if (/^count\(\*\)$/i.test(expression)) return '1000';
  if (/count\(distinct ["`]id["`]\)/i.test(expression)) return '998';
  if (/count\(distinct/i.test(expression)) return '1000';
  if (/max\(|min\(/.test(expression)) return String(Date.parse('2026-11-20T00:00:00Z'));
  if (/^\w+\(["`]\w+["`] IS NOT NULL(?: AND ["`]\w+["`] IS NOT NULL)?\)$/.test(expression)) return '1000';
  return /^\w+\(["`]email["`] IS NULL\)$/i.test(expression) ? '3' : '0';
}
