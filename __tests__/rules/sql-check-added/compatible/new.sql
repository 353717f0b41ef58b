CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
ALTER TABLE users ADD CONSTRAINT adult CHECK (age >= 18);
