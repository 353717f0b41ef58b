CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION g() RETURNS TABLE (x integer, y text) LANGUAGE sql AS 'SELECT 1, $$x$$';
