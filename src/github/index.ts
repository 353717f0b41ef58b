export { resolveComparison, SUPPORTED_EVENTS } from './events.ts';
export * from './api.ts';
export { listDeployments, type PastDeployment } from './deployment-history.ts';
export { apiUrlOf, parseRemoteUrl, type RemoteRepository } from './remote.ts';
export * from './types.ts';
export { awaitRun, startWorkflow } from './workflow.ts';
