import "./runtime.js";
import { canonicalJson, isJsonArray } from "./start.js";
import { isSmallValue } from "./compat-source-value-shared.js";
import { findWords, matchesPattern } from "./compat-formats-json-schema-pattern-language-shared.js";
import { intervalOf, isExcluded, isNever, parseContract, validValues } from "./compat-formats-odcs-parse-shared.js";
import { describeRule } from "./compat-formats-odcs-rules-shared.js";
import { loadOracles } from "./compat-formats-json-schema-oracle-shared.js";
// src/compat/formats/odcs/limits.ts
const INTEGERS$1 = {
	i8: [-128, 127],
	i16: [-32768, 32767],
	i32: [-2147483648, 2147483647],
	i64: [-(2 ** 63), 2 ** 63],
	u8: [0, 255],
	u16: [0, 65535],
	u32: [0, 4294967295],
	u64: [0, 2 ** 64],
	i128: [-(2 ** 127), 2 ** 127],
	u128: [0, 2 ** 128]
};
const F32 = 34028234663852886e22;
function numberOption(field, name) {
	const value = field.options.get(name);
	return typeof value === "number" ? value : void 0;
}
function textOption(field, name) {
	const value = field.options.get(name);
	return typeof value === "string" ? value : void 0;
}
/** The tightest of the bounds on one side. Versions 3.0 say `exclusiveMaximum: true`, later ones give the number there. */
function boundOf(field, side) {
	const exclusive = side === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
	const [closed, open] = [numberOption(field, side), numberOption(field, exclusive)];
	const found = [INTEGERS$1[textOption(field, "format") ?? ""]?.[side === "minimum" ? 0 : 1], textOption(field, "format") === "f32" && field.type === "number" ? side === "minimum" ? -34028234663852886e22 : F32 : void 0].flatMap((value) => value === void 0 ? [] : [{
		value,
		open: false
	}]);
	if (closed !== void 0) found.push({
		value: closed,
		open: field.options.get(exclusive) === true
	});
	if (open !== void 0) found.push({
		value: open,
		open: true
	});
	const tightest = found.reduce((best, one) => best === void 0 || isWithin(one, best, side) ? one : best, void 0);
	return tightest && field.type === "integer" ? toWhole(tightest, side) : tightest;
}
/** The outermost integer inside of a bound; beyond 2^53 the next one cannot be told from it. */
function toWhole({ value, open }, side) {
	if (!Number.isSafeInteger(Math.round(value))) return {
		value,
		open
	};
	const [nearest, step] = side === "minimum" ? [Math.ceil(value), 1] : [Math.floor(value), -1];
	return {
		value: open && nearest === value ? value + step : nearest,
		open: false
	};
}
/** Whether everything inside of `inner` is inside of `outer`, on one side. */
function isWithin(inner, outer, side) {
	if (inner.value === outer.value) return inner.open || !outer.open;
	return side === "minimum" ? inner.value > outer.value : inner.value < outer.value;
}
function showBound(bound) {
	return bound === void 0 ? "none" : `${bound.value}${bound.open ? " (exclusive)" : ""}`;
}
/** Numbers just beyond a bound, and far beyond. */
function beyond(bound, side, writer) {
	const sign = side === "minimum" ? -1 : 1;
	const own = writer === void 0 ? [] : [
		writer.value,
		writer.value - sign,
		writer.value - .5 * sign
	];
	return [
		...bound.open ? [bound.value] : [],
		bound.value + sign,
		...own,
		bound.value + .5 * sign
	].filter((value) => Number.isFinite(value));
}
const RANGE = {
	minimum: "number",
	maximum: "number",
	exclusiveMinimum: "bound",
	exclusiveMaximum: "bound"
};
const NUMBERS = {
	...RANGE,
	multipleOf: "number",
	format: "string"
};
const TIMES = {
	...RANGE,
	minimum: "string",
	maximum: "string",
	format: "string",
	timezone: "boolean",
	defaultTimezone: "string"
};
const VECTORS = "elementType embeddingModel embeddingModelVersion distanceMetric".split(" ").map((name) => [name, "string"]);
/** The options that are compared, by logical type, with the kind of value that each has. */
const OPTIONS = {
	string: {
		minLength: "number",
		maxLength: "number",
		pattern: "string",
		format: "string"
	},
	integer: NUMBERS,
	number: NUMBERS,
	date: TIMES,
	timestamp: TIMES,
	time: TIMES,
	object: {
		minProperties: "number",
		maxProperties: "number",
		required: "names"
	},
	array: {
		minItems: "number",
		maxItems: "number",
		uniqueItems: "boolean"
	},
	vector: {
		...Object.fromEntries(VECTORS),
		dimensions: "number",
		normalized: "boolean"
	}
};
/** Whether an option says something here: one of the type, and of the kind that its name asks for. */
function isOptionRead({ type, fields }, name, value) {
	const known = type && OPTIONS[type];
	const kind = known && Object.hasOwn(known, name) ? known[name] : void 0;
	if (kind === "names") return isJsonArray(value) && value.every((one) => fields.some((field) => field.name === one));
	if (kind === "bound") return typeof value === "boolean" || typeof value === known?.["minimum"];
	return typeof value === kind;
}
// src/compat/formats/odcs/samples.ts
/** Longer texts, lists and vectors are not shown. */
const MAX_SIZE = 64;
/** The value at a path is left out. */
const OMIT = Symbol("left out");
const FORMATS$1 = {
	email: "a@example.com",
	uuid: "123e4567-e89b-42d3-a456-426614174000",
	uri: "https://example.com/a",
	hostname: "example.com",
	ipv4: "192.0.2.1",
	ipv6: "2001:db8::1"
};
/** A row with everything that is required, and the change at a path (`*` for items and values of maps); undefined where none can be made. */
function makeRow(fields, path, change, variant = 0) {
	const [name, ...rest] = path;
	const row = [];
	for (const field of fields) {
		const own = field.name === name;
		if (!own && !field.required && !field.present) continue;
		const value = own ? makeNested(field, rest, change, variant) : typicalValue(field, field.unique || field.primaryKey ? variant : 0);
		if (value === void 0) return void 0;
		if (value !== OMIT) row.push([field.name, value]);
	}
	return Object.fromEntries(row);
}
function makeNested(field, path, change, variant) {
	if (path.length === 0) return change;
	if (field.type === "object") return makeRow(field.fields, path, change, variant);
	const inner = field.type === "array" ? field.items : field.map?.value;
	const value = inner && makeNested(inner, path.slice(1), change, variant);
	if (value === void 0 || value === OMIT) return void 0;
	if (field.type !== "array") return { key: value };
	const length = Math.max(1, numberOption(field, "minItems") ?? 1);
	return length > MAX_SIZE || !isSmallValue(value) ? void 0 : Array.from({ length }, () => value);
}
/** A value of the field; undefined where none can be named. Variants differ where the field has room. */
function typicalValue(field, variant = 0) {
	if (field.enum) return field.enum[variant % Math.max(1, field.enum.length)];
	switch (field.type) {
		case "boolean": return variant % 2 === 0;
		case "integer":
		case "number": return typicalNumber(field, variant);
		case "date": return textOption(field, "minimum") ?? (variant === 0 ? "2026-01-31" : "2026-02-01");
		case "timestamp": return textOption(field, "minimum") ?? `2026-01-31T12:00:0${variant % 10}Z`;
		case "time": return textOption(field, "minimum") ?? `12:00:0${variant % 10}Z`;
		case "object": return makeRow(field.fields, [], null, variant);
		case "array": return typicalList(field, numberOption(field, "minItems") ?? 0);
		case "map": return {};
		case "vector": {
			const length = numberOption(field, "dimensions") ?? 1;
			return length > MAX_SIZE ? void 0 : Array.from({ length }, () => .5);
		}
		default: return typicalText(field, variant);
	}
}
function typicalNumber(field, variant) {
	const [low, high] = [boundOf(field, "minimum"), boundOf(field, "maximum")];
	const step = numberOption(field, "multipleOf") ?? 1;
	const from = low ? Math.ceil(low.value / step) * step : high && high.value < step ? (Math.floor(high.value / step) - 1) * step : step;
	const value = (low?.open === true && from === low.value ? from + step : from) + variant * step;
	return Number.isFinite(value) ? value : void 0;
}
function typicalText(field, variant) {
	const pattern = textOption(field, "pattern");
	const [min, max] = [numberOption(field, "minLength") ?? 0, numberOption(field, "maxLength") ?? MAX_SIZE];
	if (min > MAX_SIZE) return void 0;
	if (pattern !== void 0) return findWords({
		match: [pattern],
		avoid: [],
		minLength: min,
		maxLength: max
	}, variant + 1)?.words[variant];
	return FORMATS$1[textOption(field, "format") ?? ""] ?? `${"text".slice(variant > 0 ? 1 : 0)}${variant > 0 ? variant : ""}`.slice(0, max).padEnd(min, "x");
}
/** A list of so many typical items. */
function typicalList(field, length) {
	if (length > MAX_SIZE) return void 0;
	const distinct = field.options.get("uniqueItems") === true;
	const items = [];
	for (let index = 0; index < length; index += 1) {
		const item = distinct || index === 0 ? field.items ? typicalValue(field.items, index) : index : items[0];
		if (item === void 0 || !isSmallValue(item)) return void 0;
		items.push(item);
	}
	return items;
}
/** A text of so many characters. */
function textOfLength(length) {
	return length < 0 || length > 400 ? void 0 : "x".repeat(length);
}
// src/compat/formats/odcs/compare-sizes.ts
function compareNumbers(writer, reader) {
	const listed = writer.enum?.filter((value) => typeof value === "number");
	const drafts = [];
	for (const side of ["minimum", "maximum"]) {
		const [w, r] = [boundOf(writer, side), boundOf(reader, side)];
		if (!r || w && isWithin(w, r, side)) continue;
		if (listed && listed.every((value) => isWithin({
			value,
			open: false
		}, r, side))) continue;
		const part = [
			side,
			side === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum",
			"format"
		].find((name) => reader.options.has(name)) ?? side;
		const data = {
			limit: side,
			writer: showBound(w),
			reader: showBound(r)
		};
		drafts.push({
			rule: "range-narrowed",
			kind: "breaking",
			data,
			part,
			samples: listed ?? beyond(r, side, w)
		});
	}
	const [w, r] = [numberOption(writer, "multipleOf"), numberOption(reader, "multipleOf")];
	if (r === void 0 || isMultiple(w ?? (writer.type === "integer" ? 1 : void 0), r)) return drafts;
	if (listed?.every((value) => isMultiple(value, r)) === true) return drafts;
	const step = w ?? 1;
	const samples = listed ?? [
		step,
		2 * step,
		3 * step,
		5 * step,
		typicalValue(writer)
	].flatMap((value) => typeof value === "number" ? [value, value + step] : []);
	return [...drafts, {
		rule: "range-narrowed",
		kind: "breaking",
		data: {
			limit: "multipleOf",
			writer: w === void 0 ? "none" : String(w),
			reader: String(r)
		},
		part: "multipleOf",
		samples,
		orUnknown: true
	}];
}
/** Whether every multiple of one number is one of the other; only where the division is exact. */
function isMultiple(of, by) {
	return of !== void 0 && (of === by || Number.isSafeInteger(of) && Number.isSafeInteger(1 / by) || Number.isSafeInteger(of) && Number.isSafeInteger(by) && of % by === 0);
}
function compareSizes(writer, reader, low, high, sample) {
	const drafts = [];
	const [wMin, rMin, wMax, rMax] = [
		numberOption(writer, low) ?? 0,
		numberOption(reader, low) ?? 0,
		numberOption(writer, high),
		numberOption(reader, high)
	];
	if (wMin < rMin) drafts.push({
		rule: "range-narrowed",
		kind: "breaking",
		data: {
			limit: low,
			writer: String(wMin),
			reader: String(rMin)
		},
		part: low,
		samples: [sample(wMin), sample(rMin - 1)]
	});
	if (rMax !== void 0 && (wMax === void 0 || wMax > rMax)) {
		const data = {
			limit: high,
			writer: wMax === void 0 ? "none" : String(wMax),
			reader: String(rMax)
		};
		drafts.push({
			rule: "range-narrowed",
			kind: "breaking",
			data,
			part: high,
			samples: [sample(Math.max(rMax + 1, wMin))]
		});
	}
	return drafts;
}
function compareLists(writer, reader) {
	const sizes = compareSizes(writer, reader, "minItems", "maxItems", (size) => typicalList(writer, size));
	if (!((numberOption(writer, "maxItems") ?? 2) > 1) || reader.options.get("uniqueItems") !== true || writer.options.get("uniqueItems") === true) return sizes;
	const value = writer.items ? typicalValue(writer.items) : "text";
	const length = Math.max(2, numberOption(writer, "minItems") ?? 2);
	const samples = value === void 0 || length > 64 ? [] : [Array.from({ length }, () => value)];
	const data = {
		properties: "the items",
		how: "have to differ from each other"
	};
	return [...sizes, {
		rule: "uniqueness-required",
		kind: "breaking",
		data,
		part: "uniqueItems",
		samples
	}];
}
function compareVectors(writer, reader) {
	const drafts = [];
	const show = (field, name) => JSON.stringify(field.options.get(name) ?? "none");
	const [w, r] = [numberOption(writer, "dimensions"), numberOption(reader, "dimensions")];
	if (r !== void 0 && w !== r) drafts.push({
		rule: "range-narrowed",
		kind: "breaking",
		data: {
			limit: "dimensions",
			writer: show(writer, "dimensions"),
			reader: String(r)
		},
		part: "dimensions",
		samples: [typicalValue(writer)]
	});
	const element = (field) => textOption(field, "elementType") ?? "float32";
	if (element(writer) !== element(reader)) {
		const data = {
			writer: `vector of ${element(writer)}`,
			reader: `vector of ${element(reader)}`
		};
		drafts.push({
			rule: "type-changed",
			kind: "breaking",
			data,
			part: "elementType"
		});
	}
	for (const what of [
		"embeddingModel",
		"embeddingModelVersion",
		"normalized"
	]) {
		const data = {
			what,
			writer: show(writer, what),
			reader: show(reader, what)
		};
		if (data.writer !== data.reader) drafts.push({
			rule: "embedding-changed",
			kind: "lossy",
			data,
			part: what
		});
	}
	return drafts;
}
// src/compat/formats/odcs/compare-text.ts
function compareText(writer, reader) {
	const listed = writer.enum?.filter((value) => typeof value === "string");
	const pattern = textOption(writer, "pattern");
	const word = (size) => pattern === void 0 ? textOfLength(size) : findWords({
		match: [pattern],
		avoid: [],
		minLength: size,
		maxLength: size
	}, 1)?.words[0];
	const drafts = (listed ? [] : compareSizes(writer, reader, "minLength", "maxLength", word)).map((draft) => pattern === void 0 && !writer.options.has("format") ? draft : {
		...draft,
		orUnknown: true
	});
	if (listed) return [...compareListed(listed, reader), ...compareFormat(writer, reader, listed)];
	return [
		...drafts,
		...comparePattern(writer, reader),
		...compareFormat(writer, reader)
	];
}
/** An enumeration says all, so each of its texts is held against what the reader wants. */
function compareListed(listed, reader) {
	const [min, max] = [numberOption(reader, "minLength") ?? 0, numberOption(reader, "maxLength") ?? 1e400];
	const pattern = textOption(reader, "pattern");
	const length = (text) => [...text].length;
	const wrong = listed.filter((text) => length(text) < min || length(text) > max || pattern !== void 0 && matchesPattern(pattern, text) !== true);
	if (wrong.length === 0) return [];
	const part = pattern === void 0 ? "maxLength" : "pattern";
	return [{
		rule: "range-narrowed",
		kind: "breaking",
		data: {
			limit: part,
			writer: wrong.join(", "),
			reader: JSON.stringify(reader.options.get(part) ?? min)
		},
		part,
		samples: wrong,
		orUnknown: true
	}];
}
function comparePattern(writer, reader) {
	const [w, r] = [textOption(writer, "pattern"), textOption(reader, "pattern")];
	if (r === void 0 || r === w) return [];
	const [minLength, maxLength] = [numberOption(writer, "minLength") ?? 0, numberOption(writer, "maxLength") ?? 1e400];
	const words = findWords({
		match: w === void 0 ? [] : [w],
		avoid: [r],
		minLength,
		maxLength
	}, 3);
	if (words?.complete === true && words.words.length === 0) return [];
	return [{
		rule: "pattern-changed",
		kind: "breaking",
		data: {
			writer: w ?? "no pattern",
			reader: r
		},
		part: "pattern",
		samples: words?.words ?? [],
		orUnknown: true
	}];
}
/** Formats that say nothing about what a text may be. */
const ADVISORY = /* @__PURE__ */ new Set(["password"]);
function compareFormat(writer, reader, listed = ["? ?"]) {
	const [w, r] = [textOption(writer, "format"), textOption(reader, "format")];
	if (r === void 0 || r === w || ADVISORY.has(r)) return [];
	return [{
		rule: "format-narrowed",
		kind: "breaking",
		data: {
			writer: w ?? "none",
			reader: r
		},
		part: "format",
		samples: [...listed, typicalValue(writer)],
		orUnknown: true
	}];
}
const ISO = /^(?:\d{4}-\d\d-\d\d)?(?:[T ]?\d\d:\d\d(?::\d\d)?Z?)?$/;
/** Dates and times compare as texts where they are written alike; everything else about them is not compared. */
function compareTimes(writer, reader) {
	const drafts = [];
	for (const what of [
		"format",
		"timezone",
		"defaultTimezone"
	]) {
		const [w, r] = [writer, reader].map((field) => field.options.get(what) ?? (what === "defaultTimezone" ? "Etc/UTC" : void 0));
		if (canonicalJson(w ?? null) === canonicalJson(r ?? null)) continue;
		drafts.push({
			rule: "constraint-unproven",
			kind: "unknown",
			data: {
				what,
				writer: w ?? "none",
				reader: r ?? "none"
			},
			part: what
		});
	}
	return [
		...drafts,
		...compareTimeBound(writer, reader, "minimum"),
		...compareTimeBound(writer, reader, "maximum")
	];
}
/** The bounds on one side; version 3.0 says `exclusiveMaximum: true`. */
function timeBounds(field, side) {
	const exclusive = side === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
	const [closed, open] = [textOption(field, side), textOption(field, exclusive)];
	const bounds = [...closed === void 0 ? [] : [{
		text: closed,
		open: field.options.get(exclusive) === true,
		part: side
	}], ...open === void 0 ? [] : [{
		text: open,
		open: true,
		part: exclusive
	}]];
	return field.type === "date" && (textOption(field, "format") ?? DAY_FORMAT) === DAY_FORMAT ? bounds.map((bound) => closeDay(bound, side)) : bounds;
}
const DAY_FORMAT = "yyyy-MM-dd";
/** Before a day is until the day before it. */
function closeDay(bound, side) {
	const time = bound.open && /^\d{4}-\d\d-\d\d$/.test(bound.text) ? Date.parse(`${bound.text}T00:00:00Z`) : NaN;
	if (Number.isNaN(time)) return bound;
	const day = new Date(time + (side === "minimum" ? 1 : -1) * 864e5).toISOString();
	return day.length === 24 ? {
		...bound,
		text: day.slice(0, 10),
		open: false
	} : bound;
}
/** Each bound of the reader has to be implied by one of the writer. */
function compareTimeBound(writer, reader, side) {
	const written = timeBounds(writer, side);
	const show = ({ text, open }) => `${text}${open ? " (exclusive)" : ""}`;
	return timeBounds(reader, side).flatMap((bound) => {
		if (written.some((one) => isTimeWithin(one, bound, side))) return [];
		if (writer.enum?.every((value) => typeof value === "string" && isTimeWithin({
			text: value,
			open: false,
			part: ""
		}, bound, side)) === true) return [];
		const data = {
			limit: side,
			what: side,
			writer: written.map(show).join(" and ") || "none",
			reader: show(bound)
		};
		return written.every(({ text }) => areAlike(text, bound.text)) ? [{
			rule: "range-narrowed",
			kind: "breaking",
			data,
			part: bound.part
		}] : [{
			rule: "constraint-unproven",
			kind: "unknown",
			data,
			part: bound.part
		}];
	});
}
function isTimeWithin(inner, outer, side) {
	if (inner.text === outer.text) return inner.open || !outer.open;
	return areAlike(inner.text, outer.text) && (side === "minimum" ? inner.text > outer.text : inner.text < outer.text);
}
/** The same form down to its separators, so that the order of texts is that of times. */
function areAlike(a, b) {
	const form = (text) => text.replace(/\d/g, "0");
	return a === b || form(a) === form(b) && ISO.test(a);
}
// src/compat/formats/odcs/physical.ts
const INTEGERS = [
	"tinyint",
	"smallint",
	"int",
	"bigint"
];
const ALIASES = {
	integer: "int",
	int2: "smallint",
	int4: "int",
	int8: "bigint",
	numeric: "decimal",
	number: "decimal",
	"character varying": "varchar"
};
const TEXTS = /* @__PURE__ */ new Set([
	"char",
	"varchar",
	"nvarchar",
	"character",
	"varchar2"
]);
/** Longer ones are structures, and no widenings of them are known here. */
const MAX_LENGTH = 200;
/** Whether every value of one physical type surely fits another: the same, or a known widening. Sizes, not platforms, are known here. */
function fitsPhysically(writer, reader) {
	const plain = (text) => text.trim().toLowerCase();
	if (plain(writer) === plain(reader)) return true;
	if (writer.length > MAX_LENGTH || reader.length > MAX_LENGTH) return false;
	const [w, r] = [read(writer), read(reader)];
	if ([...w.sizes, ...r.sizes].some((size) => Number.isNaN(size))) return false;
	if (w.name === r.name && w.sizes.join() === r.sizes.join()) return true;
	const [from, to] = [INTEGERS.indexOf(w.name), INTEGERS.indexOf(r.name)];
	if (from !== -1 && to !== -1) return from <= to;
	if (w.name === "float" && r.name === "double") return true;
	if (TEXTS.has(w.name) && (r.name === "text" || r.name === "string")) return true;
	if (w.name !== r.name || w.sizes.length !== r.sizes.length) return false;
	const [[a = 0, b = 0], [c = 0, d = 0]] = [w.sizes, r.sizes];
	if (TEXTS.has(w.name)) return w.name !== "char" && w.name !== "character" && c >= a;
	return w.name === "decimal" && d >= b && c - d >= a - b;
}
function read(text) {
	const [, name = "", sizes = ""] = /^\s*([^()]*?)\s*(?:\(([^()]*)\))?\s*$/.exec(text.toLowerCase()) ?? [void 0, text.toLowerCase()];
	return {
		name: Object.hasOwn(ALIASES, name) && (name !== "number" || sizes !== "") ? ALIASES[name] ?? name : name,
		sizes: sizes === "" ? [] : sizes.split(",").map(Number)
	};
}
// src/compat/formats/odcs/compare-field.ts
/** Longer ranges of integers are not listed. */
const MAX_LISTED = 50;
/** One field without what is below it: may it hold what the reader does not allow? */
function compareField(writer, reader, spot) {
	return [
		...comparePhysical(writer, reader),
		...compareNulls(writer, reader),
		...compareType(writer, reader),
		...compareRelationships(writer, reader),
		...compareUnread(writer, reader),
		...compareNestedUnique(writer, reader, spot)
	].map((draft) => toFound(draft, writer, reader, spot));
}
function toFound({ samples, part, data, ...draft }, writer, reader, spot) {
	const tries = (samples ?? []).flatMap((value) => value === void 0 ? [] : [[makeRow(spot.writer.fields, spot.path, value)]]);
	const property = [...spot.path].join(".") || spot.writer.name;
	return {
		...draft,
		at: [spot.reader.name, ...spot.path],
		data: {
			property,
			...data
		},
		writer: writer.at(part),
		reader: reader.at(part),
		spot,
		tries
	};
}
function comparePhysical(writer, reader) {
	const drafts = [];
	const [name, type] = [writer.physicalName, writer.physicalType];
	if (name !== void 0 && reader.physicalName !== void 0 && name !== reader.physicalName) drafts.push({
		rule: "physical-changed",
		kind: "unknown",
		data: {
			what: "physical name",
			writer: name,
			reader: reader.physicalName
		},
		part: "physicalName"
	});
	if (type !== void 0 && reader.physicalType !== void 0 && !fitsPhysically(type, reader.physicalType)) drafts.push({
		rule: "physical-changed",
		kind: "unknown",
		data: {
			what: "physical type",
			writer: type,
			reader: reader.physicalType
		},
		part: "physicalType"
	});
	return drafts;
}
/** Whether rows refer to others that are there depends on the data. */
function compareRelationships(writer, reader) {
	return reader.relationships.flatMap((text) => {
		if (writer.relationships.includes(text)) return [];
		return [{
			rule: "constraint-unproven",
			kind: "unknown",
			data: {
				what: "a relationship",
				writer: writer.relationships.length === 0 ? "none" : writer.relationships.join(", "),
				reader: text
			},
			part: "relationships"
		}];
	});
}
function compareNulls(writer, reader) {
	const rule = "property-required";
	if (isNever("nullValues", writer)) return [];
	if (reader.required && !writer.required) return [{
		rule,
		kind: "breaking",
		data: { how: "may be null in the data" },
		part: "required",
		samples: [null, OMIT]
	}];
	if (!reader.present || writer.required || writer.present) return [];
	return [{
		rule,
		kind: "breaking",
		data: { how: "may be absent in the data" },
		part: "required",
		samples: [OMIT]
	}];
}
/** Options that are written as something else, such as a number as text, or that no version knows. */
function compareUnread(writer, reader) {
	return [...reader.options].flatMap(([name, value]) => {
		const before = writer.options.get(name);
		if (isOptionRead(reader, name, value) || canonicalJson(before ?? null) === canonicalJson(value)) return [];
		return [{
			rule: "constraint-unproven",
			kind: "unknown",
			data: {
				what: `the option ${name}`,
				writer: before ?? "none",
				reader: value
			},
			part: name
		}];
	});
}
/** Whether values of a list or of an object inside of a row repeat is not followed. */
function compareNestedUnique(writer, reader, spot) {
	if (spot.path.length < 2 || !(reader.unique || reader.primaryKey) || writer.unique || writer.primaryKey) return [];
	return [{
		rule: "constraint-unproven",
		kind: "unknown",
		data: {
			what: "uniqueness",
			writer: "none",
			reader: "unique"
		},
		part: reader.unique ? "unique" : "primaryKey"
	}];
}
function compareType(writer, reader) {
	if (reader.type === void 0) return [...compareEnum(writer, reader), ...compareUntyped(writer, reader)];
	if (writer.type === void 0) return [{
		rule: "type-unproven",
		kind: "unknown",
		data: { reader: reader.type },
		part: "logicalType"
	}];
	const widened = writer.type === "number" && reader.type === "integer" && Number.isSafeInteger(numberOption(writer, "multipleOf")) || writer.type === "integer" && reader.type === "number";
	if (writer.type !== reader.type && !widened) {
		const samples = [typicalValue(writer), ...writer.type === "number" ? [fractionOf(writer)] : []];
		return [{
			rule: "type-changed",
			kind: "breaking",
			data: {
				writer: writer.type,
				reader: reader.type
			},
			part: "logicalType",
			samples
		}];
	}
	const own = {
		string: compareText,
		integer: compareNumbers,
		number: compareNumbers,
		date: compareTimes,
		timestamp: compareTimes,
		time: compareTimes,
		array: compareLists,
		object: compareMembers,
		vector: compareVectors
	};
	return [...compareEnum(writer, reader), ...own[reader.type]?.(writer, reader) ?? []];
}
/** What is below a property without a type cannot be held against anything. */
function compareUntyped(writer, reader) {
	const below = reader.fields.length > 0 ? "properties" : reader.items ? "items" : reader.map ? "map" : void 0;
	if (below === void 0 || writer.type === void 0) return [];
	return [{
		rule: "constraint-unproven",
		kind: "unknown",
		data: {
			what: below,
			writer: writer.type,
			reader: "no logical type"
		},
		part: below
	}];
}
/** An object has at least what it requires and at most what it declares. */
function compareMembers(writer, reader) {
	const required = writer.fields.filter((field) => field.required || field.present).length;
	const drafts = compareSizes(writer, reader, "minProperties", "maxProperties", (size) => size >= required ? typicalValue(writer) : void 0);
	const [min, max] = [numberOption(reader, "minProperties") ?? 0, numberOption(reader, "maxProperties") ?? 1e400];
	return drafts.filter(({ part }) => part === "minProperties" ? required < min : writer.fields.length > max).map((draft) => ({
		...draft,
		orUnknown: true
	}));
}
function fractionOf(field) {
	const value = typicalValue(field);
	if (typeof value !== "number") return void 0;
	const high = boundOf(field, "maximum");
	return high && value + .5 > high.value ? value - .5 : value + .5;
}
/** Everything that a property may be, where that is a list: by its enumeration, a rule of its own, or as so few values are left. */
function allValues(writer) {
	if (writer.enum ?? validValues(writer)) return writer.enum ?? validValues(writer);
	if (writer.type === "boolean") return [true, false];
	const [low, high] = writer.type === "integer" ? [boundOf(writer, "minimum"), boundOf(writer, "maximum")] : [];
	if (!low || !high || low.open || high.open || high.value - low.value > MAX_LISTED) return void 0;
	return Array.from({ length: Math.max(0, high.value - low.value + 1) }, (_, index) => low.value + index);
}
function compareEnum(writer, reader) {
	if (!reader.enum) return [];
	const known = new Set(reader.enum.map(canonicalJson));
	const missing = allValues(writer)?.filter((value) => value !== null && !known.has(canonicalJson(value)));
	if (missing?.length === 0) return [];
	const others = [
		0,
		1,
		2,
		3,
		4
	].slice(0, Math.min(5, known.size + 1)).map((variant) => typicalValue(writer, variant));
	const samples = missing ?? others.filter((value) => value !== void 0 && !known.has(canonicalJson(value)));
	return [{
		rule: "enum-narrowed",
		kind: "breaking",
		data: { values: missing ?? "anything" },
		part: "enum",
		samples
	}];
}
// src/compat/formats/odcs/compare-quality.ts
/** More rows than this are not shown. */
const MAX_ROWS = 12;
/** Metrics that count rows of which a contract says whether it allows them. */
const COUNTED = /* @__PURE__ */ new Set([
	"nullValues",
	"invalidValues",
	"duplicateValues"
]);
/** Uniqueness of single properties and of the primary key. A key of fewer properties is the stronger one. */
function compareKeys(spot) {
	const unique = new Set(spot.writer.fields.filter((field) => field.unique || isNever("duplicateValues", field)).map((field) => field.name));
	const writerKey = keyOf(spot.writer);
	const isUnique = (names) => names.some((name) => unique.has(name)) || writerKey.length > 0 && writerKey.every((name) => names.includes(name));
	const singles = spot.reader.fields.filter((field) => field.unique).map((field) => ({
		names: [field.name],
		part: "unique"
	}));
	const readerKey = keyOf(spot.reader);
	return [...singles, ...readerKey.length > 0 ? [{
		names: readerKey,
		part: "primaryKey"
	}] : []].flatMap(({ names, part }) => {
		if (isUnique(names)) return [];
		const field = spot.reader.fields.find((one) => one.name === names[0]);
		const other = spot.writer.fields.find((one) => one.name === names[0]);
		if (!field || !other || names.some((name) => !spot.writer.fields.some((one) => one.name === name))) return [];
		const draft = {
			rule: "uniqueness-required",
			kind: "breaking",
			data: {
				properties: names,
				how: part === "unique" ? "has to be unique" : names.length === 1 ? "is the primary key" : "together are the primary key"
			},
			part
		};
		const at = {
			...spot,
			path: [field.name]
		};
		const value = names.length === 1 ? typicalValue(other) : void 0;
		return [{
			...toFound(draft, other, field, at),
			tries: value === void 0 ? [] : [repeat(at, value, 2)]
		}];
	});
}
function keyOf(object) {
	return object.fields.filter((field) => field.primaryKey).map((field) => field.name);
}
function repeat(spot, value, rows) {
	return Array.from({ length: rows }, (_, index) => makeRow(spot.writer.fields, spot.path, value, index));
}
/** Rules of the reader that the writer does not give, nor something at least as strict. */
function compareQuality(writer, reader, spot) {
	return reader.quality.flatMap((rule) => compareRule(rule, writer, reader, spot));
}
/** What is not in the data reads as null, which is neither invalid nor a duplicate. */
function compareQualityOfMissing(parent, reader, spot) {
	const empty = {
		...reader,
		required: false,
		quality: [],
		enum: void 0,
		unique: false,
		primaryKey: false,
		at: () => parent.place
	};
	return reader.quality.filter((rule) => rule.metric !== "invalidValues" && rule.metric !== "duplicateValues").flatMap((rule) => compareRule(rule, empty, reader, spot));
}
function compareRule(rule, writer, reader, spot) {
	if (rule.type === "text" || writer.quality.some((other) => other.text === rule.text)) return [];
	const found = (draft) => ({
		...toFound(draft, writer, reader, spot),
		reader: rule.place
	});
	const unproven = {
		rule: "quality-unproven",
		kind: "unknown",
		data: { rule: rule.label },
		part: "quality"
	};
	const interval = rule.type === "library" ? intervalOf(rule) : void 0;
	if (!interval || !COUNTED.has(rule.metric)) return isLooser(rule, interval, writer) ? [] : [found(unproven)];
	const written = allowed(rule, writer, spot);
	if (written.min >= interval.min && written.max <= interval.max) return [];
	const percent = rule.unit === "percent";
	if (interval.min > written.min || !percent && rule.unit !== "rows" || percent && written.max < 100) return [found(unproven)];
	const show = ({ min, max }) => `${min} to ${max === 1e400 ? "any number" : max}${percent ? " %" : ""}`;
	return [{
		...found({
			rule: "quality-tightened",
			kind: "breaking",
			data: {
				metric: rule.metric,
				writer: show(written),
				reader: show(interval)
			},
			part: "quality",
			orUnknown: rule.metric === "invalidValues"
		}),
		tries: violations(rule, percent ? 0 : interval.max, writer, spot)
	}];
}
/** A rule that cannot be turned into rows may still be implied by a stricter one of the same kind. */
function isLooser(rule, interval, writer) {
	if (!interval) return false;
	return writer.quality.some((other) => {
		const own = sameCount(rule, other) ? intervalOf(other) : void 0;
		return own !== void 0 && own.min >= interval.min && own.max <= interval.max;
	});
}
function sameCount(rule, other) {
	return other.type === "library" && other.metric === rule.metric && other.unit === rule.unit && other.arguments === rule.arguments;
}
/** How much of what a rule counts the writer allows, by its own rules and by what the property promises. */
function allowed(rule, writer, spot) {
	if (isRuledOut(rule, writer, spot)) return {
		min: 0,
		max: 0
	};
	const intervals = writer.quality.flatMap((other) => sameCount(rule, other) ? [intervalOf(other)] : []).filter((one) => one !== void 0);
	const most = rule.unit === "percent" ? 100 : 1e400;
	return {
		min: Math.max(0, ...intervals.map((one) => one.min)),
		max: Math.min(most, ...intervals.map((one) => one.max))
	};
}
function isRuledOut(rule, writer, { writer: object, path }) {
	if (rule.metric === "nullValues") return writer.required;
	if (rule.metric === "duplicateValues") return writer.unique || path.length === 1 && keyOf(object).join() === writer.name;
	const valid = rule.validValues && new Set(rule.validValues.map(canonicalJson));
	if (rule.pattern !== void 0) return valid === void 0 && textOption(writer, "pattern") === rule.pattern;
	const written = writer.enum ?? validValues(writer);
	return valid !== void 0 && written !== void 0 && written.every((value) => value === null || valid.has(canonicalJson(value)));
}
function* violations(rule, most, writer, spot) {
	const count = Math.floor(most) + 1;
	if (spot.path.length !== 1 || !(count >= 1) || count > MAX_ROWS) return;
	if (rule.metric === "nullValues") {
		yield repeat(spot, null, count);
		yield repeat(spot, OMIT, count);
		return;
	}
	const values = rule.metric === "duplicateValues" ? [typicalValue(writer)] : writer.enum ?? validValues(writer) ?? [
		0,
		1,
		2,
		3
	].map((variant) => typicalValue(writer, variant));
	for (const value of values) if (value !== void 0) yield repeat(spot, value, rule.metric === "duplicateValues" ? count + 1 : count);
}
// src/compat/formats/odcs/rows.ts
/**
* Why some rows together break an object: keys, uniqueness and the quality rules that can be counted; undefined when they do not.
* An interpreter of rows, apart from the comparison of contracts. Queries, custom rules and numbers of rows are not looked at.
*/
function findRowProblem(object, rows) {
	const keys = object.fields.filter((field) => field.primaryKey).map((field) => field.name);
	const groups = [...object.fields.filter((field) => field.unique).map((field) => [field.name]), ...keys.length > 0 ? [keys] : []];
	for (const names of groups) if (repeats(rows.map((row) => names.map((name) => own(row, name)))) > 0) return `${names.join(", ")} repeats`;
	for (const field of object.fields) for (const rule of field.quality) {
		const interval = intervalOf(rule);
		const count = countOf(rule, rows.map((row) => own(row, field.name)));
		if (count === void 0 || rows.length === 0) continue;
		const amount = rule.unit === "percent" ? 100 * count / rows.length : count;
		if (isExcluded(rule, amount) || interval && (amount < interval.min || amount > interval.max)) return `${rule.metric} of ${field.name} is ${amount}${rule.unit === "percent" ? " %" : ""}`;
	}
}
function own(row, name) {
	return Object.hasOwn(row, name) ? row[name] ?? null : null;
}
/** Rows whose values stood in an earlier row; a null is never the same as another. */
function repeats(tuples) {
	const whole = tuples.filter((tuple) => !tuple.includes(null)).map((tuple) => canonicalJson(tuple));
	return whole.length - new Set(whole).size;
}
function countOf(rule, values) {
	if (rule.type !== "library") return void 0;
	if (rule.metric === "nullValues") return values.filter((value) => value === null).length;
	if (rule.metric === "duplicateValues") return repeats(values.map((value) => [value]));
	if (rule.metric !== "invalidValues") return void 0;
	const known = rule.validValues && new Set(rule.validValues.map(canonicalJson));
	return values.filter((value) => value !== null && isInvalid(value, known, rule.pattern)).length;
}
function isInvalid(value, known, pattern) {
	if (known && !known.has(canonicalJson(value))) return true;
	return pattern !== void 0 && typeof value === "string" && matchesPattern(pattern, value) === false;
}
// src/compat/formats/odcs/translate.ts
const FORMATS = /* @__PURE__ */ new Set([
	"email",
	"uuid",
	"uri",
	"hostname",
	"ipv4",
	"ipv6"
]);
/** A row of an object as JSON Schema 2020-12, for validators that know nothing of contracts. Uniqueness and quality rules have no place there. */
function toJsonSchema(field) {
	const schema = {
		...typed(field),
		...field.enum ? { enum: field.enum } : {}
	};
	return field.required ? schema : { anyOf: [{ type: "null" }, schema] };
}
function typed(field) {
	switch (field.type) {
		case "string": return text(field);
		case "integer":
		case "number": return {
			type: field.type,
			...numbers(field),
			...given(field, "multipleOf")
		};
		case "boolean": return { type: "boolean" };
		case "date": return {
			type: "string",
			...field.options.has("format") ? {} : { format: "date" }
		};
		case "timestamp":
		case "time": return { type: "string" };
		case "object": return object(field);
		case "array": return {
			type: "array",
			...field.items ? { items: toJsonSchema(field.items) } : {},
			...given(field, "minItems", "maxItems", "uniqueItems")
		};
		case "map": return {
			type: "object",
			...field.map ? { additionalProperties: toJsonSchema(field.map.value) } : {}
		};
		case "vector": {
			const size = numberOption(field, "dimensions");
			return {
				type: "array",
				items: { type: "number" },
				...size === void 0 ? {} : {
					minItems: size,
					maxItems: size
				}
			};
		}
		default: return {};
	}
}
function text(field) {
	const format = textOption(field, "format");
	return {
		type: "string",
		...given(field, "minLength", "maxLength", "pattern"),
		...format !== void 0 && FORMATS.has(format) ? { format } : {}
	};
}
function object(field) {
	const required = field.fields.filter((one) => one.required || one.present).map((one) => one.name);
	return {
		type: "object",
		properties: Object.fromEntries(field.fields.map((one) => [one.name, toJsonSchema(one)])),
		...required.length > 0 ? { required } : {},
		...given(field, "minProperties", "maxProperties")
	};
}
function numbers(field) {
	const [low, high] = [boundOf(field, "minimum"), boundOf(field, "maximum")];
	return {
		...low ? { [low.open ? "exclusiveMinimum" : "minimum"]: low.value } : {},
		...high ? { [high.open ? "exclusiveMaximum" : "maximum"]: high.value } : {}
	};
}
function given(field, ...names) {
	return Object.fromEntries(names.flatMap((name) => {
		const value = field.options.get(name);
		return value === void 0 ? [] : [[name, value]];
	}));
}
// src/compat/formats/odcs/witness.ts
const MAX_TRIES = 6;
/** Values in all payloads that are tried in one comparison. */
const MAX_WORK = 5e4;
/** Asks validators of JSON Schema about single rows, and an interpreter of rows about several. Loaded when first asked. */
var Prover = class {
	#schemas = /* @__PURE__ */ new WeakMap();
	#oracles;
	#work = 0;
	async prove({ writer, reader, path, tries }) {
		this.#oracles ??= await loadOracles();
		const narrow = slice(reader, path);
		let count = 0;
		for (const rows of tries) {
			this.#work += 1 + rows.reduce((sum, row) => sum + Object.keys(row ?? {}).length, 0);
			if (this.#work > MAX_WORK || ++count > MAX_TRIES) return void 0;
			const witness = rows.every((row) => row !== void 0) ? this.#confirm(writer, narrow, rows) : void 0;
			if (witness) return witness;
		}
	}
	#confirm(writer, reader, rows) {
		const oracles = this.#oracles ?? [];
		const written = oracles.map((oracle) => rows.map((row) => oracle.judge(this.#schema(writer), row)?.valid));
		if (written.flat().includes(false) || written.flat().every((valid) => valid === void 0)) return void 0;
		if (findRowProblem(writer, rows) !== void 0) return void 0;
		const [only] = rows;
		const payload = rows.length === 1 && only ? only : rows;
		const said = (only && rows.length === 1 ? oracles.map((oracle) => [oracle.name, oracle.judge(this.#schema(reader), only)]) : []).filter(([, opinion]) => opinion !== void 0);
		if (said.length > 0 && said.every(([, opinion]) => opinion?.valid === false)) {
			const error = said[0]?.[1]?.error;
			return {
				payload,
				outcome: "rejected",
				...error === void 0 ? {} : { error },
				confirmedBy: said.map(([name]) => name)
			};
		}
		const error = findRowProblem(reader, rows);
		return error === void 0 ? void 0 : {
			payload,
			outcome: "rejected",
			error,
			confirmedBy: ["own row interpreter"]
		};
	}
	#schema(field) {
		const known = this.#schemas.get(field);
		if (known) return known;
		const made = {
			root: toJsonSchema(field),
			dialect: 2020,
			others: [],
			uri: "file:///contract"
		};
		this.#schemas.set(field, made);
		return made;
	}
};
function slice(field, [name, ...rest]) {
	if (name === void 0) return field;
	if (field.type === "object") return {
		...field,
		fields: field.fields.flatMap((one) => one.name === name ? [slice(one, rest)] : [])
	};
	const inner = field.items ? { items: slice(field.items, rest) } : {};
	return {
		...field,
		...inner,
		...field.map ? { map: {
			key: field.map.key,
			value: slice(field.map.value, rest)
		} } : {}
	};
}
// src/compat/formats/odcs/compare.ts
/** Does data that satisfies the contract `writer` satisfy the contract `reader`? Objects and properties are matched by name. */
async function compareContracts(writer, reader) {
	const written = new Map(writer.objects.map((object) => [object.name, object]));
	const found = reader.objects.flatMap((object) => {
		const other = written.get(object.name);
		if (!other) return [{
			rule: "object-missing",
			kind: "unknown",
			at: [object.name],
			data: { object: object.name },
			writer: writer.place,
			reader: object.place
		}];
		const spot = {
			writer: other,
			reader: object,
			path: []
		};
		return [...compareKeys(spot), ...compareEverything(other, object, spot)];
	});
	const prover = new Prover();
	const differences = [];
	for (const one of found) differences.push(await toDifference$1(one, prover));
	return differences;
}
/** A field with everything below it. */
function compareEverything(writer, reader, spot) {
	const own = [...compareField(writer, reader, spot), ...compareQuality(writer, reader, spot)];
	if (writer.type !== reader.type) return own;
	const below = (name) => ({
		...spot,
		path: [...spot.path, name]
	});
	const items = writer.items && reader.items ? compareEverything(writer.items, reader.items, below("*")) : [];
	const values = writer.map && reader.map ? compareEverything(writer.map.value, reader.map.value, below("*")) : [];
	const keys = writer.map && reader.map ? compareField(writer.map.key, reader.map.key, below("*")).map(withoutRows) : [];
	const known = new Map(writer.fields.map((field) => [field.name, field]));
	const unsaid = [...reader.items && !writer.items ? ["items"] : [], ...reader.map && !writer.map ? ["map"] : []].map((part) => {
		const data = {
			property: spot.path.join("."),
			what: part,
			writer: "not described",
			reader: "described"
		};
		return {
			rule: "constraint-unproven",
			kind: "unknown",
			at: [spot.reader.name, ...spot.path],
			data,
			writer: writer.at(part),
			reader: reader.at(part)
		};
	});
	const fields = reader.fields.flatMap((field) => {
		const other = known.get(field.name);
		return other ? compareEverything(other, field, below(field.name)) : compareMissing(writer, field, below(field.name));
	});
	return [
		...own,
		...unsaid,
		...items,
		...values,
		...keys,
		...fields
	];
}
/** Keys of maps have no place in a row of their own. */
function withoutRows(found) {
	return {
		...found,
		tries: [],
		...found.orUnknown ? { kind: "unknown" } : {}
	};
}
/** A property that the data does not have reads as null. */
function compareMissing(parent, field, spot) {
	if (!field.required && !field.present) return compareQualityOfMissing(parent, field, spot);
	const data = {
		property: spot.path.join("."),
		how: "the data does not have it"
	};
	const tries = [[makeRow(spot.writer.fields, spot.path, OMIT)]];
	return [{
		rule: "property-required",
		kind: "breaking",
		at: [spot.reader.name, ...spot.path],
		data,
		writer: parent.place,
		reader: field.at("required"),
		spot,
		tries
	}];
}
async function toDifference$1(found, prover) {
	const { rule, data, spot, tries } = found;
	const witness = found.kind === "breaking" && spot && tries ? await prover.prove({
		...spot,
		tries
	}) : void 0;
	return {
		...describeRule(rule, data),
		kind: found.kind === "breaking" && found.orUnknown && !witness ? "unknown" : found.kind,
		path: found.at.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
		data,
		writer: found.writer,
		reader: found.reader,
		...witness ? { witness } : {}
	};
}
// src/compat/formats/odcs/members.ts
/** Objects and properties, those inside of others too: names under which data is stored. */
function* membersOf(contract) {
	for (const object of contract.objects) {
		yield {
			key: pointer([object.name]),
			name: `the object ${object.name}`,
			signature: "object",
			place: object.place
		};
		yield* propertiesOf(object, [object.name]);
	}
}
function* propertiesOf(parent, parents) {
	for (const field of parent.fields) {
		const path = [...parents, field.name];
		const signature = field.type ?? field.physicalType;
		if (signature !== void 0) yield {
			key: pointer(path),
			name: `the property ${path.join(".")}`,
			signature,
			place: field.place
		};
		yield* propertiesOf(field, path);
	}
	if (parent.items) yield* propertiesOf(parent.items, [...parents, "*"]);
	if (parent.map) yield* propertiesOf(parent.map.value, [...parents, "*"]);
}
function pointer(path) {
	return path.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
// src/compat/formats/odcs/removed.ts
/**
* Properties that the newer contract does not have any more, where the older one does not require them: what reads them finds nothing. To
* `compareContracts` it is the same as a property that was added, which hurts nobody.
*/
function removedProperties(older, newer) {
	const now = new Map(newer.objects.map((object) => [object.name, object]));
	return older.objects.flatMap((object) => {
		const other = now.get(object.name);
		return other ? removedBelow(object, other, [object.name]) : [];
	});
}
function removedBelow(older, newer, at) {
	if (older.type !== newer.type) return [];
	const now = new Map(newer.fields.map((field) => [field.name, field]));
	const fields = older.fields.flatMap((field) => {
		const [other, path] = [now.get(field.name), [...at, field.name]];
		if (other) return removedBelow(field, other, path);
		return field.required || field.present ? [] : [toDifference(field, newer, path)];
	});
	const items = older.items && newer.items ? removedBelow(older.items, newer.items, [...at, "*"]) : [];
	const values = older.map && newer.map ? removedBelow(older.map.value, newer.map.value, [...at, "*"]) : [];
	return [
		...fields,
		...items,
		...values
	];
}
/** The newer contract writes, the older one reads. */
function toDifference(field, parent, at) {
	const data = { property: at.slice(1).join(".") };
	const path = at.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
	return {
		...describeRule("property-removed", data),
		kind: "lossy",
		path,
		data,
		writer: parent.place,
		reader: field.place
	};
}
// src/compat/formats/odcs/engine.ts
const engine = {
	parse: parseContract,
	compare: compareContracts,
	members: membersOf,
	additions: removedProperties
};
export { engine };
