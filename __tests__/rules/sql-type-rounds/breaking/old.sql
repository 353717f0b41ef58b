CREATE TABLE users (
  id bigint PRIMARY KEY,
  price numeric(10,2)
);
