CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
DO $$ BEGIN EXECUTE 'DROP TABLE users'; END $$;
