import "./runtime.js";
import { GateError, GateErrors } from "./start.js";
import { shortDigest } from "./config.js";
import { oneEnvironment, openRepository, recordsInClone } from "./check.js";
import { compareSeals } from "./release-verify-shared.js";
import { digestSet, makeStatement, statementDigest, statementText } from "./release-statement-shared.js";
import { missingRoles } from "./release-roles-shared.js";
import { parseStatement } from "./release-parse-shared.js";
import { textOption } from "./commands-rollback-with-session-shared.js";
import { manifestPath } from "./commands-shared-release-path-shared.js";
import { readRepositoryFile } from "./commands-shared-repository-file-shared.js";
import { configAt, sealEnvironment } from "./commands-release-seal-shared.js";
import { filesAt, readStatement } from "./commands-release-files-shared.js";
import { writeOutput } from "./commands-release-output-shared.js";
// src/commands/release/create.ts
/** Seals what the pins of a commit say. @throws GateErrors RG-RELEASE, RG-IMPORT for each member that cannot be sealed */
async function create(input, host) {
	const repository = await openRepository(host.directory);
	try {
		const files = await filesAt(repository, textOption(input, "head") ?? "HEAD");
		const config = await configAt(files, host, textOption(input, "config"));
		const environment = oneEnvironment(config, textOption(input, "environment"));
		const sealed = whole(environment, await sealEnvironment(environment, files));
		const release = textOption(input, "release");
		const draft = makeStatement({
			environment: environment.name,
			createdAt: new Date(host.clock.now()).toISOString(),
			commit: files.commit,
			...release !== void 0 && { release },
			predecessor: null,
			...sealed
		});
		const predecessor = await predecessorOf({
			input,
			host,
			config,
			environment,
			repository,
			files,
			tupleId: draft.predicate.tupleId
		});
		return await deliver({
			...draft,
			predicate: {
				...draft.predicate,
				predecessor
			}
		}, {
			input,
			repository,
			environment
		});
	} finally {
		await repository.close();
	}
}
/** All members, or an error for each that lacks. */
function whole({ pins, release, place }, { members, unsealed, errors, interfaces }) {
	const placeOf = (name) => pins.find((pin) => pin.name === name)?.place ?? place;
	const missing = missingRoles(pins, release?.roles ?? []).map((role) => new GateError("RG-RELEASE", `there is no pin of the role ${role}`, {
		place,
		hint: "add one, or take the role out of `release.roles`"
	}));
	const open = unsealed.map(({ name, problem }) => {
		return new GateError("RG-RELEASE", `the pin ${name} cannot be sealed: ${problem}`, {
			place: placeOf(name),
			hint: "pin it by digest, or name files that seal it"
		});
	});
	const all = [
		...missing,
		...open,
		...errors.map(({ error }) => error)
	];
	if (all.length > 0) throw new GateErrors(all);
	return {
		members,
		interfaces
	};
}
/** What the person says, else what the ledger in this clone says was deployed before; its manifest where the commit has it. */
async function predecessorOf({ input, host, config, environment, repository, files, tupleId }) {
	const given = textOption(input, "predecessor");
	if (given === "none") return null;
	if (given !== void 0) return named(await readStatement(host.directory, given), environment.name);
	const before = (await recordsInClone(repository, config.ledger, environment.name) ?? []).findLast((one) => (one.event === "deployed" || one.event === "rolled-back") && one.tupleId !== tupleId);
	if (!before) return null;
	const manifest = await files.read(manifestPath(environment, before.tupleId));
	if (!manifest) return {
		tupleId: before.tupleId,
		digest: null
	};
	return named(parseStatement(new TextDecoder().decode(manifest), manifestPath(environment, before.tupleId)), environment.name);
}
function named(statement, environment) {
	const { predicate } = statement;
	if (predicate.environment === environment) return {
		tupleId: predicate.tupleId,
		digest: digestSet(statementDigest(statement))
	};
	throw new GateError("RG-RELEASE", `the release before is of ${predicate.environment}, not of ${environment}`, { expected: "a manifest of the same environment" });
}
async function deliver(statement, { input, repository, environment }) {
	const { tupleId } = statement.predicate;
	const given = textOption(input, "output");
	const path = given ?? (input.options["write"] === true ? manifestPath(environment, tupleId) : void 0);
	if (path === void 0) return {
		verdict: "pass",
		json: jsonOf(statement),
		text: statementText(statement).trimEnd()
	};
	const before = given === void 0 ? await standing(repository, path, statement) : void 0;
	if (before) return {
		verdict: "pass",
		json: jsonOf(before),
		text: `${path}: seals this release already, ${statementDigest(before)}`
	};
	await writeOutput(repository, path, statementText(statement));
	const text = `${path}: ${statement.predicate.members.length} members of ${shortDigest(tupleId)}, ${statementDigest(statement)}`;
	return {
		verdict: "pass",
		json: jsonOf(statement),
		text
	};
}
function jsonOf(statement) {
	return statement;
}
/** The manifest that seals the same already. It stays: a later one may name its digest. @throws GateError RG-RELEASE when it seals something else */
async function standing({ directory }, path, statement) {
	const text = await readRepositoryFile(directory, path);
	if (text === void 0) return void 0;
	const before = parseStatement(text, path);
	const problems = compareSeals(before, statement.predicate).map(({ problem }) => problem);
	if (problems.length === 0) return before;
	throw new GateError("RG-RELEASE", `${path} seals these pins with other contents: ${problems.join("; ")}`, { hint: "find out which of the two ran; write the new one elsewhere with --output" });
}
export { create };
