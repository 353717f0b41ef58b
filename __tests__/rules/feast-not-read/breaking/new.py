from datetime import timedelta

from feast import Entity, FeatureService, FeatureView, Field, ValueType
from feast.types import Float32, Float64, Int64

driver = Entity(name="driver", join_keys=["driver_id"], value_type=ValueType.INT64)

views = []
for name in ["stats", "other"]:
    views.append(FeatureView(name=name, entities=[driver], schema=[]))
