import { POD_SPECS } from '../../pod-specs.ts';
import type { FieldRecord, KindRecord } from './types.ts';

const COMPONENTS = ['predictor', 'transformer', 'explainer'] as const;

/** Model servers and what they serve. Containers are found by the locator `kubernetes`, whatever the kind. */
export const SERVING: readonly KindRecord[] = [
  {
    id: 'kserve',
    title: 'KServe InferenceService',
    kinds: ['InferenceService'],
    group: 'serving.kserve.io/',
    fields: COMPONENTS.flatMap((component): FieldRecord[] => [
      { path: `spec.${component}.*.storageUri`, role: 'model' },
      { path: `spec.${component}.storageUris[*].uri`, role: 'model' },
      { path: `spec.${component}.*.storage.path`, role: 'model' },
      { path: `spec.${component}.*.image`, role: 'image', only: 'image' },
      { path: `spec.${component}.canaryTrafficPercent`, role: 'traffic' },
    ]),
    note: 'What lies at an s3, gs, hf or https address is not checked by KServe: name a version, or an OCI artifact by digest',
  },
  {
    id: 'kserve-model',
    title: 'KServe TrainedModel and LLMInferenceService',
    kinds: ['TrainedModel', 'LLMInferenceService'],
    group: 'serving.kserve.io/',
    fields: [
      { path: 'spec.model.storageUri', role: 'model' },
      { path: 'spec.model.uri', role: 'model' },
    ],
  },
  {
    id: 'kserve-storage',
    title: 'KServe ClusterStorageContainer',
    kinds: ['ClusterStorageContainer'],
    group: 'serving.kserve.io/',
    fields: [{ path: 'spec.container.image', role: 'image' }],
  },
  {
    id: 'seldon',
    title: 'Seldon Core SeldonDeployment',
    kinds: ['SeldonDeployment'],
    group: 'machinelearning.seldon.io/',
    fields: [
      { path: 'spec.predictors[*].graph.**.modelUri', role: 'model' },
      { path: 'spec.predictors[*].traffic', role: 'traffic' },
    ],
    note: 'The graph nests: every node with a `modelUri` is found, by the names on the way',
  },
  {
    id: 'seldon-model',
    title: 'Seldon Core 2 Model',
    kinds: ['Model'],
    group: 'mlops.seldon.io/',
    fields: [
      { path: 'spec.storageUri', role: 'model' },
      { path: 'spec.artifactVersion', role: 'model' },
    ],
  },
  {
    id: 'knative',
    title: 'Knative and Cloud Run Service',
    kinds: ['Service', 'Route', 'Configuration'],
    group: 'serving.knative.dev/',
    fields: [
      { path: 'spec.template.spec.containers[*].image', role: 'image' },
      { path: 'spec.traffic[*].revisionName', role: 'other' },
      { path: 'spec.traffic[*].percent', role: 'traffic' },
    ],
    note: 'A service can be taken back by its image or by its traffic; one of the two is enough',
  },
  {
    id: 'cloud-run-job',
    title: 'Cloud Run Job',
    kinds: ['Job'],
    group: 'run.googleapis.com/',
    fields: [{ path: 'spec.template.spec.template.spec.containers[*].image', role: 'image' }],
  },
  {
    id: 'bento',
    title: 'BentoML BentoDeployment and Bento',
    kinds: ['BentoDeployment', 'Bento', 'BentoRequest'],
    group: 'serving.yatai.ai/',
    fields: [
      { path: 'spec.bento', role: 'model' },
      { path: 'spec.bentoTag', role: 'model' },
    ],
  },
  {
    id: 'sagemaker-ack',
    title: 'SageMaker Model, EndpointConfig and Endpoint (AWS controllers for Kubernetes)',
    kinds: ['Model', 'EndpointConfig', 'Endpoint'],
    group: 'sagemaker.services.k8s.aws/',
    fields: [
      ...['spec.primaryContainer', 'spec.containers[*]'].flatMap((container): FieldRecord[] => [
        { path: `${container}.image`, role: 'image' },
        { path: `${container}.modelDataURL`, role: 'model' },
        { path: `${container}.modelPackageName`, role: 'model' },
      ]),
      { path: 'spec.productionVariants[*].modelName', role: 'model' },
      { path: 'spec.endpointConfigName', role: 'config' },
    ],
    note: 'An endpoint goes back to an earlier configuration by its name: keep the configuration',
  },
  {
    id: 'image-volumes',
    title: 'Image volumes of every pod spec',
    kinds: ['*'],
    fields: POD_SPECS.map((steps) => ({ path: `${steps.join('.')}.volumes[*].image.reference`, role: 'image' }) as const),
  },
  {
    id: 'custom-resource',
    title: 'Other objects with `spec.image`',
    kinds: ['*'],
    fields: [{ path: 'spec.image', role: 'image', only: 'image' }],
  },
];
