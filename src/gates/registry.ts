import type { Gate } from './types.ts';

/** Every question that `check` asks, in the order of the report. */
export const GATE_REGISTRY: readonly Gate[] = [
  {
    id: 'policy',
    title: 'Whose rules decide?',
    needsReleases: false,
    isConfigured: () => true,
    rules: async () => (await import('./policy/rules.ts')).RULES,
    load: async () => (await import('./policy/run.ts')).run,
  },
  {
    id: 'window',
    title: 'Which releases does the candidate have to live with?',
    needsReleases: false,
    isConfigured: (config) => config.schemas.length > 0,
    rules: async () => (await import('./window/rules.ts')).RULES,
    load: async () => (await import('./window/run.ts')).run,
  },
  {
    id: 'compat',
    title: 'Can the candidate and the earlier releases read what the others write?',
    needsReleases: true,
    isConfigured: (config) => config.schemas.length > 0,
    rules: async () => (await import('./compat/rules.ts')).RULES,
    load: async () => (await import('./compat/run.ts')).run,
  },
  {
    id: 'contract',
    title: 'Does the data keep its contracts?',
    needsReleases: true,
    isConfigured: (config) => config.contracts.length > 0,
    rules: async () => (await import('./contract/rules.ts')).RULES,
    load: async () => (await import('./contract/run.ts')).run,
  },
  {
    id: 'pins',
    title: 'Does every pin name one thing that cannot change?',
    needsReleases: false,
    isConfigured: (_config, environments) => environments.some(({ pins }) => pins.length > 0),
    rules: async () => [...(await import('./pins/rules.ts')).RULES, ...(await import('../pins/index.ts')).PIN_RULES],
    load: async () => (await import('./pins/run.ts')).run,
  },
  {
    id: 'availability',
    title: 'Can what a rollback would go back to still be pulled?',
    needsReleases: true,
    isConfigured: ({ registries }, environments) =>
      registries !== undefined && environments.some(({ pins }) => pins.some(({ role }) => role === 'image')),
    rules: async () => (await import('./availability/rules.ts')).RULES,
    load: async () => (await import('./availability/run.ts')).run,
  },
  {
    id: 'release',
    title: 'Is the release whole, and can it be sealed?',
    needsReleases: false,
    isConfigured: (_config, environments) => environments.some(({ release }) => release !== undefined),
    rules: async () => (await import('./release/rules.ts')).RULES,
    load: async () => (await import('./release/run.ts')).run,
  },
  {
    id: 'quarantine',
    title: 'Does the candidate bring back what failed?',
    needsReleases: false,
    isConfigured: (_config, environments) => environments.some(({ pins, rollback }) => pins.length > 0 && rollback !== undefined),
    rules: async () => (await import('./quarantine/rules.ts')).RULES,
    load: async () => (await import('./quarantine/run.ts')).run,
  },
  {
    id: 'health',
    title: 'Will a watch know which release answers it?',
    needsReleases: false,
    isConfigured: (_config, environments) => environments.some(({ health }) => health.length > 0),
    rules: async () => (await import('./health/rules.ts')).RULES,
    load: async () => (await import('./health/run.ts')).run,
  },
];
