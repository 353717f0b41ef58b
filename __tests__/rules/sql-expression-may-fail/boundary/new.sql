CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TABLE t (id bigint PRIMARY KEY, a integer, b integer DEFAULT f());
CREATE INDEX i ON t ((100 / a));
