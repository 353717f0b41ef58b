/** Repositories as people have them: what is committed for each release, in order, with the tag it gets. */
export interface Shape {
  readonly name: string;
  readonly releases: readonly { readonly tag?: string; readonly files: Readonly<Record<string, string | null>> }[];
  /** Lines that the proposed configuration has to have. */
  readonly says: readonly string[];
}

const DIGEST = `sha256:${'ab12'.repeat(16)}`;

export function click(...fields: readonly string[]): string {
  const all = ['{ "name": "item", "type": "string" }', ...fields];
  return `{ "type": "record", "name": "Click", "fields": [${all.join(', ')}] }\n`;
}

const deployment = (image: string, name = 'api'): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  template:\n    spec:\n      containers:\n        - name: ${name}\n          image: ${image}\n`;

export const SHAPES: readonly Shape[] = [
  { name: 'nothing at all', releases: [], says: ['tags: "v*"', '# schemas:'] },
  {
    name: 'a schema and no release',
    releases: [{ files: { 'schemas/click.avsc': click() } }],
    says: ['- files: schemas/click.avsc', 'format: avro'],
  },
  {
    name: 'several releases of Avro schemas',
    releases: [
      { tag: 'v1.0.0', files: { 'schemas/click.avsc': click(), 'schemas/view.avsc': click().replace('Click', 'View') } },
      { tag: 'v1.1.0', files: { 'schemas/click.avsc': click('{ "name": "at", "type": "long", "default": 0 }') } },
    ],
    says: ['tags: "v*"', '- files: "schemas/*.avsc"', '2 tags, newest v1.1.0'],
  },
  {
    name: 'a monorepo whose components have releases of their own',
    releases: [
      { tag: 'api/v1.0.0', files: { 'services/api/schemas/a.avsc': click() } },
      { tag: 'api/v1.1.0', files: { 'services/web/openapi.yaml': 'openapi: 3.1.0\ninfo: { title: web, version: "1" }\npaths: {}\n' } },
      { tag: 'web/v0.1.0', files: { 'README.md': 'x' } },
    ],
    says: ['tags: "api/v*"', 'also found: "web/v*"', 'format: openapi'],
  },
  {
    name: 'kustomize overlays for two environments',
    releases: [
      {
        tag: '1.0.0',
        files: {
          'deploy/prod/kustomization.yaml': `images:\n  - name: api\n    digest: ${DIGEST}\n`,
          'deploy/staging/kustomization.yaml': 'images:\n  - name: api\n    newTag: v2\n',
        },
      },
    ],
    says: ['tags: "*"', '  production:', '  staging:', 'kustomize: api'],
  },
  {
    name: 'Helm values',
    releases: [
      {
        files: {
          'charts/values-production.yaml': `ranking:\n  image:\n    repository: ghcr.io/acme/ranking\n    tag: v1\n    digest: ${DIGEST}\n`,
        },
      },
    ],
    says: ['  production:', 'file: charts/values-production.yaml'],
  },
  {
    name: 'Compose',
    releases: [{ files: { 'compose.yaml': `services:\n  web:\n    image: nginx:1.27@${DIGEST}\n  db:\n    image: postgres:latest\n` } }],
    says: ['compose: web', 'follows `latest`'],
  },
  {
    name: 'plain Kubernetes manifests',
    releases: [
      {
        files: {
          'k8s/production/api.yaml': deployment(`ghcr.io/acme/api@${DIGEST}`),
          'k8s/production/worker.yaml': deployment(`ghcr.io/acme/worker@${DIGEST}`, 'worker'),
        },
      },
    ],
    says: ['k8s/production/api.yaml'],
  },
  {
    name: 'databases and interfaces of every kind',
    releases: [
      {
        tag: 'v0.1.0',
        files: {
          'db/migrations/001_start.sql': 'create table users (id int primary key);\n',
          'db/queries/report.sql': 'select * from users;\n',
          'api/schema.graphql': 'type Query { hello: String }\n',
          'api/openapi.json': '{ "openapi": "3.0.3", "info": { "title": "x", "version": "1" }, "paths": {} }\n',
          'proto/acme/user.proto': 'syntax = "proto3";\npackage acme;\nmessage User { string name = 1; }\n',
          'proto/acme/v2/user.proto': 'syntax = "proto3";\npackage acme.v2;\nmessage User { string name = 1; }\n',
          'events/order.schema.json': '{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object" }\n',
          'tsconfig.json': '{ "compilerOptions": {} }\n',
          'tests/fixtures/bad.avsc': '{',
        },
      },
    ],
    says: [
      '- files: db/migrations/001_start.sql',
      '- files: "proto/acme/**/*.proto"',
      'format: graphql',
      'format: openapi',
      'format: json-schema',
    ],
  },
  {
    name: 'data contracts with consumers',
    releases: [
      {
        files: {
          'contracts/orders.odcs.yaml':
            'apiVersion: v3.1.0\nkind: DataContract\nid: orders\nname: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    logicalType: object\n    properties:\n      - { name: id, logicalType: string, required: true }\n',
          'contracts/consumers/billing.odcs.yaml':
            'apiVersion: v3.1.0\nkind: DataContract\nid: billing\nname: billing\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    logicalType: object\n    properties:\n      - { name: id, logicalType: string }\n',
          'data/orders.ndjson': '{"id":"1"}\n',
        },
      },
    ],
    says: ['- contract: contracts/orders.odcs.yaml', 'data: data/orders.ndjson', 'consumers: contracts/consumers/billing.odcs.yaml'],
  },
  {
    name: 'names that no one should give',
    releases: [
      {
        tag: 'release #1',
        files: {
          'sch emas/[weird] {name}.avsc': click(),
          'sch emas/quote".avsc': click(),
          'sch emas/ünï: #x.avsc': click(),
          'deploy/broken.yaml': 'image: {{ .Values.image }}\n',
          'deploy/binary.json': '\u0000\u0001\u0002',
          'true/no.avsc': click(),
        },
      },
    ].map(({ files }) => ({ files })),
    says: ['format: avro'],
  },
];
