import "./runtime.js";
import { DEFAULT_CONFIG_PATH, globRoots, loadConfig, runGates } from "./config.js";
import { GateError, toGateErrors } from "./start.js";
import { ENGINES, GATE_REGISTRY, openRepository, resolveWindow } from "./check.js";
import { readRepositoryFile, writeRepositoryFile } from "./commands-shared-repository-file-shared.js";
import { pinLines, yamlComment, yamlText } from "./pins.js";
import { counted } from "./commands-shared-counted-shared.js";
import { join, posix, relative } from "node:path";
import { open, readFile, realpath, rm, stat } from "node:fs/promises";
// src/commands/init/ask.ts
/** A line longer than this is no answer. */
const MOST = 1e3;
/** Whether a person says yes; anything else, the end of input included, is a no. */
async function askYes(host, question) {
	host.write(`${question} [y/N] `);
	let text = "";
	for await (const chunk of host.stdin()) {
		text += Buffer.from(chunk).toString("utf8");
		if (text.includes("\n") || text.length > MOST) break;
	}
	return /^y(?:es)?$/i.test((text.split("\n")[0] ?? "").trim());
}
// src/commands/init/history.ts
/**
* Holds the last releases against the two before each, with today's configuration. Only schemas are compared: what registries and
* environments held then is not known any more.
*/
async function lookBack(options) {
	const { config, releases, host } = options;
	if (config.schemas.length === 0 || releases === 0) return [];
	const window = await resolveWindow({
		...windowOptions(options),
		window: releases,
		roots: []
	});
	const tags = window.earlier.flatMap(({ tag }) => tag === void 0 ? [] : [tag]);
	const own = window.candidate.tag;
	const wanted = (own === void 0 ? tags : [own, ...tags]).slice(0, releases);
	const past = [];
	for (const [index, tag] of wanted.entries()) {
		host.signal.throwIfAborted();
		host.progress(`Looking back at ${tag} (${index + 1} of ${wanted.length})`);
		const one = await lookAt(tag, options).catch((error) => unknownRelease(tag, error));
		if (one) past.push(one);
	}
	return past;
}
function windowOptions({ repository, config }) {
	return {
		repository,
		tags: config.releases.tags,
		prereleases: config.releases.prereleases
	};
}
async function lookAt(tag, options) {
	const { config, host, file } = options;
	const globs = config.schemas.flatMap(({ files, operationFiles = [] }) => [...files, ...operationFiles]);
	const asked = {
		...windowOptions(options),
		window: config.releases.window,
		head: `refs/tags/${tag}`,
		roots: globRoots(globs),
		globs
	};
	const window = await resolveWindow(asked);
	if (window.earlier.length === 0) return void 0;
	const gates = GATE_REGISTRY.filter(({ id }) => id === "compat");
	const result = await runGates(gates, {
		config,
		policy: {
			file,
			from: "candidate",
			commit: void 0,
			changed: false
		},
		window,
		environments: [],
		engines: ENGINES,
		signal: host.signal
	});
	const errors = result.findings.filter(({ severity }) => severity === "error");
	const against = window.earlier.map((release) => release.tag ?? "");
	const state = stateOf(errors, result.tally);
	return {
		tag,
		against,
		state,
		findings: errors,
		...state === "unknown" ? { reason: "none of its schemas could be compared" } : {}
	};
}
function stateOf(errors, { asked, answered }) {
	if (errors.some(({ direction }) => direction === "rollback")) return "no-way-back";
	if (errors.length > 0) return "breaks-readers";
	return asked > 0 && answered === 0 ? "unknown" : "safe";
}
function unknownRelease(tag, error) {
	const [first] = toGateErrors(error);
	if (!(first instanceof GateError) || first.code === "RG-INTERNAL") throw error;
	return {
		tag,
		against: [],
		state: "unknown",
		findings: [],
		reason: first.message
	};
}
// src/commands/init/propose/yaml.ts
/** One value by itself, several as a list. */
function oneOrMany(values) {
	const [first = ""] = values;
	return values.length === 1 ? yamlText(first) : `[${values.map(yamlText).join(", ")}]`;
}
// src/commands/init/propose/config.ts
/** Where the published description of the configuration is found by editors, relative to nothing: it travels with the release. */
const HEADER = ["# What rollback-gate checks, watches and takes back. Every key: docs/configuration.md", "version: 1"];
/** The configuration that says what the repository says, with what is left to a person as comments. */
function proposeConfig(survey) {
	return `${[
		HEADER,
		releases(survey),
		schemas(survey),
		contracts(survey),
		environments(survey)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n")}\n`;
}
function releases({ tags }) {
	const [main, ...others] = tags;
	if (!main) return ["releases:", "  tags: \"v*\" # no release is tagged yet; the first comparison needs one, such as v0.1.0"];
	const lines = ["releases:", `  tags: ${yamlText(main.pattern)} # ${main.count} tag${main.count === 1 ? "" : "s"}, newest ${yamlComment(main.newest)}`];
	for (const { pattern, count } of others.slice(0, 10)) lines.push(`  # also found: ${yamlComment(yamlText(pattern))} (${count}); a component of its own has a configuration of its own`);
	return lines;
}
function schemas({ schemas: groups }) {
	if (groups.length === 0) return ["# schemas:", "#   - files: schemas/** # none was recognised; say where they are"];
	return ["schemas:", ...groups.flatMap(schemaEntry)];
}
function schemaEntry({ format, title, globs, files }) {
	return [
		`  # ${title}: ${files} file${files === 1 ? "" : "s"}`,
		`  - files: ${globs.length > 3 ? "" : oneOrMany(globs)}`.trimEnd(),
		...globs.length > 3 ? globs.map((glob) => `      - ${yamlText(glob)}`) : [],
		`    format: ${format}`
	];
}
function contracts({ contracts: groups }) {
	const [usable, open] = [groups.filter(({ data }) => data.length > 0), groups.filter(({ data }) => data.length === 0)];
	const lines = usable.length > 0 ? ["contracts:"] : open.length > 0 ? ["# contracts:"] : [];
	for (const { contract, data, consumers } of usable) {
		lines.push(`  - contract: ${yamlText(contract)}`, `    data: ${oneOrMany(data)}`);
		if (consumers.length > 0) lines.push(`    consumers: ${oneOrMany(consumers)}`);
	}
	for (const { contract } of open) lines.push(`#   - { contract: ${yamlComment(yamlText(contract))}, data: … } # say which data is held against it`);
	return lines;
}
function environments({ environments: groups }) {
	if (groups.length === 0) return NO_ENVIRONMENT;
	return ["environments:", ...groups.flatMap(environment)];
}
const NO_ENVIRONMENT = [
	"# environments: # what runs, and how to know that it is well; no manifest with an image was recognised",
	"#   production:",
	"#     pins:",
	"#       image: { file: deploy/production/kustomization.yaml, kustomize: my-app }"
];
function environment({ name, pins }) {
	return [
		`  ${name}:`,
		"    pins:",
		...pins.flatMap(pinLines),
		"    # Say where the release tells which one it is, and how to know that it is well; then `watch` can take it back:",
		`    # identity: { http: https://${name === "production" ? "" : `${name}.`}example.com/version, value: digest }`,
		"    # health:",
		`    #   - { name: up, http: https://${name === "production" ? "" : `${name}.`}example.com/healthz }`,
		"    # rollback: { confirm: 5m, ladder: [issue] }"
	];
}
// src/commands/init/propose/workflows.ts
const CHECK_PATH = ".github/workflows/rollback-gate.yml";
const WATCH_PATH = ".github/workflows/rollback-gate-watch.yml";
/** The workflows that make the configuration count: one for proposals, one for what was deployed. */
function proposeWorkflows(survey, options) {
	const check = {
		path: CHECK_PATH,
		text: checkWorkflow(options),
		what: "blocks pull requests that could not be taken back"
	};
	const [environment] = survey.environments;
	if (!environment) return [check];
	const files = [...new Set(environment.pins.map(({ file }) => file))];
	return [check, {
		path: WATCH_PATH,
		text: watchWorkflow(environment.name, files, options),
		what: `watches ${environment.name} once \`identity\` and \`health\` are filled in; until then only by hand`
	}];
}
function checkWorkflow({ action, ref }) {
	return `name: rollback-gate
on:
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # the gate compares with earlier release tags
          persist-credentials: false
      - uses: ${action}@${ref}
`;
}
function watchWorkflow(environment, files, { action, ref }) {
	return `name: rollback-gate watch
on:
  workflow_dispatch:
  # Once identity and health are filled in:
  # push:
  #   branches: [main]
  #   paths:
${files.slice(0, 20).map((file) => `  #     - ${yamlComment(yamlText(file))}`).join("\n")}
permissions:
  contents: write # one commit to take the release back, and the ledger branch
  issues: write # the incident, with \`ladder: [issue]\`
concurrency:
  group: rollback-gate-${environment}
  cancel-in-progress: false
jobs:
  watch:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0
      - uses: ${action}/watch@${ref}
        with:
          environment: ${environment}
        env:
          GITHUB_TOKEN: \${{ github.token }}
`;
}
// src/commands/init/survey/contracts.ts
const DATA = /\.(?:ndjson|jsonl|csv|tsv|parquet|avro|json)(?:\.(?:gz|zst))?$/i;
const CONSUMER = /(?:^|\/)consumers?(?:\/|[.-])/i;
const SIDES = /* @__PURE__ */ new Set([
	"contracts",
	"contract",
	"data",
	"samples",
	"sample"
]);
/** Contracts with the data that is called like them. `isContract` tells them from other files. */
function surveyContracts(files, all, isContract) {
	const contracts = files.filter(({ path, head }) => isContract(path, head)).map(({ path }) => path);
	const consumers = contracts.filter((path) => CONSUMER.test(path));
	const data = all.filter((path) => DATA.test(path) && !contracts.includes(path));
	return contracts.filter((path) => !CONSUMER.test(path)).map((contract) => ({
		contract,
		data: data.filter((path) => stemOf(path) === stemOf(contract) && areNear(path, contract)).slice(0, 20),
		consumers: consumers.filter((path) => stemOf(path).includes(stemOf(contract)) || areNear(path, contract)).slice(0, 50)
	}));
}
/** `contracts/orders.odcs.yaml` and `samples/orders.ndjson.gz` are both about orders. */
function stemOf(path) {
	return posix.basename(path).split(".")[0]?.toLowerCase() ?? "";
}
function areNear(one, other) {
	return homeOf(one) === homeOf(other);
}
/** The folder that a thing belongs to, whatever shelf of it it stands on. */
function homeOf(path) {
	return posix.dirname(path).split("/").filter((part) => !SIDES.has(part.toLowerCase()) && !/^consumers?$/i.test(part) && part !== ".").join("/");
}
// src/commands/init/survey/files.ts
/** How much of a file is enough to tell what it is. */
const HEAD_BYTES = 4096;
/** More files than these are not opened: a first look has to end. */
const MOST_OPENED = 2e4;
const AT_ONCE = 16;
/** What may be a schema, a contract or a manifest, by its name. */
const CANDIDATE = /\.(?:json|ya?ml|avsc|proto|graphqls?|gql|sdl|sql|pgsql|ddl|pbtxt|pbtext|textproto|prototxt|py|toml|tf|hcl|nomad|dvc|env)$|(?:^|\/)(?:MLmodel|dvc\.lock|Dockerfile[^/]*|\.env)$/i;
/** Folders of what is not the product: tests, samples, other people's code, what a build makes. */
const ASIDE = /(?:^|\/)(?:node_modules|vendor|third_party|third-party|dist|build|target|\.venv|venv|site-packages|__tests__|tests?|spec|fixtures?|testdata|__fixtures__|__mocks__|mocks?|examples?|samples?|benchmarks?|bench|docs?|\.cache)\//i;
/** Names that many tools know and that are never a schema of the product. */
const KNOWN = /(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[^/]*|jsconfig|deno|biome|knip|lerna|nx|turbo|renovate|\.eslintrc|\.prettierrc|angular|pnpm-lock|yarn|pnpm-workspace|mkdocs|\.pre-commit-config|codecov|dependabot)\.(?:jsonc?|ya?ml)$/i;
/** What the work tree holds, as git lists it. */
async function listFiles(repository) {
	const text = await repository.text([
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	]);
	const paths = [...new Set(text.split("\0").filter(Boolean))].sort();
	const possible = paths.filter((path) => CANDIDATE.test(path) && !KNOWN.test(path) && !path.startsWith(".github/"));
	const candidates = possible.filter((path) => !ASIDE.test(path));
	return {
		paths,
		candidates: candidates.slice(0, MOST_OPENED),
		leftOut: possible.length - candidates.length
	};
}
/** The beginnings of regular files; what is gone, or a link out of the repository, is left out. */
async function readHeads(top, paths) {
	const root = await realpath(top);
	const found = [];
	for (let start = 0; start < paths.length; start += AT_ONCE) {
		const some = await Promise.all(paths.slice(start, start + AT_ONCE).map((path) => readHead(root, path)));
		for (const one of some) if (one) found.push(one);
	}
	return found;
}
async function readHead(root, path) {
	try {
		const file = await realpath(join(root, path));
		if (relative(root, file).startsWith("..")) return void 0;
		const handle = await open(file);
		try {
			if (!(await handle.stat()).isFile()) return void 0;
			const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
			return {
				path,
				head: buffer.toString("utf8", 0, bytesRead)
			};
		} finally {
			await handle.close();
		}
	} catch {
		return;
	}
}
// src/commands/init/survey/pins.ts
/** Larger files are bundles that a program made. */
const MOST_BYTES = 1 << 20;
/** What manifests pin, by the environment that their path speaks of. What cannot be read is no proposal. */
async function surveyPins(top, paths) {
	const { isManifestName, proposePins } = await import("./pins-index.js");
	const sources = [];
	for (const path of paths.filter(isManifestName)) {
		const bytes = await readSmall(join(top, path));
		if (bytes) sources.push({
			path,
			bytes
		});
	}
	return proposePins(sources).environments;
}
async function readSmall(file) {
	try {
		return (await stat(file)).size > MOST_BYTES ? void 0 : await readFile(file);
	} catch {
		return;
	}
}
// src/commands/init/survey/globs.ts
/** More globs than these say less than the list of files. */
const MOST_GLOBS = 12;
/** A character that means something in a glob. */
const SPECIAL = /[*?[\]{}()!\\]/;
/**
* The fewest globs that match all `wanted` files and none of `others`: a whole folder where it holds nothing else of the extension, else its
* folders one by one, else the files themselves. Paths with `/`, sorted globs; the result is never empty for a non-empty `wanted`.
*/
function coverFiles(wanted, others) {
	const byExtension = /* @__PURE__ */ new Map();
	for (const path of wanted) {
		const key = extensionOf(path);
		const list = byExtension.get(key);
		if (list) list.push(path);
		else byExtension.set(key, [path]);
	}
	const rest = /* @__PURE__ */ new Map();
	for (const path of others) {
		const key = extensionOf(path);
		if (byExtension.has(key)) rest.set(key, [...rest.get(key) ?? [], path]);
	}
	return [...byExtension].flatMap(([extension, files]) => cover(files, rest.get(extension) ?? [], extension)).sort();
}
function cover(files, others, extension) {
	const whole = globOf(commonFolder(files), files, others, extension);
	if (whole !== void 0) return [whole];
	const folders = /* @__PURE__ */ new Map();
	const common = commonFolder(files);
	const own = [];
	for (const file of files) {
		const inside = common === "" ? file : file.slice(common.length + 1);
		const slash = inside.indexOf("/");
		if (slash < 0) own.push(file);
		else {
			const folder = inside.slice(0, slash);
			folders.set(folder, [...folders.get(folder) ?? [], file]);
		}
	}
	const globs = [...ownFiles(common, own, others, extension), ...[...folders.values()].flatMap((some) => cover(some, others, extension))];
	return globs.length > MOST_GLOBS ? globs.slice(0, 200) : globs;
}
/** One glob for a folder and all below it, or for the folder alone. */
function globOf(folder, files, others, extension) {
	if (folder === "" || files.length < 2 || extension === "" || SPECIAL.test(folder)) return void 0;
	const isFlat = files.every((file) => posix.dirname(file) === folder);
	const inTheWay = others.filter((file) => file.startsWith(`${folder}/`));
	if (inTheWay.length === 0) return isFlat ? `${folder}/*${extension}` : `${folder}/**/*${extension}`;
	if (isFlat && inTheWay.every((file) => posix.dirname(file) !== folder)) return `${folder}/*${extension}`;
}
function ownFiles(folder, files, others, extension) {
	if (files.length === 0) return [];
	const glob = globOf(folder, files, others.filter((file) => posix.dirname(file) === folder), extension);
	return glob !== void 0 && glob.endsWith(`/*${extension}`) ? [glob] : files.map(literal);
}
/** A path as a glob that matches it alone. */
function literal(path) {
	return path.replace(/[*?[\]{}()!\\]/g, "\\$&");
}
function commonFolder(files) {
	let common = posix.dirname(files[0] ?? "");
	for (const file of files) while (common !== "." && !file.startsWith(`${common}/`)) common = posix.dirname(common);
	return common === "." ? "" : common;
}
/** `.schema.json` and the like tell more than `.json`. */
function extensionOf(path) {
	const name = posix.basename(path);
	return /(?:\.schema|\.odcs|\.contract|\.openapi|\.v\d+)?\.[^.]+$/i.exec(name)?.[0].replace(/^\.v\d+/i, "") ?? "";
}
// src/commands/init/survey/schemas.ts
/** SQL that is run by hand or by a program, not to build a database. */
const QUERY = /^\s*(?:--[^\n]*\n|\/\*[\s\S]*?\*\/|\s)*(?:select|with|insert|explain|copy|\\)\b/i;
/** Which formats describe the repository's data and interfaces, and where. Contracts are contracts, not schemas. */
function surveySchemas(files, all, formats) {
	const byFormat = /* @__PURE__ */ new Map();
	for (const { path, head } of files) {
		const format = formats.detectFormat(path, head);
		if (!format || format.name === "odcs" || format.name === "sql" && QUERY.test(head)) continue;
		const list = byFormat.get(format);
		if (list) list.push(path);
		else byFormat.set(format, [path]);
	}
	return formats.FORMATS.flatMap((format) => {
		const found = byFormat.get(format);
		if (!found) return [];
		const own = new Set(found);
		const globs = coverFiles(found, all.filter((path) => !own.has(path)));
		return [{
			format: format.name,
			title: format.title,
			globs,
			files: found.length
		}];
	});
}
// src/commands/init/survey/tags.ts
/** `prefix`, an optional `v`, and a semantic version. */
const VERSIONED = /^(.*?)(v?)(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:[-+][0-9A-Za-z.+-]+)?$/;
/** What a tag pattern of the configuration cannot hold. */
const UNUSABLE = /[*\s~^:?[\\]/;
/** Which components are tagged with versions, the one with the most tags first. */
async function surveyTags(repository) {
	const text = await repository.text([
		"for-each-ref",
		"--sort=-version:refname",
		"--format=%(refname:strip=2)",
		"refs/tags"
	]);
	const groups = /* @__PURE__ */ new Map();
	for (const tag of text.split("\n").filter(Boolean)) {
		const [, prefix = "", v = ""] = VERSIONED.exec(tag) ?? [];
		if (!VERSIONED.test(tag) || UNUSABLE.test(prefix) || /\d$/.test(prefix)) continue;
		const pattern = `${prefix}${v}*`;
		const group = groups.get(pattern);
		if (group) group.count += 1;
		else groups.set(pattern, {
			count: 1,
			newest: tag
		});
	}
	return [...groups].map(([pattern, group]) => ({
		pattern,
		...group
	})).sort((a, b) => b.count - a.count || (a.pattern < b.pattern ? -1 : 1));
}
// src/commands/init/survey/index.ts
/** Looks at everything that a configuration could name. Nothing is run, nothing leaves the machine. */
async function survey(repository) {
	const { paths, candidates, leftOut } = await listFiles(repository);
	const files = await readHeads(repository.directory, candidates);
	const formats = await import("./compat-index.js");
	const isContract = (path, head) => formats.detectFormat(path, head)?.name === "odcs";
	return {
		files: paths.length,
		schemas: surveySchemas(files, paths, formats),
		contracts: surveyContracts(files, paths, isContract),
		tags: await surveyTags(repository),
		environments: await surveyPins(repository.directory, files.map(({ path }) => path)),
		workflows: paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)),
		leftOut,
		hasCommits: await repository.object("HEAD^{commit}") !== void 0
	};
}
// src/commands/init/tell.ts
/** Where the action is to be found when nothing says so. */
const PLACEHOLDER = "your-org/rollback-gate";
const STATES = {
	safe: "could be taken back",
	"no-way-back": "COULD NOT be taken back",
	"breaks-readers": "broke what was there",
	unknown: "unknown"
};
/** What was found, one line each. */
function describeSurvey({ files, schemas, contracts, tags, environments, workflows, leftOut }) {
	const lines = [
		...schemas.map(({ title, files: count, globs }) => `${title}: ${counted(count, "file")} (${globs.slice(0, 3).join(", ")}${globs.length > 3 ? ", …" : ""})`),
		...contracts.length > 0 ? [`Data contracts: ${contracts.map(({ contract }) => contract).slice(0, 5).join(", ")}`] : [],
		...tags.slice(0, 3).map(({ pattern, count, newest }) => `Releases: ${counted(count, "tag")} ${pattern}, newest ${newest}`),
		...environments.map(({ name, pins }) => `Environment ${name}: ${counted(pins.length, "pin")}${mutableText(mutablePins(pins), pins.length)}`),
		...workflows.length > 0 ? [`Workflows: ${counted(workflows.length, "file")}`] : [],
		...leftOut > 0 ? [`Left out: ${counted(leftOut, "file")} in folders of tests, examples, documentation and other people's code`] : []
	];
	const found = lines.length > 0 ? lines.map((line) => `  ${line}\n`).join("") : "  nothing that it knows\n";
	return `Looked at ${counted(files, "file")}:\n${found}`;
}
/** How many values can come to mean something else, so that nobody could restore them. */
function mutablePins(pins) {
	return pins.filter(({ reading }) => reading.mutability !== "none").length;
}
function mutableText(mutable, all) {
	if (mutable === 0) return "";
	return `, ${all === 1 ? "which" : mutable === all ? "all of which" : `${mutable} of which`} can come to mean something else`;
}
/** The first report: how many of the last releases could not have been taken back. */
function describeHistory(past) {
	if (past.length === 0) return "";
	const lines = past.flatMap((one) => {
		const [first] = one.findings;
		const why = one.reason ?? (first ? first.message.replaceAll("`", "") : "");
		const place = first?.place ? `${first.place.file}:${first.place.line}: ` : "";
		const more = one.findings.length > 1 ? ` (and ${one.findings.length - 1} more)` : "";
		return [`  ${one.tag}: ${STATES[one.state]}\n`, ...why === "" ? [] : [`      ${place}${why}${more}\n`]];
	});
	return `\n${historyHeadline(past)}\n${lines.join("")}`;
}
/** One sentence. Nothing known is never told as safe. */
function historyHeadline(past) {
	const count = (state) => past.filter((one) => one.state === state).length;
	const [stuck, broke, unknown] = [
		count("no-way-back"),
		count("breaks-readers"),
		count("unknown")
	];
	return `${[`Of the last ${counted(past.length, "release")}, ${stuck === 0 ? "each whose schemas could be compared could have been taken back" : `${stuck} could not have been taken back`}`, ...[...broke > 0 ? [`${broke} broke what was there`] : [], ...unknown > 0 ? [`of ${unknown} nothing is known`] : []]].join("; ")}.`;
}
function describeFiles(files) {
	return files.map(({ path, text, what }) => `\n--- ${path} (${what})\n${text}`).join("");
}
/** What a person does after the files are written, one line each. */
function describeNext({ environments }, action) {
	const mutable = environments.reduce((sum, { pins }) => sum + mutablePins(pins), 0);
	return [
		...action === "your-org/rollback-gate" ? [`put the owner of your copy of the action in place of your-org in the workflows`] : [],
		mutable === 0 ? "run `rollback-gate check`" : `run \`rollback-gate check\`: it refuses ${counted(mutable, "pin")} until ${mutable === 1 ? "it names a digest" : "they name digests"}, and says how to find ${mutable === 1 ? "it" : "them"}`,
		"commit, and open a pull request",
		"`rollback-gate doctor` says what else it takes"
	].map((line) => `  - ${line}\n`).join("");
}
// src/commands/init/write.ts
/** What is there already is never touched. @throws GateError RG-PATH, RG-FILE */
async function splitExisting(top, files) {
	const fresh = [];
	const kept = [];
	for (const file of files) (await readRepositoryFile(top, file.path) === void 0 ? fresh : kept).push(file);
	return {
		fresh,
		kept
	};
}
/** All or none. @throws GateError RG-PATH, RG-FILE */
async function writeFiles(top, files) {
	const written = [];
	try {
		for (const { path, text } of files) {
			await writeRepositoryFile(top, path, text);
			written.push(path);
		}
	} catch (error) {
		await Promise.all(written.map((path) => rm(join(top, path), { force: true })));
		throw error;
	}
}
// src/commands/init/run.ts
const DEFAULT_RELEASES = 10;
const MOST_RELEASES = 100;
/**
* Looks, proposes, shows, asks, writes. What exists is never changed.
* @throws GateError RG-USAGE, RG-GIT-MISSING, RG-PATH, RG-FILE
*/
async function run(input, host) {
	const releases = releasesOption(input);
	const repository = await openRepository(host.directory);
	try {
		if (repository.bare) throw new GateError("RG-GIT", "a bare repository has no files to look at", { hint: "run it in a clone with a work tree" });
		return await initialise({
			repository,
			input,
			host,
			releases
		});
	} finally {
		await repository.close();
	}
}
async function initialise(job) {
	const { repository, host, releases } = job;
	const found = await survey(repository);
	host.write(describeSurvey(found));
	const text = await readRepositoryFile(repository.directory, ".github/rollback-gate.yml") ?? proposeConfig(found);
	const config = loadConfig(text, DEFAULT_CONFIG_PATH);
	const past = found.hasCommits ? await pastReleases({
		repository,
		config,
		file: DEFAULT_CONFIG_PATH,
		releases,
		host
	}) : [];
	host.write(describeHistory(past));
	const action = actionOf(host);
	const proposed = [{
		path: DEFAULT_CONFIG_PATH,
		text,
		what: "what is checked, watched and taken back"
	}, ...proposeWorkflows(found, action)];
	const { fresh, kept } = await splitExisting(repository.directory, proposed);
	host.write(describeFiles(fresh));
	for (const { path } of kept) host.write(`\n${path} is there already and stays as it is.\n`);
	const written = fresh.length > 0 && await wantsToWrite(job, fresh);
	if (written) await writeFiles(repository.directory, fresh);
	host.write(`\n${closing(fresh, written)}\n`);
	if (written) host.write(`Next:\n${describeNext(found, action.action)}`);
	return {
		verdict: "pass",
		json: toJson(found, past, {
			fresh,
			kept,
			written
		})
	};
}
async function pastReleases(options) {
	try {
		return await lookBack(options);
	} catch (error) {
		if (!(error instanceof GateError) || error.code !== "RG-GIT-SHALLOW") throw error;
		options.host.write(`\nNo look back at earlier releases: ${error.message}. To have one: ${error.hint ?? ""}\n`);
		return [];
	}
}
async function wantsToWrite({ input, host }, files) {
	if (input.options["print"] === true) return false;
	if (input.options["yes"] === true) return true;
	return host.interactive === true && askYes(host, `\nWrite ${counted(files.length, "file")}?`);
}
function closing(fresh, written) {
	if (fresh.length === 0) return "There is nothing to write. `rollback-gate doctor` says what could be better.";
	if (!written) return `Nothing was written. \`rollback-gate init --yes\` writes ${fresh.map(({ path }) => path).join(", ")}.`;
	return `Written: ${fresh.map(({ path }) => path).join(", ")}.`;
}
/** Where this very action comes from, as the runner says, else a placeholder that a person replaces. */
function actionOf(host) {
	const [action, ref] = [host.env("GITHUB_ACTION_REPOSITORY"), host.env("GITHUB_ACTION_REF")];
	return action !== void 0 && /^[\w.-]+\/[\w.-]+$/.test(action) && ref !== void 0 && /^[\w./-]+$/.test(ref) ? {
		action,
		ref
	} : {
		action: PLACEHOLDER,
		ref: "v1"
	};
}
function releasesOption({ options }) {
	const text = options["releases"];
	if (text === void 0) return DEFAULT_RELEASES;
	const value = typeof text === "string" && /^\d{1,3}$/.test(text) ? Number(text) : NaN;
	if (value <= MOST_RELEASES) return value;
	throw new GateError("RG-USAGE", `--releases is ${JSON.stringify(text)}`, { expected: `a whole number from 0 to ${MOST_RELEASES}` });
}
function toJson(found, past, { fresh, kept, written }) {
	const state = written ? "written" : "proposed";
	return {
		survey: JSON.parse(JSON.stringify(found)),
		history: {
			headline: past.length > 0 ? historyHeadline(past) : "",
			releases: past.map(({ tag, against, state: outcome, findings, reason }) => ({
				tag,
				against: [...against],
				state: outcome,
				findings: findings.map(({ rule, message, place }) => ({
					rule,
					message,
					file: place?.file ?? null,
					line: place?.line ?? null
				})),
				...reason === void 0 ? {} : { reason }
			}))
		},
		files: [...fresh.map(({ path, text }) => ({
			path,
			state,
			text
		})), ...kept.map(({ path }) => ({
			path,
			state: "kept"
		}))]
	};
}
export { run };
