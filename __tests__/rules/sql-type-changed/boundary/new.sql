CREATE TABLE users (
  id bigint PRIMARY KEY,
  now text
);
