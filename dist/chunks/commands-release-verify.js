import "./runtime.js";
import { GateError, GateErrors, toGateErrors } from "./start.js";
import { shortDigest } from "./config.js";
import { openRepository } from "./check.js";
import { compareSeals, verifyChain } from "./release-verify-shared.js";
import { textOption } from "./commands-rollback-with-session-shared.js";
import { configAt, sealEnvironment } from "./commands-release-seal-shared.js";
import { filesAt, readStatement } from "./commands-release-files-shared.js";
// src/commands/release/verify.ts
/** Whether manifests hold. What cannot be compared is inconclusive, never right. @throws GateError RG-RELEASE for a manifest that is none */
async function verify(input, host) {
	const statements = [];
	for (const path of input.positionals) statements.push({
		path,
		statement: await readStatement(host.directory, path)
	});
	const chain = verifyChain(statements.map(({ statement }) => statement)).map(({ problem }) => problem);
	const outcomes = input.options["form-only"] === true ? statements.map(formOnly) : await compareAll(statements, input, host);
	const verdict = [...chain, ...outcomes.flatMap((one) => one.problems)].length > 0 ? "fail" : outcomes.some(({ unknown }) => unknown !== void 0) ? "inconclusive" : "pass";
	return {
		verdict,
		json: {
			verdict,
			chain,
			manifests: outcomes.map((one) => ({
				...one,
				unknown: one.unknown ?? null
			}))
		},
		text: [...outcomes.map(textOf), ...chain.map((one) => `chain: ${one}`)].join("\n")
	};
}
function formOnly({ path, statement }) {
	return {
		path,
		tupleId: statement.predicate.tupleId,
		problems: []
	};
}
function textOf({ path, tupleId, problems, unknown }) {
	const head = `${path}: ${shortDigest(tupleId)}`;
	if (problems.length > 0) return [`${head} DOES NOT HOLD`, ...problems.map((one) => `  ${one}`)].join("\n");
	return unknown === void 0 ? `${head} holds` : `${head} could not be compared: ${unknown}`;
}
async function compareAll(statements, input, host) {
	const repository = await openRepository(host.directory);
	try {
		const outcomes = [];
		for (const { path, statement } of statements) {
			const found = await compareOne(statement, {
				input,
				host,
				repository
			});
			outcomes.push({
				path,
				tupleId: statement.predicate.tupleId,
				...found
			});
		}
		return outcomes;
	} finally {
		await repository.close();
	}
}
async function compareOne(statement, { input, host, repository }) {
	const { environment: name, commit } = statement.predicate;
	try {
		const files = await filesAt(repository, textOption(input, "head") ?? commit);
		const environment = (await configAt(files, host, textOption(input, "config"))).environments.get(name);
		if (!environment) return {
			problems: [],
			unknown: `the environment ${name} is not in the configuration`
		};
		const sealed = await sealEnvironment(environment, files);
		const lost = [...sealed.unsealed, ...sealed.errors.map((one) => ({
			name: one.name,
			problem: one.error.message
		}))];
		if (lost.length > 0) return { problems: lost.map((one) => `${one.name}: ${one.problem}`) };
		return { problems: compareSeals(statement, sealed).map(({ problem }) => problem) };
	} catch (error) {
		if (!(error instanceof GateError || error instanceof GateErrors)) throw error;
		return {
			problems: [],
			unknown: toGateErrors(error).map((one) => one.message).join("; ")
		};
	}
}
export { verify };
