CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
DELETE FROM users WHERE age IS NULL;
