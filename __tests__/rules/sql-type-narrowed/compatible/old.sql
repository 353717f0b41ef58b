CREATE TABLE users (
  id bigint PRIMARY KEY,
  email character varying(200)
);
