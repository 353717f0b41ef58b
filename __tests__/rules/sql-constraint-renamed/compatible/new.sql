CREATE TABLE t (id bigint PRIMARY KEY, a integer);
CREATE UNIQUE INDEX v ON t (a);
