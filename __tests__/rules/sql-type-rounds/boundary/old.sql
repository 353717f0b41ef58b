CREATE TABLE users (
  id bigint PRIMARY KEY,
  seen timestamp with time zone
);
