import "./runtime.js";
import { DEFAULT_CONFIG_PATH, counted, makeFinding, releaseLabel } from "./config.js";
import { declaredIn, judgeMigrations } from "./migration-index-shared.js";
import { IRREVERSIBLE, PLANNED, PLAN_MISSING, RELEASED, UNKNOWN } from "./gates-migration-rules-shared.js";
// src/gates/migration/run.ts
/** What a release does to state: could it be taken back afterwards? */
async function run(context) {
	const { config, window, environments, policy } = context;
	const { migrations } = config;
	if (!migrations) return {
		findings: [],
		tally: {
			asked: 0,
			answered: 0
		},
		facts: []
	};
	const newer = sideOf(window.candidate, policy.file);
	const judged = [];
	for (const release of window.earlier) {
		context.signal.throwIfAborted();
		judged.push({
			release,
			answer: await judgeMigrations(migrations, newer, sideOf(release, policy.file))
		});
	}
	const plan = await planOf(migrations, environments, window.candidate);
	return {
		findings: [...plan.missing === void 0 ? [] : [finding(PLAN_MISSING, migrations.place, { plan: plan.missing })], ...obstaclesOf(judged).map((obstacle) => findingOf(obstacle, migrations, plan.instead))],
		tally: {
			asked: judged.length,
			answered: judged.filter(({ answer }) => answer.answer !== "unknown").length
		},
		facts: [{
			label: "Migrations",
			text: factOf(judged)
		}]
	};
}
/** A release whose own configuration says what it declares. */
function sideOf(release, file = DEFAULT_CONFIG_PATH) {
	return {
		label: releaseLabel(release),
		files: () => release.files(),
		read: (path) => release.read(path),
		declared: async () => {
			const bytes = await release.read(file);
			return declaredIn(bytes && new TextDecoder().decode(bytes), file);
		}
	};
}
function obstaclesOf(judged) {
	const [previous] = judged;
	const found = /* @__PURE__ */ new Map();
	for (const { release, answer } of judged) for (const reason of answer.reasons) {
		const key = JSON.stringify([
			reason.kind,
			reason.subject,
			reason.line,
			reason.why
		]);
		const known = found.get(key);
		found.set(key, {
			reason,
			releases: [...known?.releases ?? [], release],
			isNew: known?.isNew ?? release === previous?.release
		});
	}
	return [...found.values()];
}
/** A toggle that every environment has on its ladder, or a plan that is there. */
async function planOf({ plan }, environments, candidate) {
	const toggles = environments.filter(({ rollback }) => rollback !== void 0).map(({ name, rollback }) => {
		const step = rollback?.ladder.find((one) => one.step === "toggle");
		return step?.step === "toggle" ? `the toggle ${step.pin} of ${name}` : void 0;
	});
	const covered = toggles.length > 0 && toggles.every((toggle) => toggle !== void 0);
	if (plan === void 0) return covered ? { instead: toggles.join(", ") } : {};
	if (await candidate.read(plan) === void 0) return {
		missing: plan,
		...covered && { instead: toggles.join(", ") }
	};
	return { instead: plan };
}
function findingOf({ reason, releases, isNew }, { place, onUnknown }, plan) {
	const { kind, subject, line, why, rule: found } = reason;
	const data = {
		subject,
		why,
		how: kind,
		releases: releases.map(releaseLabel).join(", "),
		...found === void 0 ? {} : { found }
	};
	const at = kind === "declared" ? place : {
		file: subject,
		line: line ?? 1,
		column: 1
	};
	if (kind === "unread") {
		const severity = isNew ? onUnknown === "block" ? "error" : "warning" : "note";
		return {
			...finding(UNKNOWN, at, data),
			severity
		};
	}
	if (!isNew) return finding(RELEASED, at, data);
	return plan === void 0 ? finding(IRREVERSIBLE, at, data) : finding(PLANNED, at, {
		...data,
		plan
	});
}
function finding(rule, place, data) {
	return makeFinding(rule, {
		gate: "migration",
		place,
		data,
		direction: "rollback"
	});
}
function factOf(judged) {
	const [previous] = judged;
	if (!previous) return "there is no earlier release to go back to";
	const { release, answer } = previous;
	const count = answer.migrations === 0 ? "no new migration" : counted(answer.migrations, "new migration");
	const can = {
		reversible: "one can go back",
		irreversible: "one cannot go back",
		unknown: "whether one can go back is not known"
	}[answer.answer];
	return `${count} since ${releaseLabel(release)}: ${can}`;
}
export { run };
