CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
CREATE TABLE notes (owner bigint REFERENCES users ON UPDATE CASCADE);
