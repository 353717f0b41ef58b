create table if not exists users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
