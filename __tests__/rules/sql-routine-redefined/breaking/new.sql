CREATE FUNCTION f(b integer) RETURNS text LANGUAGE sql AS 'SELECT $$x$$';
