from datetime import timedelta

from feast import Entity, FeatureService, FeatureView, Field, ValueType
from feast.types import Float32, Float64, Int64

driver = Entity(name="driver", join_keys=["driver_id"], value_type=ValueType.INT64)

stats = FeatureView(
    name="stats",
    entities=[driver],
    ttl=timedelta(days=1),
    schema=[
        Field(name="rate", dtype=Float32),
        Field(name="trips", dtype=Int64),
    ],
    source=source,
)

@on_demand_feature_view(sources=[stats], schema=[Field(name="double", dtype=Float64)])
def doubled(inputs):
    # times
    return inputs["rate"]  * 2
