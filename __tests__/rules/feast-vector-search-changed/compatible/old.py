from feast import Entity, FeatureView, Field, ValueType
from feast.types import Array, Float32

document = Entity(name="document", join_keys=["document_id"], value_type=ValueType.INT64)

texts = FeatureView(
    name="texts",
    entities=[document],
    schema=[
        Field(name="meaning", dtype=Array(Float32), vector_index=True, vector_search_metric="cosine"),
    ],
    source=source,
)
