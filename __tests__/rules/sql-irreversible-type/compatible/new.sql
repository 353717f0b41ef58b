CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
ALTER TABLE users ADD COLUMN tmp text;
ALTER TABLE users ALTER COLUMN tmp TYPE int USING 1;
ALTER TABLE users DROP COLUMN tmp;
