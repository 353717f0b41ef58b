import { CAUSES, GateError, ROLES, canonicalJson, isDigest, isJsonArray, isJsonObject, makeTuple, sha256, sha256Json, tupleId } from "./start.js";
import "./write-back-index-shared.js";
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
// src/ledger/record.ts
/** What the first record names as the one before it. */
const NO_RECORD = `sha256:${"0".repeat(64)}`;
/** The record for an entry that follows `previous`; signed where there is a key. */
function makeRecord(entry, previous, time, signer) {
	const tuple = makeTuple(entry.tuple.members);
	const record = {
		...defined(entry),
		tuple,
		version: 1,
		seq: previous ? previous.seq + 1 : 0,
		prev: previous ? previous.hash : NO_RECORD,
		tupleId: tupleId(tuple),
		time: time.toISOString()
	};
	const signed = signer ? {
		...record,
		signature: signer.sign(record)
	} : record;
	return {
		...signed,
		hash: sha256Json(signed)
	};
}
/** The hash that a record should carry: over all its fields, also those that a later version may have added. */
function hashOf(record) {
	const { hash: _, ...rest } = record;
	return sha256Json(rest);
}
/** The record's line, without the line end. */
function recordLine(record) {
	return canonicalJson(record);
}
/** All lines of a ledger, each with its line end. */
function ledgerText(records) {
	return records.map((record) => `${recordLine(record)}\n`).join("");
}
function defined(entry) {
	return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== void 0));
}
// src/ledger/append.ts
/** The ledger with one more record; as it was, when a record with the same key is there already. */
function appendEntry(records, entry, time, signer) {
	if (records.some((record) => record.key === entry.key)) return {
		records,
		appended: void 0
	};
	const appended = makeRecord(entry, records.at(-1), time, signer);
	return {
		records: [...records, appended],
		appended
	};
}
// src/ledger/state.ts
/** Events that say what a tuple is worth; a drill does not change that. */
function lastEvents(records) {
	const last = /* @__PURE__ */ new Map();
	for (const record of records) if (record.event !== "drilled") last.set(record.tupleId, record);
	return last;
}
/** The record that made a tuple the current one: the newest `deployed` or `rolled-back`. */
function currentDeployment(records) {
	return records.findLast((record) => record.event === "deployed" || record.event === "rolled-back");
}
/**
* The rollback that was begun and never ended: a `failed` record that names its target, with no deployment or rollback after it.
* A process that was killed leaves one behind.
*/
function openRollback(records) {
	const last = records.findLast(({ event, target }) => event === "deployed" || event === "rolled-back" || event === "failed" && target !== void 0);
	return last?.event === "failed" ? last : void 0;
}
/**
* The part of a key that names one deployment of a tuple: the number of the record that made it current. The same tuple deployed again
* later is another deployment and is recorded again; a command run twice is not.
*/
function deploymentKey(event, records, id) {
	const current = currentDeployment(records);
	return `${event}:${id}:${current?.tupleId === id ? current.seq : records.length}`;
}
// src/ledger/import.ts
/** What a ledger that begins today can take over from deployments of the past, oldest first. Nothing is recorded that nobody has said. */
function importDeployments(deployments, options) {
	const entries = [];
	const skipped = [];
	let current;
	for (const { id, commit, url, tuple, statuses } of deployments) {
		const success = statuses.findLast(({ state }) => state === "success");
		const why = !success ? "no status says success" : !tuple ? "its pins cannot be read any more" : void 0;
		if (!success || !tuple || why !== void 0) {
			skipped.push({
				id,
				commit,
				why: why ?? ""
			});
			continue;
		}
		const common = {
			environment: options.environment,
			tuple,
			commit,
			happened: new Date(success.at).toISOString(),
			...url === "" ? {} : { evidence: url },
			...options.actor === void 0 ? {} : { actor: options.actor }
		};
		if (tupleId(tuple) !== current) entries.push({
			...common,
			event: "deployed",
			key: `import:deployed:${id}`
		});
		current = tupleId(tuple);
		const spoiled = statuses.some(({ state, at }) => (state === "failure" || state === "error") && at >= success.at);
		if (options.trust && !spoiled) entries.push({
			...common,
			event: "verified",
			identified: false,
			key: `import:verified:${id}`
		});
	}
	return {
		entries,
		skipped
	};
}
/** Whether a ledger holds nothing but what was imported: only such a one may be imported into, or the past would come after the present. */
function isOnlyImported(records) {
	return records.every(({ key }) => key.startsWith("import:"));
}
// src/ledger/last-known-good.ts
/**
* The newest verified tuple to go back to: its last event here is `verified`, it is not the current one, it was not taken back
* since, it is revoked in no environment, and its last event elsewhere is not a failure.
* @param others the ledgers of the other environments
*/
function lastKnownGood(records, current, others = []) {
	const currentId = tupleId(current);
	const last = lastEvents(records);
	const elsewhere = others.map(lastEvents);
	const revoked = new Set([records, ...others].flat().flatMap(({ event, tupleId }) => event === "revoked" ? [tupleId] : []));
	return records.findLast((record) => record.event === "verified" && record.tupleId !== currentId && last.get(record.tupleId)?.seq === record.seq && !revoked.has(record.tupleId) && !records.some(({ event, replaces, seq }) => event === "rolled-back" && replaces === record.tupleId && seq > record.seq) && !elsewhere.some((events) => events.get(record.tupleId)?.event === "failed"));
}
const DAY = 864e5;
/**
* Why one more rollback of `bad` would go round in circles; undefined when it would not. What brings a failed image back need not bring the
* same tuple back: all that a rollback took away counts as one and the same. `now` in milliseconds since 1970 UTC.
*/
function loopGuard(records, bad, limits, now) {
	const badId = tupleId(bad);
	const rollbacks = records.filter((record) => record.event === "rolled-back");
	const ofTuple = rollbacks.filter((record) => record.replaces === badId).length;
	if (ofTuple >= limits.maxPerTuple) return `this tuple was rolled back ${times(ofTuple)} before, and ${limits.maxPerTuple} is the limit`;
	const back = rollbacks.map((record) => takenAway(records, record)).filter((values) => values.length > 0 && values.every((one) => holds(bad, one)));
	const [first] = back;
	if (first && back.length >= limits.maxPerTuple) {
		const what = first.map(({ name, value }) => `${name}: ${value}`).join(", ");
		return `what was rolled back ${times(back.length)} before is back (${what}), and ${limits.maxPerTuple} is the limit`;
	}
	const today = rollbacks.filter((record) => now - Date.parse(record.time) < DAY).length;
	if (today >= limits.maxPerDay) return `the environment was rolled back ${times(today)} in the last 24 hours, and ${limits.maxPerDay} is the limit`;
}
/** Roles whose values say what ran; a toggle has few values, and each comes back by itself. */
const WEIGHTY = /* @__PURE__ */ new Set([
	"image",
	"model",
	"code",
	"features",
	"dataset",
	"config"
]);
/** What a rollback took away: the members that stood there and are not part of what was restored. */
function takenAway(records, { replaces, tuple, seq }) {
	return ((records.findLast((record) => record.tupleId === replaces && record.seq < seq)?.tuple)?.members ?? []).filter((member) => WEIGHTY.has(member.role) && !holds(tuple, member));
}
function holds({ members }, { name, value }) {
	return members.some((member) => member.name === name && member.value === value);
}
function times(count) {
	return count === 1 ? "once" : `${count} times`;
}
// src/ledger/types.ts
const LEDGER_EVENTS = [
	"deployed",
	"verified",
	"failed",
	"rolled-back",
	"revoked",
	"drilled"
];
// src/ledger/parse.ts
/** No honest record comes near: a tuple of a thousand pins has about 200 KB. */
const LONGEST_LINE = 1 << 20;
/**
* The records of a ledger file. Only the form of each line is judged; `verifyLedger` judges the chain.
* @throws GateError RG-LEDGER-SYNTAX with the line
*/
function parseLedger(text, path) {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines.map((line, index) => parseLine(line.replace(/\r$/, ""), path, index + 1));
}
function parseLine(line, path, number) {
	const fail = (message, expected = "one record of the ledger as canonical JSON") => {
		throw new GateError("RG-LEDGER-SYNTAX", message, {
			place: {
				file: path,
				line: number,
				column: 1
			},
			expected,
			hint: "the ledger is written by rollback-gate alone; restore the line from the history of its branch"
		});
	};
	if (line.length > LONGEST_LINE) fail("the line is too long");
	let value;
	let canonical;
	try {
		value = JSON.parse(line);
		canonical = canonicalJson(value);
	} catch (error) {
		return fail(error instanceof RangeError ? "the line is nested too deeply" : "the line is not JSON");
	}
	if (!isJsonObject(value)) return fail("the line is not a JSON object");
	if (canonical !== line) fail("the line is not canonical JSON");
	const wrong = Object.keys(FIELDS).find((name) => !FIELDS[name]?.(Object.hasOwn(value, name) ? value[name] : void 0));
	if (wrong !== void 0) fail(`the field ${JSON.stringify(wrong)} is missing or not as it should be`);
	return value;
}
const isText = (value) => typeof value === "string";
const isHash = (value) => typeof value === "string" && isDigest(value);
const isOneOf = (names) => (value) => typeof value === "string" && names.includes(value);
const optional = (test) => (value) => value === void 0 || test(value);
const FIELDS = {
	version: (value) => value === 1,
	seq: (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0,
	prev: isHash,
	hash: isHash,
	environment: isText,
	event: isOneOf(LEDGER_EVENTS),
	tuple: isTuple,
	tupleId: isHash,
	time: isTime,
	key: isText,
	commit: optional(isText),
	cause: optional(isOneOf(Object.keys(CAUSES))),
	replaces: optional(isHash),
	target: optional(isHash),
	identified: optional((value) => typeof value === "boolean"),
	actor: optional(isText),
	evidence: optional(isText),
	attachment: optional(isHash),
	happened: optional(isTime),
	signature: optional(isSignature)
};
function isTime(value) {
	return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
}
function isSignature(value) {
	return value !== void 0 && isJsonObject(value) && isHash(value["keyid"]) && isText(value["sig"]);
}
/** Members in canonical order and each name once: anything else would have another id than it seems to have. */
function isTuple(value) {
	if (!isJsonObject(value) || !isJsonArray(value["members"])) return false;
	const names = value["members"].map((member) => isMember(member) ? member["name"] : void 0);
	return names.every((name, index) => name !== void 0 && (index === 0 || (names[index - 1] ?? "") < name));
}
function isMember(value) {
	return isJsonObject(value) && isText(value["name"]) && isText(value["value"]) && isOneOf(ROLES)(value["role"]);
}
// src/ledger/path.ts
/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/**
* The file that holds an environment's ledger.
* @throws GateError RG-CONFIG-INVALID for names that could leave the folder, hide, or be read differently on another system
*/
function ledgerPath(environment) {
	if (!(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(environment) && !/\.$|\.\./.test(environment) && !RESERVED.test(environment))) throw new GateError("RG-CONFIG-INVALID", `${JSON.stringify(environment)} cannot be the name of an environment`, { expected: "up to 100 letters, digits, `.`, `_` and `-`, beginning with a letter or digit" });
	return `${environment}.jsonl`;
}
/** The file that holds what was kept beside a record, by its digest. */
function attachmentPath(digest) {
	return `attachments/${digest.slice(7)}.json`;
}
// src/ledger/signature.ts
/** What the signed bytes are, as an envelope of the DSSE specification says it. */
const PAYLOAD_TYPE = "application/vnd.rollback-gate.ledger-record.v1+json";
const CURVES = ["prime256v1", "secp384r1"];
/**
* A private key as PEM: Ed25519, or ECDSA on P-256 or P-384. The text itself is never told.
* @throws GateError RG-LEDGER-SIGNATURE
*/
function openSigner(pem) {
	const key = readKey("the private key of the ledger", () => createPrivateKey(pem));
	const keyid = keyId(createPublicKey(key));
	return {
		keyid,
		sign: (record) => ({
			keyid,
			sig: sign(algorithmOf(key), preAuthentication(record), key).toString("base64")
		})
	};
}
/** The public keys of the configuration. @throws GateError RG-LEDGER-SIGNATURE */
function readPublicKeys(keys) {
	return new Map([...keys].map(([name, pem]) => {
		const key = readKey(`the public key ${name}`, () => createPublicKey(pem));
		return [keyId(key), {
			name,
			key
		}];
	}));
}
/** What the signatures of a ledger are worth, the chain being whole. */
function verifySignatures(records, keys) {
	const signers = /* @__PURE__ */ new Set();
	const states = records.map((record) => {
		const { signature } = record;
		if (!signature) return "unsigned";
		const known = keys.get(signature.keyid);
		if (!known) return "unknown-key";
		const ok = verify(algorithmOf(known.key), preAuthentication(signedPart(record)), known.key, Buffer.from(signature.sig, "base64"));
		if (ok) signers.add(known.name);
		return ok ? "valid" : "invalid";
	});
	return {
		states,
		vouched: states.lastIndexOf("valid") + 1,
		signers: [...signers]
	};
}
/** @throws GateError RG-LEDGER-SIGNATURE for a signature that does not hold, and for records nobody vouches for where those are refused */
function assertSignatures(records, path, { keys, unsigned }) {
	if (keys.size === 0) return;
	const { states, vouched } = verifySignatures(records, keys);
	const invalid = states.indexOf("invalid");
	const place = (index) => ({ place: {
		file: path,
		line: index + 1,
		column: 1
	} });
	if (invalid !== -1) throw new GateError("RG-LEDGER-SIGNATURE", `the signature of line ${invalid + 1} does not hold`, {
		...place(invalid),
		hint: "find out who changed the file in the history of the ledger branch, and restore it from there"
	});
	if (unsigned === "allow" || vouched === records.length) return;
	const what = states[vouched] === "unknown-key" ? "is signed with a key that the configuration does not name" : "is not signed";
	throw new GateError("RG-LEDGER-SIGNATURE", `line ${vouched + 1} ${what}, and no later one is signed with a known key`, {
		...place(vouched),
		hint: "find out who wrote it; `ledger: { unsigned: allow }` believes it all the same, and the next signed record vouches for what is before it"
	});
}
/** The record as it is signed: without the signature and without the hash, which covers the signature too. */
function signedPart(record) {
	const { signature: _signature, hash: _hash, ...rest } = record;
	return rest;
}
/** The bytes that are signed, after the DSSE specification (Pre-Authentication Encoding). */
function preAuthentication(record) {
	const body = Buffer.from(canonicalJson(record));
	return Buffer.concat([Buffer.from(`DSSEv1 51 ${PAYLOAD_TYPE} ${body.length} `), body]);
}
/** The id of a key: sha256 of its public part in DER (SubjectPublicKeyInfo). */
function keyId(key) {
	return sha256(key.export({
		type: "spki",
		format: "der"
	}));
}
function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }) {
	if (asymmetricKeyType === "ed25519") return null;
	return asymmetricKeyDetails?.namedCurve === "secp384r1" ? "sha384" : "sha256";
}
function readKey(what, read) {
	const refuse = (message) => new GateError("RG-LEDGER-SIGNATURE", `${what} ${message}`, {
		expected: "a PEM key without a passphrase: Ed25519, or ECDSA on P-256 or P-384",
		hint: "make one: openssl genpkey -algorithm ed25519 -out key.pem && openssl pkey -in key.pem -pubout"
	});
	let key;
	try {
		key = read();
	} catch {
		throw refuse("cannot be read");
	}
	const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
	if (type === "ed25519" || type === "ec" && CURVES.includes(details?.namedCurve)) return key;
	throw refuse(`is of the kind ${type ?? "secret"}`);
}
// src/write-back/compare-and-swap.ts
/** A try fails only because another writer has succeeded, so that of 50 writers none needs more, whatever the order in which they come. */
const DEFAULT_ATTEMPTS = 64;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 3e3;
/** Where a try itself takes long, writers that come back sooner than that would only meet again. */
const LONGEST_SPREAD = 2e4;
const MOST_TURNS = 8;
/**
* Read the branch, decide, commit on exactly what was read; when the head has moved, read and decide again.
* A moved head is never answered by sending the same contents again: they were computed from files that are no longer there,
* and would silently undo the change that was faster.
*/
async function compareAndSwap(options) {
	const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
	for (let attempt = 1; attempt <= attempts; attempt++) {
		options.signal?.throwIfAborted();
		const began = options.clock.now();
		const snapshot = await options.channel.snapshot(options.branch);
		const decision = await options.decide(snapshot, attempt);
		if (decision.do === "stop") return {
			result: "stopped",
			value: decision.value,
			attempts: attempt
		};
		options.signal?.throwIfAborted();
		const outcome = await options.channel.commit(options.branch, snapshot.head, decision.change);
		if (outcome.result === "committed") return {
			result: "committed",
			commit: outcome.commit,
			value: decision.value,
			attempts: attempt
		};
		if (outcome.result === "refused") return {
			...outcome,
			attempts: attempt
		};
		const took = options.clock.now() - began;
		if (attempt < attempts) await options.clock.sleep(pauseAfter(attempt, took, options.random ?? Math.random), options.signal);
	}
	return {
		result: "raced",
		attempts
	};
}
/** Full jitter over a span that grows with every try, and with how long one takes: of many writers that met, few meet again. */
function pauseAfter(attempt, took, random) {
	const grown = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
	const spread = Math.min(LONGEST_SPREAD, took * Math.min(attempt, MOST_TURNS));
	return Math.round(random() * Math.max(grown, spread));
}
// src/ledger/readme-text.ts
/** Stands on the ledger branch, for whoever comes across it. */
const README = `# Deployment ledger

This branch is written by rollback-gate. It holds one file per environment; each line is one record: what was deployed, verified, failed
or rolled back, when, and by which run. The newest verified record is what a rollback returns to.

Every record carries the hash of the one before it, so a change to an old line shows: \`rollback-gate ledger verify\`.

Do not edit these files, and do not merge this branch. Protect it against deletion and force pushes.
`;
// src/ledger/verify.ts
/**
* Checks the chain: numbers without gaps, each record naming the hash of the one before, every hash and tuple id recomputed, one
* environment throughout (`environment`, or that of the first record). What it cannot see is a ledger cut off at its end, or rewritten from some line on:
* the history of the branch shows those (`LedgerStore.assertWhole`), unless the branch itself was replaced; then only a head that was kept elsewhere does.
*/
function verifyLedger(records, environment = records[0]?.environment) {
	let previous;
	for (const record of records) {
		const broken = breakAt(record, previous, environment ?? "");
		if (broken) return {
			ok: false,
			records: records.length,
			head: previous?.hash ?? NO_RECORD,
			broken
		};
		previous = record;
	}
	return {
		ok: true,
		records: records.length,
		head: previous?.hash ?? NO_RECORD,
		broken: void 0
	};
}
function breakAt(record, previous, environment) {
	const seq = previous ? previous.seq + 1 : 0;
	const broken = [
		[
			"sequence",
			String(record.seq),
			String(seq)
		],
		[
			"link",
			record.prev,
			previous?.hash ?? NO_RECORD
		],
		[
			"environment",
			record.environment,
			environment
		],
		[
			"tuple",
			record.tupleId,
			tupleId(record.tuple)
		],
		[
			"hash",
			record.hash,
			hashOf(record)
		]
	].find(([, found, expected]) => found !== expected);
	return broken && {
		line: seq + 1,
		reason: broken[0],
		found: broken[1],
		expected: broken[2]
	};
}
const WORDS = {
	sequence: "a record is missing or out of order: its number",
	link: "the record does not follow the one before it: the hash it names",
	environment: "the record belongs to another environment: its name",
	tuple: "the tuple was changed after it was recorded: its id",
	hash: "the record was changed after it was written: its hash"
};
/** One sentence for people. */
function describeBreak(broken) {
	return `line ${broken.line}: ${WORDS[broken.reason]} is ${broken.found} and should be ${broken.expected}`;
}
/** That a commit of the branch took records out of a ledger, in one clause. */
function describeLoss(commit) {
	return `the commit ${commit} took records away or changed them; a ledger only grows, so what is left is not what happened`;
}
/** @throws GateError RG-LEDGER-BROKEN when the chain does not hold */
function assertLedger(records, path, environment) {
	const { broken } = verifyLedger(records, environment);
	if (!broken) return;
	throw new GateError("RG-LEDGER-BROKEN", describeBreak(broken), {
		place: {
			file: path,
			line: broken.line,
			column: 1
		},
		hint: "find out who changed it in the history of the ledger branch, and restore the file from there"
	});
}
// src/ledger/store.ts
/** Commits that are looked at before a rollback: some fifty deployments, in a second or two. `ledger verify` looks at far more. */
const RECENT = 200;
/** The ledgers of all environments, on a branch of their own. */
var LedgerStore = class {
	#options;
	constructor(options) {
		this.#options = options;
	}
	/** The records of one environment, verified. @throws GateError RG-LEDGER-SYNTAX, RG-LEDGER-BROKEN */
	async read(environment) {
		return this.readAt(await this.snapshot(), environment);
	}
	/** The records of one environment at a snapshot, verified. @throws GateError RG-LEDGER-* */
	readAt(snapshot, environment) {
		return readLedger(snapshot, environment, this.#options.trust);
	}
	/**
	* Makes sure that none of the newest commits of the branch has taken records away: a chain that was cut off at its end still holds.
	* @throws GateError RG-LEDGER-BROKEN
	*/
	async assertWhole(environments) {
		const { channel, branch } = this.#options;
		const [loss] = await channel.losses?.(branch, environments.map(ledgerPath), RECENT) ?? [];
		if (!loss) return;
		throw new GateError("RG-LEDGER-BROKEN", describeLoss(loss.commit), {
			place: {
				file: loss.path,
				line: 1,
				column: 1
			},
			hint: `restore the file: git show ${loss.commit}^:${loss.path}`
		});
	}
	/** The ledger branch as it is now. */
	snapshot() {
		return this.#options.channel.snapshot(this.#options.branch);
	}
	/** Records entries of one environment, each at most once by its key. */
	append(entries) {
		const environment = entries[0]?.environment ?? "";
		if (entries.some((entry) => entry.environment !== environment)) throw new Error("entries of several environments in one append");
		return this.record(environment, () => entries);
	}
	/**
	* As `append`, for entries that depend on what the ledger says: asked again whenever another writer was faster.
	* @param attachments files that are kept beside the ledger, by path; written with the first record that is new, or not at all
	* @throws GateError RG-WRITE-REFUSED, RG-WRITE-RACE, RG-LEDGER-SIGNATURE where records must be signed and there is no key
	*/
	async record(environment, decide, attachments = /* @__PURE__ */ new Map()) {
		const { channel, branch, clock, signal, random, attempts } = this.#options;
		const result = await compareAndSwap({
			channel,
			branch,
			clock,
			...attempts === void 0 ? {} : { attempts },
			...signal ? { signal } : {},
			...random ? { random } : {},
			decide: async (snapshot) => {
				const before = await this.readAt(snapshot, environment);
				const entries = decide(before);
				if (entries.length > 0) this.#assertMaySign();
				return toDecision(environment, snapshot, appendAll(before, entries, clock.now(), this.#options.signer), attachments);
			}
		});
		if (result.result === "refused") throw new GateError("RG-WRITE-REFUSED", `the ledger branch ${branch} takes no writes: ${result.detail}`, { hint: "let the workflow push to this branch: permission contents: write, and no rule that asks for a pull request" });
		if (result.result === "raced") throw new GateError("RG-WRITE-RACE", `other writers of ${branch} were faster ${result.attempts} times`, { hint: "run the same command again" });
		return result.value;
	}
	/** An unsigned record would make a ledger that nobody believes any more. */
	#assertMaySign() {
		const { signer, trust } = this.#options;
		if (trust?.unsigned !== "refuse" || trust.keys.size === 0 || signer && trust.keys.has(signer.keyid)) return;
		throw new GateError("RG-LEDGER-SIGNATURE", `the ledger takes signed records only, and ${signer ? "its key is not among the public keys of the configuration" : "there is no key to sign with"}`, { hint: "put the private key into the environment variable that `ledger.sign` names, and its public key under `ledger.keys`" });
	}
};
/** The verified records of an environment at a snapshot of the ledger branch; none when it has no file yet. */
async function readLedger(snapshot, environment, trust) {
	const path = ledgerPath(environment);
	const bytes = await snapshot.read(path);
	if (bytes === void 0) return [];
	const records = parseLedger(new TextDecoder().decode(bytes), path);
	assertLedger(records, path, environment);
	if (trust) assertSignatures(records, path, trust);
	return records;
}
function appendAll(before, entries, now, signer) {
	let records = before;
	const appended = [];
	for (const entry of entries) {
		const next = appendEntry(records, entry, new Date(now), signer);
		records = next.records;
		if (next.appended) appended.push(next.appended);
	}
	return {
		records,
		appended
	};
}
function toDecision(environment, snapshot, value, attachments) {
	if (!value.appended[0]) return {
		do: "stop",
		value
	};
	const encode = (text) => new TextEncoder().encode(text);
	const files = new Map([...attachments, [ledgerPath(environment), encode(ledgerText(value.records))]]);
	if (snapshot.head === void 0) files.set("README.md", encode(README));
	return {
		do: "commit",
		change: {
			files,
			message: `${environment}: ${value.appended.map(({ event, tupleId }) => `${event} ${tupleId.slice(7, 19)}`).join(", ")}\n`
		},
		value
	};
}
export { LedgerStore, assertLedger, assertSignatures, attachmentPath, compareAndSwap, currentDeployment, deploymentKey, describeBreak, describeLoss, importDeployments, isOnlyImported, lastEvents, lastKnownGood, ledgerPath, loopGuard, openRollback, openSigner, parseLedger, readPublicKeys, verifyLedger, verifySignatures };
