CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
DO $$ BEGIN NULL; END $$;
COMMENT ON TABLE users IS 'people';
