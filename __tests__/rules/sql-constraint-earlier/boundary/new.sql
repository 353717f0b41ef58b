CREATE TABLE t (id bigint PRIMARY KEY, a integer UNIQUE DEFERRABLE, b integer UNIQUE);
