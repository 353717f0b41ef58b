import "./runtime.js";
import { GateError } from "./start.js";
import { shortDigest } from "./config.js";
import { assertSignatures, attachmentPath, parseLedger, verifySignatures } from "./check.js";
import { describeBreak, describeLoss, verifyLedger } from "./rollback-read-pins-shared.js";
import { align, readAsFar, readSources } from "./commands-ledger-sources-shared.js";
// src/commands/ledger/run.ts
/** Checks the chain of every ledger that is asked for, and who vouches for it. */
async function verify(input, host) {
	const results = (await readSources(input, host)).map(verifyOne);
	if (results.length === 0) return {
		verdict: "skipped",
		json: {
			ok: false,
			ledgers: []
		},
		text: "The configuration has no environment, so there is no ledger to verify; --file names one."
	};
	const ok = results.every((result) => result.ok);
	return {
		verdict: ok ? "pass" : "fail",
		json: {
			ok,
			ledgers: results.map((result) => result.json)
		},
		text: results.map((result) => result.text).join("\n")
	};
}
function verifyOne(source) {
	const { path, lossIn, attachments } = source;
	const damaged = attachments?.damaged ?? [];
	const chain = withPruned(verifyChain(source), attachments?.pruned ?? []);
	if (chain.ok && lossIn === void 0 && damaged.length > 0) {
		const text = `${path}: BROKEN: ${damaged.length === 1 ? "one attachment is" : `${damaged.length} attachments are`} missing or changed: ${damaged.map((digest) => attachmentPath(digest)).join(", ")}`;
		return {
			ok: false,
			json: {
				...chain.json,
				ok: false,
				damaged: [...damaged]
			},
			text
		};
	}
	if (lossIn === void 0 || !chain.ok) return chain;
	return {
		ok: false,
		json: {
			...chain.json,
			ok: false,
			lossIn
		},
		text: `${path}: BROKEN: ${describeLoss(lossIn)}`
	};
}
/** That diagnostics were taken away on purpose breaks nothing, and is said. */
function withPruned(chain, pruned) {
	if (!chain.ok || pruned.length === 0) return chain;
	const what = pruned.length === 1 ? "one attachment was" : `${pruned.length} attachments were`;
	return {
		...chain,
		json: {
			...chain.json,
			pruned: [...pruned]
		},
		text: `${chain.text}, ${what} pruned`
	};
}
function verifyChain({ environment, path, text, trust }) {
	if (text === void 0) return {
		ok: true,
		json: {
			path,
			ok: true,
			records: 0,
			head: null
		},
		text: `${path}: nothing is recorded yet`
	};
	try {
		const parsed = parseLedger(text, path);
		const { ok, records, head, broken } = verifyLedger(parsed, environment);
		if (broken) return {
			ok,
			json: {
				path,
				ok,
				records,
				head,
				broken: { ...broken }
			},
			text: `${path}: BROKEN at ${describeBreak(broken)}`
		};
		const signed = trust && whoVouches(parsed, path, trust);
		const said = signed ? `, ${signed.text}` : "";
		return {
			ok: signed?.ok ?? true,
			json: {
				path,
				ok: signed?.ok ?? true,
				records,
				head,
				...signed && { signatures: signed.json }
			},
			text: signed?.ok === false ? `${path}: BROKEN, ${signed.text}` : `${path}: the chain holds, ${records} records, head ${head}${said}`
		};
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		return {
			ok: false,
			json: {
				path,
				ok: false,
				error: error.describe()
			},
			text: `${path}: BROKEN, ${error.describe()}`
		};
	}
}
function whoVouches(records, path, trust) {
	const { states, vouched, signers } = verifySignatures(records, trust.keys);
	const json = {
		vouched,
		signers: [...signers],
		states: [...states]
	};
	try {
		assertSignatures(records, path, trust);
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		return {
			ok: false,
			json,
			text: error.describe()
		};
	}
	const open = records.length - vouched;
	return {
		ok: true,
		json,
		text: [signers.length === 0 ? "" : `${signers.join(", ")} ${signers.length === 1 ? "vouches" : "vouch"} for ${vouched}`, open === 0 ? "" : `for ${open} no known key vouches`].filter(Boolean).join(", ") || "nothing to vouch for"
	};
}
/** The records, oldest first. A broken chain is shown all the same, and said. */
async function show(input, host) {
	const ledgers = (await readSources(input, host)).map((source) => ({
		...source,
		...readAsFar(source)
	}));
	const checks = ledgers.map(({ records, environment }) => verifyLedger(records, environment));
	const broken = checks.some((check) => !check.ok) || ledgers.some(({ lossIn, unreadable }) => (lossIn ?? unreadable) !== void 0);
	const json = ledgers.map(({ path, records, lossIn, unreadable }, index) => ({
		path,
		ok: checks[index]?.ok === true && (lossIn ?? unreadable) === void 0,
		records
	}));
	const text = ledgers.map(({ path, records, lossIn, unreadable }, index) => {
		const problem = checks[index]?.broken;
		return [`${path}${[
			problem ? `: BROKEN at ${describeBreak(problem)}` : "",
			lossIn === void 0 ? "" : `: BROKEN: ${describeLoss(lossIn)}`,
			unreadable === void 0 ? "" : `: BROKEN, ${unreadable}`
		].join("")}`, ...table(records)].join("\n");
	});
	return {
		verdict: broken ? "fail" : "pass",
		json: { ledgers: json },
		text: text.join("\n\n")
	};
}
function table(records) {
	if (records.length === 0) return ["  nothing is recorded yet"];
	return align(records.map((record) => [
		String(record.seq),
		record.time,
		record.event,
		shortDigest(record.tupleId),
		moreOf(record)
	]));
}
function moreOf(record) {
	const { commit, cause, replaces, target, identified, actor, happened, signature } = record;
	return [
		replaces === void 0 ? void 0 : `in place of ${shortDigest(replaces)}`,
		target === void 0 ? void 0 : `going back to ${shortDigest(target)}`,
		cause,
		happened === void 0 ? void 0 : `of ${happened}`,
		identified === false ? "without identity" : void 0,
		commit === void 0 ? void 0 : `commit ${commit.slice(0, 12)}`,
		actor === void 0 ? void 0 : `by ${actor}`,
		signature === void 0 ? void 0 : "signed"
	].filter((part) => part !== void 0).join(", ");
}
export { show, verify };
