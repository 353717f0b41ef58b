from feast import Entity, FeatureView, Field, StreamFeatureView, ValueType
from feast.types import Float32
from shop.features import build

driver = Entity(name="driver", join_keys=["driver_id"], value_type=ValueType.INT64)
stats = StreamFeatureView(
    name="stats",
    entities=[driver],
    schema=[Field(name="rate", dtype=Float32)],
    source=source,
    aggregations=[Aggregation(column="rate", function="mean")],
)
