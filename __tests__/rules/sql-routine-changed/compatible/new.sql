CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL
);
CREATE OR REPLACE FUNCTION full_name(name text) RETURNS text LANGUAGE sql AS 'SELECT name';
COMMENT ON FUNCTION full_name(text) IS 'The name as it is shown.';
