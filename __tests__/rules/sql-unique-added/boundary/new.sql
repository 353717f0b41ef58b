CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
CREATE UNIQUE INDEX ON users (lower(email));
CREATE UNIQUE INDEX ON users (id, email);
