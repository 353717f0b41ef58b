CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL
);
CREATE FUNCTION full_name(name text) RETURNS text LANGUAGE sql AS 'SELECT name';
