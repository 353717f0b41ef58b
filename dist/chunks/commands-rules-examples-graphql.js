import "./runtime.js";
// src/commands/rules/examples/graphql.generated.ts
const EXAMPLES = [
	{
		"rule": "graphql/root-type-missing",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  a: Int\n}\ntype Mutation {\n  set: Int\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  a: Int\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:1:1",
			"path": "/Mutation",
			"witness": "{\"query\":\"mutation { set }\"}"
		}]
	},
	{
		"rule": "graphql/root-type-changed",
		"before": [{
			"path": "old.graphql",
			"text": "schema {\n  query: A\n}\ntype A {\n  a: Int\n}\ntype B {\n  a: Int\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "schema {\n  query: B\n}\ntype A {\n  a: Int\n}\ntype B {\n  a: Int\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:2:10",
			"path": "/A",
			"witness": "{\"query\":\"{ ... on A { __typename } }\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.graphql:2:10",
			"path": "/B",
			"witness": "{\"query\":\"{ ... on B { __typename } }\"}"
		}]
	},
	{
		"rule": "graphql/type-missing",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  user(id: ID!): User\n}\ntype User {\n  id: ID!\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  user(id: ID!): Account\n}\ntype Account {\n  id: ID!\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:1:1",
			"path": "/User",
			"witness": "{\"query\":\"{ user(id: \\\"1\\\") { ... on User { __typename } } }\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.graphql:4:6",
			"path": "/Account",
			"witness": "{\"query\":\"{ user(id: \\\"1\\\") { ... on Account { __typename } } }\"}"
		}]
	},
	{
		"rule": "graphql/type-kind-changed",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  when: When\n}\nscalar When\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  when: When\n}\ntype When {\n  iso: String\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:4:6",
			"path": "/When",
			"witness": "{\"query\":\"{ when }\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.graphql:4:6",
			"path": "/When",
			"witness": "{\"query\":\"{ when { __typename } }\"}"
		}]
	},
	{
		"rule": "graphql/field-missing",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  user: User\n}\ntype User {\n  id: ID!\n  name: String @deprecated(reason: \"use id\")\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  user: User\n}\ntype User {\n  id: ID!\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:4:6",
			"path": "/User/name",
			"witness": "{\"query\":\"{ user { name } }\"}"
		}]
	},
	{
		"rule": "graphql/field-type-changed",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  count: Int\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  count: String\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:2:3",
			"path": "/Query/count",
			"witness": "{\"query\":\"{ count }\",\"response\":{\"count\":\"text\"}}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.graphql:2:3",
			"path": "/Query/count",
			"witness": "{\"query\":\"{ count }\",\"response\":{\"count\":1}}"
		}]
	},
	{
		"rule": "graphql/field-made-nullable",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  count: Int!\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  count: Int\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:2:3",
			"path": "/Query/count",
			"witness": "{\"query\":\"{ count }\",\"response\":{\"count\":null}}"
		}]
	},
	{
		"rule": "graphql/argument-missing",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  find(text: String, limit: Int): Int\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  find(text: String): Int\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:2:3",
			"path": "/Query/find/limit",
			"witness": "{\"query\":\"{ find(limit: 1) }\"}"
		}]
	},
	{
		"rule": "graphql/argument-type-changed",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  find(limit: Int): Int\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  find(limit: String): Int\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:2:8",
			"path": "/Query/find/limit",
			"witness": "{\"query\":\"{ find(limit: 1) }\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.graphql:2:8",
			"path": "/Query/find/limit",
			"witness": "{\"query\":\"{ find(limit: \\\"text\\\") }\"}"
		}]
	},
	{
		"rule": "graphql/argument-required",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  find: Int\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  find(text: String!): Int\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:2:8",
			"path": "/Query/find/text",
			"witness": "{\"query\":\"{ find }\"}"
		}]
	},
	{
		"rule": "graphql/input-field-missing",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  find(by: By): Int\n}\ninput By {\n  id: ID\n  name: String\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  find(by: By): Int\n}\ninput By {\n  id: ID\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:4:7",
			"path": "/By/name",
			"witness": "{\"query\":\"{ find(by: {name: \\\"text\\\"}) }\"}"
		}]
	},
	{
		"rule": "graphql/input-field-type-changed",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  find(by: By): Int\n}\ninput By {\n  limit: Int\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  find(by: By): Int\n}\ninput By {\n  limit: String\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:5:3",
			"path": "/By/limit",
			"witness": "{\"query\":\"{ find(by: {limit: 1}) }\"}"
		}, {
			"direction": "rollback",
			"kind": "breaking",
			"place": "new.graphql:5:3",
			"path": "/By/limit",
			"witness": "{\"query\":\"{ find(by: {limit: \\\"text\\\"}) }\"}"
		}]
	},
	{
		"rule": "graphql/input-field-required",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  find(by: By): Int\n}\ninput By {\n  id: ID\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  find(by: By): Int\n}\ninput By {\n  id: ID\n  limit: Int!\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:6:3",
			"path": "/By/limit",
			"witness": "{\"query\":\"{ find(by: {}) }\"}"
		}]
	},
	{
		"rule": "graphql/input-one-of-added",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  find(by: By!): Int\n}\ninput By {\n  id: ID\n  name: String\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  find(by: By!): Int\n}\ninput By @oneOf {\n  id: ID\n  name: String\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:4:7",
			"path": "/By",
			"witness": "{\"query\":\"{ find(by: {}) }\"}"
		}]
	},
	{
		"rule": "graphql/enum-value-missing",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  find(order: Order): Int\n}\nenum Order {\n  ASC\n  DESC\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  find(order: Order): Int\n}\nenum Order {\n  ASC\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:4:6",
			"path": "/Order/DESC",
			"witness": "{\"query\":\"{ find(order: DESC) }\"}"
		}]
	},
	{
		"rule": "graphql/union-member-missing",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  hit: Hit\n}\ntype A {\n  a: Int\n}\ntype B {\n  b: Int\n}\nunion Hit = A | B\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  hit: Hit\n  b: B\n}\ntype A {\n  a: Int\n}\ntype B {\n  b: Int\n}\nunion Hit = A\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:11:7",
			"path": "/Hit/B",
			"witness": "{\"query\":\"{ hit { ... on B { __typename } } }\"}"
		}]
	},
	{
		"rule": "graphql/interface-missing",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  node: Node\n  user: User\n}\ninterface Node {\n  id: ID!\n}\ntype User implements Node {\n  id: ID!\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  node: Node\n  user: User\n}\ninterface Node {\n  id: ID!\n}\ntype User {\n  id: ID!\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:8:6",
			"path": "/User/Node",
			"witness": "{\"query\":\"{ node { ... on User { __typename } } }\"}"
		}]
	},
	{
		"rule": "graphql/entity-key-missing",
		"before": [{
			"path": "old.graphql",
			"text": "type Query { product: Product }\ntype Product @key(fields: \"id\") @key(fields: \"sku shop { id }\") { id: ID! sku: ID! shop: Shop }\ntype Shop { id: ID! }\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query { product: Product }\ntype Product @key(fields: \"id\") { id: ID! sku: ID! shop: Shop }\ntype Shop { id: ID! }\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:2:6",
			"path": "/Product"
		}]
	},
	{
		"rule": "graphql/directive-missing",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  a: Int\n}\ndirective @cache on FIELD\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  a: Int\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:1:1",
			"path": "/@cache",
			"witness": "{\"query\":\"{ __typename @cache }\"}"
		}]
	},
	{
		"rule": "graphql/directive-location-missing",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  a: Int\n}\ndirective @cache on FIELD | QUERY\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  a: Int\n}\ndirective @cache on FIELD\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:4:12",
			"path": "/@cache",
			"witness": "{\"query\":\"query @cache { __typename }\"}"
		}]
	},
	{
		"rule": "graphql/directive-not-repeatable",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  a: Int\n}\ndirective @cache repeatable on FIELD\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  a: Int\n}\ndirective @cache on FIELD\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:4:12",
			"path": "/@cache",
			"witness": "{\"query\":\"{ __typename @cache @cache }\"}"
		}]
	},
	{
		"rule": "graphql/operation-refused",
		"setting": "operation: query Mixed { hit { ... on A { x } ... on B { x } } }",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  hit: Hit\n}\ntype A {\n  x: Int\n}\ntype B {\n  x: Int\n}\nunion Hit = A | B\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  hit: Hit\n}\ntype A {\n  x: Int\n}\ntype B {\n  x: Int!\n}\nunion Hit = A | B\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "breaking",
			"place": "new.graphql:1:1",
			"path": "/operations/0",
			"witness": "{\"query\":\"query Mixed { hit { ... on A { x } ... on B { x } } }\"}"
		}]
	},
	{
		"rule": "graphql/operation-foreign",
		"setting": "operation: query New { b }",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  a: Int\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  a: Int\n  b: Int\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.graphql:1:1",
			"path": "/operations/0"
		}]
	},
	{
		"rule": "graphql/operation-unreadable",
		"setting": "operation: query Torn { b",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  a: Int\n  b: Int\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  a: Int\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "unknown",
			"place": "new.graphql:1:1",
			"path": "/operations/0"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.graphql:1:1",
			"path": "/operations/0"
		}]
	},
	{
		"rule": "graphql/enum-value-added",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  color: Color\n}\nenum Color {\n  RED\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  color: Color\n}\nenum Color {\n  RED\n  GREEN\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.graphql:6:3",
			"path": "/Color/GREEN",
			"witness": "{\"query\":\"{ color }\",\"response\":{\"color\":\"GREEN\"}}"
		}]
	},
	{
		"rule": "graphql/union-member-added",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  hit: Hit\n}\ntype A {\n  a: Int\n}\nunion Hit = A\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  hit: Hit\n}\ntype A {\n  a: Int\n}\ntype B {\n  b: Int\n}\nunion Hit = A | B\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.graphql:10:17",
			"path": "/Hit/B",
			"witness": "{\"query\":\"{ hit { __typename } }\",\"response\":{\"hit\":{\"__typename\":\"B\"}}}"
		}]
	},
	{
		"rule": "graphql/implementation-added",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  node: Node\n}\ninterface Node {\n  id: ID!\n}\ntype A implements Node {\n  id: ID!\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  node: Node\n}\ninterface Node {\n  id: ID!\n}\ntype A implements Node {\n  id: ID!\n}\ntype B implements Node {\n  id: ID!\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.graphql:10:19",
			"path": "/B/Node",
			"witness": "{\"query\":\"{ node { __typename } }\",\"response\":{\"node\":{\"__typename\":\"B\"}}}"
		}]
	},
	{
		"rule": "graphql/selections-conflict",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  find: Hit\n}\nunion Hit = Book | Film\ntype Book {\n  year: Int\n}\ntype Film {\n  year: Int\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  find: Hit\n}\nunion Hit = Book | Film\ntype Book {\n  year: Int!\n}\ntype Film {\n  year: Int\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.graphql:6:3",
			"path": "/Book/year",
			"witness": "{\"query\":\"{ find { ... on Book { year } ... on Film { year } } }\"}"
		}]
	},
	{
		"rule": "graphql/argument-default-changed",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  find(limit: Int = 10): Int\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  find(limit: Int = 20): Int\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.graphql:2:8",
			"path": "/Query/find/limit"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.graphql:2:8",
			"path": "/Query/find/limit"
		}]
	},
	{
		"rule": "graphql/input-field-default-changed",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  find(by: By): Int\n}\ninput By {\n  limit: Int = 10\n}\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  find(by: By): Int\n}\ninput By {\n  limit: Int = 20\n}\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.graphql:5:3",
			"path": "/By/limit"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.graphql:5:3",
			"path": "/By/limit"
		}]
	},
	{
		"rule": "graphql/scalar-specification-changed",
		"before": [{
			"path": "old.graphql",
			"text": "type Query {\n  at: Time\n}\nscalar Time @specifiedBy(url: \"https://a.example/1\")\n"
		}],
		"after": [{
			"path": "new.graphql",
			"text": "type Query {\n  at: Time\n}\nscalar Time @specifiedBy(url: \"https://a.example/2\")\n"
		}],
		"found": [{
			"direction": "deploy",
			"kind": "lossy",
			"place": "new.graphql:4:8",
			"path": "/Time"
		}, {
			"direction": "rollback",
			"kind": "lossy",
			"place": "new.graphql:4:8",
			"path": "/Time"
		}]
	}
];
export { EXAMPLES };
