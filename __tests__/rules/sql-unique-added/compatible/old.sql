CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  name text
);
CREATE UNIQUE INDEX ON users (email);
