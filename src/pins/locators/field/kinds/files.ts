import type { FieldRecord, KindRecord } from './types.ts';

/** Hashes that DVC writes, by the kind of remote. */
const HASHES = ['md5', 'etag', 'checksum', 'version_id'] as const;

function hashes(list: string): FieldRecord[] {
  return HASHES.map((key) => ({ path: `${list}[*].${key}`, role: 'dataset' }));
}

function containerFields(prefix: string): FieldRecord[] {
  return [`${prefix}PrimaryContainer`, `${prefix}Containers[*]`].flatMap((container): FieldRecord[] => [
    { path: `${container}.Image`, role: 'image' },
    { path: `${container}.ModelDataUrl`, role: 'model' },
    { path: `${container}.ModelDataSource.S3DataSource.S3Uri`, role: 'model' },
    { path: `${container}.ModelPackageName`, role: 'model' },
  ]);
}

function endpointFields(prefix: string): FieldRecord[] {
  return [
    { path: `${prefix}ProductionVariants[*].ModelName`, role: 'model' },
    { path: `${prefix}EndpointConfigName`, role: 'config' },
  ];
}

const PROPERTIES = 'Resources.*.Properties.';

/** Files that are told by their name or their keys: they have no `kind`. */
export const FILES: readonly KindRecord[] = [
  {
    id: 'ecs',
    title: 'ECS task definition',
    keys: ['containerDefinitions', 'taskDefinition'],
    files: 'JSON or YAML with `containerDefinitions`',
    fields: [
      { path: 'containerDefinitions[*].image', role: 'image' },
      { path: 'taskDefinition.containerDefinitions[*].image', role: 'image' },
    ],
    note: 'ECS resolves a tag when it deploys, and the image may be gone later: name the digest',
  },
  {
    id: 'sagemaker',
    title: 'SageMaker create-model, create-endpoint-config and create-endpoint',
    keys: ['PrimaryContainer', 'Containers', 'ProductionVariants', 'EndpointConfigName', 'ModelPackageArn'],
    files: 'input of the AWS command line, JSON or YAML',
    fields: [...containerFields(''), ...endpointFields(''), { path: 'ModelPackageArn', role: 'model' }],
    note: 'An endpoint goes back to an earlier configuration by its name: keep the configuration',
  },
  {
    id: 'cloudformation',
    title: 'CloudFormation and SAM templates',
    keys: ['Resources'],
    files: 'JSON or YAML with `Resources`',
    fields: [
      { path: `${PROPERTIES}ContainerDefinitions[*].Image`, role: 'image' },
      { path: `${PROPERTIES}Code.ImageUri`, role: 'image' },
      { path: `${PROPERTIES}ImageUri`, role: 'image' },
      ...containerFields(PROPERTIES),
      ...endpointFields(PROPERTIES),
    ],
    note: 'A value with `!Sub` or `!Ref` is made by AWS, and is no literal that could be edited',
  },
  {
    id: 'dvc',
    title: 'DVC file',
    file: /\.dvc$/,
    files: '`*.dvc`',
    fields: [...hashes('outs'), { path: 'deps[*].repo.rev_lock', role: 'code' }],
    note: 'The hash is an md5, and a remote may collect what no file names. A `dvc.lock` that names the same path has to agree: pin both',
  },
  {
    id: 'dvc-lock',
    title: 'DVC lock file',
    file: /(?:^|\/)dvc\.lock$/,
    files: '`dvc.lock`',
    fields: [...hashes('stages.*.outs'), ...hashes('stages.*.deps')],
    note: 'The hash of a dependency that another DVC file tracks goes back together with it',
  },
  {
    id: 'bento-file',
    title: 'BentoML build file',
    file: /(?:^|\/)bento(?:file)?\.ya?ml$/,
    files: '`bento.yaml`, `bentofile.yaml`',
    fields: [
      { path: 'version', role: 'model' },
      { path: 'models[*].tag', role: 'model' },
      { path: 'models[*]', role: 'model' },
    ],
  },
  {
    id: 'model-uri',
    title: 'Model addresses under their usual keys',
    files: 'any YAML or JSON file',
    fields: ['model_uri', 'modelUri', 'modelURI', 'model-uri', 'storageUri', 'storage_uri', 'MODEL_URI'].map(
      (key) => ({ path: `**.${key}`, role: 'model', only: 'model' }) as const,
    ),
    note: '`models:/name/7` stays what it is; an alias, a stage and a bare address do not',
  },
];
