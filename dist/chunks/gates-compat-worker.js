import { ENGINES } from "./gates-engines-shared.js";
import { Comparer, packError, unpackError } from "./gates-compat-messages-shared.js";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
// src/gates/compat/worker.ts
/** Where this module is: a worker starts with it. */
const WORKER_URL = import.meta.url;
if (!isMainThread && parentPort && isSetup(workerData)) serve(parentPort, workerData);
function isSetup(data) {
	return typeof data === "object" && data !== null && "task" in data && data.task === "compare-schemas";
}
/** Compares the schemas that the main thread sends, one after the other; it reads no file itself but asks for texts. */
function serve(port, { releases, reuse }) {
	const waiting = /* @__PURE__ */ new Map();
	let asked = 0;
	const ask = (release, path) => new Promise((resolve, reject) => {
		asked += 1;
		waiting.set(asked, {
			resolve,
			reject
		});
		send({
			type: "read",
			id: asked,
			release,
			...path !== void 0 && { path }
		});
	});
	const send = (message) => port.postMessage(message);
	const remote = releases.map((release, index) => ({
		...release,
		read: async (path) => (await ask(index, path)).bytes,
		files: async () => new Set((await ask(index)).paths)
	}));
	const comparer = ENGINES.compat().then((engine) => new Comparer({
		releases: remote,
		engine,
		reuse
	}));
	port.on("message", (message) => {
		if (message.type === "content") {
			const one = waiting.get(message.id);
			waiting.delete(message.id);
			if (message.error) one?.reject(unpackError(message.error));
			else one?.resolve(message);
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
