import "./runtime.js";
// src/commands/rules/examples/sql.generated.ts
const EXAMPLES = [
	{
		"rule": "sql/table-removed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nCREATE TABLE notes (body text);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"path": "/public.notes",
			"witness": "{\"sql\":\"SELECT 1 FROM public.notes\"}"
		}]
	},
	{
		"rule": "sql/table-renamed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nALTER TABLE users RENAME TO people;\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.sql:6:1",
			"path": "/public.people",
			"witness": "{\"sql\":\"SELECT 1 FROM public.people\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:6:1",
			"path": "/public.users",
			"witness": "{\"sql\":\"SELECT 1 FROM public.users\"}"
		}]
	},
	{
		"rule": "sql/relation-kind-changed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE people (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nCREATE TABLE users AS SELECT 1 AS id;\nDROP TABLE users;\nCREATE VIEW users AS SELECT id, email, age FROM people;\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.sql:8:13",
			"path": "/public.users"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.sql:8:13",
			"path": "/public.users"
		}]
	},
	{
		"rule": "sql/columns-unknown",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users AS SELECT 1 AS id;\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.sql:1:14",
			"path": "/public.users"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.sql:1:14",
			"path": "/public.users"
		}]
	},
	{
		"rule": "sql/partition-removed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE log (day date NOT NULL) PARTITION BY RANGE (day);\nCREATE TABLE log_2020 PARTITION OF log FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE log (day date NOT NULL) PARTITION BY RANGE (day);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.sql:1:14",
			"path": "/public.log_2020"
		}]
	},
	{
		"rule": "sql/column-removed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:1:14",
			"path": "/public.users/age",
			"witness": "{\"sql\":\"SELECT age FROM public.users\"}"
		}]
	},
	{
		"rule": "sql/column-renamed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nALTER TABLE users RENAME COLUMN email TO address;\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.sql:6:1",
			"path": "/public.users/address",
			"witness": "{\"sql\":\"SELECT address FROM public.users\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:6:1",
			"path": "/public.users/email",
			"witness": "{\"sql\":\"SELECT email FROM public.users\"}"
		}]
	},
	{
		"rule": "sql/column-required",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer,\n  name text NOT NULL\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:5:3",
			"path": "/public.users/name",
			"witness": "{\"sql\":\"INSERT INTO public.users (id, email) VALUES ('1', 'a')\"}"
		}]
	},
	{
		"rule": "sql/not-null-added",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer NOT NULL\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:4:15",
			"path": "/public.users/age",
			"witness": "{\"sql\":\"INSERT INTO public.users (id, email, age) VALUES ('1', 'a', NULL)\"}"
		}]
	},
	{
		"rule": "sql/column-nullable",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text,\n  age integer\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:3:3",
			"path": "/public.users/email",
			"witness": "{\"sql\":\"SELECT email FROM public.users\",\"after\":\"INSERT INTO public.users (id, email) VALUES ('1', NULL)\"}"
		}]
	},
	{
		"rule": "sql/default-removed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL DEFAULT ''\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:3:3",
			"path": "/public.users/email",
			"witness": "{\"sql\":\"INSERT INTO public.users (id) VALUES ('1')\"}"
		}]
	},
	{
		"rule": "sql/default-changed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  age integer DEFAULT 1\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  age integer DEFAULT 2\n);\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.sql:3:3",
			"path": "/public.users/age"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.sql:3:3",
			"path": "/public.users/age"
		}]
	},
	{
		"rule": "sql/column-generated",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer GENERATED ALWAYS AS (length(email)) STORED\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:4:3",
			"path": "/public.users/age",
			"witness": "{\"sql\":\"INSERT INTO public.users (id, email, age) VALUES ('1', 'a', '1')\"}"
		}]
	},
	{
		"rule": "sql/type-changed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age text\n);\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.sql:4:3",
			"path": "/public.users/age",
			"witness": "{\"sql\":\"SELECT age FROM public.users UNION ALL SELECT NULL::text\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:4:3",
			"path": "/public.users/age",
			"witness": "{\"sql\":\"SELECT age FROM public.users UNION ALL SELECT NULL::integer\"}"
		}]
	},
	{
		"rule": "sql/type-narrowed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email varchar(200)\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email varchar(100)\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:3:3",
			"path": "/public.users/email",
			"witness": "{\"sql\":\"INSERT INTO public.users (id, email) VALUES ('1', repeat('x', 101))\"}"
		}]
	},
	{
		"rule": "sql/type-rounds",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  price numeric(10,2)\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  price numeric(10,1)\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.sql:3:3",
			"path": "/public.users/price"
		}]
	},
	{
		"rule": "sql/type-widened",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age bigint\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.sql:4:3",
			"path": "/public.users/age"
		}]
	},
	{
		"rule": "sql/type-removed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TYPE mood AS ENUM ('sad', 'ok');\nCREATE TABLE users (\n  id bigint PRIMARY KEY,\n  now mood\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"path": "/public.mood",
			"witness": "{\"sql\":\"SELECT 'sad'::public.mood\"}"
		}]
	},
	{
		"rule": "sql/type-redefined",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TYPE pair AS (a int, b int);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TYPE pair AS (a int, b text);\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.sql:1:1",
			"path": "/public.pair"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.sql:1:1",
			"path": "/public.pair"
		}]
	},
	{
		"rule": "sql/enum-value-removed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TYPE mood AS ENUM ('sad', 'ok');\nCREATE TABLE users (\n  id bigint PRIMARY KEY,\n  now mood\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TYPE mood AS ENUM ('sad');\nCREATE TABLE users (\n  id bigint PRIMARY KEY,\n  now mood\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:1:1",
			"path": "/public.mood/ok",
			"witness": "{\"sql\":\"SELECT 'ok'::public.mood\"}"
		}]
	},
	{
		"rule": "sql/enum-value-added",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TYPE mood AS ENUM ('sad', 'ok');\nCREATE TABLE users (\n  id bigint PRIMARY KEY,\n  now mood\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TYPE mood AS ENUM ('sad', 'ok');\nALTER TYPE mood ADD VALUE 'glad';\nCREATE TABLE users (\n  id bigint PRIMARY KEY,\n  now mood\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.sql:2:1",
			"path": "/public.mood/glad"
		}]
	},
	{
		"rule": "sql/check-added",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer CHECK (age >= 18)\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:4:15",
			"path": "/public.users",
			"witness": "{\"sql\":\"INSERT INTO public.users (id, email, age) VALUES ('1', 'a', '1')\"}"
		}]
	},
	{
		"rule": "sql/unique-added",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL UNIQUE,\n  age integer\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:3:23",
			"path": "/public.users",
			"witness": "{\"sql\":\"INSERT INTO public.users (id, email) VALUES ('1', 'a'), ('2', 'a')\"}"
		}]
	},
	{
		"rule": "sql/unique-removed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL UNIQUE\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:1:14",
			"path": "/public.users",
			"witness": "{\"sql\":\"INSERT INTO public.users (id, email) VALUES ('1', 'a') ON CONFLICT (email) DO NOTHING\"}"
		}]
	},
	{
		"rule": "sql/foreign-key-added",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nCREATE TABLE notes (owner bigint);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nCREATE TABLE notes (owner bigint REFERENCES users);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:6:34",
			"path": "/public.notes",
			"witness": "{\"sql\":\"INSERT INTO public.notes (owner) VALUES ('1')\"}"
		}]
	},
	{
		"rule": "sql/foreign-key-changed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nCREATE TABLE notes (owner bigint REFERENCES users ON DELETE CASCADE);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nCREATE TABLE notes (owner bigint REFERENCES users);\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.sql:6:34",
			"path": "/public.notes"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.sql:6:34",
			"path": "/public.notes"
		}]
	},
	{
		"rule": "sql/constraint-removed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  age integer CHECK (age > 0)\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  age integer\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.sql:1:14",
			"path": "/public.users"
		}]
	},
	{
		"rule": "sql/view-changed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nCREATE VIEW adults AS SELECT id FROM users WHERE age >= 18;\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nCREATE VIEW adults AS SELECT id FROM users WHERE age >= 21;\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.sql:6:13",
			"path": "/public.adults"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.sql:6:13",
			"path": "/public.adults"
		}]
	},
	{
		"rule": "sql/sequence-removed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE SEQUENCE numbers;\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"path": "/public.numbers",
			"witness": "{\"sql\":\"SELECT nextval('public.numbers')\"}"
		}]
	},
	{
		"rule": "sql/routine-removed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": ""
		}],
		"found": [{
			"direction": "rollback",
			"kind": "breaking",
			"path": "/public.one()",
			"witness": "{\"sql\":\"PREPARE attempt AS SELECT public.one()\"}"
		}]
	},
	{
		"rule": "sql/routine-changed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL\n);\nCREATE FUNCTION full_name(name text) RETURNS text LANGUAGE sql AS 'SELECT name';\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL\n);\nCREATE FUNCTION full_name(name text) RETURNS text LANGUAGE sql AS 'SELECT upper(name)';\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.sql:5:1",
			"path": "/public.full_name(text)"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.sql:5:1",
			"path": "/public.full_name(text)"
		}]
	},
	{
		"rule": "sql/routine-redefined",
		"before": [{
			"path": "old.sql",
			"text": "CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a';\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE FUNCTION f(b integer) RETURNS text LANGUAGE sql AS 'SELECT $$x$$';\n"
		}],
		"found": [
			{
				"direction": "deploy",
				"kind": "breaking",
				"place": "new.sql:1:1",
				"path": "/public.f(integer)",
				"witness": "{\"sql\":\"PREPARE attempt AS SELECT public.f(b => NULL::integer)\"}"
			},
			{
				"direction": "deploy",
				"kind": "breaking",
				"place": "new.sql:1:1",
				"path": "/public.f(integer)",
				"witness": "{\"sql\":\"PREPARE attempt AS SELECT public.f(NULL::integer) UNION ALL SELECT NULL::text\"}"
			},
			{
				"direction": "rollback",
				"kind": "breaking",
				"place": "new.sql:1:1",
				"path": "/public.f(integer)",
				"witness": "{\"sql\":\"PREPARE attempt AS SELECT public.f(a => NULL::integer)\"}"
			}
		]
	},
	{
		"rule": "sql/right-removed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE t (id bigint PRIMARY KEY, a integer);\nGRANT SELECT, INSERT, UPDATE, DELETE ON t TO app;\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE t (id bigint PRIMARY KEY, a integer);\nGRANT SELECT ON t TO app;\n"
		}],
		"found": [
			{
				"direction": "rollback",
				"kind": "breaking",
				"place": "new.sql:1:14",
				"path": "/public.t",
				"witness": "{\"sql\":\"SET ROLE app; EXPLAIN INSERT INTO public.t DEFAULT VALUES\"}"
			},
			{
				"direction": "rollback",
				"kind": "breaking",
				"place": "new.sql:1:14",
				"path": "/public.t",
				"witness": "{\"sql\":\"SET ROLE app; EXPLAIN UPDATE public.t SET id = DEFAULT\"}"
			},
			{
				"direction": "rollback",
				"kind": "breaking",
				"place": "new.sql:1:14",
				"path": "/public.t",
				"witness": "{\"sql\":\"SET ROLE app; EXPLAIN DELETE FROM public.t\"}"
			}
		]
	},
	{
		"rule": "sql/attribute-removed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TYPE addr AS (street text, city text);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TYPE addr AS (street text, town text);\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.sql:1:35",
			"path": "/public.addr/town",
			"witness": "{\"sql\":\"SELECT (NULL::public.addr).town\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.sql:1:1",
			"path": "/public.addr/city",
			"witness": "{\"sql\":\"SELECT (NULL::public.addr).city\"}"
		}]
	},
	{
		"rule": "sql/constraint-earlier",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE p (id bigint PRIMARY KEY);\nCREATE TABLE t (p bigint, CONSTRAINT f FOREIGN KEY (p) REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE p (id bigint PRIMARY KEY);\nCREATE TABLE t (p bigint, CONSTRAINT f FOREIGN KEY (p) REFERENCES p (id));\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.sql:2:27",
			"path": "/public.t"
		}]
	},
	{
		"rule": "sql/constraint-renamed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE t (id bigint PRIMARY KEY, a integer, CONSTRAINT u UNIQUE (a));\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE t (id bigint PRIMARY KEY, a integer, CONSTRAINT v UNIQUE (a));\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.sql:1:51",
			"path": "/public.t"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.sql:1:51",
			"path": "/public.t"
		}]
	},
	{
		"rule": "sql/collation-changed",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE t (id bigint PRIMARY KEY, a text UNIQUE);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE t (id bigint PRIMARY KEY, a text COLLATE \"C\" UNIQUE);\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.sql:1:40",
			"path": "/public.t/a"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.sql:1:40",
			"path": "/public.t/a"
		}]
	},
	{
		"rule": "sql/expression-may-fail",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE t (id bigint PRIMARY KEY, a integer);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE t (id bigint PRIMARY KEY, a integer);\nALTER TABLE t ADD COLUMN b integer GENERATED ALWAYS AS (a * 2) STORED;\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.sql:2:26",
			"path": "/public.t/b"
		}]
	},
	{
		"rule": "sql/statement-unknown",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nDO $$ BEGIN EXECUTE 'DROP TABLE users'; END $$;\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.sql:6:1"
		}, {
			"direction": "rollback",
			"kind": "unknown",
			"place": "new.sql:6:1"
		}]
	},
	{
		"rule": "sql/irreversible-drop",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nALTER TABLE users DROP COLUMN age;\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.sql:6:1",
			"path": "/public.users/age"
		}]
	},
	{
		"rule": "sql/irreversible-type",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  age text\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  age text\n);\nALTER TABLE users ALTER COLUMN age TYPE integer USING age::integer;\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.sql:5:1",
			"path": "/public.users/age"
		}]
	},
	{
		"rule": "sql/irreversible-rewrite",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  age integer\n);\nDELETE FROM users WHERE age IS NULL;\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.sql:6:1",
			"path": "/public.users"
		}]
	},
	{
		"rule": "sql/rewrite-unknown",
		"before": [{
			"path": "old.sql",
			"text": "CREATE TABLE users (id bigint PRIMARY KEY, email text);\nCREATE TABLE mails (email text);\nCREATE FUNCTION prune() RETURNS text LANGUAGE sql AS 'DELETE FROM users RETURNING email';\nCREATE FUNCTION low(mail text) RETURNS text LANGUAGE sql AS 'SELECT lower(mail)';\n"
		}],
		"after": [{
			"path": "new.sql",
			"text": "CREATE TABLE users (id bigint PRIMARY KEY, email text);\nCREATE TABLE mails (email text);\nCREATE FUNCTION prune() RETURNS text LANGUAGE sql AS 'DELETE FROM users RETURNING email';\nCREATE FUNCTION low(mail text) RETURNS text LANGUAGE sql AS 'SELECT lower(mail)';\nINSERT INTO mails SELECT prune();\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.sql:5:1"
		}]
	},
	{
		"rule": "sql/migration-edited",
		"before": [{
			"path": "migrations/0001_users.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text\n);\n"
		}],
		"after": [{
			"path": "migrations/0001_users.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text,\n  phone text\n);\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "unknown",
			"place": "migrations/0001_users.sql:1:1"
		}]
	},
	{
		"rule": "sql/migration-moved",
		"before": [{
			"path": "migrations/0001_users.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text\n);\n"
		}, {
			"path": "migrations/0002_name.sql",
			"text": "ALTER TABLE users ADD COLUMN name text;\n"
		}],
		"after": [{
			"path": "migrations/0001_users.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text\n);\n"
		}, {
			"path": "migrations/0003_name.sql",
			"text": "ALTER TABLE users ADD COLUMN name text;\n"
		}],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "migrations/0003_name.sql:1:1"
		}]
	},
	{
		"rule": "sql/migration-out-of-order",
		"before": [{
			"path": "migrations/0001_users.sql",
			"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text\n);\n"
		}, {
			"path": "migrations/0003_name.sql",
			"text": "ALTER TABLE users ADD COLUMN name text;\n"
		}],
		"after": [
			{
				"path": "migrations/0001_users.sql",
				"text": "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text\n);\n"
			},
			{
				"path": "migrations/0002_phone.sql",
				"text": "ALTER TABLE users ADD COLUMN phone text;\n"
			},
			{
				"path": "migrations/0003_name.sql",
				"text": "ALTER TABLE users ADD COLUMN name text;\n"
			}
		],
		"found": [{
			"direction": "rollback",
			"kind": "lossy",
			"place": "migrations/0002_phone.sql:1:1"
		}]
	}
];
export { EXAMPLES };
