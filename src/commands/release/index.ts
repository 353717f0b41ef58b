import type { OptionSpec, VerbSpec } from '../../core/index.ts';

const CONFIG: OptionSpec = {
  name: 'config',
  type: 'string',
  value: 'FILE',
  description: 'Configuration (default .github/rollback-gate.yml)',
};
/** For verbs that read a commit. */
const CONFIG_ON_DISK: OptionSpec = {
  ...CONFIG,
  description: 'Configuration on disk (default: .github/rollback-gate.yml as the commit has it)',
};
const ENVIRONMENT: OptionSpec = { name: 'environment', type: 'string', value: 'NAME', description: 'Environment (default: the only one)' };

/** `release create`: the manifest of what the pins say. */
export const createSpec: VerbSpec = {
  name: 'release create',
  summary: 'Seal the pins of an environment in a release manifest: an in-toto statement with a digest of every member',
  options: [
    ENVIRONMENT,
    CONFIG_ON_DISK,
    { name: 'head', type: 'string', value: 'COMMIT', description: 'Commit whose pins and files are sealed (default HEAD)' },
    { name: 'release', type: 'string', value: 'VERSION', description: 'Version of the release (default: none)' },
    {
      name: 'predecessor',
      type: 'string',
      value: 'FILE',
      description: 'Manifest of the release before, or `none` (default: what the ledger says was deployed before)',
    },
    { name: 'write', type: 'boolean', description: 'Write it to the folder of the configuration instead of printing it' },
    { name: 'output', type: 'string', value: 'FILE', description: 'Write it to this file of the repository instead of printing it' },
  ],
  load: async () => (await import('./create.ts')).create,
};

/** `release verify`: does a manifest hold? */
export const verifySpec: VerbSpec = {
  name: 'release verify',
  summary: 'Check release manifests: their form, the chain from one to the next, and every digest against the commit that they name',
  usage: 'FILES…',
  positionals: [1, 1000],
  options: [
    CONFIG_ON_DISK,
    { name: 'head', type: 'string', value: 'COMMIT', description: 'Compare with this commit (default: the one that the manifest names)' },
    { name: 'form-only', type: 'boolean', description: 'Compare with no commit: form and chain alone' },
  ],
  load: async () => (await import('./verify.ts')).verify,
};

/** `release show`: a manifest for people. */
export const showSpec: VerbSpec = {
  name: 'release show',
  summary: 'Show what a release manifest seals, and by what',
  usage: 'FILE',
  positionals: [1, 1],
  options: [],
  load: async () => (await import('./show.ts')).show,
};

/** `release export`: a manifest as a bill of materials. */
export const exportSpec: VerbSpec = {
  name: 'release export',
  summary: 'Print a release manifest as a bill of materials of CycloneDX 1.6',
  usage: 'FILE',
  positionals: [1, 1],
  options: [
    { name: 'format', type: 'string', value: 'FORMAT', description: 'Format (default cyclonedx)', choices: ['cyclonedx'] },
    { name: 'output', type: 'string', value: 'FILE', description: 'Write it to this file of the repository instead of printing it' },
  ],
  load: async () => (await import('./show.ts')).exportBom,
};

/** `release import`: what files of tools tell. */
export const importSpec: VerbSpec = {
  name: 'release import',
  summary: 'Show what an MLmodel, dvc.lock, InferenceService, Feast registry or model signature tells of a release',
  usage: 'FILES…',
  positionals: [1, 1000],
  options: [],
  load: async () => (await import('./import.ts')).importFiles,
};

/** `release mixture`: may only some pins go back? */
export const mixtureSpec: VerbSpec = {
  name: 'release mixture',
  summary: 'Say whether only some pins may go back to an earlier release, and which whole release is nearest where they may not',
  options: [
    ENVIRONMENT,
    CONFIG,
    {
      name: 'to',
      type: 'string',
      value: 'TUPLE',
      description: 'Id of the tuple in the ledger, or its first digits (default: the last known good)',
    },
    { name: 'pins', type: 'string', value: 'NAMES', description: 'Pins that would go back, separated by commas (required)' },
    { name: 'remote', type: 'string', value: 'NAME', description: 'Remote that holds branch and ledger (default: from the configuration)' },
    { name: 'branch', type: 'string', value: 'NAME', description: 'Branch with the pins (default: from the configuration)' },
  ],
  load: async () => (await import('./mixture.ts')).mixture,
};
