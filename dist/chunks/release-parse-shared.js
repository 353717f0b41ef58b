import { GateError, canonicalJson, isJsonObject } from "./start.js";
import { ROLES, isDigest, tupleId } from "./config.js";
import { PREDICATE_TYPE, SEALS, STATEMENT_TYPE, tupleOf } from "./release-statement-shared.js";
// src/release/parse.ts
/** A thousand members with their sources come nowhere near. */
const MOST_BYTES = 4194304;
/** A statement is nine levels deep. */
const DEEPEST = 32;
/**
* The statement in a release manifest. Its form, and that it agrees with itself: subjects with members, members with the id of the tuple.
* @throws GateError RG-RELEASE
*/
function parseStatement(text, path) {
	const fail = (message) => {
		throw new GateError("RG-RELEASE", message, {
			place: {
				file: path,
				line: 1,
				column: 1
			},
			expected: "a release manifest",
			hint: "make it anew with `release create`"
		});
	};
	if (text.length > MOST_BYTES) fail("the manifest is too large");
	if (nestedDeeper(text, DEEPEST)) fail("the manifest is nested too deeply");
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return fail("the manifest is not JSON");
	}
	const plain = text.trim().replaceAll("\r\n", "\n");
	if (![
		JSON.stringify(value, null, 2),
		JSON.stringify(value),
		canonicalJson(value)
	].includes(plain)) fail("the manifest is not written as JSON is printed with no or two blanks of indentation, or a key stands in it twice");
	const wrong = wrongIn(value, STATEMENT, "");
	if (wrong !== void 0) fail(`${wrong} is missing, or not as it should be`);
	const statement = value;
	const odds = disagreement(statement);
	return odds === void 0 ? statement : fail(odds);
}
/** Whether brackets outside of strings are nested deeper than allowed: asked before anything recursive meets the text. */
function nestedDeeper(text, most) {
	let [depth, quoted] = [0, false];
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (quoted) {
			if (sign === "\\") at++;
			else if (sign === "\"") quoted = false;
		} else if (sign === "\"") quoted = true;
		else if (sign === "{" || sign === "[") {
			if (++depth > most) return true;
		} else if (sign === "}" || sign === "]") depth--;
	}
	return false;
}
function disagreement({ subject, predicate }) {
	const { members } = predicate;
	const names = members.map(({ name }) => name);
	if (names.some((name, index) => index > 0 && (names[index - 1] ?? "") >= name)) return "the members are not in the order of their names";
	const told = subject.map(({ name, digest }) => ({
		name,
		digest
	}));
	const sealed = members.map(({ name, digest }) => ({
		name,
		digest
	}));
	if (canonicalJson(told) !== canonicalJson(sealed)) return "subjects and members differ";
	const id = tupleId(tupleOf(members));
	return id === predicate.tupleId ? void 0 : `the members are the tuple ${id}, and the manifest says ${predicate.tupleId}`;
}
const isText = (value) => typeof value === "string" && value !== "";
const isHex = (least, most) => (value) => typeof value === "string" && /^[0-9a-f]+$/.test(value) && value.length >= least && value.length <= most;
const isId = (value) => typeof value === "string" && isDigest(value);
const oneOf = (names) => (value) => typeof value === "string" && names.includes(value);
const isTime = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
const fields = (of, optional = []) => ({
	fields: of,
	optional
});
const orNull = (shape) => (value) => value === null || wrongIn(value, shape, "") === void 0;
const DIGESTS = {
	sha256: isHex(64, 64),
	gitCommit: isHex(40, 64)
};
const DIGEST = (value) => isJsonObject(value) && Object.keys(value).length > 0 && wrongIn(value, fields(DIGESTS, Object.keys(DIGESTS)), "") === void 0;
const FACTS = (value) => isJsonObject(value) && Object.values(value).every((one) => typeof one === "string");
const SOURCE = fields({
	file: isText,
	digest: DIGEST,
	importer: isText,
	facts: FACTS
}, ["importer", "facts"]);
const MEMBER = fields({
	name: isText,
	role: oneOf(ROLES),
	value: (value) => typeof value === "string",
	sealedBy: oneOf(SEALS),
	digest: DIGEST,
	sources: {
		list: SOURCE,
		least: 1
	}
}, ["sources"]);
const PREDECESSOR = orNull(fields({
	tupleId: isId,
	digest: orNull(fields({ sha256: isHex(64, 64) }))
}));
const STATEMENT = fields({
	_type: (value) => value === STATEMENT_TYPE,
	subject: {
		list: fields({
			name: isText,
			digest: DIGEST
		}),
		least: 1
	},
	predicateType: (value) => value === PREDICATE_TYPE,
	predicate: fields({
		version: (value) => value === 1,
		environment: isText,
		tupleId: isId,
		createdAt: isTime,
		commit: isHex(40, 64),
		release: isText,
		predecessor: PREDECESSOR,
		members: {
			list: MEMBER,
			least: 1
		},
		interfaces: fields({
			signature: DIGEST,
			preprocessing: DIGEST
		}, ["signature", "preprocessing"])
	}, ["release"])
});
/** The path of the first place that is not as it should be. */
function wrongIn(value, shape, path) {
	const here = path === "" ? "the whole" : `\`${path}\``;
	if (typeof shape === "function") return shape(value) ? void 0 : here;
	if ("list" in shape) {
		if (!Array.isArray(value) || value.length < shape.least) return here;
		for (const [index, one] of value.entries()) {
			const wrong = wrongIn(one, shape.list, `${path}[${index}]`);
			if (wrong !== void 0) return wrong;
		}
		return;
	}
	if (!isJsonObject(value)) return here;
	const foreign = Object.keys(value).find((key) => !Object.hasOwn(shape.fields, key));
	if (foreign !== void 0) return `\`${path === "" ? foreign : `${path}.${foreign}`}\``;
	for (const [key, inner] of Object.entries(shape.fields)) {
		const at = path === "" ? key : `${path}.${key}`;
		const one = Object.hasOwn(value, key) ? value[key] : void 0;
		if (one === void 0) {
			if (!shape.optional.includes(key)) return `\`${at}\``;
			continue;
		}
		const wrong = wrongIn(one, inner, at);
		if (wrong !== void 0) return wrong;
	}
}
export { nestedDeeper, parseStatement };
