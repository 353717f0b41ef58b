CREATE TABLE people (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
CREATE TABLE users AS SELECT 1 AS id;
DROP TABLE users;
CREATE VIEW users AS SELECT id, email, age FROM people;
