import { FILE_CASES } from './manifest-kinds-files.ts';
import { A } from './pins.ts';

/** A manifest as it stands in real repositories, and the pins that have to be found in it. */
export interface KindCase {
  readonly name: string;
  /** Ids of the records of `locators/field/kinds` that it is an example of. */
  readonly records?: readonly string[];
  readonly path: string;
  readonly text: string;
  /** `selector = value (mutability, role)` in source order. */
  readonly pins: readonly string[];
}

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

export const KIND_CASES: readonly KindCase[] = [
  {
    name: 'KServe InferenceService',
    records: ['kserve'],
    path: 'deploy/inference.yaml',
    text: `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: { name: ranking, namespace: ml }
spec:
  predictor:
    canaryTrafficPercent: 10
    model:
      modelFormat: { name: onnx }
      storageUri: gs://models/ranking
    storageUris:
      - uri: hf://org/adapter@${COMMIT}
  transformer:
    containers:
      - name: pre
        image: r.example/pre:1@${A}
`,
    pins: [
      'field:InferenceService/ranking#spec.predictor.canaryTrafficPercent = 10 (none, traffic)',
      'field:InferenceService/ranking#spec.predictor.model.storageUri = gs://models/ranking (unversioned, model)',
      `field:InferenceService/ranking#spec.predictor.storageUris[0].uri = hf://org/adapter@${COMMIT} (none, model)`,
      `kubernetes:InferenceService/ranking/pre = r.example/pre:1@${A} (none, image)`,
    ],
  },
  {
    name: 'KServe runtimes and model lists',
    records: ['kserve-model', 'kserve-storage'],
    path: 'deploy/runtime.yaml',
    text: `kind: ServingRuntime
metadata: { name: triton }
spec: { containers: [{ name: kserve-container, image: 'r.example/triton:24.01' }] }
---
apiVersion: serving.kserve.io/v1alpha1
kind: TrainedModel
metadata: { name: m }
spec: { model: { storageUri: 's3://b/m?versionId=7' } }
---
kind: ClusterStorageContainer
metadata: { name: hub }
spec: { container: { name: storage-initializer, image: r.example/hub:latest } }
`,
    pins: [
      'kubernetes:ServingRuntime/triton/kserve-container = r.example/triton:24.01 (tag, image)',
      'field:TrainedModel/m#spec.model.storageUri = s3://b/m?versionId=7 (none, model)',
      'field:ClusterStorageContainer/hub#spec.container.image = r.example/hub:latest (latest, image)',
    ],
  },
  {
    name: 'Seldon graph',
    records: ['seldon'],
    path: 'deploy/seldon.yaml',
    text: `apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata: { name: income }
spec:
  predictors:
    - name: default
      traffic: 90
      graph:
        name: router
        children:
          - name: a
            modelUri: gs://models/a
            children: [{ name: b, modelUri: 'models:/b/3' }]
      componentSpecs:
        - spec: { containers: [{ name: router, image: 'r.example/router:1' }] }
    - name: canary
      traffic: 10
      graph: { name: a, modelUri: gs://models/a }
      componentSpecs:
        - spec: { containers: [{ name: other, image: 'r.example/router:2' }] }
`,
    pins: [
      'field:SeldonDeployment/income#spec.predictors[name=default].traffic = 90 (none, traffic)',
      'field:SeldonDeployment/income#spec.predictors[name=default].graph.children[name=a].modelUri = gs://models/a (unversioned, model)',
      'field:SeldonDeployment/income#spec.predictors[name=default].graph.children[name=a].children[name=b].modelUri = models:/b/3 (none, model)',
      'kubernetes:SeldonDeployment/income/router = r.example/router:1 (tag, image)',
      'field:SeldonDeployment/income#spec.predictors[name=canary].traffic = 10 (none, traffic)',
      'field:SeldonDeployment/income#spec.predictors[name=canary].graph.modelUri = gs://models/a (unversioned, model)',
      'kubernetes:SeldonDeployment/income/other = r.example/router:2 (tag, image)',
    ],
  },
  {
    name: 'Seldon Core 2, BentoML and SageMaker objects: one kind, three projects',
    records: ['seldon-model', 'bento', 'sagemaker-ack'],
    path: 'deploy/models.yaml',
    text: `apiVersion: mlops.seldon.io/v1alpha1
kind: Model
metadata: { name: iris }
spec: { storageUri: 'gs://models/iris', artifactVersion: 3 }
---
apiVersion: serving.yatai.ai/v2alpha1
kind: BentoDeployment
metadata: { name: sum }
spec: { bento: 'summarizer:latest' }
---
apiVersion: sagemaker.services.k8s.aws/v1alpha1
kind: Model
metadata: { name: xgb }
spec: { primaryContainer: { image: 'r.example/xgb:1', modelDataURL: s3://b/model.tar.gz } }
---
apiVersion: sagemaker.services.k8s.aws/v1alpha1
kind: Endpoint
metadata: { name: xgb }
spec: { endpointConfigName: xgb-7 }
`,
    pins: [
      'field:Model/iris#spec.storageUri = gs://models/iris (unversioned, model)',
      'field:Model/iris#spec.artifactVersion = 3 (none, model)',
      'field:BentoDeployment/sum#spec.bento = summarizer:latest (latest, model)',
      'field:Model/xgb#spec.primaryContainer.image = r.example/xgb:1 (tag, image)',
      'field:Model/xgb#spec.primaryContainer.modelDataURL = s3://b/model.tar.gz (unversioned, model)',
      'field:Endpoint/xgb#spec.endpointConfigName = xgb-7 (none, config)',
    ],
  },
  {
    name: 'Cloud Run service and job',
    records: ['knative', 'cloud-run-job'],
    path: 'service.yaml',
    text: `apiVersion: serving.knative.dev/v1
kind: Service
metadata: { name: api }
spec:
  template: { spec: { containers: [{ image: 'r.example/api@${A}' }] } }
  traffic:
    - revisionName: api-00007
      percent: 90
    - revisionName: api-00008
      percent: 10
      tag: canary
---
apiVersion: run.googleapis.com/v1
kind: Job
metadata: { name: nightly }
spec: { template: { spec: { template: { spec: { containers: [{ image: 'r.example/nightly:1' }] } } } } }
`,
    pins: [
      `field:Service/api#spec.template.spec.containers[0].image = r.example/api@${A} (none, image)`,
      'field:Service/api#spec.traffic[0].revisionName = api-00007 (none, other)',
      'field:Service/api#spec.traffic[0].percent = 90 (none, traffic)',
      'field:Service/api#spec.traffic[tag=canary].revisionName = api-00008 (none, other)',
      'field:Service/api#spec.traffic[tag=canary].percent = 10 (none, traffic)',
      'field:Job/nightly#spec.template.spec.template.spec.containers[0].image = r.example/nightly:1 (tag, image)',
    ],
  },
  {
    name: 'image volumes and custom resources',
    records: ['image-volumes', 'custom-resource'],
    path: 'deploy/pod.yaml',
    text: `kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      volumes: [{ name: weights, image: { reference: 'r.example/weights:3' } }]
---
kind: ReplicationController
metadata: { name: rc }
spec: { template: { spec: { containers: [{ name: app, image: 'x:1' }] } } }
---
kind: Prometheus
metadata: { name: p }
spec: { image: 'quay.io/prometheus/prometheus:v2.55.0' }
`,
    pins: [
      'field:Deployment/api#spec.template.spec.volumes[name=weights].image.reference = r.example/weights:3 (tag, image)',
      'kubernetes:ReplicationController/rc/app = x:1 (tag, image)',
      'field:Prometheus/p#spec.image = quay.io/prometheus/prometheus:v2.55.0 (tag, image)',
    ],
  },
  {
    name: 'Argo CD Application',
    records: ['argocd-application'],
    path: 'apps/ranking.yaml',
    text: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ranking }
spec:
  source:
    repoURL: https://git.example/ranking
    targetRevision: HEAD
    kustomize:
      images:
        - ranking=r.example/ranking:1@${A}
        - r.example/side:2
    helm:
      parameters:
        - { name: image.tag, value: 1.4.0 }
        - { name: proxy.image.repository, value: r.example/proxy }
        - { name: proxy.image.tag, value: '3' }
      values: |
        # set by the release job
        api:
          image:
            repository: r.example/api
            tag: 1.4.0
            digest: ""
      valuesObject:
        worker: { image: 'r.example/worker:7' }
`,
    pins: [
      'field:Application/ranking#spec.source.targetRevision = HEAD (branch, code)',
      `kustomize:ranking = r.example/ranking:1@${A} (none, image)`,
      'kustomize:r.example/side = r.example/side:2 (tag, image)',
      'helm:image.tag = 1.4.0 (tag, image)',
      'helm:proxy.image = r.example/proxy:3 (tag, image)',
      'helm:api.image = r.example/api:1.4.0 (tag, image)',
      'helm:worker.image = r.example/worker:7 (tag, image)',
    ],
  },
  {
    name: 'Argo CD ApplicationSet with several sources, and the file of the image updater',
    records: ['argocd-applicationset'],
    path: 'apps/set.yaml',
    text: `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: all }
spec:
  template:
    spec:
      sources:
        - { repoURL: https://charts.example, chart: api, targetRevision: 1.*, helm: { valuesObject: { image: 'r.example/api:1' } } }
        - { repoURL: https://git.example/values, ref: values, targetRevision: ${COMMIT} }
`,
    pins: [
      'field:ApplicationSet/all#spec.template.spec.sources[chart=api].targetRevision = 1.* (range, code)',
      'helm:image = r.example/api:1 (tag, image)',
      `field:ApplicationSet/all#spec.template.spec.sources[ref=values].targetRevision = ${COMMIT} (none, code)`,
    ],
  },
  {
    name: 'Argo CD image updater file',
    path: 'apps/.argocd-source-ranking.yaml',
    text: `kustomize:\n  images:\n  - ranking=r.example/ranking@${A}\nhelm:\n  parameters:\n  - name: image.tag\n    value: "7"\n    forcestring: true\n`,
    pins: [`kustomize:ranking = r.example/ranking@${A} (none, image)`, 'helm:image.tag = 7 (tag, image)'],
  },
  ...FILE_CASES,
];
