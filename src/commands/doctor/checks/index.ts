import type { DoctorCheck } from '../types.ts';

/** Every question of the doctor, from the ground up: later ones rest on earlier ones. */
export const CHECKS: readonly DoctorCheck[] = [
  { id: 'clone', title: 'Clone', online: false, load: async () => (await import('./clone.ts')).lookAtClone },
  { id: 'config', title: 'Configuration', online: false, load: async () => (await import('./config.ts')).lookAtConfig },
  { id: 'variables', title: 'Variables', online: false, load: async () => (await import('./variables.ts')).lookAtVariables },
  { id: 'pins', title: 'Pins', online: false, load: async () => (await import('./pins.ts')).lookAtPins },
  { id: 'workflows', title: 'Workflows', online: false, load: async () => (await import('./workflows/index.ts')).lookAtWorkflows },
  { id: 'remote', title: 'Branch and ledger', online: true, load: async () => (await import('./remote.ts')).lookAtRemote },
  { id: 'github', title: 'Token and branch rules', online: true, load: async () => (await import('./github.ts')).lookAtGitHub },
  { id: 'registries', title: 'Registries', online: true, load: async () => (await import('./registries.ts')).lookAtRegistries },
  { id: 'endpoints', title: 'Endpoints', online: true, load: async () => (await import('./endpoints.ts')).lookAtEndpoints },
];
