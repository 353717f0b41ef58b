import { sha256 } from '../../core/index.ts';
import type { Behaviour } from './service.ts';

/** Image digests of the story, by release, and how each behaves. */
export const IMAGES = {
  first: sha256('ranking-api 1.0.0'),
  second: sha256('ranking-api 1.1.0'),
  third: sha256('ranking-api 1.2.0'),
  good: sha256('ranking-api 1.3.0'),
  bad: sha256('ranking-api 1.4.0'),
} as const;

export const BEHAVIOURS: ReadonlyMap<string, Behaviour> = new Map([
  [IMAGES.third, { errors: 0.0005, slow: 0.001 }],
  [IMAGES.good, { errors: 0.0005, slow: 0.001 }],
  [IMAGES.bad, { errors: 0.09, slow: 0.45 }],
]);

export const ENVIRONMENT = 'production';
export const MANIFEST = 'deploy/production/kustomization.yaml';
const MODEL = 'deploy/production/inference.yaml';
const FEATURES = 'deploy/production/features.yaml';

const DEFINITIONS = { coupon: { type: 'string', pattern: '^[A-Z]{4}[0-9]{2}$' } };
const ORDER = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Order',
  type: 'object',
  properties: { id: { type: 'string', minLength: 1 }, amount: { type: 'integer', minimum: 0 }, currency: { enum: ['EUR', 'USD'] } },
  required: ['id', 'amount'],
};

/** As released; with a coupon that every order must carry and a new currency; with the coupon as an optional property. */
export type OrderChange = 'none' | 'careless' | 'mended';

export function orderSchema(change: OrderChange): string {
  if (change === 'none') return `${JSON.stringify(ORDER, null, 2)}\n`;
  const careless = change === 'careless';
  const currency = careless ? { enum: [...ORDER.properties.currency.enum, 'GBP'] } : ORDER.properties.currency;
  const schema = {
    ...ORDER,
    properties: { ...ORDER.properties, currency, coupon: { $ref: '#/$defs/coupon' } },
    required: careless ? [...ORDER.required, 'coupon'] : ORDER.required,
    $defs: DEFINITIONS,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const CLICK = {
  type: 'record',
  name: 'Click',
  namespace: 'shop',
  fields: [
    { name: 'item', type: 'string' },
    { name: 'position', type: 'int' },
  ],
};

/** Manifests that pin image, model and feature version: one tuple. */
export function manifests(image: string, model: number, features: string): Record<string, string> {
  return {
    [MANIFEST]: `# production, written by the release job\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [../base]\nimages:\n  - name: ranking-api\n    newName: registry.example/ranking-api\n    digest: ${image} # the only line that changes\n`,
    [MODEL]: `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: ranking }\nspec:\n  predictor:\n    model:\n      storageUri: models:/ranking/${model}\n`,
    [FEATURES]: `view: { name: user_clicks, version: ${features} }\n`,
  };
}

/** The configuration of the demo repository; `url` is the running service. */
export function config(url: string): string {
  return `version: 1
releases:
  tags: "v*"
schemas:
  - files: schemas/*
environments:
  ${ENVIRONMENT}:
    pins:
      image: { file: ${MANIFEST}, kustomize: ranking-api }
      model: { file: ${MODEL}, pointer: /spec/predictor/model/storageUri, role: model }
      features: { file: ${FEATURES}, pointer: /view/version, role: features }
    identity: { http: "${url}/version", value: digest, within: 15s }
    health:
      - name: up
        http: { url: "${url}/healthz", probes: 5 }
      - name: errors
        prometheus: { url: "${url}", bad: requests_failed_total, total: requests_total }
        tolerate: 1%
      - name: slower than 250 ms
        prometheus: { url: "${url}", bad: requests_slow_total, total: requests_total }
        tolerate: 2%
    watch: { interval: 500ms, warm-up: 1s, soak: 4s, window: 40s, min-events: 100 }
    rollback: { confirm: 30s }
`;
}

/** Everything the first release holds. */
export function firstFiles(url: string): Record<string, string> {
  return {
    '.github/rollback-gate.yml': config(url),
    'schemas/order.schema.json': orderSchema('none'),
    'schemas/click.avsc': `${JSON.stringify(CLICK, null, 2)}\n`,
    ...manifests(IMAGES.first, 5, 'v2.0'),
  };
}
