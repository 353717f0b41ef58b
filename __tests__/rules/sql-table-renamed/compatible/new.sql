CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
ALTER TABLE users RENAME TO people;
ALTER TABLE people RENAME TO users;
