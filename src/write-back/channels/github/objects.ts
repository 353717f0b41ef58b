import { GateError, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import type { GitHubApi, RestAnswer } from '../../../github/index.ts';

/** A repository on GitHub. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** An entry of a tree, as git has it. */
export interface Entry {
  readonly mode: string;
  readonly sha: string;
}

/** Largest file that is read; manifests and ledgers are far from it. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Git objects of a repository through the REST interface. What has a name by content never changes, so each is asked for once. */
export class Objects {
  readonly #api: GitHubApi;
  readonly repository: Repository;
  readonly #trees = new Map<string, Promise<ReadonlyMap<string, Entry>>>();
  readonly #blobs = new Map<string, Promise<Uint8Array>>();

  constructor(api: GitHubApi, repository: Repository) {
    this.#api = api;
    this.repository = repository;
  }

  async ask(route: string, parameters: JsonObject = {}): Promise<RestAnswer> {
    return this.#api.rest(route, { ...this.repository, ...parameters });
  }

  /** The head of a branch; undefined when there is no such branch. @throws GateError RG-GITHUB when the repository cannot be seen */
  async head(branch: string): Promise<string | undefined> {
    const answer = await this.ask('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${branch}` });
    if (answer.status === 200) return text(object(answer.data, 'object'), 'sha');
    if (answer.status === 409) return undefined;
    if (answer.status !== 404) throw refused(this.repository, answer);
    // To whom may not see a repository, nothing in it exists.
    const repository = await this.ask('GET /repos/{owner}/{repo}');
    if (repository.status !== 200) throw refused(this.repository, repository);
    return undefined;
  }

  async commit(sha: string): Promise<{ readonly tree: string; readonly parents: readonly string[]; readonly message: string }> {
    const { data } = await this.#found('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: sha });
    const parents = isJsonObject(data) && Array.isArray(data['parents']) ? data['parents'] : [];
    return {
      tree: text(object(data, 'tree'), 'sha'),
      parents: parents.map((parent) => text(parent, 'sha')),
      message: text(data, 'message'),
    };
  }

  /** The entry at a path below a tree; undefined when there is none. */
  async entry(tree: string, path: string): Promise<Entry | undefined> {
    let current: Entry | undefined = { mode: '040000', sha: tree };
    for (const step of path.split('/')) {
      if (current?.mode !== '040000') return undefined;
      current = (await this.#tree(current.sha)).get(step);
    }
    return current;
  }

  #tree(sha: string): Promise<ReadonlyMap<string, Entry>> {
    return remember(this.#trees, sha, () => this.#readTree(sha));
  }

  async #readTree(sha: string): Promise<ReadonlyMap<string, Entry>> {
    const { data } = await this.#found('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: sha });
    if (!isJsonObject(data) || !Array.isArray(data['tree'])) throw unreadable('a tree');
    if (data['truncated'] === true) throw new GateError('RG-GITHUB', `a folder of ${this.repository.repo} is too large to be listed`);
    return new Map(data['tree'].map((entry) => [text(entry, 'path'), { mode: text(entry, 'mode'), sha: text(entry, 'sha') }]));
  }

  blob(sha: string): Promise<Uint8Array> {
    return remember(this.#blobs, sha, () => this.#readBlob(sha));
  }

  async #readBlob(sha: string): Promise<Uint8Array> {
    const { data } = await this.#found('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: sha });
    if (text(data, 'encoding') !== 'base64') throw unreadable('a file');
    const bytes = Buffer.from(text(data, 'content'), 'base64');
    if (bytes.length > MOST_BYTES) throw new GateError('RG-GITHUB', `a file is larger than ${MOST_BYTES} bytes`);
    return bytes;
  }

  async #found(route: string, parameters: JsonObject): Promise<RestAnswer> {
    const answer = await this.ask(route, parameters);
    if (answer.status === 200) return answer;
    throw refused(this.repository, answer);
  }

  /** Makes an object and returns its name. @throws GateError RG-GITHUB when it is refused */
  async create(route: string, parameters: JsonObject): Promise<string> {
    const answer = await this.ask(route, parameters);
    if (answer.status === 201) return text(answer.data, 'sha');
    throw refused(this.repository, answer);
  }
}

/** What was read once; what could not be read is asked for again. */
function remember<T>(known: Map<string, Promise<T>>, sha: string, read: () => Promise<T>): Promise<T> {
  const found = known.get(sha);
  if (found) return found;
  const reading = read();
  known.set(sha, reading);
  reading.catch(() => known.delete(sha));
  return reading;
}

/** What GitHub says when it refuses; in one line. */
export function messageOf({ data, status }: RestAnswer): string {
  const message = isJsonObject(data) && typeof data['message'] === 'string' ? data['message'] : '';
  return message === '' ? `status ${status}` : message.replace(/\s+/g, ' ').trim();
}

export function refused({ owner, repo }: Repository, answer: RestAnswer): GateError {
  const hint =
    answer.status === 401 || answer.status === 403 || answer.status === 404
      ? 'the token has to be able to read and write the contents of the repository (`permissions: contents: write`)'
      : 'run the same command again';
  return new GateError('RG-GITHUB', `GitHub refuses ${owner}/${repo}: ${messageOf(answer)}`, { hint });
}

export function text(value: JsonValue | undefined, key: string): string {
  const found = value !== undefined && isJsonObject(value) ? value[key] : undefined;
  if (typeof found !== 'string') throw unreadable(key);
  return found;
}

function object(value: JsonValue, key: string): JsonValue | undefined {
  return isJsonObject(value) ? value[key] : undefined;
}

function unreadable(what: string): GateError {
  return new GateError('RG-GITHUB', `GitHub's answer cannot be read (${what})`, { hint: 'run the same command again' });
}
