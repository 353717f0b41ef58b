CREATE FUNCTION f(a integer) RETURNS bigint LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION f(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT b';
CREATE FUNCTION g() RETURNS TABLE (x integer, z text) LANGUAGE sql AS 'SELECT 1, $$x$$';
