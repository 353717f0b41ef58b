CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
CREATE VIEW adults AS SELECT id, email FROM users;
