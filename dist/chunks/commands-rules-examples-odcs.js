import "./runtime.js";
// src/commands/rules/examples/odcs.generated.ts
const EXAMPLES = [
	{
		"rule": "odcs/object-missing",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: id\n        logicalType: integer\n        required: true\n  - name: payments\n    properties: []\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: id\n        logicalType: integer\n        required: true\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.odcs.yaml:1:1",
			"path": "/payments"
		}]
	},
	{
		"rule": "odcs/property-required",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: id\n        logicalType: integer\n        required: true\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: id\n        logicalType: integer\n        required: true\n      - name: total\n        logicalType: number\n        required: true\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.odcs.yaml:14:9",
			"path": "/orders/total",
			"witness": "{\"id\":1}"
		}]
	},
	{
		"rule": "odcs/property-removed",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.1.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    logicalType: object\n    properties:\n      - { name: id, logicalType: integer, required: true }\n      - { name: note, logicalType: string }\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.1.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    logicalType: object\n    properties:\n      - { name: id, logicalType: integer, required: true }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.odcs.yaml:7:5",
			"path": "/orders/note"
		}]
	},
	{
		"rule": "odcs/type-changed",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: total\n        logicalType: integer\n        required: true\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: total\n        logicalType: string\n        required: true\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.odcs.yaml:10:9",
			"path": "/orders/total",
			"witness": "{\"total\":1}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.odcs.yaml:10:9",
			"path": "/orders/total",
			"witness": "{\"total\":\"text\"}"
		}]
	},
	{
		"rule": "odcs/type-unproven",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: total\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: total\n        logicalType: number\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.odcs.yaml:10:9",
			"path": "/orders/total"
		}]
	},
	{
		"rule": "odcs/physical-changed",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: code\n        logicalType: string\n        physicalType: VARCHAR(20)\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: code\n        logicalType: string\n        physicalType: VARCHAR(10)\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.odcs.yaml:11:9",
			"path": "/orders/code"
		}]
	},
	{
		"rule": "odcs/range-narrowed",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: total\n        logicalType: number\n        logicalTypeOptions:\n          maximum: 100\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: total\n        logicalType: number\n        logicalTypeOptions:\n          maximum: 50\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.odcs.yaml:12:11",
			"path": "/orders/total",
			"witness": "{\"total\":51}"
		}]
	},
	{
		"rule": "odcs/enum-narrowed",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: color\n        logicalType: string\n        enum:\n          - value: RED\n          - value: GREEN\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: color\n        logicalType: string\n        enum:\n          - value: RED\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.odcs.yaml:11:9",
			"path": "/orders/color",
			"witness": "{\"color\":\"GREEN\"}"
		}]
	},
	{
		"rule": "odcs/pattern-changed",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: code\n        logicalType: string\n        logicalTypeOptions:\n          pattern: '^[A-Z]{3}$'\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: code\n        logicalType: string\n        logicalTypeOptions:\n          pattern: '^[A-Y]{3}$'\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.odcs.yaml:12:11",
			"path": "/orders/code",
			"witness": "{\"code\":\"AAZ\"}"
		}]
	},
	{
		"rule": "odcs/format-narrowed",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: mail\n        logicalType: string\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: mail\n        logicalType: string\n        logicalTypeOptions:\n          format: email\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.odcs.yaml:12:11",
			"path": "/orders/mail",
			"witness": "{\"mail\":\"? ?\"}"
		}]
	},
	{
		"rule": "odcs/constraint-unproven",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: day\n        logicalType: date\n        logicalTypeOptions:\n          format: yyyy-MM-dd\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: day\n        logicalType: date\n        logicalTypeOptions:\n          format: dd.MM.yyyy\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.odcs.yaml:12:11",
			"path": "/orders/day"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.odcs.yaml:12:11",
			"path": "/orders/day"
		}]
	},
	{
		"rule": "odcs/uniqueness-required",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: id\n        logicalType: integer\n        required: true\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: id\n        logicalType: integer\n        required: true\n        unique: true\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.odcs.yaml:12:9",
			"path": "/orders/id",
			"witness": "[{\"id\":1},{\"id\":1}]"
		}]
	},
	{
		"rule": "odcs/quality-tightened",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: color\n        logicalType: string\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: color\n        logicalType: string\n        quality:\n          - metric: nullValues\n            mustBe: 0\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.odcs.yaml:12:13",
			"path": "/orders/color",
			"witness": "{\"color\":null}"
		}]
	},
	{
		"rule": "odcs/quality-unproven",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: id\n        logicalType: integer\n        required: true\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    quality:\n      - metric: rowCount\n        mustBeGreaterThan: 0\n    properties:\n      - name: id\n        logicalType: integer\n        required: true\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.odcs.yaml:9:9",
			"path": "/orders"
		}]
	},
	{
		"rule": "odcs/embedding-changed",
		"before": [{
			"path": "old.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: vector\n        logicalType: vector\n        logicalTypeOptions:\n          dimensions: 3\n          embeddingModel: small-1\n"
		}],
		"after": [{
			"path": "new.odcs.yaml",
			"text": "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: vector\n        logicalType: vector\n        logicalTypeOptions:\n          dimensions: 3\n          embeddingModel: small-2\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.odcs.yaml:13:11",
			"path": "/orders/vector"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.odcs.yaml:13:11",
			"path": "/orders/vector"
		}]
	}
];
export { EXAMPLES };
