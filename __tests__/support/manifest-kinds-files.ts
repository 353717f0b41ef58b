import type { KindCase } from './manifest-kinds.ts';
import { A } from './pins.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** Flux, pipelines, and files that are told by their name or their keys. */
export const FILE_CASES: readonly KindCase[] = [
  {
    name: 'Flux',
    records: ['flux-helmrelease', 'flux-helmchart', 'flux-ocirepository', 'flux-gitrepository'],
    path: 'clusters/prod/ranking.yaml',
    text: `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: ranking, namespace: shop }
spec:
  chart: { spec: { chart: ranking, version: ">=1.0.0 <2.0.0" } }
  values:
    image: { repository: r.example/ranking, tag: 1.0.0, digest: '${A}' }
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: podinfo }
spec: { url: oci://r.example/manifests/podinfo, ref: { tag: 6.1.6, digest: '${A}' } }
---
kind: OCIRepository
metadata: { name: newest }
spec: { url: oci://r.example/x, ref: { semver: ">= 1.0" } }
---
kind: GitRepository
metadata: { name: follow }
spec: { ref: { branch: production } }
---
kind: GitRepository
metadata: { name: fixed }
spec: { ref: { branch: production, commit: ${COMMIT} } }
---
kind: HelmChart
metadata: { name: c }
spec: { version: 1.2.3 }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps }
spec: { images: [{ name: podinfo, newTag: 6.1.6, digest: '${A}' }] }
`,
    pins: [
      'field:HelmRelease/ranking#spec.chart.spec.version = >=1.0.0 <2.0.0 (range, code)',
      `helm:image = r.example/ranking:1.0.0@${A} (none, image)`,
      `field:OCIRepository/podinfo#spec.ref = r.example/manifests/podinfo:6.1.6@${A} (none, image)`,
      'field:OCIRepository/newest#spec.ref.semver = >= 1.0 (range, code)',
      'field:GitRepository/follow#spec.ref.branch = production (branch, code)',
      `field:GitRepository/fixed#spec.ref.commit = ${COMMIT} (none, code)`,
      'field:HelmChart/c#spec.version = 1.2.3 (none, code)',
      `kustomize:podinfo = podinfo:6.1.6@${A} (none, image)`,
    ],
  },
  {
    name: 'Tekton',
    records: ['tekton'],
    path: 'tekton/task.yaml',
    text: `apiVersion: tekton.dev/v1
kind: Task
metadata: { name: build }
spec:
  params:
    - { name: BUILDER, default: 'r.example/builder@${A}' }
    - { name: FLAG, default: 'yes' }
  steps:
    - name: compile
      image: r.example/go:1.22
    - image: $(params.BUILDER)
---
apiVersion: tekton.dev/v1
kind: Pipeline
metadata: { name: p }
spec:
  tasks:
    - name: scan
      taskRef: { resolver: bundles, params: [{ name: bundle, value: 'r.example/tasks/scan:0.1@${A}' }] }
    - name: inline
      taskSpec: { steps: [{ name: a, image: 'r.example/a:1' }] }
`,
    pins: [
      `field:Task/build#spec.params[name=BUILDER].default = r.example/builder@${A} (none, image)`,
      'field:Task/build#spec.steps[name=compile].image = r.example/go:1.22 (tag, image)',
      'field:Task/build#spec.steps[1].image = $(params.BUILDER) (variable, image)',
      `field:Pipeline/p#spec.tasks[name=scan].taskRef.params[name=bundle].value = r.example/tasks/scan:0.1@${A} (none, image)`,
      'field:Pipeline/p#spec.tasks[name=inline].taskSpec.steps[name=a].image = r.example/a:1 (tag, image)',
    ],
  },
  {
    name: 'Argo Workflow',
    records: ['argo-workflows'],
    path: 'workflows/train.yaml',
    text: `apiVersion: argoproj.io/v1alpha1
kind: WorkflowTemplate
metadata: { name: train }
spec:
  templates:
    - { name: fit, container: { image: 'r.example/fit:1' } }
    - { name: note, script: { image: 'python:3.12', source: 'print(1)' } }
`,
    pins: [
      'field:WorkflowTemplate/train#spec.templates[name=fit].container.image = r.example/fit:1 (tag, image)',
      'field:WorkflowTemplate/train#spec.templates[name=note].script.image = python:3.12 (tag, image)',
    ],
  },
  {
    name: 'GitHub workflow',
    records: ['github-workflow'],
    path: '.github/workflows/deploy.yml',
    text: `on: push
jobs:
  call:
    uses: org/shared/.github/workflows/x.yml@main
  build:
    container: { image: 'r.example/ci:1' }
    services:
      db: { image: 'postgres:16' }
    steps:
      - uses: actions/checkout@${COMMIT} # v4.2.2
      - name: Lint
        uses: docker://r.example/lint@${A}
      - uses: ./.github/actions/own
      - { id: deploy, uses: org/deploy@v2 }
`,
    pins: [
      'field:jobs.call.uses = org/shared/.github/workflows/x.yml@main (branch, code)',
      'field:jobs.build.container.image = r.example/ci:1 (tag, image)',
      'field:jobs.build.services.db.image = postgres:16 (tag, image)',
      `field:jobs.build.steps[0].uses = actions/checkout@${COMMIT} (none, code)`,
      `field:jobs.build.steps[name=Lint].uses = docker://r.example/lint@${A} (none, code)`,
      'field:jobs.build.steps[id=deploy].uses = org/deploy@v2 (branch, code)',
    ],
  },
  {
    name: 'ECS task definition',
    records: ['ecs'],
    path: 'ecs/task.json',
    text: `{\n  "family": "api",\n  "containerDefinitions": [\n    {"name": "app", "image": "1.dkr.ecr.eu-west-1.amazonaws.com/app:7"},\n    {"name": "log", "image": "fluent\\/fluent-bit:3"}\n  ]\n}\n`,
    pins: [
      'field:containerDefinitions[name=app].image = 1.dkr.ecr.eu-west-1.amazonaws.com/app:7 (tag, image)',
      'field:containerDefinitions[name=log].image = fluent/fluent-bit:3 (tag, image)',
    ],
  },
  {
    name: 'SageMaker',
    records: ['sagemaker'],
    path: 'sagemaker/model.json',
    text: `{"ModelName": "xgb", "PrimaryContainer": {"Image": "r.example/xgb:1", "ModelDataUrl": "s3://b/m.tar.gz"}, "EndpointConfigName": "xgb-7"}`,
    pins: [
      'field:PrimaryContainer.Image = r.example/xgb:1 (tag, image)',
      'field:PrimaryContainer.ModelDataUrl = s3://b/m.tar.gz (unversioned, model)',
      'field:EndpointConfigName = xgb-7 (none, config)',
    ],
  },
  {
    name: 'CloudFormation',
    records: ['cloudformation'],
    path: 'template.yaml',
    text: `Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: app
          Image: r.example/app:1
  Function:
    Type: AWS::Lambda::Function
    Properties: { Code: { ImageUri: 'r.example/fn@${A}' } }
`,
    pins: [
      'field:Resources.Task.Properties.ContainerDefinitions[Name=app].Image = r.example/app:1 (tag, image)',
      `field:Resources.Function.Properties.Code.ImageUri = r.example/fn@${A} (none, image)`,
    ],
  },
  {
    name: 'DVC file',
    records: ['dvc'],
    path: 'data/train.csv.dvc',
    text: `outs:\n- md5: d41d8cd98f00b204e9800998ecf8427e\n  size: 10\n  hash: md5\n  path: train.csv\ndeps:\n- repo: { url: https://git.example/data, rev_lock: ${COMMIT} }\n  path: raw.csv\n`,
    pins: [
      'field:outs[path=train.csv].md5 = d41d8cd98f00b204e9800998ecf8427e (none, dataset)',
      `field:deps[path=raw.csv].repo.rev_lock = ${COMMIT} (none, code)`,
    ],
  },
  {
    name: 'DVC lock file',
    records: ['dvc-lock'],
    path: 'dvc.lock',
    text: `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    deps:\n    - path: train.csv\n      md5: d41d8cd98f00b204e9800998ecf8427e\n    outs:\n    - path: model.pkl\n      hash: md5\n      md5: 9e107d9d372bb6826bd81d3542a419d6\n      size: 3\n`,
    pins: [
      'field:stages.train.deps[path=train.csv].md5 = d41d8cd98f00b204e9800998ecf8427e (none, dataset)',
      'field:stages.train.outs[path=model.pkl].md5 = 9e107d9d372bb6826bd81d3542a419d6 (none, dataset)',
    ],
  },
  {
    name: 'BentoML build file',
    records: ['bento-file'],
    path: 'bento.yaml',
    text: `name: summarizer\nversion: 4fvbumcyr6xxqjyz\nmodels:\n- tag: bart:latest\n  module: bentoml.transformers\n`,
    pins: ['field:version = 4fvbumcyr6xxqjyz (none, model)', 'field:models[tag^=bart:].tag = bart:latest (latest, model)'],
  },
  {
    name: 'model addresses in a settings file',
    records: ['model-uri'],
    path: 'config/serving.yaml',
    text: `server:\n  model_uri: models:/ranking@champion\n  other: { storageUri: 'runs:/0123456789abcdef0123456789abcdef/model' }\n  name: models\n`,
    pins: [
      'field:server.model_uri = models:/ranking@champion (alias, model)',
      'field:server.other.storageUri = runs:/0123456789abcdef0123456789abcdef/model (none, model)',
    ],
  },
  {
    name: 'Compose: anchors, variables, builds',
    path: 'compose.yaml',
    text: `x-app: &app { image: 'r.example/app:1' }\nservices:\n  web: { <<: *app }\n  db: { image: "\${DB_IMAGE:-postgres:16}" }\n  local: { build: ., image: 'app:dev' }\n`,
    pins: ['compose:web = r.example/app:1 (tag, image)', 'compose:db = ${DB_IMAGE:-postgres:16} (variable, image)'],
  },
  {
    name: 'Helm values of an overlay',
    path: 'charts/api/values-prod.yaml',
    text: `image:\n  tag: 1.4.0\nsidecar:\n  image: { repository: r.example/side, tag: v1, digest: "" }\n`,
    pins: ['helm:image.tag = 1.4.0 (tag, image)', 'helm:sidecar.image = r.example/side:v1 (tag, image)'],
  },
];
