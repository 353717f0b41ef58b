CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
CREATE TABLE notes (body text, owner bigint REFERENCES users);
