import { __commonJSMin } from "./runtime.js";
import { require_inspect } from "./graphql-shared.js";
import { require_definition, require_didYouMean, require_directives, require_invariant, require_isIterableObject, require_keyMap, require_printer, require_suggestionList } from "./graphql-shared2.js";
import { require_GraphQLError, require_isObjectLike, require_kinds } from "./graphql-shared3.js";
// node_modules/graphql/jsutils/Path.js
var require_Path = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.addPath = addPath;
	exports.pathToArray = pathToArray;
	/** @category Paths */
	/** Represents a linked response path from a field back to the root response. */
	/**
	* Given a Path and a key, return a new Path containing the new key.
	*
	* @internal
	*/
	function addPath(prev, key, typename) {
		return {
			prev,
			key,
			typename
		};
	}
	/**
	* Given a Path, return an Array of the path keys.
	* @param path - The linked response path to flatten.
	* @returns An array of response path keys from root to leaf.
	* @example
	* ```ts
	* import { pathToArray } from 'graphql/jsutils/Path';
	*
	* const path = {
	*   prev: {
	*     prev: {
	*       prev: undefined,
	*       key: 'viewer',
	*       typename: 'Query',
	*     },
	*     key: 'friends',
	*     typename: 'User',
	*   },
	*   key: 0,
	*   typename: undefined,
	* };
	*
	* pathToArray(path); // => ['viewer', 'friends', 0]
	* pathToArray(undefined); // => []
	* ```
	*/
	function pathToArray(path) {
		const flattened = [];
		let curr = path;
		while (curr) {
			flattened.push(curr.key);
			curr = curr.prev;
		}
		return flattened.reverse();
	}
}));
// node_modules/graphql/utilities/typeComparators.js
var require_typeComparators = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.doTypesOverlap = doTypesOverlap;
	exports.isEqualType = isEqualType;
	exports.isTypeSubTypeOf = isTypeSubTypeOf;
	var _definition = require_definition();
	/** @category Type Comparisons */
	/**
	* Provided two types, return true if the types are equal (invariant).
	* @param typeA - The first GraphQL type to compare.
	* @param typeB - The second GraphQL type to compare.
	* @returns True when both types are equal.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql/type';
	* import { isEqualType } from 'graphql/utilities';
	*
	* isEqualType(GraphQLString, GraphQLString); // => true
	* isEqualType(new GraphQLList(GraphQLString), new GraphQLList(GraphQLString)); // => true
	* isEqualType(new GraphQLNonNull(GraphQLString), GraphQLString); // => false
	* ```
	*/
	function isEqualType(typeA, typeB) {
		if (typeA === typeB) return true;
		if ((0, _definition.isNonNullType)(typeA) && (0, _definition.isNonNullType)(typeB)) return isEqualType(typeA.ofType, typeB.ofType);
		if ((0, _definition.isListType)(typeA) && (0, _definition.isListType)(typeB)) return isEqualType(typeA.ofType, typeB.ofType);
		return false;
	}
	/**
	* Provided a type and a super type, return true if the first type is either
	* equal or a subset of the second super type (covariant).
	* @param schema - GraphQL schema to use.
	* @param maybeSubType - The possible subtype to compare.
	* @param superType - The possible supertype to compare.
	* @returns True when `maybeSubType` is equal to or a subtype of `superType`.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import {
	*   GraphQLNonNull,
	*   assertInterfaceType,
	*   assertObjectType,
	* } from 'graphql/type';
	* import { isTypeSubTypeOf } from 'graphql/utilities';
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
	*   type Query {
	*     node: Node
	*   }
	* `);
	* const Node = assertInterfaceType(schema.getType('Node'));
	* const User = assertObjectType(schema.getType('User'));
	*
	* isTypeSubTypeOf(schema, User, Node); // => true
	* isTypeSubTypeOf(schema, new GraphQLNonNull(User), Node); // => true
	* isTypeSubTypeOf(schema, Node, User); // => false
	* ```
	*/
	function isTypeSubTypeOf(schema, maybeSubType, superType) {
		if (maybeSubType === superType) return true;
		if ((0, _definition.isNonNullType)(superType)) {
			if ((0, _definition.isNonNullType)(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType);
			return false;
		}
		if ((0, _definition.isNonNullType)(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType);
		if ((0, _definition.isListType)(superType)) {
			if ((0, _definition.isListType)(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType);
			return false;
		}
		if ((0, _definition.isListType)(maybeSubType)) return false;
		return (0, _definition.isAbstractType)(superType) && ((0, _definition.isInterfaceType)(maybeSubType) || (0, _definition.isObjectType)(maybeSubType)) && schema.isSubType(superType, maybeSubType);
	}
	/**
	* Provided two composite types, determine if they "overlap". Two composite
	* types overlap when the Sets of possible concrete types for each intersect.
	*
	* This is often used to determine if a fragment of a given type could possibly
	* be visited in a context of another type.
	*
	* This function is commutative.
	* @param schema - GraphQL schema to use.
	* @param typeA - The first GraphQL type to compare.
	* @param typeB - The second GraphQL type to compare.
	* @returns True when the two composite types can apply to at least one common object type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertObjectType, assertUnionType } from 'graphql/type';
	* import { doTypesOverlap } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Photo {
	*     url: String!
	*   }
	*
	*   type Video {
	*     url: String!
	*   }
	*
	*   union Media = Photo | Video
	*   union StillImage = Photo
	*
	*   type Query {
	*     media: [Media]
	*   }
	* `);
	* const Media = assertUnionType(schema.getType('Media'));
	* const StillImage = assertUnionType(schema.getType('StillImage'));
	* const Video = assertObjectType(schema.getType('Video'));
	*
	* doTypesOverlap(schema, Media, StillImage); // => true
	* doTypesOverlap(schema, StillImage, Video); // => false
	* ```
	*/
	function doTypesOverlap(schema, typeA, typeB) {
		if (typeA === typeB) return true;
		if ((0, _definition.isAbstractType)(typeA)) {
			if ((0, _definition.isAbstractType)(typeB)) return schema.getPossibleTypes(typeA).some((type) => schema.isSubType(typeB, type));
			return schema.isSubType(typeA, typeB);
		}
		if ((0, _definition.isAbstractType)(typeB)) return schema.isSubType(typeB, typeA);
		return false;
	}
}));
// node_modules/graphql/utilities/typeFromAST.js
var require_typeFromAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.typeFromAST = typeFromAST;
	var _kinds = require_kinds();
	var _definition = require_definition();
	/** @category Values */
	/** @internal */
	function typeFromAST(schema, typeNode) {
		switch (typeNode.kind) {
			case _kinds.Kind.LIST_TYPE: {
				const innerType = typeFromAST(schema, typeNode.type);
				return innerType && new _definition.GraphQLList(innerType);
			}
			case _kinds.Kind.NON_NULL_TYPE: {
				const innerType = typeFromAST(schema, typeNode.type);
				return innerType && new _definition.GraphQLNonNull(innerType);
			}
			case _kinds.Kind.NAMED_TYPE: return schema.getType(typeNode.name.value);
		}
	}
}));
// node_modules/graphql/jsutils/printPathArray.js
var require_printPathArray = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printPathArray = printPathArray;
	/**
	* Build a string describing the path.
	*
	* @internal
	*/
	function printPathArray(path) {
		return path.map((key) => typeof key === "number" ? "[" + key.toString() + "]" : "." + key).join("");
	}
}));
// node_modules/graphql/utilities/coerceInputValue.js
var require_coerceInputValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.coerceInputValue = coerceInputValue;
	var _didYouMean = require_didYouMean();
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _isIterableObject = require_isIterableObject();
	var _isObjectLike = require_isObjectLike();
	var _Path = require_Path();
	var _printPathArray = require_printPathArray();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	/** @category Values */
	/**
	* Coerces a JavaScript value given a GraphQL Input Type.
	* @param inputValue - JavaScript value to coerce.
	* @param type - GraphQL input type to coerce the value against.
	* @param onError - Callback invoked for each coercion error.
	* @param hideSuggestions - Omit suggestions from error messages.
	* @returns Coerced value, or undefined if coercion failed and errors were reported.
	* @example
	* ```ts
	* // Coerce runtime input values and throw on invalid input by default.
	* import {
	*   GraphQLInputObjectType,
	*   GraphQLInt,
	*   GraphQLList,
	*   GraphQLNonNull,
	*   GraphQLString,
	* } from 'graphql/type';
	* import { coerceInputValue } from 'graphql/utilities';
	*
	* const ReviewInput = new GraphQLInputObjectType({
	*   name: 'ReviewInput',
	*   fields: {
	*     stars: { type: new GraphQLNonNull(GraphQLInt) },
	*     tags: { type: new GraphQLList(GraphQLString) },
	*   },
	* });
	*
	* coerceInputValue({ stars: 5, tags: ['featured'] }, ReviewInput); // => { stars: 5, tags: ['featured'] }
	* coerceInputValue({ stars: 'bad' }, ReviewInput); // throws an error
	* ```
	* @example
	* ```ts
	* // This variant collects coercion errors with a custom onError callback.
	* import { GraphQLInt, GraphQLNonNull } from 'graphql/type';
	* import { coerceInputValue } from 'graphql/utilities';
	*
	* const errors: Array<{
	*   path: ReadonlyArray<string | number>;
	*   invalidValue: unknown;
	*   message: string;
	* }> = [];
	* const value = coerceInputValue(
	*   null,
	*   new GraphQLNonNull(GraphQLInt),
	*   (path, invalidValue, error) => {
	*     errors.push({ path, invalidValue, message: error.message });
	*   },
	* );
	*
	* value; // => undefined
	* errors; // => [ { path: [], invalidValue: null, message: 'Expected non-nullable type "Int!" not to be null.' } ]
	* ```
	*/
	function coerceInputValue(inputValue, type, onError = defaultOnError, hideSuggestions) {
		return coerceInputValueImpl(inputValue, type, onError, void 0, hideSuggestions);
	}
	function defaultOnError(path, invalidValue, error) {
		let errorPrefix = "Invalid value " + (0, _inspect.inspect)(invalidValue);
		if (path.length > 0) errorPrefix += ` at "value${(0, _printPathArray.printPathArray)(path)}"`;
		error.message = errorPrefix + ": " + error.message;
		throw error;
	}
	function coerceInputValueImpl(inputValue, type, onError, path, hideSuggestions) {
		if ((0, _definition.isNonNullType)(type)) {
			if (inputValue != null) return coerceInputValueImpl(inputValue, type.ofType, onError, path, hideSuggestions);
			onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected non-nullable type "${(0, _inspect.inspect)(type)}" not to be null.`));
			return;
		}
		if (inputValue == null) return null;
		if ((0, _definition.isListType)(type)) {
			const itemType = type.ofType;
			if ((0, _isIterableObject.isIterableObject)(inputValue)) return Array.from(inputValue, (itemValue, index) => {
				const itemPath = (0, _Path.addPath)(path, index, void 0);
				return coerceInputValueImpl(itemValue, itemType, onError, itemPath, hideSuggestions);
			});
			return [coerceInputValueImpl(inputValue, itemType, onError, path, hideSuggestions)];
		}
		if ((0, _definition.isInputObjectType)(type)) {
			if (!(0, _isObjectLike.isObjectLike)(inputValue) || Array.isArray(inputValue)) {
				onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}" to be an object.`));
				return;
			}
			const coercedValue = Object.create(null);
			const fieldDefs = type.getFields();
			for (const field of Object.values(fieldDefs)) {
				const fieldValue = inputValue[field.name];
				if (fieldValue === void 0) {
					if (field.defaultValue !== void 0) coercedValue[field.name] = field.defaultValue;
					else if ((0, _definition.isNonNullType)(field.type)) {
						const typeStr = (0, _inspect.inspect)(field.type);
						onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Field "${field.name}" of required type "${typeStr}" was not provided.`));
					}
					continue;
				}
				coercedValue[field.name] = coerceInputValueImpl(fieldValue, field.type, onError, (0, _Path.addPath)(path, field.name, type.name), hideSuggestions);
			}
			for (const fieldName of Object.keys(inputValue)) if (!fieldDefs[fieldName]) {
				const suggestions = hideSuggestions ? [] : (0, _suggestionList.suggestionList)(fieldName, Object.keys(type.getFields()));
				onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Field "${fieldName}" is not defined by type "${type.name}".` + (0, _didYouMean.didYouMean)(suggestions)));
			}
			if (type.isOneOf) {
				const keys = Object.keys(coercedValue);
				if (keys.length !== 1) onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Exactly one key must be specified for OneOf type "${type.name}".`));
				const key = keys[0];
				const value = coercedValue[key];
				if (value === null) onError((0, _Path.pathToArray)(path).concat(key), value, new _GraphQLError.GraphQLError(`Field "${key}" must be non-null.`));
			}
			return { ...coercedValue };
		}
		if ((0, _definition.isLeafType)(type)) {
			let parseResult;
			try {
				parseResult = (0, _definition.isEnumType)(type) ? type.parseValue(inputValue, hideSuggestions) : type.parseValue(inputValue);
			} catch (error) {
				if (error instanceof _GraphQLError.GraphQLError) onError((0, _Path.pathToArray)(path), inputValue, error);
				else onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}". ` + error.message, { originalError: error }));
				return;
			}
			if (parseResult === void 0) onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}".`));
			return parseResult;
		}
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected input type: " + (0, _inspect.inspect)(type));
	}
}));
// node_modules/graphql/utilities/valueFromAST.js
var require_valueFromAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.valueFromAST = valueFromAST;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _keyMap = require_keyMap();
	var _kinds = require_kinds();
	var _definition = require_definition();
	/** @category Values */
	/**
	* Produces a JavaScript value given a GraphQL Value AST.
	*
	* A GraphQL type must be provided, which will be used to interpret different
	* GraphQL Value literals.
	*
	* Returns `undefined` when the value could not be validly coerced according to
	* the provided type.
	*
	* | GraphQL Value        | JSON Value    |
	* | -------------------- | ------------- |
	* | Input Object         | Object        |
	* | List                 | Array         |
	* | Boolean              | Boolean       |
	* | String               | String        |
	* | Int / Float          | Number        |
	* | Enum Value           | Unknown       |
	* | NullValue            | null          |
	* @param valueNode - GraphQL value AST node to convert.
	* @param type - The GraphQL type to inspect.
	* @param variables - Optional runtime variable values keyed by variable name.
	* @returns The coerced JavaScript value, or undefined if the AST value cannot be coerced to the type.
	* @example
	* ```ts
	* // Coerce literal values without variables.
	* import { parseValue } from 'graphql/language';
	* import {
	*   GraphQLInputObjectType,
	*   GraphQLInt,
	*   GraphQLList,
	*   GraphQLNonNull,
	*   GraphQLString,
	* } from 'graphql/type';
	* import { valueFromAST } from 'graphql/utilities';
	*
	* const ReviewInput = new GraphQLInputObjectType({
	*   name: 'ReviewInput',
	*   fields: {
	*     stars: { type: new GraphQLNonNull(GraphQLInt) },
	*     tags: { type: new GraphQLList(GraphQLString) },
	*   },
	* });
	*
	* valueFromAST(parseValue('{ stars: 5, tags: ["featured"] }'), ReviewInput); // => { stars: 5, tags: ['featured'] }
	* valueFromAST(parseValue('{ stars: "bad" }'), ReviewInput); // => undefined
	* ```
	* @example
	* ```ts
	* // This variant resolves variable references from runtime values.
	* import { parseValue } from 'graphql/language';
	* import { GraphQLInt } from 'graphql/type';
	* import { valueFromAST } from 'graphql/utilities';
	*
	* valueFromAST(parseValue('$stars'), GraphQLInt, { stars: 5 }); // => 5
	* valueFromAST(parseValue('$stars'), GraphQLInt, {}); // => undefined
	* ```
	*/
	function valueFromAST(valueNode, type, variables) {
		if (!valueNode) return;
		if (valueNode.kind === _kinds.Kind.VARIABLE) {
			const variableName = valueNode.name.value;
			if (variables == null || !hasOwnProperty(variables, variableName) || variables[variableName] === void 0) return;
			const variableValue = variables[variableName];
			if (variableValue === null && (0, _definition.isNonNullType)(type)) return;
			return variableValue;
		}
		if ((0, _definition.isNonNullType)(type)) {
			if (valueNode.kind === _kinds.Kind.NULL) return;
			return valueFromAST(valueNode, type.ofType, variables);
		}
		if (valueNode.kind === _kinds.Kind.NULL) return null;
		if ((0, _definition.isListType)(type)) {
			const itemType = type.ofType;
			if (valueNode.kind === _kinds.Kind.LIST) {
				const coercedValues = [];
				for (const itemNode of valueNode.values) if (isMissingVariable(itemNode, variables)) {
					if ((0, _definition.isNonNullType)(itemType)) return;
					coercedValues.push(null);
				} else {
					const itemValue = valueFromAST(itemNode, itemType, variables);
					if (itemValue === void 0) return;
					coercedValues.push(itemValue);
				}
				return coercedValues;
			}
			const coercedValue = valueFromAST(valueNode, itemType, variables);
			if (coercedValue === void 0) return;
			return [coercedValue];
		}
		if ((0, _definition.isInputObjectType)(type)) {
			if (valueNode.kind !== _kinds.Kind.OBJECT) return;
			const coercedObj = Object.create(null);
			const fieldNodes = (0, _keyMap.keyMap)(valueNode.fields, (field) => field.name.value);
			for (const field of Object.values(type.getFields())) {
				const fieldNode = fieldNodes[field.name];
				if (!fieldNode || isMissingVariable(fieldNode.value, variables)) {
					if (field.defaultValue !== void 0) coercedObj[field.name] = field.defaultValue;
					else if ((0, _definition.isNonNullType)(field.type)) return;
					continue;
				}
				const fieldValue = valueFromAST(fieldNode.value, field.type, variables);
				if (fieldValue === void 0) return;
				coercedObj[field.name] = fieldValue;
			}
			if (type.isOneOf) {
				const keys = Object.keys(coercedObj);
				if (keys.length !== 1) return;
				if (coercedObj[keys[0]] === null) return;
			}
			return coercedObj;
		}
		if ((0, _definition.isLeafType)(type)) {
			let result;
			try {
				result = type.parseLiteral(valueNode, variables);
			} catch (_error) {
				return;
			}
			if (result === void 0) return;
			return result;
		}
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected input type: " + (0, _inspect.inspect)(type));
	}
	function isMissingVariable(valueNode, variables) {
		return valueNode.kind === _kinds.Kind.VARIABLE && (variables == null || !hasOwnProperty(variables, valueNode.name.value) || variables[valueNode.name.value] === void 0);
	}
	function hasOwnProperty(obj, prop) {
		return Object.prototype.hasOwnProperty.call(obj, prop);
	}
}));
// node_modules/graphql/execution/values.js
var require_values = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getArgumentValues = getArgumentValues;
	exports.getDirectiveValues = getDirectiveValues;
	exports.getVariableValues = getVariableValues;
	var _inspect = require_inspect();
	var _keyMap = require_keyMap();
	var _printPathArray = require_printPathArray();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	var _coerceInputValue = require_coerceInputValue();
	var _typeFromAST = require_typeFromAST();
	var _valueFromAST = require_valueFromAST();
	/** @category Values */
	/**
	* Prepares an object map of variableValues of the correct type based on the
	* provided variable definitions and arbitrary input. If the input cannot be
	* parsed to match the variable definitions, GraphQLError values are returned.
	*
	* Note: Returned value is a plain Object with a prototype, since it is
	* exposed to user code. Care should be taken to not pull values from the
	* Object prototype.
	* @param schema - GraphQL schema to use.
	* @param varDefNodes - The variable definition AST nodes to coerce.
	* @param inputs - The runtime variable values keyed by variable name.
	* @param options - Optional variable coercion options, including error limits.
	* @returns Coerced variable values, or request errors.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // Coerce provided variables and apply operation defaults.
	* import { parse, Kind } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { getVariableValues } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     reviews(stars: Int!, limit: Int = 10): [String]
	*   }
	* `);
	* const document = parse(`
	*   query ($stars: Int!, $limit: Int = 10) {
	*     reviews(stars: $stars, limit: $limit)
	*   }
	* `);
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	*
	* const result = getVariableValues(schema, operation.variableDefinitions ?? [], {
	*   stars: 5,
	* });
	*
	* result; // => { coerced: { stars: 5, limit: 10 } }
	* ```
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // This variant uses maxErrors to cap reported coercion errors.
	* import { parse, Kind } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { getVariableValues } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput!): String
	*   }
	* `);
	* const document = parse(`
	*   query ($first: ReviewInput!, $second: ReviewInput!) {
	*     first: review(input: $first)
	*     second: review(input: $second)
	*   }
	* `);
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	*
	* const result = getVariableValues(
	*   schema,
	*   operation.variableDefinitions ?? [],
	*   { first: { stars: 'bad' }, second: { stars: 'also bad' } },
	*   { maxErrors: 1 },
	* );
	*
	* result.errors?.length; // => 2
	* result.errors?.[1].message.includes('error limit reached'); // => true
	* ```
	*/
	function getVariableValues(schema, varDefNodes, inputs, options) {
		const errors = [];
		const maxErrors = options === null || options === void 0 ? void 0 : options.maxErrors;
		try {
			const coerced = coerceVariableValues(schema, varDefNodes, inputs, (error) => {
				if (maxErrors != null && errors.length >= maxErrors) throw new _GraphQLError.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");
				errors.push(error);
			}, options === null || options === void 0 ? void 0 : options.hideSuggestions);
			if (errors.length === 0) return { coerced };
		} catch (error) {
			errors.push(error);
		}
		return { errors };
	}
	function coerceVariableValues(schema, varDefNodes, inputs, onError, hideSuggestions) {
		const coercedValues = Object.create(null);
		for (const varDefNode of varDefNodes) {
			const varName = varDefNode.variable.name.value;
			const varType = (0, _typeFromAST.typeFromAST)(schema, varDefNode.type);
			if (!(0, _definition.isInputType)(varType)) {
				const varTypeStr = (0, _printer.printForError)(varDefNode.type);
				onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" expected value of type "${varTypeStr}" which cannot be used as an input type.`, { nodes: varDefNode.type }));
				continue;
			}
			if (!hasOwnProperty(inputs, varName)) {
				if (varDefNode.defaultValue) coercedValues[varName] = (0, _valueFromAST.valueFromAST)(varDefNode.defaultValue, varType);
				else if ((0, _definition.isNonNullType)(varType)) {
					const varTypeStr = (0, _inspect.inspect)(varType);
					onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of required type "${varTypeStr}" was not provided.`, { nodes: varDefNode }));
				}
				continue;
			}
			const value = inputs[varName];
			if (value === null && (0, _definition.isNonNullType)(varType)) {
				const varTypeStr = (0, _inspect.inspect)(varType);
				onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of non-null type "${varTypeStr}" must not be null.`, { nodes: varDefNode }));
				continue;
			}
			coercedValues[varName] = (0, _coerceInputValue.coerceInputValue)(value, varType, (path, invalidValue, error) => {
				let prefix = `Variable "$${varName}" got invalid value ` + (0, _inspect.inspect)(invalidValue);
				if (path.length > 0) prefix += ` at "${varName}${(0, _printPathArray.printPathArray)(path)}"`;
				onError(new _GraphQLError.GraphQLError(prefix + "; " + error.message, {
					nodes: varDefNode,
					originalError: error
				}));
			}, hideSuggestions);
		}
		return { ...coercedValues };
	}
	/**
	* Prepares an object map of argument values given a list of argument
	* definitions and list of argument AST nodes.
	*
	* Note: Returned value is a plain Object with a prototype, since it is
	* exposed to user code. Care should be taken to not pull values from the
	* Object prototype.
	* @param def - The field or directive definition whose arguments should be coerced.
	* @param node - The AST node to inspect.
	* @param variableValues - The runtime variable values keyed by variable name.
	* @returns Coerced argument values keyed by argument name.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // Read literal argument values and defaults.
	* import { parse, Kind } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { getArgumentValues } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     reviews(stars: Int!, limit: Int = 10): [String]
	*   }
	* `);
	* const fieldDef = schema.getQueryType()?.getFields().reviews;
	* assert(fieldDef);
	* const document = parse('{ reviews(stars: 5) }');
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	* assert(fieldNode.kind === Kind.FIELD);
	*
	* getArgumentValues(fieldDef, fieldNode); // => { stars: 5, limit: 10 }
	* ```
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // This variant resolves argument values from operation variables.
	* import { parse, Kind } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { getArgumentValues } from 'graphql/execution';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     reviews(stars: Int!): [String]
	*   }
	* `);
	* const fieldDef = schema.getQueryType()?.getFields().reviews;
	* assert(fieldDef);
	* const document = parse('query ($stars: Int!) { reviews(stars: $stars) }');
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	* assert(fieldNode.kind === Kind.FIELD);
	*
	* getArgumentValues(fieldDef, fieldNode, { stars: 5 }); // => { stars: 5 }
	* getArgumentValues(fieldDef, fieldNode, {}); // throws an error
	* ```
	*/
	function getArgumentValues(def, node, variableValues) {
		var _node$arguments;
		const coercedValues = Object.create(null);
		/* c8 ignore next */
		const argumentNodes = (_node$arguments = node.arguments) !== null && _node$arguments !== void 0 ? _node$arguments : [];
		const argNodeMap = (0, _keyMap.keyMap)(argumentNodes, (arg) => arg.name.value);
		for (const argDef of def.args) {
			const name = argDef.name;
			const argType = argDef.type;
			const argumentNode = argNodeMap[name];
			if (!argumentNode) {
				if (argDef.defaultValue !== void 0) coercedValues[name] = argDef.defaultValue;
				else if ((0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of required type "${(0, _inspect.inspect)(argType)}" was not provided.`, { nodes: node });
				continue;
			}
			const valueNode = argumentNode.value;
			let isNull = valueNode.kind === _kinds.Kind.NULL;
			if (valueNode.kind === _kinds.Kind.VARIABLE) {
				const variableName = valueNode.name.value;
				if (variableValues == null || !hasOwnProperty(variableValues, variableName)) {
					if (argDef.defaultValue !== void 0) coercedValues[name] = argDef.defaultValue;
					else if ((0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of required type "${(0, _inspect.inspect)(argType)}" was provided the variable "$${variableName}" which was not provided a runtime value.`, { nodes: valueNode });
					continue;
				}
				isNull = variableValues[variableName] == null;
			}
			if (isNull && (0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of non-null type "${(0, _inspect.inspect)(argType)}" must not be null.`, { nodes: valueNode });
			const coercedValue = (0, _valueFromAST.valueFromAST)(valueNode, argType, variableValues);
			if (coercedValue === void 0) throw new _GraphQLError.GraphQLError(`Argument "${name}" has invalid value ${(0, _printer.printForError)(valueNode)}.`, { nodes: valueNode });
			coercedValues[name] = coercedValue;
		}
		return { ...coercedValues };
	}
	/**
	* AST node shape accepted by getDirectiveValues.
	* @internal
	*/
	/**
	* Prepares an object map of argument values given a directive definition
	* and a AST node which may contain directives. Optionally also accepts a map
	* of variable values.
	*
	* If the directive does not exist on the node, returns undefined.
	*
	* Note: Returned value is a plain Object with a prototype, since it is
	* exposed to user code. Care should be taken to not pull values from the
	* Object prototype.
	* @param directiveDef - The directive definition whose arguments should be coerced.
	* @param node - The AST node to inspect.
	* @param variableValues - The runtime variable values keyed by variable name.
	* @returns Coerced directive argument values keyed by argument name.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // Read literal directive arguments from a node.
	* import { parse, Kind } from 'graphql/language';
	* import { GraphQLSkipDirective } from 'graphql/type';
	* import { getDirectiveValues } from 'graphql/execution';
	*
	* const document = parse('{ name @skip(if: true) }');
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	*
	* getDirectiveValues(GraphQLSkipDirective, fieldNode); // => { if: true }
	* ```
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* // This variant resolves directive arguments from variables and handles absent directives.
	* import { parse, Kind } from 'graphql/language';
	* import { GraphQLIncludeDirective } from 'graphql/type';
	* import { getDirectiveValues } from 'graphql/execution';
	*
	* const document = parse(
	*   'query ($includeName: Boolean!) { name @include(if: $includeName) }',
	* );
	* const operation = document.definitions[0];
	* assert(operation.kind === Kind.OPERATION_DEFINITION);
	* const fieldNode = operation.selectionSet.selections[0];
	*
	* getDirectiveValues(GraphQLIncludeDirective, fieldNode, {
	*   includeName: false,
	* }); // => { if: false }
	* getDirectiveValues(GraphQLIncludeDirective, { directives: [] }); // => undefined
	* ```
	*/
	function getDirectiveValues(directiveDef, node, variableValues) {
		var _node$directives;
		const directiveNode = (_node$directives = node.directives) === null || _node$directives === void 0 ? void 0 : _node$directives.find((directive) => directive.name.value === directiveDef.name);
		if (directiveNode) return getArgumentValues(directiveDef, directiveNode, variableValues);
	}
	function hasOwnProperty(obj, prop) {
		return Object.prototype.hasOwnProperty.call(obj, prop);
	}
}));
// node_modules/graphql/execution/collectFields.js
var require_collectFields = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.collectFields = collectFields;
	exports.collectSubfields = collectSubfields;
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _directives = require_directives();
	var _typeFromAST = require_typeFromAST();
	var _values = require_values();
	/**
	* Given a selectionSet, collects all of the fields and returns them.
	*
	* CollectFields requires the "runtime type" of an object. For a field that
	* returns an Interface or Union type, the "runtime type" will be the actual
	* object type returned by that field.
	*
	* @internal
	*/
	function collectFields(schema, fragments, variableValues, runtimeType, selectionSet, onSelectionSet) {
		const fields = /* @__PURE__ */ new Map();
		collectFieldsImpl(schema, fragments, variableValues, runtimeType, selectionSet, fields, /* @__PURE__ */ new Set(), onSelectionSet);
		return fields;
	}
	/**
	* Given an array of field nodes, collects all of the subfields of the passed
	* in fields, and returns them at the end.
	*
	* CollectSubFields requires the "return type" of an object. For a field that
	* returns an Interface or Union type, the "return type" will be the actual
	* object type returned by that field.
	*
	* @internal
	*/
	function collectSubfields(schema, fragments, variableValues, returnType, fieldNodes) {
		const subFieldNodes = /* @__PURE__ */ new Map();
		const visitedFragmentNames = /* @__PURE__ */ new Set();
		for (const node of fieldNodes) if (node.selectionSet) collectFieldsImpl(schema, fragments, variableValues, returnType, node.selectionSet, subFieldNodes, visitedFragmentNames);
		return subFieldNodes;
	}
	function collectFieldsImpl(schema, fragments, variableValues, runtimeType, selectionSet, fields, visitedFragmentNames, onSelectionSet) {
		onSelectionSet === null || onSelectionSet === void 0 || onSelectionSet(selectionSet);
		for (const selection of selectionSet.selections) switch (selection.kind) {
			case _kinds.Kind.FIELD: {
				if (!shouldIncludeNode(variableValues, selection)) continue;
				const name = getFieldEntryKey(selection);
				const fieldList = fields.get(name);
				if (fieldList !== void 0) fieldList.push(selection);
				else fields.set(name, [selection]);
				break;
			}
			case _kinds.Kind.INLINE_FRAGMENT:
				if (!shouldIncludeNode(variableValues, selection) || !doesFragmentConditionMatch(schema, selection, runtimeType)) continue;
				collectFieldsImpl(schema, fragments, variableValues, runtimeType, selection.selectionSet, fields, visitedFragmentNames, onSelectionSet);
				break;
			case _kinds.Kind.FRAGMENT_SPREAD: {
				const fragName = selection.name.value;
				if (visitedFragmentNames.has(fragName) || !shouldIncludeNode(variableValues, selection)) continue;
				visitedFragmentNames.add(fragName);
				const fragment = fragments[fragName];
				if (!fragment || !doesFragmentConditionMatch(schema, fragment, runtimeType)) continue;
				collectFieldsImpl(schema, fragments, variableValues, runtimeType, fragment.selectionSet, fields, visitedFragmentNames, onSelectionSet);
				break;
			}
		}
	}
	/**
	* Determines if a field should be included based on the `@include` and `@skip`
	* directives, where `@skip` has higher precedence than `@include`.
	*
	* @internal
	*/
	function shouldIncludeNode(variableValues, node) {
		const skip = (0, _values.getDirectiveValues)(_directives.GraphQLSkipDirective, node, variableValues);
		if ((skip === null || skip === void 0 ? void 0 : skip.if) === true) return false;
		const include = (0, _values.getDirectiveValues)(_directives.GraphQLIncludeDirective, node, variableValues);
		if ((include === null || include === void 0 ? void 0 : include.if) === false) return false;
		return true;
	}
	/**
	* Determines if a fragment is applicable to the given type.
	*
	* @internal
	*/
	function doesFragmentConditionMatch(schema, fragment, type) {
		const typeConditionNode = fragment.typeCondition;
		if (!typeConditionNode) return true;
		const conditionalType = (0, _typeFromAST.typeFromAST)(schema, typeConditionNode);
		if (conditionalType === type) return true;
		if ((0, _definition.isAbstractType)(conditionalType)) return schema.isSubType(conditionalType, type);
		return false;
	}
	/**
	* Implements the logic to compute the key of a given field's entry
	*
	* @internal
	*/
	function getFieldEntryKey(node) {
		return node.alias ? node.alias.value : node.name.value;
	}
}));
export { require_Path, require_collectFields, require_typeComparators, require_typeFromAST, require_values };
