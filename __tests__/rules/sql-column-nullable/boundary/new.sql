CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
ALTER TABLE users ALTER COLUMN email DROP NOT NULL;
