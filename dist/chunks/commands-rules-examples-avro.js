import "./runtime.js";
// src/commands/rules/examples/avro.generated.ts
const EXAMPLES = [
	{
		"rule": "avro/type-mismatch",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"id\", \"type\": \"long\" },\n    { \"name\": \"amount\", \"type\": \"string\" }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"id\", \"type\": \"long\" },\n    { \"name\": \"amount\", \"type\": \"double\" }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.avsc:6:33",
			"path": "/amount",
			"witness": "{\"id\":0,\"amount\":\"\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.avsc:6:33",
			"path": "/amount",
			"witness": "{\"id\":0,\"amount\":0}"
		}]
	},
	{
		"rule": "avro/reader-field-missing-default",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"id\", \"type\": \"long\" }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"id\", \"type\": \"long\" },\n    { \"name\": \"currency\", \"type\": \"string\" }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.avsc:6:5",
			"path": "/currency",
			"witness": "{\"id\":0}"
		}]
	},
	{
		"rule": "avro/enum-symbol-missing",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"color\", \"type\": { \"type\": \"enum\", \"name\": \"Color\", \"symbols\": [\"RED\", \"GREEN\"] } }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"color\", \"type\": { \"type\": \"enum\", \"name\": \"Color\", \"symbols\": [\"RED\", \"GREEN\", \"BLUE\"] } }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.avsc:5:95",
			"path": "/color",
			"witness": "{\"color\":\"BLUE\"}"
		}]
	},
	{
		"rule": "avro/enum-symbol-defaulted",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"color\", \"type\": { \"type\": \"enum\", \"name\": \"Color\", \"symbols\": [\"RED\"], \"default\": \"RED\" } }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"color\", \"type\": { \"type\": \"enum\", \"name\": \"Color\", \"symbols\": [\"RED\", \"BLUE\"], \"default\": \"RED\" } }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.avsc:5:86",
			"path": "/color",
			"witness": "{\"color\":\"BLUE\"}"
		}]
	},
	{
		"rule": "avro/fixed-size-changed",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"hash\", \"type\": { \"type\": \"fixed\", \"name\": \"Hash\", \"size\": 16 } }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"hash\", \"type\": { \"type\": \"fixed\", \"name\": \"Hash\", \"size\": 32 } }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.avsc:5:74",
			"path": "/hash",
			"witness": "{\"hash\":\"\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.avsc:5:74",
			"path": "/hash",
			"witness": "{\"hash\":\"\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\"}"
		}]
	},
	{
		"rule": "avro/name-mismatch",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"id\", \"type\": \"long\" }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Purchase\",\n  \"fields\": [\n    { \"name\": \"id\", \"type\": \"long\" }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.avsc:1:1",
			"witness": "{\"id\":0}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.avsc:1:1",
			"witness": "{\"id\":0}"
		}]
	},
	{
		"rule": "avro/union-branch-missing",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"value\", \"type\": [\"null\", \"string\"] }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"value\", \"type\": [\"null\", \"string\", \"boolean\"] }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.avsc:5:51",
			"path": "/value",
			"witness": "{\"value\":{\"boolean\":false}}"
		}]
	},
	{
		"rule": "avro/field-alias-ambiguous",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"price\", \"type\": \"int\" },\n    { \"name\": \"cost\", \"type\": \"int\", \"default\": 0 }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"cost\", \"type\": \"int\", \"aliases\": [\"price\"] }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.avsc:5:5",
			"path": "/cost",
			"witness": "{\"price\":0,\"cost\":0}"
		}]
	},
	{
		"rule": "avro/field-alias-shared",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"price\", \"type\": \"int\" }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"price\", \"type\": \"int\" },\n    { \"name\": \"cost\", \"type\": \"int\", \"aliases\": [\"price\"] }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.avsc:1:1",
			"path": "/price"
		}]
	},
	{
		"rule": "avro/field-alias-by-short-name",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"shop.Order\",\n  \"fields\": [\n    { \"name\": \"price\", \"type\": \"int\", \"default\": 0 }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"store.Order\",\n  \"fields\": [\n    { \"name\": \"cost\", \"aliases\": [\"price\"], \"type\": \"int\", \"default\": 0 }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.avsc:5:5",
			"path": "/cost"
		}]
	},
	{
		"rule": "avro/union-branch-by-short-name",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"shop.Order\",\n  \"fields\": [\n    { \"name\": \"colour\", \"type\": [\"null\", { \"type\": \"enum\", \"name\": \"shop.Colour\", \"symbols\": [\"RED\", \"BLUE\"] }] }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"shop.Order\",\n  \"fields\": [\n    { \"name\": \"colour\", \"type\": [\"null\", { \"type\": \"enum\", \"name\": \"store.Colour\", \"symbols\": [\"BLUE\", \"RED\"] }] }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.avsc:5:33",
			"path": "/colour"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.avsc:5:42",
			"path": "/colour"
		}]
	},
	{
		"rule": "avro/union-branch-order",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"total\", \"type\": [\"long\", \"double\"] }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"total\", \"type\": [\"double\", \"long\"] }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.avsc:5:32",
			"path": "/total"
		}]
	},
	{
		"rule": "avro/number-precision-lost",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"total\", \"type\": \"long\" }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"total\", \"type\": \"double\" }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.avsc:5:32",
			"path": "/total",
			"witness": "{\"total\":\"9007199254740993\"}"
		}]
	},
	{
		"rule": "avro/bytes-as-text",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"body\", \"type\": \"bytes\" }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"body\", \"type\": \"string\" }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.avsc:5:31",
			"path": "/body",
			"witness": "{\"body\":\"ÿ\"}"
		}]
	},
	{
		"rule": "avro/decimal-scale-changed",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"price\", \"type\": { \"type\": \"bytes\", \"logicalType\": \"decimal\", \"precision\": 9, \"scale\": 2 } }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"price\", \"type\": { \"type\": \"bytes\", \"logicalType\": \"decimal\", \"precision\": 9, \"scale\": 3 } }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.avsc:5:32",
			"path": "/price",
			"witness": "{\"price\":\"\\u0004Ò\"}"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.avsc:5:32",
			"path": "/price",
			"witness": "{\"price\":\"\\u0004Ò\"}"
		}]
	},
	{
		"rule": "avro/decimal-precision-narrowed",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"price\", \"type\": { \"type\": \"bytes\", \"logicalType\": \"decimal\", \"precision\": 9, \"scale\": 2 } }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"price\", \"type\": { \"type\": \"bytes\", \"logicalType\": \"decimal\", \"precision\": 5, \"scale\": 2 } }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.avsc:5:32",
			"path": "/price",
			"witness": "{\"price\":\";Éÿ\"}"
		}]
	},
	{
		"rule": "avro/time-unit-changed",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"at\", \"type\": { \"type\": \"long\", \"logicalType\": \"timestamp-millis\" } }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"at\", \"type\": { \"type\": \"long\", \"logicalType\": \"timestamp-micros\" } }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.avsc:5:29",
			"path": "/at",
			"witness": "{\"at\":86400000}"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.avsc:5:29",
			"path": "/at",
			"witness": "{\"at\":86400000000}"
		}]
	},
	{
		"rule": "avro/logical-type-changed",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"at\", \"type\": { \"type\": \"long\", \"logicalType\": \"timestamp-millis\" } }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"at\", \"type\": { \"type\": \"long\", \"logicalType\": \"local-timestamp-millis\" } }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.avsc:5:29",
			"path": "/at",
			"witness": "{\"at\":86400000}"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.avsc:5:29",
			"path": "/at",
			"witness": "{\"at\":86400000}"
		}]
	},
	{
		"rule": "avro/logical-type-added",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"key\", \"type\": \"string\" }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"key\", \"type\": { \"type\": \"string\", \"logicalType\": \"uuid\" } }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.avsc:5:30",
			"path": "/key",
			"witness": "{\"key\":\"text\"}"
		}]
	},
	{
		"rule": "avro/logical-type-removed",
		"before": [{
			"path": "old.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"day\", \"type\": { \"type\": \"int\", \"logicalType\": \"date\" } }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.avsc",
			"text": "{\n  \"type\": \"record\",\n  \"name\": \"Order\",\n  \"fields\": [\n    { \"name\": \"day\", \"type\": \"int\" }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.avsc:5:30",
			"path": "/day",
			"witness": "{\"day\":1}"
		}]
	}
];
export { EXAMPLES };
