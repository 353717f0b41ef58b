CREATE TABLE t (id bigint PRIMARY KEY, a text, b text GENERATED ALWAYS AS (lower(a) || 'x') STORED, c timestamptz DEFAULT now() + interval '1 day');
CREATE INDEX ON t (lower(a)) WHERE a IS NOT NULL;
