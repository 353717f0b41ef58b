import "./runtime.js";
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
		"rule": "protobuf/message-same-message-set-wire-format",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto2\";\n\npackage shop;\n\nmessage Order {\n  option message_set_wire_format = true;\n  extensions 4 to max;\n}\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto2\";\n\npackage shop;\n\nmessage Order {\n  extensions 4 to max;\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.proto:5:9",
			"path": "/shop.Order"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.proto:5:9",
			"path": "/shop.Order"
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
		"rule": "protobuf/too-complex",
		"before": [{
			"path": "old.proto",
			"text": "syntax = \"proto3\";\npackage shop;\n\nmessage M0 { M0 f1 = 1; M1 f2 = 2; M2 f3 = 3; M3 f4 = 4; M4 f5 = 5; M5 f6 = 6; M6 f7 = 7; M7 f8 = 8; M8 f9 = 9; M9 f10 = 10; M10 f11 = 11; M11 f12 = 12; M12 f13 = 13; M13 f14 = 14; M14 f15 = 15; M15 f16 = 16; M16 f17 = 17; M17 f18 = 18; M18 f19 = 19; M19 f20 = 20; M20 f21 = 21; M21 f22 = 22; M22 f23 = 23; M23 f24 = 24; M24 f25 = 25; M25 f26 = 26; M26 f27 = 27; M27 f28 = 28; M28 f29 = 29; M29 f30 …\nmessage M1 { M7 f1 = 1; M8 f2 = 2; M9 f3 = 3; M10 f4 = 4; M11 f5 = 5; M12 f6 = 6; M13 f7 = 7; M14 f8 = 8; M15 f9 = 9; M16 f10 = 10; M17 f11 = 11; M18 f12 = 12; M19 f13 = 13; M20 f14 = 14; M21 f15 = 15; M22 f16 = 16; M23 f17 = 17; M24 f18 = 18; M25 f19 = 19; M26 f20 = 20; M27 f21 = 21; M28 f22 = 22; M29 f23 = 23; M30 f24 = 24; M31 f25 = 25; M32 f26 = 26; M33 f27 = 27; M34 f28 = 28; M35 f29 = 29; M…\nmessage M2 { M14 f1 = 1; M15 f2 = 2; M16 f3 = 3; M17 f4 = 4; M18 f5 = 5; M19 f6 = 6; M20 f7 = 7; M21 f8 = 8; M22 f9 = 9; M23 f10 = 10; M24 f11 = 11; M25 f12 = 12; M26 f13 = 13; M27 f14 = 14; M28 f15 = 15; M29 f16 = 16; M30 f17 = 17; M31 f18 = 18; M32 f19 = 19; M33 f20 = 20; M34 f21 = 21; M35 f22 = 22; M36 f23 = 23; M37 f24 = 24; M38 f25 = 25; M39 f26 = 26; M40 f27 = 27; M0 f28 = 28; M1 f29 = 29; …\nmessage M3 { M21 f1 = 1; M22 f2 = 2; M23 f3 = 3; M24 f4 = 4; M25 f5 = 5; M26 f6 = 6; M27 f7 = 7; M28 f8 = 8; M29 f9 = 9; M30 f10 = 10; M31 f11 = 11; M32 f12 = 12; M33 f13 = 13; M34 f14 = 14; M35 f15 = 15; M36 f16 = 16; M37 f17 = 17; M38 f18 = 18; M39 f19 = 19; M40 f20 = 20; M0 f21 = 21; M1 f22 = 22; M2 f23 = 23; M3 f24 = 24; M4 f25 = 25; M5 f26 = 26; M6 f27 = 27; M7 f28 = 28; M8 f29 = 29; M9 f30 …\nmessage M4 { M28 f1 = 1; M29 f2 = 2; M30 f3 = 3; M31 f4 = 4; M32 f5 = 5; M33 f6 = 6; M34 f7 = 7; M35 f8 = 8; M36 f9 = 9; M37 f10 = 10; M38 f11 = 11; M39 f12 = 12; M40 f13 = 13; M0 f14 = 14; M1 f15 = 15; M2 f16 = 16; M3 f17 = 17; M4 f18 = 18; M5 f19 = 19; M6 f20 = 20; M7 f21 = 21; M8 f22 = 22; M9 f23 = 23; M10 f24 = 24; M11 f25 = 25; M12 f26 = 26; M13 f27 = 27; M14 f28 = 28; M15 f29 = 29; M16 f30 …\nmessage M5 { M35 f1 = 1; M36 f2 = 2; M37 f3 = 3; M38 f4 = 4; M39 f5 = 5; M40 f6 = 6; M0 f7 = 7; M1 f8 = 8; M2 f9 = 9; M3 f10 = 10; M4 f11 = 11; M5 f12 = 12; M6 f13 = 13; M7 f14 = 14; M8 f15 = 15; M9 f16 = 16; M10 f17 = 17; M11 f18 = 18; M12 f19 = 19; M13 f20 = 20; M14 f21 = 21; M15 f22 = 22; M16 f23 = 23; M17 f24 = 24; M18 f25 = 25; M19 f26 = 26; M20 f27 = 27; M21 f28 = 28; M22 f29 = 29; M23 f30 …\nmessage M6 { M1 f1 = 1; M2 f2 = 2; M3 f3 = 3; M4 f4 = 4; M5 f5 = 5; M6 f6 = 6; M7 f7 = 7; M8 f8 = 8; M9 f9 = 9; M10 f10 = 10; M11 f11 = 11; M12 f12 = 12; M13 f13 = 13; M14 f14 = 14; M15 f15 = 15; M16 f16 = 16; M17 f17 = 17; M18 f18 = 18; M19 f19 = 19; M20 f20 = 20; M21 f21 = 21; M22 f22 = 22; M23 f23 = 23; M24 f24 = 24; M25 f25 = 25; M26 f26 = 26; M27 f27 = 27; M28 f28 = 28; M29 f29 = 29; M30 f30…\nmessage M7 { M8 f1 = 1; M9 f2 = 2; M10 f3 = 3; M11 f4 = 4; M12 f5 = 5; M13 f6 = 6; M14 f7 = 7; M15 f8 = 8; M16 f9 = 9; M17 f10 = 10; M18 f11 = 11; M19 f12 = 12; M20 f13 = 13; M21 f14 = 14; M22 f15 = 15; M23 f16 = 16; M24 f17 = 17; M25 f18 = 18; M26 f19 = 19; M27 f20 = 20; M28 f21 = 21; M29 f22 = 22; M30 f23 = 23; M31 f24 = 24; M32 f25 = 25; M33 f26 = 26; M34 f27 = 27; M35 f28 = 28; M36 f29 = 29; …\nmessage M8 { M15 f1 = 1; M16 f2 = 2; M17 f3 = 3; M18 f4 = 4; M19 f5 = 5; M20 f6 = 6; M21 f7 = 7; M22 f8 = 8; M23 f9 = 9; M24 f10 = 10; M25 f11 = 11; M26 f12 = 12; M27 f13 = 13; M28 f14 = 14; M29 f15 = 15; M30 f16 = 16; M31 f17 = 17; M32 f18 = 18; M33 f19 = 19; M34 f20 = 20; M35 f21 = 21; M36 f22 = 22; M37 f23 = 23; M38 f24 = 24; M39 f25 = 25; M40 f26 = 26; M0 f27 = 27; M1 f28 = 28; M2 f29 = 29; M…\nmessage M9 { M22 f1 = 1; M23 f2 = 2; M24 f3 = 3; M25 f4 = 4; M26 f5 = 5; M27 f6 = 6; M28 f7 = 7; M29 f8 = 8; M30 f9 = 9; M31 f10 = 10; M32 f11 = 11; M33 f12 = 12; M34 f13 = 13; M35 f14 = 14; M36 f15 = 15; M37 f16 = 16; M38 f17 = 17; M39 f18 = 18; M40 f19 = 19; M0 f20 = 20; M1 f21 = 21; M2 f22 = 22; M3 f23 = 23; M4 f24 = 24; M5 f25 = 25; M6 f26 = 26; M7 f27 = 27; M8 f28 = 28; M9 f29 = 29; M10 f30 …\nmessage M10 { M29 f1 = 1; M30 f2 = 2; M31 f3 = 3; M32 f4 = 4; M33 f5 = 5; M34 f6 = 6; M35 f7 = 7; M36 f8 = 8; M37 f9 = 9; M38 f10 = 10; M39 f11 = 11; M40 f12 = 12; M0 f13 = 13; M1 f14 = 14; M2 f15 = 15; M3 f16 = 16; M4 f17 = 17; M5 f18 = 18; M6 f19 = 19; M7 f20 = 20; M8 f21 = 21; M9 f22 = 22; M10 f23 = 23; M11 f24 = 24; M12 f25 = 25; M13 f26 = 26; M14 f27 = 27; M15 f28 = 28; M16 f29 = 29; M17 f30…\nmessage M11 { M36 f1 = 1; M37 f2 = 2; M38 f3 = 3; M39 f4 = 4; M40 f5 = 5; M0 f6 = 6; M1 f7 = 7; M2 f8 = 8; M3 f9 = 9; M4 f10 = 10; M5 f11 = 11; M6 f12 = 12; M7 f13 = 13; M8 f14 = 14; M9 f15 = 15; M10 f16 = 16; M11 f17 = 17; M12 f18 = 18; M13 f19 = 19; M14 f20 = 20; M15 f21 = 21; M16 f22 = 22; M17 f23 = 23; M18 f24 = 24; M19 f25 = 25; M20 f26 = 26; M21 f27 = 27; M22 f28 = 28; M23 f29 = 29; M24 f30…\nmessage M12 { M2 f1 = 1; M3 f2 = 2; M4 f3 = 3; M5 f4 = 4; M6 f5 = 5; M7 f6 = 6; M8 f7 = 7; M9 f8 = 8; M10 f9 = 9; M11 f10 = 10; M12 f11 = 11; M13 f12 = 12; M14 f13 = 13; M15 f14 = 14; M16 f15 = 15; M17 f16 = 16; M18 f17 = 17; M19 f18 = 18; M20 f19 = 19; M21 f20 = 20; M22 f21 = 21; M23 f22 = 22; M24 f23 = 23; M25 f24 = 24; M26 f25 = 25; M27 f26 = 26; M28 f27 = 27; M29 f28 = 28; M30 f29 = 29; M31 f…\nmessage M13 { M9 f1 = 1; M10 f2 = 2; M11 f3 = 3; M12 f4 = 4; M13 f5 = 5; M14 f6 = 6; M15 f7 = 7; M16 f8 = 8; M17 f9 = 9; M18 f10 = 10; M19 f11 = 11; M20 f12 = 12; M21 f13 = 13; M22 f14 = 14; M23 f15 = 15; M24 f16 = 16; M25 f17 = 17; M26 f18 = 18; M27 f19 = 19; M28 f20 = 20; M29 f21 = 21; M30 f22 = 22; M31 f23 = 23; M32 f24 = 24; M33 f25 = 25; M34 f26 = 26; M35 f27 = 27; M36 f28 = 28; M37 f29 = 29…\nmessage M14 { M16 f1 = 1; M17 f2 = 2; M18 f3 = 3; M19 f4 = 4; M20 f5 = 5; M21 f6 = 6; M22 f7 = 7; M23 f8 = 8; M24 f9 = 9; M25 f10 = 10; M26 f11 = 11; M27 f12 = 12; M28 f13 = 13; M29 f14 = 14; M30 f15 = 15; M31 f16 = 16; M32 f17 = 17; M33 f18 = 18; M34 f19 = 19; M35 f20 = 20; M36 f21 = 21; M37 f22 = 22; M38 f23 = 23; M39 f24 = 24; M40 f25 = 25; M0 f26 = 26; M1 f27 = 27; M2 f28 = 28; M3 f29 = 29; M…\nmessage M15 { M23 f1 = 1; M24 f2 = 2; M25 f3 = 3; M26 f4 = 4; M27 f5 = 5; M28 f6 = 6; M29 f7 = 7; M30 f8 = 8; M31 f9 = 9; M32 f10 = 10; M33 f11 = 11; M34 f12 = 12; M35 f13 = 13; M36 f14 = 14; M37 f15 = 15; M38 f16 = 16; M39 f17 = 17; M40 f18 = 18; M0 f19 = 19; M1 f20 = 20; M2 f21 = 21; M3 f22 = 22; M4 f23 = 23; M5 f24 = 24; M6 f25 = 25; M7 f26 = 26; M8 f27 = 27; M9 f28 = 28; M10 f29 = 29; M11 f30…\nmessage M16 { M30 f1 = 1; M31 f2 = 2; M32 f3 = 3; M33 f4 = 4; M34 f5 = 5; M35 f6 = 6; M36 f7 = 7; M37 f8 = 8; M38 f9 = 9; M39 f10 = 10; M40 f11 = 11; M0 f12 = 12; M1 f13 = 13; M2 f14 = 14; M3 f15 = 15; M4 f16 = 16; M5 f17 = 17; M6 f18 = 18; M7 f19 = 19; M8 f20 = 20; M9 f21 = 21; M10 f22 = 22; M11 f23 = 23; M12 f24 = 24; M13 f25 = 25; M14 f26 = 26; M15 f27 = 27; M16 f28 = 28; M17 f29 = 29; M18 f30…\nmessage M17 { M37 f1 = 1; M38 f2 = 2; M39 f3 = 3; M40 f4 = 4; M0 f5 = 5; M1 f6 = 6; M2 f7 = 7; M3 f8 = 8; M4 f9 = 9; M5 f10 = 10; M6 f11 = 11; M7 f12 = 12; M8 f13 = 13; M9 f14 = 14; M10 f15 = 15; M11 f16 = 16; M12 f17 = 17; M13 f18 = 18; M14 f19 = 19; M15 f20 = 20; M16 f21 = 21; M17 f22 = 22; M18 f23 = 23; M19 f24 = 24; M20 f25 = 25; M21 f26 = 26; M22 f27 = 27; M23 f28 = 28; M24 f29 = 29; M25 f30…\nmessage M18 { M3 f1 = 1; M4 f2 = 2; M5 f3 = 3; M6 f4 = 4; M7 f5 = 5; M8 f6 = 6; M9 f7 = 7; M10 f8 = 8; M11 f9 = 9; M12 f10 = 10; M13 f11 = 11; M14 f12 = 12; M15 f13 = 13; M16 f14 = 14; M17 f15 = 15; M18 f16 = 16; M19 f17 = 17; M20 f18 = 18; M21 f19 = 19; M22 f20 = 20; M23 f21 = 21; M24 f22 = 22; M25 f23 = 23; M26 f24 = 24; M27 f25 = 25; M28 f26 = 26; M29 f27 = 27; M30 f28 = 28; M31 f29 = 29; M32 …\nmessage M19 { M10 f1 = 1; M11 f2 = 2; M12 f3 = 3; M13 f4 = 4; M14 f5 = 5; M15 f6 = 6; M16 f7 = 7; M17 f8 = 8; M18 f9 = 9; M19 f10 = 10; M20 f11 = 11; M21 f12 = 12; M22 f13 = 13; M23 f14 = 14; M24 f15 = 15; M25 f16 = 16; M26 f17 = 17; M27 f18 = 18; M28 f19 = 19; M29 f20 = 20; M30 f21 = 21; M31 f22 = 22; M32 f23 = 23; M33 f24 = 24; M34 f25 = 25; M35 f26 = 26; M36 f27 = 27; M37 f28 = 28; M38 f29 = 2…\nmessage M20 { M17 f1 = 1; M18 f2 = 2; M19 f3 = 3; M20 f4 = 4; M21 f5 = 5; M22 f6 = 6; M23 f7 = 7; M24 f8 = 8; M25 f9 = 9; M26 f10 = 10; M27 f11 = 11; M28 f12 = 12; M29 f13 = 13; M30 f14 = 14; M31 f15 = 15; M32 f16 = 16; M33 f17 = 17; M34 f18 = 18; M35 f19 = 19; M36 f20 = 20; M37 f21 = 21; M38 f22 = 22; M39 f23 = 23; M40 f24 = 24; M0 f25 = 25; M1 f26 = 26; M2 f27 = 27; M3 f28 = 28; M4 f29 = 29; M5…\nmessage M21 { M24 f1 = 1; M25 f2 = 2; M26 f3 = 3; M27 f4 = 4; M28 f5 = 5; M29 f6 = 6; M30 f7 = 7; M31 f8 = 8; M32 f9 = 9; M33 f10 = 10; M34 f11 = 11; M35 f12 = 12; M36 f13 = 13; M37 f14 = 14; M38 f15 = 15; M39 f16 = 16; M40 f17 = 17; M0 f18 = 18; M1 f19 = 19; M2 f20 = 20; M3 f21 = 21; M4 f22 = 22; M5 f23 = 23; M6 f24 = 24; M7 f25 = 25; M8 f26 = 26; M9 f27 = 27; M10 f28 = 28; M11 f29 = 29; M12 f30…\nmessage M22 { M31 f1 = 1; M32 f2 = 2; M33 f3 = 3; M34 f4 = 4; M35 f5 = 5; M36 f6 = 6; M37 f7 = 7; M38 f8 = 8; M39 f9 = 9; M40 f10 = 10; M0 f11 = 11; M1 f12 = 12; M2 f13 = 13; M3 f14 = 14; M4 f15 = 15; M5 f16 = 16; M6 f17 = 17; M7 f18 = 18; M8 f19 = 19; M9 f20 = 20; M10 f21 = 21; M11 f22 = 22; M12 f23 = 23; M13 f24 = 24; M14 f25 = 25; M15 f26 = 26; M16 f27 = 27; M17 f28 = 28; M18 f29 = 29; M19 f30…\nmessage M23 { M38 f1 = 1; M39 f2 = 2; M40 f3 = 3; M0 f4 = 4; M1 f5 = 5; M2 f6 = 6; M3 f7 = 7; M4 f8 = 8; M5 f9 = 9; M6 f10 = 10; M7 f11 = 11; M8 f12 = 12; M9 f13 = 13; M10 f14 = 14; M11 f15 = 15; M12 f16 = 16; M13 f17 = 17; M14 f18 = 18; M15 f19 = 19; M16 f20 = 20; M17 f21 = 21; M18 f22 = 22; M19 f23 = 23; M20 f24 = 24; M21 f25 = 25; M22 f26 = 26; M23 f27 = 27; M24 f28 = 28; M25 f29 = 29; M26 f30…\nmessage M24 { M4 f1 = 1; M5 f2 = 2; M6 f3 = 3; M7 f4 = 4; M8 f5 = 5; M9 f6 = 6; M10 f7 = 7; M11 f8 = 8; M12 f9 = 9; M13 f10 = 10; M14 f11 = 11; M15 f12 = 12; M16 f13 = 13; M17 f14 = 14; M18 f15 = 15; M19 f16 = 16; M20 f17 = 17; M21 f18 = 18; M22 f19 = 19; M23 f20 = 20; M24 f21 = 21; M25 f22 = 22; M26 f23 = 23; M27 f24 = 24; M28 f25 = 25; M29 f26 = 26; M30 f27 = 27; M31 f28 = 28; M32 f29 = 29; M33…\nmessage M25 { M11 f1 = 1; M12 f2 = 2; M13 f3 = 3; M14 f4 = 4; M15 f5 = 5; M16 f6 = 6; M17 f7 = 7; M18 f8 = 8; M19 f9 = 9; M20 f10 = 10; M21 f11 = 11; M22 f12 = 12; M23 f13 = 13; M24 f14 = 14; M25 f15 = 15; M26 f16 = 16; M27 f17 = 17; M28 f18 = 18; M29 f19 = 19; M30 f20 = 20; M31 f21 = 21; M32 f22 = 22; M33 f23 = 23; M34 f24 = 24; M35 f25 = 25; M36 f26 = 26; M37 f27 = 27; M38 f28 = 28; M39 f29 = 2…\nmessage M26 { M18 f1 = 1; M19 f2 = 2; M20 f3 = 3; M21 f4 = 4; M22 f5 = 5; M23 f6 = 6; M24 f7 = 7; M25 f8 = 8; M26 f9 = 9; M27 f10 = 10; M28 f11 = 11; M29 f12 = 12; M30 f13 = 13; M31 f14 = 14; M32 f15 = 15; M33 f16 = 16; M34 f17 = 17; M35 f18 = 18; M36 f19 = 19; M37 f20 = 20; M38 f21 = 21; M39 f22 = 22; M40 f23 = 23; M0 f24 = 24; M1 f25 = 25; M2 f26 = 26; M3 f27 = 27; M4 f28 = 28; M5 f29 = 29; M6 …\nmessage M27 { M25 f1 = 1; M26 f2 = 2; M27 f3 = 3; M28 f4 = 4; M29 f5 = 5; M30 f6 = 6; M31 f7 = 7; M32 f8 = 8; M33 f9 = 9; M34 f10 = 10; M35 f11 = 11; M36 f12 = 12; M37 f13 = 13; M38 f14 = 14; M39 f15 = 15; M40 f16 = 16; M0 f17 = 17; M1 f18 = 18; M2 f19 = 19; M3 f20 = 20; M4 f21 = 21; M5 f22 = 22; M6 f23 = 23; M7 f24 = 24; M8 f25 = 25; M9 f26 = 26; M10 f27 = 27; M11 f28 = 28; M12 f29 = 29; M13 f30…\nmessage M28 { M32 f1 = 1; M33 f2 = 2; M34 f3 = 3; M35 f4 = 4; M36 f5 = 5; M37 f6 = 6; M38 f7 = 7; M39 f8 = 8; M40 f9 = 9; M0 f10 = 10; M1 f11 = 11; M2 f12 = 12; M3 f13 = 13; M4 f14 = 14; M5 f15 = 15; M6 f16 = 16; M7 f17 = 17; M8 f18 = 18; M9 f19 = 19; M10 f20 = 20; M11 f21 = 21; M12 f22 = 22; M13 f23 = 23; M14 f24 = 24; M15 f25 = 25; M16 f26 = 26; M17 f27 = 27; M18 f28 = 28; M19 f29 = 29; M20 f30…\nmessage M29 { M39 f1 = 1; M40 f2 = 2; M0 f3 = 3; M1 f4 = 4; M2 f5 = 5; M3 f6 = 6; M4 f7 = 7; M5 f8 = 8; M6 f9 = 9; M7 f10 = 10; M8 f11 = 11; M9 f12 = 12; M10 f13 = 13; M11 f14 = 14; M12 f15 = 15; M13 f16 = 16; M14 f17 = 17; M15 f18 = 18; M16 f19 = 19; M17 f20 = 20; M18 f21 = 21; M19 f22 = 22; M20 f23 = 23; M21 f24 = 24; M22 f25 = 25; M23 f26 = 26; M24 f27 = 27; M25 f28 = 28; M26 f29 = 29; M27 f30…\nmessage M30 { M5 f1 = 1; M6 f2 = 2; M7 f3 = 3; M8 f4 = 4; M9 f5 = 5; M10 f6 = 6; M11 f7 = 7; M12 f8 = 8; M13 f9 = 9; M14 f10 = 10; M15 f11 = 11; M16 f12 = 12; M17 f13 = 13; M18 f14 = 14; M19 f15 = 15; M20 f16 = 16; M21 f17 = 17; M22 f18 = 18; M23 f19 = 19; M24 f20 = 20; M25 f21 = 21; M26 f22 = 22; M27 f23 = 23; M28 f24 = 24; M29 f25 = 25; M30 f26 = 26; M31 f27 = 27; M32 f28 = 28; M33 f29 = 29; M3…\nmessage M31 { M12 f1 = 1; M13 f2 = 2; M14 f3 = 3; M15 f4 = 4; M16 f5 = 5; M17 f6 = 6; M18 f7 = 7; M19 f8 = 8; M20 f9 = 9; M21 f10 = 10; M22 f11 = 11; M23 f12 = 12; M24 f13 = 13; M25 f14 = 14; M26 f15 = 15; M27 f16 = 16; M28 f17 = 17; M29 f18 = 18; M30 f19 = 19; M31 f20 = 20; M32 f21 = 21; M33 f22 = 22; M34 f23 = 23; M35 f24 = 24; M36 f25 = 25; M37 f26 = 26; M38 f27 = 27; M39 f28 = 28; M40 f29 = 2…\nmessage M32 { M19 f1 = 1; M20 f2 = 2; M21 f3 = 3; M22 f4 = 4; M23 f5 = 5; M24 f6 = 6; M25 f7 = 7; M26 f8 = 8; M27 f9 = 9; M28 f10 = 10; M29 f11 = 11; M30 f12 = 12; M31 f13 = 13; M32 f14 = 14; M33 f15 = 15; M34 f16 = 16; M35 f17 = 17; M36 f18 = 18; M37 f19 = 19; M38 f20 = 20; M39 f21 = 21; M40 f22 = 22; M0 f23 = 23; M1 f24 = 24; M2 f25 = 25; M3 f26 = 26; M4 f27 = 27; M5 f28 = 28; M6 f29 = 29; M7 f…\nmessage M33 { M26 f1 = 1; M27 f2 = 2; M28 f3 = 3; M29 f4 = 4; M30 f5 = 5; M31 f6 = 6; M32 f7 = 7; M33 f8 = 8; M34 f9 = 9; M35 f10 = 10; M36 f11 = 11; M37 f12 = 12; M38 f13 = 13; M39 f14 = 14; M40 f15 = 15; M0 f16 = 16; M1 f17 = 17; M2 f18 = 18; M3 f19 = 19; M4 f20 = 20; M5 f21 = 21; M6 f22 = 22; M7 f23 = 23; M8 f24 = 24; M9 f25 = 25; M10 f26 = 26; M11 f27 = 27; M12 f28 = 28; M13 f29 = 29; M14 f30…\nmessage M34 { M33 f1 = 1; M34 f2 = 2; M35 f3 = 3; M36 f4 = 4; M37 f5 = 5; M38 f6 = 6; M39 f7 = 7; M40 f8 = 8; M0 f9 = 9; M1 f10 = 10; M2 f11 = 11; M3 f12 = 12; M4 f13 = 13; M5 f14 = 14; M6 f15 = 15; M7 f16 = 16; M8 f17 = 17; M9 f18 = 18; M10 f19 = 19; M11 f20 = 20; M12 f21 = 21; M13 f22 = 22; M14 f23 = 23; M15 f24 = 24; M16 f25 = 25; M17 f26 = 26; M18 f27 = 27; M19 f28 = 28; M20 f29 = 29; M21 f30…\nmessage M35 { M40 f1 = 1; M0 f2 = 2; M1 f3 = 3; M2 f4 = 4; M3 f5 = 5; M4 f6 = 6; M5 f7 = 7; M6 f8 = 8; M7 f9 = 9; M8 f10 = 10; M9 f11 = 11; M10 f12 = 12; M11 f13 = 13; M12 f14 = 14; M13 f15 = 15; M14 f16 = 16; M15 f17 = 17; M16 f18 = 18; M17 f19 = 19; M18 f20 = 20; M19 f21 = 21; M20 f22 = 22; M21 f23 = 23; M22 f24 = 24; M23 f25 = 25; M24 f26 = 26; M25 f27 = 27; M26 f28 = 28; M27 f29 = 29; M28 f30…\nmessage M36 { M6 f1 = 1; M7 f2 = 2; M8 f3 = 3; M9 f4 = 4; M10 f5 = 5; M11 f6 = 6; M12 f7 = 7; M13 f8 = 8; M14 f9 = 9; M15 f10 = 10; M16 f11 = 11; M17 f12 = 12; M18 f13 = 13; M19 f14 = 14; M20 f15 = 15; M21 f16 = 16; M22 f17 = 17; M23 f18 = 18; M24 f19 = 19; M25 f20 = 20; M26 f21 = 21; M27 f22 = 22; M28 f23 = 23; M29 f24 = 24; M30 f25 = 25; M31 f26 = 26; M32 f27 = 27; M33 f28 = 28; M34 f29 = 29; M…\nmessage M37 { M13 f1 = 1; M14 f2 = 2; M15 f3 = 3; M16 f4 = 4; M17 f5 = 5; M18 f6 = 6; M19 f7 = 7; M20 f8 = 8; M21 f9 = 9; M22 f10 = 10; M23 f11 = 11; M24 f12 = 12; M25 f13 = 13; M26 f14 = 14; M27 f15 = 15; M28 f16 = 16; M29 f17 = 17; M30 f18 = 18; M31 f19 = 19; M32 f20 = 20; M33 f21 = 21; M34 f22 = 22; M35 f23 = 23; M36 f24 = 24; M37 f25 = 25; M38 f26 = 26; M39 f27 = 27; M40 f28 = 28; M0 f29 = 29…\nmessage M38 { M20 f1 = 1; M21 f2 = 2; M22 f3 = 3; M23 f4 = 4; M24 f5 = 5; M25 f6 = 6; M26 f7 = 7; M27 f8 = 8; M28 f9 = 9; M29 f10 = 10; M30 f11 = 11; M31 f12 = 12; M32 f13 = 13; M33 f14 = 14; M34 f15 = 15; M35 f16 = 16; M36 f17 = 17; M37 f18 = 18; M38 f19 = 19; M39 f20 = 20; M40 f21 = 21; M0 f22 = 22; M1 f23 = 23; M2 f24 = 24; M3 f25 = 25; M4 f26 = 26; M5 f27 = 27; M6 f28 = 28; M7 f29 = 29; M8 f3…\nmessage M39 { M27 f1 = 1; M28 f2 = 2; M29 f3 = 3; M30 f4 = 4; M31 f5 = 5; M32 f6 = 6; M33 f7 = 7; M34 f8 = 8; M35 f9 = 9; M36 f10 = 10; M37 f11 = 11; M38 f12 = 12; M39 f13 = 13; M40 f14 = 14; M0 f15 = 15; M1 f16 = 16; M2 f17 = 17; M3 f18 = 18; M4 f19 = 19; M5 f20 = 20; M6 f21 = 21; M7 f22 = 22; M8 f23 = 23; M9 f24 = 24; M10 f25 = 25; M11 f26 = 26; M12 f27 = 27; M13 f28 = 28; M14 f29 = 29; M15 f30…\nmessage M40 { M34 f1 = 1; M35 f2 = 2; M36 f3 = 3; M37 f4 = 4; M38 f5 = 5; M39 f6 = 6; M40 f7 = 7; M0 f8 = 8; M1 f9 = 9; M2 f10 = 10; M3 f11 = 11; M4 f12 = 12; M5 f13 = 13; M6 f14 = 14; M7 f15 = 15; M8 f16 = 16; M9 f17 = 17; M10 f18 = 18; M11 f19 = 19; M12 f20 = 20; M13 f21 = 21; M14 f22 = 22; M15 f23 = 23; M16 f24 = 24; M17 f25 = 25; M18 f26 = 26; M19 f27 = 27; M20 f28 = 28; M21 f29 = 29; M22 f30…\n"
		}],
		"after": [{
			"path": "new.proto",
			"text": "syntax = \"proto3\";\npackage shop;\n\nmessage M0 { M1 f1 = 1; M3 f2 = 2; M5 f3 = 3; M7 f4 = 4; M9 f5 = 5; M11 f6 = 6; M13 f7 = 7; M15 f8 = 8; M17 f9 = 9; M19 f10 = 10; M21 f11 = 11; M23 f12 = 12; M25 f13 = 13; M27 f14 = 14; M29 f15 = 15; M31 f16 = 16; M33 f17 = 17; M35 f18 = 18; M37 f19 = 19; M39 f20 = 20; M0 f21 = 21; M2 f22 = 22; M4 f23 = 23; M6 f24 = 24; M8 f25 = 25; M10 f26 = 26; M12 f27 = 27; M14 f28 = 28; M16 f29 = 29; M18 f30 …\nmessage M1 { M8 f1 = 1; M10 f2 = 2; M12 f3 = 3; M14 f4 = 4; M16 f5 = 5; M18 f6 = 6; M20 f7 = 7; M22 f8 = 8; M24 f9 = 9; M26 f10 = 10; M28 f11 = 11; M30 f12 = 12; M32 f13 = 13; M34 f14 = 14; M36 f15 = 15; M38 f16 = 16; M40 f17 = 17; M1 f18 = 18; M3 f19 = 19; M5 f20 = 20; M7 f21 = 21; M9 f22 = 22; M11 f23 = 23; M13 f24 = 24; M15 f25 = 25; M17 f26 = 26; M19 f27 = 27; M21 f28 = 28; M23 f29 = 29; M25 …\nmessage M2 { M15 f1 = 1; M17 f2 = 2; M19 f3 = 3; M21 f4 = 4; M23 f5 = 5; M25 f6 = 6; M27 f7 = 7; M29 f8 = 8; M31 f9 = 9; M33 f10 = 10; M35 f11 = 11; M37 f12 = 12; M39 f13 = 13; M0 f14 = 14; M2 f15 = 15; M4 f16 = 16; M6 f17 = 17; M8 f18 = 18; M10 f19 = 19; M12 f20 = 20; M14 f21 = 21; M16 f22 = 22; M18 f23 = 23; M20 f24 = 24; M22 f25 = 25; M24 f26 = 26; M26 f27 = 27; M28 f28 = 28; M30 f29 = 29; M32…\nmessage M3 { M22 f1 = 1; M24 f2 = 2; M26 f3 = 3; M28 f4 = 4; M30 f5 = 5; M32 f6 = 6; M34 f7 = 7; M36 f8 = 8; M38 f9 = 9; M40 f10 = 10; M1 f11 = 11; M3 f12 = 12; M5 f13 = 13; M7 f14 = 14; M9 f15 = 15; M11 f16 = 16; M13 f17 = 17; M15 f18 = 18; M17 f19 = 19; M19 f20 = 20; M21 f21 = 21; M23 f22 = 22; M25 f23 = 23; M27 f24 = 24; M29 f25 = 25; M31 f26 = 26; M33 f27 = 27; M35 f28 = 28; M37 f29 = 29; M39…\nmessage M4 { M29 f1 = 1; M31 f2 = 2; M33 f3 = 3; M35 f4 = 4; M37 f5 = 5; M39 f6 = 6; M0 f7 = 7; M2 f8 = 8; M4 f9 = 9; M6 f10 = 10; M8 f11 = 11; M10 f12 = 12; M12 f13 = 13; M14 f14 = 14; M16 f15 = 15; M18 f16 = 16; M20 f17 = 17; M22 f18 = 18; M24 f19 = 19; M26 f20 = 20; M28 f21 = 21; M30 f22 = 22; M32 f23 = 23; M34 f24 = 24; M36 f25 = 25; M38 f26 = 26; M40 f27 = 27; M1 f28 = 28; M3 f29 = 29; M5 f3…\nmessage M5 { M36 f1 = 1; M38 f2 = 2; M40 f3 = 3; M1 f4 = 4; M3 f5 = 5; M5 f6 = 6; M7 f7 = 7; M9 f8 = 8; M11 f9 = 9; M13 f10 = 10; M15 f11 = 11; M17 f12 = 12; M19 f13 = 13; M21 f14 = 14; M23 f15 = 15; M25 f16 = 16; M27 f17 = 17; M29 f18 = 18; M31 f19 = 19; M33 f20 = 20; M35 f21 = 21; M37 f22 = 22; M39 f23 = 23; M0 f24 = 24; M2 f25 = 25; M4 f26 = 26; M6 f27 = 27; M8 f28 = 28; M10 f29 = 29; M12 f30 …\nmessage M6 { M2 f1 = 1; M4 f2 = 2; M6 f3 = 3; M8 f4 = 4; M10 f5 = 5; M12 f6 = 6; M14 f7 = 7; M16 f8 = 8; M18 f9 = 9; M20 f10 = 10; M22 f11 = 11; M24 f12 = 12; M26 f13 = 13; M28 f14 = 14; M30 f15 = 15; M32 f16 = 16; M34 f17 = 17; M36 f18 = 18; M38 f19 = 19; M40 f20 = 20; M1 f21 = 21; M3 f22 = 22; M5 f23 = 23; M7 f24 = 24; M9 f25 = 25; M11 f26 = 26; M13 f27 = 27; M15 f28 = 28; M17 f29 = 29; M19 f30…\nmessage M7 { M9 f1 = 1; M11 f2 = 2; M13 f3 = 3; M15 f4 = 4; M17 f5 = 5; M19 f6 = 6; M21 f7 = 7; M23 f8 = 8; M25 f9 = 9; M27 f10 = 10; M29 f11 = 11; M31 f12 = 12; M33 f13 = 13; M35 f14 = 14; M37 f15 = 15; M39 f16 = 16; M0 f17 = 17; M2 f18 = 18; M4 f19 = 19; M6 f20 = 20; M8 f21 = 21; M10 f22 = 22; M12 f23 = 23; M14 f24 = 24; M16 f25 = 25; M18 f26 = 26; M20 f27 = 27; M22 f28 = 28; M24 f29 = 29; M26 …\nmessage M8 { M16 f1 = 1; M18 f2 = 2; M20 f3 = 3; M22 f4 = 4; M24 f5 = 5; M26 f6 = 6; M28 f7 = 7; M30 f8 = 8; M32 f9 = 9; M34 f10 = 10; M36 f11 = 11; M38 f12 = 12; M40 f13 = 13; M1 f14 = 14; M3 f15 = 15; M5 f16 = 16; M7 f17 = 17; M9 f18 = 18; M11 f19 = 19; M13 f20 = 20; M15 f21 = 21; M17 f22 = 22; M19 f23 = 23; M21 f24 = 24; M23 f25 = 25; M25 f26 = 26; M27 f27 = 27; M29 f28 = 28; M31 f29 = 29; M33…\nmessage M9 { M23 f1 = 1; M25 f2 = 2; M27 f3 = 3; M29 f4 = 4; M31 f5 = 5; M33 f6 = 6; M35 f7 = 7; M37 f8 = 8; M39 f9 = 9; M0 f10 = 10; M2 f11 = 11; M4 f12 = 12; M6 f13 = 13; M8 f14 = 14; M10 f15 = 15; M12 f16 = 16; M14 f17 = 17; M16 f18 = 18; M18 f19 = 19; M20 f20 = 20; M22 f21 = 21; M24 f22 = 22; M26 f23 = 23; M28 f24 = 24; M30 f25 = 25; M32 f26 = 26; M34 f27 = 27; M36 f28 = 28; M38 f29 = 29; M40…\nmessage M10 { M30 f1 = 1; M32 f2 = 2; M34 f3 = 3; M36 f4 = 4; M38 f5 = 5; M40 f6 = 6; M1 f7 = 7; M3 f8 = 8; M5 f9 = 9; M7 f10 = 10; M9 f11 = 11; M11 f12 = 12; M13 f13 = 13; M15 f14 = 14; M17 f15 = 15; M19 f16 = 16; M21 f17 = 17; M23 f18 = 18; M25 f19 = 19; M27 f20 = 20; M29 f21 = 21; M31 f22 = 22; M33 f23 = 23; M35 f24 = 24; M37 f25 = 25; M39 f26 = 26; M0 f27 = 27; M2 f28 = 28; M4 f29 = 29; M6 f3…\nmessage M11 { M37 f1 = 1; M39 f2 = 2; M0 f3 = 3; M2 f4 = 4; M4 f5 = 5; M6 f6 = 6; M8 f7 = 7; M10 f8 = 8; M12 f9 = 9; M14 f10 = 10; M16 f11 = 11; M18 f12 = 12; M20 f13 = 13; M22 f14 = 14; M24 f15 = 15; M26 f16 = 16; M28 f17 = 17; M30 f18 = 18; M32 f19 = 19; M34 f20 = 20; M36 f21 = 21; M38 f22 = 22; M40 f23 = 23; M1 f24 = 24; M3 f25 = 25; M5 f26 = 26; M7 f27 = 27; M9 f28 = 28; M11 f29 = 29; M13 f30…\nmessage M12 { M3 f1 = 1; M5 f2 = 2; M7 f3 = 3; M9 f4 = 4; M11 f5 = 5; M13 f6 = 6; M15 f7 = 7; M17 f8 = 8; M19 f9 = 9; M21 f10 = 10; M23 f11 = 11; M25 f12 = 12; M27 f13 = 13; M29 f14 = 14; M31 f15 = 15; M33 f16 = 16; M35 f17 = 17; M37 f18 = 18; M39 f19 = 19; M0 f20 = 20; M2 f21 = 21; M4 f22 = 22; M6 f23 = 23; M8 f24 = 24; M10 f25 = 25; M12 f26 = 26; M14 f27 = 27; M16 f28 = 28; M18 f29 = 29; M20 f3…\nmessage M13 { M10 f1 = 1; M12 f2 = 2; M14 f3 = 3; M16 f4 = 4; M18 f5 = 5; M20 f6 = 6; M22 f7 = 7; M24 f8 = 8; M26 f9 = 9; M28 f10 = 10; M30 f11 = 11; M32 f12 = 12; M34 f13 = 13; M36 f14 = 14; M38 f15 = 15; M40 f16 = 16; M1 f17 = 17; M3 f18 = 18; M5 f19 = 19; M7 f20 = 20; M9 f21 = 21; M11 f22 = 22; M13 f23 = 23; M15 f24 = 24; M17 f25 = 25; M19 f26 = 26; M21 f27 = 27; M23 f28 = 28; M25 f29 = 29; M2…\nmessage M14 { M17 f1 = 1; M19 f2 = 2; M21 f3 = 3; M23 f4 = 4; M25 f5 = 5; M27 f6 = 6; M29 f7 = 7; M31 f8 = 8; M33 f9 = 9; M35 f10 = 10; M37 f11 = 11; M39 f12 = 12; M0 f13 = 13; M2 f14 = 14; M4 f15 = 15; M6 f16 = 16; M8 f17 = 17; M10 f18 = 18; M12 f19 = 19; M14 f20 = 20; M16 f21 = 21; M18 f22 = 22; M20 f23 = 23; M22 f24 = 24; M24 f25 = 25; M26 f26 = 26; M28 f27 = 27; M30 f28 = 28; M32 f29 = 29; M3…\nmessage M15 { M24 f1 = 1; M26 f2 = 2; M28 f3 = 3; M30 f4 = 4; M32 f5 = 5; M34 f6 = 6; M36 f7 = 7; M38 f8 = 8; M40 f9 = 9; M1 f10 = 10; M3 f11 = 11; M5 f12 = 12; M7 f13 = 13; M9 f14 = 14; M11 f15 = 15; M13 f16 = 16; M15 f17 = 17; M17 f18 = 18; M19 f19 = 19; M21 f20 = 20; M23 f21 = 21; M25 f22 = 22; M27 f23 = 23; M29 f24 = 24; M31 f25 = 25; M33 f26 = 26; M35 f27 = 27; M37 f28 = 28; M39 f29 = 29; M0…\nmessage M16 { M31 f1 = 1; M33 f2 = 2; M35 f3 = 3; M37 f4 = 4; M39 f5 = 5; M0 f6 = 6; M2 f7 = 7; M4 f8 = 8; M6 f9 = 9; M8 f10 = 10; M10 f11 = 11; M12 f12 = 12; M14 f13 = 13; M16 f14 = 14; M18 f15 = 15; M20 f16 = 16; M22 f17 = 17; M24 f18 = 18; M26 f19 = 19; M28 f20 = 20; M30 f21 = 21; M32 f22 = 22; M34 f23 = 23; M36 f24 = 24; M38 f25 = 25; M40 f26 = 26; M1 f27 = 27; M3 f28 = 28; M5 f29 = 29; M7 f3…\nmessage M17 { M38 f1 = 1; M40 f2 = 2; M1 f3 = 3; M3 f4 = 4; M5 f5 = 5; M7 f6 = 6; M9 f7 = 7; M11 f8 = 8; M13 f9 = 9; M15 f10 = 10; M17 f11 = 11; M19 f12 = 12; M21 f13 = 13; M23 f14 = 14; M25 f15 = 15; M27 f16 = 16; M29 f17 = 17; M31 f18 = 18; M33 f19 = 19; M35 f20 = 20; M37 f21 = 21; M39 f22 = 22; M0 f23 = 23; M2 f24 = 24; M4 f25 = 25; M6 f26 = 26; M8 f27 = 27; M10 f28 = 28; M12 f29 = 29; M14 f30…\nmessage M18 { M4 f1 = 1; M6 f2 = 2; M8 f3 = 3; M10 f4 = 4; M12 f5 = 5; M14 f6 = 6; M16 f7 = 7; M18 f8 = 8; M20 f9 = 9; M22 f10 = 10; M24 f11 = 11; M26 f12 = 12; M28 f13 = 13; M30 f14 = 14; M32 f15 = 15; M34 f16 = 16; M36 f17 = 17; M38 f18 = 18; M40 f19 = 19; M1 f20 = 20; M3 f21 = 21; M5 f22 = 22; M7 f23 = 23; M9 f24 = 24; M11 f25 = 25; M13 f26 = 26; M15 f27 = 27; M17 f28 = 28; M19 f29 = 29; M21 f…\nmessage M19 { M11 f1 = 1; M13 f2 = 2; M15 f3 = 3; M17 f4 = 4; M19 f5 = 5; M21 f6 = 6; M23 f7 = 7; M25 f8 = 8; M27 f9 = 9; M29 f10 = 10; M31 f11 = 11; M33 f12 = 12; M35 f13 = 13; M37 f14 = 14; M39 f15 = 15; M0 f16 = 16; M2 f17 = 17; M4 f18 = 18; M6 f19 = 19; M8 f20 = 20; M10 f21 = 21; M12 f22 = 22; M14 f23 = 23; M16 f24 = 24; M18 f25 = 25; M20 f26 = 26; M22 f27 = 27; M24 f28 = 28; M26 f29 = 29; M2…\nmessage M20 { M18 f1 = 1; M20 f2 = 2; M22 f3 = 3; M24 f4 = 4; M26 f5 = 5; M28 f6 = 6; M30 f7 = 7; M32 f8 = 8; M34 f9 = 9; M36 f10 = 10; M38 f11 = 11; M40 f12 = 12; M1 f13 = 13; M3 f14 = 14; M5 f15 = 15; M7 f16 = 16; M9 f17 = 17; M11 f18 = 18; M13 f19 = 19; M15 f20 = 20; M17 f21 = 21; M19 f22 = 22; M21 f23 = 23; M23 f24 = 24; M25 f25 = 25; M27 f26 = 26; M29 f27 = 27; M31 f28 = 28; M33 f29 = 29; M3…\nmessage M21 { M25 f1 = 1; M27 f2 = 2; M29 f3 = 3; M31 f4 = 4; M33 f5 = 5; M35 f6 = 6; M37 f7 = 7; M39 f8 = 8; M0 f9 = 9; M2 f10 = 10; M4 f11 = 11; M6 f12 = 12; M8 f13 = 13; M10 f14 = 14; M12 f15 = 15; M14 f16 = 16; M16 f17 = 17; M18 f18 = 18; M20 f19 = 19; M22 f20 = 20; M24 f21 = 21; M26 f22 = 22; M28 f23 = 23; M30 f24 = 24; M32 f25 = 25; M34 f26 = 26; M36 f27 = 27; M38 f28 = 28; M40 f29 = 29; M1…\nmessage M22 { M32 f1 = 1; M34 f2 = 2; M36 f3 = 3; M38 f4 = 4; M40 f5 = 5; M1 f6 = 6; M3 f7 = 7; M5 f8 = 8; M7 f9 = 9; M9 f10 = 10; M11 f11 = 11; M13 f12 = 12; M15 f13 = 13; M17 f14 = 14; M19 f15 = 15; M21 f16 = 16; M23 f17 = 17; M25 f18 = 18; M27 f19 = 19; M29 f20 = 20; M31 f21 = 21; M33 f22 = 22; M35 f23 = 23; M37 f24 = 24; M39 f25 = 25; M0 f26 = 26; M2 f27 = 27; M4 f28 = 28; M6 f29 = 29; M8 f30…\nmessage M23 { M39 f1 = 1; M0 f2 = 2; M2 f3 = 3; M4 f4 = 4; M6 f5 = 5; M8 f6 = 6; M10 f7 = 7; M12 f8 = 8; M14 f9 = 9; M16 f10 = 10; M18 f11 = 11; M20 f12 = 12; M22 f13 = 13; M24 f14 = 14; M26 f15 = 15; M28 f16 = 16; M30 f17 = 17; M32 f18 = 18; M34 f19 = 19; M36 f20 = 20; M38 f21 = 21; M40 f22 = 22; M1 f23 = 23; M3 f24 = 24; M5 f25 = 25; M7 f26 = 26; M9 f27 = 27; M11 f28 = 28; M13 f29 = 29; M15 f30…\nmessage M24 { M5 f1 = 1; M7 f2 = 2; M9 f3 = 3; M11 f4 = 4; M13 f5 = 5; M15 f6 = 6; M17 f7 = 7; M19 f8 = 8; M21 f9 = 9; M23 f10 = 10; M25 f11 = 11; M27 f12 = 12; M29 f13 = 13; M31 f14 = 14; M33 f15 = 15; M35 f16 = 16; M37 f17 = 17; M39 f18 = 18; M0 f19 = 19; M2 f20 = 20; M4 f21 = 21; M6 f22 = 22; M8 f23 = 23; M10 f24 = 24; M12 f25 = 25; M14 f26 = 26; M16 f27 = 27; M18 f28 = 28; M20 f29 = 29; M22 f…\nmessage M25 { M12 f1 = 1; M14 f2 = 2; M16 f3 = 3; M18 f4 = 4; M20 f5 = 5; M22 f6 = 6; M24 f7 = 7; M26 f8 = 8; M28 f9 = 9; M30 f10 = 10; M32 f11 = 11; M34 f12 = 12; M36 f13 = 13; M38 f14 = 14; M40 f15 = 15; M1 f16 = 16; M3 f17 = 17; M5 f18 = 18; M7 f19 = 19; M9 f20 = 20; M11 f21 = 21; M13 f22 = 22; M15 f23 = 23; M17 f24 = 24; M19 f25 = 25; M21 f26 = 26; M23 f27 = 27; M25 f28 = 28; M27 f29 = 29; M2…\nmessage M26 { M19 f1 = 1; M21 f2 = 2; M23 f3 = 3; M25 f4 = 4; M27 f5 = 5; M29 f6 = 6; M31 f7 = 7; M33 f8 = 8; M35 f9 = 9; M37 f10 = 10; M39 f11 = 11; M0 f12 = 12; M2 f13 = 13; M4 f14 = 14; M6 f15 = 15; M8 f16 = 16; M10 f17 = 17; M12 f18 = 18; M14 f19 = 19; M16 f20 = 20; M18 f21 = 21; M20 f22 = 22; M22 f23 = 23; M24 f24 = 24; M26 f25 = 25; M28 f26 = 26; M30 f27 = 27; M32 f28 = 28; M34 f29 = 29; M3…\nmessage M27 { M26 f1 = 1; M28 f2 = 2; M30 f3 = 3; M32 f4 = 4; M34 f5 = 5; M36 f6 = 6; M38 f7 = 7; M40 f8 = 8; M1 f9 = 9; M3 f10 = 10; M5 f11 = 11; M7 f12 = 12; M9 f13 = 13; M11 f14 = 14; M13 f15 = 15; M15 f16 = 16; M17 f17 = 17; M19 f18 = 18; M21 f19 = 19; M23 f20 = 20; M25 f21 = 21; M27 f22 = 22; M29 f23 = 23; M31 f24 = 24; M33 f25 = 25; M35 f26 = 26; M37 f27 = 27; M39 f28 = 28; M0 f29 = 29; M2 …\nmessage M28 { M33 f1 = 1; M35 f2 = 2; M37 f3 = 3; M39 f4 = 4; M0 f5 = 5; M2 f6 = 6; M4 f7 = 7; M6 f8 = 8; M8 f9 = 9; M10 f10 = 10; M12 f11 = 11; M14 f12 = 12; M16 f13 = 13; M18 f14 = 14; M20 f15 = 15; M22 f16 = 16; M24 f17 = 17; M26 f18 = 18; M28 f19 = 19; M30 f20 = 20; M32 f21 = 21; M34 f22 = 22; M36 f23 = 23; M38 f24 = 24; M40 f25 = 25; M1 f26 = 26; M3 f27 = 27; M5 f28 = 28; M7 f29 = 29; M9 f30…\nmessage M29 { M40 f1 = 1; M1 f2 = 2; M3 f3 = 3; M5 f4 = 4; M7 f5 = 5; M9 f6 = 6; M11 f7 = 7; M13 f8 = 8; M15 f9 = 9; M17 f10 = 10; M19 f11 = 11; M21 f12 = 12; M23 f13 = 13; M25 f14 = 14; M27 f15 = 15; M29 f16 = 16; M31 f17 = 17; M33 f18 = 18; M35 f19 = 19; M37 f20 = 20; M39 f21 = 21; M0 f22 = 22; M2 f23 = 23; M4 f24 = 24; M6 f25 = 25; M8 f26 = 26; M10 f27 = 27; M12 f28 = 28; M14 f29 = 29; M16 f30…\nmessage M30 { M6 f1 = 1; M8 f2 = 2; M10 f3 = 3; M12 f4 = 4; M14 f5 = 5; M16 f6 = 6; M18 f7 = 7; M20 f8 = 8; M22 f9 = 9; M24 f10 = 10; M26 f11 = 11; M28 f12 = 12; M30 f13 = 13; M32 f14 = 14; M34 f15 = 15; M36 f16 = 16; M38 f17 = 17; M40 f18 = 18; M1 f19 = 19; M3 f20 = 20; M5 f21 = 21; M7 f22 = 22; M9 f23 = 23; M11 f24 = 24; M13 f25 = 25; M15 f26 = 26; M17 f27 = 27; M19 f28 = 28; M21 f29 = 29; M23 …\nmessage M31 { M13 f1 = 1; M15 f2 = 2; M17 f3 = 3; M19 f4 = 4; M21 f5 = 5; M23 f6 = 6; M25 f7 = 7; M27 f8 = 8; M29 f9 = 9; M31 f10 = 10; M33 f11 = 11; M35 f12 = 12; M37 f13 = 13; M39 f14 = 14; M0 f15 = 15; M2 f16 = 16; M4 f17 = 17; M6 f18 = 18; M8 f19 = 19; M10 f20 = 20; M12 f21 = 21; M14 f22 = 22; M16 f23 = 23; M18 f24 = 24; M20 f25 = 25; M22 f26 = 26; M24 f27 = 27; M26 f28 = 28; M28 f29 = 29; M3…\nmessage M32 { M20 f1 = 1; M22 f2 = 2; M24 f3 = 3; M26 f4 = 4; M28 f5 = 5; M30 f6 = 6; M32 f7 = 7; M34 f8 = 8; M36 f9 = 9; M38 f10 = 10; M40 f11 = 11; M1 f12 = 12; M3 f13 = 13; M5 f14 = 14; M7 f15 = 15; M9 f16 = 16; M11 f17 = 17; M13 f18 = 18; M15 f19 = 19; M17 f20 = 20; M19 f21 = 21; M21 f22 = 22; M23 f23 = 23; M25 f24 = 24; M27 f25 = 25; M29 f26 = 26; M31 f27 = 27; M33 f28 = 28; M35 f29 = 29; M3…\nmessage M33 { M27 f1 = 1; M29 f2 = 2; M31 f3 = 3; M33 f4 = 4; M35 f5 = 5; M37 f6 = 6; M39 f7 = 7; M0 f8 = 8; M2 f9 = 9; M4 f10 = 10; M6 f11 = 11; M8 f12 = 12; M10 f13 = 13; M12 f14 = 14; M14 f15 = 15; M16 f16 = 16; M18 f17 = 17; M20 f18 = 18; M22 f19 = 19; M24 f20 = 20; M26 f21 = 21; M28 f22 = 22; M30 f23 = 23; M32 f24 = 24; M34 f25 = 25; M36 f26 = 26; M38 f27 = 27; M40 f28 = 28; M1 f29 = 29; M3 …\nmessage M34 { M34 f1 = 1; M36 f2 = 2; M38 f3 = 3; M40 f4 = 4; M1 f5 = 5; M3 f6 = 6; M5 f7 = 7; M7 f8 = 8; M9 f9 = 9; M11 f10 = 10; M13 f11 = 11; M15 f12 = 12; M17 f13 = 13; M19 f14 = 14; M21 f15 = 15; M23 f16 = 16; M25 f17 = 17; M27 f18 = 18; M29 f19 = 19; M31 f20 = 20; M33 f21 = 21; M35 f22 = 22; M37 f23 = 23; M39 f24 = 24; M0 f25 = 25; M2 f26 = 26; M4 f27 = 27; M6 f28 = 28; M8 f29 = 29; M10 f30…\nmessage M35 { M0 f1 = 1; M2 f2 = 2; M4 f3 = 3; M6 f4 = 4; M8 f5 = 5; M10 f6 = 6; M12 f7 = 7; M14 f8 = 8; M16 f9 = 9; M18 f10 = 10; M20 f11 = 11; M22 f12 = 12; M24 f13 = 13; M26 f14 = 14; M28 f15 = 15; M30 f16 = 16; M32 f17 = 17; M34 f18 = 18; M36 f19 = 19; M38 f20 = 20; M40 f21 = 21; M1 f22 = 22; M3 f23 = 23; M5 f24 = 24; M7 f25 = 25; M9 f26 = 26; M11 f27 = 27; M13 f28 = 28; M15 f29 = 29; M17 f30…\nmessage M36 { M7 f1 = 1; M9 f2 = 2; M11 f3 = 3; M13 f4 = 4; M15 f5 = 5; M17 f6 = 6; M19 f7 = 7; M21 f8 = 8; M23 f9 = 9; M25 f10 = 10; M27 f11 = 11; M29 f12 = 12; M31 f13 = 13; M33 f14 = 14; M35 f15 = 15; M37 f16 = 16; M39 f17 = 17; M0 f18 = 18; M2 f19 = 19; M4 f20 = 20; M6 f21 = 21; M8 f22 = 22; M10 f23 = 23; M12 f24 = 24; M14 f25 = 25; M16 f26 = 26; M18 f27 = 27; M20 f28 = 28; M22 f29 = 29; M24 …\nmessage M37 { M14 f1 = 1; M16 f2 = 2; M18 f3 = 3; M20 f4 = 4; M22 f5 = 5; M24 f6 = 6; M26 f7 = 7; M28 f8 = 8; M30 f9 = 9; M32 f10 = 10; M34 f11 = 11; M36 f12 = 12; M38 f13 = 13; M40 f14 = 14; M1 f15 = 15; M3 f16 = 16; M5 f17 = 17; M7 f18 = 18; M9 f19 = 19; M11 f20 = 20; M13 f21 = 21; M15 f22 = 22; M17 f23 = 23; M19 f24 = 24; M21 f25 = 25; M23 f26 = 26; M25 f27 = 27; M27 f28 = 28; M29 f29 = 29; M3…\nmessage M38 { M21 f1 = 1; M23 f2 = 2; M25 f3 = 3; M27 f4 = 4; M29 f5 = 5; M31 f6 = 6; M33 f7 = 7; M35 f8 = 8; M37 f9 = 9; M39 f10 = 10; M0 f11 = 11; M2 f12 = 12; M4 f13 = 13; M6 f14 = 14; M8 f15 = 15; M10 f16 = 16; M12 f17 = 17; M14 f18 = 18; M16 f19 = 19; M18 f20 = 20; M20 f21 = 21; M22 f22 = 22; M24 f23 = 23; M26 f24 = 24; M28 f25 = 25; M30 f26 = 26; M32 f27 = 27; M34 f28 = 28; M36 f29 = 29; M3…\nmessage M39 { M28 f1 = 1; M30 f2 = 2; M32 f3 = 3; M34 f4 = 4; M36 f5 = 5; M38 f6 = 6; M40 f7 = 7; M1 f8 = 8; M3 f9 = 9; M5 f10 = 10; M7 f11 = 11; M9 f12 = 12; M11 f13 = 13; M13 f14 = 14; M15 f15 = 15; M17 f16 = 16; M19 f17 = 17; M21 f18 = 18; M23 f19 = 19; M25 f20 = 20; M27 f21 = 21; M29 f22 = 22; M31 f23 = 23; M33 f24 = 24; M35 f25 = 25; M37 f26 = 26; M39 f27 = 27; M0 f28 = 28; M2 f29 = 29; M4 f…\nmessage M40 { M35 f1 = 1; M37 f2 = 2; M39 f3 = 3; M0 f4 = 4; M2 f5 = 5; M4 f6 = 6; M6 f7 = 7; M8 f8 = 8; M10 f9 = 9; M12 f10 = 10; M14 f11 = 11; M16 f12 = 12; M18 f13 = 13; M20 f14 = 14; M22 f15 = 15; M24 f16 = 16; M26 f17 = 17; M28 f18 = 18; M30 f19 = 19; M32 f20 = 20; M34 f21 = 21; M36 f22 = 22; M38 f23 = 23; M40 f24 = 24; M1 f25 = 25; M3 f26 = 26; M5 f27 = 27; M7 f28 = 28; M9 f29 = 29; M11 f30…\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.proto:18:9",
			"path": "/shop.M9"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.proto:18:9",
			"path": "/shop.M14"
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
