CREATE TABLE t (id bigint PRIMARY KEY, a integer);
CREATE UNIQUE INDEX t_a_key ON t (a);
