import { A } from './pins.ts';

/** Repositories as they are laid out, by path; used to try what is proposed for them. */
export interface RepositoryCase {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** `environment/pin file` in order. */
  readonly pins: readonly string[];
  /** What is said of what was left out, and of what is mutable. */
  readonly says: readonly RegExp[];
}

const deployment = (name: string, image: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec: { template: { spec: { containers: [{ name: app, image: '${image}' }] } } }\n`;

export const REPOSITORY_CASES: readonly RepositoryCase[] = [
  {
    name: 'kustomize overlays',
    files: {
      'base/deployment.yaml': deployment('api', 'r.example/api'),
      'base/kustomization.yaml': 'resources: [deployment.yaml]\n',
      'overlays/prod/kustomization.yaml': `resources: [../../base]\nimages:\n  - name: r.example/api\n    digest: ${A}\n`,
      'overlays/staging/kustomization.yaml': 'resources: [../../base]\nimages:\n  - name: r.example/api\n    newTag: 1.4.0\n',
      '.github/workflows/ci.yml': 'on: push\njobs: { a: { runs-on: x, steps: [{ uses: actions/checkout@v4 }] } }\n',
      Dockerfile: 'FROM node:20\n',
    },
    pins: ['production/api overlays/prod/kustomization.yaml', 'staging/api overlays/staging/kustomization.yaml'],
    says: [
      /base\/deployment\.yaml kubernetes:Deployment\/api\/app = r\.example\/api: its path names no environment/,
      /ci\.yml field:jobs\.a\.steps\[0\]\.uses = actions\/checkout@v4: it decides what a workflow runs/,
      /# r\.example\/api:1\.4\.0 {2}\(a tag without digest/,
      /Dockerfile dockerfile:\S+ = node:20: it decides what is built/,
    ],
  },
  {
    name: 'Helm chart with values by environment',
    files: {
      'chart/Chart.yaml': 'name: shop\nversion: 1.0.0\n',
      'chart/templates/deployment.yaml': 'image: {{ .Values.image }}\n',
      'chart/values-prod.yaml': 'image: { repository: r.example/shop, tag: 1.4.0, digest: "" }\nworker: { image: "r.example/worker:2" }\n',
      'chart/values-dev.yaml': 'image: { tag: main }\n',
    },
    pins: ['production/shop chart/values-prod.yaml', 'production/worker chart/values-prod.yaml', 'development/image chart/values-dev.yaml'],
    says: [/helm: image/],
  },
  {
    name: 'one environment, no word of it: Kubernetes, KServe, DVC',
    files: {
      'k8s/all.yaml': `${deployment('api', `r.example/api@${A}`)}---\n${deployment('on', '${IMAGE}')}`,
      'k8s/inference.yaml':
        'kind: InferenceService\nmetadata: { name: ranking }\nspec: { predictor: { canaryTrafficPercent: 5, model: { storageUri: "models:/ranking@champion" } } }\n',
      'data/new.csv.dvc': 'outs:\n- path: new.csv\n',
      'data/train.csv.dvc': 'outs:\n- md5: d41d8cd98f00b204e9800998ecf8427e\n  path: train.csv\n',
      'dvc.lock':
        "schema: '2.0'\nstages:\n  train:\n    cmd: x\n    deps:\n    - path: data/train.csv\n      md5: 9e107d9d372bb6826bd81d3542a419d6\n    - path: train.py\n      md5: 9e107d9d372bb6826bd81d3542a419d7\n    outs:\n    - path: model.pkl\n      md5: 9e107d9d372bb6826bd81d3542a419d8\n",
      'tests/fixture.yaml': deployment('no', 'x:1'),
      'broken.yaml': 'a: [\n',
    },
    pins: [
      'production/train.csv data/train.csv.dvc',
      'production/train.csv-2 dvc.lock',
      'production/model.pkl dvc.lock',
      'production/api k8s/all.yaml',
      'production/ranking-storage-uri k8s/inference.yaml',
    ],
    says: [
      /Deployment\/on\/app = \$\{IMAGE\}: it is filled in from a variable/,
      /canaryTrafficPercent = 5: traffic moves/,
      /data\/new\.csv\.dvc: names no hash/,
      /train\.py\S* = 9e107d9d372bb6826bd81d3542a419d7: a dependency that no DVC file/,
      /# Mind: data\/train\.csv has different hashes in data\/train\.csv\.dvc .* and dvc\.lock/,
      /broken\.yaml: not well-formed YAML/,
      /follows an alias/,
    ],
  },
  {
    name: 'GitOps: Argo CD and Flux, several objects with the same name in one file, odd names',
    files: {
      'clusters/live/apps.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: 'yes' }
spec:
  source:
    targetRevision: HEAD
    helm:
      values: |
        image:
          repository: r.example/one
          tag: "1"
---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: "two: #2" }
spec:
  source:
    targetRevision: 0123456789abcdef0123456789abcdef01234567
    helm: { values: 'image: { repository: r.example/two, tag: "2" }' }
`,
      'clusters/stage/release.yaml':
        'kind: HelmRelease\nmetadata: { name: shop, namespace: n }\nspec: { chart: { spec: { version: 1.2.3 } }, values: { image: { repository: r.example/shop, tag: v1 } } }\n',
    },
    pins: [
      'production/yes-target-revision clusters/live/apps.yaml',
      'production/yes clusters/live/apps.yaml',
      'production/two-2-target-revision clusters/live/apps.yaml',
      'production/two-2 clusters/live/apps.yaml',
      'staging/shop-version clusters/stage/release.yaml',
      'staging/shop clusters/stage/release.yaml',
    ],
    says: [/field: \{ path: "spec\.source\.helm\.values\|image", kind: Application, name: "yes" \}/, /follows a branch/],
  },
  {
    name: 'Compose, ECS, shared anchors, a path with odd signs',
    files: {
      'prod/compose.yaml':
        'x-a: &a { image: "r.example/app:1" }\nservices: { web: { <<: *a }, worker: { <<: *a }, dev: { build: ., image: x } }\n',
      'prod/ecs task, "1".json': '{"family": "api", "containerDefinitions": [{"name": "log", "image": "r.example/log:1"}]}',
    },
    pins: ['production/web prod/compose.yaml', 'production/worker prod/compose.yaml', 'production/log prod/ecs task, "1".json'],
    says: [/shared with \d other places?/, /file: "prod\/ecs task, \\"1\\"\.json"/],
  },
  { name: 'a repository without manifests', files: { 'readme.md': '# x\n', 'package.json': '{"name": "x"}' }, pins: [], says: [/0 pins/] },
];
