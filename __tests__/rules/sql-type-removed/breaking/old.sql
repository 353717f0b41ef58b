CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE users (
  id bigint PRIMARY KEY,
  now mood
);
