import { __commonJSMin } from "./runtime.js";
import { require_GraphQLError, require_ast, require_devAssert, require_inspect, require_instanceOf, require_isObjectLike } from "./graphql-shared.js";
import { require_definition, require_directives, require_introspection, require_toObjMap, require_typeComparators } from "./graphql-shared2.js";
// node_modules/graphql/type/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLSchema = void 0;
	exports.assertSchema = assertSchema;
	exports.isSchema = isSchema;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _instanceOf = require_instanceOf();
	var _isObjectLike = require_isObjectLike();
	var _toObjMap = require_toObjMap();
	var _ast = require_ast();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	/** @category Schema */
	/**
	* Test if the given value is a GraphQL schema.
	* @param schema - Value to inspect.
	* @returns True when the value is a GraphQLSchema.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { GraphQLString, isSchema } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* isSchema(schema); // => true
	* isSchema(GraphQLString); // => false
	* ```
	*/
	function isSchema(schema) {
		return (0, _instanceOf.instanceOf)(schema, GraphQLSchema);
	}
	/**
	* Returns the value as a GraphQLSchema, or throws if it is not a schema.
	* @param schema - GraphQL schema to use.
	* @returns The value typed as a GraphQLSchema.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertSchema, GraphQLString } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* assertSchema(schema); // => schema
	* assertSchema(GraphQLString); // throws an error
	* ```
	*/
	function assertSchema(schema) {
		if (!isSchema(schema)) throw new Error(`Expected ${(0, _inspect.inspect)(schema)} to be a GraphQL schema.`);
		return schema;
	}
	/**
	* Custom extensions
	* @remarks
	* Use a unique identifier name for your extension, for example the name of
	* your library or project. Do not use a shortened identifier as this increases
	* the risk of conflicts. We recommend you add at most one extension field,
	* an object which can contain all the values you need.
	*/
	/**
	* Schema Definition
	*
	* A Schema is created by supplying the root types of each type of operation,
	* query and mutation (optional). A schema definition is then supplied to the
	* validator and executor.
	* @example
	* ```ts
	* import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
	*
	* const MyAppQueryRootType = new GraphQLObjectType({
	*   name: 'Query',
	*   fields: {
	*     greeting: { type: GraphQLString },
	*   },
	* });
	*
	* const MyAppMutationRootType = new GraphQLObjectType({
	*   name: 'Mutation',
	*   fields: {
	*     setGreeting: { type: GraphQLString },
	*   },
	* });
	*
	* const MyAppSchema = new GraphQLSchema({
	*   query: MyAppQueryRootType,
	*   mutation: MyAppMutationRootType,
	* });
	* ```
	* @example
	* When the schema is constructed, by default only the types that are reachable
	* by traversing the root types are included, other types must be explicitly
	* referenced.
	*
	* ```ts
	* import {
	*   GraphQLInterfaceType,
	*   GraphQLObjectType,
	*   GraphQLSchema,
	*   GraphQLString,
	* } from 'graphql';
	*
	* const characterInterface = new GraphQLInterfaceType({
	*   name: 'Character',
	*   fields: {
	*     name: { type: GraphQLString },
	*   },
	* });
	*
	* const humanType = new GraphQLObjectType({
	*   name: 'Human',
	*   interfaces: [characterInterface],
	*   fields: {
	*     name: { type: GraphQLString },
	*   },
	* });
	*
	* const droidType = new GraphQLObjectType({
	*   name: 'Droid',
	*   interfaces: [characterInterface],
	*   fields: {
	*     name: { type: GraphQLString },
	*   },
	* });
	*
	* const schema = new GraphQLSchema({
	*   query: new GraphQLObjectType({
	*     name: 'Query',
	*     fields: {
	*       hero: { type: characterInterface },
	*     },
	*   }),
	*   // Since this schema references only the `Character` interface it's
	*   // necessary to explicitly list the types that implement it if
	*   // you want them to be included in the final schema.
	*   types: [humanType, droidType],
	* });
	* ```
	* @example
	* If an array of `directives` are provided to GraphQLSchema, that will be the
	* exact list of directives represented and allowed. If `directives` is not
	* provided then a default set of the specified directives (e.g. `@include` and
	* `@skip`) will be used. If you wish to provide *additional* directives to
	* these specified directives, you must explicitly declare them.
	*
	* ```ts
	* import {
	*   DirectiveLocation,
	*   GraphQLDirective,
	*   GraphQLObjectType,
	*   GraphQLSchema,
	*   GraphQLString,
	*   specifiedDirectives,
	* } from 'graphql';
	*
	* const MyAppSchema = new GraphQLSchema({
	*   query: new GraphQLObjectType({
	*     name: 'Query',
	*     fields: { greeting: { type: GraphQLString } },
	*   }),
	*   directives: specifiedDirectives.concat([
	*     new GraphQLDirective({
	*       name: 'custom',
	*       locations: [DirectiveLocation.FIELD],
	*     }),
	*   ]),
	* });
	* ```
	*/
	var GraphQLSchema = class {
		/** Human-readable description for this schema element, if provided. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Cached schema validation errors, if validation has already run.
		* @internal
		*/
		/**
		* Creates a GraphQLSchema instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* // Create a schema with the required query root.
		* import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql/type';
		*
		* const Query = new GraphQLObjectType({
		*   name: 'Query',
		*   fields: {
		*     greeting: {
		*       type: GraphQLString,
		*       resolve: () => 'Hello',
		*     },
		*   },
		* });
		*
		* const schema = new GraphQLSchema({
		*   description: 'The application schema.',
		*   query: Query,
		* });
		*
		* schema.getQueryType(); // => Query
		* schema.description; // => 'The application schema.'
		* ```
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* // This variant configures every schema option, including directives and extensions.
		* import { DirectiveLocation, parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLBoolean,
		*   GraphQLDirective,
		*   GraphQLObjectType,
		*   GraphQLSchema,
		*   GraphQLString,
		* } from 'graphql/type';
		*
		* const Query = new GraphQLObjectType({
		*   name: 'Query',
		*   fields: { greeting: { type: GraphQLString } },
		* });
		* const Mutation = new GraphQLObjectType({
		*   name: 'Mutation',
		*   fields: { setGreeting: { type: GraphQLString } },
		* });
		* const Subscription = new GraphQLObjectType({
		*   name: 'Subscription',
		*   fields: { greetingChanged: { type: GraphQLString } },
		* });
		* const AuditEvent = new GraphQLObjectType({
		*   name: 'AuditEvent',
		*   fields: { message: { type: GraphQLString } },
		* });
		* const authDirective = new GraphQLDirective({
		*   name: 'auth',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		*   args: { required: { type: GraphQLBoolean } },
		* });
		* const schemaDocument = parse(`
		*   schema {
		*     query: Query
		*     mutation: Mutation
		*     subscription: Subscription
		*   }
		*
		*   extend schema @auth
		* `);
		* assert(schemaDocument.definitions[0].kind === Kind.SCHEMA_DEFINITION);
		* assert(schemaDocument.definitions[1].kind === Kind.SCHEMA_EXTENSION);
		*
		* const schema = new GraphQLSchema({
		*   description: 'Operations exposed by the application.',
		*   query: Query,
		*   mutation: Mutation,
		*   subscription: Subscription,
		*   types: [AuditEvent],
		*   directives: [authDirective],
		*   extensions: { owner: 'platform' },
		*   astNode: schemaDocument.definitions[0],
		*   extensionASTNodes: [schemaDocument.definitions[1]],
		*   assumeValid: true,
		* });
		*
		* schema.getMutationType(); // => Mutation
		* schema.getSubscriptionType(); // => Subscription
		* schema.getType('AuditEvent'); // => AuditEvent
		* schema.getDirective('auth'); // => authDirective
		* schema.extensions; // => { owner: 'platform' }
		* ```
		*/
		constructor(config) {
			var _config$extensionASTN, _config$directives;
			this.__validationErrors = config.assumeValid === true ? [] : void 0;
			(0, _isObjectLike.isObjectLike)(config) || (0, _devAssert.devAssert)(false, "Must provide configuration object.");
			!config.types || Array.isArray(config.types) || (0, _devAssert.devAssert)(false, `"types" must be Array if provided but got: ${(0, _inspect.inspect)(config.types)}.`);
			!config.directives || Array.isArray(config.directives) || (0, _devAssert.devAssert)(false, `"directives" must be Array if provided but got: ${(0, _inspect.inspect)(config.directives)}.`);
			this.description = config.description;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN = config.extensionASTNodes) !== null && _config$extensionASTN !== void 0 ? _config$extensionASTN : [];
			this._queryType = config.query;
			this._mutationType = config.mutation;
			this._subscriptionType = config.subscription;
			this._directives = (_config$directives = config.directives) !== null && _config$directives !== void 0 ? _config$directives : _directives.specifiedDirectives;
			const allReferencedTypes = new Set(config.types);
			if (config.types != null) for (const type of config.types) {
				allReferencedTypes.delete(type);
				collectReferencedTypes(type, allReferencedTypes);
			}
			if (this._queryType != null) collectReferencedTypes(this._queryType, allReferencedTypes);
			if (this._mutationType != null) collectReferencedTypes(this._mutationType, allReferencedTypes);
			if (this._subscriptionType != null) collectReferencedTypes(this._subscriptionType, allReferencedTypes);
			for (const directive of this._directives) if ((0, _directives.isDirective)(directive)) for (const arg of directive.args) collectReferencedTypes(arg.type, allReferencedTypes);
			collectReferencedTypes(_introspection.__Schema, allReferencedTypes);
			this._typeMap = Object.create(null);
			this._subTypeMap = Object.create(null);
			this._implementationsMap = Object.create(null);
			for (const namedType of allReferencedTypes) {
				if (namedType == null) continue;
				const typeName = namedType.name;
				typeName || (0, _devAssert.devAssert)(false, "One of the provided types for building the Schema is missing a name.");
				if (this._typeMap[typeName] !== void 0) throw new Error(`Schema must contain uniquely named types but contains multiple types named "${typeName}".`);
				this._typeMap[typeName] = namedType;
				if ((0, _definition.isInterfaceType)(namedType)) {
					for (const iface of namedType.getInterfaces()) if ((0, _definition.isInterfaceType)(iface)) {
						let implementations = this._implementationsMap[iface.name];
						if (implementations === void 0) implementations = this._implementationsMap[iface.name] = {
							objects: [],
							interfaces: []
						};
						implementations.interfaces.push(namedType);
					}
				} else if ((0, _definition.isObjectType)(namedType)) {
					for (const iface of namedType.getInterfaces()) if ((0, _definition.isInterfaceType)(iface)) {
						let implementations = this._implementationsMap[iface.name];
						if (implementations === void 0) implementations = this._implementationsMap[iface.name] = {
							objects: [],
							interfaces: []
						};
						implementations.objects.push(namedType);
					}
				}
			}
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLSchema";
		}
		/**
		* Returns the root object type for query operations.
		* @returns The query root type, if this schema defines one.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		*
		* schema.getQueryType()?.name; // => 'Query'
		* ```
		*/
		getQueryType() {
			return this._queryType;
		}
		/**
		* Returns the root object type for mutation operations.
		* @returns The mutation root type, if this schema defines one.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		*
		*   type Mutation {
		*     setGreeting(value: String!): String
		*   }
		* `);
		*
		* schema.getMutationType()?.name; // => 'Mutation'
		* ```
		*/
		getMutationType() {
			return this._mutationType;
		}
		/**
		* Returns the root object type for subscription operations.
		* @returns The subscription root type, if this schema defines one.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		*
		*   type Subscription {
		*     greetings: String
		*   }
		* `);
		*
		* schema.getSubscriptionType()?.name; // => 'Subscription'
		* ```
		*/
		getSubscriptionType() {
			return this._subscriptionType;
		}
		/**
		* Returns the root object type for the requested operation kind.
		* @param operation - Operation kind to resolve.
		* @returns The root object type for the operation kind, if this schema defines one.
		* @example
		* ```ts
		* import { OperationTypeNode } from 'graphql/language';
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		*
		*   type Mutation {
		*     setGreeting(value: String!): String
		*   }
		* `);
		*
		* schema.getRootType(OperationTypeNode.QUERY)?.name; // => 'Query'
		* schema.getRootType(OperationTypeNode.MUTATION)?.name; // => 'Mutation'
		* schema.getRootType(OperationTypeNode.SUBSCRIPTION); // => undefined
		* ```
		*/
		getRootType(operation) {
			switch (operation) {
				case _ast.OperationTypeNode.QUERY: return this.getQueryType();
				case _ast.OperationTypeNode.MUTATION: return this.getMutationType();
				case _ast.OperationTypeNode.SUBSCRIPTION: return this.getSubscriptionType();
			}
		}
		/**
		* Returns all named types known to this schema.
		* @returns A map of schema types keyed by type name.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type User {
		*     name: String
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* const typeMap = schema.getTypeMap();
		*
		* typeMap.User.name; // => 'User'
		* typeMap.Query.name; // => 'Query'
		* typeMap.String.name; // => 'String'
		* ```
		*/
		getTypeMap() {
			return this._typeMap;
		}
		/**
		* Returns the named type with the provided name.
		* @param name - The GraphQL name to look up.
		* @returns The named schema type, if one exists.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type User {
		*     name: String
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* schema.getType('User')?.toString(); // => 'User'
		* schema.getType('Missing'); // => undefined
		* ```
		*/
		getType(name) {
			return this.getTypeMap()[name];
		}
		/**
		* Returns object types that may be returned for an abstract type.
		* @param abstractType - Interface or union type to inspect.
		* @returns Object types that may satisfy the abstract type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType, assertUnionType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   type User implements Node {
		*     id: ID!
		*   }
		*
		*   type Organization implements Node {
		*     id: ID!
		*   }
		*
		*   union SearchResult = User | Organization
		*
		*   type Query {
		*     node: Node
		*     search: [SearchResult]
		*   }
		* `);
		*
		* const Node = assertInterfaceType(schema.getType('Node'));
		* const SearchResult = assertUnionType(schema.getType('SearchResult'));
		*
		* schema.getPossibleTypes(Node).map((type) => type.name); // => ['User', 'Organization']
		* schema.getPossibleTypes(SearchResult).map((type) => type.name); // => ['User', 'Organization']
		* ```
		*/
		getPossibleTypes(abstractType) {
			return (0, _definition.isUnionType)(abstractType) ? abstractType.getTypes() : this.getImplementations(abstractType).objects;
		}
		/**
		* Returns objects and interfaces that implement an interface type.
		* @param interfaceType - Interface type to inspect.
		* @returns Object and interface implementations of the interface.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Resource {
		*     url: String!
		*   }
		*
		*   interface Image implements Resource {
		*     url: String!
		*     width: Int
		*   }
		*
		*   type Photo implements Resource & Image {
		*     url: String!
		*     width: Int
		*   }
		*
		*   type Query {
		*     resource: Resource
		*   }
		* `);
		*
		* const Resource = assertInterfaceType(schema.getType('Resource'));
		* const implementations = schema.getImplementations(Resource);
		*
		* implementations.interfaces.map((type) => type.name); // => ['Image']
		* implementations.objects.map((type) => type.name); // => ['Photo']
		* ```
		*/
		getImplementations(interfaceType) {
			const implementations = this._implementationsMap[interfaceType.name];
			return implementations !== null && implementations !== void 0 ? implementations : {
				objects: [],
				interfaces: []
			};
		}
		/**
		* Returns whether one type is a possible runtime subtype of an abstract type.
		* @param abstractType - Interface or union type to inspect.
		* @param maybeSubType - Object or interface type to test as a possible subtype.
		* @returns True when the subtype may satisfy the abstract type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType, assertObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   type User implements Node {
		*     id: ID!
		*   }
		*
		*   type Review {
		*     body: String
		*   }
		*
		*   type Query {
		*     node: Node
		*     review: Review
		*   }
		* `);
		*
		* const Node = assertInterfaceType(schema.getType('Node'));
		* const User = assertObjectType(schema.getType('User'));
		* const Review = assertObjectType(schema.getType('Review'));
		*
		* schema.isSubType(Node, User); // => true
		* schema.isSubType(Node, Review); // => false
		* ```
		*/
		isSubType(abstractType, maybeSubType) {
			let map = this._subTypeMap[abstractType.name];
			if (map === void 0) {
				map = Object.create(null);
				if ((0, _definition.isUnionType)(abstractType)) for (const type of abstractType.getTypes()) map[type.name] = true;
				else {
					const implementations = this.getImplementations(abstractType);
					for (const type of implementations.objects) map[type.name] = true;
					for (const type of implementations.interfaces) map[type.name] = true;
				}
				this._subTypeMap[abstractType.name] = map;
			}
			return map[maybeSubType.name] !== void 0;
		}
		/**
		* Returns directives available in this schema.
		* @returns Directives available in this schema.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   directive @upper on FIELD_DEFINITION
		*
		*   type Query {
		*     greeting: String @upper
		*   }
		* `);
		*
		* schema.getDirectives().map((directive) => directive.name); // => ['upper', 'include', 'skip', 'deprecated', 'specifiedBy', 'oneOf']
		* ```
		*/
		getDirectives() {
			return this._directives;
		}
		/**
		* Returns the current directive definition.
		* @param name - The GraphQL name to look up.
		* @returns The current directive definition, if known.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   directive @upper on FIELD_DEFINITION
		*
		*   type Query {
		*     greeting: String @upper
		*   }
		* `);
		*
		* schema.getDirective('upper')?.name; // => 'upper'
		* schema.getDirective('missing'); // => undefined
		* ```
		*/
		getDirective(name) {
			return this.getDirectives().find((directive) => directive.name === name);
		}
		/**
		* Returns a normalized configuration object for this object.
		*
		* The returned config preserves the original `assumeValid` flag so the schema
		* can be recreated with the same validation behavior.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { GraphQLSchema } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		*
		* const config = schema.toConfig();
		* const schemaCopy = new GraphQLSchema(config);
		*
		* config.query?.name; // => 'Query'
		* schemaCopy.getQueryType()?.name; // => 'Query'
		* ```
		*/
		toConfig() {
			return {
				description: this.description,
				query: this.getQueryType(),
				mutation: this.getMutationType(),
				subscription: this.getSubscriptionType(),
				types: Object.values(this.getTypeMap()),
				directives: this.getDirectives(),
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes,
				assumeValid: this.__validationErrors !== void 0
			};
		}
	};
	exports.GraphQLSchema = GraphQLSchema;
	function collectReferencedTypes(type, typeSet) {
		const namedType = (0, _definition.getNamedType)(type);
		if (!typeSet.has(namedType)) {
			typeSet.add(namedType);
			if ((0, _definition.isUnionType)(namedType)) for (const memberType of namedType.getTypes()) collectReferencedTypes(memberType, typeSet);
			else if ((0, _definition.isObjectType)(namedType) || (0, _definition.isInterfaceType)(namedType)) {
				for (const interfaceType of namedType.getInterfaces()) collectReferencedTypes(interfaceType, typeSet);
				for (const field of Object.values(namedType.getFields())) {
					collectReferencedTypes(field.type, typeSet);
					for (const arg of field.args) collectReferencedTypes(arg.type, typeSet);
				}
			} else if ((0, _definition.isInputObjectType)(namedType)) for (const field of Object.values(namedType.getFields())) collectReferencedTypes(field.type, typeSet);
		}
		return typeSet;
	}
}));
// node_modules/graphql/type/validate.js
var require_validate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidSchema = assertValidSchema;
	exports.validateSchema = validateSchema;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _ast = require_ast();
	var _typeComparators = require_typeComparators();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	var _schema = require_schema();
	/** @category Validation */
	/**
	* Implements the "Type Validation" sub-sections of the specification's
	* "Type System" section.
	*
	* Validation runs synchronously, returning an array of encountered errors, or
	* an empty array if no errors were encountered and the Schema is valid.
	* @param schema - GraphQL schema to use.
	* @returns Schema validation errors, or an empty array when the schema is valid.
	* @example
	* ```ts
	* import { validateSchema } from 'graphql/type';
	* import { buildSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	* const errors = validateSchema(schema); // => []
	* ```
	*/
	function validateSchema(schema) {
		(0, _schema.assertSchema)(schema);
		if (schema.__validationErrors) return schema.__validationErrors;
		const context = new SchemaValidationContext(schema);
		validateRootTypes(context);
		validateDirectives(context);
		validateTypes(context);
		const errors = context.getErrors();
		schema.__validationErrors = errors;
		return errors;
	}
	/**
	* Utility function which asserts a schema is valid by throwing an error if
	* it is invalid.
	* @param schema - GraphQL schema to use.
	* @example
	* ```ts
	* import { assertValidSchema } from 'graphql/type';
	* import { buildSchema } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* assertValidSchema(schema); // does not throw
	* ```
	*/
	function assertValidSchema(schema) {
		const errors = validateSchema(schema);
		if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
	}
	var SchemaValidationContext = class {
		constructor(schema) {
			this._errors = [];
			this.schema = schema;
		}
		reportError(message, nodes) {
			const _nodes = Array.isArray(nodes) ? nodes.filter(Boolean) : nodes;
			this._errors.push(new _GraphQLError.GraphQLError(message, { nodes: _nodes }));
		}
		getErrors() {
			return this._errors;
		}
	};
	function validateRootTypes(context) {
		const schema = context.schema;
		const queryType = schema.getQueryType();
		if (!queryType) context.reportError("Query root type must be provided.", schema.astNode);
		else if (!(0, _definition.isObjectType)(queryType)) {
			var _getOperationTypeNode;
			context.reportError(`Query root type must be Object type, it cannot be ${(0, _inspect.inspect)(queryType)}.`, (_getOperationTypeNode = getOperationTypeNode(schema, _ast.OperationTypeNode.QUERY)) !== null && _getOperationTypeNode !== void 0 ? _getOperationTypeNode : queryType.astNode);
		}
		const mutationType = schema.getMutationType();
		if (mutationType && !(0, _definition.isObjectType)(mutationType)) {
			var _getOperationTypeNode2;
			context.reportError(`Mutation root type must be Object type if provided, it cannot be ${(0, _inspect.inspect)(mutationType)}.`, (_getOperationTypeNode2 = getOperationTypeNode(schema, _ast.OperationTypeNode.MUTATION)) !== null && _getOperationTypeNode2 !== void 0 ? _getOperationTypeNode2 : mutationType.astNode);
		}
		const subscriptionType = schema.getSubscriptionType();
		if (subscriptionType && !(0, _definition.isObjectType)(subscriptionType)) {
			var _getOperationTypeNode3;
			context.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0, _inspect.inspect)(subscriptionType)}.`, (_getOperationTypeNode3 = getOperationTypeNode(schema, _ast.OperationTypeNode.SUBSCRIPTION)) !== null && _getOperationTypeNode3 !== void 0 ? _getOperationTypeNode3 : subscriptionType.astNode);
		}
	}
	function getOperationTypeNode(schema, operation) {
		var _flatMap$find;
		return (_flatMap$find = [schema.astNode, ...schema.extensionASTNodes].flatMap((schemaNode) => {
			var _schemaNode$operation;
			return (_schemaNode$operation = schemaNode === null || schemaNode === void 0 ? void 0 : schemaNode.operationTypes) !== null && _schemaNode$operation !== void 0 ? _schemaNode$operation : [];
		}).find((operationNode) => operationNode.operation === operation)) === null || _flatMap$find === void 0 ? void 0 : _flatMap$find.type;
	}
	function validateDirectives(context) {
		for (const directive of context.schema.getDirectives()) {
			if (!(0, _directives.isDirective)(directive)) {
				context.reportError(`Expected directive but got: ${(0, _inspect.inspect)(directive)}.`, directive === null || directive === void 0 ? void 0 : directive.astNode);
				continue;
			}
			validateName(context, directive);
			if (directive.locations.length === 0) context.reportError(`Directive @${directive.name} must include 1 or more locations.`, directive.astNode);
			for (const arg of directive.args) {
				validateName(context, arg);
				if (!(0, _definition.isInputType)(arg.type)) context.reportError(`The type of @${directive.name}(${arg.name}:) must be Input Type but got: ${(0, _inspect.inspect)(arg.type)}.`, arg.astNode);
				if ((0, _definition.isRequiredArgument)(arg) && arg.deprecationReason != null) {
					var _arg$astNode;
					context.reportError(`Required argument @${directive.name}(${arg.name}:) cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), (_arg$astNode = arg.astNode) === null || _arg$astNode === void 0 ? void 0 : _arg$astNode.type]);
				}
			}
		}
	}
	function validateName(context, node) {
		if (node.name.startsWith("__")) context.reportError(`Name "${node.name}" must not begin with "__", which is reserved by GraphQL introspection.`, node.astNode);
	}
	function validateTypes(context) {
		const validateInputObjectCircularRefs = createInputObjectCircularRefsValidator(context);
		const typeMap = context.schema.getTypeMap();
		for (const type of Object.values(typeMap)) {
			if (!(0, _definition.isNamedType)(type)) {
				context.reportError(`Expected GraphQL named type but got: ${(0, _inspect.inspect)(type)}.`, type.astNode);
				continue;
			}
			if (!(0, _introspection.isIntrospectionType)(type)) validateName(context, type);
			if ((0, _definition.isObjectType)(type)) {
				validateFields(context, type);
				validateInterfaces(context, type);
			} else if ((0, _definition.isInterfaceType)(type)) {
				validateFields(context, type);
				validateInterfaces(context, type);
			} else if ((0, _definition.isUnionType)(type)) validateUnionMembers(context, type);
			else if ((0, _definition.isEnumType)(type)) validateEnumValues(context, type);
			else if ((0, _definition.isInputObjectType)(type)) {
				validateInputFields(context, type);
				validateInputObjectCircularRefs(type);
			}
		}
	}
	function validateFields(context, type) {
		const fields = Object.values(type.getFields());
		if (fields.length === 0) context.reportError(`Type ${type.name} must define one or more fields.`, [type.astNode, ...type.extensionASTNodes]);
		for (const field of fields) {
			validateName(context, field);
			if (!(0, _definition.isOutputType)(field.type)) {
				var _field$astNode;
				context.reportError(`The type of ${type.name}.${field.name} must be Output Type but got: ${(0, _inspect.inspect)(field.type)}.`, (_field$astNode = field.astNode) === null || _field$astNode === void 0 ? void 0 : _field$astNode.type);
			}
			for (const arg of field.args) {
				const argName = arg.name;
				validateName(context, arg);
				if (!(0, _definition.isInputType)(arg.type)) {
					var _arg$astNode2;
					context.reportError(`The type of ${type.name}.${field.name}(${argName}:) must be Input Type but got: ${(0, _inspect.inspect)(arg.type)}.`, (_arg$astNode2 = arg.astNode) === null || _arg$astNode2 === void 0 ? void 0 : _arg$astNode2.type);
				}
				if ((0, _definition.isRequiredArgument)(arg) && arg.deprecationReason != null) {
					var _arg$astNode3;
					context.reportError(`Required argument ${type.name}.${field.name}(${argName}:) cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), (_arg$astNode3 = arg.astNode) === null || _arg$astNode3 === void 0 ? void 0 : _arg$astNode3.type]);
				}
			}
		}
	}
	function validateInterfaces(context, type) {
		const ifaceTypeNames = Object.create(null);
		for (const iface of type.getInterfaces()) {
			if (!(0, _definition.isInterfaceType)(iface)) {
				context.reportError(`Type ${(0, _inspect.inspect)(type)} must only implement Interface types, it cannot implement ${(0, _inspect.inspect)(iface)}.`, getAllImplementsInterfaceNodes(type, iface));
				continue;
			}
			if (type === iface) {
				context.reportError(`Type ${type.name} cannot implement itself because it would create a circular reference.`, getAllImplementsInterfaceNodes(type, iface));
				continue;
			}
			if (ifaceTypeNames[iface.name]) {
				context.reportError(`Type ${type.name} can only implement ${iface.name} once.`, getAllImplementsInterfaceNodes(type, iface));
				continue;
			}
			ifaceTypeNames[iface.name] = true;
			validateTypeImplementsAncestors(context, type, iface);
			validateTypeImplementsInterface(context, type, iface);
		}
	}
	function validateTypeImplementsInterface(context, type, iface) {
		const typeFieldMap = type.getFields();
		for (const ifaceField of Object.values(iface.getFields())) {
			const fieldName = ifaceField.name;
			const typeField = typeFieldMap[fieldName];
			if (!typeField) {
				context.reportError(`Interface field ${iface.name}.${fieldName} expected but ${type.name} does not provide it.`, [
					ifaceField.astNode,
					type.astNode,
					...type.extensionASTNodes
				]);
				continue;
			}
			if (!(0, _typeComparators.isTypeSubTypeOf)(context.schema, typeField.type, ifaceField.type)) {
				var _ifaceField$astNode, _typeField$astNode;
				context.reportError(`Interface field ${iface.name}.${fieldName} expects type ${(0, _inspect.inspect)(ifaceField.type)} but ${type.name}.${fieldName} is type ${(0, _inspect.inspect)(typeField.type)}.`, [(_ifaceField$astNode = ifaceField.astNode) === null || _ifaceField$astNode === void 0 ? void 0 : _ifaceField$astNode.type, (_typeField$astNode = typeField.astNode) === null || _typeField$astNode === void 0 ? void 0 : _typeField$astNode.type]);
			}
			for (const ifaceArg of ifaceField.args) {
				const argName = ifaceArg.name;
				const typeArg = typeField.args.find((arg) => arg.name === argName);
				if (!typeArg) {
					context.reportError(`Interface field argument ${iface.name}.${fieldName}(${argName}:) expected but ${type.name}.${fieldName} does not provide it.`, [ifaceArg.astNode, typeField.astNode]);
					continue;
				}
				if (!(0, _typeComparators.isEqualType)(ifaceArg.type, typeArg.type)) {
					var _ifaceArg$astNode, _typeArg$astNode;
					context.reportError(`Interface field argument ${iface.name}.${fieldName}(${argName}:) expects type ${(0, _inspect.inspect)(ifaceArg.type)} but ${type.name}.${fieldName}(${argName}:) is type ${(0, _inspect.inspect)(typeArg.type)}.`, [(_ifaceArg$astNode = ifaceArg.astNode) === null || _ifaceArg$astNode === void 0 ? void 0 : _ifaceArg$astNode.type, (_typeArg$astNode = typeArg.astNode) === null || _typeArg$astNode === void 0 ? void 0 : _typeArg$astNode.type]);
				}
			}
			for (const typeArg of typeField.args) {
				const argName = typeArg.name;
				if (!ifaceField.args.find((arg) => arg.name === argName) && (0, _definition.isRequiredArgument)(typeArg)) context.reportError(`Object field ${type.name}.${fieldName} includes required argument ${argName} that is missing from the Interface field ${iface.name}.${fieldName}.`, [typeArg.astNode, ifaceField.astNode]);
			}
		}
	}
	function validateTypeImplementsAncestors(context, type, iface) {
		const ifaceInterfaces = type.getInterfaces();
		for (const transitive of iface.getInterfaces()) if (!ifaceInterfaces.includes(transitive)) context.reportError(transitive === type ? `Type ${type.name} cannot implement ${iface.name} because it would create a circular reference.` : `Type ${type.name} must implement ${transitive.name} because it is implemented by ${iface.name}.`, [...getAllImplementsInterfaceNodes(iface, transitive), ...getAllImplementsInterfaceNodes(type, iface)]);
	}
	function validateUnionMembers(context, union) {
		const memberTypes = union.getTypes();
		if (memberTypes.length === 0) context.reportError(`Union type ${union.name} must define one or more member types.`, [union.astNode, ...union.extensionASTNodes]);
		const includedTypeNames = Object.create(null);
		for (const memberType of memberTypes) {
			if (includedTypeNames[memberType.name]) {
				context.reportError(`Union type ${union.name} can only include type ${memberType.name} once.`, getUnionMemberTypeNodes(union, memberType.name));
				continue;
			}
			includedTypeNames[memberType.name] = true;
			if (!(0, _definition.isObjectType)(memberType)) context.reportError(`Union type ${union.name} can only include Object types, it cannot include ${(0, _inspect.inspect)(memberType)}.`, getUnionMemberTypeNodes(union, String(memberType)));
		}
	}
	function validateEnumValues(context, enumType) {
		const enumValues = enumType.getValues();
		if (enumValues.length === 0) context.reportError(`Enum type ${enumType.name} must define one or more values.`, [enumType.astNode, ...enumType.extensionASTNodes]);
		for (const enumValue of enumValues) validateName(context, enumValue);
	}
	function validateInputFields(context, inputObj) {
		const fields = Object.values(inputObj.getFields());
		if (fields.length === 0) context.reportError(`Input Object type ${inputObj.name} must define one or more fields.`, [inputObj.astNode, ...inputObj.extensionASTNodes]);
		for (const field of fields) {
			validateName(context, field);
			if (!(0, _definition.isInputType)(field.type)) {
				var _field$astNode2;
				context.reportError(`The type of ${inputObj.name}.${field.name} must be Input Type but got: ${(0, _inspect.inspect)(field.type)}.`, (_field$astNode2 = field.astNode) === null || _field$astNode2 === void 0 ? void 0 : _field$astNode2.type);
			}
			if ((0, _definition.isRequiredInputField)(field) && field.deprecationReason != null) {
				var _field$astNode3;
				context.reportError(`Required input field ${inputObj.name}.${field.name} cannot be deprecated.`, [getDeprecatedDirectiveNode(field.astNode), (_field$astNode3 = field.astNode) === null || _field$astNode3 === void 0 ? void 0 : _field$astNode3.type]);
			}
			if (inputObj.isOneOf) validateOneOfInputObjectField(inputObj, field, context);
		}
	}
	function validateOneOfInputObjectField(type, field, context) {
		if ((0, _definition.isNonNullType)(field.type)) {
			var _field$astNode4;
			context.reportError(`OneOf input field ${type.name}.${field.name} must be nullable.`, (_field$astNode4 = field.astNode) === null || _field$astNode4 === void 0 ? void 0 : _field$astNode4.type);
		}
		if (field.defaultValue !== void 0) context.reportError(`OneOf input field ${type.name}.${field.name} cannot have a default value.`, field.astNode);
	}
	function createInputObjectCircularRefsValidator(context) {
		const visitedTypes = Object.create(null);
		const fieldPath = [];
		const fieldPathIndexByTypeName = Object.create(null);
		return detectCycleRecursive;
		function detectCycleRecursive(inputObj) {
			if (visitedTypes[inputObj.name]) return;
			visitedTypes[inputObj.name] = true;
			fieldPathIndexByTypeName[inputObj.name] = fieldPath.length;
			const fields = Object.values(inputObj.getFields());
			for (const field of fields) if ((0, _definition.isNonNullType)(field.type) && (0, _definition.isInputObjectType)(field.type.ofType)) {
				const fieldType = field.type.ofType;
				const cycleIndex = fieldPathIndexByTypeName[fieldType.name];
				fieldPath.push(field);
				if (cycleIndex === void 0) detectCycleRecursive(fieldType);
				else {
					const cyclePath = fieldPath.slice(cycleIndex);
					const pathStr = cyclePath.map((fieldObj) => fieldObj.name).join(".");
					context.reportError(`Cannot reference Input Object "${fieldType.name}" within itself through a series of non-null fields: "${pathStr}".`, cyclePath.map((fieldObj) => fieldObj.astNode));
				}
				fieldPath.pop();
			}
			fieldPathIndexByTypeName[inputObj.name] = void 0;
		}
	}
	function getAllImplementsInterfaceNodes(type, iface) {
		const { astNode, extensionASTNodes } = type;
		return (astNode != null ? [astNode, ...extensionASTNodes] : extensionASTNodes).flatMap((typeNode) => {
			var _typeNode$interfaces;
			return (_typeNode$interfaces = typeNode.interfaces) !== null && _typeNode$interfaces !== void 0 ? _typeNode$interfaces : [];
		}).filter((ifaceNode) => ifaceNode.name.value === iface.name);
	}
	function getUnionMemberTypeNodes(union, typeName) {
		const { astNode, extensionASTNodes } = union;
		return (astNode != null ? [astNode, ...extensionASTNodes] : extensionASTNodes).flatMap((unionNode) => {
			var _unionNode$types;
			return (_unionNode$types = unionNode.types) !== null && _unionNode$types !== void 0 ? _unionNode$types : [];
		}).filter((typeNode) => typeNode.name.value === typeName);
	}
	function getDeprecatedDirectiveNode(definitionNode) {
		var _definitionNode$direc;
		return definitionNode === null || definitionNode === void 0 ? void 0 : (_definitionNode$direc = definitionNode.directives) === null || _definitionNode$direc === void 0 ? void 0 : _definitionNode$direc.find((node) => node.name.value === _directives.GraphQLDeprecatedDirective.name);
	}
}));
export { require_schema, require_validate };
