CREATE TABLE users (
  id bigint PRIMARY KEY,
  price decimal(10,2)
);
