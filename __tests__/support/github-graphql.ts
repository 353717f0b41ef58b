import { readFileSync } from 'node:fs';
import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import type { Answer, GitHubServer, Json, World } from './github-world.ts';

let schema: GraphQLSchema | undefined;
/** GitHub's published schema, as the package of its schema has it. */
function publishedSchema(): GraphQLSchema {
  return (schema ??= buildSchema(readFileSync('node_modules/@octokit/graphql-schema/schema.graphql', 'utf8'), { assumeValid: true }));
}

interface CommitInput {
  readonly branch: { readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges: { readonly additions: readonly { readonly path: string; readonly contents: string }[] };
}

class GitHubError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** Answers by GitHub's published schema, which holds question and answer to it. */
export async function answerGraphql(world: World, github: GitHubServer, body: string, violations: string[]): Promise<Answer> {
  const { query, variables } = JSON.parse(body) as { query: string; variables: Json };
  const rootValue = {
    createCommitOnBranch: ({ input }: { input: CommitInput }) => ({ commit: { oid: commitOnBranch(world, github, input) } }),
    enablePullRequestAutoMerge: ({ input }: { input: { pullRequestId: string } }) => {
      const pull = world.pulls.find(({ number }) => `PR_${number}` === input.pullRequestId);
      if (!pull) throw new GitHubError('NOT_FOUND', 'Could not resolve to a node');
      if (github.blockMerge() === undefined) throw new GitHubError('UNPROCESSABLE', 'Pull request is in clean status');
      pull.autoMerge = true;
      return { clientMutationId: null };
    },
  };
  const result = await graphql({ schema: publishedSchema(), source: query, rootValue, variableValues: variables });
  const errors = (result.errors ?? []).map((error) => {
    const { originalError } = error;
    if (!(originalError instanceof GitHubError)) violations.push(`graphql: ${error.message}`);
    return { type: originalError instanceof GitHubError ? originalError.type : 'INVALID', message: error.message, path: error.path };
  });
  return { status: 200, json: { data: result.data ?? null, ...(errors.length > 0 && { errors }) } };
}

function commitOnBranch({ git }: World, github: GitHubServer, input: CommitInput): string {
  const { branchName } = input.branch;
  const refused = github.refuse(branchName);
  if (refused) throw new GitHubError(refused.type, refused.message);
  const head = git(['rev-parse', `refs/heads/${branchName}`]);
  if (head !== input.expectedHeadOid) {
    throw new GitHubError('STALE_DATA', `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`);
  }
  const tree = writeTree(git, head, input.fileChanges.additions);
  const { headline, body = '' } = input.message;
  const commit = git(['commit-tree', tree, '-p', head], body === '' ? headline : `${headline}\n\n${body}`);
  try {
    git(['update-ref', `refs/heads/${branchName}`, commit, head]);
  } catch {
    throw new GitHubError('STALE_DATA', `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`);
  }
  return commit;
}

/** GitHub makes plain files of all that it writes. */
function writeTree(git: World['git'], head: string, additions: CommitInput['fileChanges']['additions']): string {
  let tree = git(['rev-parse', `${head}^{tree}`]);
  for (const { path, contents } of additions) {
    const blob = git(['hash-object', '-w', '--stdin'], Buffer.from(contents, 'base64'));
    tree = setEntry(git, tree, path.split('/'), blob);
  }
  return tree;
}

function setEntry(git: World['git'], tree: string, [step = '', ...rest]: readonly string[], blob: string): string {
  const lines = git(['ls-tree', tree]).split('\n').filter(Boolean);
  const others = lines.filter((line) => line.split('\t')[1] !== step);
  const below = /^040000 tree (\w+)/.exec(lines.find((line) => line.split('\t')[1] === step) ?? '')?.[1] ?? git(['mktree'], '');
  const entry = rest.length === 0 ? `100644 blob ${blob}\t${step}` : `040000 tree ${setEntry(git, below, rest, blob)}\t${step}`;
  return git(['mktree'], `${[...others, entry].join('\n')}\n`);
}
