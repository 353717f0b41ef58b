CREATE TABLE t (id bigint PRIMARY KEY, a integer);
GRANT SELECT ON t TO app;
