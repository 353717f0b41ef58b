CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text CONSTRAINT there NOT NULL,
  age integer
);
