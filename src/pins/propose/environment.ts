/** Words in paths that name an environment, and what it is called. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...(['production', 'prod', 'prd', 'live'] as const).map((word) => [word, 'production'] as const),
  ...(['staging', 'stage', 'stg'] as const).map((word) => [word, 'staging'] as const),
  ...(['preproduction', 'preprod', 'pre-prod'] as const).map((word) => [word, 'preproduction'] as const),
  ...(['development', 'dev', 'develop'] as const).map((word) => [word, 'development'] as const),
  ...(['test', 'qa', 'uat', 'canary', 'sandbox', 'integration', 'demo'] as const).map((word) => [word, word] as const),
]);

/**
 * The environment that a path speaks of: a folder of that name, else a word of a folder or of the file's name (`values-prod.yaml`,
 * `eu-west-prod/`). The folder nearest to the file counts. `undefined` when none or, at the same depth, several are named.
 */
export function environmentOf(path: string): string | undefined {
  const steps = path.toLowerCase().split('/').reverse();
  for (const step of steps) {
    const whole = NAMES.get(step);
    if (whole !== undefined) return whole;
    const words = new Set(step.split(/[-_.]/).flatMap((word) => NAMES.get(word) ?? []));
    if (words.size > 1) return undefined;
    const [word] = words;
    if (word !== undefined) return word;
  }
  return undefined;
}

/** Folders whose manifests do not run anywhere: fixtures, vendored copies, what a build made, templates that are filled in later. */
const ASIDE =
  /(?:^|\/)(?:node_modules|vendor|third_party|testdata|fixtures?|__tests__|__fixtures__|tests?|spec|examples?|samples?|dist|build|target|\.terraform|\.venv|venv|templates|\.git)\//i;

/** The folder for which a file is left out, or `undefined`. A folder `test` below a folder of environments is an environment. */
export function asideFolder(path: string): string | undefined {
  const folder = ASIDE.exec(path)?.[0].replaceAll('/', '');
  if (folder === undefined || !/^tests?$/i.test(folder)) return folder;
  return /(?:^|\/)(?:overlays?|environments?|envs?|clusters?|deploy(?:ments?)?|stages?)\/(?:[^/]+\/)*tests?\//i.test(path)
    ? undefined
    : folder;
}
