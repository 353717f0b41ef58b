CREATE TABLE users (
  age integer,
  email text NOT NULL,
  id bigint PRIMARY KEY
);
