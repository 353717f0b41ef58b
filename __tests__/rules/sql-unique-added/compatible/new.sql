CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL
);
CREATE UNIQUE INDEX ON users (email);
