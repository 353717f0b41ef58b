import "./gates-engines-shared.js";
import { require_dist } from "./yaml-shared.js";
import { DIRECTIONS, GateError, GateErrors, formatPlace, makeFinding, toGateErrors } from "./start.js";
import { VALUES, exactlyOneOf, inOrder, map, mapOf, readChecked, use } from "./config-index-shared.js";
import { matchFiles } from "./window-index-shared.js";
import { releaseLabel, releasesNamed } from "./gates-labels-shared.js";
import { MAJOR_NEEDED, WAIVERS_CHANGED, WAIVERS_INVALID, WAIVER_RULES } from "./gates-policy-rules-shared.js";
import { counted } from "./gates-rule-text-shared.js";
// src/gates/registry.ts
/** Every question that `check` asks, in the order of the report. */
const GATE_REGISTRY = [
	{
		id: "policy",
		title: "Whose rules decide?",
		needsReleases: false,
		isConfigured: () => true,
		rules: async () => (await import("./gates-policy-rules.js")).RULES,
		load: async () => (await import("./gates-policy-run.js")).run
	},
	{
		id: "window",
		title: "Which releases does the candidate have to live with?",
		needsReleases: false,
		isConfigured: (config) => config.schemas.length > 0,
		rules: async () => (await import("./gates-window-rules.js")).RULES,
		load: async () => (await import("./gates-window-run.js")).run
	},
	{
		id: "compat",
		title: "Can the candidate and the earlier releases read what the others write?",
		needsReleases: true,
		isConfigured: (config) => config.schemas.length > 0,
		rules: async () => (await import("./gates-compat-rules.js")).RULES,
		load: async () => (await import("./gates-compat-run.js")).run
	},
	{
		id: "contract",
		title: "Does the data keep its contracts?",
		needsReleases: true,
		isConfigured: (config) => config.contracts.length > 0,
		rules: async () => (await import("./gates-contract-rules.js")).RULES,
		load: async () => (await import("./gates-contract-run.js")).run
	},
	{
		id: "pins",
		title: "Does every pin name one thing that cannot change?",
		needsReleases: false,
		isConfigured: (_config, environments) => environments.some(({ pins }) => pins.length > 0),
		rules: async () => [...(await import("./gates-pins-rules.js")).RULES, ...(await import("./pins-index.js")).PIN_RULES],
		load: async () => (await import("./gates-pins-run.js")).run
	},
	{
		id: "availability",
		title: "Can what a rollback would go back to still be pulled?",
		needsReleases: true,
		isConfigured: ({ registries }, environments) => registries !== void 0 && environments.some(({ pins }) => pins.some(({ role }) => role === "image")),
		rules: async () => (await import("./gates-availability-rules.js")).RULES,
		load: async () => (await import("./gates-availability-run.js")).run
	},
	{
		id: "attestation",
		title: "Is what a rollback would go back to attested by somebody who is trusted?",
		needsReleases: true,
		isConfigured: ({ registries }, environments) => registries?.attestations !== void 0 && environments.some(({ pins }) => pins.some(({ role }) => role === "image")),
		rules: async () => (await import("./gates-attestation-rules.js")).RULES,
		load: async () => (await import("./gates-attestation-run.js")).run
	},
	{
		id: "release",
		title: "Is the release whole, and can it be sealed?",
		needsReleases: false,
		isConfigured: (_config, environments) => environments.some(({ release }) => release !== void 0),
		rules: async () => (await import("./gates-release-rules.js")).RULES,
		load: async () => (await import("./gates-release-run.js")).run
	},
	{
		id: "quarantine",
		title: "Does the candidate bring back what failed?",
		needsReleases: false,
		isConfigured: (_config, environments) => environments.some(({ pins, rollback }) => pins.length > 0 && rollback !== void 0),
		rules: async () => (await import("./gates-quarantine-rules.js")).RULES,
		load: async () => (await import("./gates-quarantine-run.js")).run
	},
	{
		id: "migration",
		title: "Can what the candidate does to state be undone?",
		needsReleases: true,
		isConfigured: ({ migrations }) => migrations !== void 0,
		rules: async () => (await import("./gates-migration-rules.js")).RULES,
		load: async () => (await import("./gates-migration-run.js")).run
	},
	{
		id: "health",
		title: "Will a watch know which release answers it?",
		needsReleases: false,
		isConfigured: (_config, environments) => environments.some(({ health }) => health.length > 0),
		rules: async () => (await import("./gates-health-rules.js")).RULES,
		load: async () => (await import("./gates-health-run.js")).run
	}
];
// src/waivers/schema.ts
var import_dist = require_dist();
/** What `new` says of a file that the candidate does not have. */
const NO_BLOB = "none";
const OID = "(?:[0-9a-f]{40}|[0-9a-f]{64})";
const WAIVER = map("a waiver", "A finding that was accepted: which one, for which contents, why, by whom and until when.", {
	fingerprint: {
		title: "the first hex digits of a fingerprint, at least 12, in quotes where all are decimal digits",
		description: "Which finding: its fingerprint as reports show it, or the first 12 or more digits of it. Instead of `rule` and `file`.",
		type: "string",
		pattern: "^(?:sha256:)?[0-9a-f]{12,64}$"
	},
	rule: {
		title: "a rule id, such as `avro/enum-symbol-missing`; `*` stands for any run of characters",
		description: "Which findings: those of this rule. A `*` stands for any run of characters; one with less than three letters in a row is too broad.",
		type: "string",
		pattern: "^[a-z0-9*][a-z0-9*/\\-]{0,199}$"
	},
	file: use("glob", { description: "Which findings: those that stand in this file. A glob that names nothing at all is too broad." }),
	at: {
		title: "a path in the data, such as `/color` or `/items/*/color`, or an empty text for the whole document",
		description: "Which findings: those at this path in the data, as reports show it. `*` stands for what is within one step, `**` for any number of steps. Default: any path.",
		type: "string",
		pattern: "^(?:/.*)?$"
	},
	direction: {
		description: "Which findings: those of this direction. Default: both.",
		type: "string",
		enum: DIRECTIONS
	},
	blobs: mapOf("the contents", "The contents it was given for, by file: it holds while these are compared, and not for a later change.", use("path"), use("contents"), { minProperties: 1 }),
	reason: use("text", { description: "Why it is accepted." }),
	owner: use("text", { description: "Who answers for it." }),
	expires: {
		title: "a day, such as `2026-12-31`, at most a year ahead",
		description: "Last day it holds, to its end in UTC; at most a year ahead.",
		type: "string",
		pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
	}
}, {
	required: [
		"blobs",
		"reason",
		"owner",
		"expires"
	],
	dependentRequired: {
		rule: ["file"],
		file: ["rule"],
		at: ["rule"],
		direction: ["rule"]
	},
	...exactlyOneOf("fingerprint", "rule")
});
const CONTENTS = map("the contents of a file", "One file in the candidate and in the earlier releases, as git object ids (`git rev-parse v1.2.3:schemas/order.avsc`).", {
	new: {
		title: "a git object id of 40 or 64 hex digits, or `none`, in quotes where all are decimal digits",
		description: "Content in the candidate; `none` where the candidate has no such file.",
		type: "string",
		pattern: `^(?:${OID}|${NO_BLOB})$`
	},
	old: {
		description: "Contents in the earlier releases that the finding concerns.",
		type: "array",
		items: use("oid"),
		default: []
	}
}, { required: ["new"] });
/** The JSON Schema of the waivers file: the one source of its keys, descriptions and defaults. Published under `schema/`. */
const WAIVERS_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "urn:rollback-gate:waivers:1",
	...map("the waivers of rollback-gate", "Findings that were accepted although they block.", {
		version: {
			title: "1",
			description: "Version of this format.",
			type: "integer",
			const: 1
		},
		waivers: {
			description: "The waivers.",
			type: "array",
			items: use("waiver"),
			default: []
		}
	}, { required: ["version"] }),
	$defs: {
		path: VALUES["path"] ?? {},
		glob: VALUES["glob"] ?? {},
		text: VALUES["text"] ?? {},
		oid: {
			title: "a git object id of 40 or 64 hex digits",
			description: "A git object id.",
			type: "string",
			pattern: `^${OID}$`
		},
		contents: CONTENTS,
		waiver: WAIVER
	}
};
// src/waivers/validate.generated.mjs
const validate = validate52;
const schema20 = {
	"type": "object",
	"properties": {
		"fingerprint": {
			"type": "string",
			"pattern": "^(?:sha256:)?[0-9a-f]{12,64}$"
		},
		"rule": {
			"type": "string",
			"pattern": "^[a-z0-9*][a-z0-9*/\\-]{0,199}$"
		},
		"file": { "$ref": "#/$defs/glob" },
		"at": {
			"type": "string",
			"pattern": "^(?:/.*)?$"
		},
		"direction": {
			"type": "string",
			"enum": ["deploy", "rollback"]
		},
		"blobs": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/path" },
			"additionalProperties": { "$ref": "#/$defs/contents" },
			"minProperties": 1
		},
		"reason": { "$ref": "#/$defs/text" },
		"owner": { "$ref": "#/$defs/text" },
		"expires": {
			"type": "string",
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
		}
	},
	"additionalProperties": false,
	"required": [
		"blobs",
		"reason",
		"owner",
		"expires"
	],
	"dependentRequired": {
		"rule": ["file"],
		"file": ["rule"],
		"at": ["rule"],
		"direction": ["rule"]
	},
	"oneOf": [{
		"type": "object",
		"properties": { "fingerprint": true },
		"required": ["fingerprint"]
	}, {
		"type": "object",
		"properties": { "rule": true },
		"required": ["rule"]
	}]
};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = /* @__PURE__ */ new RegExp("^(?:sha256:)?[0-9a-f]{12,64}$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^[a-z0-9*][a-z0-9*/\\-]{0,199}$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^(?:/.*)?$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(?!!)(?:\\./)?(?![A-Za-z]:)(?!/)(?!(?:[^\\\\\\u0000-\\u001f\\u007f]*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = /* @__PURE__ */ new RegExp("^(?:\\./)?(?![A-Za-z]:)(?!/)(?!(?:[^\\\\\\u0000-\\u001f\\u007f]*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern8 = /* @__PURE__ */ new RegExp("^(?:(?:[0-9a-f]{40}|[0-9a-f]{64})|none)$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.new === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "new" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "new" || key0 === "old")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.new !== void 0) {
			let data0 = data.new;
			if (typeof data0 === "string") {
				if (!pattern8.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/new",
						schemaPath: "#/properties/new/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/new",
					schemaPath: "#/properties/new/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.old !== void 0) {
			let data1 = data.old;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate59(data1[i0], {
					instancePath: instancePath + "/old/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/old",
					schemaPath: "#/properties/old/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern10 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern10.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fingerprint === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "fingerprint" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.fingerprint = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "rule" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.rule = true;
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.blobs === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blobs" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.reason === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.owner === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.expires === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expires" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema20.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.fingerprint !== void 0) {
			let data0 = data.fingerprint;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err10 = {
						instancePath: instancePath + "/fingerprint",
						schemaPath: "#/properties/fingerprint/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/fingerprint",
					schemaPath: "#/properties/fingerprint/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.rule !== void 0) {
			let data1 = data.rule;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err12 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate54(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.at !== void 0) {
			let data3 = data.at;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data4 = data.direction;
			if (typeof data4 !== "string") {
				const err16 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/properties/direction/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (!(data4 === "deploy" || data4 === "rollback")) {
				const err17 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/properties/direction/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.blobs !== void 0) {
			let data5 = data.blobs;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length < 1) {
					const err18 = {
						instancePath: instancePath + "/blobs",
						schemaPath: "#/properties/blobs/minProperties",
						keyword: "minProperties",
						params: {}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				for (const key1 in data5) {
					const _errs18 = errors;
					if (!validate56(key1, {
						instancePath: instancePath + "/blobs",
						parentData: data5,
						parentDataProperty: "blobs",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
					if (!(_errs18 === errors)) {
						const err19 = {
							instancePath: instancePath + "/blobs",
							schemaPath: "#/properties/blobs/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				for (const key2 in data5) if (!validate58(data5[key2], {
					instancePath: instancePath + "/blobs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data5,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/blobs",
					schemaPath: "#/properties/blobs/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (!validate62(data.reason, {
				instancePath: instancePath + "/reason",
				parentData: data,
				parentDataProperty: "reason",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0) {
			if (!validate62(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.expires !== void 0) {
			let data9 = data.expires;
			if (typeof data9 === "string") {
				if (!pattern11.test(data9)) {
					const err21 = {
						instancePath: instancePath + "/expires",
						schemaPath: "#/properties/expires/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/expires",
					schemaPath: "#/properties/expires/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.rule !== void 0) {
			if (data.file === void 0) {
				const err23 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "rule",
						missingProperty: "file",
						depsCount: 1,
						deps: "file"
					}
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (data.rule === void 0) {
				const err24 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "file",
						missingProperty: "rule",
						depsCount: 1,
						deps: "rule"
					}
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (data.rule === void 0) {
				const err25 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "at",
						missingProperty: "rule",
						depsCount: 1,
						deps: "rule"
					}
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			if (data.rule === void 0) {
				const err26 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "direction",
						missingProperty: "rule",
						depsCount: 1,
						deps: "rule"
					}
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "waivers")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.waivers !== void 0) {
			let data1 = data.waivers;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate53(data1[i0], {
					instancePath: instancePath + "/waivers/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/waivers/read.ts
const KIND = {
	schema: WAIVERS_SCHEMA,
	name: "the waivers file",
	validate,
	entries: ["waivers"]
};
/**
* The waivers in `text`. Nothing is thrown: a file that cannot be read waives nothing, and says why.
* @param today as YYYY-MM-DD in UTC: a waiver may reach a year from there
*/
function readWaivers(text, path, today) {
	try {
		const { data, document, problems } = readChecked(text, path, KIND);
		const read = (problems.every(({ path }) => path[0] === "waivers" && path.length > 1) ? data.waivers ?? [] : []).flatMap((entry, index) => {
			if (entry === void 0) return [];
			const at = ["waivers", index];
			const error = dayError(entry.expires, {
				today,
				index,
				place: document.valuePlace([...at, "expires"])
			});
			return [{
				waiver: toWaiver(entry, document.keyPlace(at)),
				error
			}];
		});
		return {
			waivers: read.flatMap(({ waiver, error }) => error ? [] : waiver),
			errors: inOrder([...problems.map(({ error }) => error), ...read.flatMap(({ error }) => error ?? [])])
		};
	} catch (thrown) {
		const errors = toGateErrors(thrown);
		if (errors.some(({ code }) => code === "RG-INTERNAL")) throw thrown;
		return {
			waivers: [],
			errors
		};
	}
}
/** The same day next year: the farthest a waiver may reach. */
function farthestDay(today) {
	const year = Number(today.slice(0, 4)) + 1;
	const day = `${String(year).padStart(4, "0")}${today.slice(4)}`;
	return isDay(day) ? day : `${String(year).padStart(4, "0")}-02-28`;
}
/** Whether a text of the form YYYY-MM-DD is a day of the calendar. */
function isDay(text) {
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
function dayError(day, { today, index, place }) {
	const subject = `waivers[${index}].expires`;
	if (!isDay(day)) return new GateError("RG-CONFIG-INVALID", `${subject} is \`${day}\`, which is no day of the calendar`, {
		place,
		expected: "a day, such as `2026-12-31`"
	});
	if (day <= farthestDay(today)) return void 0;
	return new GateError("RG-CONFIG-INVALID", `${subject} is \`${day}\`, more than a year ahead`, {
		place,
		expected: `at most \`${farthestDay(today)}\``,
		hint: "what is accepted for longer belongs into the configuration, under `rules`"
	});
}
function toWaiver(raw, place) {
	const blobs = Object.entries(raw.blobs).map(([file, { new: now, old }]) => [file.replace(/^\.\//, ""), {
		new: now,
		old
	}]);
	const { reason, owner, expires } = raw;
	return {
		select: selectorOf(raw),
		blobs: new Map(blobs),
		reason,
		owner,
		expires,
		place
	};
}
function selectorOf({ fingerprint, rule = "", file = "", at, direction }) {
	if (fingerprint !== void 0) return { fingerprint: fingerprint.replace(/^sha256:/, "") };
	return {
		rule,
		file,
		...at !== void 0 && { at },
		...direction !== void 0 && { direction }
	};
}
// src/waivers/append.ts
const HEADER = "# Findings that were accepted. They count once they are on the base branch, for the contents named, until they expire.\nversion: 1\n";
/** An entry as the file has it, as a list item without indentation. The comment must be free of line ends and control characters. */
function formatWaiver({ comment, fingerprint, blobs, reason, owner, expires }) {
	const contents = Object.entries(blobs).map(([file, { new: now, old }]) => [file, {
		new: now,
		old
	}]);
	const entry = {
		fingerprint,
		blobs: Object.fromEntries(contents),
		reason,
		owner,
		expires
	};
	const [first = "", ...rest] = (0, import_dist.stringify)(entry, { lineWidth: 0 }).trimEnd().split("\n");
	return [
		`# ${comment}`,
		`- ${first}`,
		...rest.map((line) => `  ${line}`)
	].join("\n");
}
/**
* The text of a waivers file with more entries at the end of its list; everything that stands there stays byte for byte.
* @param text `undefined` for a file that does not exist yet
* @param today as YYYY-MM-DD in UTC
* @throws GateErrors when the file holds mistakes; GateError RG-FILE when it cannot be appended to without changing what it says
*/
function appendWaivers(text, entries, { path, today }) {
	const before = text === void 0 || text.trim() === "" ? HEADER : text;
	const known = readWaivers(before, path, today);
	if (known.errors.length > 0) throw new GateErrors(known.errors);
	const end = before.includes("\r\n") ? "\r\n" : "\n";
	const after = insert(before, entries.map(formatWaiver).join("\n").replaceAll("\n", end), {
		path,
		end
	});
	assertGrown(known, readWaivers(after, path, today), {
		entries,
		path
	});
	return after;
}
function insert(text, items, { path, end }) {
	const root = (0, import_dist.parseDocument)(text).contents;
	const pair = (0, import_dist.isMap)(root) ? root.items.find(({ key }) => key.value === "waivers") : void 0;
	const list = pair?.value;
	if (!pair) return `${ended(text, end)}waivers:${end}${indented(items, 2, end)}${end}`;
	if (!(0, import_dist.isSeq)(list)) throw refuse$1(path, "its `waivers` is no plain list");
	if (list.flow !== true) return insertAfter(text, lastOffset(text, list), indented(items, columnOf(text, list.range?.[0] ?? 0), end), end);
	const [start, stop] = list.range ?? [0, 0];
	if (list.items.length > 0) throw refuse$1(path, "its `waivers` is written in brackets");
	return insertAfter(`${text.slice(0, start).trimEnd()}${text.slice(stop)}`, text.slice(0, start).trimEnd().length, indented(items, 2, end), end);
}
/** Behind the last item, and behind the comment on its last line. */
function insertAfter(text, offset, items, end) {
	const next = text.indexOf("\n", offset);
	const at = next === -1 ? text.length : next + 1;
	return `${ended(text.slice(0, at), end)}${items}${end}${text.slice(at)}`;
}
/** The last character of the last item that is no white space. */
function lastOffset(text, list) {
	const [start = 0, stop = start] = list.items.at(-1)?.range ?? list.range ?? [];
	return start + text.slice(start, stop).trimEnd().length - 1;
}
function columnOf(text, offset) {
	return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
function indented(items, columns, end) {
	return items.split(end).map((line) => " ".repeat(columns) + line).join(end);
}
function ended(text, end) {
	return text === "" || text.endsWith("\n") ? text : text + end;
}
/** What stood there must still say the same, and what is new must say what it should. */
function assertGrown(before, after, { entries, path }) {
	const told = ({ waivers }) => waivers.map(({ place: _place, blobs, ...rest }) => ({
		...rest,
		blobs: Object.fromEntries(blobs)
	}));
	const wanted = entries.map(({ fingerprint, blobs, reason, owner, expires }) => ({
		select: { fingerprint },
		reason,
		owner,
		expires,
		blobs
	}));
	if (!(canonical(told(after)) === canonical([...told(before), ...wanted])) || after.errors.length > 0) throw refuse$1(path, "the result would not say what it should");
}
function canonical(value) {
	return JSON.stringify(value, (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner);
}
function refuse$1(path, why) {
	return new GateError("RG-FILE", `${path} cannot be appended to: ${why}`, { hint: "leave out --write and put the entry there by hand" });
}
// src/waivers/match.ts
/** Longer paths are compared as they are: a pattern has to name what it stands for. */
const MOST_STEPS = 200;
/** Rules whose findings nothing can waive: what does not parse, and what is said about waivers themselves. */
const NEVER = ["compat/syntax", "policy/major-needed"];
const SYNTAX_CODES = [
	"RG-MANIFEST-SYNTAX",
	"RG-SCHEMA-SYNTAX",
	"RG-SCHEMA-FORMAT"
];
/** Whether a finding can be waived at all. An earlier release that does not parse can: nobody can mend it any more. */
function isWaivable({ rule, gate, data }) {
	if (NEVER.some((never) => never === rule) || /^policy\/waivers?-/.test(rule)) return false;
	return !((gate === "pins" || gate === "contract") && SYNTAX_CODES.includes(data["code"]));
}
/** Whether the selector means the finding, contents aside. `inFile`: the files that a glob selects. */
function selects(select, finding, inFile) {
	if ("fingerprint" in select) return finding.fingerprint.replace(/^sha256:/, "").startsWith(select.fingerprint);
	if (select.direction !== void 0 && select.direction !== finding.direction) return false;
	if (!matchesText(select.rule, finding.rule)) return false;
	if (select.at !== void 0 && (finding.path === void 0 || !matchesPath(select.at, finding.path))) return false;
	return finding.place !== void 0 && inFile(select.file, finding.place.file);
}
/** The files that a finding itself points at, on both sides. */
function filesOf({ place, related = [] }) {
	return [...place ? [place.file] : [], ...related.map((other) => other.place.file)];
}
/**
* The file of a finding whose content is not the one that a waiver was given for; `undefined` when it holds for all of them. A file that
* the finding does not point at, and that nobody had touched when the waiver was given, may change since, as long as the fingerprint says
* that what is found is the same: otherwise each new migration of a folder would undo the waivers of all others.
*/
function strangeFile(waiver, finding, blobs) {
	const own = filesOf(finding);
	const isSame = "fingerprint" in waiver.select && finding.gate === "compat" && finding.kind !== "unknown";
	return Object.entries(blobs).find(([file, now]) => {
		const given = waiver.blobs.get(file);
		if (given === void 0) return !isSame || own.includes(file);
		return given.new !== now.new || !now.old.every((oid) => given.old.includes(oid));
	})?.[0];
}
/** Paths that nobody has: a glob that selects one of them would select any file of that depth, or of any. */
const NOBODYS = [
	"q7",
	"q7.x5",
	"q7/z8.k3",
	"q7/w6/z8.k3",
	".q7/z8",
	"Q7/W6-V4/J2/Z8.K3"
];
/** Letters in a row that a rule has to name: its format, its gate or what it is about. */
const NAMED = /[a-z0-9]{3}/;
/** A waiver that names nothing would waive everything. `inFile`: the files that a glob selects. */
function isTooBroad(select, inFile) {
	if ("fingerprint" in select) return false;
	return !NAMED.test(select.rule) || !/[^*/.?[\]{},]/.test(select.file) || NOBODYS.some((path) => inFile(select.file, path));
}
/** `*` stands for any run of characters; the time taken grows with the product of both lengths at most. */
function matchesText(pattern, text) {
	const parts = pattern.split("*");
	const [first = "", last = ""] = [parts[0], parts.at(-1)];
	if (parts.length === 1) return pattern === text;
	if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
	let at = first.length;
	for (const part of parts.slice(1, -1)) {
		const found = text.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return at <= text.length - last.length;
}
/** Step by step; `**` stands for any number of steps. */
function matchesPath(pattern, path) {
	const [wanted, steps] = [pattern.split("/").slice(1), path.split("/").slice(1)];
	if (wanted.length > MOST_STEPS || steps.length > MOST_STEPS) return pattern === path;
	let reached = withSkips(/* @__PURE__ */ new Set([0]), wanted);
	for (const step of steps) {
		const next = /* @__PURE__ */ new Set();
		for (const at of reached) if (wanted[at] === "**") next.add(at);
		else if (at < wanted.length && matchesText(wanted[at] ?? "", step)) next.add(at + 1);
		reached = withSkips(next, wanted);
	}
	return reached.has(wanted.length);
}
/** `**` may stand for no step at all. */
function withSkips(reached, wanted) {
	for (const at of reached) if (wanted[at] === "**") reached.add(at + 1);
	return reached;
}
// src/waivers/apply.ts
/** Of several claims that do not hold the one that says most; of several findings the best that a waiver came to. */
const RANK = [
	"used",
	"expired",
	"too-broad",
	"stale",
	"refused",
	"unused"
];
/**
* Turns findings that block or warn into notes where a waiver holds: it selects the finding, has not expired, and was given for
* exactly the contents that were compared. Notes are left alone: there is nothing to accept.
* @param today as YYYY-MM-DD in UTC
*/
async function applyWaivers(findings, waivers, today) {
	const inFile = await fileMatcher(findings, waivers);
	const claims = findings.map((finding) => {
		if (finding.severity === "note") return [];
		return waivers.flatMap((waiver) => selects(waiver.select, finding, inFile) ? claim(waiver, finding, {
			today,
			inFile
		}) : []);
	});
	return {
		findings: findings.map((finding, index) => decide$1(finding, claims[index] ?? [])),
		judged: waivers.map((waiver) => judge(waiver, claims.flat(), {
			today,
			inFile
		}))
	};
}
/** Globs are matched once for all files at hand, and for those that nobody has. */
async function fileMatcher(findings, waivers) {
	const files = [...new Set(findings.flatMap(({ place }) => place?.file ?? []).concat(NOBODYS))];
	const globs = [...new Set(waivers.flatMap(({ select }) => "file" in select ? select.file : []))];
	const matched = await Promise.all(globs.map(async (glob) => [glob, new Set(await matchFiles(files, [glob]))]));
	const byGlob = new Map(matched);
	return (glob, file) => byGlob.get(glob)?.has(file) ?? false;
}
function claim(waiver, finding, { today, inFile }) {
	if (!isWaivable(finding) || finding.blobs === void 0) return {
		waiver,
		state: "refused",
		about: finding.rule
	};
	if (isTooBroad(waiver.select, inFile)) return {
		waiver,
		state: "too-broad"
	};
	const strange = strangeFile(waiver, finding, finding.blobs);
	if (strange !== void 0) return {
		waiver,
		state: "stale",
		about: strange
	};
	return {
		waiver,
		state: isExpired(waiver, today) ? "expired" : "used"
	};
}
function isExpired({ expires }, today) {
	return today > expires;
}
function decide$1(finding, claims) {
	const [best] = ranked(claims);
	if (best === void 0) return finding;
	const { reason, owner, expires } = best.waiver;
	const holds = best.state === "used";
	const ruling = {
		by: "waiver",
		before: finding.severity,
		after: holds ? "note" : finding.severity,
		why: whyOf$1(best)
	};
	const rulings = [...finding.rulings ?? [], ruling];
	return holds ? {
		...finding,
		severity: "note",
		rulings,
		waiver: {
			reason,
			owner,
			expires
		}
	} : {
		...finding,
		rulings
	};
}
function whyOf$1({ waiver, state, about = "" }) {
	const where = `the waiver in ${formatPlace(waiver.place)}`;
	return {
		used: `waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`,
		expired: `${where} expired after ${waiver.expires}`,
		"too-broad": `${where} is too broad to count`,
		stale: `${where} was given for another content of ${about}`,
		refused: `${where} does not count: ${about} cannot be waived`,
		unused: ""
	}[state];
}
/** A waiver is as good as the best it came to. What does not hold any more says so even when there was nothing left to hold for. */
function judge(waiver, claims, { today, inFile }) {
	if (isTooBroad(waiver.select, inFile)) return {
		waiver,
		state: "too-broad"
	};
	if (isExpired(waiver, today)) return {
		waiver,
		state: "expired"
	};
	const [best] = ranked(claims.filter((one) => one.waiver === waiver));
	return best ?? {
		waiver,
		state: "unused"
	};
}
function ranked(claims) {
	return [...claims].sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state));
}
// src/gates/policy/blobs.ts
/** Findings with the contents that they rest on, where somebody could want to waive them: what a waiver is given for. */
async function bindBlobs(findings, window) {
	const isAsked = (finding) => finding.severity !== "note" && isWaivable(finding);
	const binder = await Binder.open(findings.filter(isAsked), window);
	return findings.map((finding) => {
		const blobs = isAsked(finding) ? binder.blobsOf(finding) : {};
		return Object.keys(blobs).length === 0 ? finding : {
			...finding,
			blobs
		};
	});
}
/** Hundreds of findings can rest on the same thousands of files: each is looked up once. */
var Binder = class Binder {
	#contents;
	#earlier;
	/** Paths that are not the same in all releases. */
	#changed;
	constructor(contents, earlier) {
		this.#contents = contents;
		this.#earlier = earlier;
		this.#changed = new Set([...contents].flatMap(([path, one]) => isSame(one) ? [] : path));
	}
	static async open(findings, { candidate, earlier }) {
		const wanted = new Set(findings.flatMap(filesOf));
		for (const { files = [] } of findings) for (const path of files) wanted.add(path);
		const paths = [...wanted];
		const current = paths.length === 0 ? /* @__PURE__ */ new Map() : await candidate.blobs(paths);
		const past = await Promise.all(earlier.map(async (release) => [release, paths.length === 0 ? /* @__PURE__ */ new Map() : await release.blobs(paths)]));
		const contents = paths.map((path) => [path, {
			current: current.get(path),
			past: new Map(past.map(([release, blobs]) => [release, blobs.get(path)]))
		}]);
		return new Binder(new Map(contents), earlier);
	}
	blobsOf(finding) {
		const { files = [], gate } = finding;
		const behind = gate === "compat" ? files.filter((path) => this.#changed.has(path)) : files;
		const releases = this.#concerned(finding);
		const own = filesOf(finding);
		const bound = [.../* @__PURE__ */ new Set([...own, ...behind])].sort().flatMap((path) => {
			const { current, past } = this.#contents.get(path) ?? {
				current: void 0,
				past: /* @__PURE__ */ new Map()
			};
			const theirs = releases.map((release) => past.get(release));
			if (gate === "compat" && !own.includes(path) && theirs.every((oid) => oid === current)) return [];
			const old = [...new Set(theirs.filter((oid) => oid !== void 0))];
			return current === void 0 && old.length === 0 ? [] : [[path, {
				new: current ?? "none",
				old
			}]];
		});
		return Object.fromEntries(bound);
	}
	/** A comparison that names no releases could not be made with any of them. */
	#concerned({ versions, gate }) {
		if (versions) return releasesNamed(`${versions.writer}, ${versions.reader}`, this.#earlier);
		return gate === "compat" ? this.#earlier : [];
	}
};
function isSame({ current, past }) {
	for (const oid of past.values()) if (oid !== current) return false;
	return true;
}
// src/gates/policy/semver.ts
/** The numbers that decide whether one version is a new major above another. Versions of the window are semantic; others give `undefined`. */
function numbersOf(version) {
	const [, major, minor] = /^(\d+)\.(\d+)\.\d+(?:[-+]|$)/.exec(version) ?? [];
	return major === void 0 || minor === void 0 ? void 0 : {
		major: Number(major),
		minor: Number(minor)
	};
}
/** The lowest version that may break `version`: the next major one, below 1.0.0 the next minor one (semver.org, items 4 and 8). */
function nextBreaking(version) {
	const numbers = numbersOf(version);
	if (!numbers) return void 0;
	return numbers.major === 0 ? `0.${numbers.minor + 1}.0` : `${numbers.major + 1}.0.0`;
}
/** Whether `version` is so far above `earlier` that it may break it. */
function mayBreak(version, earlier) {
	const [mine, theirs] = [numbersOf(version), numbersOf(earlier)];
	if (!mine || !theirs) return false;
	if (mine.major !== theirs.major) return mine.major > theirs.major;
	return theirs.major === 0 && mine.minor > theirs.minor;
}
// src/gates/policy/breaking.ts
/**
* Under `breaking: major`, a break is a warning when N is a new major version above every release that it breaks. Everything else stays
* as it is, and says which version it would take.
*/
function gradeBreaks(findings, context) {
	if (context.config.policy.breaking !== "major") return findings;
	return findings.map((finding) => {
		const broken = brokenBy(finding, context);
		if (finding.severity !== "error" || broken.length === 0) return finding;
		return {
			...finding,
			...rule(finding, broken, versionOf(context))
		};
	});
}
/** For each release that findings still break without the version for it: which one that would be. */
function majorsNeeded(findings, context) {
	if (context.config.policy.breaking !== "major") return [];
	const version = versionOf(context);
	const blocking = findings.filter(({ severity }) => severity === "error");
	return context.window.earlier.flatMap((release) => {
		const count = blocking.filter((finding) => brokenBy(finding, context).includes(release)).length;
		const needed = nextBreaking(release.version ?? "");
		if (count === 0 || needed === void 0 || version !== void 0 && mayBreak(version, release.version ?? "")) return [];
		const data = {
			release: releaseLabel(release),
			count,
			needed,
			...version !== void 0 && { version }
		};
		return makeFinding(MAJOR_NEEDED, {
			gate: "policy",
			data
		});
	});
}
function versionOf({ window, release }) {
	return window.candidate.version ?? release;
}
/** Only what is proven to break counts: what is not known does not become less so with a new version. */
function brokenBy({ kind, rule: id, versions }, { window }) {
	if (kind !== "breaking" && id !== "compat/schema-removed" || !versions) return [];
	return releasesNamed(`${versions.writer}, ${versions.reader}`, window.earlier);
}
function rule(finding, broken, version) {
	const left = broken.filter((release) => version === void 0 || !mayBreak(version, release.version ?? ""));
	const after = left.length === 0 ? "warning" : finding.severity;
	const ruling = {
		by: "policy",
		before: finding.severity,
		after,
		why: whyOf({
			broken,
			left,
			version
		})
	};
	return {
		severity: after,
		rulings: [...finding.rulings ?? [], ruling]
	};
}
function whyOf({ broken, left, version }) {
	const names = (releases) => releases.map(({ tag, label }) => tag ?? label).join(" and ");
	if (version === void 0) return `a break of ${names(broken)} needs a new major version, and the version of the candidate is not known`;
	if (left.length === 0) return `${version} is a new major version above ${names(broken)}`;
	const [highest] = left;
	return `a break of ${names(left)} needs version ${nextBreaking(highest?.version ?? "") ?? "of a new major"} or higher, and the candidate is ${version}`;
}
// src/gates/policy/inherited.ts
/**
* Marks findings whose files are on the base branch just as they are here: somebody merged them before, this change did not bring them.
* They count all the same, for the deploy would break; but who reads them knows whom to ask. Notes say by themselves where they come from.
*/
async function markInherited(findings, baseBlobs) {
	const paths = [...new Set(findings.flatMap(({ blobs = {} }) => Object.keys(blobs)))];
	if (!baseBlobs || paths.length === 0) return findings;
	const base = await baseBlobs(paths);
	return findings.map((finding) => {
		const bound = Object.entries(finding.blobs ?? {});
		return bound.length > 0 && bound.every(([path, { new: now }]) => (base.get(path) ?? "none") === now) ? {
			...finding,
			inherited: true
		} : finding;
	});
}
// src/gates/policy/removal.ts
/**
* What an API announced that it would lose, it may lose: deprecated in every release that has it, and past its sunset. What was not
* announced stays as grave as it is and says what is missing. With `removal: block` even a removal in time blocks.
*/
function gradeRemovals(findings, context) {
	return findings.map((finding) => {
		const { removal = [], kind, severity } = finding;
		if (removal.length === 0 || kind === "unknown" || severity === "note") return finding;
		const ruling = context.config.policy.removal === "block" ? refuse(finding) : weigh(finding, removal, context);
		return ruling ? {
			...finding,
			severity: ruling.after,
			rulings: [...finding.rulings ?? [], ruling]
		} : finding;
	});
}
/** A format may already have found a removal to be in time; it is told as lossy then. */
function refuse({ kind, severity }) {
	if (kind !== "lossy" || severity !== "warning") return void 0;
	return {
		by: "policy",
		before: severity,
		after: "error",
		why: "the policy lets nothing be removed, announced or not (`removal: block`)"
	};
}
function weigh({ severity }, removal, { config, today }) {
	const missing = removal.flatMap((announced) => missingOf(announced, {
		needsSunset: config.policy.sunset === "required",
		today
	}));
	if (missing.length > 0) return {
		by: "policy",
		before: severity,
		after: severity,
		why: `the removal was not announced as it should: ${missing.join("; ")}`
	};
	const releases = removal.map(({ release }) => release).join(" and ");
	const sunsets = [...new Set(removal.flatMap(({ sunset }) => sunset ?? []))];
	return {
		by: "policy",
		before: severity,
		after: "note",
		why: `the removal was announced: deprecated in ${releases}${sunsets.length > 0 ? `, sunset ${sunsets.join(" and ")} has passed` : ""}`
	};
}
/** A date that nobody can read has not passed. */
function missingOf({ release, deprecated, sunset }, { needsSunset, today }) {
	if (!deprecated) return [`not deprecated in ${release}`];
	if (sunset === void 0) return needsSunset ? [`no sunset date in ${release}`] : [];
	if (!isDay(sunset)) return [`sunset ${JSON.stringify(sunset)} in ${release} is no date`];
	return today === void 0 || sunset > today ? [`sunset ${sunset} in ${release} has not passed`] : [];
}
// src/gates/policy/waivers.ts
/** Findings after the waivers that decide. */
async function waive(findings, { waivers: source, today }) {
	if (!source || today === void 0) return {
		findings,
		said: [],
		waived: 0
	};
	const { findings: left, judged } = await applyWaivers(findings, source.waivers, today);
	const about = judged.flatMap((one) => one.state === "unused" && !source.complete ? [] : waiverFinding(one) ?? []);
	const waived = left.filter(({ waiver }) => waiver !== void 0).length;
	return {
		findings: left,
		said: [...about, ...fileFindings(source)],
		waived
	};
}
function waiverFinding({ waiver, state, about }) {
	const rule = state === "used" ? void 0 : WAIVER_RULES[state];
	if (!rule) return void 0;
	const { owner, expires, place } = waiver;
	const data = {
		waiver: nameOf(waiver),
		owner,
		expires,
		...about !== void 0 && { about }
	};
	return makeFinding(rule, {
		gate: "policy",
		data,
		place
	});
}
/** What a waiver is for, in short. */
function nameOf({ select }) {
	if ("fingerprint" in select) return select.fingerprint.slice(0, 12);
	const { rule, file, at, direction } = select;
	return [
		rule,
		file,
		at,
		direction
	].filter((part) => part !== void 0).join(" ");
}
/** A mistake in the file that decides was merged already: it blocks only the change that brings it, and waives nothing meanwhile. */
function fileFindings({ file, errors, own, proposed }) {
	const place = {
		file,
		line: 1,
		column: 1
	};
	const invalid = (error, severity) => makeFinding(WAIVERS_INVALID, {
		gate: "policy",
		severity,
		data: dataOf(error),
		place: error.place ?? place
	});
	return [
		...errors.map((error) => invalid(error, own ? "error" : "warning")),
		...proposed ? [makeFinding(WAIVERS_CHANGED, {
			gate: "policy",
			data: { file },
			place
		})] : [],
		...(proposed?.errors ?? []).map((error) => invalid(error, "error"))
	];
}
function dataOf({ code, message, expected, hint }) {
	return {
		code,
		error: message,
		...expected !== void 0 && { expected },
		...hint !== void 0 && { hint }
	};
}
// src/gates/regrade.ts
/** The severity that the configuration gives a rule: the exact id first, then the longest wildcard; `undefined` when it says nothing. */
function configuredSeverity(rules, id) {
	const wildcards = [...rules.keys()].filter((key) => key.endsWith("*") && id.startsWith(key.slice(0, -1)));
	const key = rules.has(id) ? id : wildcards.sort((a, b) => b.length - a.length)[0];
	const severity = key === void 0 ? void 0 : rules.get(key);
	return key === void 0 || severity === void 0 ? void 0 : {
		severity,
		key
	};
}
/** Findings with the severities that the configuration wants. */
function regradeFindings(findings, rules) {
	const kept = findings.flatMap((finding) => {
		const wish = configuredSeverity(rules, finding.rule);
		if (wish === void 0 || wish.severity === finding.severity) return [finding];
		if (wish.severity === "off") return [];
		const why = `the configuration makes \`${wish.key}\` a finding of severity ${wish.severity}`;
		const ruling = {
			by: "configuration",
			before: finding.severity,
			after: wish.severity,
			why
		};
		return [{
			...finding,
			severity: wish.severity,
			rulings: [...finding.rulings ?? [], ruling]
		}];
	});
	return {
		findings: kept,
		off: findings.length - kept.length
	};
}
// src/gates/run.ts
/** Runs every gate, whatever the others find; then the configuration, the policy and the waivers have their say; then it is decided. */
async function runGates(gates, context) {
	const results = [];
	for (const gate of gates) {
		context.signal.throwIfAborted();
		const run = await gate.load();
		results.push(await run(context));
	}
	const { findings, off, waived } = await settle(results.flatMap((result) => result.findings), context);
	const tally = {
		asked: results.reduce((sum, result) => sum + result.tally.asked, 0),
		answered: results.reduce((sum, result) => sum + result.tally.answered, 0)
	};
	const facts = results.flatMap((result) => result.facts);
	if (off > 0) facts.push({
		label: "Turned off",
		text: `${counted(off, "finding")} by the configuration`
	});
	if (waived > 0) facts.push({
		label: "Waived",
		text: `${counted(waived, "finding")} by ${context.waivers?.file ?? ""}`
	});
	return {
		waived,
		verdict: decide(findings, tally),
		findings,
		comparisons: results.flatMap((result) => result.comparisons ?? []),
		contracts: results.flatMap((result) => result.contracts ?? []),
		facts,
		tables: results.flatMap((result) => result.tables ?? []),
		tally,
		ran: gates.map(({ id }) => id)
	};
}
/** What counts how much in the end: the configuration's severities, then the policy, then waivers. Each says what it changed, and why. */
async function settle(found, context) {
	const { findings: graded, off } = regradeFindings(found, context.config.rules);
	const { findings, said, waived } = await waive(await markInherited(await bindBlobs(gradeBreaks(gradeRemovals(graded, context), context), context.window), context.baseBlobs), context);
	const regraded = regradeFindings([...said, ...majorsNeeded(findings, context)], context.config.rules);
	return {
		findings: [...findings, ...regraded.findings],
		off: off + regraded.off,
		waived
	};
}
/** An error blocks. Without one, a check that could answer nothing of what it was asked is no pass; one that was asked nothing is skipped. */
function decide(findings, { asked, answered }) {
	if (findings.some((finding) => finding.severity === "error")) return "fail";
	if (asked === 0) return "skipped";
	return answered === 0 ? "inconclusive" : "pass";
}
export { GATE_REGISTRY, appendWaivers, farthestDay, formatWaiver, isDay, readWaivers, runGates };
