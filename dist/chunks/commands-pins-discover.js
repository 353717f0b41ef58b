import "./runtime.js";
import { GateError } from "./start.js";
import { openRepository } from "./check.js";
import { isManifestName, proposePins, renderProposal } from "./pins.js";
import { readManifest } from "./commands-pins-file-shared.js";
import { join } from "node:path";
import { lstat } from "node:fs/promises";
// src/commands/pins/discover.ts
/** Files are read one after the other; a repository of more manifests is told to name folders. */
const MAX_FILES = 2e4;
/** Larger files are bundles that a program made. */
const MAX_BYTES = 4194304;
/** All of it is kept until the proposal is made. */
const MAX_TOTAL = 268435456;
/** A name that a configuration can have. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Always passes: finding nothing is an answer. @throws GateError RG-USAGE, RG-GIT-MISSING */
async function runDiscover({ positionals, options }, host) {
	const { environment } = options;
	if (environment !== void 0 && (typeof environment !== "string" || !NAME.test(environment))) throw new GateError("RG-USAGE", "--environment is no name", { expected: "letters, digits, `.`, `_` and `-`" });
	const { top, files } = await listFiles(host.directory, positionals);
	const paths = files.filter(isManifestName);
	if (paths.length > MAX_FILES) throw new GateError("RG-USAGE", `there are ${paths.length} manifests`, {
		expected: `${MAX_FILES} at most`,
		hint: "name the folders to look into"
	});
	const skipped = [];
	const sources = [];
	let total = 0;
	for (const path of paths) {
		host.signal.throwIfAborted();
		if (total > MAX_TOTAL) {
			skipped.push({
				file: path,
				reason: "so much was read already that it was not looked at: name the folders to look into"
			});
			continue;
		}
		const source = await readSource(top, path, skipped);
		if (source) sources.push(source);
		total += source?.bytes.length ?? 0;
	}
	const found = proposePins(sources, environment);
	const proposal = {
		...found,
		leftOut: [...found.leftOut, ...skipped]
	};
	const text = renderProposal(proposal);
	return {
		verdict: "pass",
		text,
		json: toJson(proposal, text)
	};
}
/** What git tracks, and what it would: not what is ignored. Paths are relative to the top of the work tree, as a configuration has them. */
async function listFiles(directory, wanted) {
	const repository = await openRepository(directory);
	try {
		const args = [
			"-C",
			directory,
			"--literal-pathspecs",
			...[
				"ls-files",
				"--full-name",
				"-z",
				"--cached",
				"--others",
				"--exclude-standard",
				"--deduplicate"
			],
			"--",
			...wanted
		];
		const { stdout } = await repository.run(args);
		const files = new TextDecoder().decode(stdout).split("\0");
		return {
			top: repository.directory,
			files: files.filter((path) => path !== "").sort()
		};
	} finally {
		await repository.close();
	}
}
async function readSource(directory, path, skipped) {
	try {
		if ((await lstat(join(directory, path)).catch(() => void 0))?.isSymbolicLink() === true) {
			skipped.push({
				file: path,
				reason: "a symbolic link: pin the file that it leads to"
			});
			return;
		}
		const { name, bytes } = await readManifest(directory, path);
		if (bytes.length <= MAX_BYTES) return {
			path: name,
			bytes
		};
		skipped.push({
			file: path,
			reason: `larger than ${MAX_BYTES / 1024 / 1024} MiB: a program made it`
		});
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		skipped.push({
			file: path,
			reason: error.message
		});
	}
}
function toJson({ environments, leftOut, warnings, files }, config) {
	return {
		files,
		environments: Object.fromEntries(environments.map(({ name, pins }) => [name, pins.map(pinJson)])),
		leftOut: leftOut.map((one) => ({ ...one })),
		warnings: [...warnings],
		config
	};
}
function pinJson({ name, file, role, reading }) {
	const { selector, value, digest, mutability, place, sharedBy } = reading;
	return {
		name,
		file,
		selector,
		role,
		value,
		digest: digest ?? null,
		mutability,
		line: place.line,
		column: place.column,
		sharedBy
	};
}
export { runDiscover };
