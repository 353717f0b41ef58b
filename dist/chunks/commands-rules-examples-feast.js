import "./runtime.js";
// src/commands/rules/examples/feast.generated.ts
const EXAMPLES = [
	{
		"rule": "feast/view-removed",
		"before": [{
			"path": "old.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n\nother = FeatureView(\n    name=\"other\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n"
		}],
		"after": [{
			"path": "new.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.py:1:1",
			"path": "/other",
			"witness": "{\"features\":[\"other:rate\"],\"entities\":{\"driver_id\":[1]}}"
		}]
	},
	{
		"rule": "feast/feature-removed",
		"before": [{
			"path": "old.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n"
		}],
		"after": [{
			"path": "new.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n    ],\n    source=source,\n)\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.py:8:9",
			"path": "/stats/trips",
			"witness": "{\"features\":[\"stats:trips\"],\"entities\":{\"driver_id\":[1]}}"
		}]
	},
	{
		"rule": "feast/feature-type-changed",
		"before": [{
			"path": "old.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n"
		}],
		"after": [{
			"path": "new.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float64),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.py:13:9",
			"path": "/stats/rate",
			"witness": "{\"features\":[\"stats:rate\"],\"entities\":{\"driver_id\":[1]}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.py:13:9",
			"path": "/stats/rate",
			"witness": "{\"features\":[\"stats:rate\"],\"entities\":{\"driver_id\":[1]}}"
		}]
	},
	{
		"rule": "feast/vector-search-changed",
		"before": [{
			"path": "old.py",
			"text": "from feast import Entity, FeatureView, Field, ValueType\nfrom feast.types import Array, Float32\n\ndocument = Entity(name=\"document\", join_keys=[\"document_id\"], value_type=ValueType.INT64)\n\ntexts = FeatureView(\n    name=\"texts\",\n    entities=[document],\n    schema=[\n        Field(name=\"meaning\", dtype=Array(Float32), vector_index=True, vector_search_metric=\"cosine\"),\n    ],\n    source=source,\n)\n"
		}],
		"after": [{
			"path": "new.py",
			"text": "from feast import Entity, FeatureView, Field, ValueType\nfrom feast.types import Array, Float32\n\ndocument = Entity(name=\"document\", join_keys=[\"document_id\"], value_type=ValueType.INT64)\n\ntexts = FeatureView(\n    name=\"texts\",\n    entities=[document],\n    schema=[\n        Field(name=\"meaning\", dtype=Array(Float32)),\n    ],\n    source=source,\n)\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.py:10:9",
			"path": "/texts/meaning",
			"witness": "{\"feature\":\"texts:meaning\",\"query_length\":1}"
		}]
	},
	{
		"rule": "feast/join-keys-changed",
		"before": [{
			"path": "old.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n"
		}],
		"after": [{
			"path": "new.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.py:8:9",
			"path": "/stats",
			"witness": "{\"features\":[\"stats:rate\"],\"entities\":{\"driver_id\":[1]}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.py:8:9",
			"path": "/stats",
			"witness": "{\"features\":[\"stats:rate\"],\"entities\":{\"id\":[1]}}"
		}]
	},
	{
		"rule": "feast/online-disabled",
		"before": [{
			"path": "old.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n"
		}],
		"after": [{
			"path": "new.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    online=False,\n    source=source,\n)\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.py:8:9",
			"path": "/stats",
			"witness": "{\"features\":[\"stats:rate\"],\"entities\":{\"driver_id\":[1]}}"
		}]
	},
	{
		"rule": "feast/service-removed",
		"before": [{
			"path": "old.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n\nmodel_v1 = FeatureService(name=\"model_v1\", features=[stats])\n"
		}],
		"after": [{
			"path": "new.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.py:1:1",
			"path": "/services/model_v1",
			"witness": "{\"feature_service\":\"model_v1\"}"
		}]
	},
	{
		"rule": "feast/service-feature-removed",
		"before": [{
			"path": "old.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n\nmodel_v1 = FeatureService(name=\"model_v1\", features=[stats])\n"
		}],
		"after": [{
			"path": "new.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n\nmodel_v1 = FeatureService(name=\"model_v1\", features=[stats[[\"rate\"]]])\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.py:19:12",
			"path": "/services/model_v1/stats:trips",
			"witness": "{\"feature_service\":\"model_v1\"}"
		}]
	},
	{
		"rule": "feast/ttl-changed",
		"before": [{
			"path": "old.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n"
		}],
		"after": [{
			"path": "new.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(hours=12),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.py:8:9",
			"path": "/stats"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.py:8:9",
			"path": "/stats"
		}]
	},
	{
		"rule": "feast/transformation-changed",
		"before": [{
			"path": "old.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, on_demand_feature_view, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n\n@on_demand_feature_view(sources=[stats], schema=[Field(name=\"double\", dtype=Float64)])\ndef doubled(inputs):\n    # times\n    return inputs[\"rate\"] * 1\n"
		}],
		"after": [{
			"path": "new.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, on_demand_feature_view, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n\n@on_demand_feature_view(sources=[stats], schema=[Field(name=\"double\", dtype=Float64)])\ndef doubled(inputs):\n    # times\n    return inputs[\"rate\"] * 2\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.py:19:2",
			"path": "/doubled"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.py:19:2",
			"path": "/doubled"
		}]
	},
	{
		"rule": "feast/not-read",
		"before": [{
			"path": "old.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nstats = FeatureView(\n    name=\"stats\",\n    entities=[driver],\n    ttl=timedelta(days=1),\n    schema=[\n        Field(name=\"rate\", dtype=Float32),\n        Field(name=\"trips\", dtype=Int64),\n    ],\n    source=source,\n)\n"
		}],
		"after": [{
			"path": "new.py",
			"text": "from datetime import timedelta\n\nfrom feast import Entity, FeatureService, FeatureView, Field, ValueType\nfrom feast.types import Float32, Float64, Int64\n\ndriver = Entity(name=\"driver\", join_keys=[\"driver_id\"], value_type=ValueType.INT64)\n\nviews = []\nfor name in [\"stats\", \"other\"]:\n    views.append(FeatureView(name=name, entities=[driver], schema=[]))\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.py:10:18"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.py:10:18"
		}]
	}
];
export { EXAMPLES };
