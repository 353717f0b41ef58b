import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, until } from './health-servers.ts';
import type { Blob, ImageParts, ManifestBlob } from './oci-images.ts';

const run = promisify(execFile);

/** The registry of the distribution project, in a temporary folder. */
export interface DockerRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  push(repository: string, parts: ImageParts): Promise<void>;
  /** An index or manifest, under a tag or its digest. */
  put(repository: string, manifest: ManifestBlob, name?: string): Promise<void>;
  remove(repository: string, digest: string): Promise<void>;
  /** Stops, throws away what nothing tagged needs, starts again. */
  collectGarbage(): Promise<void>;
  stop(): Promise<void>;
}

/** @param headers of every request that the tests make themselves */
export async function startDockerRegistry(
  auth = '',
  headersOf: (repository: string) => Record<string, string> = () => ({}),
): Promise<DockerRegistry> {
  const [folder, port] = [await mkdtemp(join(tmpdir(), 'docker-registry-')), await freePort()];
  const host = `127.0.0.1:${port}`;
  const config = join(folder, 'config.yml');
  const storage = `storage: { filesystem: { rootdirectory: ${folder}/data }, delete: { enabled: true } }`;
  await writeFile(config, `version: 0.1\nlog: { level: error }\n${storage}\nhttp: { addr: ${host} }\n${auth}`);
  let server = await serve(config, host);
  const call = async (method: string, path: string, init: { body?: Blob; type?: string; expected: number }): Promise<Response> => {
    const url = path.startsWith('http') ? path : `http://${host}/v2/${path}`;
    const repository = /\/v2\/(.+)\/(?:blobs|manifests)\//.exec(url)?.[1] ?? '';
    const headers = { 'content-type': init.type ?? 'application/octet-stream', ...headersOf(repository) };
    const response = await fetch(url, { method, headers, ...(init.body && { body: new Uint8Array(init.body.bytes) }) });
    if (response.status !== init.expected) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
    return response;
  };
  const put: DockerRegistry['put'] = async (repository, manifest, name = manifest.digest) => {
    await call('PUT', `${repository}/manifests/${name}`, { body: manifest, type: manifest.mediaType, expected: 201 });
  };
  return {
    host,
    put,
    async push(repository, { manifest, config: settings, layers }) {
      for (const blob of [settings, ...layers]) {
        const { headers } = await call('POST', `${repository}/blobs/uploads/`, { expected: 202 });
        const location = new URL(headers.get('location') ?? '', `http://${host}`);
        location.searchParams.set('digest', blob.digest);
        await call('PUT', location.href, { body: blob, expected: 201 });
      }
      await put(repository, manifest);
    },
    remove: async (repository, digest) => void (await call('DELETE', `${repository}/manifests/${digest}`, { expected: 202 })),
    async collectGarbage() {
      await stop(server);
      await run('docker-registry', ['garbage-collect', '--delete-untagged', config]);
      server = await serve(config, host);
    },
    async stop() {
      await stop(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function serve(config: string, host: string): Promise<ChildProcess> {
  const server = spawn('docker-registry', ['serve', config], { stdio: 'ignore' });
  await until('the registry answers', async () => [200, 401].includes((await fetch(`http://${host}/v2/`)).status));
  return server;
}

async function stop(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await gone;
}
