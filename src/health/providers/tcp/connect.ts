import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

export interface Target {
  /** Without brackets. */
  readonly host: string;
  readonly port: number;
  /** Absent: no TLS. */
  readonly serverName?: string;
}

/**
 * Connects, sets up TLS where wanted, and hangs up.
 * @returns milliseconds that went by with other addresses of the host, to which there is no way from here
 * @throws the error of the socket; the signal's reason when it aborts
 */
export function connectOnce({ host, port, serverName }: Target, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    // A name is sent only where there is one: an address is none.
    const name = serverName === undefined || /^[\d.]+$|:/.test(serverName) ? {} : { servername: serverName };
    const socket: Socket = serverName === undefined ? connectPlain({ host, port }) : connectTls({ host, port, ...name });
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', abort);
      socket.destroy();
      settle();
    };
    const abort = (): void => end(() => reject(signal.reason as Error));
    signal.addEventListener('abort', abort, { once: true });
    socket.on('error', (error) => end(() => reject(error)));
    socket.once('close', () => end(() => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' }))));
    let [first, last] = [0, 0];
    socket.on('connectionAttempt', () => {
      last = performance.now();
      first ||= last;
    });
    socket.once(serverName === undefined ? 'connect' : 'secureConnect', () => end(() => resolve(last - first)));
  });
}
