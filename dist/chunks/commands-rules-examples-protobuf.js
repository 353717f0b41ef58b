// src/commands/rules/examples/protobuf.generated.ts
const EXAMPLES = [
	{
		"rule": "protobuf/field-wire-compatible-type",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  string total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:6:3",
			"path": "/shop.Order/total",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"total\":\"a\"},\"hex\":\"0a0161\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:6:3",
			"path": "/shop.Order/total",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"total\":1},\"hex\":\"0801\"}"
		}]
	},
	{
		"rule": "protobuf/field-value-range",
		"setting": "profile: wire",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int64 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.proto:6:3",
			"path": "/shop.Order/total",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"total\":\"2147483649\"},\"hex\":\"088180808008\"}"
		}]
	},
	{
		"rule": "protobuf/field-wire-compatible-cardinality",
		"setting": "profile: wire",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  repeated string tag = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  string tag = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:6:3",
			"path": "/shop.Order/tag",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"tag\":[\"a\",\"a\"]},\"hex\":\"0a01610a0161\"}"
		}]
	},
	{
		"rule": "protobuf/field-same-number",
		"setting": "profile: wire",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  reserved 1;\n  int32 total = 2;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:7:3",
			"path": "/shop.Order/total",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"total\":1},\"hex\":\"0801\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:7:3",
			"path": "/shop.Order/total",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"total\":1},\"hex\":\"1001\"}"
		}]
	},
	{
		"rule": "protobuf/field-same-presence",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  optional int32 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.proto:6:3",
			"path": "/shop.Order/total",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"total\":0},\"hex\":\"0800\"}"
		}]
	},
	{
		"rule": "protobuf/field-same-default",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto2\";\n\npackage shop;\n\nmessage Order {\n  optional int32 count = 1 [default = 1];\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto2\";\n\npackage shop;\n\nmessage Order {\n  optional int32 count = 1 [default = 2];\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.proto:6:3",
			"path": "/shop.Order/count",
			"witness": "{\"message\":\"shop.Order\",\"json\":{},\"hex\":\"\",\"unset\":{\"count\":1}}"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.proto:6:3",
			"path": "/shop.Order/count",
			"witness": "{\"message\":\"shop.Order\",\"json\":{},\"hex\":\"\",\"unset\":{\"count\":2}}"
		}]
	},
	{
		"rule": "protobuf/field-same-oneof",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  string card = 1;\n  string iban = 2;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  oneof pay {\n    string card = 1;\n    string iban = 2;\n  }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:6:9",
			"path": "/shop.Order/pay",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"card\":\"a\",\"iban\":\"a\"}}"
		}]
	},
	{
		"rule": "protobuf/message-same-required-fields",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto2\";\n\npackage shop;\n\nmessage Order {\n  optional int32 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto2\";\n\npackage shop;\n\nmessage Order {\n  required int32 total = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:6:3",
			"path": "/shop.Order/total",
			"witness": "{\"message\":\"shop.Order\",\"json\":{},\"hex\":\"\"}"
		}]
	},
	{
		"rule": "protobuf/enum-value-known-to-reader",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  NEW = 0;\n}\n\nmessage Order {\n  State state = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  NEW = 0;\n  PAID = 1;\n}\n\nmessage Order {\n  State state = 1;\n}\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:7:3",
			"path": "/shop.State",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"state\":\"PAID\"}}"
		}]
	},
	{
		"rule": "protobuf/enum-value-same-number",
		"setting": "profile: wire",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  NEW = 0;\n  PAID = 1;\n  SENT = 2;\n}\n\nmessage Order {\n  State state = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  NEW = 0;\n  PAID = 2;\n  SENT = 1;\n}\n\nmessage Order {\n  State state = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:7:3",
			"path": "/shop.State",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"state\":\"PAID\"},\"hex\":\"0801\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:7:3",
			"path": "/shop.State",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"state\":\"PAID\"},\"hex\":\"0802\"}"
		}]
	},
	{
		"rule": "protobuf/type-unresolved",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\nimport \"money/money.proto\";\n\nmessage Order {\n  money.Amount total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\nimport \"money/money.proto\";\n\nmessage Order {\n  money.Amount total = 1;\n  bool paid = 2;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.proto:6:3",
			"path": "/money.Amount"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.proto:6:3",
			"path": "/money.Amount"
		}]
	},
	{
		"rule": "protobuf/edition-unknown",
		"before": [{
			"path": "old.proto",
			"text": "edition = \"2099\";\n\npackage shop;\n\nmessage Order {\n  string id = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "edition = \"2099\";\n\npackage shop;\n\nmessage Order {\n  string id = 1;\n  string note = 2;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.proto:1:1"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.proto:1:1"
		}]
	},
	{
		"rule": "protobuf/field-wire-json-compatible-type",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  State state = 1;\n}\n\nenum State {\n  NEW = 0;\n  PAID = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 state = 1;\n}\n\nenum State {\n  NEW = 0;\n  PAID = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:6:3",
			"path": "/shop.Order/state",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"state\":\"PAID\"}}"
		}]
	},
	{
		"rule": "protobuf/field-wire-json-compatible-cardinality",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  string tag = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  repeated string tag = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:6:3",
			"path": "/shop.Order/tag",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"tag\":\"a\"}}"
		}]
	},
	{
		"rule": "protobuf/field-same-name",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 amount = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:6:3",
			"path": "/shop.Order/total",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"total\":1}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:6:3",
			"path": "/shop.Order/amount",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"amount\":1}}"
		}]
	},
	{
		"rule": "protobuf/field-same-json-name",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1 [json_name = \"sum\"];\n}\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:6:3",
			"path": "/shop.Order/total",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"sum\":1}}"
		}]
	},
	{
		"rule": "protobuf/field-known-to-json-reader",
		"setting": "profile: wire-json-strict",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n  bool paid = 2;\n}\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:7:3",
			"path": "/shop.Order/paid",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"paid\":true}}"
		}]
	},
	{
		"rule": "protobuf/enum-value-same-name",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  NEW = 0;\n  PAID = 1;\n}\n\nmessage Order {\n  State state = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  NEW = 0;\n  SETTLED = 1;\n}\n\nmessage Order {\n  State state = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:7:3",
			"path": "/shop.State",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"state\":\"PAID\"}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:7:3",
			"path": "/shop.State",
			"witness": "{\"message\":\"shop.Order\",\"json\":{\"state\":\"SETTLED\"}}"
		}]
	},
	{
		"rule": "protobuf/file-same-package",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer);\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage store;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer);\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:13:9",
			"path": "/shop.Shop"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:13:9",
			"path": "/store.Shop"
		}]
	},
	{
		"rule": "protobuf/rpc-same-request-type",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer);\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Query) returns (Answer);\n}\n\nmessage Query {\n  int32 key = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:14:7",
			"path": "/shop.Shop/Get",
			"witness": "{\"message\":\"shop.Ask\",\"json\":{\"key\":\"a\"},\"hex\":\"0a0161\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:14:7",
			"path": "/shop.Shop/Get",
			"witness": "{\"message\":\"shop.Query\",\"json\":{\"key\":1},\"hex\":\"0801\"}"
		}]
	},
	{
		"rule": "protobuf/rpc-same-response-type",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer);\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Result);\n}\n\nmessage Result {\n  bool value = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:14:7",
			"path": "/shop.Shop/Get",
			"witness": "{\"message\":\"shop.Result\",\"json\":{\"value\":true},\"hex\":\"0801\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:14:7",
			"path": "/shop.Shop/Get",
			"witness": "{\"message\":\"shop.Answer\",\"json\":{\"value\":\"a\"},\"hex\":\"0a0161\"}"
		}]
	},
	{
		"rule": "protobuf/rpc-same-client-streaming",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer);\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(stream Ask) returns (Answer);\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:14:7",
			"path": "/shop.Shop/Get"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:14:7",
			"path": "/shop.Shop/Get"
		}]
	},
	{
		"rule": "protobuf/rpc-same-server-streaming",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer);\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (stream Answer);\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:14:7",
			"path": "/shop.Shop/Get"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:14:7",
			"path": "/shop.Shop/Get"
		}]
	},
	{
		"rule": "protobuf/rpc-same-idempotency-level",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer) {\n    option idempotency_level = NO_SIDE_EFFECTS;\n  }\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer);\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:14:7",
			"path": "/shop.Shop/Get"
		}]
	},
	{
		"rule": "protobuf/rpc-unknown-to-older",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer);\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer);\n  rpc List(Ask) returns (Answer);\n}\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.proto:15:7",
			"path": "/shop.Shop/List"
		}]
	},
	{
		"rule": "protobuf/field-no-delete-unless-number-reserved",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n  bool paid = 2;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  reserved \"paid\";\n  int32 total = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:5:9",
			"path": "/shop.Order/paid"
		}]
	},
	{
		"rule": "protobuf/field-no-delete-unless-name-reserved",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n  bool paid = 2;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  reserved 2;\n  int32 total = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:5:9",
			"path": "/shop.Order/paid"
		}]
	},
	{
		"rule": "protobuf/enum-value-no-delete-unless-number-reserved",
		"setting": "profile: wire",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  NEW = 0;\n  PAID = 1;\n}\n\nmessage Order {\n  State state = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  NEW = 0;\n}\n\nmessage Order {\n  State state = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:5:6",
			"path": "/shop.State/PAID"
		}]
	},
	{
		"rule": "protobuf/enum-value-no-delete-unless-name-reserved",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  NEW = 0;\n  PAID = 1;\n}\n\nmessage Order {\n  State state = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  reserved 1;\n  NEW = 0;\n}\n\nmessage Order {\n  State state = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:5:6",
			"path": "/shop.State/PAID"
		}]
	},
	{
		"rule": "protobuf/reserved-message-no-delete",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  reserved 2, 5 to 9;\n  int32 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  reserved 2, 5 to 7;\n  int32 total = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:5:9",
			"path": "/shop.Order"
		}]
	},
	{
		"rule": "protobuf/reserved-enum-no-delete",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  reserved 5;\n  NEW = 0;\n}\n\nmessage Order {\n  State state = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  NEW = 0;\n}\n\nmessage Order {\n  State state = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:5:6",
			"path": "/shop.State"
		}]
	},
	{
		"rule": "protobuf/rpc-no-delete",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer);\n  rpc List(Ask) returns (Answer);\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer);\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:13:9",
			"path": "/shop.Shop/List"
		}]
	},
	{
		"rule": "protobuf/service-no-delete",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n\nservice Shop {\n  rpc Get(Ask) returns (Answer);\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Ask {\n  string key = 1;\n}\n\nmessage Answer {\n  string value = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"path": "/shop.Shop"
		}]
	},
	{
		"rule": "protobuf/message-no-delete",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n}\n\nmessage Refund {\n  int32 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"path": "/shop.Refund"
		}]
	},
	{
		"rule": "protobuf/field-no-delete",
		"setting": "profile: source",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  string id = 1;\n  string note = 2 [deprecated = true];\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  string id = 1;\n  reserved 2;\n  reserved \"note\";\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:5:9",
			"path": "/shop.Order/note"
		}]
	},
	{
		"rule": "protobuf/enum-no-delete",
		"setting": "profile: source",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum State {\n  NEW = 0;\n}\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"path": "/shop.State"
		}]
	},
	{
		"rule": "protobuf/enum-value-no-delete",
		"setting": "profile: source",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum Kind {\n  NONE = 0;\n  GIFT = 1 [deprecated = true];\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nenum Kind {\n  NONE = 0;\n  reserved 1;\n  reserved \"GIFT\";\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:5:6",
			"path": "/shop.Kind/GIFT"
		}]
	},
	{
		"rule": "protobuf/enum-same-type",
		"setting": "profile: source",
		"before": [{
			"path": "old.proto",
			"text": "edition = \"2023\";\n\npackage shop;\n\nenum Kind {\n  NONE = 0;\n  GIFT = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "edition = \"2023\";\n\npackage shop;\n\nenum Kind {\n  option features.enum_type = CLOSED;\n  NONE = 0;\n  GIFT = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:5:6",
			"path": "/shop.Kind"
		}]
	},
	{
		"rule": "protobuf/oneof-no-delete",
		"setting": "profile: source",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  oneof pay {\n    string card = 1;\n  }\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  optional string card = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:5:9",
			"path": "/shop.Order/pay"
		}]
	},
	{
		"rule": "protobuf/extension-no-delete",
		"setting": "profile: source",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto2\";\n\npackage shop;\n\nmessage Order {\n  extensions 100 to 199;\n}\n\nextend Order {\n  optional string note = 100;\n  optional bool gift = 101;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto2\";\n\npackage shop;\n\nmessage Order {\n  extensions 100 to 199;\n}\n\nextend Order {\n  optional string note = 100;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"path": "/[shop.gift]"
		}]
	},
	{
		"rule": "protobuf/extension-message-no-delete",
		"setting": "profile: source",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto2\";\n\npackage shop;\n\nmessage Order {\n  extensions 100 to 199;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto2\";\n\npackage shop;\n\nmessage Order {\n  extensions 100 to 149;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:5:9",
			"path": "/shop.Order"
		}]
	},
	{
		"rule": "protobuf/field-same-type",
		"setting": "profile: source",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int64 total = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:6:3",
			"path": "/shop.Order/total"
		}]
	},
	{
		"rule": "protobuf/field-same-cardinality",
		"setting": "profile: source",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  optional int32 total = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:6:12",
			"path": "/shop.Order/total"
		}]
	},
	{
		"rule": "protobuf/field-same-option",
		"setting": "profile: source",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int64 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\nmessage Order {\n  int64 total = 1 [jstype = JS_STRING];\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:6:3",
			"path": "/shop.Order/total"
		}]
	},
	{
		"rule": "protobuf/field-same-utf8-validation",
		"setting": "profile: source",
		"before": [{
			"path": "old.proto",
			"text": "edition = \"2023\";\n\npackage shop;\n\nmessage Order {\n  string note = 1 [features.utf8_validation = NONE];\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "edition = \"2023\";\n\npackage shop;\n\nmessage Order {\n  string note = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:6:3",
			"path": "/shop.Order/note"
		}]
	},
	{
		"rule": "protobuf/file-same-option",
		"setting": "profile: source",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\noption go_package = \"shop/v1\";\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\n\npackage shop;\n\noption go_package = \"shop/v2\";\n\nmessage Order {\n  int32 total = 1;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:3:1"
		}]
	}
];
export { EXAMPLES };
