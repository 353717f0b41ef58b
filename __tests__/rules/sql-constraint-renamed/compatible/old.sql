CREATE TABLE t (id bigint PRIMARY KEY, a integer);
CREATE UNIQUE INDEX u ON t (a);
