import "./runtime.js";
// src/commands/rules/examples/openapi.generated.ts
const EXAMPLES = [
	{
		"rule": "openapi/api-removed-without-deprecation",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: OK } }\n    post:\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:3:1",
			"path": "/GET",
			"witness": "~1things {\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/things\"}}"
		}]
	},
	{
		"rule": "openapi/api-path-removed-without-deprecation",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:3:1",
			"path": "/GET",
			"witness": "~1things {\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/things\"}}"
		}]
	},
	{
		"rule": "openapi/api-removed-without-sunset",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      deprecated: true\n      responses: { '200': { description: OK } }\n    post:\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:3:1",
			"path": "/GET",
			"witness": "~1things {\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/things\"}}"
		}]
	},
	{
		"rule": "openapi/api-removed-before-sunset",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      deprecated: true\n      x-sunset: '2024-06-16'\n      responses: { '200': { description: OK } }\n    post:\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:3:1",
			"path": "/GET",
			"witness": "~1things {\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/things\"}}"
		}]
	},
	{
		"rule": "openapi/api-path-removed-before-sunset",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      deprecated: true\n      x-sunset: '2024-06-16'\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:3:1",
			"path": "/GET",
			"witness": "~1things {\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/things\"}}"
		}]
	},
	{
		"rule": "openapi/api-removed-after-sunset",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      deprecated: true\n      x-sunset: '2024-06-14'\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:3:1",
			"path": "/GET",
			"witness": "~1things {\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/things\"}}"
		}]
	},
	{
		"rule": "openapi/api-removed-while-unstable",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      x-stability-level: alpha\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:3:1",
			"path": "/GET",
			"witness": "~1things {\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/things\"}}"
		}]
	},
	{
		"rule": "openapi/api-base-path-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\nservers: [{ url: 'https://a.example/v1' }]\npaths:\n  /things:\n    get:\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\nservers: [{ url: 'https://a.example/v2' }]\npaths:\n  /things:\n    get:\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:3:1",
			"witness": "{\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/v1/things\"}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:3:1",
			"witness": "{\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/v2/things\"}}"
		}]
	},
	{
		"rule": "openapi/webhook-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\nwebhooks:\n  created:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: { type: string }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:1:1",
			"path": "/webhook",
			"witness": "created POST -"
		}]
	},
	{
		"rule": "openapi/callback-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      callbacks:\n        done:\n          '{$request.body#/url}':\n            post:\n              requestBody: { content: { application/json: { schema: { type: string } } } }\n              responses: { '200': { description: OK } }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:5:5",
			"path": "/GET",
			"witness": "~1things/callback done {$request.body#~1url} POST -"
		}]
	},
	{
		"rule": "openapi/api-security-added",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      security: [{ key: [] }]\n      responses: { '200': { description: OK } }\ncomponents:\n  securitySchemes:\n    key: { type: apiKey, in: header, name: X-Key }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:6:7",
			"path": "/GET",
			"witness": "~1things {\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/things\"}}"
		}]
	},
	{
		"rule": "openapi/api-security-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      security: [{ key: [] }, { oauth: [read] }]\n      responses: { '200': { description: OK } }\ncomponents:\n  securitySchemes:\n    key: { type: apiKey, in: header, name: X-Key }\n    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://a.example/token', scopes: { read: Read, write: Write } } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      security: [{ oauth: [read] }]\n      responses: { '200': { description: OK } }\ncomponents:\n  securitySchemes:\n    key: { type: apiKey, in: header, name: X-Key }\n    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://a.example/token', scopes: { read: Read, write: Write } } } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:6:7",
			"path": "/GET",
			"witness": "~1things {\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/things\",\"credentials\":[{\"scheme\":\"apiKey header X-Key\"}]}}"
		}]
	},
	{
		"rule": "openapi/api-security-scope-added",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      security: [{ oauth: [read] }]\n      responses: { '200': { description: OK } }\ncomponents:\n  securitySchemes:\n    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://a.example/token', scopes: { read: Read, write: Write } } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      security: [{ oauth: [read, write] }]\n      responses: { '200': { description: OK } }\ncomponents:\n  securitySchemes:\n    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://a.example/token', scopes: { read: Read, write: Write } } } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:6:7",
			"path": "/GET",
			"witness": "~1things {\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/things\",\"credentials\":[{\"scheme\":\"oauth2\",\"flow\":\"clientCredentials\",\"scopes\":[\"read\"]}]}}"
		}]
	},
	{
		"rule": "openapi/new-required-request-parameter",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: q, in: query, required: true, schema: { type: string } }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:7:11",
			"path": "/GET",
			"witness": "~1things/request/query {\"operation\":\"GET /things\",\"request\":{\"query\":{}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-became-required",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: q, in: query, schema: { type: string } }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: q, in: query, required: true, schema: { type: string } }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:7:11",
			"path": "/GET",
			"witness": "~1things/request/query {\"operation\":\"GET /things\",\"request\":{\"query\":{}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: q, in: query, schema: { type: string } }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:5:5",
			"path": "/GET",
			"witness": "~1things/request/query/q -"
		}]
	},
	{
		"rule": "openapi/request-parameter-serialization-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: q, in: query, schema: { type: array, items: { type: string } } }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: q, in: query, explode: false, schema: { type: array, items: { type: string } } }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:7:11",
			"path": "/GET",
			"witness": "~1things/request/query/q {\"operation\":\"GET /things\",\"request\":{\"query\":{\"q\":[\"a\",\"a\"]}}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:7:11",
			"path": "/GET",
			"witness": "~1things/request/query/q {\"operation\":\"GET /things\",\"request\":{\"query\":{\"q\":[\"a\",\"a\"]}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-default-value-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: limit, in: query, schema: { type: integer, default: 10 } }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: limit, in: query, schema: { type: integer, default: 100 } }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:7:37",
			"path": "/GET",
			"witness": "~1things/request/query/limit -"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.yaml:7:37",
			"path": "/GET",
			"witness": "~1things/request/query/limit -"
		}]
	},
	{
		"rule": "openapi/request-parameter-default-value-added",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: limit, in: query, schema: { type: integer } }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: limit, in: query, schema: { type: integer, default: 100 } }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:7:37",
			"path": "/GET",
			"witness": "~1things/request/query/limit -"
		}]
	},
	{
		"rule": "openapi/request-parameter-default-value-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: limit, in: query, schema: { type: integer, default: 10 } }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: limit, in: query, schema: { type: integer } }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:7:37",
			"path": "/GET",
			"witness": "~1things/request/query/limit -"
		}]
	},
	{
		"rule": "openapi/request-property-default-value-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                limit: { type: integer, default: 10 }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                limit: { type: integer, default: 100 }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:12:17",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/limit -"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.yaml:12:17",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/limit -"
		}]
	},
	{
		"rule": "openapi/request-property-default-value-added",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                limit: { type: integer }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                limit: { type: integer, default: 100 }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:12:17",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/limit -"
		}]
	},
	{
		"rule": "openapi/request-property-default-value-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                limit: { type: integer, default: 10 }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                limit: { type: integer }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:12:17",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/limit -"
		}]
	},
	{
		"rule": "openapi/request-parameter-x-extensible-enum-value-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, x-extensible-enum: [a, b] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, x-extensible-enum: [a] }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:7:33",
			"path": "/POST",
			"witness": "~1things/request/query/v -"
		}]
	},
	{
		"rule": "openapi/request-property-x-extensible-enum-value-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, x-extensible-enum: [a, b] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, x-extensible-enum: [a] }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:11:51",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v -"
		}]
	},
	{
		"rule": "openapi/request-body-added-required",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        required: true\n        content:\n          application/json:\n            schema: { type: string }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:6:7",
			"path": "/POST",
			"witness": "~1things/request/body {\"operation\":\"POST /things\",\"request\":{\"method\":\"POST\",\"path\":\"/things\"}}"
		}]
	},
	{
		"rule": "openapi/request-body-became-required",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: { type: string }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        required: true\n        content:\n          application/json:\n            schema: { type: string }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:6:7",
			"path": "/POST",
			"witness": "~1things/request/body {\"operation\":\"POST /things\",\"request\":{\"method\":\"POST\",\"path\":\"/things\"}}"
		}]
	},
	{
		"rule": "openapi/request-body-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: { type: string }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:5:5",
			"path": "/POST",
			"witness": "~1things/request/body -"
		}]
	},
	{
		"rule": "openapi/request-body-media-type-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: { type: string }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/xml:\n            schema: { type: string }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:6:7",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json {\"operation\":\"POST /things\",\"request\":{\"method\":\"POST\",\"path\":\"/things\",\"headers\":{\"content-type\":\"application/json\"}}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:8:11",
			"path": "/POST",
			"witness": "~1things/request/body/application~1xml {\"operation\":\"POST /things\",\"request\":{\"method\":\"POST\",\"path\":\"/things\",\"headers\":{\"content-type\":\"application/xml\"}}}"
		}]
	},
	{
		"rule": "openapi/response-success-status-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '201': { description: D } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:6:20",
			"path": "/GET",
			"witness": "~1things/response/200 {\"operation\":\"GET /things\",\"response\":{\"status\":\"201\"}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:6:20",
			"path": "/GET",
			"witness": "~1things/response/201 {\"operation\":\"GET /things\",\"response\":{\"status\":\"200\"}}"
		}]
	},
	{
		"rule": "openapi/response-status-added",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D }, '409': { description: D } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:6:47",
			"path": "/GET",
			"witness": "~1things/response/409 {\"operation\":\"GET /things\",\"response\":{\"status\":\"409\"}}"
		}]
	},
	{
		"rule": "openapi/response-media-type-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D, content: { 'application/json': { schema: { type: string } } } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D, content: { 'application/xml': { schema: { type: string } } } } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:6:20",
			"path": "/GET",
			"witness": "~1things/response/200/body/application~1json {\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/things\",\"headers\":{\"accept\":\"application/json\"}}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:6:20",
			"path": "/GET",
			"witness": "~1things/response/200/body/application~1xml {\"operation\":\"GET /things\",\"request\":{\"method\":\"GET\",\"path\":\"/things\",\"headers\":{\"accept\":\"application/xml\"}}}"
		}]
	},
	{
		"rule": "openapi/response-required-header-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D, headers: { X-Rate: { required: true, schema: { type: integer } } } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:6:20",
			"path": "/GET",
			"witness": "~1things/response/200/header {\"operation\":\"GET /things\",\"response\":{\"headers\":{}}}"
		}]
	},
	{
		"rule": "openapi/response-header-became-optional",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D, headers: { X-Rate: { required: true, schema: { type: integer } } } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D, headers: { X-Rate: { schema: { type: integer } } } } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:6:56",
			"path": "/GET",
			"witness": "~1things/response/200/header {\"operation\":\"GET /things\",\"response\":{\"headers\":{}}}"
		}]
	},
	{
		"rule": "openapi/response-optional-header-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D, headers: { X-Rate: { schema: { type: integer } } } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:6:20",
			"path": "/GET",
			"witness": "~1things/response/200/header/x-rate -"
		}]
	},
	{
		"rule": "openapi/response-header-schema-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D, headers: { X-Rate: { schema: { type: integer } } } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      responses: { '200': { description: D, headers: { X-Rate: { schema: { type: string } } } } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:6:76",
			"path": "/GET",
			"witness": "~1things/response/200/header/x-rate {\"operation\":\"GET /things\",\"response\":{\"headers\":{\"x-rate\":\"a\"}}}"
		}]
	},
	{
		"rule": "openapi/new-required-request-property",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string }, b: { type: string } }, required: [b] }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:93",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":{}}}}"
		}]
	},
	{
		"rule": "openapi/request-property-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string }, b: { type: string } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string } } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:20:5",
			"path": "/POST",
			"witness": "~1things/request/query/v/b -"
		}]
	},
	{
		"rule": "openapi/request-property-became-read-only",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string, readOnly: true } } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:20:38",
			"path": "/POST",
			"witness": "~1things/request/query/v/a -"
		}]
	},
	{
		"rule": "openapi/response-required-property-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string }, b: { type: string } }, required: [b] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string } } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:24",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":{}}}}"
		}]
	},
	{
		"rule": "openapi/response-optional-property-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string }, b: { type: string } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { b: { type: string } } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:20:5",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v/a -"
		}]
	},
	{
		"rule": "openapi/response-property-became-write-only",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string, writeOnly: true } } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:20:38",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v/a -"
		}]
	},
	{
		"rule": "openapi/request-discriminator-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog', kitten: '#/components/schemas/Cat' } } }\n    Cat: { type: object, required: [kind], properties: { kind: { enum: [cat, kitten] } } }\n    Dog: { type: object, required: [kind], properties: { kind: { const: dog } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }\n    Cat: { type: object, required: [kind], properties: { kind: { enum: [cat, kitten] } } }\n    Dog: { type: object, required: [kind], properties: { kind: { const: dog } } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:20:95",
			"path": "/POST",
			"witness": "~1things/request/query/v -"
		}]
	},
	{
		"rule": "openapi/response-discriminator-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }\n    Cat: { type: object, required: [kind], properties: { kind: { enum: [cat, kitten] } } }\n    Dog: { type: object, required: [kind], properties: { kind: { const: dog } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog', kitten: '#/components/schemas/Cat' } } }\n    Cat: { type: object, required: [kind], properties: { kind: { enum: [cat, kitten] } } }\n    Dog: { type: object, required: [kind], properties: { kind: { const: dog } } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.yaml:20:95",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v -"
		}]
	},
	{
		"rule": "openapi/reference-not-followed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { $ref: 'https://a.example/name.json' }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/query/v -"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v -"
		}]
	},
	{
		"rule": "openapi/media-type-not-compared",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.2.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          multipart/form-data:\n            schema: { type: object, properties: { photo: { type: string } } }\n            encoding: { photo: { contentType: 'image/png, image/jpeg', headers: { X-Kind: { schema: { type: string } } } } }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.2.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          multipart/form-data:\n            schema: { type: object, properties: { photo: { type: string } } }\n            encoding: { photo: { contentType: 'image/png', headers: { X-Kind: { schema: { type: integer } } } } }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [
			{
				"direction": "deploy",
				"kind": "unknown",
				"place": "new.yaml:10:34",
				"path": "/POST",
				"witness": "~1things/request/body/multipart~1form-data -"
			},
			{
				"direction": "deploy",
				"kind": "unknown",
				"place": "new.yaml:10:60",
				"path": "/POST",
				"witness": "~1things/request/body/multipart~1form-data -"
			},
			{
				"direction": "rollback",
				"kind": "unknown",
				"place": "new.yaml:10:60",
				"path": "/POST",
				"witness": "~1things/request/body/multipart~1form-data -"
			}
		]
	},
	{
		"rule": "openapi/too-complex",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: \"1\" }\npaths:\n  /things:\n    get:\n      responses:\n        \"200\":\n          description: OK\n          content:\n            application/json:\n              schema: {\"type\": \"array\", \"items\": {\"type\": \"string\"}}\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: \"1\" }\npaths:\n  /things:\n    get:\n      responses:\n        \"200\":\n          description: OK\n          content:\n            application/json:\n              schema: {\"type\": \"array\", \"prefixItems\": [{\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"type\": \"string\"}, {\"t…\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.yaml:11:15",
			"path": "/GET",
			"witness": "~1things/response/200/body/application~1json -"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.yaml:11:41",
			"path": "/GET",
			"witness": "~1things/response/200/body/application~1json -"
		}]
	},
	{
		"rule": "openapi/request-parameter-type-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: q, in: query, schema: { type: string } }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: q, in: query, schema: { type: integer } }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:7:43",
			"path": "/GET",
			"witness": "~1things/request/query/q {\"operation\":\"GET /things\",\"request\":{\"query\":{\"q\":\"a\"}}}"
		}]
	},
	{
		"rule": "openapi/request-property-type-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\nwebhooks:\n  created:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: { type: integer }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\nwebhooks:\n  created:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: { type: number }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:10:23",
			"path": "/webhook",
			"witness": "created POST/request/body/application~1json {\"operation\":\"webhook created POST\",\"request\":{\"body\":0.1}}"
		}]
	},
	{
		"rule": "openapi/response-property-type-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: number }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":0.1}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-became-not-nullable",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: q, in: query, required: true, schema: { type: [integer, \"null\"] } }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: q, in: query, required: true, schema: { type: integer } }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:7:59",
			"path": "/GET",
			"witness": "~1things/request/query/q {\"operation\":\"GET /things\",\"request\":{\"query\":{\"q\":null}}}"
		}]
	},
	{
		"rule": "openapi/request-property-became-not-nullable",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: [string, 'null'] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":null}}}"
		}]
	},
	{
		"rule": "openapi/response-property-became-nullable",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: [string, 'null'] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":null}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-enum-value-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, enum: [a, b, c] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, enum: [a, b] }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:24",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":\"c\"}}}"
		}]
	},
	{
		"rule": "openapi/request-property-enum-value-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, enum: [a, b, c] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, enum: [a, b] }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:24",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":\"c\"}}}"
		}]
	},
	{
		"rule": "openapi/response-property-enum-value-added",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, enum: [a, b, c] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, enum: [a, b] }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.yaml:20:24",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":\"c\"}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-const-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { const: a }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { const: b }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":\"a\"}}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":\"b\"}}}"
		}]
	},
	{
		"rule": "openapi/request-property-const-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { const: a }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { const: b }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":\"a\"}}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":\"b\"}}}"
		}]
	},
	{
		"rule": "openapi/response-property-const-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { const: a }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { const: b }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":\"b\"}}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":\"a\"}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-min-increased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, minimum: 1 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, minimum: 2 }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:25",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":1}}}"
		}]
	},
	{
		"rule": "openapi/request-property-min-increased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, minimum: 1 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, minimum: 2 }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:25",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":1}}}"
		}]
	},
	{
		"rule": "openapi/response-property-min-decreased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, minimum: 1 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, minimum: 2 }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:25",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":1}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-max-decreased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, maximum: 9 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, maximum: 8 }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:25",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":9}}}"
		}]
	},
	{
		"rule": "openapi/request-property-max-decreased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, maximum: 9 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, maximum: 8 }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:25",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":9}}}"
		}]
	},
	{
		"rule": "openapi/response-property-max-increased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, maximum: 9 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, maximum: 8 }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:25",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":9}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-min-length-increased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, minLength: 1 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, minLength: 2 }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:24",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":\"a\"}}}"
		}]
	},
	{
		"rule": "openapi/request-property-min-length-increased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, minLength: 1 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, minLength: 2 }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:24",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":\"a\"}}}"
		}]
	},
	{
		"rule": "openapi/response-property-min-length-decreased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, minLength: 1 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, minLength: 2 }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:24",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":\"a\"}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-max-length-decreased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: q, in: query, schema: { type: integer } }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    get:\n      parameters:\n        - { name: q, in: query, schema: { type: string, maxLength: 3 } }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:7:57",
			"path": "/GET",
			"witness": "~1things/request/query/q {\"operation\":\"GET /things\",\"request\":{\"query\":{\"q\":1000}}}"
		}]
	},
	{
		"rule": "openapi/request-property-max-length-decreased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, maxLength: 8 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":\"aaaaaaaaa\"}}}"
		}]
	},
	{
		"rule": "openapi/response-property-max-length-increased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, maxLength: 8 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":\"aaaaaaaaa\"}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-min-items-increased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string }, minItems: 1 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string }, minItems: 2 }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:48",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":[\"a\"]}}}"
		}]
	},
	{
		"rule": "openapi/request-property-min-items-increased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string }, minItems: 1 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string }, minItems: 2 }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:48",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":[\"a\"]}}}"
		}]
	},
	{
		"rule": "openapi/response-property-min-items-decreased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string }, minItems: 1 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string }, minItems: 2 }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:48",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":[\"a\"]}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-max-items-decreased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string }, maxItems: 8 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string } }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:5",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":[\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]}}}"
		}]
	},
	{
		"rule": "openapi/request-property-max-items-decreased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string }, maxItems: 8 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string } }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:5",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":[\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]}}}"
		}]
	},
	{
		"rule": "openapi/response-property-max-items-increased",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string }, maxItems: 8 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string } }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:5",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":[\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-multiple-of-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, multipleOf: 2 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, multipleOf: 4 }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:25",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":2}}}"
		}]
	},
	{
		"rule": "openapi/request-property-multiple-of-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, multipleOf: 2 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, multipleOf: 4 }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:25",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":2}}}"
		}]
	},
	{
		"rule": "openapi/response-property-multiple-of-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, multipleOf: 2 }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: integer, multipleOf: 4 }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:25",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":2}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-pattern-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, pattern: '^a+$' }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":\"\"}}}"
		}]
	},
	{
		"rule": "openapi/request-property-pattern-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, pattern: '^a+$' }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":\"\"}}}"
		}]
	},
	{
		"rule": "openapi/response-property-pattern-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, pattern: '^a+$' }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":\"\"}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-format-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, format: date }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:24",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":\"yesterday\"}}}"
		}]
	},
	{
		"rule": "openapi/request-property-format-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, format: date }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:24",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":\"yesterday\"}}}"
		}]
	},
	{
		"rule": "openapi/response-property-format-changed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: string, format: date }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:24",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":\"yesterday\"}}}"
		}]
	},
	{
		"rule": "openapi/request-property-became-required",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              required: [limit]\n              properties:\n                limit: { type: integer, default: 10 }\n      responses: { '200': { description: OK } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                limit: { type: integer }\n      responses: { '200': { description: OK } }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:12:17",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json {\"operation\":\"POST /things\",\"request\":{\"body\":{}}}"
		}]
	},
	{
		"rule": "openapi/response-property-became-optional",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string } } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string } }, required: [a] }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:72",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":{}}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-not-accepted",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string }, b: { type: string } }, additionalProperties: false }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string } }, additionalProperties: false }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:61",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":{\"b\":\"a\"}}}}"
		}]
	},
	{
		"rule": "openapi/request-property-not-accepted",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string }, b: { type: string } }, additionalProperties: false }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string } }, additionalProperties: false }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:61",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":{\"b\":\"a\"}}}}"
		}]
	},
	{
		"rule": "openapi/response-property-not-expected",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string }, b: { type: string } }, additionalProperties: false }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: object, properties: { a: { type: string } }, additionalProperties: false }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:61",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":{\"b\":\"a\"}}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-any-of-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { anyOf: [{ type: object, required: [kind], properties: { kind: { const: circle }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: square }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: line }, size: { type: integer } } }] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { anyOf: [{ type: object, required: [kind], properties: { kind: { const: circle }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: square }, size: { type: integer } } }] }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":{\"kind\":\"line\"}}}}"
		}]
	},
	{
		"rule": "openapi/request-property-any-of-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { anyOf: [{ type: object, required: [kind], properties: { kind: { const: circle }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: square }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: line }, size: { type: integer } } }] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { anyOf: [{ type: object, required: [kind], properties: { kind: { const: circle }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: square }, size: { type: integer } } }] }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":{\"kind\":\"line\"}}}}"
		}]
	},
	{
		"rule": "openapi/response-property-any-of-added",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { anyOf: [{ type: object, required: [kind], properties: { kind: { const: circle }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: square }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: line }, size: { type: integer } } }] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { anyOf: [{ type: object, required: [kind], properties: { kind: { const: circle }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: square }, size: { type: integer } } }] }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":{\"kind\":\"line\"}}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-one-of-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: circle }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: square }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: line }, size: { type: integer } } }] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: circle }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: square }, size: { type: integer } } }] }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":{\"kind\":\"line\"}}}}"
		}]
	},
	{
		"rule": "openapi/request-property-one-of-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: circle }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: square }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: line }, size: { type: integer } } }] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: circle }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: square }, size: { type: integer } } }] }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":{\"kind\":\"line\"}}}}"
		}]
	},
	{
		"rule": "openapi/response-property-one-of-added",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: circle }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: square }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: line }, size: { type: integer } } }] }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: circle }, size: { type: integer } } }, { type: object, required: [kind], properties: { kind: { const: square }, size: { type: integer } } }] }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:10",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":{\"kind\":\"line\"}}}}"
		}]
	},
	{
		"rule": "openapi/request-parameter-constraint-added",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string }, uniqueItems: true }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:48",
			"path": "/POST",
			"witness": "~1things/request/query/v {\"operation\":\"POST /things\",\"request\":{\"query\":{\"v\":[\"a\",\"a\"]}}}"
		}]
	},
	{
		"rule": "openapi/request-property-constraint-added",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string }, uniqueItems: true }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.yaml:20:48",
			"path": "/POST",
			"witness": "~1things/request/body/application~1json/v {\"operation\":\"POST /things\",\"request\":{\"body\":{\"v\":[\"a\",\"a\"]}}}"
		}]
	},
	{
		"rule": "openapi/response-property-constraint-removed",
		"before": [{
			"path": "old.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string } }\n"
		}],
		"after": [{
			"path": "new.yaml",
			"text": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n  /things:\n    post:\n      parameters:\n        - { name: v, in: query, schema: { $ref: '#/components/schemas/V' } }\n      requestBody:\n        content:\n          application/json:\n            schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\n      responses:\n        '200':\n          description: The thing.\n          content:\n            application/json:\n              schema: { type: object, properties: { v: { $ref: '#/components/schemas/V' } } }\ncomponents:\n  schemas:\n    V: { type: array, items: { type: string }, uniqueItems: true }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.yaml:20:48",
			"path": "/POST",
			"witness": "~1things/response/200/body/application~1json/v {\"operation\":\"POST /things\",\"response\":{\"body\":{\"v\":[\"a\",\"a\"]}}}"
		}]
	}
];
export { EXAMPLES };
