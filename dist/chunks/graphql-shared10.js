import { __commonJSMin } from "./runtime.js";
import { require_GraphQLError, require_ast, require_directiveLocation, require_kinds } from "./graphql-shared3.js";
import { require_definition, require_didYouMean, require_directives, require_introspection, require_invariant, require_keyMap, require_naturalCompare, require_printer, require_scalars, require_suggestionList } from "./graphql-shared2.js";
import { require_collectFields, require_typeComparators, require_typeFromAST } from "./graphql-shared4.js";
import { require_inspect } from "./graphql-shared.js";
// node_modules/graphql/language/predicates.js
var require_predicates = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isConstValueNode = isConstValueNode;
	exports.isDefinitionNode = isDefinitionNode;
	exports.isExecutableDefinitionNode = isExecutableDefinitionNode;
	exports.isSchemaCoordinateNode = isSchemaCoordinateNode;
	exports.isSelectionNode = isSelectionNode;
	exports.isTypeDefinitionNode = isTypeDefinitionNode;
	exports.isTypeExtensionNode = isTypeExtensionNode;
	exports.isTypeNode = isTypeNode;
	exports.isTypeSystemDefinitionNode = isTypeSystemDefinitionNode;
	exports.isTypeSystemExtensionNode = isTypeSystemExtensionNode;
	exports.isValueNode = isValueNode;
	var _kinds = require_kinds();
	/** @category AST Predicates */
	/**
	* Returns true when the AST node is a definition node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a definition node.
	* @example
	* ```ts
	* import { parse, isDefinitionNode } from 'graphql/language';
	*
	* const document = parse('{ hello }');
	*
	* isDefinitionNode(document.definitions[0]); // => true
	* isDefinitionNode(document); // => false
	* ```
	*/
	function isDefinitionNode(node) {
		return isExecutableDefinitionNode(node) || isTypeSystemDefinitionNode(node) || isTypeSystemExtensionNode(node);
	}
	/**
	* Returns true when the AST node is an executable definition node.
	* @param node - The AST node to test.
	* @returns True when the AST node is an executable definition node.
	* @example
	* ```ts
	* import { parse, isExecutableDefinitionNode } from 'graphql/language';
	*
	* const query = parse('{ hello }');
	* const schema = parse('type Query { hello: String }');
	*
	* isExecutableDefinitionNode(query.definitions[0]); // => true
	* isExecutableDefinitionNode(schema.definitions[0]); // => false
	* ```
	*/
	function isExecutableDefinitionNode(node) {
		return node.kind === _kinds.Kind.OPERATION_DEFINITION || node.kind === _kinds.Kind.FRAGMENT_DEFINITION;
	}
	/**
	* Returns true when the AST node is a selection node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a selection node.
	* @example
	* ```ts
	* import { Kind, isSelectionNode } from 'graphql/language';
	*
	* const field = {
	*   kind: Kind.FIELD,
	*   name: { kind: Kind.NAME, value: 'hello' },
	* } as const;
	* const document = { kind: Kind.DOCUMENT, definitions: [] } as const;
	*
	* isSelectionNode(field); // => true
	* isSelectionNode(document); // => false
	* ```
	*/
	function isSelectionNode(node) {
		return node.kind === _kinds.Kind.FIELD || node.kind === _kinds.Kind.FRAGMENT_SPREAD || node.kind === _kinds.Kind.INLINE_FRAGMENT;
	}
	/**
	* Returns true when the AST node is a value node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a value node.
	* @example
	* ```ts
	* import { parseType, parseValue, isValueNode } from 'graphql/language';
	*
	* const value = parseValue('[42]');
	* const type = parseType('[String!]');
	*
	* isValueNode(value); // => true
	* isValueNode(type); // => false
	* ```
	*/
	function isValueNode(node) {
		return node.kind === _kinds.Kind.VARIABLE || node.kind === _kinds.Kind.INT || node.kind === _kinds.Kind.FLOAT || node.kind === _kinds.Kind.STRING || node.kind === _kinds.Kind.BOOLEAN || node.kind === _kinds.Kind.NULL || node.kind === _kinds.Kind.ENUM || node.kind === _kinds.Kind.LIST || node.kind === _kinds.Kind.OBJECT;
	}
	/**
	* Returns true when the AST node is a constant value node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a constant value node.
	* @example
	* ```ts
	* import {
	*   parseConstValue,
	*   parseValue,
	*   isConstValueNode,
	* } from 'graphql/language';
	*
	* const value = parseConstValue('[42]');
	* const variable = parseValue('$id');
	*
	* isConstValueNode(value); // => true
	* isConstValueNode(variable); // => false
	* ```
	*/
	function isConstValueNode(node) {
		return isValueNode(node) && (node.kind === _kinds.Kind.LIST ? node.values.some(isConstValueNode) : node.kind === _kinds.Kind.OBJECT ? node.fields.some((field) => isConstValueNode(field.value)) : node.kind !== _kinds.Kind.VARIABLE);
	}
	/**
	* Returns true when the AST node is a type node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type node.
	* @example
	* ```ts
	* import { parseType, parseValue, isTypeNode } from 'graphql/language';
	*
	* const type = parseType('[String!]');
	* const value = parseValue('[42]');
	*
	* isTypeNode(type); // => true
	* isTypeNode(value); // => false
	* ```
	*/
	function isTypeNode(node) {
		return node.kind === _kinds.Kind.NAMED_TYPE || node.kind === _kinds.Kind.LIST_TYPE || node.kind === _kinds.Kind.NON_NULL_TYPE;
	}
	/**
	* Returns true when the AST node is a type system definition node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type system definition node.
	* @example
	* ```ts
	* import { parse, isTypeSystemDefinitionNode } from 'graphql/language';
	*
	* const schema = parse('type Query { hello: String }');
	* const query = parse('{ hello }');
	*
	* isTypeSystemDefinitionNode(schema.definitions[0]); // => true
	* isTypeSystemDefinitionNode(query.definitions[0]); // => false
	* ```
	*/
	function isTypeSystemDefinitionNode(node) {
		return node.kind === _kinds.Kind.SCHEMA_DEFINITION || isTypeDefinitionNode(node) || node.kind === _kinds.Kind.DIRECTIVE_DEFINITION;
	}
	/**
	* Returns true when the AST node is a type definition node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type definition node.
	* @example
	* ```ts
	* import { parse, isTypeDefinitionNode } from 'graphql/language';
	*
	* const typeDefinition = parse('type Query { hello: String }');
	* const directiveDefinition = parse('directive @cache on FIELD');
	*
	* isTypeDefinitionNode(typeDefinition.definitions[0]); // => true
	* isTypeDefinitionNode(directiveDefinition.definitions[0]); // => false
	* ```
	*/
	function isTypeDefinitionNode(node) {
		return node.kind === _kinds.Kind.SCALAR_TYPE_DEFINITION || node.kind === _kinds.Kind.OBJECT_TYPE_DEFINITION || node.kind === _kinds.Kind.INTERFACE_TYPE_DEFINITION || node.kind === _kinds.Kind.UNION_TYPE_DEFINITION || node.kind === _kinds.Kind.ENUM_TYPE_DEFINITION || node.kind === _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION;
	}
	/**
	* Returns true when the AST node is a type system extension node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type system extension node.
	* @example
	* ```ts
	* import { parse, isTypeSystemExtensionNode } from 'graphql/language';
	*
	* const extension = parse('extend type Query { hello: String }');
	* const definition = parse('type Query { hello: String }');
	*
	* isTypeSystemExtensionNode(extension.definitions[0]); // => true
	* isTypeSystemExtensionNode(definition.definitions[0]); // => false
	* ```
	*/
	function isTypeSystemExtensionNode(node) {
		return node.kind === _kinds.Kind.SCHEMA_EXTENSION || node.kind === _kinds.Kind.DIRECTIVE_EXTENSION || isTypeExtensionNode(node);
	}
	/**
	* Returns true when the AST node is a type extension node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a type extension node.
	* @example
	* ```ts
	* import { parse, isTypeExtensionNode } from 'graphql/language';
	*
	* const extension = parse('extend type Query { hello: String }');
	* const schemaExtension = parse('extend schema { query: Query }');
	*
	* isTypeExtensionNode(extension.definitions[0]); // => true
	* isTypeExtensionNode(schemaExtension.definitions[0]); // => false
	* ```
	*/
	function isTypeExtensionNode(node) {
		return node.kind === _kinds.Kind.SCALAR_TYPE_EXTENSION || node.kind === _kinds.Kind.OBJECT_TYPE_EXTENSION || node.kind === _kinds.Kind.INTERFACE_TYPE_EXTENSION || node.kind === _kinds.Kind.UNION_TYPE_EXTENSION || node.kind === _kinds.Kind.ENUM_TYPE_EXTENSION || node.kind === _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION;
	}
	/**
	* Returns true when the AST node is a schema coordinate node.
	* @param node - The AST node to test.
	* @returns True when the AST node is a schema coordinate node.
	* @example
	* ```ts
	* import {
	*   parse,
	*   parseSchemaCoordinate,
	*   isSchemaCoordinateNode,
	* } from 'graphql/language';
	*
	* const coordinate = parseSchemaCoordinate('Query.hero');
	* const document = parse('{ hero }');
	*
	* isSchemaCoordinateNode(coordinate); // => true
	* isSchemaCoordinateNode(document); // => false
	* ```
	*/
	function isSchemaCoordinateNode(node) {
		return node.kind === _kinds.Kind.TYPE_COORDINATE || node.kind === _kinds.Kind.MEMBER_COORDINATE || node.kind === _kinds.Kind.ARGUMENT_COORDINATE || node.kind === _kinds.Kind.DIRECTIVE_COORDINATE || node.kind === _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE;
	}
}));
// node_modules/graphql/validation/rules/ExecutableDefinitionsRule.js
var require_ExecutableDefinitionsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExecutableDefinitionsRule = ExecutableDefinitionsRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _predicates = require_predicates();
	/** @category Validation Rules */
	/**
	* Executable definitions
	*
	* A GraphQL document is only valid for execution if all definitions are either
	* operation or fragment definitions.
	*
	* See https://spec.graphql.org/draft/#sec-Executable-Definitions
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { ExecutableDefinitionsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   type Extra { field: String }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   ExecutableDefinitionsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   ExecutableDefinitionsRule,
	* ]); // => []
	* ```
	*/
	function ExecutableDefinitionsRule(context) {
		return { Document(node) {
			for (const definition of node.definitions) if (!(0, _predicates.isExecutableDefinitionNode)(definition)) {
				const defName = definition.kind === _kinds.Kind.SCHEMA_DEFINITION || definition.kind === _kinds.Kind.SCHEMA_EXTENSION ? "schema" : "\"" + definition.name.value + "\"";
				context.reportError(new _GraphQLError.GraphQLError(`The ${defName} definition is not executable.`, { nodes: definition }));
			}
			return false;
		} };
	}
}));
// node_modules/graphql/validation/rules/FieldsOnCorrectTypeRule.js
var require_FieldsOnCorrectTypeRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FieldsOnCorrectTypeRule = FieldsOnCorrectTypeRule;
	var _didYouMean = require_didYouMean();
	var _naturalCompare = require_naturalCompare();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Fields on correct type
	*
	* A GraphQL document is only valid if all fields selected are defined by the
	* parent type, or are an allowed meta field such as __typename.
	*
	* See https://spec.graphql.org/draft/#sec-Field-Selections
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { FieldsOnCorrectTypeRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { missing }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   FieldsOnCorrectTypeRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [FieldsOnCorrectTypeRule]); // => []
	* ```
	*/
	function FieldsOnCorrectTypeRule(context) {
		return { Field(node) {
			const type = context.getParentType();
			if (type) {
				if (!context.getFieldDef()) {
					const schema = context.getSchema();
					const fieldName = node.name.value;
					let suggestion = (0, _didYouMean.didYouMean)("to use an inline fragment on", context.hideSuggestions ? [] : getSuggestedTypeNames(schema, type, fieldName));
					if (suggestion === "") suggestion = (0, _didYouMean.didYouMean)(context.hideSuggestions ? [] : getSuggestedFieldNames(type, fieldName));
					context.reportError(new _GraphQLError.GraphQLError(`Cannot query field "${fieldName}" on type "${type.name}".` + suggestion, { nodes: node }));
				}
			}
		} };
	}
	/**
	* Go through all of the implementations of type, as well as the interfaces that
	* they implement. If any of those types include the provided field, suggest them,
	* sorted by how often the type is referenced.
	*
	* @internal
	*/
	function getSuggestedTypeNames(schema, type, fieldName) {
		if (!(0, _definition.isAbstractType)(type)) return [];
		const suggestedTypes = /* @__PURE__ */ new Set();
		const usageCount = Object.create(null);
		for (const possibleType of schema.getPossibleTypes(type)) {
			if (!possibleType.getFields()[fieldName]) continue;
			suggestedTypes.add(possibleType);
			usageCount[possibleType.name] = 1;
			for (const possibleInterface of possibleType.getInterfaces()) {
				var _usageCount$possibleI;
				if (!possibleInterface.getFields()[fieldName]) continue;
				suggestedTypes.add(possibleInterface);
				usageCount[possibleInterface.name] = ((_usageCount$possibleI = usageCount[possibleInterface.name]) !== null && _usageCount$possibleI !== void 0 ? _usageCount$possibleI : 0) + 1;
			}
		}
		return [...suggestedTypes].sort((typeA, typeB) => {
			const usageCountDiff = usageCount[typeB.name] - usageCount[typeA.name];
			if (usageCountDiff !== 0) return usageCountDiff;
			if ((0, _definition.isInterfaceType)(typeA) && schema.isSubType(typeA, typeB)) return -1;
			if ((0, _definition.isInterfaceType)(typeB) && schema.isSubType(typeB, typeA)) return 1;
			return (0, _naturalCompare.naturalCompare)(typeA.name, typeB.name);
		}).map((x) => x.name);
	}
	/**
	* For the field name provided, determine if there are any similar field names
	* that may be the result of a typo.
	*
	* @internal
	*/
	function getSuggestedFieldNames(type, fieldName) {
		if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) {
			const possibleFieldNames = Object.keys(type.getFields());
			return (0, _suggestionList.suggestionList)(fieldName, possibleFieldNames);
		}
		return [];
	}
}));
// node_modules/graphql/validation/rules/FragmentsOnCompositeTypesRule.js
var require_FragmentsOnCompositeTypesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FragmentsOnCompositeTypesRule = FragmentsOnCompositeTypesRule;
	var _GraphQLError = require_GraphQLError();
	var _printer = require_printer();
	var _definition = require_definition();
	var _typeFromAST = require_typeFromAST();
	/** @category Validation Rules */
	/**
	* Fragments on composite type
	*
	* Fragments use a type condition to determine if they apply, since fragments
	* can only be spread into a composite type (object, interface, or union), the
	* type condition must also be a composite type.
	*
	* See https://spec.graphql.org/draft/#sec-Fragments-On-Composite-Types
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { FragmentsOnCompositeTypesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment Bad on String { length }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   FragmentsOnCompositeTypesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment Good on Query { name }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   FragmentsOnCompositeTypesRule,
	* ]); // => []
	* ```
	*/
	function FragmentsOnCompositeTypesRule(context) {
		return {
			InlineFragment(node) {
				const typeCondition = node.typeCondition;
				if (typeCondition) {
					const type = (0, _typeFromAST.typeFromAST)(context.getSchema(), typeCondition);
					if (type && !(0, _definition.isCompositeType)(type)) {
						const typeStr = (0, _printer.print)(typeCondition);
						context.reportError(new _GraphQLError.GraphQLError(`Fragment cannot condition on non composite type "${typeStr}".`, { nodes: typeCondition }));
					}
				}
			},
			FragmentDefinition(node) {
				const type = (0, _typeFromAST.typeFromAST)(context.getSchema(), node.typeCondition);
				if (type && !(0, _definition.isCompositeType)(type)) {
					const typeStr = (0, _printer.print)(node.typeCondition);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment "${node.name.value}" cannot condition on non composite type "${typeStr}".`, { nodes: node.typeCondition }));
				}
			}
		};
	}
}));
// node_modules/graphql/validation/rules/KnownArgumentNamesRule.js
var require_KnownArgumentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.KnownArgumentNamesOnDirectivesRule = KnownArgumentNamesOnDirectivesRule;
	exports.KnownArgumentNamesRule = KnownArgumentNamesRule;
	var _didYouMean = require_didYouMean();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _directives = require_directives();
	/** @category Validation Rules */
	/**
	* Known argument names
	*
	* A GraphQL field is only valid if all supplied arguments are defined by
	* that field.
	*
	* See https://spec.graphql.org/draft/#sec-Argument-Names
	* See https://spec.graphql.org/draft/#sec-Directives-Are-In-Valid-Locations
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { KnownArgumentNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: String): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { field(unknown: "1") }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   KnownArgumentNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { field(arg: "1") }
	* `);
	* const validErrors = validate(schema, validDocument, [KnownArgumentNamesRule]); // => []
	* ```
	*/
	function KnownArgumentNamesRule(context) {
		return {
			...KnownArgumentNamesOnDirectivesRule(context),
			Argument(argNode) {
				const argDef = context.getArgument();
				const fieldDef = context.getFieldDef();
				const parentType = context.getParentType();
				if (!argDef && fieldDef && parentType) {
					const argName = argNode.name.value;
					const suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(argName, fieldDef.args.map((arg) => arg.name));
					context.reportError(new _GraphQLError.GraphQLError(`Unknown argument "${argName}" on field "${parentType.name}.${fieldDef.name}".` + (0, _didYouMean.didYouMean)(suggestions), { nodes: argNode }));
				}
			}
		};
	}
	/** @internal */
	function KnownArgumentNamesOnDirectivesRule(context) {
		const directiveArgs = Object.create(null);
		const schema = context.getSchema();
		const definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (const directive of definedDirectives) directiveArgs[directive.name] = new Set(directive.args.map((arg) => arg.name));
		const astDefinitions = context.getDocument().definitions;
		for (const def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) {
			var _def$arguments;
			/* c8 ignore next */
			const argsNodes = (_def$arguments = def.arguments) !== null && _def$arguments !== void 0 ? _def$arguments : [];
			directiveArgs[def.name.value] = new Set(argsNodes.map((arg) => arg.name.value));
		}
		return { Directive(directiveNode) {
			const directiveName = directiveNode.name.value;
			const knownArgs = directiveArgs[directiveName];
			if (directiveNode.arguments && knownArgs) for (const argNode of directiveNode.arguments) {
				const argName = argNode.name.value;
				if (!knownArgs.has(argName)) {
					const suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(argName, Array.from(knownArgs));
					context.reportError(new _GraphQLError.GraphQLError(`Unknown argument "${argName}" on directive "@${directiveName}".` + (context.hideSuggestions ? "" : (0, _didYouMean.didYouMean)(suggestions)), { nodes: argNode }));
				}
			}
			return false;
		} };
	}
}));
// node_modules/graphql/validation/rules/KnownDirectivesRule.js
var require_KnownDirectivesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.KnownDirectivesRule = KnownDirectivesRule;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _GraphQLError = require_GraphQLError();
	var _ast = require_ast();
	var _directiveLocation = require_directiveLocation();
	var _kinds = require_kinds();
	var _directives = require_directives();
	/** @category Validation Rules */
	/**
	* Known directives
	*
	* A GraphQL document is only valid if all `@directives` are known by the
	* schema and legally positioned.
	*
	* See https://spec.graphql.org/draft/#sec-Directives-Are-Defined
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { KnownDirectivesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { name @unknown }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [KnownDirectivesRule]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name @include(if: true) }
	* `);
	* const validErrors = validate(schema, validDocument, [KnownDirectivesRule]); // => []
	* ```
	*/
	function KnownDirectivesRule(context) {
		const locationsMap = Object.create(null);
		const schema = context.getSchema();
		const definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (const directive of definedDirectives) locationsMap[directive.name] = directive.locations;
		const astDefinitions = context.getDocument().definitions;
		for (const def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) locationsMap[def.name.value] = def.locations.map((name) => name.value);
		return { Directive(node, _key, _parent, _path, ancestors) {
			const name = node.name.value;
			const locations = locationsMap[name];
			if (!locations) {
				context.reportError(new _GraphQLError.GraphQLError(`Unknown directive "@${name}".`, { nodes: node }));
				return;
			}
			const candidateLocation = getDirectiveLocationForASTPath(ancestors);
			if (candidateLocation && !locations.includes(candidateLocation)) context.reportError(new _GraphQLError.GraphQLError(`Directive "@${name}" may not be used on ${candidateLocation}.`, { nodes: node }));
		} };
	}
	function getDirectiveLocationForASTPath(ancestors) {
		const appliedTo = ancestors[ancestors.length - 1];
		"kind" in appliedTo || (0, _invariant.invariant)(false);
		switch (appliedTo.kind) {
			case _kinds.Kind.OPERATION_DEFINITION: return getDirectiveLocationForOperation(appliedTo.operation);
			case _kinds.Kind.FIELD: return _directiveLocation.DirectiveLocation.FIELD;
			case _kinds.Kind.FRAGMENT_SPREAD: return _directiveLocation.DirectiveLocation.FRAGMENT_SPREAD;
			case _kinds.Kind.INLINE_FRAGMENT: return _directiveLocation.DirectiveLocation.INLINE_FRAGMENT;
			case _kinds.Kind.FRAGMENT_DEFINITION: return _directiveLocation.DirectiveLocation.FRAGMENT_DEFINITION;
			case _kinds.Kind.VARIABLE_DEFINITION: return _directiveLocation.DirectiveLocation.VARIABLE_DEFINITION;
			case _kinds.Kind.SCHEMA_DEFINITION:
			case _kinds.Kind.SCHEMA_EXTENSION: return _directiveLocation.DirectiveLocation.SCHEMA;
			case _kinds.Kind.SCALAR_TYPE_DEFINITION:
			case _kinds.Kind.SCALAR_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.SCALAR;
			case _kinds.Kind.OBJECT_TYPE_DEFINITION:
			case _kinds.Kind.OBJECT_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.OBJECT;
			case _kinds.Kind.FIELD_DEFINITION: return _directiveLocation.DirectiveLocation.FIELD_DEFINITION;
			case _kinds.Kind.INTERFACE_TYPE_DEFINITION:
			case _kinds.Kind.INTERFACE_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.INTERFACE;
			case _kinds.Kind.UNION_TYPE_DEFINITION:
			case _kinds.Kind.UNION_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.UNION;
			case _kinds.Kind.ENUM_TYPE_DEFINITION:
			case _kinds.Kind.ENUM_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.ENUM;
			case _kinds.Kind.ENUM_VALUE_DEFINITION: return _directiveLocation.DirectiveLocation.ENUM_VALUE;
			case _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION:
			case _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.INPUT_OBJECT;
			case _kinds.Kind.INPUT_VALUE_DEFINITION: {
				const parentNode = ancestors[ancestors.length - 3];
				"kind" in parentNode || (0, _invariant.invariant)(false);
				return parentNode.kind === _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION ? _directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION : _directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION;
			}
			case _kinds.Kind.DIRECTIVE_DEFINITION:
			case _kinds.Kind.DIRECTIVE_EXTENSION: return _directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION;
			/* c8 ignore next */
			default: (0, _invariant.invariant)(false, "Unexpected kind: " + (0, _inspect.inspect)(appliedTo.kind));
		}
	}
	function getDirectiveLocationForOperation(operation) {
		switch (operation) {
			case _ast.OperationTypeNode.QUERY: return _directiveLocation.DirectiveLocation.QUERY;
			case _ast.OperationTypeNode.MUTATION: return _directiveLocation.DirectiveLocation.MUTATION;
			case _ast.OperationTypeNode.SUBSCRIPTION: return _directiveLocation.DirectiveLocation.SUBSCRIPTION;
		}
	}
}));
// node_modules/graphql/validation/rules/KnownFragmentNamesRule.js
var require_KnownFragmentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.KnownFragmentNamesRule = KnownFragmentNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Known fragment names
	*
	* A GraphQL document is only valid if all `...Fragment` fragment spreads refer
	* to fragments defined in the same document.
	*
	* See https://spec.graphql.org/draft/#sec-Fragment-spread-target-defined
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { KnownFragmentNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { ...Missing }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   KnownFragmentNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment NameFields on Query { name } query { ...NameFields }
	* `);
	* const validErrors = validate(schema, validDocument, [KnownFragmentNamesRule]); // => []
	* ```
	*/
	function KnownFragmentNamesRule(context) {
		return { FragmentSpread(node) {
			const fragmentName = node.name.value;
			if (!context.getFragment(fragmentName)) context.reportError(new _GraphQLError.GraphQLError(`Unknown fragment "${fragmentName}".`, { nodes: node.name }));
		} };
	}
}));
// node_modules/graphql/validation/rules/KnownTypeNamesRule.js
var require_KnownTypeNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.KnownTypeNamesRule = KnownTypeNamesRule;
	var _didYouMean = require_didYouMean();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _predicates = require_predicates();
	var _introspection = require_introspection();
	var _scalars = require_scalars();
	/** @category Validation Rules */
	/**
	* Known type names
	*
	* A GraphQL document is only valid if referenced types (specifically
	* variable definitions and fragment conditions) are defined by the type schema.
	*
	* See https://spec.graphql.org/draft/#sec-Fragment-Spread-Type-Existence
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { KnownTypeNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment Bad on Missing { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [KnownTypeNamesRule]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment Good on Query { name }
	* `);
	* const validErrors = validate(schema, validDocument, [KnownTypeNamesRule]); // => []
	* ```
	*/
	function KnownTypeNamesRule(context) {
		const schema = context.getSchema();
		const existingTypesMap = schema ? schema.getTypeMap() : Object.create(null);
		const definedTypes = Object.create(null);
		for (const def of context.getDocument().definitions) if ((0, _predicates.isTypeDefinitionNode)(def)) definedTypes[def.name.value] = true;
		const typeNames = [...Object.keys(existingTypesMap), ...Object.keys(definedTypes)];
		return { NamedType(node, _1, parent, _2, ancestors) {
			const typeName = node.name.value;
			if (!existingTypesMap[typeName] && !definedTypes[typeName]) {
				var _ancestors$;
				const definitionNode = (_ancestors$ = ancestors[2]) !== null && _ancestors$ !== void 0 ? _ancestors$ : parent;
				const isSDL = definitionNode != null && isSDLNode(definitionNode);
				if (isSDL && standardTypeNames.includes(typeName)) return;
				const suggestedTypes = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(typeName, isSDL ? standardTypeNames.concat(typeNames) : typeNames);
				context.reportError(new _GraphQLError.GraphQLError(`Unknown type "${typeName}".` + (0, _didYouMean.didYouMean)(suggestedTypes), { nodes: node }));
			}
		} };
	}
	const standardTypeNames = [..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes].map((type) => type.name);
	function isSDLNode(value) {
		return "kind" in value && ((0, _predicates.isTypeSystemDefinitionNode)(value) || (0, _predicates.isTypeSystemExtensionNode)(value));
	}
}));
// node_modules/graphql/validation/rules/LoneAnonymousOperationRule.js
var require_LoneAnonymousOperationRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LoneAnonymousOperationRule = LoneAnonymousOperationRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	/** @category Validation Rules */
	/**
	* Lone anonymous operation
	*
	* A GraphQL document is only valid if when it contains an anonymous operation
	* (the query short-hand) that it contains only that one operation definition.
	*
	* See https://spec.graphql.org/draft/#sec-Lone-Anonymous-Operation
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { LoneAnonymousOperationRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query { name } query Other { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   LoneAnonymousOperationRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   LoneAnonymousOperationRule,
	* ]); // => []
	* ```
	*/
	function LoneAnonymousOperationRule(context) {
		let operationCount = 0;
		return {
			Document(node) {
				operationCount = node.definitions.filter((definition) => definition.kind === _kinds.Kind.OPERATION_DEFINITION).length;
			},
			OperationDefinition(node) {
				if (!node.name && operationCount > 1) context.reportError(new _GraphQLError.GraphQLError("This anonymous operation must be the only defined operation.", { nodes: node }));
			}
		};
	}
}));
// node_modules/graphql/validation/rules/LoneSchemaDefinitionRule.js
var require_LoneSchemaDefinitionRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LoneSchemaDefinitionRule = LoneSchemaDefinitionRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Lone Schema definition
	*
	* A GraphQL document is only valid if it contains only one schema definition.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { LoneSchemaDefinitionRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   schema { query: Query } schema { query: Query } type Query { name: String }
	* `;
	*
	* LoneSchemaDefinitionRule.name; // => 'LoneSchemaDefinitionRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   schema { query: Query } type Query { name: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function LoneSchemaDefinitionRule(context) {
		var _ref, _ref2, _oldSchema$astNode;
		const oldSchema = context.getSchema();
		const alreadyDefined = (_ref = (_ref2 = (_oldSchema$astNode = oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.astNode) !== null && _oldSchema$astNode !== void 0 ? _oldSchema$astNode : oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.getQueryType()) !== null && _ref2 !== void 0 ? _ref2 : oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.getMutationType()) !== null && _ref !== void 0 ? _ref : oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.getSubscriptionType();
		let schemaDefinitionsCount = 0;
		return { SchemaDefinition(node) {
			if (alreadyDefined) {
				context.reportError(new _GraphQLError.GraphQLError("Cannot define a new schema within a schema extension.", { nodes: node }));
				return;
			}
			if (schemaDefinitionsCount > 0) context.reportError(new _GraphQLError.GraphQLError("Must provide only one schema definition.", { nodes: node }));
			++schemaDefinitionsCount;
		} };
	}
}));
// node_modules/graphql/validation/rules/MaxIntrospectionDepthRule.js
var require_MaxIntrospectionDepthRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MaxIntrospectionDepthRule = MaxIntrospectionDepthRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	/** @category Validation Rules */
	const MAX_LISTS_DEPTH = 3;
	/**
	* Implements the max introspection depth validation rule.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { MaxIntrospectionDepthRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { __schema { types { fields { type { fields { type { fields { name } } } } } } } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   MaxIntrospectionDepthRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { __schema { queryType { name } } }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   MaxIntrospectionDepthRule,
	* ]); // => []
	* ```
	*/
	function MaxIntrospectionDepthRule(context) {
		const checkedFragments = Object.create(null);
		const exceededFragments = Object.create(null);
		/**
		* Counts the depth of list fields in "__Type" recursively and
		* returns `true` if the limit has been reached.
		*
		* @internal
		*/
		function checkDepth(node, visitedFragments, depth = 0) {
			if (node.kind === _kinds.Kind.FRAGMENT_SPREAD) {
				const fragmentName = node.name.value;
				const exceededEntryDepth = exceededFragments[fragmentName];
				if (exceededEntryDepth !== void 0 && exceededEntryDepth <= depth) return true;
				const visitedEntryDepth = visitedFragments[fragmentName];
				const checkedEntryDepth = checkedFragments[fragmentName];
				if (visitedEntryDepth !== void 0 && visitedEntryDepth >= depth || checkedEntryDepth !== void 0 && checkedEntryDepth >= depth) return false;
				const fragment = context.getFragment(fragmentName);
				if (!fragment) return false;
				visitedFragments[fragmentName] = depth;
				if (checkDepth(fragment, visitedFragments, depth)) {
					exceededFragments[fragmentName] = depth;
					return true;
				}
				checkedFragments[fragmentName] = depth;
				return false;
			}
			if (node.kind === _kinds.Kind.FIELD && (node.name.value === "fields" || node.name.value === "interfaces" || node.name.value === "possibleTypes" || node.name.value === "inputFields")) {
				depth++;
				if (depth >= MAX_LISTS_DEPTH) return true;
			}
			if ("selectionSet" in node && node.selectionSet) {
				for (const child of node.selectionSet.selections) if (checkDepth(child, visitedFragments, depth)) return true;
			}
			return false;
		}
		return { Field(node) {
			if (node.name.value === "__schema" || node.name.value === "__type") {
				if (checkDepth(node, Object.create(null))) {
					context.reportError(new _GraphQLError.GraphQLError("Maximum introspection depth exceeded", { nodes: [node] }));
					return false;
				}
			}
		} };
	}
}));
// node_modules/graphql/validation/rules/NoFragmentCyclesRule.js
var require_NoFragmentCyclesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoFragmentCyclesRule = NoFragmentCyclesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* No fragment cycles
	*
	* The graph of fragment spreads must not form any cycles including spreading itself.
	* Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.
	*
	* See https://spec.graphql.org/draft/#sec-Fragment-spreads-must-not-form-cycles
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoFragmentCyclesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment A on Query { ...B } fragment B on Query { ...A } query { ...A }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [NoFragmentCyclesRule]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment A on Query { name } query { ...A }
	* `);
	* const validErrors = validate(schema, validDocument, [NoFragmentCyclesRule]); // => []
	* ```
	*/
	function NoFragmentCyclesRule(context) {
		const visitedFrags = Object.create(null);
		const spreadPath = [];
		const spreadPathIndexByName = Object.create(null);
		return {
			OperationDefinition: () => false,
			FragmentDefinition(node) {
				detectCycleRecursive(node);
				return false;
			}
		};
		function detectCycleRecursive(fragment) {
			if (visitedFrags[fragment.name.value]) return;
			const fragmentName = fragment.name.value;
			visitedFrags[fragmentName] = true;
			const spreadNodes = context.getFragmentSpreads(fragment.selectionSet);
			if (spreadNodes.length === 0) return;
			spreadPathIndexByName[fragmentName] = spreadPath.length;
			for (const spreadNode of spreadNodes) {
				const spreadName = spreadNode.name.value;
				const cycleIndex = spreadPathIndexByName[spreadName];
				spreadPath.push(spreadNode);
				if (cycleIndex === void 0) {
					const spreadFragment = context.getFragment(spreadName);
					if (spreadFragment) detectCycleRecursive(spreadFragment);
				} else {
					const cyclePath = spreadPath.slice(cycleIndex);
					const viaPath = cyclePath.slice(0, -1).map((s) => "\"" + s.name.value + "\"").join(", ");
					context.reportError(new _GraphQLError.GraphQLError(`Cannot spread fragment "${spreadName}" within itself` + (viaPath !== "" ? ` via ${viaPath}.` : "."), { nodes: cyclePath }));
				}
				spreadPath.pop();
			}
			spreadPathIndexByName[fragmentName] = void 0;
		}
	}
}));
// node_modules/graphql/validation/rules/NoUndefinedVariablesRule.js
var require_NoUndefinedVariablesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoUndefinedVariablesRule = NoUndefinedVariablesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* No undefined variables
	*
	* A GraphQL operation is only valid if all variables encountered, both directly
	* and via fragment spreads, are defined by that operation.
	*
	* See https://spec.graphql.org/draft/#sec-All-Variable-Uses-Defined
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoUndefinedVariablesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($id: ID) { field(arg: $missing) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoUndefinedVariablesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [NoUndefinedVariablesRule]); // => []
	* ```
	*/
	function NoUndefinedVariablesRule(context) {
		let variableNameDefined = Object.create(null);
		return {
			OperationDefinition: {
				enter() {
					variableNameDefined = Object.create(null);
				},
				leave(operation) {
					const usages = context.getRecursiveVariableUsages(operation);
					for (const { node } of usages) {
						const varName = node.name.value;
						if (variableNameDefined[varName] !== true) context.reportError(new _GraphQLError.GraphQLError(operation.name ? `Variable "$${varName}" is not defined by operation "${operation.name.value}".` : `Variable "$${varName}" is not defined.`, { nodes: [node, operation] }));
					}
				}
			},
			VariableDefinition(node) {
				variableNameDefined[node.variable.name.value] = true;
			}
		};
	}
}));
// node_modules/graphql/validation/rules/NoUnusedFragmentsRule.js
var require_NoUnusedFragmentsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoUnusedFragmentsRule = NoUnusedFragmentsRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* No unused fragments
	*
	* A GraphQL document is only valid if all fragment definitions are spread
	* within operations, or spread within other fragments spread within operations.
	*
	* See https://spec.graphql.org/draft/#sec-Fragments-Must-Be-Used
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoUnusedFragmentsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment Unused on Query { name } query { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoUnusedFragmentsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment Used on Query { name } query { ...Used }
	* `);
	* const validErrors = validate(schema, validDocument, [NoUnusedFragmentsRule]); // => []
	* ```
	*/
	function NoUnusedFragmentsRule(context) {
		const operationDefs = [];
		const fragmentDefs = [];
		return {
			OperationDefinition(node) {
				operationDefs.push(node);
				return false;
			},
			FragmentDefinition(node) {
				fragmentDefs.push(node);
				return false;
			},
			Document: { leave() {
				const fragmentNameUsed = new Set(context.getRecursivelyReferencedFragmentsForOperations(operationDefs).map((fragment) => fragment.name.value));
				for (const fragmentDef of fragmentDefs) {
					const fragName = fragmentDef.name.value;
					if (!fragmentNameUsed.has(fragName)) context.reportError(new _GraphQLError.GraphQLError(`Fragment "${fragName}" is never used.`, { nodes: fragmentDef }));
				}
			} }
		};
	}
}));
// node_modules/graphql/validation/rules/NoUnusedVariablesRule.js
var require_NoUnusedVariablesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoUnusedVariablesRule = NoUnusedVariablesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* No unused variables
	*
	* A GraphQL operation is only valid if all variables defined by an operation
	* are used, either directly or within a spread fragment.
	*
	* See https://spec.graphql.org/draft/#sec-All-Variables-Used
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { NoUnusedVariablesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID): String
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($id: ID) { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   NoUnusedVariablesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [NoUnusedVariablesRule]); // => []
	* ```
	*/
	function NoUnusedVariablesRule(context) {
		let variableDefs = [];
		return {
			OperationDefinition: {
				enter() {
					variableDefs = [];
				},
				leave(operation) {
					const variableNameUsed = Object.create(null);
					const usages = context.getRecursiveVariableUsages(operation);
					for (const { node } of usages) variableNameUsed[node.name.value] = true;
					for (const variableDef of variableDefs) {
						const variableName = variableDef.variable.name.value;
						if (variableNameUsed[variableName] !== true) context.reportError(new _GraphQLError.GraphQLError(operation.name ? `Variable "$${variableName}" is never used in operation "${operation.name.value}".` : `Variable "$${variableName}" is never used.`, { nodes: variableDef }));
					}
				}
			},
			VariableDefinition(def) {
				variableDefs.push(def);
			}
		};
	}
}));
// node_modules/graphql/validation/validationAbortedError.js
var require_validationAbortedError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validationAbortedError = void 0;
	exports.validationAbortedError = new (require_GraphQLError()).GraphQLError("Validation aborted.");
}));
// node_modules/graphql/validation/rules/OverlappingFieldsCanBeMergedRule.js
var require_OverlappingFieldsCanBeMergedRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OverlappingFieldsCanBeMergedRule = OverlappingFieldsCanBeMergedRule;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _ast = require_ast();
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _typeFromAST = require_typeFromAST();
	var _validationAbortedError = require_validationAbortedError();
	/** @category Validation Rules */
	const MAX_CONFLICT_DETAIL_LENGTH = 1e3;
	const MAX_CONFLICT_NODES = 20;
	const MAX_COMPLEXITY_BUDGET = 5e5;
	/**
	* Overlapping fields can be merged
	*
	* A selection set is only valid if all fields (including spreading any
	* fragments) either correspond to distinct response names or can be merged
	* without ambiguity.
	*
	* See https://spec.graphql.org/draft/#sec-Field-Selection-Merging
	* @param validationContext - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { OverlappingFieldsCanBeMergedRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     dog: Dog
	*   }
	*
	*   type Dog {
	*     name: String
	*     barkVolume: Int
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { dog { value: barkVolume value: name } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   OverlappingFieldsCanBeMergedRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { dog { barkVolume name } }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   OverlappingFieldsCanBeMergedRule,
	* ]); // => []
	* ```
	*/
	function OverlappingFieldsCanBeMergedRule(validationContext) {
		const ruleContext = {
			comparedFragmentPairs: new PairSet(),
			cachedCollectFieldsResults: /* @__PURE__ */ new Map(),
			stringifiedValues: /* @__PURE__ */ new Map(),
			remainingComplexityBudget: MAX_COMPLEXITY_BUDGET
		};
		return { SelectionSet(selectionSet, _key, parent) {
			var _selectionSet$selecti;
			if (parent && "kind" in parent && parent.kind === _kinds.Kind.INLINE_FRAGMENT) return;
			if (selectionSet.selections.length <= 1 && ((_selectionSet$selecti = selectionSet.selections[0]) === null || _selectionSet$selecti === void 0 ? void 0 : _selectionSet$selecti.kind) !== _kinds.Kind.INLINE_FRAGMENT) return;
			const conflicts = findConflictsWithinSelectionSet(validationContext, ruleContext, validationContext.getParentType(), selectionSet);
			for (const { responseName, reason, fields1, fields2 } of conflicts) validationContext.reportError(new _GraphQLError.GraphQLError(`Fields "${maybeAbbreviate(responseName)}" conflict because ${reason}. Use different aliases on the fields to fetch both if this was intentional.`, { nodes: fields1.concat(fields2) }));
		} };
	}
	/**
	* Find all conflicts found "within" a selection set, including those found
	* via spreading in fragments. Called when visiting each SelectionSet in the
	* GraphQL Document.
	*
	* Algorithm:
	*
	* Conflicts occur when two fields exist in a query which will produce the same
	* response name, but represent differing values, thus creating a conflict.
	* The algorithm below finds all conflicts via making a series of comparisons
	* between fields. In order to compare as few fields as possible, this makes
	* a series of comparisons "within" sets of fields and "between" sets of fields.
	*
	* Given any selection set, a collection produces both a set of fields by
	* also including all inline fragments, as well as a list of fragments
	* referenced by fragment spreads.
	*
	* A) Each selection set represented in the document first compares "within" its
	* collected set of fields, finding any conflicts between every pair of
	* overlapping fields.
	* Note: This is the *only time* that the fields "within" a set are compared
	* to each other. After this only fields "between" sets are compared.
	*
	* B) Also, if any fragment is referenced in a selection set, then a
	* comparison is made "between" the original set of fields and the
	* referenced fragment.
	*
	* C) Also, if multiple fragments are referenced, then comparisons
	* are made "between" each referenced fragment.
	*
	* D) When comparing "between" a set of fields and a referenced fragment, first
	* a comparison is made between each field in the original set of fields and
	* each field in the referenced set of fields.
	*
	* E) Also, if any fragment is referenced in the referenced selection set,
	* then a comparison is made "between" the original set of fields and the
	* referenced fragment (recursively referring to step D).
	*
	* F) When comparing "between" two fragments, first a comparison is made between
	* each field in the first referenced set of fields and each field in the
	* second referenced set of fields.
	*
	* G) Also, any fragments referenced by the first must be compared to the
	* second, and any fragments referenced by the second must be compared to the
	* first (recursively referring to step F).
	*
	* H) When comparing two fields, if both have selection sets, then a comparison
	* is made "between" both selection sets, first comparing the set of fields in
	* the first selection set with the set of fields in the second.
	*
	* I) Also, if any fragment is referenced in either selection set, then a
	* comparison is made "between" the other set of fields and the
	* referenced fragment.
	*
	* J) Also, if two fragments are referenced in both selection sets, then a
	* comparison is made "between" the two fragments.
	*
	* @internal
	*/
	function findConflictsWithinSelectionSet(validationContext, ruleContext, parentType, selectionSet) {
		const conflicts = [];
		const collectFieldsResult = collectFields(validationContext, ruleContext, parentType, selectionSet);
		collectConflictsWithin(validationContext, conflicts, ruleContext, collectFieldsResult.groupedFieldSet);
		if (collectFieldsResult.fragmentNames.length !== 0 && (collectFieldsResult.groupedFieldSet.size !== 0 || collectFieldsResult.fragmentNames.length > 1)) for (let i = 0; i < collectFieldsResult.fragmentNames.length; i++) {
			collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, false, collectFieldsResult, collectFieldsResult.fragmentNames[i]);
			for (let j = i + 1; j < collectFieldsResult.fragmentNames.length; j++) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, false, collectFieldsResult.fragmentNames[i], collectFieldsResult.fragmentNames[j]);
		}
		return conflicts;
	}
	function collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, fragmentName) {
		var _collectFieldsResult$;
		spendComplexityBudget(ruleContext, 1);
		if (collectFieldsResult.groupedFieldSet.size === 0) return;
		const comparedFragments = (_collectFieldsResult$ = collectFieldsResult.comparedFragments) !== null && _collectFieldsResult$ !== void 0 ? _collectFieldsResult$ : collectFieldsResult.comparedFragments = /* @__PURE__ */ new Map();
		const compared = comparedFragments.get(fragmentName);
		if (compared === false || areMutuallyExclusive && compared === true) return;
		comparedFragments.set(fragmentName, areMutuallyExclusive);
		const fragment = validationContext.getFragment(fragmentName);
		if (!fragment) return;
		const collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment);
		if (collectFieldsResult === collectFieldsResult2) return;
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, collectFieldsResult2);
		for (const referencedFragmentName of collectFieldsResult2.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, referencedFragmentName);
	}
	function collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, fragmentName2) {
		spendComplexityBudget(ruleContext, 2);
		const { comparedFragmentPairs } = ruleContext;
		if (fragmentName1 === fragmentName2) return;
		if (comparedFragmentPairs.has(fragmentName1, fragmentName2, areMutuallyExclusive)) return;
		comparedFragmentPairs.add(fragmentName1, fragmentName2, areMutuallyExclusive);
		const fragment1 = validationContext.getFragment(fragmentName1);
		const fragment2 = validationContext.getFragment(fragmentName2);
		if (!fragment1 || !fragment2) return;
		const collectFieldsResult1 = collectFragmentFields(validationContext, ruleContext, fragment1);
		const collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment2);
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, collectFieldsResult2);
		for (const referencedFragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, referencedFragmentName2);
		for (const referencedFragmentName1 of collectFieldsResult1.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, referencedFragmentName1, fragmentName2);
	}
	function findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, parentType1, selectionSet1, parentType2, selectionSet2) {
		const conflicts = [];
		const collectFieldsResult1 = collectFields(validationContext, ruleContext, parentType1, selectionSet1);
		const collectFieldsResult2 = collectFields(validationContext, ruleContext, parentType2, selectionSet2);
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, collectFieldsResult2);
		for (const fragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, fragmentName2);
		for (const fragmentName1 of collectFieldsResult1.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult2, fragmentName1);
		for (const fragmentName1 of collectFieldsResult1.fragmentNames) for (const fragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, fragmentName2);
		return conflicts;
	}
	function collectConflictsWithin(validationContext, conflicts, ruleContext, groupedFieldSet) {
		for (const [responseName, fields] of groupedFieldSet) if (fields.length > 1) for (let i = 0; i < fields.length; i++) for (let j = i + 1; j < fields.length; j++) {
			const conflict = findConflict(validationContext, ruleContext, false, responseName, fields[i], fields[j]);
			if (conflict) conflicts.push(conflict);
		}
	}
	function collectConflictsBetween(validationContext, conflicts, ruleContext, parentFieldsAreMutuallyExclusive, collectFieldsResult1, collectFieldsResult2) {
		if (collectFieldsResult1.groupedFieldSet.size === 0 || collectFieldsResult2.groupedFieldSet.size === 0) return;
		for (const { responseName, fields1, fields2 } of getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2)) for (const field1 of fields1) for (const field2 of fields2) {
			const conflict = findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, field1, field2);
			if (conflict) conflicts.push(conflict);
		}
	}
	function getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2) {
		var _collectFieldsResult;
		const byCollectFieldsResult = (_collectFieldsResult = collectFieldsResult1.overlappingFields) !== null && _collectFieldsResult !== void 0 ? _collectFieldsResult : collectFieldsResult1.overlappingFields = /* @__PURE__ */ new Map();
		const cached = byCollectFieldsResult.get(collectFieldsResult2);
		if (cached !== void 0) return cached;
		const overlappingFields = [];
		for (const [responseName, fields1] of collectFieldsResult1.groupedFieldSet) {
			spendComplexityBudget(ruleContext, 1);
			const fields2 = collectFieldsResult2.groupedFieldSet.get(responseName);
			if (fields2 !== void 0) overlappingFields.push({
				responseName,
				fields1,
				fields2
			});
		}
		byCollectFieldsResult.set(collectFieldsResult2, overlappingFields);
		return overlappingFields;
	}
	function findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, fieldDetails1, fieldDetails2) {
		const { parentType: parentType1, node: node1, definition: def1 } = fieldDetails1;
		const { parentType: parentType2, node: node2, definition: def2 } = fieldDetails2;
		const areMutuallyExclusive = parentFieldsAreMutuallyExclusive || parentType1 !== parentType2 && (0, _definition.isObjectType)(parentType1) && (0, _definition.isObjectType)(parentType2);
		spendComplexityBudget(ruleContext, 2);
		if (fieldDetails1.isSimpleLeaf && fieldDetails2.isSimpleLeaf && (def1 === null || def1 === void 0 ? void 0 : def1.type) === (def2 === null || def2 === void 0 ? void 0 : def2.type) && node1.name.value === node2.name.value) return;
		if (!areMutuallyExclusive) {
			const fieldInfo1 = getFieldInfo(fieldDetails1);
			const fieldInfo2 = getFieldInfo(fieldDetails2);
			let reason = fieldInfo1.comparisons.get(fieldInfo2);
			if (reason === void 0) {
				const name1 = node1.name.value;
				const name2 = node2.name.value;
				reason = name1 !== name2 ? `"${maybeAbbreviate(name1)}" and "${maybeAbbreviate(name2)}" are different fields` : sameArguments(ruleContext, fieldInfo1.arguments, fieldInfo2.arguments) ? null : "they have differing arguments";
				fieldInfo1.comparisons.set(fieldInfo2, reason);
			}
			if (reason !== null) return {
				responseName,
				reason,
				fields1: [node1],
				fields2: [node2]
			};
		}
		const type1 = def1 === null || def1 === void 0 ? void 0 : def1.type;
		const type2 = def2 === null || def2 === void 0 ? void 0 : def2.type;
		if (type1 && type2 && doTypesConflict(ruleContext, type1, type2)) {
			var _fieldInfo1$typeStrin, _fieldInfo2$typeStrin;
			const fieldInfo1 = getFieldInfo(fieldDetails1);
			const fieldInfo2 = getFieldInfo(fieldDetails2);
			return {
				responseName,
				reason: `they return conflicting types "${(_fieldInfo1$typeStrin = fieldInfo1.typeString) !== null && _fieldInfo1$typeStrin !== void 0 ? _fieldInfo1$typeStrin : fieldInfo1.typeString = (0, _inspect.inspect)(type1)}" and "${(_fieldInfo2$typeStrin = fieldInfo2.typeString) !== null && _fieldInfo2$typeStrin !== void 0 ? _fieldInfo2$typeStrin : fieldInfo2.typeString = (0, _inspect.inspect)(type2)}"`,
				fields1: [node1],
				fields2: [node2]
			};
		}
		const selectionSet1 = node1.selectionSet;
		const selectionSet2 = node2.selectionSet;
		if (selectionSet1 && selectionSet2) return subfieldConflicts(findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, getFieldInfo(fieldDetails1).namedType, selectionSet1, getFieldInfo(fieldDetails2).namedType, selectionSet2), responseName, node1, node2);
	}
	function getFieldInfo(fieldDetails) {
		if (fieldDetails.info === void 0) {
			var _fieldDetails$definit;
			fieldDetails.info = {
				comparisons: /* @__PURE__ */ new Map(),
				namedType: (0, _definition.getNamedType)((_fieldDetails$definit = fieldDetails.definition) === null || _fieldDetails$definit === void 0 ? void 0 : _fieldDetails$definit.type),
				arguments: getArgumentInfo(fieldDetails.node.arguments)
			};
		}
		return fieldDetails.info;
	}
	function getArgumentInfo(args) {
		if (args === void 0 || args.length === 0) return;
		const values = /* @__PURE__ */ new Map();
		for (const { name, value } of args) values.set(name.value, value);
		return {
			nodes: args,
			values
		};
	}
	function sameArguments(ruleContext, argumentInfo1, argumentInfo2) {
		if (argumentInfo1 === void 0) return argumentInfo2 === void 0;
		if (argumentInfo1.nodes.length !== (argumentInfo2 === null || argumentInfo2 === void 0 ? void 0 : argumentInfo2.nodes.length)) return false;
		const values2 = argumentInfo2.values;
		return argumentInfo1.nodes.every((arg1) => {
			spendComplexityBudget(ruleContext, 1);
			const value2 = values2.get(arg1.name.value);
			if (value2 === void 0) return false;
			return stringifyValue(ruleContext, arg1.value) === stringifyValue(ruleContext, value2);
		});
	}
	function stringifyValue(ruleContext, value) {
		const cached = ruleContext.stringifiedValues.get(value);
		if (cached !== void 0) return cached;
		const result = JSON.stringify(value, (_key, node) => {
			if (!(0, _ast.isNode)(node)) return node;
			switch (node.kind) {
				case _kinds.Kind.VARIABLE: return [node.kind, node.name.value];
				case _kinds.Kind.OBJECT: return [node.kind, node.fields.slice().sort((first, second) => first.name.value < second.name.value ? -1 : first.name.value > second.name.value ? 1 : 0)];
				case _kinds.Kind.OBJECT_FIELD: return [node.name.value, node.value];
				case _kinds.Kind.LIST: return [node.kind, node.values];
				case _kinds.Kind.STRING: return [
					node.kind,
					node.value,
					node.block === true
				];
				default: return [node.kind, "value" in node ? node.value : null];
			}
		});
		ruleContext.stringifiedValues.set(value, result);
		return result;
	}
	function doTypesConflict(ruleContext, type1, type2) {
		if (type1 === type2) return false;
		spendComplexityBudget(ruleContext, 1);
		if ((0, _definition.isListType)(type1)) return (0, _definition.isListType)(type2) ? doTypesConflict(ruleContext, type1.ofType, type2.ofType) : true;
		if ((0, _definition.isListType)(type2)) return true;
		if ((0, _definition.isNonNullType)(type1)) return (0, _definition.isNonNullType)(type2) ? doTypesConflict(ruleContext, type1.ofType, type2.ofType) : true;
		if ((0, _definition.isNonNullType)(type2)) return true;
		if ((0, _definition.isLeafType)(type1) || (0, _definition.isLeafType)(type2)) return type1 !== type2;
		return false;
	}
	function collectFields(validationContext, ruleContext, parentType, selectionSet) {
		const { cachedCollectFieldsResults } = ruleContext;
		let bySelectionSet = cachedCollectFieldsResults.get(parentType);
		if (bySelectionSet === void 0) {
			bySelectionSet = /* @__PURE__ */ new Map();
			cachedCollectFieldsResults.set(parentType, bySelectionSet);
		}
		const cached = bySelectionSet.get(selectionSet);
		if (cached) return cached;
		const fieldDetails = /* @__PURE__ */ new Map();
		const fragmentNames = /* @__PURE__ */ new Set();
		collectFieldsImpl(validationContext, parentType, selectionSet, fieldDetails, fragmentNames);
		const result = {
			groupedFieldSet: fieldDetails,
			fragmentNames: [...fragmentNames]
		};
		bySelectionSet.set(selectionSet, result);
		return result;
	}
	function collectFragmentFields(validationContext, ruleContext, fragment) {
		return collectFields(validationContext, ruleContext, (0, _typeFromAST.typeFromAST)(validationContext.getSchema(), fragment.typeCondition), fragment.selectionSet);
	}
	function collectFieldsImpl(validationContext, parentType, selectionSet, fieldDetails, fragmentNames) {
		for (const selection of selectionSet.selections) switch (selection.kind) {
			case _kinds.Kind.FIELD: {
				var _selection$arguments$, _selection$arguments;
				const fieldName = selection.name.value;
				let fieldDef;
				if ((0, _definition.isObjectType)(parentType) || (0, _definition.isInterfaceType)(parentType)) fieldDef = parentType.getFields()[fieldName];
				const responseName = selection.alias ? selection.alias.value : fieldName;
				let fieldDetailsList = fieldDetails.get(responseName);
				if (fieldDetailsList === void 0) {
					fieldDetailsList = [];
					fieldDetails.set(responseName, fieldDetailsList);
				}
				fieldDetailsList.push({
					parentType,
					node: selection,
					definition: fieldDef,
					isSimpleLeaf: ((_selection$arguments$ = (_selection$arguments = selection.arguments) === null || _selection$arguments === void 0 ? void 0 : _selection$arguments.length) !== null && _selection$arguments$ !== void 0 ? _selection$arguments$ : 0) === 0 && !selection.selectionSet
				});
				break;
			}
			case _kinds.Kind.FRAGMENT_SPREAD:
				fragmentNames.add(selection.name.value);
				break;
			case _kinds.Kind.INLINE_FRAGMENT: {
				const typeCondition = selection.typeCondition;
				collectFieldsImpl(validationContext, typeCondition ? (0, _typeFromAST.typeFromAST)(validationContext.getSchema(), typeCondition) : parentType, selection.selectionSet, fieldDetails, fragmentNames);
				break;
			}
		}
	}
	function subfieldConflicts(conflicts, responseName, node1, node2) {
		if (conflicts.length > 0) {
			let message = "";
			for (const { responseName: name, reason } of conflicts) {
				message += (message === "" ? "" : " and ") + `subfields "${maybeAbbreviate(name)}" conflict because ${reason}`;
				if (message.length > MAX_CONFLICT_DETAIL_LENGTH) break;
			}
			return {
				responseName,
				reason: maybeAbbreviate(message),
				fields1: collectConflictNodes(node1, conflicts, "fields1"),
				fields2: collectConflictNodes(node2, conflicts, "fields2")
			};
		}
	}
	function collectConflictNodes(node, conflicts, side) {
		const nodes = [node];
		for (const conflict of conflicts) {
			const remaining = MAX_CONFLICT_NODES - nodes.length;
			const retainedNodes = conflict[side].slice(-remaining);
			nodes.push(...retainedNodes);
			if (nodes.length === MAX_CONFLICT_NODES) break;
		}
		return nodes;
	}
	function maybeAbbreviate(text) {
		return text.length > MAX_CONFLICT_DETAIL_LENGTH ? text.slice(0, MAX_CONFLICT_DETAIL_LENGTH) + "..." : text;
	}
	function spendComplexityBudget(ruleContext, cost) {
		ruleContext.remainingComplexityBudget -= cost;
		/* c8 ignore next 3 */
		if (ruleContext.remainingComplexityBudget < 0) throw _validationAbortedError.validationAbortedError;
	}
	/**
	* A way to keep track of pairs of similar things when the ordering of the pair
	* does not matter.
	*
	* Provides a third argument for has/add to allow flagging the pair as
	* weakly or strongly present within the collection.
	*
	* @internal
	*/
	var PairSet = class {
		constructor() {
			this._data = /* @__PURE__ */ new Map();
		}
		has(a, b, weaklyPresent) {
			return this._has(a, b, weaklyPresent) || this._has(b, a, weaklyPresent);
		}
		_has(a, b, weaklyPresent) {
			var _this$_data$get;
			const result = (_this$_data$get = this._data.get(a)) === null || _this$_data$get === void 0 ? void 0 : _this$_data$get.get(b);
			if (result === void 0) return false;
			return weaklyPresent ? true : weaklyPresent === result;
		}
		add(a, b, weaklyPresent) {
			const map = this._data.get(a);
			if (map === void 0) this._data.set(a, /* @__PURE__ */ new Map([[b, weaklyPresent]]));
			else map.set(b, weaklyPresent);
		}
	};
}));
// node_modules/graphql/validation/rules/PossibleFragmentSpreadsRule.js
var require_PossibleFragmentSpreadsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PossibleFragmentSpreadsRule = PossibleFragmentSpreadsRule;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	var _typeComparators = require_typeComparators();
	var _typeFromAST = require_typeFromAST();
	/** @category Validation Rules */
	/**
	* Possible fragment spread
	*
	* A fragment spread is only valid if the type condition could ever possibly
	* be true: if there is a non-empty intersection of the possible parent types,
	* and possible types which pass the type condition.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { PossibleFragmentSpreadsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     dog: Dog
	*   }
	*
	*   type Dog {
	*     barkVolume: Int
	*   }
	*
	*   type Cat {
	*     meowVolume: Int
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { dog { ... on Cat { meowVolume } } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   PossibleFragmentSpreadsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { dog { ... on Dog { barkVolume } } }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   PossibleFragmentSpreadsRule,
	* ]); // => []
	* ```
	*/
	function PossibleFragmentSpreadsRule(context) {
		return {
			InlineFragment(node) {
				const fragType = context.getType();
				const parentType = context.getParentType();
				if ((0, _definition.isCompositeType)(fragType) && (0, _definition.isCompositeType)(parentType) && !(0, _typeComparators.doTypesOverlap)(context.getSchema(), fragType, parentType)) {
					const parentTypeStr = (0, _inspect.inspect)(parentType);
					const fragTypeStr = (0, _inspect.inspect)(fragType);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
				}
			},
			FragmentSpread(node) {
				const fragName = node.name.value;
				const fragType = getFragmentType(context, fragName);
				const parentType = context.getParentType();
				if (fragType && parentType && !(0, _typeComparators.doTypesOverlap)(context.getSchema(), fragType, parentType)) {
					const parentTypeStr = (0, _inspect.inspect)(parentType);
					const fragTypeStr = (0, _inspect.inspect)(fragType);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment "${fragName}" cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
				}
			}
		};
	}
	function getFragmentType(context, name) {
		const frag = context.getFragment(name);
		if (frag) {
			const type = (0, _typeFromAST.typeFromAST)(context.getSchema(), frag.typeCondition);
			if ((0, _definition.isCompositeType)(type)) return type;
		}
	}
}));
// node_modules/graphql/validation/rules/PossibleTypeExtensionsRule.js
var require_PossibleTypeExtensionsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PossibleTypeExtensionsRule = PossibleTypeExtensionsRule;
	var _didYouMean = require_didYouMean();
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _predicates = require_predicates();
	var _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Possible type extension
	*
	* A type extension is only valid if the type is defined and has the same kind.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { PossibleTypeExtensionsRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   extend type Missing { name: String } type Query { name: String }
	* `;
	*
	* PossibleTypeExtensionsRule.name; // => 'PossibleTypeExtensionsRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   type Query { name: String } extend type Query { other: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function PossibleTypeExtensionsRule(context) {
		const schema = context.getSchema();
		const definedTypes = Object.create(null);
		for (const def of context.getDocument().definitions) if ((0, _predicates.isTypeDefinitionNode)(def)) definedTypes[def.name.value] = def;
		return {
			ScalarTypeExtension: checkExtension,
			ObjectTypeExtension: checkExtension,
			InterfaceTypeExtension: checkExtension,
			UnionTypeExtension: checkExtension,
			EnumTypeExtension: checkExtension,
			InputObjectTypeExtension: checkExtension
		};
		function checkExtension(node) {
			const typeName = node.name.value;
			const defNode = definedTypes[typeName];
			const existingType = schema === null || schema === void 0 ? void 0 : schema.getType(typeName);
			let expectedKind;
			if (defNode) expectedKind = defKindToExtKind[defNode.kind];
			else if (existingType) expectedKind = typeToExtKind(existingType);
			if (expectedKind) {
				if (expectedKind !== node.kind) {
					const kindStr = extensionKindToTypeName(node.kind);
					context.reportError(new _GraphQLError.GraphQLError(`Cannot extend non-${kindStr} type "${typeName}".`, { nodes: defNode ? [defNode, node] : node }));
				}
			} else {
				const allTypeNames = Object.keys({
					...definedTypes,
					...schema === null || schema === void 0 ? void 0 : schema.getTypeMap()
				});
				const suggestedTypes = (0, _suggestionList.suggestionList)(typeName, allTypeNames);
				context.reportError(new _GraphQLError.GraphQLError(`Cannot extend type "${typeName}" because it is not defined.` + (0, _didYouMean.didYouMean)(suggestedTypes), { nodes: node.name }));
			}
		}
	}
	const defKindToExtKind = {
		[_kinds.Kind.SCALAR_TYPE_DEFINITION]: _kinds.Kind.SCALAR_TYPE_EXTENSION,
		[_kinds.Kind.OBJECT_TYPE_DEFINITION]: _kinds.Kind.OBJECT_TYPE_EXTENSION,
		[_kinds.Kind.INTERFACE_TYPE_DEFINITION]: _kinds.Kind.INTERFACE_TYPE_EXTENSION,
		[_kinds.Kind.UNION_TYPE_DEFINITION]: _kinds.Kind.UNION_TYPE_EXTENSION,
		[_kinds.Kind.ENUM_TYPE_DEFINITION]: _kinds.Kind.ENUM_TYPE_EXTENSION,
		[_kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION]: _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION
	};
	function typeToExtKind(type) {
		if ((0, _definition.isScalarType)(type)) return _kinds.Kind.SCALAR_TYPE_EXTENSION;
		if ((0, _definition.isObjectType)(type)) return _kinds.Kind.OBJECT_TYPE_EXTENSION;
		if ((0, _definition.isInterfaceType)(type)) return _kinds.Kind.INTERFACE_TYPE_EXTENSION;
		if ((0, _definition.isUnionType)(type)) return _kinds.Kind.UNION_TYPE_EXTENSION;
		if ((0, _definition.isEnumType)(type)) return _kinds.Kind.ENUM_TYPE_EXTENSION;
		if ((0, _definition.isInputObjectType)(type)) return _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION;
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function extensionKindToTypeName(kind) {
		switch (kind) {
			case _kinds.Kind.SCALAR_TYPE_EXTENSION: return "scalar";
			case _kinds.Kind.OBJECT_TYPE_EXTENSION: return "object";
			case _kinds.Kind.INTERFACE_TYPE_EXTENSION: return "interface";
			case _kinds.Kind.UNION_TYPE_EXTENSION: return "union";
			case _kinds.Kind.ENUM_TYPE_EXTENSION: return "enum";
			case _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION: return "input object";
			/* c8 ignore next */
			default: (0, _invariant.invariant)(false, "Unexpected kind: " + (0, _inspect.inspect)(kind));
		}
	}
}));
// node_modules/graphql/validation/rules/ProvidedRequiredArgumentsRule.js
var require_ProvidedRequiredArgumentsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ProvidedRequiredArgumentsOnDirectivesRule = ProvidedRequiredArgumentsOnDirectivesRule;
	exports.ProvidedRequiredArgumentsRule = ProvidedRequiredArgumentsRule;
	var _inspect = require_inspect();
	var _keyMap = require_keyMap();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	var _directives = require_directives();
	/** @category Validation Rules */
	/**
	* Provided required arguments
	*
	* A field or directive is only valid if all required (non-null without a
	* default value) field arguments have been provided.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { ProvidedRequiredArgumentsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(required: String!): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { field }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   ProvidedRequiredArgumentsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { field(required: "x") }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   ProvidedRequiredArgumentsRule,
	* ]); // => []
	* ```
	*/
	function ProvidedRequiredArgumentsRule(context) {
		return {
			...ProvidedRequiredArgumentsOnDirectivesRule(context),
			Field: { leave(fieldNode) {
				var _fieldNode$arguments;
				const fieldDef = context.getFieldDef();
				if (!fieldDef) return false;
				const providedArgs = new Set(
					/* c8 ignore next */
					(_fieldNode$arguments = fieldNode.arguments) === null || _fieldNode$arguments === void 0 ? void 0 : _fieldNode$arguments.map((arg) => arg.name.value)
				);
				for (const argDef of fieldDef.args) if (!providedArgs.has(argDef.name) && (0, _definition.isRequiredArgument)(argDef)) {
					const argTypeStr = (0, _inspect.inspect)(argDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldDef.name}" argument "${argDef.name}" of type "${argTypeStr}" is required, but it was not provided.`, { nodes: fieldNode }));
				}
			} }
		};
	}
	/** @internal */
	function ProvidedRequiredArgumentsOnDirectivesRule(context) {
		var _schema$getDirectives;
		const requiredArgsMap = Object.create(null);
		const schema = context.getSchema();
		const definedDirectives = (_schema$getDirectives = schema === null || schema === void 0 ? void 0 : schema.getDirectives()) !== null && _schema$getDirectives !== void 0 ? _schema$getDirectives : _directives.specifiedDirectives;
		for (const directive of definedDirectives) requiredArgsMap[directive.name] = (0, _keyMap.keyMap)(directive.args.filter(_definition.isRequiredArgument), (arg) => arg.name);
		const astDefinitions = context.getDocument().definitions;
		for (const def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) {
			var _def$arguments;
			/* c8 ignore next */
			const argNodes = (_def$arguments = def.arguments) !== null && _def$arguments !== void 0 ? _def$arguments : [];
			requiredArgsMap[def.name.value] = (0, _keyMap.keyMap)(argNodes.filter(isRequiredArgumentNode), (arg) => arg.name.value);
		}
		return { Directive: { leave(directiveNode) {
			const directiveName = directiveNode.name.value;
			const requiredArgs = requiredArgsMap[directiveName];
			if (requiredArgs) {
				var _directiveNode$argume;
				/* c8 ignore next */
				const argNodes = (_directiveNode$argume = directiveNode.arguments) !== null && _directiveNode$argume !== void 0 ? _directiveNode$argume : [];
				const argNodeMap = new Set(argNodes.map((arg) => arg.name.value));
				for (const [argName, argDef] of Object.entries(requiredArgs)) if (!argNodeMap.has(argName)) {
					const argType = (0, _definition.isType)(argDef.type) ? (0, _inspect.inspect)(argDef.type) : (0, _printer.print)(argDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveName}" argument "${argName}" of type "${argType}" is required, but it was not provided.`, { nodes: directiveNode }));
				}
			}
		} } };
	}
	function isRequiredArgumentNode(arg) {
		return arg.type.kind === _kinds.Kind.NON_NULL_TYPE && arg.defaultValue == null;
	}
}));
// node_modules/graphql/validation/rules/ScalarLeafsRule.js
var require_ScalarLeafsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ScalarLeafsRule = ScalarLeafsRule;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Scalar leafs
	*
	* A GraphQL document is valid only if all leaf fields (fields without
	* sub selections) are of scalar or enum types.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { ScalarLeafsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { name { length } }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [ScalarLeafsRule]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name }
	* `);
	* const validErrors = validate(schema, validDocument, [ScalarLeafsRule]); // => []
	* ```
	*/
	function ScalarLeafsRule(context) {
		return { Field(node) {
			const type = context.getType();
			const selectionSet = node.selectionSet;
			if (type) {
				if ((0, _definition.isLeafType)((0, _definition.getNamedType)(type))) {
					if (selectionSet) {
						const fieldName = node.name.value;
						const typeStr = (0, _inspect.inspect)(type);
						context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" must not have a selection since type "${typeStr}" has no subfields.`, { nodes: selectionSet }));
					}
				} else if (!selectionSet) {
					const fieldName = node.name.value;
					const typeStr = (0, _inspect.inspect)(type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have a selection of subfields. Did you mean "${fieldName} { ... }"?`, { nodes: node }));
				} else if (selectionSet.selections.length === 0) {
					const fieldName = node.name.value;
					const typeStr = (0, _inspect.inspect)(type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have at least one field selected.`, { nodes: node }));
				}
			}
		} };
	}
}));
// node_modules/graphql/validation/rules/SingleFieldSubscriptionsRule.js
var require_SingleFieldSubscriptionsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SingleFieldSubscriptionsRule = SingleFieldSubscriptionsRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _collectFields = require_collectFields();
	/** @category Validation Rules */
	/**
	* Subscriptions must only include a non-introspection field.
	*
	* A GraphQL subscription is valid only if it contains a single root field and
	* that root field is not an introspection field.
	*
	* See https://spec.graphql.org/draft/#sec-Single-root-field
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { SingleFieldSubscriptionsRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	*
	*   type Subscription {
	*     a: String
	*     b: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   subscription { a b }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   SingleFieldSubscriptionsRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   subscription { a }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   SingleFieldSubscriptionsRule,
	* ]); // => []
	* ```
	*/
	function SingleFieldSubscriptionsRule(context) {
		let fragments;
		function reserveSelectionSetWork(selectionSet) {
			context.spendFragmentWork(selectionSet.selections.length);
			for (const selection of selectionSet.selections) {
				const directives = selection.directives;
				if (directives !== void 0) {
					context.spendFragmentWork(directives.length);
					for (const directive of directives) if (directive.name.value === "skip" || directive.name.value === "include") {
						var _directive$arguments$, _directive$arguments;
						context.spendFragmentWork((_directive$arguments$ = (_directive$arguments = directive.arguments) === null || _directive$arguments === void 0 ? void 0 : _directive$arguments.length) !== null && _directive$arguments$ !== void 0 ? _directive$arguments$ : 0);
					}
				}
			}
		}
		return { OperationDefinition(node) {
			if (node.operation === "subscription") {
				const schema = context.getSchema();
				const subscriptionType = schema.getSubscriptionType();
				if (subscriptionType) {
					const operationName = node.name ? node.name.value : null;
					const variableValues = Object.create(null);
					if (fragments === void 0) {
						fragments = Object.create(null);
						const definitions = context.getDocument().definitions;
						context.spendFragmentWork(definitions.length);
						for (const definition of definitions) if (definition.kind === _kinds.Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
					}
					const fields = (0, _collectFields.collectFields)(schema, fragments, variableValues, subscriptionType, node.selectionSet, reserveSelectionSetWork);
					if (fields.size > 1) {
						const extraFieldSelections = [...fields.values()].slice(1).flat();
						context.reportError(new _GraphQLError.GraphQLError(operationName != null ? `Subscription "${operationName}" must select only one top level field.` : "Anonymous Subscription must select only one top level field.", { nodes: extraFieldSelections }));
					}
					for (const fieldNodes of fields.values()) if (fieldNodes[0].name.value.startsWith("__")) context.reportError(new _GraphQLError.GraphQLError(operationName != null ? `Subscription "${operationName}" must not select an introspection top level field.` : "Anonymous Subscription must not select an introspection top level field.", { nodes: fieldNodes }));
				}
			}
		} };
	}
}));
// node_modules/graphql/jsutils/groupBy.js
var require_groupBy = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.groupBy = groupBy;
	/**
	* Groups array items into a Map, given a function to produce grouping key.
	*
	* @internal
	*/
	function groupBy(list, keyFn) {
		const result = /* @__PURE__ */ new Map();
		for (const item of list) {
			const key = keyFn(item);
			const group = result.get(key);
			if (group === void 0) result.set(key, [item]);
			else group.push(item);
		}
		return result;
	}
}));
// node_modules/graphql/validation/rules/UniqueArgumentDefinitionNamesRule.js
var require_UniqueArgumentDefinitionNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueArgumentDefinitionNamesRule = UniqueArgumentDefinitionNamesRule;
	var _groupBy = require_groupBy();
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique argument definition names
	*
	* A GraphQL Object or Interface type is only valid if all its fields have uniquely named arguments.
	* A GraphQL Directive is only valid if all its arguments are uniquely named.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueArgumentDefinitionNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   type Query { field(arg: String, arg: Int): String }
	* `;
	*
	* UniqueArgumentDefinitionNamesRule.name; // => 'UniqueArgumentDefinitionNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   type Query { field(arg: String): String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueArgumentDefinitionNamesRule(context) {
		return {
			DirectiveDefinition(directiveNode) {
				var _directiveNode$argume;
				/* c8 ignore next */
				const argumentNodes = (_directiveNode$argume = directiveNode.arguments) !== null && _directiveNode$argume !== void 0 ? _directiveNode$argume : [];
				return checkArgUniqueness(`@${directiveNode.name.value}`, argumentNodes);
			},
			InterfaceTypeDefinition: checkArgUniquenessPerField,
			InterfaceTypeExtension: checkArgUniquenessPerField,
			ObjectTypeDefinition: checkArgUniquenessPerField,
			ObjectTypeExtension: checkArgUniquenessPerField
		};
		function checkArgUniquenessPerField(typeNode) {
			var _typeNode$fields;
			const typeName = typeNode.name.value;
			/* c8 ignore next */
			const fieldNodes = (_typeNode$fields = typeNode.fields) !== null && _typeNode$fields !== void 0 ? _typeNode$fields : [];
			for (const fieldDef of fieldNodes) {
				var _fieldDef$arguments;
				const fieldName = fieldDef.name.value;
				/* c8 ignore next */
				const argumentNodes = (_fieldDef$arguments = fieldDef.arguments) !== null && _fieldDef$arguments !== void 0 ? _fieldDef$arguments : [];
				checkArgUniqueness(`${typeName}.${fieldName}`, argumentNodes);
			}
			return false;
		}
		function checkArgUniqueness(parentName, argumentNodes) {
			const seenArgs = (0, _groupBy.groupBy)(argumentNodes, (arg) => arg.name.value);
			for (const [argName, argNodes] of seenArgs) if (argNodes.length > 1) context.reportError(new _GraphQLError.GraphQLError(`Argument "${parentName}(${argName}:)" can only be defined once.`, { nodes: argNodes.map((node) => node.name) }));
			return false;
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueArgumentNamesRule.js
var require_UniqueArgumentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueArgumentNamesRule = UniqueArgumentNamesRule;
	var _groupBy = require_groupBy();
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique argument names
	*
	* A GraphQL field or directive is only valid if all supplied arguments are
	* uniquely named.
	*
	* See https://spec.graphql.org/draft/#sec-Argument-Names
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueArgumentNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: String): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { field(arg: "1", arg: "2") }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueArgumentNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { field(arg: "1") }
	* `);
	* const validErrors = validate(schema, validDocument, [UniqueArgumentNamesRule]); // => []
	* ```
	*/
	function UniqueArgumentNamesRule(context) {
		return {
			Field: checkArgUniqueness,
			Directive: checkArgUniqueness
		};
		function checkArgUniqueness(parentNode) {
			var _parentNode$arguments;
			/* c8 ignore next */
			const argumentNodes = (_parentNode$arguments = parentNode.arguments) !== null && _parentNode$arguments !== void 0 ? _parentNode$arguments : [];
			const seenArgs = (0, _groupBy.groupBy)(argumentNodes, (arg) => arg.name.value);
			for (const [argName, argNodes] of seenArgs) if (argNodes.length > 1) context.reportError(new _GraphQLError.GraphQLError(`There can be only one argument named "${argName}".`, { nodes: argNodes.map((node) => node.name) }));
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueDirectiveNamesRule.js
var require_UniqueDirectiveNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueDirectiveNamesRule = UniqueDirectiveNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique directive names
	*
	* A GraphQL document is only valid if all defined directives have unique names.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueDirectiveNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   directive @tag on FIELD directive @tag on QUERY type Query { name: String }
	* `;
	*
	* UniqueDirectiveNamesRule.name; // => 'UniqueDirectiveNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   directive @tag on FIELD type Query { name: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueDirectiveNamesRule(context) {
		const knownDirectiveNames = Object.create(null);
		const schema = context.getSchema();
		return { DirectiveDefinition(node) {
			const directiveName = node.name.value;
			if (schema !== null && schema !== void 0 && schema.getDirective(directiveName)) {
				context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveName}" already exists in the schema. It cannot be redefined.`, { nodes: node.name }));
				return;
			}
			if (knownDirectiveNames[directiveName]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one directive named "@${directiveName}".`, { nodes: [knownDirectiveNames[directiveName], node.name] }));
			else knownDirectiveNames[directiveName] = node.name;
			return false;
		} };
	}
}));
// node_modules/graphql/validation/rules/UniqueDirectivesPerLocationRule.js
var require_UniqueDirectivesPerLocationRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueDirectivesPerLocationRule = UniqueDirectivesPerLocationRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _predicates = require_predicates();
	var _directives = require_directives();
	/** @category Validation Rules */
	/**
	* Unique directive names per location
	*
	* A GraphQL document is only valid if all non-repeatable directives at
	* a given location are uniquely named.
	*
	* See https://spec.graphql.org/draft/#sec-Directives-Are-Unique-Per-Location
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueDirectivesPerLocationRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { name @include(if: true) @include(if: false) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueDirectivesPerLocationRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { name @include(if: true) }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   UniqueDirectivesPerLocationRule,
	* ]); // => []
	* ```
	*/
	function UniqueDirectivesPerLocationRule(context) {
		const uniqueDirectiveMap = Object.create(null);
		const schema = context.getSchema();
		const definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (const directive of definedDirectives) uniqueDirectiveMap[directive.name] = !directive.isRepeatable;
		const astDefinitions = context.getDocument().definitions;
		for (const def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) uniqueDirectiveMap[def.name.value] = !def.repeatable;
		const schemaDirectives = Object.create(null);
		const typeDirectivesMap = Object.create(null);
		const directiveDirectivesMap = Object.create(null);
		return { enter(node) {
			if (!("directives" in node) || !node.directives) return;
			let seenDirectives;
			if (node.kind === _kinds.Kind.SCHEMA_DEFINITION || node.kind === _kinds.Kind.SCHEMA_EXTENSION) seenDirectives = schemaDirectives;
			else if ((0, _predicates.isTypeDefinitionNode)(node) || (0, _predicates.isTypeExtensionNode)(node)) {
				const typeName = node.name.value;
				seenDirectives = typeDirectivesMap[typeName];
				if (seenDirectives === void 0) typeDirectivesMap[typeName] = seenDirectives = Object.create(null);
			} else if (node.kind === _kinds.Kind.DIRECTIVE_DEFINITION || node.kind === _kinds.Kind.DIRECTIVE_EXTENSION) {
				const directiveName = node.name.value;
				seenDirectives = directiveDirectivesMap[directiveName];
				if (seenDirectives === void 0) directiveDirectivesMap[directiveName] = seenDirectives = Object.create(null);
			} else seenDirectives = Object.create(null);
			for (const directive of node.directives) {
				const directiveName = directive.name.value;
				if (uniqueDirectiveMap[directiveName]) {
					if (seenDirectives[directiveName]) context.reportError(new _GraphQLError.GraphQLError(`The directive "@${directiveName}" can only be used once at this location.`, { nodes: [seenDirectives[directiveName], directive] }));
					else seenDirectives[directiveName] = directive;
				}
			}
		} };
	}
}));
// node_modules/graphql/validation/rules/UniqueEnumValueNamesRule.js
var require_UniqueEnumValueNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueEnumValueNamesRule = UniqueEnumValueNamesRule;
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Unique enum value names
	*
	* A GraphQL enum type is only valid if all its values are uniquely named.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueEnumValueNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   enum Status { ACTIVE ACTIVE } type Query { status: Status }
	* `;
	*
	* UniqueEnumValueNamesRule.name; // => 'UniqueEnumValueNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   enum Status { ACTIVE INACTIVE } type Query { status: Status }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueEnumValueNamesRule(context) {
		const schema = context.getSchema();
		const existingTypeMap = schema ? schema.getTypeMap() : Object.create(null);
		const knownValueNames = Object.create(null);
		return {
			EnumTypeDefinition: checkValueUniqueness,
			EnumTypeExtension: checkValueUniqueness
		};
		function checkValueUniqueness(node) {
			var _node$values;
			const typeName = node.name.value;
			if (!knownValueNames[typeName]) knownValueNames[typeName] = Object.create(null);
			/* c8 ignore next */
			const valueNodes = (_node$values = node.values) !== null && _node$values !== void 0 ? _node$values : [];
			const valueNames = knownValueNames[typeName];
			for (const valueDef of valueNodes) {
				const valueName = valueDef.name.value;
				const existingType = existingTypeMap[typeName];
				if ((0, _definition.isEnumType)(existingType) && existingType.getValue(valueName)) context.reportError(new _GraphQLError.GraphQLError(`Enum value "${typeName}.${valueName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: valueDef.name }));
				else if (valueNames[valueName]) context.reportError(new _GraphQLError.GraphQLError(`Enum value "${typeName}.${valueName}" can only be defined once.`, { nodes: [valueNames[valueName], valueDef.name] }));
				else valueNames[valueName] = valueDef.name;
			}
			return false;
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueFieldDefinitionNamesRule.js
var require_UniqueFieldDefinitionNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueFieldDefinitionNamesRule = UniqueFieldDefinitionNamesRule;
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Unique field definition names
	*
	* A GraphQL complex type is only valid if all its fields are uniquely named.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueFieldDefinitionNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   type Query { name: String name: String }
	* `;
	*
	* UniqueFieldDefinitionNamesRule.name; // => 'UniqueFieldDefinitionNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   type Query { name: String other: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueFieldDefinitionNamesRule(context) {
		const schema = context.getSchema();
		const existingTypeMap = schema ? schema.getTypeMap() : Object.create(null);
		const knownFieldNames = Object.create(null);
		return {
			InputObjectTypeDefinition: checkFieldUniqueness,
			InputObjectTypeExtension: checkFieldUniqueness,
			InterfaceTypeDefinition: checkFieldUniqueness,
			InterfaceTypeExtension: checkFieldUniqueness,
			ObjectTypeDefinition: checkFieldUniqueness,
			ObjectTypeExtension: checkFieldUniqueness
		};
		function checkFieldUniqueness(node) {
			var _node$fields;
			const typeName = node.name.value;
			if (!knownFieldNames[typeName]) knownFieldNames[typeName] = Object.create(null);
			/* c8 ignore next */
			const fieldNodes = (_node$fields = node.fields) !== null && _node$fields !== void 0 ? _node$fields : [];
			const fieldNames = knownFieldNames[typeName];
			for (const fieldDef of fieldNodes) {
				const fieldName = fieldDef.name.value;
				if (hasField(existingTypeMap[typeName], fieldName)) context.reportError(new _GraphQLError.GraphQLError(`Field "${typeName}.${fieldName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: fieldDef.name }));
				else if (fieldNames[fieldName]) context.reportError(new _GraphQLError.GraphQLError(`Field "${typeName}.${fieldName}" can only be defined once.`, { nodes: [fieldNames[fieldName], fieldDef.name] }));
				else fieldNames[fieldName] = fieldDef.name;
			}
			return false;
		}
	}
	function hasField(type, fieldName) {
		if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type) || (0, _definition.isInputObjectType)(type)) return type.getFields()[fieldName] != null;
		return false;
	}
}));
// node_modules/graphql/validation/rules/UniqueFragmentNamesRule.js
var require_UniqueFragmentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueFragmentNamesRule = UniqueFragmentNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique fragment names
	*
	* A GraphQL document is only valid if all defined fragments have unique names.
	*
	* See https://spec.graphql.org/draft/#sec-Fragment-Name-Uniqueness
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueFragmentNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   fragment A on Query { name } fragment A on Query { name } query { ...A }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueFragmentNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   fragment A on Query { name } query { ...A }
	* `);
	* const validErrors = validate(schema, validDocument, [UniqueFragmentNamesRule]); // => []
	* ```
	*/
	function UniqueFragmentNamesRule(context) {
		const knownFragmentNames = Object.create(null);
		return {
			OperationDefinition: () => false,
			FragmentDefinition(node) {
				const fragmentName = node.name.value;
				if (knownFragmentNames[fragmentName]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one fragment named "${fragmentName}".`, { nodes: [knownFragmentNames[fragmentName], node.name] }));
				else knownFragmentNames[fragmentName] = node.name;
				return false;
			}
		};
	}
}));
// node_modules/graphql/validation/rules/UniqueInputFieldNamesRule.js
var require_UniqueInputFieldNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueInputFieldNamesRule = UniqueInputFieldNamesRule;
	var _invariant = require_invariant();
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique input field names
	*
	* A GraphQL input object value is only valid if all supplied fields are
	* uniquely named.
	*
	* See https://spec.graphql.org/draft/#sec-Input-Object-Field-Uniqueness
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueInputFieldNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   input Filter {
	*     name: String
	*   }
	*
	*   type Query {
	*     search(filter: Filter): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { search(filter: { name: "a", name: "b" }) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueInputFieldNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { search(filter: { name: "a" }) }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   UniqueInputFieldNamesRule,
	* ]); // => []
	* ```
	*/
	function UniqueInputFieldNamesRule(context) {
		const knownNameStack = [];
		let knownNames = Object.create(null);
		return {
			ObjectValue: {
				enter() {
					knownNameStack.push(knownNames);
					knownNames = Object.create(null);
				},
				leave() {
					const prevKnownNames = knownNameStack.pop();
					prevKnownNames || (0, _invariant.invariant)(false);
					knownNames = prevKnownNames;
				}
			},
			ObjectField(node) {
				const fieldName = node.name.value;
				if (knownNames[fieldName]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one input field named "${fieldName}".`, { nodes: [knownNames[fieldName], node.name] }));
				else knownNames[fieldName] = node.name;
			}
		};
	}
}));
// node_modules/graphql/validation/rules/UniqueOperationNamesRule.js
var require_UniqueOperationNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueOperationNamesRule = UniqueOperationNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique operation names
	*
	* A GraphQL document is only valid if all defined operations have unique names.
	*
	* See https://spec.graphql.org/draft/#sec-Operation-Name-Uniqueness
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueOperationNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query Same { name } query Same { name }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueOperationNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query One { name } query Two { name }
	* `);
	* const validErrors = validate(schema, validDocument, [UniqueOperationNamesRule]); // => []
	* ```
	*/
	function UniqueOperationNamesRule(context) {
		const knownOperationNames = Object.create(null);
		return {
			OperationDefinition(node) {
				const operationName = node.name;
				if (operationName) {
					if (knownOperationNames[operationName.value]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one operation named "${operationName.value}".`, { nodes: [knownOperationNames[operationName.value], operationName] }));
					else knownOperationNames[operationName.value] = operationName;
				}
				return false;
			},
			FragmentDefinition: () => false
		};
	}
}));
// node_modules/graphql/validation/rules/UniqueOperationTypesRule.js
var require_UniqueOperationTypesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueOperationTypesRule = UniqueOperationTypesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique operation types
	*
	* A GraphQL document is only valid if it has only one type per operation.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueOperationTypesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   schema { query: Query query: Other } type Query { name: String } type Other { name: String }
	* `;
	*
	* UniqueOperationTypesRule.name; // => 'UniqueOperationTypesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   schema { query: Query } type Query { name: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueOperationTypesRule(context) {
		const schema = context.getSchema();
		const definedOperationTypes = Object.create(null);
		const existingOperationTypes = schema ? {
			query: schema.getQueryType(),
			mutation: schema.getMutationType(),
			subscription: schema.getSubscriptionType()
		} : {};
		return {
			SchemaDefinition: checkOperationTypes,
			SchemaExtension: checkOperationTypes
		};
		function checkOperationTypes(node) {
			var _node$operationTypes;
			/* c8 ignore next */
			const operationTypesNodes = (_node$operationTypes = node.operationTypes) !== null && _node$operationTypes !== void 0 ? _node$operationTypes : [];
			for (const operationType of operationTypesNodes) {
				const operation = operationType.operation;
				const alreadyDefinedOperationType = definedOperationTypes[operation];
				if (existingOperationTypes[operation]) context.reportError(new _GraphQLError.GraphQLError(`Type for ${operation} already defined in the schema. It cannot be redefined.`, { nodes: operationType }));
				else if (alreadyDefinedOperationType) context.reportError(new _GraphQLError.GraphQLError(`There can be only one ${operation} type in schema.`, { nodes: [alreadyDefinedOperationType, operationType] }));
				else definedOperationTypes[operation] = operationType;
			}
			return false;
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueTypeNamesRule.js
var require_UniqueTypeNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueTypeNamesRule = UniqueTypeNamesRule;
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique type names
	*
	* A GraphQL document is only valid if all defined types have unique names.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql';
	* import { UniqueTypeNamesRule } from 'graphql/validation';
	*
	* const invalidSDL = `
	*   type Query { name: String } type Query { other: String }
	* `;
	*
	* UniqueTypeNamesRule.name; // => 'UniqueTypeNamesRule'
	* buildSchema(invalidSDL); // throws an error
	*
	* const validSDL = `
	*   type Query { name: String } type Other { name: String }
	* `;
	*
	* buildSchema(validSDL); // does not throw
	* ```
	*/
	function UniqueTypeNamesRule(context) {
		const knownTypeNames = Object.create(null);
		const schema = context.getSchema();
		return {
			ScalarTypeDefinition: checkTypeName,
			ObjectTypeDefinition: checkTypeName,
			InterfaceTypeDefinition: checkTypeName,
			UnionTypeDefinition: checkTypeName,
			EnumTypeDefinition: checkTypeName,
			InputObjectTypeDefinition: checkTypeName
		};
		function checkTypeName(node) {
			const typeName = node.name.value;
			if (schema !== null && schema !== void 0 && schema.getType(typeName)) {
				context.reportError(new _GraphQLError.GraphQLError(`Type "${typeName}" already exists in the schema. It cannot also be defined in this type definition.`, { nodes: node.name }));
				return;
			}
			if (knownTypeNames[typeName]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one type named "${typeName}".`, { nodes: [knownTypeNames[typeName], node.name] }));
			else knownTypeNames[typeName] = node.name;
			return false;
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueVariableNamesRule.js
var require_UniqueVariableNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueVariableNamesRule = UniqueVariableNamesRule;
	var _groupBy = require_groupBy();
	var _GraphQLError = require_GraphQLError();
	/** @category Validation Rules */
	/**
	* Unique variable names
	*
	* A GraphQL operation is only valid if all its variables are uniquely named.
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { UniqueVariableNamesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($id: ID, $id: ID) { field(arg: $id) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   UniqueVariableNamesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [UniqueVariableNamesRule]); // => []
	* ```
	*/
	function UniqueVariableNamesRule(context) {
		return { OperationDefinition(operationNode) {
			var _operationNode$variab;
			/* c8 ignore next */
			const variableDefinitions = (_operationNode$variab = operationNode.variableDefinitions) !== null && _operationNode$variab !== void 0 ? _operationNode$variab : [];
			const seenVariableDefinitions = (0, _groupBy.groupBy)(variableDefinitions, (node) => node.variable.name.value);
			for (const [variableName, variableNodes] of seenVariableDefinitions) if (variableNodes.length > 1) context.reportError(new _GraphQLError.GraphQLError(`There can be only one variable named "$${variableName}".`, { nodes: variableNodes.map((node) => node.variable.name) }));
		} };
	}
}));
// node_modules/graphql/validation/rules/ValuesOfCorrectTypeRule.js
var require_ValuesOfCorrectTypeRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValuesOfCorrectTypeRule = ValuesOfCorrectTypeRule;
	var _didYouMean = require_didYouMean();
	var _inspect = require_inspect();
	var _keyMap = require_keyMap();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	/** @category Validation Rules */
	/**
	* Value literals of correct type
	*
	* A GraphQL document is only valid if all value literals are of the type
	* expected at their position.
	*
	* See https://spec.graphql.org/draft/#sec-Values-of-Correct-Type
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { ValuesOfCorrectTypeRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     count(limit: Int): Int
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   { count(limit: "many") }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   ValuesOfCorrectTypeRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   { count(limit: 1) }
	* `);
	* const validErrors = validate(schema, validDocument, [ValuesOfCorrectTypeRule]); // => []
	* ```
	*/
	function ValuesOfCorrectTypeRule(context) {
		return {
			ListValue(node) {
				const type = (0, _definition.getNullableType)(context.getParentInputType());
				if (!(0, _definition.isListType)(type)) {
					isValidValueNode(context, node);
					return false;
				}
			},
			ObjectValue(node) {
				const type = (0, _definition.getNamedType)(context.getInputType());
				if (!(0, _definition.isInputObjectType)(type)) {
					isValidValueNode(context, node);
					return false;
				}
				const fieldNodeMap = (0, _keyMap.keyMap)(node.fields, (field) => field.name.value);
				for (const fieldDef of Object.values(type.getFields())) if (!fieldNodeMap[fieldDef.name] && (0, _definition.isRequiredInputField)(fieldDef)) {
					const typeStr = (0, _inspect.inspect)(fieldDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${type.name}.${fieldDef.name}" of required type "${typeStr}" was not provided.`, { nodes: node }));
				}
				if (type.isOneOf) validateOneOfInputObject(context, node, type, fieldNodeMap);
			},
			ObjectField(node) {
				const parentType = (0, _definition.getNamedType)(context.getParentInputType());
				if (!context.getInputType() && (0, _definition.isInputObjectType)(parentType)) {
					const suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(node.name.value, Object.keys(parentType.getFields()));
					context.reportError(new _GraphQLError.GraphQLError(`Field "${node.name.value}" is not defined by type "${parentType.name}".` + (0, _didYouMean.didYouMean)(suggestions), { nodes: node }));
				}
			},
			NullValue(node) {
				const type = context.getInputType();
				if ((0, _definition.isNonNullType)(type)) context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${(0, _inspect.inspect)(type)}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			},
			EnumValue: (node) => isValidValueNode(context, node),
			IntValue: (node) => isValidValueNode(context, node),
			FloatValue: (node) => isValidValueNode(context, node),
			StringValue: (node) => isValidValueNode(context, node),
			BooleanValue: (node) => isValidValueNode(context, node)
		};
	}
	/**
	* Any value literal may be a valid representation of a Scalar, depending on
	* that scalar type.
	*
	* @internal
	*/
	function isValidValueNode(context, node) {
		const locationType = context.getInputType();
		if (!locationType) return;
		const type = (0, _definition.getNamedType)(locationType);
		if (!(0, _definition.isLeafType)(type)) {
			const typeStr = (0, _inspect.inspect)(locationType);
			context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			return;
		}
		try {
			if (((0, _definition.isEnumType)(type) ? type.parseLiteral(node, void 0, context.hideSuggestions) : type.parseLiteral(node, void 0)) === void 0) {
				const typeStr = (0, _inspect.inspect)(locationType);
				context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			}
		} catch (error) {
			const typeStr = (0, _inspect.inspect)(locationType);
			if (error instanceof _GraphQLError.GraphQLError) context.reportError(error);
			else context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}; ` + error.message, {
				nodes: node,
				originalError: error
			}));
		}
	}
	function validateOneOfInputObject(context, node, type, fieldNodeMap) {
		var _fieldNodeMap$keys$;
		const keys = Object.keys(fieldNodeMap);
		if (keys.length !== 1) {
			context.reportError(new _GraphQLError.GraphQLError(`OneOf Input Object "${type.name}" must specify exactly one key.`, { nodes: [node] }));
			return;
		}
		const value = (_fieldNodeMap$keys$ = fieldNodeMap[keys[0]]) === null || _fieldNodeMap$keys$ === void 0 ? void 0 : _fieldNodeMap$keys$.value;
		if (!value || value.kind === _kinds.Kind.NULL) context.reportError(new _GraphQLError.GraphQLError(`Field "${type.name}.${keys[0]}" must be non-null.`, { nodes: [node] }));
	}
}));
// node_modules/graphql/validation/rules/VariablesAreInputTypesRule.js
var require_VariablesAreInputTypesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VariablesAreInputTypesRule = VariablesAreInputTypesRule;
	var _GraphQLError = require_GraphQLError();
	var _printer = require_printer();
	var _definition = require_definition();
	var _typeFromAST = require_typeFromAST();
	/** @category Validation Rules */
	/**
	* Variables are input types
	*
	* A GraphQL operation is only valid if all the variables it defines are of
	* input types (scalar, enum, or input object).
	*
	* See https://spec.graphql.org/draft/#sec-Variables-Are-Input-Types
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { VariablesAreInputTypesRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID): String
	*   }
	*
	*   type User {
	*     name: String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($user: User) { field(arg: "1") }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   VariablesAreInputTypesRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   VariablesAreInputTypesRule,
	* ]); // => []
	* ```
	*/
	function VariablesAreInputTypesRule(context) {
		return { VariableDefinition(node) {
			const type = (0, _typeFromAST.typeFromAST)(context.getSchema(), node.type);
			if (type !== void 0 && !(0, _definition.isInputType)(type)) {
				const variableName = node.variable.name.value;
				const typeName = (0, _printer.print)(node.type);
				context.reportError(new _GraphQLError.GraphQLError(`Variable "$${variableName}" cannot be non-input type "${typeName}".`, { nodes: node.type }));
			}
		} };
	}
}));
// node_modules/graphql/validation/rules/VariablesInAllowedPositionRule.js
var require_VariablesInAllowedPositionRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VariablesInAllowedPositionRule = VariablesInAllowedPositionRule;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _typeComparators = require_typeComparators();
	var _typeFromAST = require_typeFromAST();
	/** @category Validation Rules */
	/**
	* Variables in allowed position
	*
	* Variable usages must be compatible with the arguments they are passed to.
	*
	* See https://spec.graphql.org/draft/#sec-All-Variable-Usages-are-Allowed
	* @param context - The validation context used while checking the document.
	* @returns A visitor that reports validation errors for this rule.
	* @example
	* ```ts
	* import { buildSchema, parse, validate } from 'graphql';
	* import { VariablesInAllowedPositionRule } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     field(arg: ID!): String
	*   }
	* `);
	*
	* const invalidDocument = parse(`
	*   query ($id: String) { field(arg: $id) }
	* `);
	* const invalidErrors = validate(schema, invalidDocument, [
	*   VariablesInAllowedPositionRule,
	* ]);
	*
	* invalidErrors.length; // => 1
	*
	* const validDocument = parse(`
	*   query ($id: ID!) { field(arg: $id) }
	* `);
	* const validErrors = validate(schema, validDocument, [
	*   VariablesInAllowedPositionRule,
	* ]); // => []
	* ```
	*/
	function VariablesInAllowedPositionRule(context) {
		let varDefMap = Object.create(null);
		return {
			OperationDefinition: {
				enter() {
					varDefMap = Object.create(null);
				},
				leave(operation) {
					const usages = context.getRecursiveVariableUsages(operation);
					for (const { node, type, defaultValue, parentType } of usages) {
						const varName = node.name.value;
						const varDef = varDefMap[varName];
						if (varDef && type) {
							const schema = context.getSchema();
							const varType = (0, _typeFromAST.typeFromAST)(schema, varDef.type);
							if (varType && !allowedVariableUsage(schema, varType, varDef.defaultValue, type, defaultValue)) {
								const varTypeStr = (0, _inspect.inspect)(varType);
								const typeStr = (0, _inspect.inspect)(type);
								context.reportError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of type "${varTypeStr}" used in position expecting type "${typeStr}".`, { nodes: [varDef, node] }));
							}
							if ((0, _definition.isInputObjectType)(parentType) && parentType.isOneOf && (0, _definition.isNullableType)(varType)) context.reportError(new _GraphQLError.GraphQLError(`Variable "$${varName}" is of type "${varType}" but must be non-nullable to be used for OneOf Input Object "${parentType}".`, { nodes: [varDef, node] }));
						}
					}
				}
			},
			VariableDefinition(node) {
				varDefMap[node.variable.name.value] = node;
			}
		};
	}
	/**
	* Returns true if the variable is allowed in the location it was found,
	* including considering if default values exist for either the variable
	* or the location at which it is located.
	*
	* OneOf Input Object Type fields are considered separately above to
	* provide a more descriptive error message.
	*
	* @internal
	*/
	function allowedVariableUsage(schema, varType, varDefaultValue, locationType, locationDefaultValue) {
		if ((0, _definition.isNonNullType)(locationType) && !(0, _definition.isNonNullType)(varType)) {
			if (!(varDefaultValue != null && varDefaultValue.kind !== _kinds.Kind.NULL) && !(locationDefaultValue !== void 0)) return false;
			const nullableLocationType = locationType.ofType;
			return (0, _typeComparators.isTypeSubTypeOf)(schema, varType, nullableLocationType);
		}
		return (0, _typeComparators.isTypeSubTypeOf)(schema, varType, locationType);
	}
}));
// node_modules/graphql/validation/specifiedRules.js
var require_specifiedRules = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.specifiedSDLRules = exports.specifiedRules = exports.recommendedRules = void 0;
	var _ExecutableDefinitionsRule = require_ExecutableDefinitionsRule();
	var _FieldsOnCorrectTypeRule = require_FieldsOnCorrectTypeRule();
	var _FragmentsOnCompositeTypesRule = require_FragmentsOnCompositeTypesRule();
	var _KnownArgumentNamesRule = require_KnownArgumentNamesRule();
	var _KnownDirectivesRule = require_KnownDirectivesRule();
	var _KnownFragmentNamesRule = require_KnownFragmentNamesRule();
	var _KnownTypeNamesRule = require_KnownTypeNamesRule();
	var _LoneAnonymousOperationRule = require_LoneAnonymousOperationRule();
	var _LoneSchemaDefinitionRule = require_LoneSchemaDefinitionRule();
	var _MaxIntrospectionDepthRule = require_MaxIntrospectionDepthRule();
	var _NoFragmentCyclesRule = require_NoFragmentCyclesRule();
	var _NoUndefinedVariablesRule = require_NoUndefinedVariablesRule();
	var _NoUnusedFragmentsRule = require_NoUnusedFragmentsRule();
	var _NoUnusedVariablesRule = require_NoUnusedVariablesRule();
	var _OverlappingFieldsCanBeMergedRule = require_OverlappingFieldsCanBeMergedRule();
	var _PossibleFragmentSpreadsRule = require_PossibleFragmentSpreadsRule();
	var _PossibleTypeExtensionsRule = require_PossibleTypeExtensionsRule();
	var _ProvidedRequiredArgumentsRule = require_ProvidedRequiredArgumentsRule();
	var _ScalarLeafsRule = require_ScalarLeafsRule();
	var _SingleFieldSubscriptionsRule = require_SingleFieldSubscriptionsRule();
	var _UniqueArgumentDefinitionNamesRule = require_UniqueArgumentDefinitionNamesRule();
	var _UniqueArgumentNamesRule = require_UniqueArgumentNamesRule();
	var _UniqueDirectiveNamesRule = require_UniqueDirectiveNamesRule();
	var _UniqueDirectivesPerLocationRule = require_UniqueDirectivesPerLocationRule();
	var _UniqueEnumValueNamesRule = require_UniqueEnumValueNamesRule();
	var _UniqueFieldDefinitionNamesRule = require_UniqueFieldDefinitionNamesRule();
	var _UniqueFragmentNamesRule = require_UniqueFragmentNamesRule();
	var _UniqueInputFieldNamesRule = require_UniqueInputFieldNamesRule();
	var _UniqueOperationNamesRule = require_UniqueOperationNamesRule();
	var _UniqueOperationTypesRule = require_UniqueOperationTypesRule();
	var _UniqueTypeNamesRule = require_UniqueTypeNamesRule();
	var _UniqueVariableNamesRule = require_UniqueVariableNamesRule();
	var _ValuesOfCorrectTypeRule = require_ValuesOfCorrectTypeRule();
	var _VariablesAreInputTypesRule = require_VariablesAreInputTypesRule();
	var _VariablesInAllowedPositionRule = require_VariablesInAllowedPositionRule();
	/** @category Validation Rules */
	/**
	* Technically these aren't part of the spec but they are strongly encouraged
	* validation rules.
	*/
	const recommendedRules = Object.freeze([_MaxIntrospectionDepthRule.MaxIntrospectionDepthRule]);
	/**
	* This set includes all validation rules defined by the GraphQL spec.
	*
	* The order of the rules in this list has been adjusted to lead to the
	* most clear output when encountering multiple validation errors.
	*/
	exports.recommendedRules = recommendedRules;
	/** @internal */
	exports.specifiedRules = Object.freeze([
		_ExecutableDefinitionsRule.ExecutableDefinitionsRule,
		_UniqueOperationNamesRule.UniqueOperationNamesRule,
		_LoneAnonymousOperationRule.LoneAnonymousOperationRule,
		_SingleFieldSubscriptionsRule.SingleFieldSubscriptionsRule,
		_KnownTypeNamesRule.KnownTypeNamesRule,
		_FragmentsOnCompositeTypesRule.FragmentsOnCompositeTypesRule,
		_VariablesAreInputTypesRule.VariablesAreInputTypesRule,
		_ScalarLeafsRule.ScalarLeafsRule,
		_FieldsOnCorrectTypeRule.FieldsOnCorrectTypeRule,
		_UniqueFragmentNamesRule.UniqueFragmentNamesRule,
		_KnownFragmentNamesRule.KnownFragmentNamesRule,
		_NoUnusedFragmentsRule.NoUnusedFragmentsRule,
		_PossibleFragmentSpreadsRule.PossibleFragmentSpreadsRule,
		_NoFragmentCyclesRule.NoFragmentCyclesRule,
		_UniqueVariableNamesRule.UniqueVariableNamesRule,
		_NoUndefinedVariablesRule.NoUndefinedVariablesRule,
		_NoUnusedVariablesRule.NoUnusedVariablesRule,
		_KnownDirectivesRule.KnownDirectivesRule,
		_UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule,
		_KnownArgumentNamesRule.KnownArgumentNamesRule,
		_UniqueArgumentNamesRule.UniqueArgumentNamesRule,
		_ValuesOfCorrectTypeRule.ValuesOfCorrectTypeRule,
		_ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsRule,
		_VariablesInAllowedPositionRule.VariablesInAllowedPositionRule,
		_OverlappingFieldsCanBeMergedRule.OverlappingFieldsCanBeMergedRule,
		_UniqueInputFieldNamesRule.UniqueInputFieldNamesRule,
		...recommendedRules
	]);
	exports.specifiedSDLRules = Object.freeze([
		_LoneSchemaDefinitionRule.LoneSchemaDefinitionRule,
		_UniqueOperationTypesRule.UniqueOperationTypesRule,
		_UniqueTypeNamesRule.UniqueTypeNamesRule,
		_UniqueEnumValueNamesRule.UniqueEnumValueNamesRule,
		_UniqueFieldDefinitionNamesRule.UniqueFieldDefinitionNamesRule,
		_UniqueArgumentDefinitionNamesRule.UniqueArgumentDefinitionNamesRule,
		_UniqueDirectiveNamesRule.UniqueDirectiveNamesRule,
		_KnownTypeNamesRule.KnownTypeNamesRule,
		_KnownDirectivesRule.KnownDirectivesRule,
		_UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule,
		_PossibleTypeExtensionsRule.PossibleTypeExtensionsRule,
		_KnownArgumentNamesRule.KnownArgumentNamesOnDirectivesRule,
		_UniqueArgumentNamesRule.UniqueArgumentNamesRule,
		_UniqueInputFieldNamesRule.UniqueInputFieldNamesRule,
		_ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsOnDirectivesRule
	]);
}));
export { require_specifiedRules, require_validationAbortedError };
