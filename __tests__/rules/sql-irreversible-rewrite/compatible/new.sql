CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
ALTER TABLE users ADD COLUMN name text;
UPDATE users SET name = email;
