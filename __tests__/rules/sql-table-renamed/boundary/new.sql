CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
ALTER TABLE users RENAME TO people;
CREATE VIEW users AS SELECT id, email, age FROM people;
