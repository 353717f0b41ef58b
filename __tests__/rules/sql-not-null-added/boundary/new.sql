CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  age integer
);
CREATE DOMAIN years AS integer NOT NULL;
ALTER TABLE users ALTER COLUMN age TYPE years;
