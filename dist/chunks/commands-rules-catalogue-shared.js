import "./runtime.js";
import { FORMATS } from "./compat-index-shared.js";
import { GATE_REGISTRY } from "./check.js";
// src/commands/rules/directions.generated.ts
const DIRECTIONS_OF = {
	"avro/bytes-as-text": ["deploy", "rollback"],
	"avro/decimal-precision-narrowed": ["deploy", "rollback"],
	"avro/decimal-scale-changed": ["deploy", "rollback"],
	"avro/enum-symbol-defaulted": ["deploy", "rollback"],
	"avro/enum-symbol-missing": ["deploy", "rollback"],
	"avro/field-alias-ambiguous": ["deploy", "rollback"],
	"avro/field-alias-by-short-name": ["deploy", "rollback"],
	"avro/field-alias-shared": ["deploy", "rollback"],
	"avro/fixed-size-changed": ["deploy", "rollback"],
	"avro/logical-type-added": ["deploy", "rollback"],
	"avro/logical-type-changed": ["deploy", "rollback"],
	"avro/logical-type-removed": ["deploy", "rollback"],
	"avro/name-mismatch": ["deploy", "rollback"],
	"avro/number-precision-lost": ["deploy", "rollback"],
	"avro/reader-field-missing-default": ["deploy", "rollback"],
	"avro/time-unit-changed": ["deploy", "rollback"],
	"avro/type-mismatch": ["deploy", "rollback"],
	"avro/union-branch-by-short-name": ["deploy", "rollback"],
	"avro/union-branch-missing": ["deploy", "rollback"],
	"avro/union-branch-order": ["deploy", "rollback"],
	"feast/feature-removed": ["deploy", "rollback"],
	"feast/feature-type-changed": ["deploy", "rollback"],
	"feast/join-keys-changed": ["deploy", "rollback"],
	"feast/not-read": ["deploy", "rollback"],
	"feast/online-disabled": ["deploy", "rollback"],
	"feast/service-feature-removed": ["deploy", "rollback"],
	"feast/service-removed": ["deploy", "rollback"],
	"feast/transformation-changed": ["deploy", "rollback"],
	"feast/ttl-changed": ["deploy", "rollback"],
	"feast/vector-search-changed": ["deploy", "rollback"],
	"feast/view-removed": ["deploy", "rollback"],
	"graphql/argument-default-changed": ["deploy", "rollback"],
	"graphql/argument-missing": ["deploy", "rollback"],
	"graphql/argument-required": ["deploy", "rollback"],
	"graphql/argument-type-changed": ["deploy", "rollback"],
	"graphql/directive-location-missing": ["deploy", "rollback"],
	"graphql/directive-missing": ["deploy", "rollback"],
	"graphql/directive-not-repeatable": ["deploy", "rollback"],
	"graphql/entity-key-missing": ["deploy", "rollback"],
	"graphql/enum-value-added": ["deploy", "rollback"],
	"graphql/enum-value-missing": ["deploy", "rollback"],
	"graphql/field-made-nullable": ["deploy", "rollback"],
	"graphql/field-missing": ["deploy", "rollback"],
	"graphql/field-type-changed": ["deploy", "rollback"],
	"graphql/implementation-added": ["deploy", "rollback"],
	"graphql/input-field-default-changed": ["deploy", "rollback"],
	"graphql/input-field-missing": ["deploy", "rollback"],
	"graphql/input-field-required": ["deploy", "rollback"],
	"graphql/input-field-type-changed": ["deploy", "rollback"],
	"graphql/input-one-of-added": ["deploy", "rollback"],
	"graphql/interface-missing": ["deploy", "rollback"],
	"graphql/operation-foreign": ["deploy", "rollback"],
	"graphql/operation-refused": ["deploy", "rollback"],
	"graphql/operation-unreadable": ["deploy", "rollback"],
	"graphql/root-type-changed": ["deploy", "rollback"],
	"graphql/root-type-missing": ["deploy", "rollback"],
	"graphql/scalar-specification-changed": ["deploy", "rollback"],
	"graphql/selections-conflict": ["deploy", "rollback"],
	"graphql/type-kind-changed": ["deploy", "rollback"],
	"graphql/type-missing": ["deploy", "rollback"],
	"graphql/union-member-added": ["deploy", "rollback"],
	"graphql/union-member-missing": ["deploy", "rollback"],
	"json-schema/additional-items-closed": ["deploy", "rollback"],
	"json-schema/additional-properties-closed": ["deploy", "rollback"],
	"json-schema/any-of-branch-removed": ["deploy", "rollback"],
	"json-schema/any-of-narrowed": ["deploy", "rollback"],
	"json-schema/const-added": ["deploy", "rollback"],
	"json-schema/const-changed": ["deploy", "rollback"],
	"json-schema/contains-added": ["deploy", "rollback"],
	"json-schema/content-encoding-changed": ["deploy", "rollback"],
	"json-schema/content-media-type-changed": ["deploy", "rollback"],
	"json-schema/content-schema-changed": ["deploy", "rollback"],
	"json-schema/dependent-required-added": ["deploy", "rollback"],
	"json-schema/dialect-assumed": ["deploy", "rollback"],
	"json-schema/enum-added": ["deploy", "rollback"],
	"json-schema/enum-value-removed": ["deploy", "rollback"],
	"json-schema/format-added": ["deploy", "rollback"],
	"json-schema/format-changed": ["deploy", "rollback"],
	"json-schema/max-contains-lowered": ["deploy", "rollback"],
	"json-schema/max-items-added": ["deploy", "rollback"],
	"json-schema/max-items-lowered": ["deploy", "rollback"],
	"json-schema/max-length-added": ["deploy", "rollback"],
	"json-schema/max-length-lowered": ["deploy", "rollback"],
	"json-schema/max-properties-added": ["deploy", "rollback"],
	"json-schema/max-properties-lowered": ["deploy", "rollback"],
	"json-schema/maximum-added": ["deploy", "rollback"],
	"json-schema/maximum-lowered": ["deploy", "rollback"],
	"json-schema/min-items-added": ["deploy", "rollback"],
	"json-schema/min-items-raised": ["deploy", "rollback"],
	"json-schema/min-length-added": ["deploy", "rollback"],
	"json-schema/min-length-raised": ["deploy", "rollback"],
	"json-schema/min-properties-added": ["deploy", "rollback"],
	"json-schema/min-properties-raised": ["deploy", "rollback"],
	"json-schema/minimum-added": ["deploy", "rollback"],
	"json-schema/minimum-raised": ["deploy", "rollback"],
	"json-schema/multiple-of-added": ["deploy", "rollback"],
	"json-schema/multiple-of-changed": ["deploy", "rollback"],
	"json-schema/not-widened": ["deploy", "rollback"],
	"json-schema/number-too-exact": ["deploy", "rollback"],
	"json-schema/one-of-branch-removed": ["deploy", "rollback"],
	"json-schema/one-of-narrowed": ["deploy", "rollback"],
	"json-schema/one-of-overlap": ["deploy", "rollback"],
	"json-schema/pattern-added": ["deploy", "rollback"],
	"json-schema/pattern-changed": ["deploy", "rollback"],
	"json-schema/pattern-properties-closed": ["deploy", "rollback"],
	"json-schema/property-forbidden": ["deploy", "rollback"],
	"json-schema/property-names-tightened": ["deploy", "rollback"],
	"json-schema/property-removed": ["deploy", "rollback"],
	"json-schema/property-required-added": ["deploy", "rollback"],
	"json-schema/reference-not-followed": ["deploy", "rollback"],
	"json-schema/too-complex": ["deploy", "rollback"],
	"json-schema/type-narrowed": ["deploy", "rollback"],
	"json-schema/unevaluated-items-closed": ["deploy", "rollback"],
	"json-schema/unevaluated-properties-closed": ["deploy", "rollback"],
	"json-schema/unique-items-added": ["deploy", "rollback"],
	"json-schema/value-forbidden": ["deploy", "rollback"],
	"mlflow/input-column-count": ["deploy", "rollback"],
	"mlflow/input-column-required": ["deploy", "rollback"],
	"mlflow/input-property-unknown": ["deploy", "rollback"],
	"mlflow/input-type-changed": ["deploy", "rollback"],
	"mlflow/output-column-count": ["deploy", "rollback"],
	"mlflow/output-column-missing": ["deploy", "rollback"],
	"mlflow/output-type-changed": ["deploy", "rollback"],
	"mlflow/param-default-changed": ["deploy", "rollback"],
	"mlflow/param-ignored": ["deploy", "rollback"],
	"mlflow/param-type-changed": ["deploy", "rollback"],
	"mlflow/signature-missing": ["deploy", "rollback"],
	"mlflow/type-unproven": ["deploy", "rollback"],
	"odcs/constraint-unproven": ["deploy", "rollback"],
	"odcs/embedding-changed": ["deploy", "rollback"],
	"odcs/enum-narrowed": ["deploy", "rollback"],
	"odcs/format-narrowed": ["deploy", "rollback"],
	"odcs/object-missing": ["deploy", "rollback"],
	"odcs/pattern-changed": ["deploy", "rollback"],
	"odcs/physical-changed": ["deploy", "rollback"],
	"odcs/property-removed": ["deploy", "rollback"],
	"odcs/property-required": ["deploy", "rollback"],
	"odcs/quality-tightened": ["deploy", "rollback"],
	"odcs/quality-unproven": ["deploy", "rollback"],
	"odcs/range-narrowed": ["deploy", "rollback"],
	"odcs/type-changed": ["deploy", "rollback"],
	"odcs/type-unproven": ["deploy", "rollback"],
	"odcs/uniqueness-required": ["deploy", "rollback"],
	"openapi/api-base-path-removed": ["deploy", "rollback"],
	"openapi/api-path-removed-before-sunset": ["deploy", "rollback"],
	"openapi/api-path-removed-without-deprecation": ["deploy", "rollback"],
	"openapi/api-removed-after-sunset": ["deploy", "rollback"],
	"openapi/api-removed-before-sunset": ["deploy", "rollback"],
	"openapi/api-removed-while-unstable": ["deploy", "rollback"],
	"openapi/api-removed-without-deprecation": ["deploy", "rollback"],
	"openapi/api-removed-without-sunset": ["deploy", "rollback"],
	"openapi/api-security-added": ["deploy", "rollback"],
	"openapi/api-security-removed": ["deploy", "rollback"],
	"openapi/api-security-scope-added": ["deploy", "rollback"],
	"openapi/callback-removed": ["deploy", "rollback"],
	"openapi/media-type-not-compared": ["deploy", "rollback"],
	"openapi/new-required-request-parameter": ["deploy", "rollback"],
	"openapi/new-required-request-property": ["deploy", "rollback"],
	"openapi/reference-not-followed": ["deploy", "rollback"],
	"openapi/request-body-added-required": ["deploy", "rollback"],
	"openapi/request-body-became-required": ["deploy", "rollback"],
	"openapi/request-body-media-type-removed": ["deploy", "rollback"],
	"openapi/request-body-removed": ["deploy", "rollback"],
	"openapi/request-discriminator-changed": ["deploy", "rollback"],
	"openapi/request-parameter-any-of-removed": ["deploy", "rollback"],
	"openapi/request-parameter-became-not-nullable": ["deploy", "rollback"],
	"openapi/request-parameter-became-required": ["deploy", "rollback"],
	"openapi/request-parameter-const-changed": ["deploy", "rollback"],
	"openapi/request-parameter-constraint-added": ["deploy", "rollback"],
	"openapi/request-parameter-default-value-added": ["deploy", "rollback"],
	"openapi/request-parameter-default-value-changed": ["deploy", "rollback"],
	"openapi/request-parameter-default-value-removed": ["deploy", "rollback"],
	"openapi/request-parameter-enum-value-removed": ["deploy", "rollback"],
	"openapi/request-parameter-format-changed": ["deploy", "rollback"],
	"openapi/request-parameter-max-decreased": ["deploy", "rollback"],
	"openapi/request-parameter-max-items-decreased": ["deploy", "rollback"],
	"openapi/request-parameter-max-length-decreased": ["deploy", "rollback"],
	"openapi/request-parameter-min-increased": ["deploy", "rollback"],
	"openapi/request-parameter-min-items-increased": ["deploy", "rollback"],
	"openapi/request-parameter-min-length-increased": ["deploy", "rollback"],
	"openapi/request-parameter-multiple-of-changed": ["deploy", "rollback"],
	"openapi/request-parameter-not-accepted": ["deploy", "rollback"],
	"openapi/request-parameter-one-of-removed": ["deploy", "rollback"],
	"openapi/request-parameter-pattern-changed": ["deploy", "rollback"],
	"openapi/request-parameter-removed": ["deploy", "rollback"],
	"openapi/request-parameter-serialization-changed": ["deploy", "rollback"],
	"openapi/request-parameter-type-changed": ["deploy", "rollback"],
	"openapi/request-parameter-x-extensible-enum-value-removed": ["deploy", "rollback"],
	"openapi/request-property-any-of-removed": ["deploy", "rollback"],
	"openapi/request-property-became-not-nullable": ["deploy", "rollback"],
	"openapi/request-property-became-read-only": ["deploy", "rollback"],
	"openapi/request-property-became-required": ["deploy", "rollback"],
	"openapi/request-property-const-changed": ["deploy", "rollback"],
	"openapi/request-property-constraint-added": ["deploy", "rollback"],
	"openapi/request-property-default-value-added": ["deploy", "rollback"],
	"openapi/request-property-default-value-changed": ["deploy", "rollback"],
	"openapi/request-property-default-value-removed": ["deploy", "rollback"],
	"openapi/request-property-enum-value-removed": ["deploy", "rollback"],
	"openapi/request-property-format-changed": ["deploy", "rollback"],
	"openapi/request-property-max-decreased": ["deploy", "rollback"],
	"openapi/request-property-max-items-decreased": ["deploy", "rollback"],
	"openapi/request-property-max-length-decreased": ["deploy", "rollback"],
	"openapi/request-property-min-increased": ["deploy", "rollback"],
	"openapi/request-property-min-items-increased": ["deploy", "rollback"],
	"openapi/request-property-min-length-increased": ["deploy", "rollback"],
	"openapi/request-property-multiple-of-changed": ["deploy", "rollback"],
	"openapi/request-property-not-accepted": ["deploy", "rollback"],
	"openapi/request-property-one-of-removed": ["deploy", "rollback"],
	"openapi/request-property-pattern-changed": ["deploy", "rollback"],
	"openapi/request-property-removed": ["deploy", "rollback"],
	"openapi/request-property-type-changed": ["deploy", "rollback"],
	"openapi/request-property-x-extensible-enum-value-removed": ["deploy", "rollback"],
	"openapi/response-discriminator-changed": ["deploy", "rollback"],
	"openapi/response-header-became-optional": ["deploy", "rollback"],
	"openapi/response-header-schema-changed": ["deploy", "rollback"],
	"openapi/response-media-type-removed": ["deploy", "rollback"],
	"openapi/response-optional-header-removed": ["deploy", "rollback"],
	"openapi/response-optional-property-removed": ["deploy", "rollback"],
	"openapi/response-property-any-of-added": ["deploy", "rollback"],
	"openapi/response-property-became-nullable": ["deploy", "rollback"],
	"openapi/response-property-became-optional": ["deploy", "rollback"],
	"openapi/response-property-became-write-only": ["deploy", "rollback"],
	"openapi/response-property-const-changed": ["deploy", "rollback"],
	"openapi/response-property-constraint-removed": ["deploy", "rollback"],
	"openapi/response-property-enum-value-added": ["deploy", "rollback"],
	"openapi/response-property-format-changed": ["deploy", "rollback"],
	"openapi/response-property-max-increased": ["deploy", "rollback"],
	"openapi/response-property-max-items-increased": ["deploy", "rollback"],
	"openapi/response-property-max-length-increased": ["deploy", "rollback"],
	"openapi/response-property-min-decreased": ["deploy", "rollback"],
	"openapi/response-property-min-items-decreased": ["deploy", "rollback"],
	"openapi/response-property-min-length-decreased": ["deploy", "rollback"],
	"openapi/response-property-multiple-of-changed": ["deploy", "rollback"],
	"openapi/response-property-not-expected": ["deploy", "rollback"],
	"openapi/response-property-one-of-added": ["deploy", "rollback"],
	"openapi/response-property-pattern-changed": ["deploy", "rollback"],
	"openapi/response-property-type-changed": ["deploy", "rollback"],
	"openapi/response-required-header-removed": ["deploy", "rollback"],
	"openapi/response-required-property-removed": ["deploy", "rollback"],
	"openapi/response-status-added": ["deploy", "rollback"],
	"openapi/response-success-status-removed": ["deploy", "rollback"],
	"openapi/too-complex": ["deploy", "rollback"],
	"openapi/webhook-removed": ["deploy", "rollback"],
	"protobuf/edition-unknown": ["deploy", "rollback"],
	"protobuf/enum-no-delete": ["deploy"],
	"protobuf/enum-same-type": ["deploy"],
	"protobuf/enum-value-known-to-reader": ["deploy", "rollback"],
	"protobuf/enum-value-no-delete": ["deploy"],
	"protobuf/enum-value-no-delete-unless-name-reserved": ["deploy"],
	"protobuf/enum-value-no-delete-unless-number-reserved": ["deploy"],
	"protobuf/enum-value-same-name": ["deploy", "rollback"],
	"protobuf/enum-value-same-number": ["deploy", "rollback"],
	"protobuf/extension-message-no-delete": ["deploy"],
	"protobuf/extension-no-delete": ["deploy"],
	"protobuf/field-known-to-json-reader": ["deploy", "rollback"],
	"protobuf/field-no-delete": ["deploy"],
	"protobuf/field-no-delete-unless-name-reserved": ["deploy"],
	"protobuf/field-no-delete-unless-number-reserved": ["deploy"],
	"protobuf/field-same-cardinality": ["deploy"],
	"protobuf/field-same-default": ["deploy", "rollback"],
	"protobuf/field-same-json-name": ["deploy", "rollback"],
	"protobuf/field-same-name": ["deploy", "rollback"],
	"protobuf/field-same-number": ["deploy", "rollback"],
	"protobuf/field-same-oneof": ["deploy", "rollback"],
	"protobuf/field-same-option": ["deploy"],
	"protobuf/field-same-presence": ["deploy", "rollback"],
	"protobuf/field-same-type": ["deploy"],
	"protobuf/field-same-utf8-validation": ["deploy"],
	"protobuf/field-value-range": ["deploy", "rollback"],
	"protobuf/field-wire-compatible-cardinality": ["deploy", "rollback"],
	"protobuf/field-wire-compatible-type": ["deploy", "rollback"],
	"protobuf/field-wire-json-compatible-cardinality": ["deploy", "rollback"],
	"protobuf/field-wire-json-compatible-type": ["deploy", "rollback"],
	"protobuf/file-same-option": ["deploy"],
	"protobuf/file-same-package": ["deploy", "rollback"],
	"protobuf/message-no-delete": ["deploy"],
	"protobuf/message-same-message-set-wire-format": ["deploy", "rollback"],
	"protobuf/message-same-required-fields": ["deploy", "rollback"],
	"protobuf/oneof-no-delete": ["deploy"],
	"protobuf/reserved-enum-no-delete": ["deploy"],
	"protobuf/reserved-message-no-delete": ["deploy"],
	"protobuf/rpc-no-delete": ["deploy"],
	"protobuf/rpc-same-client-streaming": ["deploy", "rollback"],
	"protobuf/rpc-same-idempotency-level": ["deploy", "rollback"],
	"protobuf/rpc-same-request-type": ["deploy", "rollback"],
	"protobuf/rpc-same-response-type": ["deploy", "rollback"],
	"protobuf/rpc-same-server-streaming": ["deploy", "rollback"],
	"protobuf/rpc-unknown-to-older": ["rollback"],
	"protobuf/service-no-delete": ["deploy"],
	"protobuf/too-complex": ["deploy", "rollback"],
	"protobuf/type-unresolved": ["deploy", "rollback"],
	"sql/attribute-removed": ["deploy", "rollback"],
	"sql/check-added": ["deploy", "rollback"],
	"sql/collation-changed": ["deploy", "rollback"],
	"sql/column-generated": ["deploy", "rollback"],
	"sql/column-nullable": ["deploy", "rollback"],
	"sql/column-removed": ["deploy", "rollback"],
	"sql/column-renamed": ["deploy", "rollback"],
	"sql/column-required": ["deploy", "rollback"],
	"sql/columns-unknown": ["deploy", "rollback"],
	"sql/constraint-earlier": ["deploy", "rollback"],
	"sql/constraint-removed": ["deploy", "rollback"],
	"sql/constraint-renamed": ["deploy", "rollback"],
	"sql/default-changed": ["deploy", "rollback"],
	"sql/default-removed": ["deploy", "rollback"],
	"sql/enum-value-added": ["deploy", "rollback"],
	"sql/enum-value-removed": ["deploy", "rollback"],
	"sql/expression-may-fail": ["deploy", "rollback"],
	"sql/foreign-key-added": ["deploy", "rollback"],
	"sql/foreign-key-changed": ["deploy", "rollback"],
	"sql/irreversible-drop": ["rollback"],
	"sql/irreversible-rewrite": ["rollback"],
	"sql/irreversible-type": ["rollback"],
	"sql/migration-edited": ["rollback"],
	"sql/migration-moved": ["rollback"],
	"sql/migration-out-of-order": ["rollback"],
	"sql/not-null-added": ["deploy", "rollback"],
	"sql/partition-removed": ["deploy", "rollback"],
	"sql/relation-kind-changed": ["deploy", "rollback"],
	"sql/rewrite-unknown": ["rollback"],
	"sql/right-removed": ["deploy", "rollback"],
	"sql/routine-changed": ["deploy", "rollback"],
	"sql/routine-redefined": ["deploy", "rollback"],
	"sql/routine-removed": ["deploy", "rollback"],
	"sql/sequence-removed": ["deploy", "rollback"],
	"sql/statement-unknown": ["deploy", "rollback"],
	"sql/table-removed": ["deploy", "rollback"],
	"sql/table-renamed": ["deploy", "rollback"],
	"sql/type-changed": ["deploy", "rollback"],
	"sql/type-narrowed": ["deploy", "rollback"],
	"sql/type-redefined": ["deploy", "rollback"],
	"sql/type-removed": ["deploy", "rollback"],
	"sql/type-rounds": ["deploy", "rollback"],
	"sql/type-widened": ["deploy", "rollback"],
	"sql/unique-added": ["deploy", "rollback"],
	"sql/unique-removed": ["deploy", "rollback"],
	"sql/view-changed": ["deploy", "rollback"],
	"tfdv/constraint-unproven": ["deploy", "rollback"],
	"tfdv/domain-mass-raised": ["deploy", "rollback"],
	"tfdv/feature-now-checked": ["deploy", "rollback"],
	"tfdv/feature-required": ["deploy", "rollback"],
	"tfdv/feature-unexpected": ["deploy", "rollback"],
	"tfdv/presence-tightened": ["deploy", "rollback"],
	"tfdv/shape-changed": ["deploy", "rollback"],
	"tfdv/threshold-tightened": ["deploy", "rollback"],
	"tfdv/type-changed": ["deploy", "rollback"],
	"tfdv/value-count-tightened": ["deploy", "rollback"],
	"tfdv/values-narrowed": ["deploy", "rollback"]
};
// src/commands/rules/examples/gates/compat.ts
const PATH = "schemas/order.avsc";
const ORDER = "{ \"type\": \"record\", \"name\": \"Order\", \"fields\": [{ \"name\": \"id\", \"type\": \"long\" }] }\n";
const START = `${PATH}:1:1`;
const CONFIG$4 = ".github/rollback-gate.yml";
/** What the gate says of a file as a whole. */
function file(rule, text, data, more = {}) {
	return {
		rule,
		directions: ["deploy", "rollback"],
		after: [{
			path: PATH,
			text
		}],
		place: START,
		data: {
			file: PATH,
			...data
		},
		...more
	};
}
/** A line of the configuration, and what is wrong with it. */
function entry(rule, lines, data) {
	const text = `version: 1\nschemas:\n  - ${lines}\n`;
	return {
		rule,
		directions: [],
		after: [{
			path: CONFIG$4,
			text
		}],
		place: `${CONFIG$4}:3:5`,
		data
	};
}
/** What the comparison of files finds, beside what differs inside them: shown. */
const COMPAT_EXAMPLES = [
	file("compat/schema-removed", "", {}, {
		directions: ["deploy"],
		before: [{
			path: PATH,
			text: ORDER
		}],
		after: []
	}),
	file("compat/schema-added", ORDER, {}, { directions: ["rollback"] }),
	file("compat/schema-renamed", ORDER, {
		from: "avro/order.avsc",
		how: "identical content"
	}, { before: [{
		path: "avro/order.avsc",
		text: ORDER
	}] }),
	entry("compat/no-files", "files: schema/**", { globs: ["schema/**"] }),
	file("compat/link-not-followed", "../shared/order.avsc\n", {}, { setting: "the file is a symbolic link" }),
	file("compat/syntax", ORDER.slice(0, 40), { error: "this is not JSON" }, { place: `${PATH}:1:38` }),
	file("compat/earlier-syntax", ORDER, { error: "this is not JSON" }, { before: [{
		path: PATH,
		text: ORDER.slice(0, 40)
	}] }),
	file("compat/not-compared", ORDER, { error: "the comparison failed" }),
	file("compat/format-unknown", "id: long\n", { file: "schemas/order.txt" }, {
		after: [{
			path: "schemas/order.txt",
			text: "id: long\n"
		}],
		place: "schemas/order.txt:1:1"
	}),
	file("compat/format-unsupported", ORDER, { format: "thrift" }),
	entry("compat/no-operations", "files: api/*.graphql\n    operations: client/**/*.graphql", { glob: "client/**/*.graphql" }),
	{
		rule: "compat/name-reused",
		directions: ["deploy"],
		before: [{
			path: "N-2: order.proto",
			text: "syntax = \"proto3\";\nmessage Order { string note = 3; }\n"
		}, {
			path: "N-1: order.proto",
			text: "syntax = \"proto3\";\nmessage Order {}\n"
		}],
		after: [{
			path: "order.proto",
			text: "syntax = \"proto3\";\nmessage Order { string coupon = 3; }\n"
		}],
		place: "order.proto:2:17",
		data: {
			name: "field number 3 of Order",
			was: "note: string",
			is: "coupon: string",
			had: "v1.3.0",
			lacks: "v1.4.0"
		}
	},
	{
		rule: "compat/name-restored",
		directions: [],
		before: [{
			path: "N-2: order.proto",
			text: "syntax = \"proto3\";\nmessage Order { string note = 3; }\n"
		}, {
			path: "N-1: order.proto",
			text: "syntax = \"proto3\";\nmessage Order {}\n"
		}],
		after: [{
			path: "order.proto",
			text: "syntax = \"proto3\";\nmessage Order { string note = 3; }\n"
		}],
		place: "order.proto:2:17",
		data: {
			name: "field number 3 of Order",
			count: 2,
			had: "v1.3.0",
			lacks: "v1.4.0"
		}
	},
	file("compat/difference", ORDER, { message: "the reader does not know the field \"note\"" })
];
// src/commands/rules/examples/gates/others.ts
const CONFIG$3 = ".github/rollback-gate.yml";
const CONTRACT = "contracts/orders.odcs.yaml";
const ROWS = {
	contract: CONTRACT,
	dataset: "orders",
	property: "amount",
	rule: "minimum",
	limit: "at least 0"
};
const PROPERTY = `schema:
  - name: orders
    properties:
      - name: amount
        logicalType: number
        logicalTypeOptions: { minimum: 0 }
`;
/** What the window of releases says. */
const WINDOW_EXAMPLES = [
	{
		rule: "window/no-tags",
		directions: [],
		setting: "git tag: none",
		data: {
			pattern: "v*",
			prereleases: 0,
			unversioned: 0
		}
	},
	{
		rule: "window/few-releases",
		directions: [],
		setting: "git tag: v1.0.0",
		data: {
			pattern: "v*",
			found: 1,
			wanted: 2,
			prereleases: 0,
			unversioned: 0
		}
	},
	{
		rule: "window/unreachable-tags",
		directions: [],
		setting: "git tag: v1.4.0 on this branch, v1.5.0 on another",
		data: {
			used: "no",
			count: 1,
			highest: "v1.5.0",
			newest: "v1.4.0"
		}
	},
	{
		rule: "window/ignored-tags",
		directions: [],
		setting: "git tag: v1.0.0 names a tree",
		data: {
			count: 1,
			example: "v1.0.0"
		}
	}
];
/** What data says about its contract. */
const CONTRACT_EXAMPLES = [
	{
		rule: "contract/broken",
		directions: [],
		after: [{
			path: CONTRACT,
			text: PROPERTY
		}, {
			path: "samples/orders.ndjson",
			text: "{\"amount\":12}\n{\"amount\":-3}\n"
		}],
		place: `${CONTRACT}:6:31`,
		data: {
			...ROWS,
			failed: 1,
			of: 2,
			rows: ["samples/orders.ndjson:2 -3"]
		}
	},
	{
		rule: "contract/unreadable-row",
		directions: [],
		after: [{
			path: "samples/orders.ndjson",
			text: "{\"amount\":12}\n{\"amount\":\n"
		}],
		place: "samples/orders.ndjson:2:1",
		data: {
			dataset: "orders",
			failed: 1,
			of: 2,
			rows: ["samples/orders.ndjson:2 \"the row is not well-formed JSON\""]
		}
	},
	{
		rule: "contract/unknown",
		directions: [],
		after: [{
			path: CONTRACT,
			text: PROPERTY
		}],
		place: `${CONTRACT}:1:1`,
		data: {
			contract: CONTRACT,
			reason: "no data file matches"
		}
	},
	{
		rule: "contract/not-run",
		directions: [],
		after: [{
			path: CONTRACT,
			text: `${PROPERTY}        quality:\n          - { type: sql, query: SELECT 1 }\n`
		}],
		place: `${CONTRACT}:8:13`,
		data: {
			dataset: "orders",
			property: "amount",
			rule: "a rule of type sql",
			limit: "the query says true",
			reason: "rules of type sql need a database"
		}
	}
];
/** What a watch will need. */
const HEALTH_EXAMPLES = [{
	rule: "health/identity-missing",
	directions: [],
	after: [{
		path: CONFIG$3,
		text: "version: 1\nenvironments:\n  production:\n    pins: { image: { file: deploy.yaml, pointer: /image } }\n    health:\n      - { name: up, http: \"https://shop.example.com/healthz\" }\n"
	}],
	place: `${CONFIG$3}:3:3`,
	data: { environment: "production" }
}];
const IMAGE$1 = "registry.example/shop/api@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const TARGET = {
	environment: "production",
	pin: "image",
	value: IMAGE$1,
	releases: "N-1 (v1.4.0)"
};
function target(rule, data) {
	return {
		rule,
		directions: ["rollback"],
		after: [{
			path: CONFIG$3,
			text: "version: 1\nregistries: {}\nenvironments:\n  production:\n    pins:\n      image: { file: deploy.yaml, pointer: /image, role: image }\n"
		}],
		place: `${CONFIG$3}:6:7`,
		data: {
			...TARGET,
			...data
		}
	};
}
/** What registries say about earlier releases. */
const AVAILABILITY_EXAMPLES = [
	target("availability/gone", { reason: "manifest sha256:2c26b46b68ff… of linux/arm64: the registry does not have it" }),
	target("availability/mismatch", { reason: "the registry hands out other bytes than the digest names" }),
	target("availability/unknown", { reason: "registry.example answers 503" }),
	target("availability/mutable", { value: "registry.example/shop/api:1.4.0" })
];
const IN_LEDGER = {
	environment: "production",
	time: "2026-03-03T14:32:05.000Z"
};
const PINNED = {
	path: "deploy.yaml",
	text: `image: ${IMAGE$1}\n`
};
/** What the ledger remembers. */
const QUARANTINE_EXAMPLES = [
	{
		rule: "quarantine/failed-tuple",
		directions: [],
		setting: "a ledger whose last word on these versions is that they failed",
		after: [PINNED],
		place: "deploy.yaml:1:8",
		data: {
			...IN_LEDGER,
			event: "failed",
			in: "production"
		}
	},
	{
		rule: "quarantine/failed-value",
		directions: [],
		setting: "a ledger in which this image stood in versions that failed, and in none that held",
		after: [PINNED],
		place: "deploy.yaml:1:8",
		data: {
			...IN_LEDGER,
			event: "failed",
			pin: "image",
			value: IMAGE$1
		}
	},
	{
		rule: "quarantine/ledger-broken",
		directions: [],
		setting: "a ledger of which a record was changed",
		data: {
			...IN_LEDGER,
			problem: "line 3: the record was changed after it was written"
		}
	},
	{
		rule: "quarantine/no-target",
		directions: ["rollback"],
		setting: "a ledger in which nothing was verified",
		after: [PINNED],
		place: "deploy.yaml:1:8",
		data: {
			environment: "production",
			deployed: 3
		}
	},
	{
		rule: "quarantine/not-ready",
		directions: ["rollback"],
		setting: "a ledger whose verified versions name their image by a tag",
		after: [PINNED],
		place: "deploy.yaml:1:8",
		data: {
			environment: "production",
			problems: ["image: registry.example/app:1.2 (tag) may name something else today"]
		}
	}
];
// src/commands/rules/examples/gates/migration.ts
const FILE$1 = "db/migrations/0007_split.sql";
const CONFIG$2 = ".github/rollback-gate.yml";
const DROP = "ALTER TABLE orders DROP COLUMN note;\n";
const OLD = [{
	path: "db/migrations/0001_orders.sql",
	text: "CREATE TABLE orders (id bigint PRIMARY KEY, note text);\n"
}];
const NEW = [...OLD, {
	path: FILE$1,
	text: DROP
}];
const WHY = "ALTER TABLE orders DROP COLUMN note takes the data of public.orders (note)";
/** What a release does to state: shown. */
const MIGRATION_EXAMPLES = [
	{
		rule: "migration/irreversible",
		directions: ["rollback"],
		setting: "migrations: { files: db/migrations/** }",
		before: OLD,
		after: NEW,
		place: `${FILE$1}:1:1`,
		data: {
			subject: FILE$1,
			why: WHY,
			releases: "N-1 (v1.4.0)"
		}
	},
	{
		rule: "migration/planned",
		directions: ["rollback"],
		setting: "migrations: { files: db/migrations/**, plan: docs/forward-fix.md }",
		before: OLD,
		after: NEW,
		place: `${FILE$1}:1:1`,
		data: {
			subject: FILE$1,
			why: WHY,
			releases: "N-1 (v1.4.0)",
			plan: "docs/forward-fix.md"
		}
	},
	{
		rule: "migration/released",
		directions: ["rollback"],
		setting: "N-1 has the same migration, N-2 has not",
		after: NEW,
		place: `${FILE$1}:1:1`,
		data: {
			subject: FILE$1,
			why: WHY,
			releases: "N-2 (v1.3.0)"
		}
	},
	{
		rule: "migration/unknown",
		directions: ["rollback"],
		setting: "migrations: { files: db/migrations/** }",
		after: [{
			path: "db/migrations/0008_merge.py",
			text: "def upgrade():\n    merge_accounts()\n"
		}],
		place: "db/migrations/0008_merge.py:1:1",
		data: {
			subject: "db/migrations/0008_merge.py",
			why: "it is not SQL, so nobody can tell from it what it does",
			releases: "N-1 (v1.4.0)"
		}
	},
	{
		rule: "migration/plan-missing",
		directions: ["rollback"],
		after: [{
			path: CONFIG$2,
			text: "version: 1\nmigrations:\n  files: db/migrations/**\n  plan: docs/forward-fix.md\n"
		}],
		place: `${CONFIG$2}:2:1`,
		data: { plan: "docs/forward-fix.md" }
	}
];
// src/commands/rules/examples/gates/pins.ts
const PIN = {
	environment: "production",
	pin: "image",
	file: "deploy.yaml"
};
/** One line of a manifest, and what is wrong with the value in it. */
function line(rule, text, value, more = {}) {
	return {
		rule,
		directions: ["rollback"],
		after: [{
			path: "deploy.yaml",
			text: `${text}\n`
		}],
		place: `deploy.yaml:1:${text.indexOf(value) + 1}`,
		data: {
			...PIN,
			value,
			...more
		}
	};
}
const CONFIG$1 = `version: 1
environments:
  production:
    pins:
      image: { file: deploy.yaml, pointer: /image }
`;
/** What pins are refused for, shown. */
const PIN_EXAMPLES = [
	line("pins/tag-without-digest", "image: shop/api:1.4.2", "shop/api:1.4.2"),
	line("pins/latest", "image: shop/api:latest", "shop/api:latest"),
	line("pins/untagged", "image: shop/api", "shop/api"),
	line("pins/malformed-reference", "image: Shop/API:1.4.2", "Shop/API:1.4.2"),
	line("pins/variable", "image: shop/api:${TAG}", "shop/api:${TAG}"),
	line("pins/mlflow-alias", "storageUri: models:/ranking@champion", "models:/ranking@champion", { pin: "model" }),
	line("pins/huggingface-without-revision", "storageUri: hf://shop/ranking", "hf://shop/ranking", { pin: "model" }),
	line("pins/object-store-unversioned", "storageUri: s3://models/ranking", "s3://models/ranking", { pin: "model" }),
	line("pins/semver-range", "version: ^1.4.0", "^1.4.0", { pin: "chart" }),
	line("pins/model-latest", "bento: ranking:latest", "ranking:latest", { pin: "model" }),
	line("pins/branch", "ref: main", "main", { pin: "source" }),
	{
		rule: "pins/file-missing",
		directions: ["rollback"],
		after: [{
			path: ".github/rollback-gate.yml",
			text: CONFIG$1
		}],
		place: ".github/rollback-gate.yml:5:7",
		data: PIN
	},
	{
		rule: "pins/not-resolved",
		directions: ["rollback"],
		after: [{
			path: ".github/rollback-gate.yml",
			text: CONFIG$1
		}, {
			path: "deploy.yaml",
			text: "spec:\n  image: shop/api:1.4.2\n"
		}],
		place: ".github/rollback-gate.yml:5:7",
		data: {
			...PIN,
			error: "/image matches nothing in deploy.yaml"
		}
	},
	{
		rule: "pins/shared-scalar",
		directions: ["rollback"],
		after: [{
			path: "deploy.yaml",
			text: "image: &image shop/api:1.4.2\nsidecar: *image\n"
		}],
		place: "deploy.yaml:1:8",
		data: {
			...PIN,
			others: 1
		}
	},
	{
		rule: "pins/shared-between-environments",
		directions: ["rollback"],
		after: [{
			path: ".github/rollback-gate.yml",
			text: `${CONFIG$1}  staging:\n    pins:\n      image: { file: deploy.yaml, pointer: /image }\n`
		}],
		place: "deploy.yaml:1:8",
		data: {
			pins: "production/image, staging/image",
			file: "deploy.yaml"
		}
	},
	{
		rule: "pins/unread",
		directions: [],
		after: [{
			path: ".github/rollback-gate.yml",
			text: `${CONFIG$1}    rollback: { repository: shop/deploy }\n`
		}],
		place: ".github/rollback-gate.yml:3:3",
		data: {
			environment: "production",
			repository: "shop/deploy",
			problem: "git fetch did not reach the remote: repository not found"
		}
	}
];
// src/commands/rules/examples/gates/policy.ts
const CONFIG = ".github/rollback-gate.yml";
const FILE = ".github/rollback-gate.waivers.yml";
/** A waivers file with one entry; `lines` says what it is for. */
function waivers(...lines) {
	const [first = "", ...rest] = lines;
	const end = [
		"blobs: { schemas/order.avsc: { new: 9d4f…, old: [51c0…] } }",
		"reason: readers are updated first",
		"owner: data-platform",
		"expires: 2026-06-30"
	];
	return `version: 1\nwaivers:\n  - ${first}\n${[...rest, ...end].map((line) => `    ${line}\n`).join("")}`;
}
const BY_RULE = waivers("rule: avro/enum-symbol-missing", "file: schemas/order.avsc");
const GIVEN = {
	waiver: "avro/enum-symbol-missing schemas/order.avsc",
	owner: "data-platform",
	expires: "2026-06-30"
};
function waiver(rule, text, data) {
	return {
		rule,
		directions: [],
		after: [{
			path: FILE,
			text
		}],
		place: `${FILE}:3:5`,
		data: {
			...GIVEN,
			...data
		}
	};
}
/** Whose rules decide, which version may break, what waivers are worth: shown. */
const POLICY_EXAMPLES = [
	{
		rule: "policy/config-from-head",
		directions: [],
		after: [{
			path: CONFIG,
			text: "version: 1\nschemas:\n  - files: schemas/**\n"
		}],
		place: `${CONFIG}:1:1`,
		data: { file: CONFIG }
	},
	{
		rule: "policy/config-changed",
		directions: [],
		before: [{
			path: CONFIG,
			text: "version: 1\nschemas:\n  - files: schemas/**\n"
		}],
		after: [{
			path: CONFIG,
			text: "version: 1\nschemas:\n  - files: schemas/**\n    compatibility: none\n"
		}],
		place: `${CONFIG}:1:1`,
		data: { file: CONFIG }
	},
	{
		rule: "policy/major-needed",
		directions: ["deploy", "rollback"],
		setting: "policy: { breaking: major }",
		after: [{
			path: CONFIG,
			text: "version: 1\npolicy: { breaking: major }\nschemas:\n  - files: schemas/**\n"
		}],
		data: {
			release: "N-1 (v1.4.0)",
			count: 2,
			needed: "2.0.0",
			version: "1.5.0"
		}
	},
	{
		rule: "policy/waivers-changed",
		directions: [],
		after: [{
			path: FILE,
			text: BY_RULE
		}],
		place: `${FILE}:1:1`,
		data: { file: FILE }
	},
	{
		rule: "policy/waivers-invalid",
		directions: [],
		after: [{
			path: FILE,
			text: BY_RULE.replace(/ {4}owner: .*\n/, "")
		}],
		place: `${FILE}:3:5`,
		data: {
			error: "`owner` is missing in waivers[0]",
			expected: "a text that is not empty"
		}
	},
	waiver("policy/waiver-expired", BY_RULE, {}),
	waiver("policy/waiver-unused", BY_RULE, {}),
	waiver("policy/waiver-stale", BY_RULE, { about: "schemas/order.avsc" }),
	waiver("policy/waiver-too-broad", waivers("rule: \"*\"", "file: schemas/order.avsc"), { waiver: "* schemas/order.avsc" }),
	waiver("policy/waiver-refused", waivers("rule: compat/syntax", "file: schemas/order.avsc"), {
		waiver: "compat/syntax schemas/order.avsc",
		about: "compat/syntax"
	})
];
// src/commands/rules/examples/gates/release.ts
const IMAGE = `registry.example.com/ranking@sha256:${"4f1c".repeat(16)}`;
const SETTING = "release: { roles: [image, model, dataset], seals: { dataset: dvc.lock } }";
/** What is said of members of a release, and of who attests its images. */
const RELEASE_EXAMPLES = [
	{
		rule: "release/role-missing",
		directions: [],
		setting: SETTING,
		place: ".github/rollback-gate.yml:12:3",
		data: {
			environment: "production",
			role: "dataset"
		}
	},
	{
		rule: "release/not-sealed",
		directions: [],
		setting: SETTING,
		after: [{
			path: "deploy/inference.yaml",
			text: "spec: { predictor: { model: { storageUri: s3://models/ranking/ } } }"
		}],
		place: ".github/rollback-gate.yml:15:7",
		data: {
			environment: "production",
			pin: "model",
			problem: "\"s3://models/ranking/\" names no content by its sha256, and `release.seals.model` names no file that does"
		}
	},
	{
		rule: "release/record-differs",
		directions: [],
		setting: SETTING,
		after: [{
			path: "deploy/data.yaml",
			text: `snapshot: ${"2b".repeat(16)}`
		}, {
			path: "dvc.lock",
			text: `stages:\n  train:\n    outs:\n      - path: data/train\n        md5: ${"1a".repeat(16)}`
		}],
		place: "dvc.lock:1:1",
		data: {
			environment: "production",
			pin: "dataset",
			error: `dvc.lock speaks of another dataset than the pin dataset: ${"2b".repeat(16)}`,
			expected: `one of ${"1a".repeat(16)}`
		}
	},
	{
		rule: "release/record-unreadable",
		directions: [],
		setting: SETTING,
		after: [{
			path: "dvc.lock",
			text: "stages:\n  train: {}\nstages: {}"
		}],
		place: "dvc.lock:1:1",
		data: {
			environment: "production",
			pin: "dataset",
			error: "the file is not YAML that all readers understand alike: Map keys must be unique"
		}
	},
	...[
		["attestation/absent", "the registry has no attestation of it"],
		["attestation/invalid", "https://github.com/somebody/else/.github/workflows/build.yml@refs/heads/main (by https://token.actions.githubusercontent.com) signed it, who is no signer of the policy"],
		["attestation/unknown", "registry.example.com answers 403: it wants other credentials"]
	].map(([rule, reason]) => ({
		rule,
		directions: ["rollback"],
		setting: "registries: { attestations: { trust-root: .github/trusted_root.json, signers: [{ issuer: https://token.actions.githubusercontent.com, identity: https://github.com/shop/ranking/* }] } }",
		before: [{
			path: "deploy/compose.yaml",
			text: `services:\n  ranking:\n    image: ${IMAGE}`
		}],
		place: ".github/rollback-gate.yml:14:7",
		data: {
			environment: "production",
			pin: "image",
			value: IMAGE,
			releases: "N-1 (v1.4.0)",
			reason
		}
	}))
];
// src/commands/rules/examples/gates/index.ts
/** Examples of rules that no folder of test cases shows: those of the gates, one for each. */
const WRITTEN_EXAMPLES = [
	...POLICY_EXAMPLES,
	...WINDOW_EXAMPLES,
	...COMPAT_EXAMPLES,
	...CONTRACT_EXAMPLES,
	...PIN_EXAMPLES,
	...AVAILABILITY_EXAMPLES,
	...QUARANTINE_EXAMPLES,
	...RELEASE_EXAMPLES,
	...MIGRATION_EXAMPLES,
	...HEALTH_EXAMPLES,
	{
		rule: "openapi/too-complex",
		directions: ["deploy", "rollback"],
		setting: "schemas with so many combinations that they cannot be gone through",
		data: {}
	}
];
// src/commands/rules/catalogue.ts
/** Each format's examples load when one of its rules is explained. */
const EXAMPLES = {
	avro: () => import("./commands-rules-examples-avro.js"),
	feast: () => import("./commands-rules-examples-feast.js"),
	graphql: () => import("./commands-rules-examples-graphql.js"),
	"json-schema": () => import("./commands-rules-examples-json-schema.js"),
	mlflow: () => import("./commands-rules-examples-mlflow.js"),
	odcs: () => import("./commands-rules-examples-odcs.js"),
	openapi: () => import("./commands-rules-examples-openapi.js"),
	protobuf: () => import("./commands-rules-examples-protobuf.js"),
	sql: () => import("./commands-rules-examples-sql.js"),
	tfdv: () => import("./commands-rules-examples-tfdv.js")
};
const WRITTEN = new Map(WRITTEN_EXAMPLES.map((example) => [example.rule, example]));
/** Every rule of every registry: gates first, in the order of the report, then formats. A new gate or format is here by itself. */
async function listRules() {
	const gates = await Promise.all(GATE_REGISTRY.map(async (gate) => (await gate.rules()).map((rule) => listed(rule, {
		source: gate.id,
		kind: "gate",
		about: gate.title
	}))));
	const formats = FORMATS.map(({ name, title, rules }) => rules.map((rule) => listed(rule, {
		source: name,
		kind: "format",
		about: title
	})));
	return [...gates, ...formats].flat();
}
/** What the rule finds, shown; `undefined` when nothing shows it. */
async function exampleOf({ id, source, kind }) {
	const load = kind === "format" && Object.hasOwn(EXAMPLES, source) ? EXAMPLES[source] : void 0;
	const shown = load && (await load()).EXAMPLES.find(({ rule }) => rule === id);
	const written = WRITTEN.get(id);
	return shown ?? (written && fromWritten(written));
}
/** The message of the example's finding, where it was written with the data of one. */
async function exampleMessage({ id }) {
	const data = WRITTEN.get(id)?.data;
	return (data && await findRule(id))?.message(data ?? {});
}
async function findRule(id) {
	return [...await Promise.all(GATE_REGISTRY.map((gate) => gate.rules())), ...FORMATS.map(({ rules }) => rules)].flat().find((rule) => rule.id === id);
}
function listed(rule, origin) {
	const { id, severity, title, why, fix } = rule;
	const seen = Object.hasOwn(DIRECTIONS_OF, id) ? DIRECTIONS_OF[id] : void 0;
	return {
		id,
		severity,
		title,
		why,
		fix,
		...origin,
		directions: seen ?? WRITTEN.get(id)?.directions ?? []
	};
}
function fromWritten({ rule, setting, before = [], after = [], place, directions }) {
	const [direction, second] = directions;
	const found = {
		...place !== void 0 && { place },
		...direction !== void 0 && second === void 0 && { direction }
	};
	return {
		rule,
		...setting !== void 0 && { setting },
		before,
		after,
		found: [found]
	};
}
export { exampleMessage, exampleOf, listRules };
