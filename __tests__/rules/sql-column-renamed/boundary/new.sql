CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
ALTER TABLE users RENAME COLUMN age TO years;
ALTER TABLE users ADD COLUMN age integer;
