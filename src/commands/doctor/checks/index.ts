import type { DoctorCheck } from '../types.ts';

/** Every question of the doctor, from the ground up: later ones rest on earlier ones. */
export const CHECKS: readonly DoctorCheck[] = [
  {
    id: 'clone',
    title: 'Clone',
    asks: 'is git new enough, and are the releases there to compare with?',
    online: false,
    load: async () => (await import('./clone.ts')).lookAtClone,
  },
  {
    id: 'config',
    title: 'Configuration',
    asks: 'does it load, and does it say what a rollback takes?',
    online: false,
    load: async () => (await import('./config.ts')).lookAtConfig,
  },
  {
    id: 'variables',
    title: 'Variables',
    asks: 'is each ${NAME} of the configuration set?',
    online: false,
    load: async () => (await import('./variables.ts')).lookAtVariables,
  },
  {
    id: 'pins',
    title: 'Pins',
    asks: 'does every pin stand where it should, and name one thing for good?',
    online: false,
    load: async () => (await import('./pins.ts')).lookAtPins,
  },
  {
    id: 'workflows',
    title: 'Workflows',
    asks: 'do the workflows give the actions what the configuration asks of them?',
    online: false,
    load: async () => (await import('./workflows/index.ts')).lookAtWorkflows,
  },
  {
    id: 'remote',
    title: 'Branch and ledger',
    asks: 'can the branch with the pins be read, and is there a verified release to go back to?',
    online: true,
    load: async () => (await import('./remote.ts')).lookAtRemote,
  },
  {
    id: 'github',
    title: 'Token and branch rules',
    asks: 'may the token push, and does the branch take it?',
    online: true,
    load: async () => (await import('./github.ts')).lookAtGitHub,
  },
  {
    id: 'registries',
    title: 'Registries',
    asks: 'can what the pins name be pulled?',
    online: true,
    load: async () => (await import('./registries.ts')).lookAtRegistries,
  },
  {
    id: 'endpoints',
    title: 'Endpoints',
    asks: 'do the identity and every health check answer, and with data?',
    online: true,
    load: async () => (await import('./endpoints.ts')).lookAtEndpoints,
  },
];
