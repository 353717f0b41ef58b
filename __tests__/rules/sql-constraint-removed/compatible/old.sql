CREATE TABLE users (
  id bigint PRIMARY KEY,
  age integer CHECK (age > 0)
);
