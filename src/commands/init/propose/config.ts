import { yamlComment, yamlText } from '../../../core/index.ts';
import { pinLines, type ProposedEnvironment } from '../../../pins/index.ts';
import type { SchemaGroup, Survey } from '../types.ts';
import { oneOrMany } from './yaml.ts';

/** Where the published description of the configuration is found by editors, relative to nothing: it travels with the release. */
const HEADER = ['# What rollback-gate checks, watches and takes back. Every key: docs/configuration.md', 'version: 1'];

/** The configuration that says what the repository says, with what is left to a person as comments. */
export function proposeConfig(survey: Survey): string {
  const parts = [HEADER, releases(survey), schemas(survey), contracts(survey), environments(survey)];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n')}\n`;
}

function releases({ tags }: Survey): readonly string[] {
  const [main, ...others] = tags;
  if (!main) return ['releases:', '  tags: "v*" # no release is tagged yet; the first comparison needs one, such as v0.1.0'];
  const lines = [
    'releases:',
    `  tags: ${yamlText(main.pattern)} # ${main.count} tag${main.count === 1 ? '' : 's'}, newest ${yamlComment(main.newest)}`,
  ];
  for (const { pattern, count } of others.slice(0, 10)) {
    lines.push(`  # also found: ${yamlComment(yamlText(pattern))} (${count}); a component of its own has a configuration of its own`);
  }
  return lines;
}

function schemas({ schemas: groups }: Survey): readonly string[] {
  if (groups.length === 0) return ['# schemas:', '#   - files: schemas/** # none was recognised; say where they are'];
  return ['schemas:', ...groups.flatMap(schemaEntry)];
}

function schemaEntry({ format, title, globs, files }: SchemaGroup): readonly string[] {
  const told = `  # ${title}: ${files} file${files === 1 ? '' : 's'}`;
  const named = `  - files: ${globs.length > 3 ? '' : oneOrMany(globs)}`.trimEnd();
  const list = globs.length > 3 ? globs.map((glob) => `      - ${yamlText(glob)}`) : [];
  return [told, named, ...list, `    format: ${format}`];
}

function contracts({ contracts: groups }: Survey): readonly string[] {
  const [usable, open] = [groups.filter(({ data }) => data.length > 0), groups.filter(({ data }) => data.length === 0)];
  const lines = usable.length > 0 ? ['contracts:'] : open.length > 0 ? ['# contracts:'] : [];
  for (const { contract, data, consumers } of usable) {
    lines.push(`  - contract: ${yamlText(contract)}`, `    data: ${oneOrMany(data)}`);
    if (consumers.length > 0) lines.push(`    consumers: ${oneOrMany(consumers)}`);
  }
  for (const { contract } of open)
    lines.push(`#   - { contract: ${yamlComment(yamlText(contract))}, data: … } # say which data is held against it`);
  return lines;
}

function environments({ environments: groups }: Survey): readonly string[] {
  if (groups.length === 0) return NO_ENVIRONMENT;
  return ['environments:', ...groups.flatMap(environment)];
}

const NO_ENVIRONMENT = [
  '# environments: # what runs, and how to know that it is well; no manifest with an image was recognised',
  '#   production:',
  '#     pins:',
  '#       image: { file: deploy/production/kustomization.yaml, kustomize: my-app }',
];

function environment({ name, pins }: ProposedEnvironment): readonly string[] {
  return [
    `  ${name}:`,
    '    pins:',
    ...pins.flatMap(pinLines),
    '    # Say where the release tells which one it is, and how to know that it is well; then `watch` can take it back:',
    `    # identity: { http: https://${name === 'production' ? '' : `${name}.`}example.com/version, value: digest }`,
    '    # health:',
    `    #   - { name: up, http: https://${name === 'production' ? '' : `${name}.`}example.com/healthz }`,
    '    # rollback: { confirm: 5m, ladder: [issue] }',
  ];
}
