CREATE TABLE users (
  id bigint PRIMARY KEY,
  age integer DEFAULT 2
);
