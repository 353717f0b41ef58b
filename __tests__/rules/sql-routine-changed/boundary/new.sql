CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL
);
CREATE FUNCTION full_name(title text) RETURNS text LANGUAGE sql AS 'SELECT title';
