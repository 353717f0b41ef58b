import "./runtime.js";
// src/commands/rules/examples/tfdv.generated.ts
const EXAMPLES = [
	{
		"rule": "tfdv/feature-required",
		"before": [{
			"path": "old.pbtxt",
			"text": "feature {\n  name: \"age\"\n  type: INT\n  presence { min_fraction: 1.0 min_count: 1 }\n}\n"
		}],
		"after": [{
			"path": "new.pbtxt",
			"text": "feature {\n  name: \"age\"\n  type: INT\n  presence { min_fraction: 1.0 min_count: 1 }\n}\nfeature {\n  name: \"city\"\n  type: BYTES\n  presence { min_fraction: 1.0 min_count: 1 }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.pbtxt:9:3",
			"path": "/city",
			"witness": "{\"age\":[1]}"
		}]
	},
	{
		"rule": "tfdv/feature-unexpected",
		"before": [{
			"path": "old.pbtxt",
			"text": "feature {\n  name: \"age\"\n  type: INT\n  presence { min_fraction: 1.0 min_count: 1 }\n}\nfeature {\n  name: \"city\"\n  type: BYTES\n}\n"
		}],
		"after": [{
			"path": "new.pbtxt",
			"text": "feature {\n  name: \"age\"\n  type: INT\n  presence { min_fraction: 1.0 min_count: 1 }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"path": "/city"
		}]
	},
	{
		"rule": "tfdv/type-changed",
		"before": [{
			"path": "old.pbtxt",
			"text": "feature {\n  name: \"age\"\n  type: INT\n  presence { min_fraction: 1.0 min_count: 1 }\n}\n"
		}],
		"after": [{
			"path": "new.pbtxt",
			"text": "feature {\n  name: \"age\"\n  type: FLOAT\n  presence { min_fraction: 1.0 min_count: 1 }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.pbtxt:3:3",
			"path": "/age",
			"witness": "{\"age\":[1]}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.pbtxt:3:3",
			"path": "/age",
			"witness": "{\"age\":[0.5]}"
		}]
	},
	{
		"rule": "tfdv/presence-tightened",
		"before": [{
			"path": "old.pbtxt",
			"text": "feature {\n  name: \"age\"\n  type: INT\n  presence { min_fraction: 0.9 min_count: 1 }\n}\n"
		}],
		"after": [{
			"path": "new.pbtxt",
			"text": "feature {\n  name: \"age\"\n  type: INT\n  presence { min_fraction: 1.0 min_count: 1 }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.pbtxt:4:3",
			"path": "/age",
			"witness": "[{\"age\":[1]},{\"age\":[1]},{\"age\":[1]},{\"age\":[1]},{\"age\":[1]},{\"age\":[1]},{\"age\":[1]},{\"age\":[1]},{\"age\":[1]},{}]"
		}]
	},
	{
		"rule": "tfdv/value-count-tightened",
		"before": [{
			"path": "old.pbtxt",
			"text": "feature {\n  name: \"tags\"\n  type: BYTES\n  value_count { min: 1 max: 3 }\n}\n"
		}],
		"after": [{
			"path": "new.pbtxt",
			"text": "feature {\n  name: \"tags\"\n  type: BYTES\n  value_count { min: 1 max: 2 }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.pbtxt:4:3",
			"path": "/tags",
			"witness": "{\"tags\":[\"text\",\"text\",\"text\"]}"
		}]
	},
	{
		"rule": "tfdv/shape-changed",
		"before": [{
			"path": "old.pbtxt",
			"text": "feature {\n  name: \"pixels\"\n  type: FLOAT\n  shape { dim { size: 2 } dim { size: 3 } }\n}\n"
		}],
		"after": [{
			"path": "new.pbtxt",
			"text": "feature {\n  name: \"pixels\"\n  type: FLOAT\n  shape { dim { size: 6 } }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.pbtxt:4:3",
			"path": "/pixels"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.pbtxt:4:3",
			"path": "/pixels"
		}]
	},
	{
		"rule": "tfdv/values-narrowed",
		"before": [{
			"path": "old.pbtxt",
			"text": "feature {\n  name: \"color\"\n  type: BYTES\n  domain: \"color\"\n}\nstring_domain { name: \"color\" value: \"RED\" value: \"GREEN\" }\n"
		}],
		"after": [{
			"path": "new.pbtxt",
			"text": "feature {\n  name: \"color\"\n  type: BYTES\n  domain: \"color\"\n}\nstring_domain { name: \"color\" value: [\"RED\", \"BLUE\"] }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.pbtxt:4:3",
			"path": "/color",
			"witness": "{\"color\":[\"GREEN\"]}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.pbtxt:4:3",
			"path": "/color",
			"witness": "{\"color\":[\"BLUE\"]}"
		}]
	},
	{
		"rule": "tfdv/domain-mass-raised",
		"before": [{
			"path": "old.pbtxt",
			"text": "feature {\n  name: \"color\"\n  type: BYTES\n  string_domain { value: \"RED\" }\n  distribution_constraints { min_domain_mass: 0.8 }\n}\n"
		}],
		"after": [{
			"path": "new.pbtxt",
			"text": "feature {\n  name: \"color\"\n  type: BYTES\n  string_domain { value: \"RED\" }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.pbtxt:1:9",
			"path": "/color",
			"witness": "[{\"color\":[\"RED\"]},{\"color\":[\"RED\"]},{\"color\":[\"RED\"]},{\"color\":[\"RED\"]},{\"color\":[\"other\"]}]"
		}]
	},
	{
		"rule": "tfdv/feature-now-checked",
		"before": [{
			"path": "old.pbtxt",
			"text": "feature {\n  name: \"age\"\n  type: INT\n  lifecycle_stage: ALPHA\n}\n"
		}],
		"after": [{
			"path": "new.pbtxt",
			"text": "feature {\n  name: \"age\"\n  type: INT\n  lifecycle_stage: PRODUCTION\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.pbtxt:4:3",
			"path": "/age"
		}]
	},
	{
		"rule": "tfdv/threshold-tightened",
		"before": [{
			"path": "old.pbtxt",
			"text": "feature {\n  name: \"age\"\n  type: INT\n  drift_comparator { jensen_shannon_divergence { threshold: 0.1 } }\n}\n"
		}],
		"after": [{
			"path": "new.pbtxt",
			"text": "feature {\n  name: \"age\"\n  type: INT\n  drift_comparator { jensen_shannon_divergence { threshold: 0.01 } }\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.pbtxt:4:3",
			"path": "/age"
		}]
	},
	{
		"rule": "tfdv/constraint-unproven",
		"before": [{
			"path": "old.pbtxt",
			"text": "feature {\n  name: \"text\"\n  type: BYTES\n  natural_language_domain {}\n}\n"
		}],
		"after": [{
			"path": "new.pbtxt",
			"text": "feature {\n  name: \"text\"\n  type: BYTES\n  url_domain {}\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.pbtxt:3:3",
			"path": "/text"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.pbtxt:3:3",
			"path": "/text"
		}]
	}
];
export { EXAMPLES };
