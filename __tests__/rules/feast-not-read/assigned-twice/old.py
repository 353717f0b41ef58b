from feast import Entity, FeatureView, Field, ValueType
from feast.types import Float32

driver = Entity(name="driver", join_keys=["driver_id"], value_type=ValueType.INT64)

stats = FeatureView(
    name="stats",
    entities=[driver],
    schema=[Field(name="rate", dtype=Float32)],
    source=source,
)
stats = FeatureView(name="more", entities=[driver], schema=[], source=source)
