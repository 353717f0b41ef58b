import { GateError } from "./start.js";
// src/contract/dialects/registry.ts
/** Every dialect in which a contract can be written; one line each. Where several recognise a file, the first one has it. */
const DIALECTS = [
	{
		name: "odcs",
		title: "Open Data Contract Standard",
		detect: (path, head) => /\.odcs\.(?:ya?ml|json)$/i.test(path) || /["']?kind["']?\s*:\s*["']?DataContract\b/.test(head),
		load: async () => (await import("./contract-dialects-odcs-read.js")).readOdcsContract
	},
	{
		name: "tfdv",
		title: "TensorFlow Data Validation schema",
		detect: (path, head) => /\.(?:pbtxt|pbtext|textproto|prototxt)$/i.test(path) && /^\s*(?:feature|string_domain|sparse_feature)\s*:?\s*[{<]/m.test(head),
		load: async () => (await import("./contract-dialects-tfdv-read.js")).readTfdvContract
	},
	{
		name: "mlflow",
		title: "MLflow model signature",
		detect: (path, head) => /(?:^|\/)MLmodel(?:\.ya?ml)?$/.test(path) || /^(?:mlflow_version|model_uuid):/m.test(head),
		load: async () => (await import("./contract-dialects-mlflow-read.js")).readMlflowContract
	},
	{
		name: "pact",
		title: "Pact",
		detect: (path, head) => /\.json$/i.test(path) && /^\uFEFF?\s*\{/.test(head) && (/"consumer"\s*:\s*\{/.test(head) && /"(?:provider|interactions|messages)"\s*:/.test(head) || /"pactSpecification"/.test(head)),
		load: async () => (await import("./contract-dialects-pact-read.js")).readPactContract
	},
	{
		name: "avro",
		title: "Avro schema",
		detect: (path, head) => /\.avsc$/i.test(path) || /\.json$/i.test(path) && /"type"\s*:\s*"record"/.test(head) && /"fields"\s*:\s*\[/.test(head),
		load: async () => (await import("./contract-dialects-avro-read.js")).readAvroContract
	},
	{
		name: "json-schema",
		title: "JSON Schema",
		detect: (path, head) => /\.schema\.json$|\.jsonschema$/i.test(path) || /["']\$schema["']\s*:\s*["']https?:\/\/json-schema\.org\//.test(head),
		load: async () => (await import("./contract-dialects-json-schema-read.js")).readSchemaContract
	}
];
const HEAD = 4096;
/** Reads a contract in whatever dialect it is. @throws GateError RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX */
async function readContract(file) {
	const dialect = DIALECTS.find((one) => one.detect(file.path, file.text.slice(0, HEAD)));
	if (dialect) return (await dialect.load())(file);
	throw new GateError("RG-SCHEMA-FORMAT", `${file.path} is no contract that is known`, { expected: `one of ${DIALECTS.map(({ title }) => title).join(", ")}` });
}
// src/contract/push/databases.ts
/** Databases that hold a table against a contract themselves. */
const DATABASES = [
	{
		name: "postgres",
		title: "PostgreSQL",
		variables: [
			{
				name: "PGHOST",
				description: "host name, or folder of the socket (default `localhost`)"
			},
			{
				name: "PGPORT",
				description: "port (default 5432)"
			},
			{
				name: "PGDATABASE",
				description: "database (default: the name of the user)"
			},
			{
				name: "PGUSER",
				description: "user, best one that may only read (default `postgres`)"
			},
			{
				name: "PGPASSWORD",
				description: "password",
				secret: true
			},
			{
				name: "PGSSLMODE",
				description: "`disable`: without encryption; else the certificate is verified, but for this machine"
			}
		],
		limitsBytes: false,
		load: async () => ({
			dialect: (await import("./contract-push-dialects-postgres.js")).postgresDialect,
			connect: (await import("./contract-push-sessions-postgres.js")).connectPostgres
		})
	},
	{
		name: "trino",
		title: "Trino",
		variables: [
			{
				name: "TRINO_URL",
				description: "address, such as `https://trino.example.com`"
			},
			{
				name: "TRINO_USER",
				description: "user"
			},
			{
				name: "TRINO_PASSWORD",
				description: "password",
				secret: true
			},
			{
				name: "TRINO_TOKEN",
				description: "token, instead of a password",
				secret: true
			},
			{
				name: "TRINO_CATALOG",
				description: "catalogue of tables that name none"
			},
			{
				name: "TRINO_SCHEMA",
				description: "schema of tables that name none"
			}
		],
		limitsBytes: true,
		load: async () => ({
			dialect: (await import("./contract-push-dialects-trino.js")).trinoDialect,
			connect: (await import("./contract-push-sessions-trino.js")).connectTrino
		})
	},
	{
		name: "bigquery",
		title: "BigQuery",
		variables: [
			{
				name: "GOOGLE_CLOUD_PROJECT",
				description: "project that pays"
			},
			{
				name: "GOOGLE_OAUTH_ACCESS_TOKEN",
				description: "access token",
				secret: true
			},
			{
				name: "GOOGLE_CREDENTIALS",
				description: "JSON of the key of a service account, instead of a token",
				secret: true
			},
			{
				name: "GOOGLE_TOKEN_URL",
				description: "where tokens come from (default: Google)"
			},
			{
				name: "BIGQUERY_DATASET",
				description: "dataset of tables that name none"
			},
			{
				name: "BIGQUERY_LOCATION",
				description: "location of the jobs"
			},
			{
				name: "BIGQUERY_URL",
				description: "address of the service (default: that of Google)"
			}
		],
		limitsBytes: true,
		load: async () => ({
			dialect: (await import("./contract-push-dialects-bigquery.js")).bigqueryDialect,
			connect: (await import("./contract-push-sessions-bigquery.js")).connectBigquery
		})
	},
	{
		name: "snowflake",
		title: "Snowflake",
		variables: [
			{
				name: "SNOWFLAKE_ACCOUNT",
				description: "account identifier, such as `myorg-account1`"
			},
			{
				name: "SNOWFLAKE_USER",
				description: "user"
			},
			{
				name: "SNOWFLAKE_TOKEN",
				description: "programmatic access token",
				secret: true
			},
			{
				name: "SNOWFLAKE_OAUTH_TOKEN",
				description: "OAuth token, instead",
				secret: true
			},
			{
				name: "SNOWFLAKE_PRIVATE_KEY",
				description: "private key of the user in PEM, instead",
				secret: true
			},
			{
				name: "SNOWFLAKE_PRIVATE_KEY_PASSPHRASE",
				description: "its passphrase",
				secret: true
			},
			{
				name: "SNOWFLAKE_WAREHOUSE",
				description: "warehouse"
			},
			{
				name: "SNOWFLAKE_ROLE",
				description: "role"
			},
			{
				name: "SNOWFLAKE_DATABASE",
				description: "database of tables that name none"
			},
			{
				name: "SNOWFLAKE_SCHEMA",
				description: "schema of tables that name none"
			},
			{
				name: "SNOWFLAKE_URL",
				description: "address of the service (default: by the account)"
			}
		],
		limitsBytes: false,
		load: async () => ({
			dialect: (await import("./contract-push-dialects-snowflake.js")).snowflakeDialect,
			connect: (await import("./contract-push-sessions-snowflake.js")).connectSnowflake
		})
	},
	{
		name: "databricks",
		title: "Databricks",
		variables: [
			{
				name: "DATABRICKS_HOST",
				description: "host of the workspace"
			},
			{
				name: "DATABRICKS_TOKEN",
				description: "token",
				secret: true
			},
			{
				name: "DATABRICKS_CLIENT_ID",
				description: "client id of a service principal (OAuth), instead of a token"
			},
			{
				name: "DATABRICKS_CLIENT_SECRET",
				description: "its OAuth secret",
				secret: true
			},
			{
				name: "DATABRICKS_WAREHOUSE_ID",
				description: "SQL warehouse"
			},
			{
				name: "DATABRICKS_CATALOG",
				description: "catalogue of tables that name none"
			},
			{
				name: "DATABRICKS_SCHEMA",
				description: "schema of tables that name none"
			}
		],
		limitsBytes: false,
		load: async () => ({
			dialect: (await import("./contract-push-dialects-databricks.js")).databricksDialect,
			connect: (await import("./contract-push-sessions-databricks.js")).connectDatabricks
		})
	}
];
export { DATABASES, readContract };
