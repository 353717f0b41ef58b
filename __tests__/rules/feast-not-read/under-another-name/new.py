from feast import Entity, FeatureView, Field, StreamFeatureView, ValueType
from feast.types import Float32
from shop.features import build

driver = Entity(name="driver", join_keys=["driver_id"], value_type=ValueType.INT64)
