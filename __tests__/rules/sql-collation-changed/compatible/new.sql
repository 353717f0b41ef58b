CREATE TABLE t (id bigint PRIMARY KEY, a text COLLATE pg_catalog."default");
