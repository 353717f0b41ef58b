import "./runtime.js";
// src/contract/dialects/validators.ts
/** The validator of the rows of a dataset, by the language of its rules. @throws GateError RG-SCHEMA-SYNTAX */
async function loadValidator(dataset, tools) {
	switch (dataset.schema?.language) {
		case "nested": return (await import("./contract-dialects-odcs-nested-rows.js")).nestedValidator(dataset, tools);
		case "tfdv": return (await import("./contract-dialects-tfdv-validator.js")).tfdvValidator(dataset);
		case "mlflow": return (await import("./contract-dialects-mlflow-validator.js")).mlflowValidator(dataset);
		case "avro": return (await import("./contract-dialects-avro-validator.js")).avroValidator(dataset);
		case "pact": return (await import("./contract-dialects-pact-validator.js")).pactValidator(dataset, tools);
		default: return (await import("./contract-dialects-json-schema-validator.js")).loadRowValidator(dataset, tools);
	}
}
export { loadValidator };
