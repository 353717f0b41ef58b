from datetime import timedelta

from feast import Entity, FeatureService, FeatureView, Field, ValueType
from feast.types import Float32, Float64, Int64

driver = Entity(name="driver", join_keys=["driver_id"], value_type=ValueType.INT64)

stats = FeatureView(
    name="stats",
    entities=[driver],
    ttl=timedelta(hours=12),
    schema=[
        Field(name="rate", dtype=Float32),
        Field(name="trips", dtype=Int64),
    ],
    source=source,
)
