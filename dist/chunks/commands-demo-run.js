import "./runtime.js";
import { GateError, promisify, renderTerminal, rmSync } from "./start.js";
import { formatDuration, sha256, shortDigest } from "./config.js";
import { gitEnvironment, run$1, withPlainGit } from "./check.js";
import { show } from "./commands-ledger-run-shared.js";
import { run as run$2 } from "./commands-watch-run-shared.js";
import { readPin } from "./pins.js";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createServer, request } from "node:http";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
// src/commands/demo/stage.ts
/** Image digests of the story, by release, and how each behaves. */
const IMAGES = {
	first: sha256("ranking-api 1.0.0"),
	second: sha256("ranking-api 1.1.0"),
	third: sha256("ranking-api 1.2.0"),
	good: sha256("ranking-api 1.3.0"),
	bad: sha256("ranking-api 1.4.0")
};
const BEHAVIOURS = /* @__PURE__ */ new Map([
	[IMAGES.third, {
		errors: 5e-4,
		slow: .001
	}],
	[IMAGES.good, {
		errors: 5e-4,
		slow: .001
	}],
	[IMAGES.bad, {
		errors: .09,
		slow: .45
	}]
]);
const ENVIRONMENT = "production";
const MANIFEST = "deploy/production/kustomization.yaml";
const MODEL = "deploy/production/inference.yaml";
const FEATURES = "deploy/production/features.yaml";
const DEFINITIONS = { coupon: {
	type: "string",
	pattern: "^[A-Z]{4}[0-9]{2}$"
} };
const ORDER = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "Order",
	type: "object",
	properties: {
		id: {
			type: "string",
			minLength: 1
		},
		amount: {
			type: "integer",
			minimum: 0
		},
		currency: { enum: ["EUR", "USD"] }
	},
	required: ["id", "amount"]
};
function orderSchema(change) {
	if (change === "none") return `${JSON.stringify(ORDER, null, 2)}\n`;
	const careless = change === "careless";
	const currency = careless ? { enum: [...ORDER.properties.currency.enum, "GBP"] } : ORDER.properties.currency;
	const schema = {
		...ORDER,
		properties: {
			...ORDER.properties,
			currency,
			coupon: { $ref: "#/$defs/coupon" }
		},
		required: careless ? [...ORDER.required, "coupon"] : ORDER.required,
		$defs: DEFINITIONS
	};
	return `${JSON.stringify(schema, null, 2)}\n`;
}
const CLICK = {
	type: "record",
	name: "Click",
	namespace: "shop",
	fields: [{
		name: "item",
		type: "string"
	}, {
		name: "position",
		type: "int"
	}]
};
/** Manifests that pin image, model and feature version: one tuple. */
function manifests(image, model, features) {
	return {
		[MANIFEST]: `# production, written by the release job\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [../base]\nimages:\n  - name: ranking-api\n    newName: registry.example/ranking-api\n    digest: ${image} # the only line that changes\n`,
		[MODEL]: `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: ranking }\nspec:\n  predictor:\n    model:\n      storageUri: models:/ranking/${model}\n`,
		[FEATURES]: `view: { name: user_clicks, version: ${features} }\n`
	};
}
/** The configuration of the demo repository; `url` is the running service. */
function config(url) {
	return `version: 1
releases:
  tags: "v*"
schemas:
  - files: schemas/*
environments:
  ${ENVIRONMENT}:
    pins:
      image: { file: ${MANIFEST}, kustomize: ranking-api }
      model: { file: ${MODEL}, pointer: /spec/predictor/model/storageUri, role: model }
      features: { file: ${FEATURES}, pointer: /view/version, role: features }
    identity: { http: "${url}/version", value: digest, within: 15s }
    health:
      - name: up
        http: { url: "${url}/healthz", probes: 5 }
      - name: errors
        prometheus: { url: "${url}", bad: requests_failed_total, total: requests_total }
        tolerate: 1%
      - name: slower than 250 ms
        prometheus: { url: "${url}", bad: requests_slow_total, total: requests_total }
        tolerate: 2%
    watch: { interval: 500ms, warm-up: 1s, soak: 4s, window: 40s, min-events: 100 }
    rollback: { confirm: 30s }
`;
}
/** Everything the first release holds. */
function firstFiles(url) {
	return {
		".github/rollback-gate.yml": config(url),
		"schemas/order.schema.json": orderSchema("none"),
		"schemas/click.avsc": `${JSON.stringify(CLICK, null, 2)}\n`,
		...manifests(IMAGES.first, 5, "v2.0")
	};
}
// src/commands/demo/acts.ts
/** Plays all acts in order; each says whether it ended as it should. An act that fails does not stop the next. */
async function play(stage) {
	await prologue(stage);
	const acts = [];
	for (const act of [
		blockedPullRequest,
		mendedPullRequest,
		goodDeploy,
		badDeploy,
		epilogue
	]) {
		acts.push(await act(stage));
		stage.host.signal.throwIfAborted();
	}
	return acts;
}
async function prologue({ host, repository, deployer, url }) {
	title(host, "A repository with three releases");
	await repository.commit("Release 1.0.0", firstFiles(url));
	await repository.release("v1.0.0");
	await repository.commit("Release 1.1.0", manifests(IMAGES.second, 6, "v2.1"));
	await repository.release("v1.1.0");
	await repository.commit("Release 1.2.0", manifests(IMAGES.third, 7, "v2.2"));
	await repository.release("v1.2.0");
	deployer.start();
	say(host, `v1.0.0, v1.1.0 and v1.2.0 are tagged. A service runs what ${MANIFEST} on the remote's main pins,`);
	say(host, `and users send it about 80 requests a second: ${url}`);
}
async function blockedPullRequest({ host, repository }) {
	title(host, "1. A pull request that could not be taken back");
	say(host, "Every order must now carry a coupon, and may be paid in pounds. Reads well, passes every unit test.");
	say(host, "But orders of v1.2.0 carry no coupon, and after a rollback v1.2.0 would meet orders in pounds.");
	await repository.git("checkout", "--quiet", "-b", "coupons");
	await repository.write({ "schemas/order.schema.json": orderSchema("careless") });
	return ended("blocked pull request", "fail", host, await verb(host, repository, "$ rollback-gate check", run$1, {}));
}
async function mendedPullRequest({ host, repository }) {
	title(host, "2. The same change, mended");
	say(host, "The coupon becomes optional, and pounds wait until every release in the window can read them.");
	await repository.commit("Take coupons", { "schemas/order.schema.json": orderSchema("mended") });
	const result = await verb(host, repository, "$ rollback-gate check", run$1, {});
	await repository.git("checkout", "--quiet", "main");
	await repository.git("merge", "--quiet", "--ff-only", "coupons");
	return ended("mended pull request", "pass", host, result);
}
async function goodDeploy({ host, repository }) {
	title(host, "3. A good deploy");
	await deploy(host, repository, "1.3.0", IMAGES.good, 8, "v2.3");
	return ended("good deploy", "pass", host, await verb(host, repository, `$ rollback-gate watch --environment ${ENVIRONMENT}`, run$2, { environment: ENVIRONMENT }));
}
async function badDeploy({ host, repository }) {
	title(host, "4. A bad deploy: latency and errors");
	await deploy(host, repository, "1.4.0", IMAGES.bad, 9, "v2.4");
	const result = await verb(host, repository, `$ rollback-gate watch --environment ${ENVIRONMENT}`, run$2, { environment: ENVIRONMENT });
	await repository.git("pull", "--quiet", "--ff-only", "origin", "main");
	say(host, "The one commit that took it back:");
	host.write(`${await repository.git("show", "--stat", "--format=%h %s%n%n%b", "HEAD")}\n`);
	const back = (await repository.deployed(MANIFEST)).includes(IMAGES.good);
	const act = ended("bad deploy taken back", "fail", host, result);
	return {
		...act,
		ok: act.ok && back && result.cause === "rolled-back"
	};
}
async function epilogue({ host, repository }) {
	title(host, "5. What the ledger will say, months later");
	const result = await show({
		positionals: [],
		options: { environment: ENVIRONMENT }
	}, at(host, repository));
	host.write(`${result.text ?? ""}\n`);
	return {
		name: "ledger",
		ok: result.verdict === "pass"
	};
}
async function deploy(host, repository, version, image, model, features) {
	await repository.commit(`Release ${version}`, manifests(image, model, features));
	await repository.release(`v${version}`);
	say(host, `v${version} is on main: image ${shortDigest(image)}…, model ${model}, features ${features}. One tuple of three pins.`);
}
/** Runs a shipped verb and prints its report, with only those tables that carry the story. */
async function verb(host, repository, line, run, options) {
	host.write(`\n${line}\n`);
	const result = await run({
		positionals: [],
		options
	}, at(host, repository));
	const { report } = result;
	if (report) {
		const tables = report.tables.filter((table) => report.verb !== "check" && TOLD.has(table.title));
		host.write(`\n${renderTerminal({
			...report,
			tables
		}, host.terminal ?? {
			color: false,
			width: 100
		})}\n`);
	}
	return result;
}
const TOLD = /* @__PURE__ */ new Set([
	"Checks",
	"Pins",
	"What failed",
	"Readiness"
]);
/** The host as a user in the demo's checkout would have it: no GitHub around, progress on standard output. */
function at(host, repository) {
	return {
		...host,
		directory: repository.directory,
		env: () => void 0,
		progress: (line) => host.write(`  ${line}\n`)
	};
}
function ended(name, wanted, host, result) {
	const ok = result.verdict === wanted;
	if (!ok) say(host, `(This act should have ended with ${wanted}; it ended with ${result.verdict}.)`);
	return {
		name,
		ok
	};
}
function title(host, text) {
	const bold = host.terminal?.color === true ? (line) => `\u001B[1m${line}\u001B[22m` : (line) => line;
	host.write(`\n${bold(`── ${text} ${"─".repeat(Math.max(0, 76 - text.length))}`)}\n`);
}
function say(host, text) {
	host.write(`${text}\n`);
}
// src/commands/demo/deployer.ts
const POLL_MS = 250;
const ROLL_OUT_MS = 400;
/** Deploys whatever digest the manifest on the remote's main pins, like any GitOps controller. */
var DemoDeployer = class {
	#repository;
	#service;
	#clock;
	#abort = new AbortController();
	#loop = Promise.resolve();
	constructor(repository, service, clock) {
		this.#repository = repository;
		this.#service = service;
		this.#clock = clock;
	}
	start() {
		this.#loop = this.#run().catch(() => void 0);
	}
	async stop() {
		this.#abort.abort(/* @__PURE__ */ new Error("the demo is over"));
		await this.#loop;
	}
	async #run() {
		while (!this.#abort.signal.aborted) {
			const bytes = new TextEncoder().encode(await this.#repository.deployed(MANIFEST));
			const digest = readPin(MANIFEST, bytes, {
				locator: "kustomize",
				image: "ranking-api"
			}).digest;
			if (digest !== void 0 && digest !== this.#service.digest) {
				await this.#clock.sleep(ROLL_OUT_MS, this.#abort.signal);
				this.#service.deploy(digest);
			}
			await this.#clock.sleep(POLL_MS, this.#abort.signal);
		}
	}
};
// src/commands/demo/repository.ts
const execute = promisify(execFile);
const SETTINGS = [
	["user.name", "Demo"],
	["user.email", "demo@localhost"],
	["gc.auto", "0"]
];
/** A real repository with a bare remote, in a folder of its own. A git that runs when the demo is cancelled is ended. */
var DemoRepository = class {
	directory;
	remote;
	#signal;
	constructor(folder, signal) {
		this.#signal = signal;
		this.directory = join(folder, "checkout");
		this.remote = join(folder, "remote.git");
	}
	async create() {
		await mkdir(this.directory, { recursive: true });
		await this.#run("-c", "init.defaultBranch=main", "init", "--quiet", "--bare", this.remote);
		await this.git("init", "--quiet");
		for (const [key, value] of SETTINGS) await this.git("config", key, value);
		await this.git("symbolic-ref", "HEAD", "refs/heads/main");
		await this.git("remote", "add", "origin", this.remote);
	}
	async git(...args) {
		return (await this.#run("-C", this.directory, ...args)).trimEnd();
	}
	async write(files) {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(this.directory, path)), { recursive: true });
			await writeFile(join(this.directory, path), text);
		}
	}
	async commit(message, files) {
		await this.write(files);
		await this.git("add", "--all");
		await this.git("commit", "--quiet", "--allow-empty", "-m", message);
	}
	async release(tag) {
		await this.git("tag", "--annotate", tag, "-m", tag);
		await this.git("push", "--quiet", "origin", "main", tag);
	}
	/** A file as it stands on the remote's main, read the way a deploy tool would. */
	async deployed(path) {
		return this.#run("-C", this.remote, "show", `main:${path}`);
	}
	async #run(...args) {
		const signal = this.#signal;
		const { stdout } = await execute("git", args, {
			env: gitEnvironment(),
			signal
		}).catch((error) => {
			signal.throwIfAborted();
			return explain(error);
		});
		return stdout;
	}
};
/** Git's own first line tells more than the command that failed. */
function firstLine(error) {
	return (error.stderr?.trim() || error.message).split("\n")[0] ?? "";
}
function explain(error) {
	const missing = error.code === "ENOENT";
	const hint = missing ? "install git and try again" : "the demo needs git 2.20 or newer";
	throw new GateError(missing ? "RG-GIT-MISSING" : "RG-GIT", missing ? "git is not installed" : firstLine(error), {
		hint,
		cause: error
	});
}
// src/commands/demo/service.ts
const SLOW_MS = 320;
const REQUESTS_PER_SECOND = 80;
/**
* A small service that serves whatever digest it was told to run, with a load generator that sends it real requests, and the
* part of the Prometheus query API that the demo's checks ask for. Everything listens on 127.0.0.1.
*/
var DemoService = class {
	#server;
	#behaviours;
	#counters = {
		requests: 0,
		errors: 0,
		slow: 0
	};
	#digest;
	#load;
	#dice = 1;
	constructor(digest, behaviours) {
		this.#digest = digest;
		this.#behaviours = behaviours;
		this.#server = createServer((incoming, response) => this.#answer(incoming, response));
	}
	/** Starts the service and its traffic; the base URL. */
	async start() {
		await new Promise((resolve, reject) => {
			this.#server.once("error", reject);
			this.#server.listen(0, "127.0.0.1", resolve);
		});
		const { port } = this.#server.address();
		this.#load = setInterval(() => this.#send(port), 1e3 / REQUESTS_PER_SECOND);
		return `http://127.0.0.1:${port}`;
	}
	get digest() {
		return this.#digest;
	}
	deploy(digest) {
		this.#digest = digest;
	}
	async stop() {
		clearInterval(this.#load);
		this.#server.closeAllConnections();
		await new Promise((resolve) => {
			this.#server.close(() => resolve());
		});
	}
	/** One request of a user. What comes back is nobody's business: the counters are kept where they arise. */
	#send(port) {
		const outgoing = request({
			host: "127.0.0.1",
			port,
			path: "/rank",
			agent: false
		}, (response) => response.resume());
		outgoing.on("error", () => void 0);
		outgoing.end();
	}
	#answer(incoming, response) {
		const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
		if (url.pathname === "/rank") return this.#rank(response);
		if (url.pathname === "/api/v1/query") return this.#query(url.searchParams.get("query") ?? "", response);
		send(response, 200, url.pathname === "/version" ? { digest: this.#digest } : { status: "ok" });
	}
	#rank(response) {
		const { errors, slow } = this.#behaviours.get(this.#digest) ?? {
			errors: 0,
			slow: 0
		};
		const [failing, late] = [this.#roll() < errors, this.#roll() < slow];
		setTimeout(() => {
			this.#counters.requests += 1;
			if (failing) this.#counters.errors += 1;
			if (late) this.#counters.slow += 1;
			send(response, failing ? 500 : 200, { ranking: failing ? null : [
				3,
				1,
				2
			] });
		}, late ? SLOW_MS : 5);
	}
	/** A fixed sequence of fair dice: the demo tells the same story every time. */
	#roll() {
		this.#dice = this.#dice * 48271 % 2147483647;
		return this.#dice / 2147483647;
	}
	#query(query, response) {
		const value = (/* @__PURE__ */ new Map([
			["requests_total", this.#counters.requests],
			["requests_failed_total", this.#counters.errors],
			["requests_slow_total", this.#counters.slow]
		])).get(query);
		send(response, 200, {
			status: "success",
			data: {
				resultType: "vector",
				result: value === void 0 ? [] : [{
					metric: { __name__: query },
					value: [Date.now() / 1e3, String(value)]
				}]
			}
		});
	}
};
function send(response, status, body) {
	response.writeHead(status, { "content-type": "application/json" });
	response.end(JSON.stringify(body));
}
// src/commands/demo/run.ts
/**
* Plays the demo in a temporary folder: a real repository with a bare remote, a real service on loopback, the shipped verbs.
* Leaves nothing behind unless `keep` is given, however it ends. The verdict is `pass` when every act ended as it should.
*/
async function run(input, host) {
	const folder = await makeFolder();
	const keep = input.options["keep"] === true;
	const remain = keep ? void 0 : host.atExit?.(() => rmSync(folder, {
		recursive: true,
		force: true
	}));
	try {
		return await withPlainGit(join(folder, "home"), () => tell({
			folder,
			keep
		}, host));
	} finally {
		if (!keep) await rm(folder, {
			recursive: true,
			force: true,
			maxRetries: 5
		});
		remain?.();
	}
}
async function tell({ folder, keep }, host) {
	const service = new DemoService(IMAGES.third, BEHAVIOURS);
	const repository = new DemoRepository(folder, host.signal);
	const deployer = new DemoDeployer(repository, service, host.clock);
	const started = host.clock.now();
	try {
		const url = await service.start();
		await repository.create();
		const acts = await play({
			host,
			repository,
			deployer,
			url
		});
		const failed = acts.filter((act) => !act.ok).map((act) => act.name);
		const seconds = formatDuration(Math.round((host.clock.now() - started) / 1e3) * 1e3);
		const outcome = failed.length === 0 ? "Every act ended as it should" : `These acts did not end as they should: ${failed.join(", ")}`;
		host.write(`\n${outcome}. The demo took ${seconds}.\n`);
		if (keep) host.write(`Kept: ${folder}\n`);
		return {
			verdict: failed.length === 0 ? "pass" : "fail",
			json: { acts: acts.map(({ name, ok }) => ({
				name,
				ok
			})) }
		};
	} finally {
		await deployer.stop();
		await service.stop();
	}
}
async function makeFolder() {
	try {
		return await mkdtemp(join(tmpdir(), "rollback-gate-demo-"));
	} catch (error) {
		throw new GateError("RG-FILE", `no folder can be made in ${tmpdir()}`, {
			hint: "set TMPDIR to a folder that can be written",
			cause: error
		});
	}
}
export { run };
