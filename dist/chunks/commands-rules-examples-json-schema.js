import "./runtime.js";
// src/commands/rules/examples/json-schema.generated.ts
const EXAMPLES = [
	{
		"rule": "json-schema/type-narrowed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"id\": {\n      \"type\": [\n        \"string\",\n        \"null\"\n      ]\n    }\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"id\": {\n      \"type\": \"string\"\n    }\n  }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:5:7",
			"path": "/id",
			"witness": "{\"id\":null}"
		}]
	},
	{
		"rule": "json-schema/enum-value-removed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"enum\": [\n    \"a\",\n    \"b\"\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"enum\": [\n    \"a\"\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:2:3",
			"witness": "\"b\""
		}]
	},
	{
		"rule": "json-schema/enum-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"size\": {\n      \"type\": \"string\"\n    }\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"size\": {\n      \"type\": \"string\",\n      \"enum\": [\n        \"s\",\n        \"m\"\n      ]\n    }\n  }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:6:7",
			"path": "/size",
			"witness": "{\"size\":\"a\"}"
		}]
	},
	{
		"rule": "json-schema/const-changed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"v\": {\n      \"const\": 1\n    }\n  },\n  \"required\": [\n    \"v\"\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"v\": {\n      \"const\": 2\n    }\n  },\n  \"required\": [\n    \"v\"\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:5:7",
			"path": "/v",
			"witness": "{\"v\":1}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.schema.json:5:7",
			"path": "/v",
			"witness": "{\"v\":2}"
		}]
	},
	{
		"rule": "json-schema/const-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"string\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"const\": \"x\"\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:2:3",
			"witness": "\"a\""
		}]
	},
	{
		"rule": "json-schema/minimum-raised",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"integer\",\n  \"minimum\": 0\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"integer\",\n  \"minimum\": 1\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "0"
		}]
	},
	{
		"rule": "json-schema/minimum-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"number\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"number\",\n  \"minimum\": 0\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "-1"
		}]
	},
	{
		"rule": "json-schema/maximum-lowered",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"number\",\n  \"maximum\": 10\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"number\",\n  \"maximum\": 9.5\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "10"
		}]
	},
	{
		"rule": "json-schema/maximum-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"integer\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"integer\",\n  \"maximum\": 100\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "101"
		}]
	},
	{
		"rule": "json-schema/multiple-of-changed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"number\",\n  \"multipleOf\": 0.1\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"number\",\n  \"multipleOf\": 0.2\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "0.1"
		}]
	},
	{
		"rule": "json-schema/multiple-of-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"number\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"number\",\n  \"multipleOf\": 0.01\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "0.005"
		}]
	},
	{
		"rule": "json-schema/min-length-raised",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"minLength\": 1\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"minLength\": 2\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "\"a\""
		}]
	},
	{
		"rule": "json-schema/min-length-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"string\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"minLength\": 1\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "\"\""
		}]
	},
	{
		"rule": "json-schema/max-length-lowered",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"maxLength\": 5\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"maxLength\": 4\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "\"aaaaa\""
		}]
	},
	{
		"rule": "json-schema/max-length-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"string\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"maxLength\": 10\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "\"aaaaaaaaaaa\""
		}]
	},
	{
		"rule": "json-schema/pattern-changed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"pattern\": \"^[a-z]+$\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"pattern\": \"^[a-m]+$\"\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "\"x\""
		}]
	},
	{
		"rule": "json-schema/pattern-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"string\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"pattern\": \"^a\"\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "\"\""
		}]
	},
	{
		"rule": "json-schema/format-changed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"format\": \"date\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"format\": \"date-time\"\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "\"2024-01-15\""
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "\"2024-01-15T08:30:00Z\""
		}]
	},
	{
		"rule": "json-schema/format-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"string\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"format\": \"uuid\"\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "\"no uuid\""
		}]
	},
	{
		"rule": "json-schema/min-items-raised",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"minItems\": 1\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"minItems\": 2\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "[\"a\"]"
		}]
	},
	{
		"rule": "json-schema/min-items-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"items\": {\n    \"type\": \"string\"\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"items\": {\n    \"type\": \"string\"\n  },\n  \"minItems\": 1\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:6:3",
			"witness": "[]"
		}]
	},
	{
		"rule": "json-schema/max-items-lowered",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"maxItems\": 3\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"maxItems\": 2\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "[\"a\",\"a\",\"a\"]"
		}]
	},
	{
		"rule": "json-schema/max-items-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"items\": {\n    \"type\": \"string\"\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"items\": {\n    \"type\": \"string\"\n  },\n  \"maxItems\": 10\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:6:3",
			"witness": "[\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]"
		}]
	},
	{
		"rule": "json-schema/min-properties-raised",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    },\n    \"b\": {\n      \"type\": \"string\"\n    }\n  },\n  \"minProperties\": 1\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    },\n    \"b\": {\n      \"type\": \"string\"\n    }\n  },\n  \"minProperties\": 2\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:11:3",
			"witness": "{\"a\":\"a\"}"
		}]
	},
	{
		"rule": "json-schema/min-properties-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    }\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    }\n  },\n  \"minProperties\": 1\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:8:3",
			"witness": "{}"
		}]
	},
	{
		"rule": "json-schema/max-properties-lowered",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    },\n    \"b\": {\n      \"type\": \"string\"\n    },\n    \"c\": {\n      \"type\": \"string\"\n    }\n  },\n  \"maxProperties\": 2\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    },\n    \"b\": {\n      \"type\": \"string\"\n    },\n    \"c\": {\n      \"type\": \"string\"\n    }\n  },\n  \"maxProperties\": 1\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:14:3",
			"witness": "{\"a\":\"a\",\"b\":\"a\"}"
		}]
	},
	{
		"rule": "json-schema/max-properties-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"additionalProperties\": {\n    \"type\": \"integer\"\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"additionalProperties\": {\n    \"type\": \"integer\"\n  },\n  \"maxProperties\": 5\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:6:3",
			"witness": "{\"extra\":0,\"other\":0,\"more\":0,\"extra1\":0,\"extra2\":0,\"extra3\":0}"
		}]
	},
	{
		"rule": "json-schema/content-encoding-changed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"contentEncoding\": \"base64\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"contentEncoding\": \"base16\"\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.schema.json:3:3"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.schema.json:3:3"
		}]
	},
	{
		"rule": "json-schema/content-media-type-changed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"contentMediaType\": \"text/html\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"contentMediaType\": \"application/json\"\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.schema.json:3:3"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.schema.json:3:3"
		}]
	},
	{
		"rule": "json-schema/content-schema-changed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"type\": \"string\",\n  \"contentMediaType\": \"application/json\",\n  \"contentSchema\": {\n    \"$ref\": \"#/$defs/order\"\n  },\n  \"$defs\": {\n    \"order\": {\n      \"type\": \"object\",\n      \"required\": [\n        \"id\"\n      ]\n    }\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"type\": \"string\",\n  \"contentMediaType\": \"application/json\",\n  \"contentSchema\": {\n    \"$ref\": \"#/$defs/order\"\n  },\n  \"$defs\": {\n    \"order\": {\n      \"type\": \"object\",\n      \"required\": [\n        \"id\",\n        \"total\"\n      ]\n    }\n  }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.schema.json:5:3"
		}]
	},
	{
		"rule": "json-schema/unique-items-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"items\": {\n    \"type\": \"string\"\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"items\": {\n    \"type\": \"string\"\n  },\n  \"uniqueItems\": true\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:6:3",
			"witness": "[\"a\",\"a\"]"
		}]
	},
	{
		"rule": "json-schema/additional-items-closed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"prefixItems\": [\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"integer\"\n    }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"prefixItems\": [\n    {\n      \"type\": \"string\"\n    }\n  ],\n  \"items\": false\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:8:3",
			"witness": "[\"a\",0]"
		}]
	},
	{
		"rule": "json-schema/contains-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"items\": {\n    \"type\": \"number\"\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"items\": {\n    \"type\": \"number\"\n  },\n  \"contains\": {\n    \"minimum\": 5\n  }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:6:3",
			"witness": "[]"
		}]
	},
	{
		"rule": "json-schema/max-contains-lowered",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"contains\": {\n    \"type\": \"string\"\n  },\n  \"maxContains\": 2\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"contains\": {\n    \"type\": \"string\"\n  },\n  \"maxContains\": 1\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:6:3",
			"witness": "[\"a\",\"a\"]"
		}]
	},
	{
		"rule": "json-schema/unevaluated-items-closed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"prefixItems\": [\n    {\n      \"type\": \"string\"\n    }\n  ],\n  \"items\": {\n    \"type\": \"integer\"\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"prefixItems\": [\n    {\n      \"type\": \"string\"\n    }\n  ],\n  \"unevaluatedItems\": false\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:8:3",
			"witness": "[\"a\",0]"
		}]
	},
	{
		"rule": "json-schema/property-required-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    }\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    }\n  },\n  \"required\": [\n    \"a\"\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:9:5",
			"witness": "{}"
		}]
	},
	{
		"rule": "json-schema/property-forbidden",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    },\n    \"b\": {\n      \"type\": \"string\"\n    }\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    },\n    \"b\": false\n  }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:7:5",
			"witness": "{\"b\":\"a\"}"
		}]
	},
	{
		"rule": "json-schema/property-removed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    },\n    \"b\": {\n      \"type\": \"string\"\n    }\n  },\n  \"additionalProperties\": false\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    }\n  },\n  \"additionalProperties\": false\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:8:3",
			"witness": "{\"b\":\"a\"}"
		}]
	},
	{
		"rule": "json-schema/additional-properties-closed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"additionalProperties\": {\n    \"type\": \"string\"\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"additionalProperties\": false\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "{\"extra\":\"a\"}"
		}]
	},
	{
		"rule": "json-schema/pattern-properties-closed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"additionalProperties\": {\n    \"type\": \"string\"\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"additionalProperties\": {\n    \"type\": \"string\"\n  },\n  \"patternProperties\": {\n    \"^_\": false\n  }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:7:5",
			"witness": "{\"_\":\"a\"}"
		}]
	},
	{
		"rule": "json-schema/property-names-tightened",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"additionalProperties\": {\n    \"type\": \"string\"\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"additionalProperties\": {\n    \"type\": \"string\"\n  },\n  \"propertyNames\": {\n    \"pattern\": \"^[a-z]+$\"\n  }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:6:3",
			"witness": "{\"\":\"a\"}"
		}]
	},
	{
		"rule": "json-schema/dependent-required-added",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"card\": {\n      \"type\": \"string\"\n    },\n    \"address\": {\n      \"type\": \"string\"\n    }\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"card\": {\n      \"type\": \"string\"\n    },\n    \"address\": {\n      \"type\": \"string\"\n    }\n  },\n  \"dependentRequired\": {\n    \"card\": [\n      \"address\"\n    ]\n  }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:12:5",
			"witness": "{\"card\":\"a\"}"
		}]
	},
	{
		"rule": "json-schema/unevaluated-properties-closed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"allOf\": [\n    {\n      \"properties\": {\n        \"a\": {\n          \"type\": \"string\"\n        }\n      }\n    },\n    {\n      \"properties\": {\n        \"b\": {\n          \"type\": \"string\"\n        }\n      }\n    }\n  ],\n  \"unevaluatedProperties\": false\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"allOf\": [\n    {\n      \"properties\": {\n        \"a\": {\n          \"type\": \"string\"\n        }\n      }\n    }\n  ],\n  \"unevaluatedProperties\": false\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:12:3",
			"witness": "{\"b\":\"a\"}"
		}]
	},
	{
		"rule": "json-schema/any-of-branch-removed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"anyOf\": [\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"integer\"\n    },\n    {\n      \"type\": \"null\"\n    }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"anyOf\": [\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"integer\"\n    }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:2:3",
			"witness": "null"
		}]
	},
	{
		"rule": "json-schema/any-of-narrowed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"integer\",\n  \"minimum\": 0,\n  \"maximum\": 9\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"integer\",\n  \"anyOf\": [\n    {\n      \"maximum\": 3\n    },\n    {\n      \"minimum\": 5\n    }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "4"
		}]
	},
	{
		"rule": "json-schema/one-of-branch-removed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"oneOf\": [\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"integer\"\n    },\n    {\n      \"type\": \"null\"\n    }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"oneOf\": [\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"integer\"\n    }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:2:3",
			"witness": "null"
		}]
	},
	{
		"rule": "json-schema/one-of-narrowed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"integer\",\n  \"minimum\": 0,\n  \"maximum\": 9\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"integer\",\n  \"oneOf\": [\n    {\n      \"maximum\": 3\n    },\n    {\n      \"minimum\": 5\n    }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "4"
		}]
	},
	{
		"rule": "json-schema/one-of-overlap",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"oneOf\": [\n    {\n      \"maxLength\": 5\n    },\n    {\n      \"type\": \"string\"\n    }\n  ]\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"oneOf\": [\n    {\n      \"maxLength\": 10\n    },\n    {\n      \"type\": \"string\"\n    }\n  ]\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:2:3",
			"witness": "\"aaaaaa\""
		}]
	},
	{
		"rule": "json-schema/not-widened",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"string\"\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"string\",\n  \"not\": {\n    \"const\": \"x\"\n  }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:3:3",
			"witness": "\"x\""
		}]
	},
	{
		"rule": "json-schema/value-forbidden",
		"before": [{
			"path": "old.schema.json",
			"text": "true\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "false\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.schema.json:1:1",
			"witness": "\"a\""
		}]
	},
	{
		"rule": "json-schema/reference-not-followed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"type\": \"string\"\n    }\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\n      \"$ref\": \"https://example.com/a.json\"\n    }\n  }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.schema.json:5:7",
			"path": "/a"
		}]
	},
	{
		"rule": "json-schema/dialect-assumed",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": { \"a\": { \"$ref\": \"#/definitions/text\" } },\n  \"definitions\": { \"text\": { \"type\": \"string\" } }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"object\",\n  \"properties\": { \"a\": { \"$ref\": \"#/definitions/text\", \"maxLength\": 3 } },\n  \"definitions\": { \"text\": { \"type\": \"string\" } }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.schema.json:3:26"
		}]
	},
	{
		"rule": "json-schema/number-too-exact",
		"before": [{
			"path": "old.schema.json",
			"text": "{ \"type\": \"integer\", \"enum\": [1, 9007199254740993] }\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{ \"type\": \"integer\", \"enum\": [1, 9007199254740992] }\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.schema.json:1:22"
		}]
	},
	{
		"rule": "json-schema/too-complex",
		"before": [{
			"path": "old.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"items\": {\n    \"type\": \"string\"\n  }\n}\n"
		}],
		"after": [{
			"path": "new.schema.json",
			"text": "{\n  \"type\": \"array\",\n  \"prefixItems\": [\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n    {\n      \"type\": \"string\"\n    },\n… 156 more lines\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.schema.json:3:3"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.schema.json:1:1"
		}]
	}
];
export { EXAMPLES };
