CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL
);
ALTER TABLE users ALTER COLUMN email SET DEFAULT '';
