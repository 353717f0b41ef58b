import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestServer {
  readonly url: string;
  /** Connections accepted so far. */
  readonly connections: () => number;
  stop(): Promise<void>;
}

/** A real HTTP server on a free port of 127.0.0.1. */
export async function startServer(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<TestServer> {
  let connections = 0;
  const server = createServer(answer);
  server.on('connection', () => {
    connections++;
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    connections: () => connections,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** A port on which nothing listens: one that was free a moment ago. */
export async function deadUrl(): Promise<string> {
  const server = await startServer((_request, response) => response.end());
  await server.stop();
  return server.url;
}
