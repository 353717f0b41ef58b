from datetime import timedelta

from feast import Entity, FeatureService, FeatureView, Field, FileSource
from feast.types import Float32, Int64

item = Entity(name="item", join_keys=["item_id"])

items = FileSource(name="items", path="data/items.parquet", timestamp_field="at")

item_stats = FeatureView(
    name="item_stats",
    entities=[item],
    ttl=timedelta(days=1),
    schema=[
        Field(name="click_rate", dtype=Float32),
        Field(name="views", dtype=Int64),
    ],
    source=items,
    online=True,
)

ranking_v3 = FeatureService(name="ranking_v3", features=[item_stats])
