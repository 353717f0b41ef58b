import "./runtime.js";
import { ENGINES } from "./check.js";
import { Comparer, packError, unpackError } from "./gates-compat-messages-shared.js";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
// src/gates/compat/worker.ts
/** Where this module is: a worker starts with it. */
const WORKER_URL = import.meta.url;
if (!isMainThread && parentPort && isSetup(workerData)) serve(parentPort, workerData);
function isSetup(data) {
	return typeof data === "object" && data !== null && "task" in data && data.task === "compare-schemas";
}
function toFiles({ paths = [], oids = [] }) {
	return new Map(paths.map((path, index) => [path, { oid: oids[index] ?? "" }]));
}
/** Compares the schemas that the main thread sends, one after the other; it reads no file itself but asks for texts. */
function serve(port, { releases, reuse }) {
	const waiting = /* @__PURE__ */ new Map();
	let asked = 0;
	let questions = [];
	/** What is asked at once goes in one message: each wakes the other thread. */
	const ask = (release, path) => new Promise((resolve, reject) => {
		asked += 1;
		waiting.set(asked, {
			resolve,
			reject
		});
		questions.push({
			id: asked,
			release,
			...path !== void 0 && { path }
		});
		if (questions.length > 1) return;
		setImmediate(() => {
			send({
				type: "read",
				questions
			});
			questions = [];
		});
	});
	const send = (message) => port.postMessage(message);
	/** By what git calls them: releases share most of their files. */
	const blobs = /* @__PURE__ */ new Map();
	const remote = releases.map((release, index) => {
		let listing;
		const files = () => listing ??= ask(index).then(toFiles);
		const read = async (path) => {
			const oid = (await files()).get(path)?.oid;
			const content = (oid === void 0 ? void 0 : blobs.get(oid)) ?? ask(index, path);
			if (oid !== void 0) blobs.set(oid, content);
			return (await content).bytes;
		};
		return {
			...release,
			read,
			files
		};
	});
	const comparer = ENGINES.compat().then((engine) => new Comparer({
		releases: remote,
		engine,
		reuse
	}));
	port.on("message", (message) => {
		if (message.type === "contents") {
			for (const content of message.contents) {
				const one = waiting.get(content.id);
				waiting.delete(content.id);
				if (content.error) one?.reject(unpackError(content.error));
				else one?.resolve(content);
			}
			return;
		}
		const { index, plan, operations } = message;
		comparer.then((ready) => ready.compare(plan, operations)).then((outcome) => send({
			type: "outcome",
			index,
			outcome
		}), (error) => send({
			type: "failed",
			index,
			error: packError(error)
		}));
	});
}
export { WORKER_URL };
