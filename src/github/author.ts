import { isJsonObject, type JsonObject } from '../core/index.ts';
import type { GitHubApi } from './api.ts';
import { textAt } from './refusal.ts';

/** Who writes with the token of a workflow. */
const WORKFLOW_BOT = 'github-actions[bot]';

/** Whom the token belongs to; REST does not tell the tokens of workflows and Apps. */
export async function ownLogin(api: GitHubApi): Promise<string> {
  const { data } = await api.graphql('query { viewer { login } }', {});
  const viewer = data['viewer'];
  const login = viewer !== undefined && isJsonObject(viewer) ? textAt(viewer, 'login') : '';
  return login === '' ? WORKFLOW_BOT : login;
}

/** Whether a comment or issue is by that author. The login of a bot is told with and without its ending, by different parts of GitHub. */
export function isBy({ user }: JsonObject, author: string): boolean {
  if (user === undefined || !isJsonObject(user)) return false;
  const login = textAt(user, 'login');
  return login === author || (user['type'] === 'Bot' && login === `${author}[bot]`);
}
