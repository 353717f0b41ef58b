CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
ALTER TABLE users RENAME COLUMN email TO address;
ALTER TABLE users RENAME COLUMN address TO email;
