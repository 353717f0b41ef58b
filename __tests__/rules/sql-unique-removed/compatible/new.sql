CREATE TABLE users (
  id bigint PRIMARY KEY,
  email text
);
CREATE UNIQUE INDEX users_email ON users (email);
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email;
