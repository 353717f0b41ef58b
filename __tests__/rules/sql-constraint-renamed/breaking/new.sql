CREATE TABLE t (id bigint PRIMARY KEY, a integer, CONSTRAINT v UNIQUE (a));
