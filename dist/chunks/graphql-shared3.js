import { __commonJSMin } from "./runtime.js";
// node_modules/graphql/jsutils/isObjectLike.js
var require_isObjectLike = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isObjectLike = isObjectLike;
	/**
	* Return true if `value` is object-like. A value is object-like if it's not
	* `null` and has a `typeof` result of "object".
	*
	* @internal
	*/
	function isObjectLike(value) {
		return typeof value == "object" && value !== null;
	}
}));
// node_modules/graphql/language/location.js
var require_location = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getLocation = getLocation;
	exports.getLocations = getLocations;
	/** @category Source */
	/** Represents a location in a Source. */
	/**
	* Takes a Source and a UTF-8 character offset, and returns the corresponding
	* line and column as a SourceLocation.
	* @param source - The source document that contains the position.
	* @param position - The UTF-8 character offset in the source body.
	* @returns The 1-indexed line and column for the given source position.
	* @example
	* ```ts
	* import { Source, getLocation } from 'graphql/language';
	*
	* const source = new Source('type Query { hello: String }');
	* const location = getLocation(source, 13); // => { line: 1, column: 14 }
	* ```
	*/
	function getLocation(source, position) {
		const lineRegexp = /\r\n|[\n\r]/g;
		let line = 1;
		let column = position + 1;
		let match;
		while ((match = lineRegexp.exec(source.body)) && match.index < position) {
			line++;
			column = position + 1 - (match.index + match[0].length);
		}
		return {
			line,
			column
		};
	}
	/** @internal */
	function getLocations(locations) {
		if (locations.length < 2) return locations.map(({ source, start }) => getLocation(source, start));
		const bySource = /* @__PURE__ */ new Map();
		locations.forEach(({ source, start }, index) => {
			let positions = bySource.get(source);
			if (positions === void 0) {
				positions = [];
				bySource.set(source, positions);
			}
			positions.push({
				position: start,
				index
			});
		});
		const result = new Array(locations.length);
		for (const [source, positions] of bySource) {
			const lineRegexp = /\r\n|[\n\r]/g;
			let match = lineRegexp.exec(source.body);
			let line = 1;
			let lastLineStart = 0;
			positions.sort((a, b) => a.position - b.position);
			for (const { position, index } of positions) {
				while (match !== null && match.index < position) {
					lastLineStart = match.index + match[0].length;
					line++;
					match = lineRegexp.exec(source.body);
				}
				result[index] = {
					line,
					column: position + 1 - lastLineStart
				};
			}
		}
		return result;
	}
}));
// node_modules/graphql/language/printLocation.js
var require_printLocation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printLocation = printLocation;
	exports.printSourceLocation = printSourceLocation;
	var _location = require_location();
	/** @category Source */
	/**
	* Render a helpful description of the location in the GraphQL Source document.
	* @param location - The AST location to print.
	* @returns A formatted source excerpt with line and column information.
	* @example
	* ```ts
	* import { parse, printLocation } from 'graphql/language';
	*
	* const document = parse('type Query { hello: String }');
	* const location = document.definitions[0].loc;
	*
	* if (location) {
	*   const printed = printLocation(location); // => 'GraphQL request:1:1\n1 | type Query { hello: String }\n  | ^'
	* }
	* ```
	*/
	function printLocation(location) {
		return printSourceLocation(location.source, (0, _location.getLocation)(location.source, location.start));
	}
	/**
	* Render a helpful description of the location in the GraphQL Source document.
	* @param source - The source document that contains the location.
	* @param sourceLocation - The 1-indexed line and column to print.
	* @returns A formatted source excerpt with line and column information.
	* @example
	* ```ts
	* import { Source, printSourceLocation } from 'graphql/language';
	*
	* const source = new Source('type Query { hello: String }');
	* const printed = printSourceLocation(source, { line: 1, column: 14 }); // => 'GraphQL request:1:14\n1 | type Query { hello: String }\n  |              ^'
	* ```
	*/
	function printSourceLocation(source, sourceLocation) {
		const firstLineColumnOffset = source.locationOffset.column - 1;
		const body = "".padStart(firstLineColumnOffset) + source.body;
		const lineIndex = sourceLocation.line - 1;
		const lineOffset = source.locationOffset.line - 1;
		const lineNum = sourceLocation.line + lineOffset;
		const columnOffset = sourceLocation.line === 1 ? firstLineColumnOffset : 0;
		const columnNum = sourceLocation.column + columnOffset;
		const locationStr = `${source.name}:${lineNum}:${columnNum}\n`;
		const lines = body.split(/\r\n|[\n\r]/g);
		const locationLine = lines[lineIndex];
		if (locationLine.length > 120) {
			const subLineIndex = Math.floor(columnNum / 80);
			const subLineColumnNum = columnNum % 80;
			const subLines = [];
			for (let i = 0; i < locationLine.length; i += 80) subLines.push(locationLine.slice(i, i + 80));
			return locationStr + printPrefixedLines([
				[`${lineNum} |`, subLines[0]],
				...subLines.slice(1, subLineIndex + 1).map((subLine) => ["|", subLine]),
				["|", "^".padStart(subLineColumnNum)],
				["|", subLines[subLineIndex + 1]]
			]);
		}
		return locationStr + printPrefixedLines([
			[`${lineNum - 1} |`, lines[lineIndex - 1]],
			[`${lineNum} |`, locationLine],
			["|", "^".padStart(columnNum)],
			[`${lineNum + 1} |`, lines[lineIndex + 1]]
		]);
	}
	function printPrefixedLines(lines) {
		const existingLines = lines.filter(([_, line]) => line !== void 0);
		const padLen = Math.max(...existingLines.map(([prefix]) => prefix.length));
		return existingLines.map(([prefix, line]) => prefix.padStart(padLen) + (line ? " " + line : "")).join("\n");
	}
}));
// node_modules/graphql/error/GraphQLError.js
var require_GraphQLError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLError = void 0;
	exports.formatError = formatError;
	exports.printError = printError;
	var _isObjectLike = require_isObjectLike();
	var _location = require_location();
	var _printLocation = require_printLocation();
	/** @category Errors */
	function toNormalizedOptions(args) {
		const firstArg = args[0];
		if (firstArg == null || "kind" in firstArg || "length" in firstArg) return {
			nodes: firstArg,
			source: args[1],
			positions: args[2],
			path: args[3],
			originalError: args[4],
			extensions: args[5]
		};
		return firstArg;
	}
	exports.GraphQLError = class GraphQLError extends Error {
		/**
		* An array of `{ line, column }` locations within the source GraphQL document
		* which correspond to this error.
		*
		* Errors during validation often contain multiple locations, for example to
		* point out two things with the same name. Errors during execution include a
		* single location, the field which produced the error.
		*
		* Enumerable, and appears in the result of JSON.stringify().
		*/
		/**
		* An array describing the JSON-path into the execution response which
		* corresponds to this error. Only included for errors during execution.
		*
		* Enumerable, and appears in the result of JSON.stringify().
		*/
		/** An array of GraphQL AST Nodes corresponding to this error. */
		/**
		* The source GraphQL document for the first location of this error.
		*
		* Note that if this Error represents more than one node, the source may not
		* represent nodes after the first node.
		*/
		/**
		* An array of character offsets within the source GraphQL document
		* which correspond to this error.
		*/
		/** Original error that caused this GraphQLError, if one exists. */
		/** Extension fields to add to the formatted error. */
		/**
		* Creates a GraphQLError instance.
		* @param message - Human-readable error message.
		* @param options - Error metadata such as source locations, response path, original error, and extensions.
		* This positional-arguments constructor overload is deprecated. Use the
		* `GraphQLError(message, options)` overload instead.
		* @example
		* ```ts
		* import { Kind } from 'graphql/language';
		* import assert from 'node:assert/strict';
		* // Create an error from AST nodes and response metadata.
		* import { parse } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		*
		* const document = parse('{ greeting }');
		* const operation = document.definitions[0];
		* assert(operation.kind === Kind.OPERATION_DEFINITION);
		* const fieldNode = operation.selectionSet.selections[0];
		* const error = new GraphQLError('Cannot query this field.', {
		*   nodes: fieldNode,
		*   path: ['greeting'],
		*   extensions: { code: 'FORBIDDEN' },
		* });
		*
		* error.message; // => 'Cannot query this field.'
		* error.locations; // => [{ line: 1, column: 3 }]
		* error.path; // => ['greeting']
		* error.extensions; // => { code: 'FORBIDDEN' }
		* ```
		* @example
		* ```ts
		* // This variant derives locations from source positions and preserves the original error.
		* import { Source } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		*
		* const source = new Source('{ greeting }');
		* const originalError = new Error('Database unavailable.');
		* const error = new GraphQLError('Resolver failed.', {
		*   source,
		*   positions: [2],
		*   path: ['greeting'],
		*   originalError,
		* });
		*
		* error.locations; // => [{ line: 1, column: 3 }]
		* error.path; // => ['greeting']
		* error.originalError; // => originalError
		* ```
		*/
		/**
		* Creates a GraphQLError instance using the legacy positional constructor.
		* This deprecated overload will be removed in v17. Prefer the
		* `GraphQLErrorOptions` object overload, which keeps optional error metadata
		* in a single options bag.
		* @param message - Human-readable error message.
		* @param nodes - AST node or nodes associated with this error.
		* @param source - Source document used to derive error locations.
		* @param positions - Character offsets in the source document associated with
		* this error.
		* @param path - Response path where this error occurred during execution.
		* @param originalError - Original error that caused this GraphQLError, if one
		* exists.
		* @param extensions - Extension fields to include in the formatted error.
		* @example
		* ```ts
		* import { Source } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		*
		* const source = new Source('{ greeting }');
		* const originalError = new Error('Database unavailable.');
		* const error = new GraphQLError(
		*   'Resolver failed.',
		*   undefined,
		*   source,
		*   [2],
		*   ['greeting'],
		*   originalError,
		*   { code: 'INTERNAL' },
		* );
		*
		* error.locations; // => [{ line: 1, column: 3 }]
		* error.path; // => ['greeting']
		* error.originalError; // => originalError
		* error.extensions; // => { code: 'INTERNAL' }
		* ```
		* @deprecated Please use the `GraphQLErrorOptions` constructor overload instead.
		*/
		constructor(message, ...rawArgs) {
			var _this$nodes, _nodeLocations$, _ref;
			const { nodes, source, positions, path, originalError, extensions } = toNormalizedOptions(rawArgs);
			super(message);
			this.name = "GraphQLError";
			this.path = path !== null && path !== void 0 ? path : void 0;
			this.originalError = originalError !== null && originalError !== void 0 ? originalError : void 0;
			this.nodes = undefinedIfEmpty(Array.isArray(nodes) ? nodes : nodes ? [nodes] : void 0);
			const nodeLocations = undefinedIfEmpty((_this$nodes = this.nodes) === null || _this$nodes === void 0 ? void 0 : _this$nodes.map((node) => node.loc).filter((loc) => loc != null));
			this.source = source !== null && source !== void 0 ? source : nodeLocations === null || nodeLocations === void 0 ? void 0 : (_nodeLocations$ = nodeLocations[0]) === null || _nodeLocations$ === void 0 ? void 0 : _nodeLocations$.source;
			this.positions = positions !== null && positions !== void 0 ? positions : nodeLocations === null || nodeLocations === void 0 ? void 0 : nodeLocations.map((loc) => loc.start);
			this.locations = positions && source ? (0, _location.getLocations)(positions.map((start) => ({
				source,
				start
			}))) : nodeLocations && (0, _location.getLocations)(nodeLocations);
			const originalExtensions = (0, _isObjectLike.isObjectLike)(originalError === null || originalError === void 0 ? void 0 : originalError.extensions) ? originalError === null || originalError === void 0 ? void 0 : originalError.extensions : void 0;
			this.extensions = (_ref = extensions !== null && extensions !== void 0 ? extensions : originalExtensions) !== null && _ref !== void 0 ? _ref : Object.create(null);
			Object.defineProperties(this, {
				message: {
					writable: true,
					enumerable: true
				},
				name: { enumerable: false },
				nodes: { enumerable: false },
				source: { enumerable: false },
				positions: { enumerable: false },
				originalError: { enumerable: false }
			});
			/* c8 ignore start */
			if (originalError !== null && originalError !== void 0 && originalError.stack) Object.defineProperty(this, "stack", {
				value: originalError.stack,
				writable: true,
				configurable: true
			});
			else if (Error.captureStackTrace) Error.captureStackTrace(this, GraphQLError);
			else Object.defineProperty(this, "stack", {
				value: Error().stack,
				writable: true,
				configurable: true
			});
			/* c8 ignore stop */
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLError";
		}
		/**
		* Returns this error as a human-readable message with source locations.
		* @returns The formatted error string.
		* @example
		* ```ts
		* import { Source } from 'graphql/language';
		* import { GraphQLError } from 'graphql/error';
		*
		* const error = new GraphQLError('Cannot query field "name".', {
		*   source: new Source('{ name }'),
		*   positions: [2],
		* });
		*
		* error.toString(); // => 'Cannot query field "name".\n\nGraphQL request:1:3\n1 | { name }\n  |   ^'
		* ```
		*/
		toString() {
			let output = this.message;
			if (this.nodes) {
				for (const node of this.nodes) if (node.loc) output += "\n\n" + (0, _printLocation.printLocation)(node.loc);
			} else if (this.source && this.locations) for (const location of this.locations) output += "\n\n" + (0, _printLocation.printSourceLocation)(this.source, location);
			return output;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLError } from 'graphql/error';
		*
		* const error = new GraphQLError('Resolver failed.', {
		*   path: ['viewer', 'name'],
		*   extensions: { code: 'INTERNAL' },
		* });
		*
		* error.toJSON(); // => { message: 'Resolver failed.', path: ['viewer', 'name'], extensions: { code: 'INTERNAL' } }
		* ```
		*/
		toJSON() {
			const formattedError = { message: this.message };
			if (this.locations != null) formattedError.locations = this.locations;
			if (this.path != null) formattedError.path = this.path;
			if (this.extensions != null && Object.keys(this.extensions).length > 0) formattedError.extensions = this.extensions;
			return formattedError;
		}
	};
	function undefinedIfEmpty(array) {
		return array === void 0 || array.length === 0 ? void 0 : array;
	}
	/** See: https://spec.graphql.org/draft/#sec-Errors */
	/**
	* Prints a GraphQLError to a string, representing useful location information
	* about the error's position in the source. This deprecated helper is retained
	* for backwards compatibility; call `error.toString()` instead because
	* printError will be removed in v17.
	* @param error - The error to format.
	* @returns The printed string representation.
	* @example
	* ```ts
	* import { GraphQLError, printError } from 'graphql/error';
	*
	* const message = printError(new GraphQLError('Example error'));
	*
	* message; // => 'Example error'
	* ```
	* @deprecated Please use `error.toString` instead. Will be removed in v17
	*/
	function printError(error) {
		return error.toString();
	}
	/**
	* Given a GraphQLError, format it according to the rules described by the
	* Response Format, Errors section of the GraphQL Specification. This deprecated
	* helper is retained for backwards compatibility; call `error.toJSON()`
	* instead because formatError will be removed in v17.
	* @param error - The error to format.
	* @returns The JSON-serializable formatted error.
	* @example
	* ```ts
	* import { GraphQLError, formatError } from 'graphql/error';
	*
	* const formatted = formatError(new GraphQLError('Example error'));
	*
	* formatted; // => { message: 'Example error' }
	* ```
	* @deprecated Please use `error.toJSON` instead. Will be removed in v17
	*/
	function formatError(error) {
		return error.toJSON();
	}
}));
// node_modules/graphql/language/ast.js
var require_ast = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Token = exports.QueryDocumentKeys = exports.OperationTypeNode = exports.Location = void 0;
	exports.isNode = isNode;
	/** @category AST */
	/**
	* Contains a range of UTF-8 character offsets and token references that
	* identify the region of the source from which the AST derived.
	*/
	var Location = class {
		/** The character offset at which this Node begins. */
		/** The character offset at which this Node ends. */
		/** The Token at which this Node begins. */
		/** The Token at which this Node ends. */
		/** The Source document the AST represents. */
		/**
		* Creates a Location instance.
		* @param startToken - The start token.
		* @param endToken - The end token.
		* @param source - Source document used to derive error locations.
		* @example
		* ```ts
		* import { Location, Source, Token, TokenKind } from 'graphql/language';
		*
		* const source = new Source('{ hello }');
		* const startToken = new Token(TokenKind.BRACE_L, 0, 1, 1, 1);
		* const endToken = new Token(TokenKind.BRACE_R, 8, 9, 1, 9);
		* const location = new Location(startToken, endToken, source);
		*
		* location.start; // => 0
		* location.end; // => 9
		* location.source.body; // => '{ hello }'
		* ```
		*/
		constructor(startToken, endToken, source) {
			this.start = startToken.start;
			this.end = endToken.end;
			this.startToken = startToken;
			this.endToken = endToken;
			this.source = source;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "Location";
		}
		/**
		* Returns a JSON representation of this location.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { parse } from 'graphql/language';
		*
		* const document = parse('{ hello }');
		* const location = document.loc?.toJSON(); // => { start: 0, end: 9 }
		* ```
		*/
		toJSON() {
			return {
				start: this.start,
				end: this.end
			};
		}
	};
	/**
	* Represents a range of characters represented by a lexical token
	* within a Source.
	*/
	exports.Location = Location;
	var Token = class {
		/** The kind of Token. */
		/** The character offset at which this Node begins. */
		/** The character offset at which this Node ends. */
		/** The 1-indexed line number on which this Token appears. */
		/** The 1-indexed column number at which this Token begins. */
		/**
		* For non-punctuation tokens, represents the interpreted value of the token.
		*
		* Note: is undefined for punctuation tokens, but typed as string for
		* convenience in the parser.
		*/
		/**
		* Tokens exist as nodes in a double-linked-list amongst all tokens
		* including ignored tokens. <SOF> is always the first node and <EOF>
		* the last.
		*/
		/** Next token in the token stream, including ignored tokens. */
		/**
		* Creates a Token instance.
		* @param kind - Token kind produced by lexical analysis.
		* @param start - Character offset where this token begins.
		* @param end - Character offset where this token ends.
		* @param line - One-indexed line number where this token begins.
		* @param column - One-indexed column number where this token begins.
		* @param value - Interpreted value for non-punctuation tokens.
		* @example
		* ```ts
		* import { Token, TokenKind } from 'graphql/language';
		*
		* const token = new Token(TokenKind.NAME, 2, 7, 1, 3, 'hello');
		*
		* token.kind; // => TokenKind.NAME
		* token.value; // => 'hello'
		* token.toJSON(); // => { kind: 'Name', value: 'hello', line: 1, column: 3 }
		* ```
		*/
		constructor(kind, start, end, line, column, value) {
			this.kind = kind;
			this.start = start;
			this.end = end;
			this.line = line;
			this.column = column;
			this.value = value;
			this.prev = null;
			this.next = null;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "Token";
		}
		/**
		* Returns a JSON representation of this token.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { Lexer, Source } from 'graphql/language';
		*
		* const lexer = new Lexer(new Source('{ hello }'));
		* const token = lexer.advance().toJSON(); // => { kind: '{', value: undefined, line: 1, column: 1 }
		* ```
		*/
		toJSON() {
			return {
				kind: this.kind,
				value: this.value,
				line: this.line,
				column: this.column
			};
		}
	};
	/** The list of all possible AST node types. */
	exports.Token = Token;
	/** @internal */
	const QueryDocumentKeys = {
		Name: [],
		Document: ["definitions"],
		OperationDefinition: [
			"description",
			"name",
			"variableDefinitions",
			"directives",
			"selectionSet"
		],
		VariableDefinition: [
			"description",
			"variable",
			"type",
			"defaultValue",
			"directives"
		],
		Variable: ["name"],
		SelectionSet: ["selections"],
		Field: [
			"alias",
			"name",
			"arguments",
			"directives",
			"selectionSet"
		],
		Argument: ["name", "value"],
		FragmentSpread: ["name", "directives"],
		InlineFragment: [
			"typeCondition",
			"directives",
			"selectionSet"
		],
		FragmentDefinition: [
			"description",
			"name",
			"variableDefinitions",
			"typeCondition",
			"directives",
			"selectionSet"
		],
		IntValue: [],
		FloatValue: [],
		StringValue: [],
		BooleanValue: [],
		NullValue: [],
		EnumValue: [],
		ListValue: ["values"],
		ObjectValue: ["fields"],
		ObjectField: ["name", "value"],
		Directive: ["name", "arguments"],
		NamedType: ["name"],
		ListType: ["type"],
		NonNullType: ["type"],
		SchemaDefinition: [
			"description",
			"directives",
			"operationTypes"
		],
		OperationTypeDefinition: ["type"],
		ScalarTypeDefinition: [
			"description",
			"name",
			"directives"
		],
		ObjectTypeDefinition: [
			"description",
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		FieldDefinition: [
			"description",
			"name",
			"arguments",
			"type",
			"directives"
		],
		InputValueDefinition: [
			"description",
			"name",
			"type",
			"defaultValue",
			"directives"
		],
		InterfaceTypeDefinition: [
			"description",
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		UnionTypeDefinition: [
			"description",
			"name",
			"directives",
			"types"
		],
		EnumTypeDefinition: [
			"description",
			"name",
			"directives",
			"values"
		],
		EnumValueDefinition: [
			"description",
			"name",
			"directives"
		],
		InputObjectTypeDefinition: [
			"description",
			"name",
			"directives",
			"fields"
		],
		DirectiveDefinition: [
			"description",
			"name",
			"arguments",
			"directives",
			"locations"
		],
		SchemaExtension: ["directives", "operationTypes"],
		DirectiveExtension: ["name", "directives"],
		ScalarTypeExtension: ["name", "directives"],
		ObjectTypeExtension: [
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		InterfaceTypeExtension: [
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		UnionTypeExtension: [
			"name",
			"directives",
			"types"
		],
		EnumTypeExtension: [
			"name",
			"directives",
			"values"
		],
		InputObjectTypeExtension: [
			"name",
			"directives",
			"fields"
		],
		TypeCoordinate: ["name"],
		MemberCoordinate: ["name", "memberName"],
		ArgumentCoordinate: [
			"name",
			"fieldName",
			"argumentName"
		],
		DirectiveCoordinate: ["name"],
		DirectiveArgumentCoordinate: ["name", "argumentName"]
	};
	exports.QueryDocumentKeys = QueryDocumentKeys;
	const kindValues = new Set(Object.keys(QueryDocumentKeys));
	/** @internal */
	function isNode(maybeNode) {
		const maybeKind = maybeNode === null || maybeNode === void 0 ? void 0 : maybeNode.kind;
		return typeof maybeKind === "string" && kindValues.has(maybeKind);
	}
	/** An identifier in a GraphQL document. */
	/**
	* The operation types supported by GraphQL executable definitions.
	* @category Kinds
	*/
	var OperationTypeNode;
	exports.OperationTypeNode = OperationTypeNode;
	(function(OperationTypeNode) {
		OperationTypeNode["QUERY"] = "query";
		OperationTypeNode["MUTATION"] = "mutation";
		OperationTypeNode["SUBSCRIPTION"] = "subscription";
	})(OperationTypeNode || (exports.OperationTypeNode = OperationTypeNode = {}));
}));
/** A variable declaration in an operation or legacy fragment definition. */
// node_modules/graphql/language/kinds.js
var require_kinds = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Kind = void 0;
	/** @category Kinds */
	/** The set of allowed kind values for AST nodes. */
	var Kind;
	exports.Kind = Kind;
	(function(Kind) {
		Kind["NAME"] = "Name";
		Kind["DOCUMENT"] = "Document";
		Kind["OPERATION_DEFINITION"] = "OperationDefinition";
		Kind["VARIABLE_DEFINITION"] = "VariableDefinition";
		Kind["SELECTION_SET"] = "SelectionSet";
		Kind["FIELD"] = "Field";
		Kind["ARGUMENT"] = "Argument";
		Kind["FRAGMENT_SPREAD"] = "FragmentSpread";
		Kind["INLINE_FRAGMENT"] = "InlineFragment";
		Kind["FRAGMENT_DEFINITION"] = "FragmentDefinition";
		Kind["VARIABLE"] = "Variable";
		Kind["INT"] = "IntValue";
		Kind["FLOAT"] = "FloatValue";
		Kind["STRING"] = "StringValue";
		Kind["BOOLEAN"] = "BooleanValue";
		Kind["NULL"] = "NullValue";
		Kind["ENUM"] = "EnumValue";
		Kind["LIST"] = "ListValue";
		Kind["OBJECT"] = "ObjectValue";
		Kind["OBJECT_FIELD"] = "ObjectField";
		Kind["DIRECTIVE"] = "Directive";
		Kind["NAMED_TYPE"] = "NamedType";
		Kind["LIST_TYPE"] = "ListType";
		Kind["NON_NULL_TYPE"] = "NonNullType";
		Kind["SCHEMA_DEFINITION"] = "SchemaDefinition";
		Kind["OPERATION_TYPE_DEFINITION"] = "OperationTypeDefinition";
		Kind["SCALAR_TYPE_DEFINITION"] = "ScalarTypeDefinition";
		Kind["OBJECT_TYPE_DEFINITION"] = "ObjectTypeDefinition";
		Kind["FIELD_DEFINITION"] = "FieldDefinition";
		Kind["INPUT_VALUE_DEFINITION"] = "InputValueDefinition";
		Kind["INTERFACE_TYPE_DEFINITION"] = "InterfaceTypeDefinition";
		Kind["UNION_TYPE_DEFINITION"] = "UnionTypeDefinition";
		Kind["ENUM_TYPE_DEFINITION"] = "EnumTypeDefinition";
		Kind["ENUM_VALUE_DEFINITION"] = "EnumValueDefinition";
		Kind["INPUT_OBJECT_TYPE_DEFINITION"] = "InputObjectTypeDefinition";
		Kind["DIRECTIVE_DEFINITION"] = "DirectiveDefinition";
		Kind["SCHEMA_EXTENSION"] = "SchemaExtension";
		Kind["DIRECTIVE_EXTENSION"] = "DirectiveExtension";
		Kind["SCALAR_TYPE_EXTENSION"] = "ScalarTypeExtension";
		Kind["OBJECT_TYPE_EXTENSION"] = "ObjectTypeExtension";
		Kind["INTERFACE_TYPE_EXTENSION"] = "InterfaceTypeExtension";
		Kind["UNION_TYPE_EXTENSION"] = "UnionTypeExtension";
		Kind["ENUM_TYPE_EXTENSION"] = "EnumTypeExtension";
		Kind["INPUT_OBJECT_TYPE_EXTENSION"] = "InputObjectTypeExtension";
		Kind["TYPE_COORDINATE"] = "TypeCoordinate";
		Kind["MEMBER_COORDINATE"] = "MemberCoordinate";
		Kind["ARGUMENT_COORDINATE"] = "ArgumentCoordinate";
		Kind["DIRECTIVE_COORDINATE"] = "DirectiveCoordinate";
		Kind["DIRECTIVE_ARGUMENT_COORDINATE"] = "DirectiveArgumentCoordinate";
	})(Kind || (exports.Kind = Kind = {}));
}));
/**
* Deprecated legacy alias for the enum type representing the possible kind
* values of AST nodes. This alias will be removed in v17. In v17, `Kind` is
* exported as the single public symbol for both the runtime object and the
* corresponding TypeScript type.
* @deprecated Will be removed in v17. In v17, use `Kind` as both the runtime
* value and the type.
*/
// node_modules/graphql/language/directiveLocation.js
var require_directiveLocation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DirectiveLocation = void 0;
	/** @category Kinds */
	/** The set of allowed directive location values. */
	var DirectiveLocation;
	exports.DirectiveLocation = DirectiveLocation;
	(function(DirectiveLocation) {
		DirectiveLocation["QUERY"] = "QUERY";
		DirectiveLocation["MUTATION"] = "MUTATION";
		DirectiveLocation["SUBSCRIPTION"] = "SUBSCRIPTION";
		DirectiveLocation["FIELD"] = "FIELD";
		DirectiveLocation["FRAGMENT_DEFINITION"] = "FRAGMENT_DEFINITION";
		DirectiveLocation["FRAGMENT_SPREAD"] = "FRAGMENT_SPREAD";
		DirectiveLocation["INLINE_FRAGMENT"] = "INLINE_FRAGMENT";
		DirectiveLocation["VARIABLE_DEFINITION"] = "VARIABLE_DEFINITION";
		DirectiveLocation["SCHEMA"] = "SCHEMA";
		DirectiveLocation["SCALAR"] = "SCALAR";
		DirectiveLocation["OBJECT"] = "OBJECT";
		DirectiveLocation["FIELD_DEFINITION"] = "FIELD_DEFINITION";
		DirectiveLocation["ARGUMENT_DEFINITION"] = "ARGUMENT_DEFINITION";
		DirectiveLocation["INTERFACE"] = "INTERFACE";
		DirectiveLocation["UNION"] = "UNION";
		DirectiveLocation["ENUM"] = "ENUM";
		DirectiveLocation["ENUM_VALUE"] = "ENUM_VALUE";
		DirectiveLocation["INPUT_OBJECT"] = "INPUT_OBJECT";
		DirectiveLocation["INPUT_FIELD_DEFINITION"] = "INPUT_FIELD_DEFINITION";
		DirectiveLocation["DIRECTIVE_DEFINITION"] = "DIRECTIVE_DEFINITION";
	})(DirectiveLocation || (exports.DirectiveLocation = DirectiveLocation = {}));
}));
/**
* Deprecated legacy alias for the enum type representing directive location
* values. This alias will be removed in v17. In v17, `DirectiveLocation` is
* exported as the single public symbol for both the runtime object and the
* corresponding TypeScript type.
* @deprecated Will be removed in v17. In v17, use `DirectiveLocation` as both
* the runtime value and the type.
*/
export { require_GraphQLError, require_ast, require_directiveLocation, require_isObjectLike, require_kinds };
