// src/release/importers/registry.ts
/** Every kind of file that members of a tuple are imported from. */
const IMPORTERS = [
	{
		name: "mlmodel",
		title: "MLmodel of MLflow",
		detect: ({ path, text }) => /(?:^|\/)MLmodel$/.test(path) || /\.ya?ml$/.test(path) && /^flavors:/m.test(text),
		load: async () => (await import("./release-importers-mlmodel-read.js")).read
	},
	{
		name: "dvc",
		title: "dvc.lock and .dvc files",
		detect: ({ path }) => /(?:^|\/)dvc\.lock$|\.dvc$/.test(path),
		load: async () => (await import("./release-importers-dvc-read.js")).read
	},
	{
		name: "kserve",
		title: "InferenceService of KServe",
		detect: ({ path, text }) => /\.(?:ya?ml|json)$/.test(path) && /serving\.kserve\.io\//.test(text) && /\bInferenceService\b/.test(text),
		load: async () => (await import("./release-importers-kserve-read.js")).read
	},
	{
		name: "feast",
		title: "feature_store.yaml and registry dump of Feast",
		detect: ({ path, text }) => /(?:^|\/)feature_store\.ya?ml$/.test(path) || path.endsWith(".json") && /"(?:featureViews|onDemandFeatureViews|featureServices)"\s*:/.test(text),
		load: async () => (await import("./release-importers-feast-read.js")).read
	},
	{
		name: "model-signing",
		title: "bundle of OpenSSF Model Signing",
		detect: ({ path, text }) => /\.(?:json|sig|sigstore|bundle)$/.test(path) && /"dsseEnvelope"\s*:/.test(text),
		load: async () => (await import("./release-importers-model-signing-read.js")).read
	}
];
/** What a file says of the members of a tuple; `undefined` where it is of no kind that is known here. @throws GateError RG-IMPORT */
async function importFile(source) {
	const spec = IMPORTERS.find((one) => one.detect(source));
	if (!spec) return void 0;
	return (await spec.load())(source);
}
export { importFile };
