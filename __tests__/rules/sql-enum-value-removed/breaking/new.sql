CREATE TYPE mood AS ENUM ('sad');
CREATE TABLE users (
  id bigint PRIMARY KEY,
  now mood
);
