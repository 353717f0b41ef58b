import { __commonJSMin } from "./runtime.js";
import { require_devAssert, require_inspect } from "./graphql-shared.js";
import { require_definition, require_introspection, require_mapValue } from "./graphql-shared2.js";
import { require_GraphQLError, require_ast, require_kinds } from "./graphql-shared3.js";
import { require_validate as require_validate$1 } from "./graphql-shared7.js";
import { require_typeFromAST } from "./graphql-shared4.js";
import { require_specifiedRules, require_validationAbortedError } from "./graphql-shared10.js";
// node_modules/graphql/language/visitor.js
var require_visitor = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BREAK = void 0;
	exports.getEnterLeaveForKind = getEnterLeaveForKind;
	exports.getVisitFn = getVisitFn;
	exports.visit = visit;
	exports.visitInParallel = visitInParallel;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _ast = require_ast();
	var _kinds = require_kinds();
	/** @category Visiting */
	/** A value that can be returned from a visitor function to stop traversal. */
	const BREAK = Object.freeze({});
	/**
	* visit() will walk through an AST using a depth-first traversal, calling
	* the visitor's enter function at each node in the traversal, and calling the
	* leave function after visiting that node and all of its child nodes.
	*
	* By returning different values from the enter and leave functions, the
	* behavior of the visitor can be altered, including skipping over a sub-tree of
	* the AST (by returning false), editing the AST by returning a value or null
	* to remove the value, or to stop the whole traversal by returning BREAK.
	*
	* When using visit() to edit an AST, the original AST will not be modified, and
	* a new version of the AST with the changes applied will be returned from the
	* visit function.
	* @param root - The AST node at which to start traversal.
	* @param visitor - The visitor or reducer functions to call while traversing.
	* @param visitorKeys - Optional map of child keys to visit for each AST node kind.
	* @returns The original AST, an edited AST, or a reduced value depending on the visitor.
	* @typeParam N - The root AST node type returned when visiting without reducing.
	* @example
	* ```ts
	* // Return values control traversal: undefined makes no change, false skips
	* // a subtree, BREAK stops traversal, null removes a node, and any other
	* // value replaces the current node.
	* import { Kind, parse, print, visit } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* const editedAST = visit(document, {
	*   Field: (node) => {
	*     if (node.name.value === 'hero') {
	*       return {
	*         ...node,
	*         name: { kind: Kind.NAME, value: 'human' },
	*       };
	*     }
	*   },
	* });
	*
	* print(editedAST); // => '{\n  human {\n    name\n  }\n}'
	* ```
	* @example
	* ```ts
	* // A named visitor function runs when entering nodes of that kind.
	* import { parse, visit } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* const fieldNames: Array<string> = [];
	*
	* visit(document, {
	*   Field: (node) => {
	*     fieldNames.push(node.name.value);
	*   },
	* });
	*
	* fieldNames; // => ['hero', 'name']
	* ```
	* @example
	* ```ts
	* // A named visitor object can provide separate enter and leave handlers for
	* // nodes of that kind.
	* import { parse, visit } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* const events: Array<string> = [];
	*
	* visit(document, {
	*   Field: {
	*     enter: (node) => {
	*       events.push(`enter:${node.name.value}`);
	*     },
	*     leave: (node) => {
	*       events.push(`leave:${node.name.value}`);
	*     },
	*   },
	* });
	*
	* events; // => ['enter:hero', 'enter:name', 'leave:name', 'leave:hero']
	* ```
	* @example
	* ```ts
	* // Generic enter and leave handlers run for every node.
	* import { parse, visit } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* let enterCount = 0;
	* let leaveCount = 0;
	*
	* visit(document, {
	*   enter: () => {
	*     enterCount += 1;
	*   },
	*   leave: () => {
	*     leaveCount += 1;
	*   },
	* });
	*
	* enterCount; // => leaveCount
	* enterCount > 0; // => true
	* ```
	*/
	exports.BREAK = BREAK;
	/** @internal */
	function visit(root, visitor, visitorKeys = _ast.QueryDocumentKeys) {
		const enterLeaveMap = /* @__PURE__ */ new Map();
		for (const kind of Object.values(_kinds.Kind)) enterLeaveMap.set(kind, getEnterLeaveForKind(visitor, kind));
		let stack = void 0;
		let inArray = Array.isArray(root);
		let keys = [root];
		let index = -1;
		let edits = [];
		let node = root;
		let key = void 0;
		let parent = void 0;
		const path = [];
		const ancestors = [];
		do {
			index++;
			const isLeaving = index === keys.length;
			const isEdited = isLeaving && edits.length !== 0;
			if (isLeaving) {
				key = ancestors.length === 0 ? void 0 : path[path.length - 1];
				node = parent;
				parent = ancestors.pop();
				if (isEdited) {
					if (inArray) {
						node = node.slice();
						let editOffset = 0;
						for (const [editKey, editValue] of edits) {
							const arrayKey = editKey - editOffset;
							if (editValue === null) {
								node.splice(arrayKey, 1);
								editOffset++;
							} else node[arrayKey] = editValue;
						}
					} else {
						node = { ...node };
						for (const [editKey, editValue] of edits) node[editKey] = editValue;
					}
				}
				index = stack.index;
				keys = stack.keys;
				edits = stack.edits;
				inArray = stack.inArray;
				stack = stack.prev;
			} else if (parent) {
				key = inArray ? index : keys[index];
				node = parent[key];
				if (node === null || node === void 0) continue;
				path.push(key);
			}
			let result;
			if (!Array.isArray(node)) {
				var _enterLeaveMap$get, _enterLeaveMap$get2;
				(0, _ast.isNode)(node) || (0, _devAssert.devAssert)(false, `Invalid AST Node: ${(0, _inspect.inspect)(node)}.`);
				const visitFn = isLeaving ? (_enterLeaveMap$get = enterLeaveMap.get(node.kind)) === null || _enterLeaveMap$get === void 0 ? void 0 : _enterLeaveMap$get.leave : (_enterLeaveMap$get2 = enterLeaveMap.get(node.kind)) === null || _enterLeaveMap$get2 === void 0 ? void 0 : _enterLeaveMap$get2.enter;
				result = visitFn === null || visitFn === void 0 ? void 0 : visitFn.call(visitor, node, key, parent, path, ancestors);
				if (result === BREAK) break;
				if (result === false) {
					if (!isLeaving) {
						path.pop();
						continue;
					}
				} else if (result !== void 0) {
					edits.push([key, result]);
					if (!isLeaving) {
						if ((0, _ast.isNode)(result)) node = result;
						else {
							path.pop();
							continue;
						}
					}
				}
			}
			if (result === void 0 && isEdited) edits.push([key, node]);
			if (isLeaving) path.pop();
			else {
				var _node$kind;
				stack = {
					inArray,
					index,
					keys,
					edits,
					prev: stack
				};
				inArray = Array.isArray(node);
				keys = inArray ? node : (_node$kind = visitorKeys[node.kind]) !== null && _node$kind !== void 0 ? _node$kind : [];
				index = -1;
				edits = [];
				if (parent) ancestors.push(parent);
				parent = node;
			}
		} while (stack !== void 0);
		if (edits.length !== 0) return edits[edits.length - 1][1];
		return root;
	}
	/**
	* Creates a new visitor instance which delegates to many visitors to run in
	* parallel. Each visitor will be visited for each node before moving on.
	*
	* If a prior visitor edits a node, no following visitors will see that node.
	* @param visitors - The visitors to merge into one parallel visitor.
	* @returns A visitor that delegates traversal to each provided visitor.
	* @example
	* ```ts
	* import { parse, visit, visitInParallel } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	* const events: Array<string> = [];
	*
	* visit(
	*   document,
	*   visitInParallel([
	*     {
	*       Field: (node) => {
	*         events.push(`field:${node.name.value}`);
	*       },
	*     },
	*     {
	*       Name: (node) => {
	*         events.push(`name:${node.value}`);
	*       },
	*     },
	*   ]),
	* );
	*
	* events; // => ['field:hero', 'name:hero', 'field:name', 'name:name']
	* ```
	*/
	function visitInParallel(visitors) {
		const skipping = new Array(visitors.length).fill(null);
		const mergedVisitor = Object.create(null);
		for (const kind of Object.values(_kinds.Kind)) {
			let hasVisitor = false;
			const enterList = new Array(visitors.length).fill(void 0);
			const leaveList = new Array(visitors.length).fill(void 0);
			for (let i = 0; i < visitors.length; ++i) {
				const { enter, leave } = getEnterLeaveForKind(visitors[i], kind);
				hasVisitor || (hasVisitor = enter != null || leave != null);
				enterList[i] = enter;
				leaveList[i] = leave;
			}
			if (!hasVisitor) continue;
			mergedVisitor[kind] = {
				enter(...args) {
					const node = args[0];
					for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
						var _enterList$i;
						const result = (_enterList$i = enterList[i]) === null || _enterList$i === void 0 ? void 0 : _enterList$i.apply(visitors[i], args);
						if (result === false) skipping[i] = node;
						else if (result === BREAK) skipping[i] = BREAK;
						else if (result !== void 0) return result;
					}
				},
				leave(...args) {
					const node = args[0];
					for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
						var _leaveList$i;
						const result = (_leaveList$i = leaveList[i]) === null || _leaveList$i === void 0 ? void 0 : _leaveList$i.apply(visitors[i], args);
						if (result === BREAK) skipping[i] = BREAK;
						else if (result !== void 0 && result !== false) return result;
					} else if (skipping[i] === node) skipping[i] = null;
				}
			};
		}
		return mergedVisitor;
	}
	/**
	* Given a visitor instance and a node kind, return EnterLeaveVisitor for that kind.
	* @param visitor - The visitor object to inspect.
	* @param kind - The AST node kind to resolve handlers for.
	* @returns The enter and leave handlers that apply for the given node kind.
	* @example
	* ```ts
	* import { Kind, getEnterLeaveForKind } from 'graphql/language';
	*
	* const handlers = getEnterLeaveForKind({ Field: () => {} }, Kind.FIELD);
	*
	* typeof handlers.enter; // => 'function'
	* handlers.leave; // => undefined
	* ```
	*/
	function getEnterLeaveForKind(visitor, kind) {
		const kindVisitor = visitor[kind];
		if (typeof kindVisitor === "object") return kindVisitor;
		else if (typeof kindVisitor === "function") return {
			enter: kindVisitor,
			leave: void 0
		};
		return {
			enter: visitor.enter,
			leave: visitor.leave
		};
	}
	/**
	* Given a visitor instance, if it is leaving or not, and a node kind, return
	* the function the visitor runtime should call. This deprecated compatibility
	* helper delegates to `getEnterLeaveForKind`; call `getEnterLeaveForKind`
	* directly because getVisitFn will be removed in v17.
	* @param visitor - The visitor object to inspect.
	* @param kind - The AST node kind to resolve a handler for.
	* @param isLeaving - Whether to resolve the leave handler instead of the enter handler.
	* @returns The visit function that applies for the given node kind and traversal phase, if one exists.
	* @example
	* ```ts
	* import { Kind, getVisitFn } from 'graphql/language';
	*
	* const enter = getVisitFn({ Field: () => {} }, Kind.FIELD, false);
	* const leave = getVisitFn({ Field: () => {} }, Kind.FIELD, true);
	*
	* typeof enter; // => 'function'
	* leave; // => undefined
	* ```
	* @category Visiting
	* @deprecated Please use `getEnterLeaveForKind` instead. Will be removed in v17
	*/
	/* c8 ignore next 8 */
	function getVisitFn(visitor, kind, isLeaving) {
		const { enter, leave } = getEnterLeaveForKind(visitor, kind);
		return isLeaving ? leave : enter;
	}
}));
// node_modules/graphql/utilities/TypeInfo.js
var require_TypeInfo = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TypeInfo = void 0;
	exports.visitWithTypeInfo = visitWithTypeInfo;
	var _ast = require_ast();
	var _kinds = require_kinds();
	var _visitor = require_visitor();
	var _definition = require_definition();
	var _introspection = require_introspection();
	var _typeFromAST = require_typeFromAST();
	/** @category Type Info */
	/**
	* TypeInfo is a utility class which, given a GraphQL schema, can keep track
	* of the current field and type definitions at any point in a GraphQL document
	* AST during a recursive descent by calling `enter(node)` and `leave(node)`.
	*/
	var TypeInfo = class {
		/**
		* Creates a TypeInfo instance.
		* @param schema - Schema used for type lookups.
		* @param initialType - Optional type to use at the start of traversal.
		* @param getFieldDefFn - Optional field definition lookup override.
		* @example
		* ```ts
		* // Track field types during a visitWithTypeInfo traversal.
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema } from 'graphql/utilities';
		* import { TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const seenTypes: Array<string> = [];
		*
		* visit(
		*   parse('{ greeting }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       seenTypes.push(String(typeInfo.getType()));
		*     },
		*   }),
		* );
		*
		* seenTypes; // => ['String']
		* ```
		* @example
		* ```ts
		* // This variant starts from an initial type and supplies a field definition resolver.
		* import { Kind } from 'graphql/language';
		* import { GraphQLString } from 'graphql/type';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema, schema.getQueryType(), () => ({
		*   name: 'virtualGreeting',
		*   description: undefined,
		*   type: GraphQLString,
		*   args: [],
		*   resolve: undefined,
		*   subscribe: undefined,
		*   deprecationReason: undefined,
		*   extensions: Object.create(null),
		*   astNode: undefined,
		* }));
		*
		* typeInfo.enter({
		*   kind: Kind.SELECTION_SET,
		*   selections: [],
		* });
		* typeInfo.enter({
		*   kind: Kind.FIELD,
		*   name: { kind: Kind.NAME, value: 'ignored' },
		* });
		*
		* typeInfo.getFieldDef()?.name; // => 'virtualGreeting'
		* String(typeInfo.getType()); // => 'String'
		* ```
		*/
		constructor(schema, initialType, getFieldDefFn) {
			this._schema = schema;
			this._typeStack = [];
			this._parentTypeStack = [];
			this._inputTypeStack = [];
			this._fieldDefStack = [];
			this._defaultValueStack = [];
			this._directive = null;
			this._argument = null;
			this._enumValue = null;
			this._getFieldDef = getFieldDefFn !== null && getFieldDefFn !== void 0 ? getFieldDefFn : getFieldDef;
			if (initialType) {
				if ((0, _definition.isInputType)(initialType)) this._inputTypeStack.push(initialType);
				if ((0, _definition.isCompositeType)(initialType)) this._parentTypeStack.push(initialType);
				if ((0, _definition.isOutputType)(initialType)) this._typeStack.push(initialType);
			}
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "TypeInfo";
		}
		/**
		* Returns the current output type at this point in traversal.
		* @returns The current output type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     viewer: User
		*   }
		*
		*   type User {
		*     name: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const fieldTypes: Record<string, string> = {};
		*
		* visit(
		*   parse('{ viewer { name } }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Field: (node) => {
		*       fieldTypes[node.name.value] = String(typeInfo.getType());
		*     },
		*   }),
		* );
		*
		* fieldTypes; // => { viewer: 'User', name: 'String' }
		* ```
		*/
		getType() {
			if (this._typeStack.length > 0) return this._typeStack[this._typeStack.length - 1];
		}
		/**
		* Returns the current parent composite type.
		* @returns The current parent composite type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     viewer: User
		*   }
		*
		*   type User {
		*     name: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const parentTypes: Record<string, string> = {};
		*
		* visit(
		*   parse('{ viewer { name } }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Field: (node) => {
		*       parentTypes[node.name.value] = String(typeInfo.getParentType());
		*     },
		*   }),
		* );
		*
		* parentTypes; // => { viewer: 'Query', name: 'User' }
		* ```
		*/
		getParentType() {
			if (this._parentTypeStack.length > 0) return this._parentTypeStack[this._parentTypeStack.length - 1];
		}
		/**
		* Returns the current input type at this point in traversal.
		* @returns The current input type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(stars: Int!, sort: Sort = NEWEST): [String]
		*   }
		*
		*   enum Sort {
		*     NEWEST
		*     OLDEST
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const inputTypes: Record<string, string> = {};
		*
		* visit(
		*   parse('{ reviews(stars: 5, sort: OLDEST) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: (node) => {
		*       inputTypes[node.name.value] = String(typeInfo.getInputType());
		*     },
		*   }),
		* );
		*
		* inputTypes; // => { stars: 'Int!', sort: 'Sort' }
		* ```
		*/
		getInputType() {
			if (this._inputTypeStack.length > 0) return this._inputTypeStack[this._inputTypeStack.length - 1];
		}
		/**
		* Returns the parent input type for the current input position.
		* @returns The parent input type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   input ReviewFilter {
		*     stars: Int!
		*   }
		*
		*   type Query {
		*     reviews(filter: ReviewFilter): [String]
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* const parentInputTypes: Record<string, string> = {};
		*
		* visit(
		*   parse('{ reviews(filter: { stars: 5 }) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     ObjectField: (node) => {
		*       parentInputTypes[node.name.value] = String(typeInfo.getParentInputType());
		*     },
		*   }),
		* );
		*
		* parentInputTypes; // => { stars: 'ReviewFilter' }
		* ```
		*/
		getParentInputType() {
			if (this._inputTypeStack.length > 1) return this._inputTypeStack[this._inputTypeStack.length - 2];
		}
		/**
		* Returns the current field definition.
		* @returns The current field definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let fieldName;
		*
		* visit(
		*   parse('{ greeting }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       fieldName = typeInfo.getFieldDef()?.name;
		*     },
		*   }),
		* );
		*
		* fieldName; // => 'greeting'
		* ```
		*/
		getFieldDef() {
			if (this._fieldDefStack.length > 0) return this._fieldDefStack[this._fieldDefStack.length - 1];
		}
		/**
		* Returns the default value for the current input position.
		* @returns The current default value, if one is available.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(limit: Int = 10): [String]
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let defaultLimit: unknown;
		*
		* visit(
		*   parse('{ reviews(limit: 5) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: () => {
		*       defaultLimit = typeInfo.getDefaultValue();
		*     },
		*   }),
		* );
		*
		* defaultLimit; // => 10
		* ```
		*/
		getDefaultValue() {
			if (this._defaultValueStack.length > 0) return this._defaultValueStack[this._defaultValueStack.length - 1];
		}
		/**
		* Returns the current directive definition.
		* @returns The current directive definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let directiveName;
		*
		* visit(
		*   parse('{ greeting @include(if: true) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Directive: () => {
		*       directiveName = typeInfo.getDirective()?.name;
		*     },
		*   }),
		* );
		*
		* directiveName; // => 'include'
		* ```
		*/
		getDirective() {
			return this._directive;
		}
		/**
		* Returns the current argument definition.
		* @returns The current argument definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(limit: Int = 10): [String]
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let argumentName;
		*
		* visit(
		*   parse('{ reviews(limit: 5) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: () => {
		*       argumentName = typeInfo.getArgument()?.name;
		*     },
		*   }),
		* );
		*
		* argumentName; // => 'limit'
		* ```
		*/
		getArgument() {
			return this._argument;
		}
		/**
		* Returns the current enum value definition.
		* @returns The current enum value definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   enum Sort {
		*     NEWEST
		*     OLDEST
		*   }
		*
		*   type Query {
		*     reviews(sort: Sort = NEWEST): [String]
		*   }
		* `);
		* const typeInfo = new TypeInfo(schema);
		* let enumValueName;
		*
		* visit(
		*   parse('{ reviews(sort: OLDEST) }'),
		*   visitWithTypeInfo(typeInfo, {
		*     EnumValue: () => {
		*       enumValueName = typeInfo.getEnumValue()?.name;
		*     },
		*   }),
		* );
		*
		* enumValueName; // => 'OLDEST'
		* ```
		*/
		getEnumValue() {
			return this._enumValue;
		}
		/**
		* Updates this TypeInfo instance for an entered AST node.
		* @param node - AST node being entered.
		* @returns Nothing.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { Kind, parse } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const selectionSet = operation.selectionSet;
		* const field = selectionSet.selections[0];
		* const typeInfo = new TypeInfo(schema);
		*
		* typeInfo.enter(operation);
		* typeInfo.enter(selectionSet);
		* typeInfo.enter(field);
		*
		* field.kind; // => Kind.FIELD
		* typeInfo.getParentType()?.name; // => 'Query'
		* String(typeInfo.getType()); // => 'String'
		* ```
		*/
		enter(node) {
			const schema = this._schema;
			switch (node.kind) {
				case _kinds.Kind.SELECTION_SET: {
					const namedType = (0, _definition.getNamedType)(this.getType());
					this._parentTypeStack.push((0, _definition.isCompositeType)(namedType) ? namedType : void 0);
					break;
				}
				case _kinds.Kind.FIELD: {
					const parentType = this.getParentType();
					let fieldDef;
					let fieldType;
					if (parentType) {
						fieldDef = this._getFieldDef(schema, parentType, node);
						if (fieldDef) fieldType = fieldDef.type;
					}
					this._fieldDefStack.push(fieldDef);
					this._typeStack.push((0, _definition.isOutputType)(fieldType) ? fieldType : void 0);
					break;
				}
				case _kinds.Kind.DIRECTIVE:
					this._directive = schema.getDirective(node.name.value);
					break;
				case _kinds.Kind.OPERATION_DEFINITION: {
					const rootType = schema.getRootType(node.operation);
					this._typeStack.push((0, _definition.isObjectType)(rootType) ? rootType : void 0);
					break;
				}
				case _kinds.Kind.INLINE_FRAGMENT:
				case _kinds.Kind.FRAGMENT_DEFINITION: {
					const typeConditionAST = node.typeCondition;
					const outputType = typeConditionAST ? (0, _typeFromAST.typeFromAST)(schema, typeConditionAST) : (0, _definition.getNamedType)(this.getType());
					this._typeStack.push((0, _definition.isOutputType)(outputType) ? outputType : void 0);
					break;
				}
				case _kinds.Kind.VARIABLE_DEFINITION: {
					const inputType = (0, _typeFromAST.typeFromAST)(schema, node.type);
					this._inputTypeStack.push((0, _definition.isInputType)(inputType) ? inputType : void 0);
					break;
				}
				case _kinds.Kind.ARGUMENT: {
					var _this$getDirective;
					let argDef;
					let argType;
					const fieldOrDirective = (_this$getDirective = this.getDirective()) !== null && _this$getDirective !== void 0 ? _this$getDirective : this.getFieldDef();
					if (fieldOrDirective) {
						argDef = fieldOrDirective.args.find((arg) => arg.name === node.name.value);
						if (argDef) argType = argDef.type;
					}
					this._argument = argDef;
					this._defaultValueStack.push(argDef ? argDef.defaultValue : void 0);
					this._inputTypeStack.push((0, _definition.isInputType)(argType) ? argType : void 0);
					break;
				}
				case _kinds.Kind.LIST: {
					const listType = (0, _definition.getNullableType)(this.getInputType());
					const itemType = (0, _definition.isListType)(listType) ? listType.ofType : listType;
					this._defaultValueStack.push(void 0);
					this._inputTypeStack.push((0, _definition.isInputType)(itemType) ? itemType : void 0);
					break;
				}
				case _kinds.Kind.OBJECT_FIELD: {
					const objectType = (0, _definition.getNamedType)(this.getInputType());
					let inputFieldType;
					let inputField;
					if ((0, _definition.isInputObjectType)(objectType)) {
						inputField = objectType.getFields()[node.name.value];
						if (inputField) inputFieldType = inputField.type;
					}
					this._defaultValueStack.push(inputField ? inputField.defaultValue : void 0);
					this._inputTypeStack.push((0, _definition.isInputType)(inputFieldType) ? inputFieldType : void 0);
					break;
				}
				case _kinds.Kind.ENUM: {
					const enumType = (0, _definition.getNamedType)(this.getInputType());
					let enumValue;
					if ((0, _definition.isEnumType)(enumType)) enumValue = enumType.getValue(node.value);
					this._enumValue = enumValue;
					break;
				}
			}
		}
		/**
		* Updates this TypeInfo instance when leaving an AST node.
		* @param node - AST node being left.
		* @returns Nothing.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const selectionSet = operation.selectionSet;
		* const field = selectionSet.selections[0];
		* const typeInfo = new TypeInfo(schema);
		*
		* typeInfo.enter(operation);
		* typeInfo.enter(selectionSet);
		* typeInfo.enter(field);
		* String(typeInfo.getType()); // => 'String'
		*
		* typeInfo.leave(field);
		* String(typeInfo.getType()); // => 'Query'
		* ```
		*/
		leave(node) {
			switch (node.kind) {
				case _kinds.Kind.SELECTION_SET:
					this._parentTypeStack.pop();
					break;
				case _kinds.Kind.FIELD:
					this._fieldDefStack.pop();
					this._typeStack.pop();
					break;
				case _kinds.Kind.DIRECTIVE:
					this._directive = null;
					break;
				case _kinds.Kind.OPERATION_DEFINITION:
				case _kinds.Kind.INLINE_FRAGMENT:
				case _kinds.Kind.FRAGMENT_DEFINITION:
					this._typeStack.pop();
					break;
				case _kinds.Kind.VARIABLE_DEFINITION:
					this._inputTypeStack.pop();
					break;
				case _kinds.Kind.ARGUMENT:
					this._argument = null;
					this._defaultValueStack.pop();
					this._inputTypeStack.pop();
					break;
				case _kinds.Kind.LIST:
				case _kinds.Kind.OBJECT_FIELD:
					this._defaultValueStack.pop();
					this._inputTypeStack.pop();
					break;
				case _kinds.Kind.ENUM: this._enumValue = null;
			}
		}
	};
	exports.TypeInfo = TypeInfo;
	/**
	* Not exactly the same as the executor's definition of getFieldDef, in this
	* statically evaluated environment we do not always have an Object type,
	* and need to handle Interface and Union types.
	*
	* @internal
	*/
	function getFieldDef(schema, parentType, fieldNode) {
		const name = fieldNode.name.value;
		if (name === _introspection.SchemaMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.SchemaMetaFieldDef;
		if (name === _introspection.TypeMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.TypeMetaFieldDef;
		if (name === _introspection.TypeNameMetaFieldDef.name && (0, _definition.isCompositeType)(parentType)) return _introspection.TypeNameMetaFieldDef;
		if ((0, _definition.isObjectType)(parentType) || (0, _definition.isInterfaceType)(parentType)) return parentType.getFields()[name];
	}
	/**
	* Creates a new visitor instance which maintains a provided TypeInfo instance
	* along with visiting visitor.
	* @param typeInfo - TypeInfo instance to update during traversal.
	* @param visitor - Visitor callbacks to wrap with TypeInfo updates.
	* @returns A visitor that keeps TypeInfo in sync while delegating callbacks.
	* @example
	* ```ts
	* import { parse, visit } from 'graphql/language';
	* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	* const typeInfo = new TypeInfo(schema);
	* const fields: Array<{ name: string; parentType: string; type: string }> = [];
	*
	* visit(
	*   parse('{ greeting }'),
	*   visitWithTypeInfo(typeInfo, {
	*     Field: (node) => {
	*       fields.push({
	*         name: node.name.value,
	*         parentType: String(typeInfo.getParentType()),
	*         type: String(typeInfo.getType()),
	*       });
	*     },
	*   }),
	* );
	*
	* fields; // => [{ name: 'greeting', parentType: 'Query', type: 'String' }]
	* ```
	*/
	function visitWithTypeInfo(typeInfo, visitor) {
		return {
			enter(...args) {
				const node = args[0];
				typeInfo.enter(node);
				const fn = (0, _visitor.getEnterLeaveForKind)(visitor, node.kind).enter;
				if (fn) {
					const result = fn.apply(visitor, args);
					if (result !== void 0) {
						typeInfo.leave(node);
						if ((0, _ast.isNode)(result)) typeInfo.enter(result);
					}
					return result;
				}
			},
			leave(...args) {
				const node = args[0];
				const fn = (0, _visitor.getEnterLeaveForKind)(visitor, node.kind).leave;
				let result;
				if (fn) result = fn.apply(visitor, args);
				typeInfo.leave(node);
				return result;
			}
		};
	}
}));
// node_modules/graphql/jsutils/SetMap.js
var require_SetMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SetMap = void 0;
	/**
	* Maps an order-independent set of member identities to a value.
	* Each member receives a map-local ID; sorted IDs form the exact key.
	* @internal
	*/
	var SetMap = class {
		constructor() {
			this._entries = /* @__PURE__ */ new Map();
			this._memberIds = /* @__PURE__ */ new Map();
			this._nextMemberId = 0;
		}
		get(members) {
			return this._entries.get(this._key(members));
		}
		set(members, value) {
			this._entries.set(this._key(members), value);
		}
		_key(members) {
			const ids = [];
			for (const member of members) {
				let id = this._memberIds.get(member);
				if (id === void 0) {
					id = this._nextMemberId++;
					this._memberIds.set(member, id);
				}
				ids.push(id);
			}
			ids.sort((id1, id2) => id1 - id2);
			return ids.join(",");
		}
	};
	exports.SetMap = SetMap;
}));
// node_modules/graphql/validation/ValidationContext.js
var require_ValidationContext = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValidationContext = exports.SDLValidationContext = exports.ASTValidationContext = void 0;
	var _SetMap = require_SetMap();
	var _kinds = require_kinds();
	var _visitor = require_visitor();
	var _TypeInfo = require_TypeInfo();
	var _validationAbortedError = require_validationAbortedError();
	/** @category Validation Context */
	/**
	* An instance of this class is passed as the "this" context to all validators,
	* allowing access to commonly useful contextual information from within a
	* validation rule.
	*
	* @internal
	*/
	var ASTValidationContext = class {
		_remainingFragmentWork = 5e4;
		constructor(ast, onError) {
			this._ast = ast;
			this._fragments = void 0;
			this._fragmentSpreads = /* @__PURE__ */ new Map();
			this._recursivelyReferencedFragments = new _SetMap.SetMap();
			this._onError = onError;
		}
		get [Symbol.toStringTag]() {
			return "ASTValidationContext";
		}
		reportError(error) {
			this._onError(error);
		}
		getDocument() {
			return this._ast;
		}
		getFragment(name) {
			let fragments;
			if (this._fragments) fragments = this._fragments;
			else {
				fragments = Object.create(null);
				for (const defNode of this.getDocument().definitions) if (defNode.kind === _kinds.Kind.FRAGMENT_DEFINITION) fragments[defNode.name.value] = defNode;
				this._fragments = fragments;
			}
			return fragments[name];
		}
		getFragmentSpreads(node) {
			let spreads = this._fragmentSpreads.get(node);
			if (!spreads) {
				spreads = [];
				const setsToVisit = [node];
				let set;
				while (set = setsToVisit.pop()) for (const selection of set.selections) if (selection.kind === _kinds.Kind.FRAGMENT_SPREAD) spreads.push(selection);
				else if (selection.selectionSet) setsToVisit.push(selection.selectionSet);
				this._fragmentSpreads.set(node, spreads);
			}
			return spreads;
		}
		getRecursivelyReferencedFragments(operation) {
			return this.getRecursivelyReferencedFragmentsForOperations([operation]);
		}
		getRecursivelyReferencedFragmentsForOperations(operations) {
			const fragmentNames = new Set(operations.flatMap(({ selectionSet }) => this.getFragmentSpreads(selectionSet).map(({ name }) => name.value)));
			let fragments = this._recursivelyReferencedFragments.get(fragmentNames);
			if (!fragments) {
				fragments = [];
				this.spendFragmentWork(fragmentNames.size);
				const collectedNames = new Set(fragmentNames);
				for (const fragName of collectedNames) {
					const fragment = this.getFragment(fragName);
					if (fragment) {
						fragments.push(fragment);
						const spreads = this.getFragmentSpreads(fragment.selectionSet);
						this.spendFragmentWork(spreads.length);
						for (const spread of spreads) collectedNames.add(spread.name.value);
					}
				}
				this._recursivelyReferencedFragments.set(fragmentNames, fragments);
			}
			return fragments;
		}
		/** @internal */
		spendFragmentWork(cost) {
			this._remainingFragmentWork -= cost;
			/* c8 ignore next 3 */
			if (this._remainingFragmentWork < 0) throw _validationAbortedError.validationAbortedError;
		}
	};
	/** @internal */
	exports.ASTValidationContext = ASTValidationContext;
	/** @internal */
	var SDLValidationContext = class extends ASTValidationContext {
		constructor(ast, schema, onError) {
			super(ast, onError);
			this._schema = schema;
		}
		get hideSuggestions() {
			return false;
		}
		get [Symbol.toStringTag]() {
			return "SDLValidationContext";
		}
		getSchema() {
			return this._schema;
		}
	};
	/** @internal */
	exports.SDLValidationContext = SDLValidationContext;
	/** Validation context passed to query validation rules. */
	var ValidationContext = class extends ASTValidationContext {
		/**
		* Creates a ValidationContext instance.
		* @param schema - Schema used to validate the document.
		* @param ast - Document AST being validated.
		* @param typeInfo - TypeInfo instance used to track traversal state.
		* @param onError - Callback invoked for each validation error.
		* @param hideSuggestions - Omit suggestions from error messages.
		* @example
		* ```ts
		* import { parse } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const errors: Array<GraphQLError> = [];
		* const context = new ValidationContext(
		*   schema,
		*   document,
		*   new TypeInfo(schema),
		*   (error) => errors.push(error),
		* );
		*
		* context.reportError(new GraphQLError('Example validation error.'));
		*
		* context.getSchema(); // => schema
		* errors[0].message; // => 'Example validation error.'
		* ```
		*/
		constructor(schema, ast, typeInfo, onError, hideSuggestions) {
			super(ast, onError);
			this._hideSuggestions = hideSuggestions !== null && hideSuggestions !== void 0 ? hideSuggestions : false;
			this._schema = schema;
			this._typeInfo = typeInfo;
			this._variableUsages = /* @__PURE__ */ new Map();
			this._recursiveVariableUsages = /* @__PURE__ */ new Map();
		}
		/**
		* Whether suggestions should be omitted from validation errors.
		* @returns True when validation error suggestions are disabled.
		*/
		get hideSuggestions() {
			return this._hideSuggestions;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "ValidationContext";
		}
		/**
		* Returns the schema being used by this validation context.
		* @returns The schema being validated against.
		* @example
		* ```ts
		* import { parse } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const context = new ValidationContext(
		*   schema,
		*   parse('{ greeting }'),
		*   new TypeInfo(schema),
		*   () => {},
		* );
		*
		* context.getSchema().getQueryType()?.name; // => 'Query'
		* ```
		*/
		getSchema() {
			return this._schema;
		}
		/**
		* Returns variable usages found directly within this node.
		* @param node - The AST node to inspect or visit.
		* @returns Variable usages found directly within this node.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting(name: String): String
		*   }
		* `);
		* const document = parse('query ($name: String) { greeting(name: $name) }');
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const context = new ValidationContext(
		*   schema,
		*   document,
		*   new TypeInfo(schema),
		*   () => {},
		* );
		*
		* const usages = context.getVariableUsages(operation);
		*
		* usages[0].node.name.value; // => 'name'
		* String(usages[0].type); // => 'String'
		* ```
		*/
		getVariableUsages(node) {
			let usages = this._variableUsages.get(node);
			if (!usages) {
				const newUsages = [];
				const typeInfo = new _TypeInfo.TypeInfo(this._schema);
				(0, _visitor.visit)(node, (0, _TypeInfo.visitWithTypeInfo)(typeInfo, {
					VariableDefinition: () => false,
					Variable(variable) {
						newUsages.push({
							node: variable,
							type: typeInfo.getInputType(),
							defaultValue: typeInfo.getDefaultValue(),
							parentType: typeInfo.getParentInputType()
						});
					}
				}));
				usages = newUsages;
				this._variableUsages.set(node, usages);
			}
			return usages;
		}
		/**
		* Returns variable usages for an operation, including variables used by referenced fragments.
		* @param operation - Operation definition to inspect.
		* @returns Variable usages reachable from the operation.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { buildSchema, TypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     viewer: User
		*   }
		*
		*   type User {
		*     name(prefix: String): String
		*   }
		* `);
		* const document = parse(`
		*   query ($prefix: String) {
		*     viewer {
		*       ...UserName
		*     }
		*   }
		*
		*   fragment UserName on User {
		*     name(prefix: $prefix)
		*   }
		* `);
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const context = new ValidationContext(
		*   schema,
		*   document,
		*   new TypeInfo(schema),
		*   () => {},
		* );
		*
		* const usages = context.getRecursiveVariableUsages(operation);
		*
		* usages.map((usage) => usage.node.name.value); // => ['prefix']
		* ```
		*/
		getRecursiveVariableUsages(operation) {
			let usages = this._recursiveVariableUsages.get(operation);
			if (!usages) {
				const fragments = this.getRecursivelyReferencedFragments(operation);
				let fragmentUsages = this._recursiveVariableUsages.get(fragments);
				if (!fragmentUsages) {
					this.spendFragmentWork(fragments.length);
					fragmentUsages = fragments.flatMap((frag) => {
						const localUsages = this.getVariableUsages(frag);
						this.spendFragmentWork(localUsages.length);
						return localUsages;
					});
					this._recursiveVariableUsages.set(fragments, fragmentUsages);
				}
				this.spendFragmentWork(fragmentUsages.length);
				usages = this.getVariableUsages(operation).concat(fragmentUsages);
				this._recursiveVariableUsages.set(operation, usages);
			}
			return usages;
		}
		/**
		* Returns the current output type at this point in traversal.
		* @returns The current output type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let typeName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       typeName = String(context.getType());
		*     },
		*   }),
		* );
		*
		* typeName; // => 'String'
		* ```
		*/
		getType() {
			return this._typeInfo.getType();
		}
		/**
		* Returns the current parent composite type.
		* @returns The current parent composite type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let parentTypeName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       parentTypeName = context.getParentType()?.name;
		*     },
		*   }),
		* );
		*
		* parentTypeName; // => 'Query'
		* ```
		*/
		getParentType() {
			return this._typeInfo.getParentType();
		}
		/**
		* Returns the current input type at this point in traversal.
		* @returns The current input type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(limit: Int): [String]
		*   }
		* `);
		* const document = parse('{ reviews(limit: 5) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let inputTypeName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: () => {
		*       inputTypeName = String(context.getInputType());
		*     },
		*   }),
		* );
		*
		* inputTypeName; // => 'Int'
		* ```
		*/
		getInputType() {
			return this._typeInfo.getInputType();
		}
		/**
		* Returns the parent input type for the current input position.
		* @returns The parent input type, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   input ReviewFilter {
		*     stars: Int
		*   }
		*
		*   type Query {
		*     reviews(filter: ReviewFilter): [String]
		*   }
		* `);
		* const document = parse('{ reviews(filter: { stars: 5 }) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let parentInputTypeName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     ObjectField: () => {
		*       parentInputTypeName = String(context.getParentInputType());
		*     },
		*   }),
		* );
		*
		* parentInputTypeName; // => 'ReviewFilter'
		* ```
		*/
		getParentInputType() {
			return this._typeInfo.getParentInputType();
		}
		/**
		* Returns the current field definition.
		* @returns The current field definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let fieldName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Field: () => {
		*       fieldName = context.getFieldDef()?.name;
		*     },
		*   }),
		* );
		*
		* fieldName; // => 'greeting'
		* ```
		*/
		getFieldDef() {
			return this._typeInfo.getFieldDef();
		}
		/**
		* Returns the current directive definition.
		* @returns The current directive definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     greeting: String
		*   }
		* `);
		* const document = parse('{ greeting @include(if: true) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let directiveName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Directive: () => {
		*       directiveName = context.getDirective()?.name;
		*     },
		*   }),
		* );
		*
		* directiveName; // => 'include'
		* ```
		*/
		getDirective() {
			return this._typeInfo.getDirective();
		}
		/**
		* Returns the current argument definition.
		* @returns The current argument definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   type Query {
		*     reviews(limit: Int): [String]
		*   }
		* `);
		* const document = parse('{ reviews(limit: 5) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let argumentName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     Argument: () => {
		*       argumentName = context.getArgument()?.name;
		*     },
		*   }),
		* );
		*
		* argumentName; // => 'limit'
		* ```
		*/
		getArgument() {
			return this._typeInfo.getArgument();
		}
		/**
		* Returns the current enum value definition.
		* @returns The current enum value definition, if known.
		* @example
		* ```ts
		* import { parse, visit } from 'graphql/language';
		* import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
		* import { ValidationContext } from 'graphql/validation';
		*
		* const schema = buildSchema(`
		*   enum Sort {
		*     NEWEST
		*     OLDEST
		*   }
		*
		*   type Query {
		*     reviews(sort: Sort): [String]
		*   }
		* `);
		* const document = parse('{ reviews(sort: OLDEST) }');
		* const typeInfo = new TypeInfo(schema);
		* const context = new ValidationContext(schema, document, typeInfo, () => {});
		* let enumValueName;
		*
		* visit(
		*   document,
		*   visitWithTypeInfo(typeInfo, {
		*     EnumValue: () => {
		*       enumValueName = context.getEnumValue()?.name;
		*     },
		*   }),
		* );
		*
		* enumValueName; // => 'OLDEST'
		* ```
		*/
		getEnumValue() {
			return this._typeInfo.getEnumValue();
		}
	};
	/** A function that creates an AST visitor for validating a GraphQL document. */
	exports.ValidationContext = ValidationContext;
}));
// node_modules/graphql/validation/validate.js
var require_validate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidSDL = assertValidSDL;
	exports.assertValidSDLExtension = assertValidSDLExtension;
	exports.validate = validate;
	exports.validateSDL = validateSDL;
	var _devAssert = require_devAssert();
	var _mapValue = require_mapValue();
	var _GraphQLError = require_GraphQLError();
	var _ast = require_ast();
	var _visitor = require_visitor();
	var _validate = require_validate$1();
	var _TypeInfo = require_TypeInfo();
	var _specifiedRules = require_specifiedRules();
	var _validationAbortedError = require_validationAbortedError();
	var _ValidationContext = require_ValidationContext();
	/** @category Validation */
	const QueryDocumentKeysToValidate = (0, _mapValue.mapValue)(_ast.QueryDocumentKeys, (keys) => keys.filter((key) => key !== "description"));
	/**
	* Options used when validating a GraphQL document.
	* @internal
	*/
	/**
	* Implements the "Validation" section of the spec.
	*
	* Validation runs synchronously, returning an array of encountered errors, or
	* an empty array if no errors were encountered and the document is valid.
	*
	* A list of specific validation rules may be provided. If not provided, the
	* default list of rules defined by the GraphQL specification will be used.
	*
	* Each validation rule is a function that returns a visitor
	* (see the language/visitor API). Visitor methods are expected to return
	* GraphQLErrors, or Arrays of GraphQLErrors when invalid.
	*
	* Validate will stop validation after a `maxErrors` limit has been reached.
	* Attackers can send pathologically invalid queries to induce a DoS attack,
	* so `maxErrors` defaults to 100 errors.
	*
	* Optionally a custom TypeInfo instance may be provided. If not provided, one
	* will be created from the provided schema.
	* @param schema - Schema to validate against.
	* @param documentAST - Document AST to validate.
	* @param rules - Validation rules to apply.
	* @param options - Validation options, including error limits.
	* @param typeInfo - TypeInfo instance to update during traversal.
	* @returns Validation errors, or an empty array when the document is valid.
	* @example
	* ```ts
	* // Validate with the default specified rules.
	* import { parse } from 'graphql/language';
	* import { buildSchema } from 'graphql/utilities';
	* import { validate } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	*
	* validate(schema, parse('{ greeting }')); // => []
	*
	* const errors = validate(schema, parse('{ missing }'));
	* errors[0].message; // => 'Cannot query field "missing" on type "Query".'
	* ```
	* @example
	* ```ts
	* // This variant uses a custom rule list, TypeInfo, and validation options.
	* import { parse } from 'graphql/language';
	* import { buildSchema, TypeInfo } from 'graphql/utilities';
	* import { FieldsOnCorrectTypeRule, validate } from 'graphql/validation';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     greeting: String
	*   }
	* `);
	* const document = parse('{ missingOne missingTwo }');
	*
	* const errors = validate(
	*   schema,
	*   document,
	*   [FieldsOnCorrectTypeRule],
	*   { maxErrors: 1 },
	*   new TypeInfo(schema),
	* );
	*
	* errors.length; // => 2
	* errors[1].message; // => 'Too many validation errors, error limit reached. Validation aborted.'
	* ```
	*/
	function validate(schema, documentAST, rules = _specifiedRules.specifiedRules, options, typeInfo = new _TypeInfo.TypeInfo(schema)) {
		var _options$maxErrors, _options$hideSuggesti;
		const maxErrors = (_options$maxErrors = options === null || options === void 0 ? void 0 : options.maxErrors) !== null && _options$maxErrors !== void 0 ? _options$maxErrors : 100;
		const hideSuggestions = (_options$hideSuggesti = options === null || options === void 0 ? void 0 : options.hideSuggestions) !== null && _options$hideSuggesti !== void 0 ? _options$hideSuggesti : false;
		documentAST || (0, _devAssert.devAssert)(false, "Must provide document.");
		(0, _validate.assertValidSchema)(schema);
		const abortObj = Object.freeze({});
		const errors = [];
		const context = new _ValidationContext.ValidationContext(schema, documentAST, typeInfo, (error) => {
			if (errors.length >= maxErrors) {
				errors.push(new _GraphQLError.GraphQLError("Too many validation errors, error limit reached. Validation aborted."));
				throw abortObj;
			}
			errors.push(error);
		}, hideSuggestions);
		const visitor = (0, _visitor.visitInParallel)(rules.map((rule) => rule(context)));
		try {
			(0, _visitor.visit)(documentAST, (0, _TypeInfo.visitWithTypeInfo)(typeInfo, visitor), QueryDocumentKeysToValidate);
		} catch (e) {
			if (e === _validationAbortedError.validationAbortedError) errors.push(_validationAbortedError.validationAbortedError);
			else if (e !== abortObj) throw e;
		}
		return errors;
	}
	/** @internal */
	function validateSDL(documentAST, schemaToExtend, rules = _specifiedRules.specifiedSDLRules) {
		const errors = [];
		const context = new _ValidationContext.SDLValidationContext(documentAST, schemaToExtend, (error) => {
			errors.push(error);
		});
		const visitors = rules.map((rule) => rule(context));
		(0, _visitor.visit)(documentAST, (0, _visitor.visitInParallel)(visitors));
		return errors;
	}
	/**
	* Utility function which asserts a SDL document is valid by throwing an error
	* if it is invalid.
	*
	* @internal
	*/
	function assertValidSDL(documentAST) {
		const errors = validateSDL(documentAST);
		if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
	}
	/**
	* Utility function which asserts a SDL document is valid by throwing an error
	* if it is invalid.
	*
	* @internal
	*/
	function assertValidSDLExtension(documentAST, schema) {
		const errors = validateSDL(documentAST, schema);
		if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
	}
}));
export default require_validate();
export {};
