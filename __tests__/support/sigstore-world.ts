import { createHash, generateKeyPairSync } from 'node:crypto';
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, rekorHandler } from '@sigstore/mock';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign';
import { startServer } from './http-server.ts';

/** An instance of Sigstore on this machine: certificate authority, its log, and the log of signatures. */
export interface SigstoreWorld {
  /** Text of its trusted root. */
  readonly trustRoot: string;
  /** Text of a bundle over a statement, signed by an identity that the instance vouches for. */
  sign(statement: object, identity?: string, payloadType?: string): Promise<string>;
  stop(): Promise<void>;
}

export const ISSUER = 'https://issuer.example';
export const IDENTITY = 'https://github.com/owner/name/.github/workflows/build.yml@refs/heads/main';
const pair = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const base64 = (data: Uint8Array | ArrayBufferView): string =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64');

export async function startSigstore(): Promise<SigstoreWorld> {
  const ctlog = await initializeCTLog(pair());
  const ca = await initializeCA(pair(), ctlog);
  const handlers: {
    path: string;
    fn(request: string): Promise<{ statusCode: number; response: string | ArrayBufferView; contentType?: string }>;
  }[] = [];
  const server = await startServer((request, response) => {
    const handler = handlers.find(({ path }) => request.url === path);
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    const reply = async (): Promise<void> => {
      const answer = await handler?.fn(body);
      response.writeHead(answer?.statusCode ?? 404, { 'content-type': answer?.contentType ?? 'text/plain' });
      const content = answer?.response ?? '';
      response.end(typeof content === 'string' ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength));
    };
    request.on('end', () => void reply());
  });
  const tlog = await initializeTLog(server.url, pair());
  handlers.push(fulcioHandler(ca), rekorHandler(tlog));
  const validFor = { start: new Date(Date.now() - 60_000).toISOString() };
  const log = (publicKey: Buffer, keyId: string, baseUrl: string): object => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: publicKey.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId },
  });
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(tlog.publicKey, createHash('sha256').update(tlog.publicKey).digest('base64'), server.url)],
    certificateAuthorities: [
      {
        subject: { organization: 'test', commonName: 'test' },
        uri: server.url,
        certChain: { certificates: [{ rawBytes: base64(ca.rootCertificate) }] },
        validFor,
      },
    ],
    ctlogs: [log(ctlog.publicKey, base64(ctlog.logID), server.url)],
    timestampAuthorities: [],
  };
  return {
    trustRoot: JSON.stringify(root),
    async sign(statement, identity = IDENTITY, payloadType = 'application/vnd.in-toto+json') {
      const part = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url');
      const token = `${part({ alg: 'none' })}.${part({ sub: identity, iss: ISSUER, aud: 'sigstore' })}.`;
      const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({ fulcioBaseURL: server.url, identityProvider: { getToken: () => Promise.resolve(token) } }),
        witnesses: [new RekorWitness({ rekorBaseURL: server.url, entryType: 'intoto' })],
      });
      const bundle = await builder.create({ data: Buffer.from(JSON.stringify(statement)), type: payloadType });
      const { bundleToJSON } = await import('@sigstore/bundle');
      return JSON.stringify(bundleToJSON(bundle));
    },
    stop: () => server.stop(),
  };
}
