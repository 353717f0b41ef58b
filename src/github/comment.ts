import { isJsonObject, type JsonObject } from '../core/index.ts';
import type { GitHubApi } from './api.ts';
import { isBy, ownLogin } from './author.ts';
import { expectStatus, objectsOf, textAt } from './refusal.ts';

/** Where a comment stands: an issue or a pull request, which GitHub counts as one. */
export interface CommentPlace {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

export interface StickyComment {
  /** What the comment begins with; nothing foreign is in it. */
  readonly marker: string;
  /** What it says, the marker at its beginning. */
  readonly body: string;
  /** Nothing to say: what is there is updated, but nothing new is begun. */
  readonly isClean: boolean;
}

export interface CommentResult {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'resolved' | 'none';
  readonly url?: string;
}

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
const PER_PAGE = 100;
/** A pull request with more comments than this is not one that is read. */
const MOST_PAGES = 100;
const LACKS =
  'give the job `permissions: pull-requests: write`; a workflow that a fork started has a token that only reads: comment in a workflow_run workflow';

/**
 * Keeps one comment up to date: found by its marker and by who wrote it, on whatever page it is. Whoever else begins a comment with the
 * same marker is left alone. Where two runs have begun one each, the first stays.
 * @throws GateError RG-GITHUB when GitHub refuses or cannot be reached
 */
export async function stickComment(api: GitHubApi, place: CommentPlace, comment: StickyComment): Promise<CommentResult> {
  const [first, ...others] = await ownComments(api, place, comment.marker);
  for (const { id } of others)
    expectStatus(await api.rest(DELETE, { ...at(place), comment_id: id }), 'delete a comment', [204, 404], LACKS);
  if (first === undefined) return comment.isClean ? { outcome: 'none' } : create(api, place, comment);
  if (sameText(first.body, comment.body)) return { outcome: 'unchanged', url: first.url };
  const answer = await api.rest(UPDATE, { ...at(place), comment_id: first.id, body: comment.body });
  // Somebody has deleted it since it was listed.
  if (answer.status === 404) return comment.isClean ? { outcome: 'none' } : create(api, place, comment);
  expectStatus(answer, 'update a comment', [200], LACKS);
  return { outcome: comment.isClean ? 'resolved' : 'updated', url: first.url };
}

function at({ owner, repo }: CommentPlace): JsonObject {
  return { owner, repo };
}

async function create(api: GitHubApi, place: CommentPlace, { body }: StickyComment): Promise<CommentResult> {
  const answer = await api.rest(CREATE, { ...at(place), issue_number: place.number, body });
  const { data } = expectStatus(answer, 'comment', [201], LACKS);
  return { outcome: 'created', url: isJsonObject(data) ? textAt(data, 'html_url') : '' };
}

/** Line ends come back as they were sent or as GitHub keeps them, and without what stands at the end. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n/g, '\n').trimEnd();
  return plain(one) === plain(other);
}

async function ownComments(api: GitHubApi, place: CommentPlace, marker: string): Promise<Comment[]> {
  const author = await ownLogin(api);
  const found: Comment[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await api.rest(LIST, { ...at(place), issue_number: place.number, per_page: PER_PAGE, page });
    const items = objectsOf(expectStatus(answer, 'list the comments', [200], LACKS));
    found.push(...items.filter((item) => isBy(item, author) && isMarked(item, marker)).map(readComment));
    if (items.length < PER_PAGE) break;
  }
  return found;
}

function isMarked(comment: JsonObject, marker: string): boolean {
  return textAt(comment, 'body').startsWith(`${marker}\n`) || textAt(comment, 'body').startsWith(`${marker}\r\n`);
}

function readComment(comment: JsonObject): Comment {
  return { id: Number(comment['id']), url: textAt(comment, 'html_url'), body: textAt(comment, 'body') };
}
