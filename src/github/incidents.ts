import { isJsonObject, type JsonObject } from '../core/index.ts';
import type { GitHubApi } from './api.ts';
import { isBy, ownLogin } from './author.ts';
import { expectStatus, objectsOf, textAt } from './refusal.ts';

interface IncidentPlace {
  readonly owner: string;
  readonly repo: string;
  /** Name of the environment in the configuration. */
  readonly environment: string;
}

export interface Incident extends IncidentPlace {
  /** Tells incidents apart: the id of the tuple that failed. */
  readonly id: string;
  readonly title: string;
  /** Markdown; cut where it is longer than GitHub takes. */
  readonly body: string;
  readonly labels: readonly string[];
}

export interface IncidentIssue {
  readonly number: number;
  readonly url: string;
}

export interface Recovery extends IncidentPlace {
  /** What is said when the incident is closed, as Markdown. */
  readonly text: string;
}

const LIST = 'GET /repos/{owner}/{repo}/issues';
const CREATE = 'POST /repos/{owner}/{repo}/issues';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const LACKS = 'give the job `permissions: issues: write`';
const LONGEST_BODY = 65_000;
const PER_PAGE = 100;
/** Open issues that are searched, newest first. */
const MOST_PAGES = 20;

/**
 * Opens the issue of an incident, once for each tuple that failed in an environment; `known` where it is open already, by whatever run. Only
 * issues by the same author count: anybody can write a marker.
 * @throws GateError RG-GITHUB
 */
export async function openIncident(api: GitHubApi, incident: Incident): Promise<IncidentIssue & { readonly outcome: 'opened' | 'known' }> {
  const { owner, repo, title, labels } = incident;
  const marker = markerOf(incident.environment, incident.id);
  const [known] = await openIncidents(api, incident, marker);
  if (known) return { ...known, outcome: 'known' };
  const body = `${incident.body.slice(0, LONGEST_BODY)}\n\n${marker}\n`;
  const answer = await api.rest(CREATE, { owner, repo, title, body, ...(labels.length > 0 && { labels: [...labels] }) });
  const { data } = expectStatus(answer, 'open an issue', [201], LACKS);
  return { ...(isJsonObject(data) ? issueOf(data) : { number: 0, url: '' }), outcome: 'opened' };
}

/** Says in every open incident of an environment that it has recovered, and closes it. @throws GateError RG-GITHUB */
export async function closeIncidents(api: GitHubApi, recovery: Recovery): Promise<readonly IncidentIssue[]> {
  const { owner, repo, text } = recovery;
  const open = await openIncidents(api, recovery, markerOf(recovery.environment));
  for (const { number } of open) {
    const said = await api.rest(COMMENT, { owner, repo, issue_number: number, body: text.slice(0, LONGEST_BODY) });
    expectStatus(said, 'comment on an issue', [201], LACKS);
    const closed = await api.rest(UPDATE, { owner, repo, issue_number: number, state: 'closed', state_reason: 'completed' });
    expectStatus(closed, 'close an issue', [200], LACKS);
  }
  return open;
}

/** The hidden line of an incident, or its beginning for all of an environment. Nothing of it may end the line early. */
function markerOf(environment: string, id?: string): string {
  const start = `<!-- rollback-gate incident ${plain(environment)} `;
  return id === undefined ? start : `${start}${plain(id)} -->`;
}

function plain(text: string): string {
  return text.replace(/[^\w.:/-]|--/g, '_');
}

async function openIncidents(api: GitHubApi, { owner, repo }: IncidentPlace, marker: string): Promise<IncidentIssue[]> {
  const author = await ownLogin(api);
  const found: IncidentIssue[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await api.rest(LIST, { owner, repo, state: 'open', sort: 'created', direction: 'desc', per_page: PER_PAGE, page });
    const items = objectsOf(expectStatus(answer, 'list the issues', [200], LACKS));
    found.push(...items.filter((item) => isBy(item, author) && isMarked(item, marker)).map(issueOf));
    if (items.length < PER_PAGE) break;
  }
  return found;
}

/** At the end, on a line of its own, where only we write: the text above it quotes what may come from anybody. */
function isMarked(issue: JsonObject, marker: string): boolean {
  return textAt(issue, 'body').trimEnd().split(/\r?\n/).at(-1)?.startsWith(marker) === true;
}

function issueOf(issue: JsonObject): IncidentIssue {
  return { number: Number(issue['number']), url: textAt(issue, 'html_url') };
}
