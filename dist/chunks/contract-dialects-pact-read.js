import "./runtime.js";
import { GateError, isJsonArray, isJsonObject } from "./start.js";
import { parseValue } from "./contract-engine-json-shared.js";
import { rulesOf } from "./contract-dialects-pact-rules-shared.js";
// src/contract/dialects/pact/interactions.ts
/** Every message and response of a pact, whatever version wrote it; a text says why it is none. */
function interactionsOf(root) {
	const lists = ["interactions", "messages"].flatMap((key) => root[key] === void 0 ? [] : [root[key]]);
	if (lists.length === 0) return "the pact has neither interactions nor messages";
	if (!lists.every(isJsonArray)) return "the interactions of the pact are no list";
	const entries = lists.flat();
	if (!entries.every(isJsonObject)) return "an interaction of the pact is no object";
	return entries.map((entry) => readInteraction(entry));
}
function readInteraction(entry) {
	const response = answerOf(entry);
	const notes = [];
	if (isJsonArray(entry["response"]) && entry["response"].length > 1) notes.push("only the first of several responses is held against data");
	if (entry["pluginConfiguration"] !== void 0) notes.push("what plugins configure is not run");
	const body = readBody(response, notes);
	const found = rulesOf(response["matchingRules"]);
	notes.push(...found.notes);
	return {
		description: textOf(entry["description"]) ?? "",
		expected: {
			...body !== void 0 && { body },
			...typeof response["status"] === "number" && { status: response["status"] },
			headers: headersOf(response["headers"]),
			rules: found.rules
		},
		states: statesOf(entry),
		notes
	};
}
/** What comes to the consumer: a response, the first one of a message that is answered, or the message itself. */
function answerOf(entry) {
	const { response } = entry;
	if (isJsonArray(response)) return isJsonObject(response[0]) ? response[0] : {};
	return isJsonObject(response) ? response : entry;
}
/** Version 4 wraps contents with their type; JSON is what can be looked into, and a plain text can be compared. */
function readBody(holder, notes) {
	const given = holder["contents"] ?? holder["body"];
	if (given === void 0) return void 0;
	const isWrapped = isJsonObject(given) && Object.hasOwn(given, "content") && (Object.hasOwn(given, "contentType") || Object.hasOwn(given, "encoded"));
	const content = isWrapped ? given["content"] : given;
	const type = (isWrapped ? textOf(given["contentType"]) : void 0) ?? headersOf(holder["headers"])["content-type"] ?? "";
	if (isWrapped && given["encoded"] !== void 0 && given["encoded"] !== false && given["encoded"] !== "JSON" && given["encoded"] !== "json" || /xml|multipart|octet-stream|protobuf|grpc|form-urlencoded/i.test(type)) {
		notes.push(`a body of the type ${type || "that is encoded"} is not looked into`);
		return;
	}
	return content;
}
/** Version 4 gives a list for each name. */
function headersOf(given) {
	if (!isJsonObject(given)) return {};
	const entries = Object.entries(given).map(([name, value]) => [name.toLowerCase(), (isJsonArray(value) ? value : [value]).map((one) => typeof one === "string" ? one : JSON.stringify(one)).join(", ")]);
	return Object.fromEntries(entries);
}
function statesOf(entry) {
	const single = textOf(entry["providerState"]) ?? textOf(entry["provider_state"]);
	const names = (isJsonArray(entry["providerStates"]) ? entry["providerStates"] : []).flatMap((state) => isJsonObject(state) && typeof state["name"] === "string" ? [state["name"]] : []);
	return single === void 0 || single === "" ? names : [single, ...names];
}
function textOf(value) {
	return typeof value === "string" ? value : void 0;
}
// src/contract/dialects/pact/read.ts
/**
* One dataset for every message and every response, by its description (`an order event` is `an-order-event`).
* @throws GateError RG-SCHEMA-SYNTAX
*/
async function readPactContract(file) {
	const place = {
		file: file.path,
		line: 1,
		column: 1
	};
	const root = parse(file.text);
	if (!isJsonObject(root)) throw new GateError("RG-SCHEMA-SYNTAX", "the pact is not a JSON object", {
		place,
		expected: "a Pact file"
	});
	const whose = [nameOf(root["consumer"]), nameOf(root["provider"])].join(" of ");
	const plugins = isJsonObject(root["metadata"]) && isJsonArray(root["metadata"]["plugins"]) && root["metadata"]["plugins"].length > 0;
	const interactions = interactionsOf(root);
	if (typeof interactions === "string") throw new GateError("RG-SCHEMA-SYNTAX", interactions, {
		place,
		expected: "a Pact file, 2 to 4"
	});
	const names = namesOf(interactions);
	return {
		path: file.path,
		dialect: "pact",
		datasets: interactions.map((one, index) => datasetOf(one, {
			name: names[index] ?? `${index}`,
			whose,
			plugins,
			place: placeOf(one, file, place)
		}))
	};
}
function datasetOf({ description, expected, states, notes }, { name, whose, plugins, place }) {
	const clause = {
		dataset: name,
		property: "",
		rule: "pact",
		limit: `${whose}: ${description}`,
		place,
		sensitive: false
	};
	const tell = (rule, reason) => ({
		...clause,
		rule,
		limit: "",
		reason
	});
	return {
		name,
		columns: [],
		counts: [],
		ages: [],
		notRun: [
			...states.map((state) => tell("providerState", `the state ${JSON.stringify(state)} is set up by whoever records the data`)),
			...plugins ? [tell("plugins", "plugins are not run")] : [],
			...notes.map((note) => tell("matchingRules", note))
		],
		...(expected.body !== void 0 || expected.status !== void 0 || Object.keys(expected.headers).length > 0) && { schema: {
			language: "pact",
			schema: expected,
			clause
		} }
	};
}
/** Names that could be of a file; the second of the same name has a number. */
function namesOf(interactions) {
	const seen = /* @__PURE__ */ new Map();
	return interactions.map(({ description }) => {
		const name = description.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "") || "interaction";
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count === 1 ? name : `${name}-${count}`;
	});
}
/** The line that has the description. */
function placeOf({ description }, { path, text }, fallback) {
	const at = text.indexOf(JSON.stringify(description));
	return at === -1 ? fallback : {
		file: path,
		line: text.slice(0, at).split("\n").length,
		column: 1
	};
}
function nameOf(party) {
	return isJsonObject(party) && typeof party["name"] === "string" ? party["name"] : "unknown";
}
/** Nested too deeply counts as no JSON: nothing that walks over it may run out of stack. */
function parse(text) {
	try {
		parseValue(text.replace(/^\uFEFF/, ""));
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return;
	}
}
export { readPactContract };
