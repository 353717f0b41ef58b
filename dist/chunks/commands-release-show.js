import { shortDigest } from "./start.js";
import { openRepository } from "./git-index-shared.js";
import { toCycloneDx } from "./release-index-shared.js";
import { statementDigest } from "./release-parse-shared.js";
import { textOption } from "./commands-rollback-with-session-shared.js";
import { readStatement } from "./commands-release-files-shared.js";
import { writeOutput } from "./commands-release-output-shared.js";
// src/commands/release/show.ts
/** @throws GateError RG-FILE, RG-RELEASE */
async function show({ positionals: [path = ""] }, host) {
	const statement = await readStatement(host.directory, path);
	return {
		verdict: "pass",
		json: statement,
		text: render(statement)
	};
}
/** @throws GateError RG-FILE, RG-RELEASE */
async function exportBom(input, host) {
	const bom = toCycloneDx(await readStatement(host.directory, input.positionals[0] ?? ""));
	const output = textOption(input, "output");
	const text = JSON.stringify(bom, null, 2);
	if (output === void 0) return {
		verdict: "pass",
		json: bom,
		text
	};
	const repository = await openRepository(host.directory);
	try {
		await writeOutput(repository, output, `${text}\n`);
	} finally {
		await repository.close();
	}
	return {
		verdict: "pass",
		json: bom,
		text: output
	};
}
function render(statement) {
	const { environment, tupleId, createdAt, commit, release, predecessor, members, interfaces } = statement.predicate;
	const before = predecessor === null ? "none" : `${shortDigest(predecessor.tupleId)}${predecessor.digest === null ? " (without a manifest)" : ""}`;
	return [
		...[
			["environment", environment],
			["release", release],
			["tuple", tupleId],
			["manifest", statementDigest(statement)],
			["sealed", `${createdAt} from ${commit.slice(0, 12)}`],
			["predecessor", before],
			["signature", interfaces.signature?.["sha256"]],
			["preprocessing", interfaces.preprocessing?.["sha256"]]
		].flatMap(([label, text]) => text === void 0 ? [] : [`${label.padEnd(14)}${text}`]),
		"",
		...members.map(renderMember)
	].join("\n");
}
function renderMember({ name, role, value, sealedBy, digest, sources = [] }) {
	const seal = Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`);
	const from = sources.map(({ file, importer, facts = {} }) => {
		const told = Object.entries(facts).map(([key, text]) => `${key} ${text}`);
		return `    from ${file}${importer === void 0 ? "" : ` (${[importer, ...told].join(", ")})`}`;
	});
	return [
		`${name} (${role})  ${value}`,
		`    by ${sealedBy}: ${seal.join(", ")}`,
		...from
	].join("\n");
}
export { exportBom, show };
