/** The syntaxes that pins are read from. */
export type ManifestFormat = 'yaml' | 'json' | 'toml' | 'hcl' | 'env' | 'dockerfile';

/** How the syntaxes are called in messages. */
export const FORMAT_NAMES: Readonly<Record<ManifestFormat, string>> = {
  yaml: 'YAML',
  json: 'JSON',
  toml: 'TOML',
  hcl: 'HCL',
  env: 'env file',
  dockerfile: 'Dockerfile',
};

/** First match counts. `foreign`: guessing would find scalars that are none. */
const NAMES: readonly (readonly [RegExp, ManifestFormat | 'foreign'])[] = [
  [/\.jsonc?$/i, 'json'],
  [/\.ya?ml$/i, 'yaml'],
  [/\.toml$|(?:^|\/)(?:Pipfile|(?:Cargo|poetry|uv|pdm)\.lock)$/i, 'toml'],
  [/\.(?:hcl|tf|tfvars|tofu|nomad)$/i, 'hcl'],
  [/\.(?:ini|properties|xml|sh|py|ts|js|md|dockerignore|j2|tmpl|tpl)$|(?:^|\/)\.envrc$/i, 'foreign'],
  [/\.env$|(?:^|\/)\.env[._-][^/]*$/i, 'env'],
  [/(?:^|\/)(?:Docker|Container)file(?:[._-][^/]*)?$|\.(?:docker|container)file$/i, 'dockerfile'],
  [/(?:^|\/)(?:\.env|(?:Docker|Container)file)[^/]*$/i, 'foreign'],
];

/** The format that the name of a file tells; `undefined` when it tells nothing. */
export function formatOfName(path: string): ManifestFormat | 'foreign' | undefined {
  return NAMES.find(([name]) => name.test(path))?.[1];
}
