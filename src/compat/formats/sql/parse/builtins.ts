/** Functions of PostgreSQL, and of extensions that nearly everybody has, that read, compute or draw a number and change no row. */
const HARMLESS = new Set(
  `count sum avg min max array_agg string_agg json_agg jsonb_agg json_object_agg jsonb_object_agg bool_and bool_or every bit_and bit_or bit_xor
  any_value stddev stddev_pop stddev_samp variance var_pop var_samp corr percentile_cont percentile_disc mode rank dense_rank percent_rank
  cume_dist row_number ntile lag lead first_value last_value nth_value range_agg grouping
  lower upper initcap length char_length character_length octet_length bit_length substring substr left right trim btrim ltrim rtrim lpad
  rpad replace translate reverse repeat split_part strpos position concat concat_ws format quote_ident quote_literal quote_nullable
  regexp_replace regexp_match regexp_matches regexp_count regexp_like regexp_substr regexp_instr regexp_split_to_array
  regexp_split_to_table string_to_array string_to_table array_to_string chr ascii md5 sha224 sha256 sha384 sha512 encode decode to_hex
  starts_with overlay normalize unistr convert convert_from convert_to to_char to_number to_date to_timestamp like_escape text varchar
  abs ceil ceiling floor round trunc mod power pow sqrt cbrt exp ln log log10 sign random div gcd lcm width_bucket pi degrees radians sin cos
  tan asin acos atan atan2 cot int2 int4 int8 float4 float8 numeric bool
  now age date_part date_trunc date_bin extract make_date make_time make_timestamp make_timestamptz make_interval clock_timestamp
  statement_timestamp transaction_timestamp timezone justify_days justify_hours justify_interval isfinite timeofday date timestamp
  timestamptz time interval
  array_append array_prepend array_cat array_length array_remove array_replace array_position array_positions array_upper array_lower
  array_dims array_ndims array_fill cardinality unnest generate_series generate_subscripts trim_array
  to_json to_jsonb row_to_json array_to_json json_build_object json_build_array jsonb_build_object jsonb_build_array json_object
  jsonb_object json_array_elements json_array_elements_text jsonb_array_elements jsonb_array_elements_text json_array_length
  jsonb_array_length json_each json_each_text jsonb_each jsonb_each_text jsonb_set jsonb_set_lax jsonb_insert jsonb_pretty
  json_extract_path json_extract_path_text jsonb_extract_path jsonb_extract_path_text json_object_keys jsonb_object_keys
  json_populate_record json_populate_recordset jsonb_populate_record jsonb_populate_recordset json_to_record json_to_recordset
  jsonb_to_record jsonb_to_recordset json_typeof jsonb_typeof json_strip_nulls jsonb_strip_nulls jsonb_path_exists jsonb_path_match
  jsonb_path_query jsonb_path_query_array jsonb_path_query_first
  gen_random_uuid uuidv4 uuidv7 uuid_generate_v1 uuid_generate_v1mc uuid_generate_v3 uuid_generate_v4 uuid_generate_v5 uuid_nil gen_salt crypt
  digest hmac gen_random_bytes unaccent similarity word_similarity hstore akeys avals
  nextval currval lastval pg_get_serial_sequence current_setting current_schema current_schemas current_database version set_config
  pg_typeof to_regclass to_regtype to_regproc has_table_privilege has_column_privilege has_schema_privilege txid_current
  pg_current_xact_id pg_notify obj_description col_description format_type pg_get_constraintdef pg_get_viewdef pg_get_indexdef
  pg_get_expr pg_get_functiondef pg_table_is_visible pg_type_is_visible pg_relation_size pg_total_relation_size pg_table_size
  pg_size_pretty pg_sleep pg_backend_pid pg_advisory_lock pg_advisory_unlock pg_advisory_xact_lock pg_try_advisory_lock
  pg_try_advisory_xact_lock hashtext hashtextextended row nullif coalesce greatest least num_nulls num_nonnulls session_user
  to_tsvector to_tsquery plainto_tsquery phraseto_tsquery websearch_to_tsquery ts_rank ts_rank_cd ts_headline setweight strip
  int4range int8range numrange tsrange tstzrange daterange isempty lower_inc upper_inc lower_inf upper_inf range_merge overlaps
  host network family masklen netmask broadcast point line box circle polygon path area center`.split(/\s+/),
);

/** Those of PostGIS are too many to list; none of this prefix changes rows. */
const PREFIX = /^st_/;

export function isHarmlessBuiltin(parts: readonly string[]): boolean {
  const name = parts.at(-1) ?? '';
  return parts.length === 1 || parts.at(-2) === 'pg_catalog' || parts.at(-2) === 'public' || parts.at(-2) === 'extensions'
    ? HARMLESS.has(name) || PREFIX.test(name)
    : false;
}

/** Tables in which tools write down which migrations ran: nobody loses anything by what a migration does there. */
const BOOKKEEPING = new Set(
  `alembic_version schema_migrations ar_internal_metadata flyway_schema_history schema_version databasechangelog databasechangeloglock
  django_migrations knex_migrations knex_migrations_lock _prisma_migrations goose_db_version gorp_migrations __efmigrationshistory
  sequelizemeta pgmigrations __diesel_schema_migrations _sqlx_migrations mikro_orm_migrations`.split(/\s+/),
);

export function isBookkeeping(name: string): boolean {
  return BOOKKEEPING.has(name.toLowerCase());
}
