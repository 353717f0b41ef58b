export { resolveComparison, SUPPORTED_EVENTS } from './events.ts';
export * from './api.ts';
export { type CommentPlace, type CommentResult, stickComment, type StickyComment } from './comment.ts';
export { listDeployments, type PastDeployment } from './deployment-history.ts';
export { findPullRequest, type FoundPullRequest, pullRequestOf, type PullRequestRef } from './pull-request.ts';
export { apiUrlOf, parseRemoteUrl, type RemoteRepository } from './remote.ts';
export * from './types.ts';
export { awaitRun, startWorkflow } from './workflow.ts';
