CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TYPE mood ADD VALUE 'glad';
CREATE TABLE users (
  id bigint PRIMARY KEY,
  now mood
);
