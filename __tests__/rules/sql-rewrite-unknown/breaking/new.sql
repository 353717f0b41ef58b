CREATE TABLE users (id bigint PRIMARY KEY, email text);
CREATE TABLE mails (email text);
CREATE FUNCTION prune() RETURNS text LANGUAGE sql AS 'DELETE FROM users RETURNING email';
CREATE FUNCTION low(mail text) RETURNS text LANGUAGE sql AS 'SELECT lower(mail)';
INSERT INTO mails SELECT prune();
