import { exactlyOneOf, map, type SchemaNode, use } from './node.ts';

/** The keys of a pin that choose its locator, in the order in which they are explained. */
export const LOCATORS = [
  'kubernetes',
  'kustomize',
  'helm',
  'compose',
  'field',
  'terraform',
  'nomad',
  'dockerfile',
  'toml',
  'env',
  'pointer',
  'marker',
] as const;

/** Locators that find container images: their pins have the role `image` unless told otherwise. */
export const IMAGE_LOCATORS: readonly string[] = ['kubernetes', 'kustomize', 'helm', 'compose', 'nomad', 'dockerfile'];

const workload: SchemaNode = {
  title: 'the name of a container, or a map with `container` and optionally `kind`, `name`, `namespace`',
  description: 'The image of a container in a Kubernetes workload: the name of the container, or a map that narrows down the workload.',
  type: ['string', 'object'],
  pattern: '^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$',
  properties: {
    container: use('text', { description: 'Name of the container.' }),
    kind: use('text', { description: 'Kind of the workload, such as `Deployment`.' }),
    name: use('text', { description: 'Name of the workload.' }),
    namespace: use('text', { description: 'Namespace of the workload.' }),
  },
  required: ['container'],
  additionalProperties: false,
  examples: ['app', { container: 'app', kind: 'Deployment', name: 'ranking-api' }],
};

const field: SchemaNode = {
  title: 'a path such as `spec.model.uri`, or a map with `path` and optionally `kind`, `name`, `namespace`',
  description:
    'A field of an object: keys with dots between them, `[name=app]` or `[0]` for an item of a list, `|` before a path inside a text. The map says which object of the file is meant.',
  type: ['string', 'object'],
  pattern: '^[^.]',
  properties: {
    path: {
      title: 'a path such as `spec.model.uri`',
      description: 'The path from the root of the object.',
      type: 'string',
      pattern: '^[^.]',
    },
    kind: use('text', { description: 'Kind of the object, such as `InferenceService`.' }),
    name: use('text', { description: 'Name of the object.' }),
    namespace: use('text', { description: 'Namespace of the object.' }),
  },
  required: ['path'],
  additionalProperties: false,
  examples: ['containerDefinitions[name=app].image', { path: 'spec.source.targetRevision', kind: 'Application', name: 'ranking' }],
};

/** `pins`: the scalars that decide what runs. */
export const PINS: Readonly<Record<string, SchemaNode>> = {
  workload,
  field,
  pin: map(
    'a pin',
    'One scalar in one file that decides what runs. Exactly one of `kubernetes`, `kustomize`, `helm`, `compose`, `field`, `terraform`, `nomad`, `dockerfile`, `toml`, `env`, `pointer` and `marker` says where it stands.',
    {
      file: use('path', { description: 'The file that holds the scalar, relative to the repository root.' }),
      kubernetes: use('workload'),
      kustomize: use('text', { description: 'The `name` of an entry of `images` in a kustomization.' }),
      helm: use('text', { description: 'Path of an image in a Helm values file, steps separated by dots, such as `ranking.image`.' }),
      compose: use('text', { description: 'Name of a service in a Compose file; its `image` is the pin.' }),
      field: use('field'),
      terraform: use('text', {
        description:
          'Address in a Terraform file, such as `docker_image.app.name`, `var.image`, `local.image` or `aws_x.y.block[name=app].image`; the value must be a plain text.',
      }),
      nomad: use('text', { description: 'Task of a Nomad job, `[[JOB/]GROUP/]TASK`; its `config.image` is the pin.' }),
      dockerfile: use('text', {
        description:
          'What a Dockerfile builds on: name or number of a stage (its `FROM`), `copy/IMAGE` and `mount/IMAGE` for an image that files come from, `arg/NAME` for the default of an `ARG`, or `#syntax`.',
      }),
      toml: use('text', {
        description: 'Key in a TOML file, as TOML writes it: `tool.models."ranking.v2".uri`, with `[0]` for items of arrays.',
      }),
      env: use('text', { description: 'Name of a variable in an env file.' }),
      pointer: {
        title: 'a JSON pointer, such as `/spec/model/storageUri`',
        description: 'JSON pointer of any scalar in a YAML, JSON, TOML, HCL or env file. `~1` stands for `/`, `~0` for `~`.',
        type: 'string',
        pattern: '^(?:/(?:[^~/]|~[01])*)+$',
      },
      document: {
        title: 'a whole number from 0',
        description: 'With `pointer`: which document of a file with several, counted from 0.',
        type: 'integer',
        minimum: 0,
      },
      marker: use('name', { description: 'Name in a marker comment that stands on the line of the scalar.' }),
      role: use('role', {
        description:
          'What the pin decides. Default: `image` for `kubernetes`, `kustomize`, `helm`, `compose`, `nomad` and `dockerfile` (but for `arg/NAME`), and for addresses of `terraform` that end in `image` or `image_uri`; else `other`.',
      }),
      safe: {
        title: 'a text, a number, or `true` or `false`',
        description: 'For toggles: the value to set when a rollback is not possible.',
        type: ['string', 'number', 'boolean'],
      },
      shared: {
        title: '`true` or `false`',
        description: 'The scalar also decides other places of the file, through a YAML alias, and all of them may be taken back together.',
        type: 'boolean',
        default: false,
      },
    },
    { required: ['file'], dependentRequired: { document: ['pointer'] }, ...exactlyOneOf(...LOCATORS) },
  ),
};
