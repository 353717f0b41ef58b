import "./runtime.js";
// src/commands/rules/examples/mlflow.generated.ts
const EXAMPLES = [
	{
		"rule": "mlflow/signature-missing",
		"before": [{
			"path": "old.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"after": [{
			"path": "new.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.MLmodel:1:1",
			"path": "/signature"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.MLmodel:1:1",
			"path": "/signature"
		}]
	},
	{
		"rule": "mlflow/input-column-required",
		"before": [{
			"path": "old.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"after": [{
			"path": "new.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}, {\"type\": \"long\", \"name\": \"b\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.MLmodel:4:63",
			"path": "/b",
			"witness": "{\"a\":0.5}"
		}]
	},
	{
		"rule": "mlflow/input-column-count",
		"before": [{
			"path": "old.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\"}, {\"type\": \"double\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"after": [{
			"path": "new.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\"}, {\"type\": \"double\"}, {\"type\": \"double\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.MLmodel:4:3",
			"witness": "{\"0\":0.5,\"1\":0.5}"
		}]
	},
	{
		"rule": "mlflow/input-type-changed",
		"before": [{
			"path": "old.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"long\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"after": [{
			"path": "new.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"string\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.MLmodel:4:32",
			"path": "/a",
			"witness": "{\"a\":5000000000}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.MLmodel:4:32",
			"path": "/a",
			"witness": "{\"a\":\"text\"}"
		}]
	},
	{
		"rule": "mlflow/input-property-unknown",
		"before": [{
			"path": "old.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"name\": \"o\", \"type\": \"object\", \"properties\": {\"x\": {\"type\": \"long\"}, \"y\": {\"type\": \"long\", \"required\": false}}}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"after": [{
			"path": "new.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"name\": \"o\", \"type\": \"object\", \"properties\": {\"x\": {\"type\": \"long\"}}}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.MLmodel:4:14",
			"path": "/o/y",
			"witness": "{\"o\":{\"x\":5000000000,\"y\":5000000000}}"
		}]
	},
	{
		"rule": "mlflow/output-column-missing",
		"before": [{
			"path": "old.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}, {\"type\": \"string\", \"name\": \"reason\"}]'\n  params: null\n"
		}],
		"after": [{
			"path": "new.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.MLmodel:4:3",
			"path": "/reason",
			"witness": "{\"score\":0.5}"
		}]
	},
	{
		"rule": "mlflow/output-column-count",
		"before": [{
			"path": "old.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\"}]'\n  params: null\n"
		}],
		"after": [{
			"path": "new.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\"}, {\"type\": \"double\"}]'\n  params: null\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.MLmodel:4:3",
			"witness": "{\"0\":0.5,\"1\":0.5}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.MLmodel:4:3",
			"witness": "{\"0\":0.5}"
		}]
	},
	{
		"rule": "mlflow/output-type-changed",
		"before": [{
			"path": "old.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"after": [{
			"path": "new.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"string\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.MLmodel:5:33",
			"path": "/score",
			"witness": "{\"score\":\"text\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.MLmodel:5:33",
			"path": "/score",
			"witness": "{\"score\":0.5}"
		}]
	},
	{
		"rule": "mlflow/param-type-changed",
		"before": [{
			"path": "old.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: '[{\"name\": \"k\", \"type\": \"long\", \"default\": 3, \"shape\": null}]'\n"
		}],
		"after": [{
			"path": "new.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: '[{\"name\": \"k\", \"type\": \"string\", \"default\": \"3\", \"shape\": null}]'\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.MLmodel:6:14",
			"path": "/params/k",
			"witness": "{\"k\":5000000000}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.MLmodel:6:14",
			"path": "/params/k",
			"witness": "{\"k\":\"text\"}"
		}]
	},
	{
		"rule": "mlflow/param-ignored",
		"before": [{
			"path": "old.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: '[{\"name\": \"k\", \"type\": \"long\", \"default\": 3, \"shape\": null}]'\n"
		}],
		"after": [{
			"path": "new.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.MLmodel:4:3",
			"path": "/params/k"
		}]
	},
	{
		"rule": "mlflow/param-default-changed",
		"before": [{
			"path": "old.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: '[{\"name\": \"t\", \"type\": \"double\", \"default\": 0.5, \"shape\": null}]'\n"
		}],
		"after": [{
			"path": "new.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"double\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: '[{\"name\": \"t\", \"type\": \"double\", \"default\": 0.7, \"shape\": null}]'\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.MLmodel:6:14",
			"path": "/params/t"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.MLmodel:6:14",
			"path": "/params/t"
		}]
	},
	{
		"rule": "mlflow/type-unproven",
		"before": [{
			"path": "old.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"any\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"after": [{
			"path": "new.MLmodel",
			"text": "artifact_path: model\nmlflow_version: 2.16.0\nsignature:\n  inputs: '[{\"type\": \"string\", \"name\": \"a\"}]'\n  outputs: '[{\"type\": \"double\", \"name\": \"score\"}]'\n  params: null\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.MLmodel:4:32",
			"path": "/a"
		}]
	}
];
export { EXAMPLES };
