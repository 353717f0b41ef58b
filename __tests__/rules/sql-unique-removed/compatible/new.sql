CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text
);
CREATE UNIQUE INDEX users_email ON users (email);
ALTER TABLE users ADD CONSTRAINT one UNIQUE USING INDEX users_email;
