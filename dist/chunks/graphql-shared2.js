import { __commonJSMin } from "./runtime.js";
import { require_devAssert, require_inspect, require_instanceOf } from "./graphql-shared.js";
import { require_GraphQLError, require_ast, require_directiveLocation, require_isObjectLike, require_kinds } from "./graphql-shared3.js";
import { require_blockString, require_characterClasses } from "./graphql-shared5.js";
// node_modules/graphql/jsutils/invariant.js
var require_invariant = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.invariant = invariant;
	/** @internal */
	function invariant(condition, message) {
		if (!Boolean(condition)) throw new Error(message != null ? message : "Unexpected invariant triggered.");
	}
}));
// node_modules/graphql/jsutils/isIterableObject.js
var require_isIterableObject = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isIterableObject = isIterableObject;
	/**
	* Returns true if the provided object is an Object (i.e. not a string literal)
	* and implements the Iterator protocol.
	*
	* This may be used in place of [Array.isArray()][isArray] to determine if
	* an object should be iterated-over e.g. Array, Map, Set, Int8Array,
	* TypedArray, etc. but excludes string literals.
	*
	* @internal
	* @example
	* ```ts
	* import { isIterableObject } from 'graphql/jsutils/isIterableObject';
	*
	* isIterableObject([1, 2, 3]); // => true
	* isIterableObject(new Map()); // => true
	* isIterableObject('ABC'); // => false
	* isIterableObject({ key: 'value' }); // => false
	* isIterableObject({ length: 1, 0: 'Alpha' }); // => false
	* ```
	*/
	function isIterableObject(maybeIterable) {
		return typeof maybeIterable === "object" && typeof (maybeIterable === null || maybeIterable === void 0 ? void 0 : maybeIterable[Symbol.iterator]) === "function";
	}
}));
// node_modules/graphql/jsutils/didYouMean.js
var require_didYouMean = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.didYouMean = didYouMean;
	const MAX_SUGGESTIONS = 5;
	/**
	* Given [A, B, C] return ' Did you mean A, B, or C?'.
	*
	* @internal
	*/
	/** @internal */
	function didYouMean(firstArg, secondArg) {
		const [subMessage, suggestionsArg] = secondArg ? [firstArg, secondArg] : [void 0, firstArg];
		let message = " Did you mean ";
		if (subMessage) message += subMessage + " ";
		const suggestions = suggestionsArg.map((x) => `"${x}"`);
		switch (suggestions.length) {
			case 0: return "";
			case 1: return message + suggestions[0] + "?";
			case 2: return message + suggestions[0] + " or " + suggestions[1] + "?";
		}
		const selected = suggestions.slice(0, MAX_SUGGESTIONS);
		const lastItem = selected.pop();
		return message + selected.join(", ") + ", or " + lastItem + "?";
	}
}));
// node_modules/graphql/jsutils/identityFunc.js
var require_identityFunc = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.identityFunc = identityFunc;
	/**
	* Returns the first argument it receives.
	*
	* @internal
	*/
	function identityFunc(x) {
		return x;
	}
}));
// node_modules/graphql/jsutils/keyMap.js
var require_keyMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.keyMap = keyMap;
	/**
	* Creates a keyed JS object from an array, given a function to produce the keys
	* for each value in the array.
	*
	* This provides a convenient lookup for the array items if the key function
	* produces unique results.
	* @internal
	* @example
	* ```ts
	* import { keyMap } from 'graphql/jsutils/keyMap';
	*
	* const phoneBook = [
	*   { name: 'Jon', num: '555-1234' },
	*   { name: 'Jenny', num: '867-5309' },
	* ];
	*
	* const entriesByName = keyMap(phoneBook, (entry) => entry.name);
	*
	* Object.keys(entriesByName); // => ['Jon', 'Jenny']
	* entriesByName['Jenny']; // => { name: 'Jenny', num: '867-5309' }
	* ```
	*/
	function keyMap(list, keyFn) {
		const result = Object.create(null);
		for (const item of list) result[keyFn(item)] = item;
		return result;
	}
}));
// node_modules/graphql/jsutils/keyValMap.js
var require_keyValMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.keyValMap = keyValMap;
	/**
	* Creates a keyed JS object from an array, given a function to produce the keys
	* and a function to produce the values from each item in the array.
	* @internal
	* @example
	* ```ts
	* import { keyValMap } from 'graphql/jsutils/keyValMap';
	*
	* const phoneBook = [
	*   { name: 'Jon', num: '555-1234' },
	*   { name: 'Jenny', num: '867-5309' },
	* ];
	*
	* const phonesByName = keyValMap(
	*   phoneBook,
	*   (entry) => entry.name,
	*   (entry) => entry.num,
	* ); // => { Jon: '555-1234', Jenny: '867-5309' }
	* ```
	*/
	function keyValMap(list, keyFn, valFn) {
		const result = Object.create(null);
		for (const item of list) result[keyFn(item)] = valFn(item);
		return result;
	}
}));
// node_modules/graphql/jsutils/mapValue.js
var require_mapValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.mapValue = mapValue;
	/**
	* Creates an object map with the same keys as `map` and values generated by
	* running each value of `map` thru `fn`.
	*
	* @internal
	*/
	function mapValue(map, fn) {
		const result = Object.create(null);
		for (const key of Object.keys(map)) result[key] = fn(map[key], key);
		return result;
	}
}));
// node_modules/graphql/jsutils/naturalCompare.js
var require_naturalCompare = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.naturalCompare = naturalCompare;
	/**
	* Returns a number indicating whether a reference string comes before, or after,
	* or is the same as the given string in natural sort order.
	*
	* See: https://en.wikipedia.org/wiki/Natural_sort_order
	*
	*
	* @internal
	*/
	function naturalCompare(aStr, bStr) {
		let aIndex = 0;
		let bIndex = 0;
		while (aIndex < aStr.length && bIndex < bStr.length) {
			let aChar = aStr.charCodeAt(aIndex);
			let bChar = bStr.charCodeAt(bIndex);
			if (isDigit(aChar) && isDigit(bChar)) {
				let aNum = 0;
				do {
					++aIndex;
					aNum = aNum * 10 + aChar - DIGIT_0;
					aChar = aStr.charCodeAt(aIndex);
				} while (isDigit(aChar) && aNum > 0);
				let bNum = 0;
				do {
					++bIndex;
					bNum = bNum * 10 + bChar - DIGIT_0;
					bChar = bStr.charCodeAt(bIndex);
				} while (isDigit(bChar) && bNum > 0);
				if (aNum < bNum) return -1;
				if (aNum > bNum) return 1;
			} else {
				if (aChar < bChar) return -1;
				if (aChar > bChar) return 1;
				++aIndex;
				++bIndex;
			}
		}
		return aStr.length - bStr.length;
	}
	const DIGIT_0 = 48;
	const DIGIT_9 = 57;
	function isDigit(code) {
		return !isNaN(code) && DIGIT_0 <= code && code <= DIGIT_9;
	}
}));
// node_modules/graphql/jsutils/suggestionList.js
var require_suggestionList = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.suggestionList = suggestionList;
	var _naturalCompare = require_naturalCompare();
	/**
	* Given an invalid input string and a list of valid options, returns a filtered
	* list of valid options sorted based on their similarity with the input.
	*
	* @internal
	*/
	function suggestionList(input, options) {
		const optionsByDistance = Object.create(null);
		const lexicalDistance = new LexicalDistance(input);
		const threshold = Math.floor(input.length * .4) + 1;
		for (const option of options) {
			const distance = lexicalDistance.measure(option, threshold);
			if (distance !== void 0) optionsByDistance[option] = distance;
		}
		return Object.keys(optionsByDistance).sort((a, b) => {
			const distanceDiff = optionsByDistance[a] - optionsByDistance[b];
			return distanceDiff !== 0 ? distanceDiff : (0, _naturalCompare.naturalCompare)(a, b);
		});
	}
	/**
	* Computes the lexical distance between strings A and B.
	*
	* The "distance" between two strings is given by counting the minimum number
	* of edits needed to transform string A into string B. An edit can be an
	* insertion, deletion, or substitution of a single character, or a swap of two
	* adjacent characters.
	*
	* Includes a custom alteration from Damerau-Levenshtein to treat case changes
	* as a single edit which helps identify mis-cased values with an edit distance
	* of 1.
	*
	* This distance can be useful for detecting typos in input or sorting
	*
	* @internal
	*/
	var LexicalDistance = class {
		constructor(input) {
			this._input = input;
			this._inputLowerCase = input.toLowerCase();
			this._inputArray = stringToArray(this._inputLowerCase);
			this._rows = [
				new Array(input.length + 1).fill(0),
				new Array(input.length + 1).fill(0),
				new Array(input.length + 1).fill(0)
			];
		}
		measure(option, threshold) {
			if (this._input === option) return 0;
			const optionLowerCase = option.toLowerCase();
			if (this._inputLowerCase === optionLowerCase) return 1;
			let a = stringToArray(optionLowerCase);
			let b = this._inputArray;
			if (a.length < b.length) {
				const tmp = a;
				a = b;
				b = tmp;
			}
			const aLength = a.length;
			const bLength = b.length;
			if (aLength - bLength > threshold) return;
			const rows = this._rows;
			for (let j = 0; j <= bLength; j++) rows[0][j] = j;
			for (let i = 1; i <= aLength; i++) {
				const upRow = rows[(i - 1) % 3];
				const currentRow = rows[i % 3];
				let smallestCell = currentRow[0] = i;
				for (let j = 1; j <= bLength; j++) {
					const cost = a[i - 1] === b[j - 1] ? 0 : 1;
					let currentCell = Math.min(upRow[j] + 1, currentRow[j - 1] + 1, upRow[j - 1] + cost);
					if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
						const doubleDiagonalCell = rows[(i - 2) % 3][j - 2];
						currentCell = Math.min(currentCell, doubleDiagonalCell + 1);
					}
					if (currentCell < smallestCell) smallestCell = currentCell;
					currentRow[j] = currentCell;
				}
				if (smallestCell > threshold) return;
			}
			const distance = rows[aLength % 3][bLength];
			return distance <= threshold ? distance : void 0;
		}
	};
	function stringToArray(str) {
		const strLength = str.length;
		const array = new Array(strLength);
		for (let i = 0; i < strLength; ++i) array[i] = str.charCodeAt(i);
		return array;
	}
}));
// node_modules/graphql/jsutils/toObjMap.js
var require_toObjMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toObjMap = toObjMap;
	/** @internal */
	function toObjMap(obj) {
		if (obj == null) return Object.create(null);
		if (Object.getPrototypeOf(obj) === null) return obj;
		const map = Object.create(null);
		for (const [key, value] of Object.entries(obj)) map[key] = value;
		return map;
	}
}));
// node_modules/graphql/language/printString.js
var require_printString = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printString = printString;
	/**
	* Prints a string as a GraphQL StringValue literal. Replaces control characters
	* and excluded characters (" U+0022 and \\ U+005C) with escape sequences.
	*
	* @internal
	*/
	function printString(str) {
		return `"${str.replace(escapedRegExp, escapedReplacer)}"`;
	}
	/** @internal */
	const escapedRegExp = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
	function escapedReplacer(str) {
		return escapeSequences[str.charCodeAt(0)];
	}
	const escapeSequences = [
		"\\u0000",
		"\\u0001",
		"\\u0002",
		"\\u0003",
		"\\u0004",
		"\\u0005",
		"\\u0006",
		"\\u0007",
		"\\b",
		"\\t",
		"\\n",
		"\\u000B",
		"\\f",
		"\\r",
		"\\u000E",
		"\\u000F",
		"\\u0010",
		"\\u0011",
		"\\u0012",
		"\\u0013",
		"\\u0014",
		"\\u0015",
		"\\u0016",
		"\\u0017",
		"\\u0018",
		"\\u0019",
		"\\u001A",
		"\\u001B",
		"\\u001C",
		"\\u001D",
		"\\u001E",
		"\\u001F",
		"",
		"",
		"\\\"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"\\\\",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"\\u007F",
		"\\u0080",
		"\\u0081",
		"\\u0082",
		"\\u0083",
		"\\u0084",
		"\\u0085",
		"\\u0086",
		"\\u0087",
		"\\u0088",
		"\\u0089",
		"\\u008A",
		"\\u008B",
		"\\u008C",
		"\\u008D",
		"\\u008E",
		"\\u008F",
		"\\u0090",
		"\\u0091",
		"\\u0092",
		"\\u0093",
		"\\u0094",
		"\\u0095",
		"\\u0096",
		"\\u0097",
		"\\u0098",
		"\\u0099",
		"\\u009A",
		"\\u009B",
		"\\u009C",
		"\\u009D",
		"\\u009E",
		"\\u009F"
	];
}));
// node_modules/graphql/language/reducer.js
var require_reducer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.reduce = reduce;
	var _inspect = require_inspect();
	var _ast = require_ast();
	/** @category Visiting */
	/** @internal */
	function reduce(root, reducer) {
		const stack = [];
		let frame = {
			parent: [root],
			keys: void 0,
			results: [],
			index: -1
		};
		let node;
		do {
			let kind;
			frame.index++;
			const length = frame.keys === void 0 ? frame.parent.length : frame.keys.length;
			if (frame.index === length) {
				node = frame.results;
				kind = frame.keys === void 0 ? void 0 : frame.results.kind;
				frame = stack.pop();
			} else {
				node = frame.keys === void 0 ? frame.parent[frame.index] : frame.parent[frame.keys[frame.index]];
				if (node == null && stack.length !== 0) continue;
				if (Array.isArray(node)) {
					if (node.length !== 0) {
						stack.push(frame);
						frame = {
							parent: node,
							keys: void 0,
							results: [],
							index: -1
						};
						continue;
					}
				} else {
					const parent = node;
					kind = parent === null || parent === void 0 ? void 0 : parent.kind;
					const keys = typeof kind === "string" ? _ast.QueryDocumentKeys[kind] : void 0;
					if (!Array.isArray(keys)) throw new Error(`Invalid AST Node: ${(0, _inspect.inspect)(node)}.`);
					if (keys.length !== 0) {
						stack.push(frame);
						frame = {
							parent,
							keys,
							results: { ...parent },
							index: -1
						};
						continue;
					}
				}
			}
			if (kind !== void 0) {
				const reduceNode = reducer[kind];
				node = reduceNode === null || reduceNode === void 0 ? void 0 : reduceNode(node);
			}
			if (frame.keys === void 0) frame.results.push(node);
			else frame.results[frame.keys[frame.index]] = node;
		} while (stack.length !== 0);
		return node;
	}
}));
// node_modules/graphql/language/printer.js
var require_printer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.print = print;
	exports.printForError = printForError;
	var _blockString = require_blockString();
	var _printString = require_printString();
	var _reducer = require_reducer();
	/** @category Printing */
	/** @internal */
	function print(ast, options) {
		var _options$maxIndentDep;
		return render((0, _reducer.reduce)(ast, printDocASTReducer), (_options$maxIndentDep = options === null || options === void 0 ? void 0 : options.maxIndentDepth) !== null && _options$maxIndentDep !== void 0 ? _options$maxIndentDep : 1e400);
	}
	/** @internal */
	function printForError(ast) {
		return print(ast, { maxIndentDepth: 100 });
	}
	const MAX_LINE_LENGTH = 80;
	var PrintBuffer = class PrintBuffer {
		next = void 0;
		tail = this;
		indentBefore = false;
		dedentAfter = false;
		constructor(value = "", isBlockString = false) {
			this.length = value.length;
			this.lines = value.includes("\n") ? value.split("\n") : value;
			this.newlines = typeof this.lines === "string" ? 0 : this.lines.length - 1;
			this.isBlockString = isBlockString;
		}
		append(result) {
			if (result.length === 0) return this;
			const next = typeof result === "string" ? new PrintBuffer(result) : result;
			this.tail.next = next;
			this.tail = next.tail;
			this.length += next.length;
			this.newlines += next.newlines;
			return this;
		}
		indent() {
			if (this.length === 0) return this;
			this.indentBefore = true;
			this.tail.dedentAfter = true;
			this.length += 2 * (this.newlines + 1);
			return this;
		}
	};
	const EMPTY = new PrintBuffer();
	function render(buffer, maxDepth) {
		let output = "";
		let text = "";
		let depth = 0;
		let indentation = "";
		let part = buffer;
		while (part !== void 0) {
			const lines = part.lines;
			if (part.indentBefore) {
				if (depth < maxDepth) {
					indentation += "  ";
					text += "  ";
				}
				depth++;
			}
			if (typeof lines === "string") text += lines;
			else {
				text += lines[0];
				const newline = !part.isBlockString && depth >= maxDepth ? " " : "\n" + indentation;
				for (let i = 1; i < lines.length; i++) {
					output += text;
					text = newline + lines[i];
				}
			}
			if (part.dedentAfter) {
				depth--;
				indentation = indentation.slice(0, depth * 2);
			}
			part = part.next;
		}
		return output + text;
	}
	const printDocASTReducer = {
		Name: (node) => new PrintBuffer(node.value),
		Variable: (node) => join(["$", node.name]),
		Document: (node) => join(node.definitions, "\n\n"),
		OperationDefinition(node) {
			const varDefs = hasMultilineItems(node.variableDefinitions) ? wrap("(\n", join(node.variableDefinitions, "\n"), "\n)") : wrap("(", join(node.variableDefinitions, ", "), ")");
			const prefix = join([wrap("", node.description, "\n"), join([
				node.operation,
				join([node.name, varDefs]),
				join(node.directives, " ")
			], " ")]);
			return join([node.operation === "query" && prefix.length === node.operation.length ? "" : join([prefix, " "]), node.selectionSet]);
		},
		VariableDefinition: ({ variable, type, defaultValue, directives, description }) => join([
			wrap("", description, "\n"),
			variable,
			": ",
			type,
			wrap(" = ", defaultValue),
			wrap(" ", join(directives, " "))
		]),
		SelectionSet: ({ selections }) => block(selections),
		Field({ alias, name, arguments: args, directives, selectionSet }) {
			return join([
				wrappedLineAndArgs(join([wrap("", alias, ": "), name], ""), args),
				wrap(" ", join(directives, " ")),
				wrap(" ", selectionSet)
			]);
		},
		Argument: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		FragmentSpread: ({ name, directives }) => join([
			"...",
			name,
			wrap(" ", join(directives, " "))
		]),
		InlineFragment: ({ typeCondition, directives, selectionSet }) => join([
			"...",
			wrap("on ", typeCondition),
			join(directives, " "),
			selectionSet
		], " "),
		FragmentDefinition: ({ name, typeCondition, variableDefinitions, directives, selectionSet, description }) => join([
			wrap("", description, "\n"),
			"fragment ",
			name,
			wrap("(", join(variableDefinitions, ", "), ")"),
			" on ",
			typeCondition,
			" ",
			wrap("", join(directives, " "), " "),
			selectionSet
		]),
		IntValue: ({ value }) => new PrintBuffer(value),
		FloatValue: ({ value }) => new PrintBuffer(value),
		StringValue: ({ value, block: isBlockString }) => new PrintBuffer(isBlockString === true ? (0, _blockString.printBlockString)(value) : (0, _printString.printString)(value), isBlockString === true),
		BooleanValue: ({ value }) => new PrintBuffer(value ? "true" : "false"),
		NullValue: () => new PrintBuffer("null"),
		EnumValue: ({ value }) => new PrintBuffer(value),
		ListValue: ({ values }) => join([
			"[",
			join(values, ", "),
			"]"
		]),
		ObjectValue: ({ fields }) => join([
			"{",
			join(fields, ", "),
			"}"
		]),
		ObjectField: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		Directive: ({ name, arguments: args }) => join([
			"@",
			name,
			wrap("(", join(args, ", "), ")")
		]),
		NamedType: ({ name }) => name,
		ListType: ({ type }) => join([
			"[",
			type,
			"]"
		]),
		NonNullType: ({ type }) => join([type, "!"]),
		SchemaDefinition: ({ description, directives, operationTypes }) => join([wrap("", description, "\n"), join([
			"schema",
			join(directives, " "),
			block(operationTypes)
		], " ")]),
		OperationTypeDefinition: ({ operation, type }) => join([
			operation,
			": ",
			type
		]),
		ScalarTypeDefinition: ({ description, name, directives }) => join([wrap("", description, "\n"), join([
			"scalar",
			name,
			join(directives, " ")
		], " ")]),
		ObjectTypeDefinition: ({ description, name, interfaces, directives, fields }) => join([wrap("", description, "\n"), join([
			"type",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " ")]),
		FieldDefinition: ({ description, name, arguments: args, type, directives }) => join([
			wrap("", description, "\n"),
			name,
			hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"),
			": ",
			type,
			wrap(" ", join(directives, " "))
		]),
		InputValueDefinition: ({ description, name, type, defaultValue, directives }) => join([
			wrap("", description, "\n"),
			name,
			": ",
			type,
			wrap(" = ", defaultValue),
			wrap(" ", join(directives, " "))
		]),
		InterfaceTypeDefinition: ({ description, name, interfaces, directives, fields }) => join([wrap("", description, "\n"), join([
			"interface",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " ")]),
		UnionTypeDefinition: ({ description, name, directives, types }) => join([wrap("", description, "\n"), join([
			"union",
			name,
			join(directives, " "),
			wrap("= ", join(types, " | "))
		], " ")]),
		EnumTypeDefinition: ({ description, name, directives, values }) => join([wrap("", description, "\n"), join([
			"enum",
			name,
			join(directives, " "),
			block(values)
		], " ")]),
		EnumValueDefinition: ({ description, name, directives }) => join([wrap("", description, "\n"), join([name, join(directives, " ")], " ")]),
		InputObjectTypeDefinition: ({ description, name, directives, fields }) => join([wrap("", description, "\n"), join([
			"input",
			name,
			join(directives, " "),
			block(fields)
		], " ")]),
		DirectiveDefinition: ({ description, name, arguments: args, directives, repeatable, locations }) => join([
			wrap("", description, "\n"),
			"directive @",
			name,
			hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"),
			wrap(" ", join(directives, " ")),
			repeatable ? " repeatable" : "",
			" on ",
			join(locations, " | ")
		]),
		SchemaExtension: ({ directives, operationTypes }) => join([
			"extend schema",
			join(directives, " "),
			block(operationTypes)
		], " "),
		ScalarTypeExtension: ({ name, directives }) => join([
			"extend scalar",
			name,
			join(directives, " ")
		], " "),
		ObjectTypeExtension: ({ name, interfaces, directives, fields }) => join([
			"extend type",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " "),
		InterfaceTypeExtension: ({ name, interfaces, directives, fields }) => join([
			"extend interface",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " "),
		UnionTypeExtension: ({ name, directives, types }) => join([
			"extend union",
			name,
			join(directives, " "),
			wrap("= ", join(types, " | "))
		], " "),
		EnumTypeExtension: ({ name, directives, values }) => join([
			"extend enum",
			name,
			join(directives, " "),
			block(values)
		], " "),
		InputObjectTypeExtension: ({ name, directives, fields }) => join([
			"extend input",
			name,
			join(directives, " "),
			block(fields)
		], " "),
		DirectiveExtension: ({ name, directives }) => join([join(["extend directive @", name]), join(directives, " ")], " "),
		TypeCoordinate: ({ name }) => name,
		MemberCoordinate: ({ name, memberName }) => join([name, wrap(".", memberName)]),
		ArgumentCoordinate: ({ name, fieldName, argumentName }) => join([
			name,
			wrap(".", fieldName),
			wrap("(", argumentName, ":)")
		]),
		DirectiveCoordinate: ({ name }) => join(["@", name]),
		DirectiveArgumentCoordinate: ({ name, argumentName }) => join([
			"@",
			name,
			wrap("(", argumentName, ":)")
		])
	};
	/**
	* Given maybeArray, print an empty string if it is null or empty, otherwise
	* print all items together separated by separator if provided
	*
	* @internal
	*/
	function join(maybeArray, separator = "") {
		if (maybeArray == null || maybeArray.length === 0) return EMPTY;
		let result = EMPTY;
		for (const item of maybeArray) {
			if (item === void 0 || item.length === 0) continue;
			if (result.length === 0) result = typeof item === "string" ? new PrintBuffer(item) : item;
			else {
				if (separator !== "") result.append(separator);
				result.append(item);
			}
		}
		return result;
	}
	function joinedLength(array, separator) {
		let length = 0;
		for (const item of array) if (item.length !== 0) length += (length === 0 ? 0 : separator.length) + item.length;
		return length;
	}
	/**
	* Given array, print each item on its own line, wrapped in an indented `{ }` block.
	*
	* @internal
	*/
	function block(array) {
		return wrap("{\n", join(array, "\n").indent(), "\n}");
	}
	/**
	* If maybeBuffer is not null or empty, then wrap with start and end, otherwise print an empty string.
	*
	* @internal
	*/
	function wrap(start, maybeBuffer, end = "") {
		return maybeBuffer != null && maybeBuffer.length !== 0 ? start === "" ? maybeBuffer.append(end) : new PrintBuffer(start).append(maybeBuffer).append(end) : EMPTY;
	}
	function hasMultilineItems(maybeArray) {
		var _maybeArray$some;
		return (_maybeArray$some = maybeArray === null || maybeArray === void 0 ? void 0 : maybeArray.some((result) => result.newlines !== 0)) !== null && _maybeArray$some !== void 0 ? _maybeArray$some : false;
	}
	function wrappedLineAndArgs(prefix, args) {
		if (args == null || args.length === 0) return prefix;
		return join([prefix, prefix.length + joinedLength(args, ", ") + 2 > MAX_LINE_LENGTH ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")")]);
	}
}));
// node_modules/graphql/utilities/valueFromASTUntyped.js
var require_valueFromASTUntyped = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.valueFromASTUntyped = valueFromASTUntyped;
	var _keyValMap = require_keyValMap();
	var _kinds = require_kinds();
	/** @category Values */
	/**
	* Produces a JavaScript value given a GraphQL Value AST.
	*
	* Because no GraphQL type is provided, the returned JavaScript value reflects
	* the provided GraphQL value AST.
	*
	* | GraphQL Value        | JavaScript Value |
	* | -------------------- | ---------------- |
	* | Input Object         | Object           |
	* | List                 | Array            |
	* | Boolean              | Boolean          |
	* | String / Enum        | String           |
	* | Int / Float          | Number           |
	* | Null                 | null             |
	* @param valueNode - GraphQL value AST node to convert.
	* @param variables - Optional runtime variable values keyed by variable name.
	* @returns JavaScript value represented by the GraphQL value AST.
	* @example
	* ```ts
	* import { parseValue } from 'graphql/language';
	* import { valueFromASTUntyped } from 'graphql/utilities';
	*
	* const value = valueFromASTUntyped(parseValue('[1, 2, 3]')); // => [1, 2, 3]
	* valueFromASTUntyped(parseValue('$name'), { name: 'Ada' }); // => 'Ada'
	* ```
	*/
	function valueFromASTUntyped(valueNode, variables) {
		switch (valueNode.kind) {
			case _kinds.Kind.NULL: return null;
			case _kinds.Kind.INT: return parseInt(valueNode.value, 10);
			case _kinds.Kind.FLOAT: return parseFloat(valueNode.value);
			case _kinds.Kind.STRING:
			case _kinds.Kind.ENUM:
			case _kinds.Kind.BOOLEAN: return valueNode.value;
			case _kinds.Kind.LIST: return valueNode.values.map((node) => valueFromASTUntyped(node, variables));
			case _kinds.Kind.OBJECT: return (0, _keyValMap.keyValMap)(valueNode.fields, (field) => field.name.value, (field) => valueFromASTUntyped(field.value, variables));
			case _kinds.Kind.VARIABLE: return variables === null || variables === void 0 ? void 0 : variables[valueNode.name.value];
		}
	}
}));
// node_modules/graphql/type/assertName.js
var require_assertName = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertEnumValueName = assertEnumValueName;
	exports.assertName = assertName;
	var _devAssert = require_devAssert();
	var _GraphQLError = require_GraphQLError();
	var _characterClasses = require_characterClasses();
	/** @category Names */
	/**
	* Upholds the spec rules about naming.
	* @param name - The GraphQL name to validate.
	* @returns The validated GraphQL name.
	* @example
	* ```ts
	* import { assertName } from 'graphql/type';
	*
	* assertName('User'); // => 'User'
	* assertName('123User'); // throws an error
	* ```
	*/
	function assertName(name) {
		name ?? (0, _devAssert.devAssert)(false, "Must provide name.");
		typeof name === "string" || (0, _devAssert.devAssert)(false, "Expected name to be a string.");
		if (name.length === 0) throw new _GraphQLError.GraphQLError("Expected name to be a non-empty string.");
		for (let i = 1; i < name.length; ++i) if (!(0, _characterClasses.isNameContinue)(name.charCodeAt(i))) throw new _GraphQLError.GraphQLError(`Names must only contain [_a-zA-Z0-9] but "${name}" does not.`);
		if (!(0, _characterClasses.isNameStart)(name.charCodeAt(0))) throw new _GraphQLError.GraphQLError(`Names must start with [_a-zA-Z] but "${name}" does not.`);
		return name;
	}
	/**
	* Upholds the spec rules about naming enum values.
	* @param name - The GraphQL name to validate.
	* @returns The validated GraphQL name.
	* @example
	* ```ts
	* import { assertEnumValueName } from 'graphql/type';
	*
	* assertEnumValueName('ACTIVE'); // => 'ACTIVE'
	* assertEnumValueName('true'); // throws an error
	* ```
	*/
	function assertEnumValueName(name) {
		if (name === "true" || name === "false" || name === "null") throw new _GraphQLError.GraphQLError(`Enum values cannot be named: ${name}`);
		return assertName(name);
	}
}));
// node_modules/graphql/type/definition.js
var require_definition = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLUnionType = exports.GraphQLScalarType = exports.GraphQLObjectType = exports.GraphQLNonNull = exports.GraphQLList = exports.GraphQLInterfaceType = exports.GraphQLInputObjectType = exports.GraphQLEnumType = void 0;
	exports.argsToArgsConfig = argsToArgsConfig;
	exports.assertAbstractType = assertAbstractType;
	exports.assertCompositeType = assertCompositeType;
	exports.assertEnumType = assertEnumType;
	exports.assertInputObjectType = assertInputObjectType;
	exports.assertInputType = assertInputType;
	exports.assertInterfaceType = assertInterfaceType;
	exports.assertLeafType = assertLeafType;
	exports.assertListType = assertListType;
	exports.assertNamedType = assertNamedType;
	exports.assertNonNullType = assertNonNullType;
	exports.assertNullableType = assertNullableType;
	exports.assertObjectType = assertObjectType;
	exports.assertOutputType = assertOutputType;
	exports.assertScalarType = assertScalarType;
	exports.assertType = assertType;
	exports.assertUnionType = assertUnionType;
	exports.assertWrappingType = assertWrappingType;
	exports.defineArguments = defineArguments;
	exports.getNamedType = getNamedType;
	exports.getNullableType = getNullableType;
	exports.isAbstractType = isAbstractType;
	exports.isCompositeType = isCompositeType;
	exports.isEnumType = isEnumType;
	exports.isInputObjectType = isInputObjectType;
	exports.isInputType = isInputType;
	exports.isInterfaceType = isInterfaceType;
	exports.isLeafType = isLeafType;
	exports.isListType = isListType;
	exports.isNamedType = isNamedType;
	exports.isNonNullType = isNonNullType;
	exports.isNullableType = isNullableType;
	exports.isObjectType = isObjectType;
	exports.isOutputType = isOutputType;
	exports.isRequiredArgument = isRequiredArgument;
	exports.isRequiredInputField = isRequiredInputField;
	exports.isScalarType = isScalarType;
	exports.isType = isType;
	exports.isUnionType = isUnionType;
	exports.isWrappingType = isWrappingType;
	exports.resolveObjMapThunk = resolveObjMapThunk;
	exports.resolveReadonlyArrayThunk = resolveReadonlyArrayThunk;
	var _devAssert = require_devAssert();
	var _didYouMean = require_didYouMean();
	var _identityFunc = require_identityFunc();
	var _inspect = require_inspect();
	var _instanceOf = require_instanceOf();
	var _isObjectLike = require_isObjectLike();
	var _keyMap = require_keyMap();
	var _keyValMap = require_keyValMap();
	var _mapValue = require_mapValue();
	var _suggestionList = require_suggestionList();
	var _toObjMap = require_toObjMap();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _valueFromASTUntyped = require_valueFromASTUntyped();
	var _assertName = require_assertName();
	/** @category Types */
	/**
	* Returns true when the value is any GraphQL type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is any GraphQL type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { GraphQLList, GraphQLString, isType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* isType(GraphQLString); // => true
	* isType(new GraphQLList(GraphQLString)); // => true
	* isType(schema.getType('Query')); // => true
	* isType('String'); // => false
	* ```
	*/
	function isType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type) || isListType(type) || isNonNullType(type);
	}
	/**
	* Returns the value as a GraphQL type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String
	*   }
	* `);
	*
	* const queryType = assertType(schema.getType('Query'));
	*
	* queryType.toString(); // => 'Query'
	* assertType('Query'); // throws an error
	* ```
	*/
	function assertType(type) {
		if (!isType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL type.`);
		return type;
	}
	/**
	* There are predicates for each kind of GraphQL type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLScalarType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isScalarType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   scalar DateTime
	*
	*   type Query {
	*     createdAt: DateTime
	*   }
	* `);
	*
	* isScalarType(schema.getType('DateTime')); // => true
	* isScalarType(schema.getType('Query')); // => false
	* ```
	*/
	function isScalarType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLScalarType);
	}
	/**
	* Returns the value as a GraphQLScalarType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLScalarType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertScalarType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   scalar DateTime
	*
	*   type Query {
	*     createdAt: DateTime
	*   }
	* `);
	*
	* const dateTimeType = assertScalarType(schema.getType('DateTime'));
	*
	* dateTimeType.name; // => 'DateTime'
	* assertScalarType(schema.getType('Query')); // throws an error
	* ```
	*/
	function assertScalarType(type) {
		if (!isScalarType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Scalar type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLObjectType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLObjectType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isObjectType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type User {
	*     name: String
	*   }
	*
	*   type Query {
	*     user: User
	*   }
	* `);
	*
	* isObjectType(schema.getType('User')); // => true
	* isObjectType(schema.getType('ReviewInput')); // => false
	* ```
	*/
	function isObjectType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLObjectType);
	}
	/**
	* Returns the value as a GraphQLObjectType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLObjectType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertObjectType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type User {
	*     name: String
	*   }
	*
	*   type Query {
	*     user: User
	*   }
	* `);
	*
	* const userType = assertObjectType(schema.getType('User'));
	*
	* Object.keys(userType.getFields()); // => ['name']
	* assertObjectType(schema.getType('ReviewInput')); // throws an error
	* ```
	*/
	function assertObjectType(type) {
		if (!isObjectType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Object type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLInterfaceType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLInterfaceType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isInterfaceType } from 'graphql/type';
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
	*
	* isInterfaceType(schema.getType('Node')); // => true
	* isInterfaceType(schema.getType('User')); // => false
	* ```
	*/
	function isInterfaceType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLInterfaceType);
	}
	/**
	* Returns the value as a GraphQLInterfaceType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLInterfaceType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertInterfaceType } from 'graphql/type';
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
	*
	* const nodeType = assertInterfaceType(schema.getType('Node'));
	*
	* nodeType.name; // => 'Node'
	* assertInterfaceType(schema.getType('User')); // throws an error
	* ```
	*/
	function assertInterfaceType(type) {
		if (!isInterfaceType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Interface type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLUnionType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLUnionType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isUnionType } from 'graphql/type';
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
	*
	*   type Query {
	*     media: [Media]
	*   }
	* `);
	*
	* isUnionType(schema.getType('Media')); // => true
	* isUnionType(schema.getType('Photo')); // => false
	* ```
	*/
	function isUnionType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLUnionType);
	}
	/**
	* Returns the value as a GraphQLUnionType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLUnionType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertUnionType } from 'graphql/type';
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
	*
	*   type Query {
	*     media: [Media]
	*   }
	* `);
	*
	* const mediaType = assertUnionType(schema.getType('Media'));
	*
	* mediaType.getTypes().map((type) => type.name); // => ['Photo', 'Video']
	* assertUnionType(schema.getType('Photo')); // throws an error
	* ```
	*/
	function assertUnionType(type) {
		if (!isUnionType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Union type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLEnumType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLEnumType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isEnumType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*     EMPIRE
	*   }
	*
	*   type Query {
	*     favoriteEpisode: Episode
	*   }
	* `);
	*
	* isEnumType(schema.getType('Episode')); // => true
	* isEnumType(schema.getType('Query')); // => false
	* ```
	*/
	function isEnumType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLEnumType);
	}
	/**
	* Returns the value as a GraphQLEnumType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLEnumType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertEnumType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*     EMPIRE
	*   }
	*
	*   type Query {
	*     favoriteEpisode: Episode
	*   }
	* `);
	*
	* const episodeType = assertEnumType(schema.getType('Episode'));
	*
	* episodeType.getValues().map((value) => value.name); // => ['NEW_HOPE', 'EMPIRE']
	* assertEnumType(schema.getType('Query')); // throws an error
	* ```
	*/
	function assertEnumType(type) {
		if (!isEnumType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Enum type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLInputObjectType.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLInputObjectType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isInputObjectType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* isInputObjectType(schema.getType('ReviewInput')); // => true
	* isInputObjectType(schema.getType('Review')); // => false
	* ```
	*/
	function isInputObjectType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLInputObjectType);
	}
	/**
	* Returns the value as a GraphQLInputObjectType, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLInputObjectType.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertInputObjectType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* const inputType = assertInputObjectType(schema.getType('ReviewInput'));
	*
	* Object.keys(inputType.getFields()); // => ['stars']
	* assertInputObjectType(schema.getType('Review')); // throws an error
	* ```
	*/
	function assertInputObjectType(type) {
		if (!isInputObjectType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Input Object type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLList.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLList.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { GraphQLList, GraphQLString, isListType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     tags: [String!]!
	*   }
	* `);
	*
	* const tagsField = schema.getQueryType()?.getFields().tags;
	*
	* isListType(new GraphQLList(GraphQLString)); // => true
	* isListType(GraphQLString); // => false
	* isListType(tagsField?.type); // => false
	* ```
	*/
	/** @internal */
	function isListType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLList);
	}
	/**
	* Returns the value as a GraphQLList, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLList.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLString, assertListType } from 'graphql/type';
	*
	* const listType = assertListType(new GraphQLList(GraphQLString));
	*
	* listType.ofType; // => GraphQLString
	* assertListType(GraphQLString); // throws an error
	* ```
	*/
	function assertListType(type) {
		if (!isListType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL List type.`);
		return type;
	}
	/**
	* Returns true when the value is a GraphQLNonNull.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQLNonNull.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { GraphQLNonNull, GraphQLString, isNonNullType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   type Query {
	*     name: String!
	*     nickname: String
	*   }
	* `);
	*
	* const fields = schema.getQueryType()?.getFields();
	*
	* isNonNullType(new GraphQLNonNull(GraphQLString)); // => true
	* isNonNullType(fields?.name.type); // => true
	* isNonNullType(fields?.nickname.type); // => false
	* ```
	*/
	/** @internal */
	function isNonNullType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLNonNull);
	}
	/**
	* Returns the value as a GraphQLNonNull, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQLNonNull.
	* @example
	* ```ts
	* import { GraphQLNonNull, GraphQLString, assertNonNullType } from 'graphql/type';
	*
	* const nonNullType = assertNonNullType(new GraphQLNonNull(GraphQLString));
	*
	* nonNullType.ofType; // => GraphQLString
	* assertNonNullType(GraphQLString); // throws an error
	* ```
	*/
	function assertNonNullType(type) {
		if (!isNonNullType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Non-Null type.`);
		return type;
	}
	/** These types may be used as input types for arguments and directives. */
	/**
	* Returns true when the value can be used as a GraphQL input type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value can be used as a GraphQL input type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isInputType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* isInputType(schema.getType('ReviewInput')); // => true
	* isInputType(schema.getType('Review')); // => false
	* ```
	*/
	function isInputType(type) {
		return isScalarType(type) || isEnumType(type) || isInputObjectType(type) || isWrappingType(type) && isInputType(type.ofType);
	}
	/**
	* Returns the value as a GraphQL input type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL input type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertInputType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* const inputType = assertInputType(schema.getType('ReviewInput'));
	*
	* inputType.toString(); // => 'ReviewInput'
	* assertInputType(schema.getType('Review')); // throws an error
	* ```
	*/
	function assertInputType(type) {
		if (!isInputType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL input type.`);
		return type;
	}
	/** These types may be used as output types as the result of fields. */
	/**
	* Returns true when the value can be used as a GraphQL output type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value can be used as a GraphQL output type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isOutputType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* isOutputType(schema.getType('Review')); // => true
	* isOutputType(schema.getType('ReviewInput')); // => false
	* ```
	*/
	function isOutputType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isWrappingType(type) && isOutputType(type.ofType);
	}
	/**
	* Returns the value as a GraphQL output type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL output type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertOutputType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   input ReviewInput {
	*     stars: Int!
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     review(input: ReviewInput): Review
	*   }
	* `);
	*
	* const outputType = assertOutputType(schema.getType('Review'));
	*
	* outputType.toString(); // => 'Review'
	* assertOutputType(schema.getType('ReviewInput')); // throws an error
	* ```
	*/
	function assertOutputType(type) {
		if (!isOutputType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL output type.`);
		return type;
	}
	/** These types may describe types which may be leaf values. */
	/**
	* Returns true when the value is a GraphQL scalar or enum type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL scalar or enum type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isLeafType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     episode: Episode
	*     review: Review
	*   }
	* `);
	*
	* isLeafType(schema.getType('Episode')); // => true
	* isLeafType(schema.getType('String')); // => true
	* isLeafType(schema.getType('Review')); // => false
	* ```
	*/
	function isLeafType(type) {
		return isScalarType(type) || isEnumType(type);
	}
	/**
	* Returns the value as a GraphQL leaf type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL leaf type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertLeafType } from 'graphql/type';
	*
	* const schema = buildSchema(`
	*   enum Episode {
	*     NEW_HOPE
	*   }
	*
	*   type Review {
	*     stars: Int!
	*   }
	*
	*   type Query {
	*     episode: Episode
	*     review: Review
	*   }
	* `);
	*
	* const episodeType = assertLeafType(schema.getType('Episode'));
	*
	* episodeType.toString(); // => 'Episode'
	* assertLeafType(schema.getType('Review')); // throws an error
	* ```
	*/
	function assertLeafType(type) {
		if (!isLeafType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL leaf type.`);
		return type;
	}
	/** These types may describe the parent context of a selection set. */
	/**
	* Returns true when the value is a GraphQL object, interface, or union type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL object, interface, or union type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isCompositeType } from 'graphql/type';
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
	*   union SearchResult = User
	*
	*   type Query {
	*     node: Node
	*     search: [SearchResult]
	*   }
	* `);
	*
	* isCompositeType(schema.getType('User')); // => true
	* isCompositeType(schema.getType('Node')); // => true
	* isCompositeType(schema.getType('SearchResult')); // => true
	* isCompositeType(schema.getType('String')); // => false
	* ```
	*/
	function isCompositeType(type) {
		return isObjectType(type) || isInterfaceType(type) || isUnionType(type);
	}
	/**
	* Returns the value as a GraphQL composite type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL composite type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertCompositeType } from 'graphql/type';
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
	*
	* const userType = assertCompositeType(schema.getType('User'));
	*
	* userType.toString(); // => 'User'
	* assertCompositeType(schema.getType('String')); // throws an error
	* ```
	*/
	function assertCompositeType(type) {
		if (!isCompositeType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL composite type.`);
		return type;
	}
	/** These types may describe the parent context of a selection set. */
	/**
	* Returns true when the value is a GraphQL interface or union type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL interface or union type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { isAbstractType } from 'graphql/type';
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
	*   union SearchResult = User
	*
	*   type Query {
	*     node: Node
	*     search: [SearchResult]
	*   }
	* `);
	*
	* isAbstractType(schema.getType('Node')); // => true
	* isAbstractType(schema.getType('SearchResult')); // => true
	* isAbstractType(schema.getType('User')); // => false
	* ```
	*/
	function isAbstractType(type) {
		return isInterfaceType(type) || isUnionType(type);
	}
	/**
	* Returns the value as a GraphQL abstract type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL abstract type.
	* @example
	* ```ts
	* import { buildSchema } from 'graphql/utilities';
	* import { assertAbstractType } from 'graphql/type';
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
	*
	* const nodeType = assertAbstractType(schema.getType('Node'));
	*
	* nodeType.toString(); // => 'Node'
	* assertAbstractType(schema.getType('User')); // throws an error
	* ```
	*/
	function assertAbstractType(type) {
		if (!isAbstractType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL abstract type.`);
		return type;
	}
	/**
	* List Type Wrapper
	*
	* A list is a wrapping type which points to another type.
	* Lists are often created within the context of defining the fields of
	* an object type.
	* @typeParam T - The GraphQL type wrapped by this list type.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLObjectType } from 'graphql';
	*
	* const PersonType: GraphQLObjectType = new GraphQLObjectType({
	*   name: 'Person',
	*   fields: () => ({
	*     parents: { type: new GraphQLList(PersonType) },
	*     children: { type: new GraphQLList(PersonType) },
	*   }),
	* });
	* ```
	*/
	var GraphQLList = class {
		/** The type wrapped by this list or non-null type. */
		/**
		* Creates a GraphQLList instance.
		* @param ofType - The type to wrap.
		* @example
		* ```ts
		* import { GraphQLList, GraphQLString } from 'graphql/type';
		*
		* const stringList = new GraphQLList(GraphQLString);
		*
		* stringList.ofType; // => GraphQLString
		* String(stringList); // => '[String]'
		* ```
		*/
		constructor(ofType) {
			isType(ofType) || (0, _devAssert.devAssert)(false, `Expected ${(0, _inspect.inspect)(ofType)} to be a GraphQL type.`);
			this.ofType = ofType;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLList";
		}
		/**
		* Returns this wrapping type as a GraphQL type-reference string.
		* @returns The GraphQL type-reference string.
		* @example
		* ```ts
		* import { GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql/type';
		*
		* const stringList = new GraphQLList(GraphQLString);
		* const requiredStringList = new GraphQLList(new GraphQLNonNull(GraphQLString));
		*
		* stringList.toString(); // => '[String]'
		* requiredStringList.toString(); // => '[String!]'
		* ```
		*/
		toString() {
			return "[" + String(this.ofType) + "]";
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLList, GraphQLString } from 'graphql/type';
		*
		* const stringList = new GraphQLList(GraphQLString);
		*
		* stringList.toJSON(); // => '[String]'
		* JSON.stringify({ type: stringList }); // => '{"type":"[String]"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/**
	* Non-Null Type Wrapper
	*
	* A non-null is a wrapping type which points to another type.
	* Non-null types enforce that their values are never null and can ensure
	* an error is raised if this ever occurs during a request. It is useful for
	* fields which you can make a strong guarantee on non-nullability, for example
	* usually the id field of a database row will never be null.
	* @typeParam T - The nullable GraphQL type wrapped by this non-null type.
	* @example
	* ```ts
	* import { GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql';
	*
	* const RowType = new GraphQLObjectType({
	*   name: 'Row',
	*   fields: () => ({
	*     id: { type: new GraphQLNonNull(GraphQLString) },
	*   }),
	* });
	* ```
	*
	* Note: the enforcement of non-nullability occurs within the executor.
	*/
	exports.GraphQLList = GraphQLList;
	var GraphQLNonNull = class {
		/** The type wrapped by this list or non-null type. */
		/**
		* Creates a GraphQLNonNull instance.
		* @param ofType - The type to wrap.
		* @example
		* ```ts
		* import { GraphQLNonNull, GraphQLString } from 'graphql/type';
		*
		* const requiredString = new GraphQLNonNull(GraphQLString);
		*
		* requiredString.ofType; // => GraphQLString
		* String(requiredString); // => 'String!'
		* ```
		*/
		constructor(ofType) {
			isNullableType(ofType) || (0, _devAssert.devAssert)(false, `Expected ${(0, _inspect.inspect)(ofType)} to be a GraphQL nullable type.`);
			this.ofType = ofType;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLNonNull";
		}
		/**
		* Returns this wrapping type as a GraphQL type-reference string.
		* @returns The GraphQL type-reference string.
		* @example
		* ```ts
		* import { GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql/type';
		*
		* const requiredString = new GraphQLNonNull(GraphQLString);
		* const requiredStringList = new GraphQLNonNull(new GraphQLList(GraphQLString));
		*
		* requiredString.toString(); // => 'String!'
		* requiredStringList.toString(); // => '[String]!'
		* ```
		*/
		toString() {
			return String(this.ofType) + "!";
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLNonNull, GraphQLString } from 'graphql/type';
		*
		* const requiredString = new GraphQLNonNull(GraphQLString);
		*
		* requiredString.toJSON(); // => 'String!'
		* JSON.stringify({ type: requiredString }); // => '{"type":"String!"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/** These types wrap and modify other types */
	exports.GraphQLNonNull = GraphQLNonNull;
	/**
	* Returns true when the value is a GraphQL list or non-null wrapper type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL list or non-null wrapper type.
	* @example
	* ```ts
	* import {
	*   GraphQLList,
	*   GraphQLNonNull,
	*   GraphQLString,
	*   isWrappingType,
	* } from 'graphql/type';
	*
	* isWrappingType(new GraphQLList(GraphQLString)); // => true
	* isWrappingType(new GraphQLNonNull(GraphQLString)); // => true
	* isWrappingType(GraphQLString); // => false
	* ```
	*/
	function isWrappingType(type) {
		return isListType(type) || isNonNullType(type);
	}
	/**
	* Returns the value as a GraphQL wrapping type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL wrapping type.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLString, assertWrappingType } from 'graphql/type';
	*
	* const wrappingType = assertWrappingType(new GraphQLList(GraphQLString));
	*
	* wrappingType.toString(); // => '[String]'
	* assertWrappingType(GraphQLString); // throws an error
	* ```
	*/
	function assertWrappingType(type) {
		if (!isWrappingType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL wrapping type.`);
		return type;
	}
	/** These types can all accept null as a value. */
	/**
	* Returns true when the value is a GraphQL type that can accept null.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL type that can accept null.
	* @example
	* ```ts
	* import { GraphQLNonNull, GraphQLString, isNullableType } from 'graphql/type';
	*
	* isNullableType(GraphQLString); // => true
	* isNullableType(new GraphQLNonNull(GraphQLString)); // => false
	* isNullableType(null); // => false
	* ```
	*/
	function isNullableType(type) {
		return isType(type) && !isNonNullType(type);
	}
	/**
	* Returns the value as a nullable GraphQL type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a nullable GraphQL type.
	* @example
	* ```ts
	* import {
	*   GraphQLNonNull,
	*   GraphQLString,
	*   assertNullableType,
	* } from 'graphql/type';
	*
	* const nullableType = assertNullableType(GraphQLString); // => GraphQLString
	* assertNullableType(new GraphQLNonNull(GraphQLString)); // throws an error
	* ```
	*/
	function assertNullableType(type) {
		if (!isNullableType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL nullable type.`);
		return type;
	}
	/**
	* Returns the nullable type.
	* @param type - The GraphQL type to inspect.
	* @returns The nullable type after removing one non-null wrapper, if present.
	* @example
	* ```ts
	* import { getNullableType } from 'graphql/type';
	*
	* getNullableType(null); // => undefined
	* getNullableType(undefined); // => undefined
	* ```
	*/
	/** @internal */
	function getNullableType(type) {
		if (type) return isNonNullType(type) ? type.ofType : type;
	}
	/** These named types do not include modifiers like List or NonNull. */
	/**
	* Returns true when the value is a GraphQL named type.
	* @param type - The GraphQL type to inspect.
	* @returns True when the value is a GraphQL named type.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLString, isNamedType } from 'graphql/type';
	*
	* isNamedType(GraphQLString); // => true
	* isNamedType(new GraphQLList(GraphQLString)); // => false
	* isNamedType(null); // => false
	* ```
	*/
	function isNamedType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type);
	}
	/**
	* Returns the value as a GraphQL named type, or throws if it is not one.
	* @param type - The GraphQL type to inspect.
	* @returns The value typed as a GraphQL named type.
	* @example
	* ```ts
	* import { GraphQLList, GraphQLString, assertNamedType } from 'graphql/type';
	*
	* const namedType = assertNamedType(GraphQLString);
	*
	* namedType.name; // => 'String'
	* assertNamedType(new GraphQLList(GraphQLString)); // throws an error
	* ```
	*/
	function assertNamedType(type) {
		if (!isNamedType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL named type.`);
		return type;
	}
	/**
	* Returns the named type.
	* @param type - The GraphQL type to inspect.
	* @returns The named type after unwrapping all list and non-null wrappers.
	* @example
	* ```ts
	* import { getNamedType } from 'graphql/type';
	*
	* getNamedType(null); // => undefined
	* getNamedType(undefined); // => undefined
	* ```
	*/
	/** @internal */
	function getNamedType(type) {
		if (type) {
			let unwrappedType = type;
			while (isWrappingType(unwrappedType)) unwrappedType = unwrappedType.ofType;
			return unwrappedType;
		}
	}
	/**
	* Used while defining GraphQL types to allow for circular references in
	* otherwise immutable type definitions.
	* @typeParam T - The element type returned by the thunk or array.
	*/
	/**
	* Resolves a thunked readonly array.
	* @param thunk - The thunk or value to resolve.
	* @returns The resolved readonly array.
	* @typeParam T - The element type resolved from the thunk or array.
	* @example
	* ```ts
	* import { GraphQLString, resolveReadonlyArrayThunk } from 'graphql/type';
	*
	* const lazyFields = resolveReadonlyArrayThunk(() => [GraphQLString]); // => [GraphQLString]
	* const fields = resolveReadonlyArrayThunk([GraphQLString]); // => [GraphQLString]
	* ```
	*/
	function resolveReadonlyArrayThunk(thunk) {
		return typeof thunk === "function" ? thunk() : thunk;
	}
	/**
	* Resolves a thunked object map.
	* @param thunk - The thunk or value to resolve.
	* @returns The resolved object map.
	* @typeParam T - The object-map value type resolved from the thunk or map.
	* @example
	* ```ts
	* import { GraphQLString, resolveObjMapThunk } from 'graphql/type';
	*
	* const lazyFields = resolveObjMapThunk(() => ({ name: GraphQLString }));
	* const fields = resolveObjMapThunk({ name: GraphQLString });
	*
	* lazyFields.name; // => GraphQLString
	* fields.name; // => GraphQLString
	* ```
	*/
	function resolveObjMapThunk(thunk) {
		return typeof thunk === "function" ? thunk() : thunk;
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
	* Scalar Type Definition
	*
	* Scalar types define the leaf values of a GraphQL response and the input
	* values accepted by arguments and input object fields. A scalar type has a
	* name and coercion functions that validate and convert runtime values and
	* GraphQL literals.
	*
	* If a type's serialize function returns `null` or does not return a value
	* (i.e. it returns `undefined`) then an error will be raised and a `null`
	* value will be returned in the response. Prefer validating inputs before
	* execution so clients receive input diagnostics before result coercion fails.
	* @typeParam TInternal - The internal runtime representation accepted by this scalar.
	* @typeParam TExternal - The serialized representation exposed in GraphQL results.
	* @example
	* ```ts
	* import { GraphQLScalarType } from 'graphql/type';
	*
	* const OddType = new GraphQLScalarType({
	*   name: 'Odd',
	*   serialize: (value) => {
	*     if (typeof value !== 'number' || !Number.isInteger(value)) {
	*       throw new Error(
	*         `Scalar "Odd" cannot represent "${value}" since it is not an integer.`,
	*       );
	*     }
	*
	*     if (value % 2 === 0) {
	*       throw new Error(
	*         `Scalar "Odd" cannot represent "${value}" since it is even.`,
	*       );
	*     }
	*     return value;
	*   },
	* });
	*
	* OddType.serialize(3); // => 3
	* OddType.serialize(2); // throws an error
	* OddType.serialize(1.5); // throws an error
	* ```
	*/
	var GraphQLScalarType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** URL identifying the behavior specified for this custom scalar. */
		/** Function that converts internal values to externally visible scalar values. */
		/** Function that converts variable input into this scalar's internal value. */
		/** Function that converts AST input literals into this scalar's internal value. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLScalarType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { Kind, parse } from 'graphql/language';
		* import { GraphQLScalarType } from 'graphql/type';
		*
		* const document = parse(`
		*   "Odd integer values."
		*   scalar Odd @specifiedBy(url: "https://example.com/odd")
		*
		*   extend scalar Odd @specifiedBy(url: "https://example.com/odd-v2")
		* `);
		* assert(document.definitions[0].kind === Kind.SCALAR_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.SCALAR_TYPE_EXTENSION);
		*
		* const ensureOdd = (value: unknown) => {
		*   if (
		*     typeof value !== 'number' ||
		*     !Number.isInteger(value) ||
		*     value % 2 === 0
		*   ) {
		*     throw new TypeError('Odd can only accept odd integers.');
		*   }
		*   return value;
		* };
		*
		* const Odd = new GraphQLScalarType({
		*   name: 'Odd',
		*   description: 'Odd integer values.',
		*   specifiedByURL: 'https://example.com/odd',
		*   serialize: ensureOdd,
		*   parseValue: ensureOdd,
		*   parseLiteral: (ast) => {
		*     if (ast.kind !== Kind.INT) {
		*       throw new TypeError('Odd can only parse integer literals.');
		*     }
		*     return ensureOdd(Number(ast.value));
		*   },
		*   extensions: { numeric: true },
		*   astNode: document.definitions[0],
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* Odd.description; // => 'Odd integer values.'
		* Odd.specifiedByURL; // => 'https://example.com/odd'
		* Odd.serialize(3); // => 3
		* Odd.parseValue(5); // => 5
		* Odd.parseValue(2); // throws an error
		* Odd.parseValue(1.5); // throws an error
		* Odd.extensions; // => { numeric: true }
		* ```
		*/
		constructor(config) {
			var _config$parseValue, _config$serialize, _config$parseLiteral, _config$extensionASTN;
			const parseValue = (_config$parseValue = config.parseValue) !== null && _config$parseValue !== void 0 ? _config$parseValue : _identityFunc.identityFunc;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.specifiedByURL = config.specifiedByURL;
			this.serialize = (_config$serialize = config.serialize) !== null && _config$serialize !== void 0 ? _config$serialize : _identityFunc.identityFunc;
			this.parseValue = parseValue;
			this.parseLiteral = (_config$parseLiteral = config.parseLiteral) !== null && _config$parseLiteral !== void 0 ? _config$parseLiteral : (node, variables) => parseValue((0, _valueFromASTUntyped.valueFromASTUntyped)(node, variables));
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN = config.extensionASTNodes) !== null && _config$extensionASTN !== void 0 ? _config$extensionASTN : [];
			config.specifiedByURL == null || typeof config.specifiedByURL === "string" || (0, _devAssert.devAssert)(false, `${this.name} must provide "specifiedByURL" as a string, but got: ${(0, _inspect.inspect)(config.specifiedByURL)}.`);
			config.serialize == null || typeof config.serialize === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide "serialize" function. If this custom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`);
			if (config.parseLiteral) typeof config.parseValue === "function" && typeof config.parseLiteral === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide both "parseValue" and "parseLiteral" functions.`);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLScalarType";
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { GraphQLScalarType } from 'graphql/type';
		*
		* const Url = new GraphQLScalarType({
		*   name: 'Url',
		*   description: 'An absolute URL string.',
		*   specifiedByURL: 'https://url.spec.whatwg.org/',
		* });
		*
		* const config = Url.toConfig();
		* const UrlCopy = new GraphQLScalarType(config);
		*
		* config.name; // => 'Url'
		* config.specifiedByURL; // => 'https://url.spec.whatwg.org/'
		* UrlCopy.name; // => Url.name
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				specifiedByURL: this.specifiedByURL,
				serialize: this.serialize,
				parseValue: this.parseValue,
				parseLiteral: this.parseLiteral,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this scalar type.
		* @returns The schema coordinate for this scalar type.
		* @example
		* ```ts
		* import { GraphQLScalarType } from 'graphql/type';
		*
		* const DateTime = new GraphQLScalarType({ name: 'DateTime' });
		*
		* DateTime.toString(); // => 'DateTime'
		* String(DateTime); // => 'DateTime'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLScalarType } from 'graphql/type';
		*
		* const DateTime = new GraphQLScalarType({ name: 'DateTime' });
		*
		* DateTime.toJSON(); // => 'DateTime'
		* JSON.stringify({ type: DateTime }); // => '{"type":"DateTime"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/**
	* Serializes a runtime value as a scalar output value.
	* @typeParam TExternal - The serialized representation returned for GraphQL results.
	*/
	exports.GraphQLScalarType = GraphQLScalarType;
	/**
	* Object Type Definition
	*
	* Almost all of the GraphQL types you define will be object types. Object types
	* have a name, but most importantly describe their fields.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	* @example
	* ```ts
	* import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
	*
	* const AddressType = new GraphQLObjectType({
	*   name: 'Address',
	*   fields: {
	*     street: { type: GraphQLString },
	*     number: { type: GraphQLInt },
	*     formatted: {
	*       type: GraphQLString,
	*       resolve: (obj) => {
	*         return obj.number + ' ' + obj.street;
	*       },
	*     },
	*   },
	* });
	* ```
	* @example
	* When two types need to refer to each other, or a type needs to refer to
	* itself in a field, you can use a function expression (aka a closure or a
	* thunk) to supply the fields lazily.
	*
	* ```ts
	* import { GraphQLObjectType, GraphQLString } from 'graphql';
	*
	* const PersonType: GraphQLObjectType = new GraphQLObjectType({
	*   name: 'Person',
	*   fields: () => ({
	*     name: { type: GraphQLString },
	*     bestFriend: { type: PersonType },
	*   }),
	* });
	* ```
	*/
	var GraphQLObjectType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Predicate used to determine whether a runtime value belongs to this object type. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLObjectType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* // Configure an object type with interfaces, fields, arguments, and metadata.
		* import { parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLID,
		*   GraphQLInterfaceType,
		*   GraphQLNonNull,
		*   GraphQLObjectType,
		*   GraphQLString,
		* } from 'graphql/type';
		*
		* const document = parse(`
		*   type User implements Node {
		*     id: ID!
		*     name(format: String = "short"): String
		*   }
		*
		*   extend type User {
		*     displayName: String
		*   }
		* `);
		* assert(document.definitions[0].kind === Kind.OBJECT_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.OBJECT_TYPE_EXTENSION);
		* const definition = document.definitions[0];
		* const nameField = definition.fields?.[1];
		* const formatArg = nameField?.arguments?.[0];
		*
		* const Node = new GraphQLInterfaceType({
		*   name: 'Node',
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*   },
		* });
		*
		* const User = new GraphQLObjectType({
		*   name: 'User',
		*   description: 'A registered user.',
		*   interfaces: [Node],
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*     name: {
		*       description: 'The formatted user name.',
		*       type: GraphQLString,
		*       args: {
		*         format: {
		*           description: 'Controls the name format.',
		*           type: GraphQLString,
		*           defaultValue: 'short',
		*           deprecationReason: 'Use locale instead.',
		*           extensions: { public: true },
		*           astNode: formatArg,
		*         },
		*       },
		*       resolve: (user, { format }) => {
		*         return format === 'long' ? user.fullName : user.name;
		*       },
		*       deprecationReason: 'Use displayName.',
		*       extensions: { cacheSeconds: 60 },
		*       astNode: nameField,
		*     },
		*   },
		*   isTypeOf: (value) => {
		*     return typeof value === 'object' && value != null && 'id' in value;
		*   },
		*   extensions: { entity: 'User' },
		*   astNode: definition,
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* User.name; // => 'User'
		* User.getInterfaces(); // => [Node]
		* Object.keys(User.getFields()); // => ['id', 'name']
		* User.getFields().name.args[0].defaultValue; // => 'short'
		* User.extensions; // => { entity: 'User' }
		* ```
		* @example
		* ```ts
		* // This variant configures a subscription field with subscribe and resolve functions.
		* import { GraphQLObjectType, GraphQLString } from 'graphql/type';
		*
		* const Subscription = new GraphQLObjectType({
		*   name: 'Subscription',
		*   fields: {
		*     greeting: {
		*       type: GraphQLString,
		*       subscribe: async function* () {
		*         yield { greeting: 'Hello!' };
		*       },
		*       resolve: (event) => {
		*         return event.greeting;
		*       },
		*     },
		*   },
		* });
		*
		* typeof Subscription.getFields().greeting.subscribe; // => 'function'
		* ```
		*/
		constructor(config) {
			var _config$extensionASTN2;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.isTypeOf = config.isTypeOf;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN2 = config.extensionASTNodes) !== null && _config$extensionASTN2 !== void 0 ? _config$extensionASTN2 : [];
			this._fields = () => defineFieldMap(config);
			this._interfaces = () => defineInterfaces(config);
			config.isTypeOf == null || typeof config.isTypeOf === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide "isTypeOf" as a function, but got: ${(0, _inspect.inspect)(config.isTypeOf)}.`);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLObjectType";
		}
		/**
		* Returns the fields defined by this type.
		* @returns The fields keyed by field name.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type User {
		*     id: ID!
		*     name: String
		*   }
		*
		*   type Query {
		*     viewer: User
		*   }
		* `);
		*
		* const User = assertObjectType(schema.getType('User'));
		* const fields = User.getFields();
		*
		* Object.keys(fields); // => ['id', 'name']
		* String(fields.id.type); // => 'ID!'
		* ```
		*/
		getFields() {
			if (typeof this._fields === "function") this._fields = this._fields();
			return this._fields;
		}
		/**
		* Returns the interfaces implemented by this type.
		* @returns The implemented interfaces.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertObjectType } from 'graphql/type';
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
		*     viewer: User
		*   }
		* `);
		*
		* const User = assertObjectType(schema.getType('User'));
		*
		* User.getInterfaces().map((type) => type.name); // => ['Node']
		* ```
		*/
		getInterfaces() {
			if (typeof this._interfaces === "function") this._interfaces = this._interfaces();
			return this._interfaces;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { GraphQLObjectType, GraphQLString } from 'graphql/type';
		*
		* const User = new GraphQLObjectType({
		*   name: 'User',
		*   fields: {
		*     name: { type: GraphQLString },
		*   },
		* });
		*
		* const config = User.toConfig();
		* const UserCopy = new GraphQLObjectType(config);
		*
		* config.fields.name.type; // => GraphQLString
		* UserCopy.getFields().name.type; // => GraphQLString
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				interfaces: this.getInterfaces(),
				fields: fieldsToFieldsConfig(this.getFields()),
				isTypeOf: this.isTypeOf,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this object type.
		* @returns The schema coordinate for this object type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertObjectType } from 'graphql/type';
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
		* const User = assertObjectType(schema.getType('User'));
		*
		* User.toString(); // => 'User'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLObjectType, GraphQLString } from 'graphql/type';
		*
		* const User = new GraphQLObjectType({
		*   name: 'User',
		*   fields: { name: { type: GraphQLString } },
		* });
		*
		* User.toJSON(); // => 'User'
		* JSON.stringify({ type: User }); // => '{"type":"User"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLObjectType = GraphQLObjectType;
	function defineInterfaces(config) {
		var _config$interfaces;
		const interfaces = resolveReadonlyArrayThunk((_config$interfaces = config.interfaces) !== null && _config$interfaces !== void 0 ? _config$interfaces : []);
		Array.isArray(interfaces) || (0, _devAssert.devAssert)(false, `${config.name} interfaces must be an Array or a function which returns an Array.`);
		return interfaces;
	}
	function defineFieldMap(config) {
		const fieldMap = resolveObjMapThunk(config.fields);
		isPlainObj(fieldMap) || (0, _devAssert.devAssert)(false, `${config.name} fields must be an object with field names as keys or a function which returns such an object.`);
		return (0, _mapValue.mapValue)(fieldMap, (fieldConfig, fieldName) => {
			var _fieldConfig$args;
			isPlainObj(fieldConfig) || (0, _devAssert.devAssert)(false, `${config.name}.${fieldName} field config must be an object.`);
			fieldConfig.resolve == null || typeof fieldConfig.resolve === "function" || (0, _devAssert.devAssert)(false, `${config.name}.${fieldName} field resolver must be a function if provided, but got: ${(0, _inspect.inspect)(fieldConfig.resolve)}.`);
			const argsConfig = (_fieldConfig$args = fieldConfig.args) !== null && _fieldConfig$args !== void 0 ? _fieldConfig$args : {};
			isPlainObj(argsConfig) || (0, _devAssert.devAssert)(false, `${config.name}.${fieldName} args must be an object with argument names as keys.`);
			return {
				name: (0, _assertName.assertName)(fieldName),
				description: fieldConfig.description,
				type: fieldConfig.type,
				args: defineArguments(argsConfig),
				resolve: fieldConfig.resolve,
				subscribe: fieldConfig.subscribe,
				deprecationReason: fieldConfig.deprecationReason,
				extensions: (0, _toObjMap.toObjMap)(fieldConfig.extensions),
				astNode: fieldConfig.astNode
			};
		});
	}
	/** @internal */
	function defineArguments(config) {
		return Object.entries(config).map(([argName, argConfig]) => ({
			name: (0, _assertName.assertName)(argName),
			description: argConfig.description,
			type: argConfig.type,
			defaultValue: argConfig.defaultValue,
			deprecationReason: argConfig.deprecationReason,
			extensions: (0, _toObjMap.toObjMap)(argConfig.extensions),
			astNode: argConfig.astNode
		}));
	}
	function isPlainObj(obj) {
		return (0, _isObjectLike.isObjectLike)(obj) && !Array.isArray(obj);
	}
	function fieldsToFieldsConfig(fields) {
		return (0, _mapValue.mapValue)(fields, (field) => ({
			description: field.description,
			type: field.type,
			args: argsToArgsConfig(field.args),
			resolve: field.resolve,
			subscribe: field.subscribe,
			deprecationReason: field.deprecationReason,
			extensions: field.extensions,
			astNode: field.astNode
		}));
	}
	/** @internal */
	function argsToArgsConfig(args) {
		return (0, _keyValMap.keyValMap)(args, (arg) => arg.name, (arg) => ({
			description: arg.description,
			type: arg.type,
			defaultValue: arg.defaultValue,
			deprecationReason: arg.deprecationReason,
			extensions: arg.extensions,
			astNode: arg.astNode
		}));
	}
	/**
	* Configuration used to construct a GraphQLObjectType.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	*/
	/**
	* Returns true when the argument is non-null and has no default value.
	* @param arg - The argument definition to inspect.
	* @returns True when the argument is non-null and has no default value.
	* @example
	* ```ts
	* import {
	*   GraphQLInt,
	*   GraphQLNonNull,
	*   GraphQLObjectType,
	*   GraphQLString,
	*   isRequiredArgument,
	* } from 'graphql/type';
	*
	* const Query = new GraphQLObjectType({
	*   name: 'Query',
	*   fields: {
	*     greeting: {
	*       type: GraphQLString,
	*       args: {
	*         id: { type: new GraphQLNonNull(GraphQLInt) },
	*         name: { type: GraphQLString },
	*         limit: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 10 },
	*       },
	*     },
	*   },
	* });
	* const [requiredArgument, optionalArgument, argumentWithDefault] =
	*   Query.getFields().greeting.args;
	*
	* isRequiredArgument(requiredArgument); // => true
	* isRequiredArgument(optionalArgument); // => false
	* isRequiredArgument(argumentWithDefault); // => false
	* ```
	*/
	function isRequiredArgument(arg) {
		return isNonNullType(arg.type) && arg.defaultValue === void 0;
	}
	/**
	* A map of field names to resolved field definitions.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	*/
	/**
	* Interface Type Definition
	*
	* When a field can return one of a heterogeneous set of types, a Interface type
	* is used to describe what types are possible, what fields are in common across
	* all types, as well as a function to determine which type is actually used
	* when the field is resolved.
	* @example
	* ```ts
	* import { GraphQLInterfaceType, GraphQLString } from 'graphql';
	*
	* const EntityType = new GraphQLInterfaceType({
	*   name: 'Entity',
	*   fields: {
	*     name: { type: GraphQLString },
	*   },
	* });
	* ```
	*/
	var GraphQLInterfaceType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Function that resolves the concrete object type for this abstract type. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLInterfaceType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull } from 'graphql/type';
		*
		* const document = parse(`
		*   interface Node {
		*     id: ID!
		*   }
		*
		*   interface Resource implements Node {
		*     id: ID!
		*   }
		*
		*   extend interface Resource {
		*     url: String
		*   }
		* `);
		* assert(document.definitions[1].kind === Kind.INTERFACE_TYPE_DEFINITION);
		* assert(document.definitions[2].kind === Kind.INTERFACE_TYPE_EXTENSION);
		*
		* const Node = new GraphQLInterfaceType({
		*   name: 'Node',
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*   },
		* });
		*
		* const Resource = new GraphQLInterfaceType({
		*   name: 'Resource',
		*   description: 'An addressable resource.',
		*   interfaces: [Node],
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*   },
		*   resolveType: (value) => {
		*     return typeof value === 'object' && value != null && 'url' in value
		*       ? 'WebPage'
		*       : undefined;
		*   },
		*   extensions: { abstract: true },
		*   astNode: document.definitions[1],
		*   extensionASTNodes: [document.definitions[2]],
		* });
		*
		* Resource.name; // => 'Resource'
		* Resource.getInterfaces(); // => [Node]
		* Object.keys(Resource.getFields()); // => ['id']
		* Resource.extensions; // => { abstract: true }
		* ```
		*/
		constructor(config) {
			var _config$extensionASTN3;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.resolveType = config.resolveType;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN3 = config.extensionASTNodes) !== null && _config$extensionASTN3 !== void 0 ? _config$extensionASTN3 : [];
			this._fields = defineFieldMap.bind(void 0, config);
			this._interfaces = defineInterfaces.bind(void 0, config);
			config.resolveType == null || typeof config.resolveType === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide "resolveType" as a function, but got: ${(0, _inspect.inspect)(config.resolveType)}.`);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLInterfaceType";
		}
		/**
		* Returns the fields defined by this type.
		* @returns The fields keyed by field name.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType } from 'graphql/type';
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
		*
		* const Node = assertInterfaceType(schema.getType('Node'));
		* const fields = Node.getFields();
		*
		* Object.keys(fields); // => ['id']
		* String(fields.id.type); // => 'ID!'
		* ```
		*/
		getFields() {
			if (typeof this._fields === "function") this._fields = this._fields();
			return this._fields;
		}
		/**
		* Returns the interfaces implemented by this type.
		* @returns The implemented interfaces.
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
		*     image: Image
		*   }
		* `);
		*
		* const Image = assertInterfaceType(schema.getType('Image'));
		*
		* Image.getInterfaces().map((type) => type.name); // => ['Resource']
		* ```
		*/
		getInterfaces() {
			if (typeof this._interfaces === "function") this._interfaces = this._interfaces();
			return this._interfaces;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull } from 'graphql/type';
		*
		* const Node = new GraphQLInterfaceType({
		*   name: 'Node',
		*   fields: {
		*     id: { type: new GraphQLNonNull(GraphQLID) },
		*   },
		* });
		*
		* const config = Node.toConfig();
		* const NodeCopy = new GraphQLInterfaceType(config);
		*
		* String(config.fields.id.type); // => 'ID!'
		* String(NodeCopy.getFields().id.type); // => 'ID!'
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				interfaces: this.getInterfaces(),
				fields: fieldsToFieldsConfig(this.getFields()),
				resolveType: this.resolveType,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this interface type.
		* @returns The schema coordinate for this interface type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInterfaceType } from 'graphql/type';
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
		*
		* const Node = assertInterfaceType(schema.getType('Node'));
		*
		* Node.toString(); // => 'Node'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLInterfaceType, GraphQLString } from 'graphql/type';
		*
		* const Named = new GraphQLInterfaceType({
		*   name: 'Named',
		*   fields: { name: { type: GraphQLString } },
		* });
		*
		* Named.toJSON(); // => 'Named'
		* JSON.stringify({ type: Named }); // => '{"type":"Named"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/**
	* Configuration used to construct a GraphQLInterfaceType.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	*/
	exports.GraphQLInterfaceType = GraphQLInterfaceType;
	/**
	* Union Type Definition
	*
	* When a field can return one of a heterogeneous set of types, a Union type
	* is used to describe what types are possible as well as providing a function
	* to determine which type is actually used when the field is resolved.
	* @example
	* ```ts
	* import { GraphQLObjectType, GraphQLString, GraphQLUnionType } from 'graphql';
	*
	* class Dog {}
	* class Cat {}
	* const DogType = new GraphQLObjectType({
	*   name: 'Dog',
	*   fields: { name: { type: GraphQLString } },
	* });
	* const CatType = new GraphQLObjectType({
	*   name: 'Cat',
	*   fields: { name: { type: GraphQLString } },
	* });
	*
	* const PetType = new GraphQLUnionType({
	*   name: 'Pet',
	*   types: [DogType, CatType],
	*   resolveType: (value) => {
	*     if (value instanceof Dog) {
	*       return 'Dog';
	*     }
	*     if (value instanceof Cat) {
	*       return 'Cat';
	*     }
	*   },
	* });
	* ```
	*/
	var GraphQLUnionType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Function that resolves the concrete object type for this abstract type. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLUnionType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLObjectType,
		*   GraphQLString,
		*   GraphQLUnionType,
		* } from 'graphql/type';
		*
		* const document = parse(`
		*   union Media = Photo | Video
		*
		*   extend union Media = Audio
		* `);
		* assert(document.definitions[0].kind === Kind.UNION_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.UNION_TYPE_EXTENSION);
		*
		* const Photo = new GraphQLObjectType({
		*   name: 'Photo',
		*   fields: { url: { type: GraphQLString } },
		* });
		* const Video = new GraphQLObjectType({
		*   name: 'Video',
		*   fields: { url: { type: GraphQLString } },
		* });
		*
		* const Media = new GraphQLUnionType({
		*   name: 'Media',
		*   description: 'Media that can appear in a search result.',
		*   types: [Photo, Video],
		*   resolveType: (value) => {
		*     return typeof value === 'object' && value != null && 'duration' in value
		*       ? 'Video'
		*       : 'Photo';
		*   },
		*   extensions: { searchable: true },
		*   astNode: document.definitions[0],
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* Media.description; // => 'Media that can appear in a search result.'
		* Media.getTypes().map((type) => type.name); // => ['Photo', 'Video']
		* Media.extensions; // => { searchable: true }
		* ```
		*/
		constructor(config) {
			var _config$extensionASTN4;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.resolveType = config.resolveType;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN4 = config.extensionASTNodes) !== null && _config$extensionASTN4 !== void 0 ? _config$extensionASTN4 : [];
			this._types = defineTypes.bind(void 0, config);
			config.resolveType == null || typeof config.resolveType === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide "resolveType" as a function, but got: ${(0, _inspect.inspect)(config.resolveType)}.`);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLUnionType";
		}
		/**
		* Returns the object types included in this union.
		* @returns The union member object types.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertUnionType } from 'graphql/type';
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
		*
		*   type Query {
		*     media: [Media]
		*   }
		* `);
		*
		* const Media = assertUnionType(schema.getType('Media'));
		*
		* Media.getTypes().map((type) => type.name); // => ['Photo', 'Video']
		* ```
		*/
		getTypes() {
			if (typeof this._types === "function") this._types = this._types();
			return this._types;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import {
		*   GraphQLObjectType,
		*   GraphQLString,
		*   GraphQLUnionType,
		* } from 'graphql/type';
		*
		* const Photo = new GraphQLObjectType({
		*   name: 'Photo',
		*   fields: { url: { type: GraphQLString } },
		* });
		* const Video = new GraphQLObjectType({
		*   name: 'Video',
		*   fields: { url: { type: GraphQLString } },
		* });
		* const Media = new GraphQLUnionType({
		*   name: 'Media',
		*   types: [Photo, Video],
		* });
		*
		* const config = Media.toConfig();
		* const MediaCopy = new GraphQLUnionType(config);
		*
		* MediaCopy.getTypes().map((type) => type.name); // => ['Photo', 'Video']
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				types: this.getTypes(),
				resolveType: this.resolveType,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this union type.
		* @returns The schema coordinate for this union type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertUnionType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   type Photo {
		*     url: String!
		*   }
		*
		*   union SearchResult = Photo
		*
		*   type Query {
		*     search: [SearchResult]
		*   }
		* `);
		*
		* const SearchResult = assertUnionType(schema.getType('SearchResult'));
		*
		* SearchResult.toString(); // => 'SearchResult'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import {
		*   GraphQLObjectType,
		*   GraphQLString,
		*   GraphQLUnionType,
		* } from 'graphql/type';
		*
		* const Photo = new GraphQLObjectType({
		*   name: 'Photo',
		*   fields: { url: { type: GraphQLString } },
		* });
		* const SearchResult = new GraphQLUnionType({
		*   name: 'SearchResult',
		*   types: [Photo],
		* });
		*
		* SearchResult.toJSON(); // => 'SearchResult'
		* JSON.stringify({ type: SearchResult }); // => '{"type":"SearchResult"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLUnionType = GraphQLUnionType;
	function defineTypes(config) {
		const types = resolveReadonlyArrayThunk(config.types);
		Array.isArray(types) || (0, _devAssert.devAssert)(false, `Must provide Array of types or a function which returns such an array for Union ${config.name}.`);
		return types;
	}
	/**
	* Configuration used to construct a GraphQLUnionType.
	* @typeParam TSource - Source object type passed to resolvers.
	* @typeParam TContext - Context object type passed to resolvers.
	*/
	/**
	* Enum Type Definition
	*
	* Enum types define leaf values whose serialized form is one of a fixed set
	* of GraphQL enum names. Internally, enum values can map to any runtime value,
	* often integers.
	* @example
	* ```ts
	* import { GraphQLEnumType } from 'graphql/type';
	*
	* const RGBType = new GraphQLEnumType({
	*   name: 'RGB',
	*   values: {
	*     RED: { value: 0 },
	*     GREEN: { value: 1 },
	*     BLUE: { value: 2 },
	*   },
	* });
	*
	* RGBType.getValue('GREEN')?.value; // => 1
	* ```
	*
	* Note: If a value is not provided in a definition, the name of the enum value
	* will be used as its internal value.
	*/
	var GraphQLEnumType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLEnumType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const document = parse(`
		*   enum Episode {
		*     NEW_HOPE
		*     EMPIRE
		*     JEDI
		*   }
		*
		*   extend enum Episode {
		*     FORCE_AWAKENS
		*   }
		* `);
		* assert(document.definitions[0].kind === Kind.ENUM_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.ENUM_TYPE_EXTENSION);
		* const definition = document.definitions[0];
		*
		* const Episode = new GraphQLEnumType({
		*   name: 'Episode',
		*   description: 'A Star Wars film episode.',
		*   values: {
		*     NEW_HOPE: {
		*       value: 4,
		*       description: 'Released in 1977.',
		*       extensions: { trilogy: 'original' },
		*       astNode: definition.values?.[0],
		*     },
		*     EMPIRE: { value: 5, astNode: definition.values?.[1] },
		*     JEDI: {
		*       value: 6,
		*       deprecationReason: 'Use RETURN_OF_THE_JEDI.',
		*       astNode: definition.values?.[2],
		*     },
		*   },
		*   extensions: { catalog: 'films' },
		*   astNode: definition,
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* Episode.description; // => 'A Star Wars film episode.'
		* Episode.serialize(5); // => 'EMPIRE'
		* Episode.parseValue('JEDI'); // => 6
		* Episode.getValue('JEDI')?.deprecationReason; // => 'Use RETURN_OF_THE_JEDI.'
		* Episode.extensions; // => { catalog: 'films' }
		* ```
		*/
		constructor(config) {
			var _config$extensionASTN5;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN5 = config.extensionASTNodes) !== null && _config$extensionASTN5 !== void 0 ? _config$extensionASTN5 : [];
			this._values = typeof config.values === "function" ? config.values : defineEnumValues(this.name, config.values);
			this._valueLookup = null;
			this._nameLookup = null;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLEnumType";
		}
		/**
		* Returns the values defined by this enum type.
		* @returns Enum value definitions in schema order.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertEnumType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   enum Episode {
		*     NEW_HOPE
		*     EMPIRE
		*     JEDI
		*   }
		*
		*   type Query {
		*     episode: Episode
		*   }
		* `);
		*
		* const Episode = assertEnumType(schema.getType('Episode'));
		*
		* Episode.getValues().map((value) => value.name); // => ['NEW_HOPE', 'EMPIRE', 'JEDI']
		* ```
		*/
		getValues() {
			if (typeof this._values === "function") this._values = defineEnumValues(this.name, this._values());
			return this._values;
		}
		/**
		* Returns the enum value definition for a value name.
		* @param name - The GraphQL name to look up.
		* @returns The matching enum value definition, if it exists.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertEnumType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   enum Episode {
		*     NEW_HOPE
		*     EMPIRE
		*   }
		*
		*   type Query {
		*     episode: Episode
		*   }
		* `);
		*
		* const Episode = assertEnumType(schema.getType('Episode'));
		*
		* Episode.getValue('EMPIRE')?.name; // => 'EMPIRE'
		* Episode.getValue('JEDI'); // => undefined
		* ```
		*/
		getValue(name) {
			if (this._nameLookup === null) this._nameLookup = (0, _keyMap.keyMap)(this.getValues(), (value) => value.name);
			return this._nameLookup[name];
		}
		/**
		* Serializes a runtime enum value as a GraphQL enum name.
		* @param outputValue - Runtime enum value to serialize.
		* @returns The GraphQL enum name for the runtime value.
		* @example
		* ```ts
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const RGB = new GraphQLEnumType({
		*   name: 'RGB',
		*   values: {
		*     RED: { value: 0 },
		*     GREEN: { value: 1 },
		*     BLUE: { value: 2 },
		*   },
		* });
		*
		* RGB.serialize(1); // => 'GREEN'
		* RGB.serialize(3); // throws an error
		* ```
		*/
		serialize(outputValue) {
			if (this._valueLookup === null) this._valueLookup = new Map(this.getValues().map((enumValue) => [enumValue.value, enumValue]));
			const enumValue = this._valueLookup.get(outputValue);
			if (enumValue === void 0) throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
			return enumValue.name;
		}
		/**
		* Parses a GraphQL enum name from variable input.
		* @param inputValue - Runtime input value to parse.
		* @param hideSuggestions - Omit suggestions from error messages.
		* @returns The internal enum value represented by the input name.
		* @example
		* ```ts
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const RGB = new GraphQLEnumType({
		*   name: 'RGB',
		*   values: {
		*     RED: { value: 0 },
		*     GREEN: { value: 1 },
		*     BLUE: { value: 2 },
		*   },
		* });
		*
		* RGB.parseValue('BLUE'); // => 2
		* RGB.parseValue('PURPLE'); // throws an error
		* RGB.parseValue(2); // throws an error
		* ```
		*/
		parseValue(inputValue, hideSuggestions) {
			if (typeof inputValue !== "string") {
				const valueStr = (0, _inspect.inspect)(inputValue);
				throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent non-string value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)));
			}
			const enumValue = this.getValue(inputValue);
			if (enumValue == null) throw new _GraphQLError.GraphQLError(`Value "${inputValue}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, inputValue)));
			return enumValue.value;
		}
		/**
		* Parses a GraphQL enum name from an AST value literal.
		* @param valueNode - AST value literal to parse.
		* @param _variables - Runtime variable values; ignored because enum literals cannot contain variables.
		* @param hideSuggestions - Omit suggestions from error messages.
		* @returns The internal enum value represented by the literal.
		* @example
		* ```ts
		* import { parseValue } from 'graphql/language';
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const RGB = new GraphQLEnumType({
		*   name: 'RGB',
		*   values: {
		*     RED: { value: 0 },
		*     GREEN: { value: 1 },
		*     BLUE: { value: 2 },
		*   },
		* });
		*
		* RGB.parseLiteral(parseValue('RED'), undefined); // => 0
		* RGB.parseLiteral(parseValue('"RED"'), undefined); // throws an error
		* ```
		*/
		parseLiteral(valueNode, _variables, hideSuggestions) {
			if (valueNode.kind !== _kinds.Kind.ENUM) {
				const valueStr = (0, _printer.printForError)(valueNode);
				throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent non-enum value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
			}
			const enumValue = this.getValue(valueNode.value);
			if (enumValue == null) {
				const valueStr = (0, _printer.printForError)(valueNode);
				throw new _GraphQLError.GraphQLError(`Value "${valueStr}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
			}
			return enumValue.value;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const RGB = new GraphQLEnumType({
		*   name: 'RGB',
		*   values: {
		*     RED: { value: 0 },
		*     GREEN: { value: 1 },
		*     BLUE: { value: 2 },
		*   },
		* });
		*
		* const config = RGB.toConfig();
		* const RGBCopy = new GraphQLEnumType(config);
		*
		* config.values.GREEN.value; // => 1
		* RGBCopy.serialize(2); // => 'BLUE'
		* ```
		*/
		toConfig() {
			const values = (0, _keyValMap.keyValMap)(this.getValues(), (value) => value.name, (value) => ({
				description: value.description,
				value: value.value,
				deprecationReason: value.deprecationReason,
				extensions: value.extensions,
				astNode: value.astNode
			}));
			return {
				name: this.name,
				description: this.description,
				values,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this enum type.
		* @returns The schema coordinate for this enum type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertEnumType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   enum Episode {
		*     NEW_HOPE
		*   }
		*
		*   type Query {
		*     episode: Episode
		*   }
		* `);
		*
		* const Episode = assertEnumType(schema.getType('Episode'));
		*
		* Episode.toString(); // => 'Episode'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLEnumType } from 'graphql/type';
		*
		* const Episode = new GraphQLEnumType({
		*   name: 'Episode',
		*   values: {
		*     NEW_HOPE: {},
		*   },
		* });
		*
		* Episode.toJSON(); // => 'Episode'
		* JSON.stringify({ type: Episode }); // => '{"type":"Episode"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLEnumType = GraphQLEnumType;
	function didYouMeanEnumValue(enumType, unknownValueStr) {
		const allNames = enumType.getValues().map((value) => value.name);
		const suggestedValues = (0, _suggestionList.suggestionList)(unknownValueStr, allNames);
		return (0, _didYouMean.didYouMean)("the enum value", suggestedValues);
	}
	function defineEnumValues(typeName, valueMap) {
		isPlainObj(valueMap) || (0, _devAssert.devAssert)(false, `${typeName} values must be an object with value names as keys.`);
		return Object.entries(valueMap).map(([valueName, valueConfig]) => {
			isPlainObj(valueConfig) || (0, _devAssert.devAssert)(false, `${typeName}.${valueName} must refer to an object with a "value" key representing an internal value but got: ${(0, _inspect.inspect)(valueConfig)}.`);
			return {
				name: (0, _assertName.assertEnumValueName)(valueName),
				description: valueConfig.description,
				value: valueConfig.value !== void 0 ? valueConfig.value : valueName,
				deprecationReason: valueConfig.deprecationReason,
				extensions: (0, _toObjMap.toObjMap)(valueConfig.extensions),
				astNode: valueConfig.astNode
			};
		});
	}
	/** Configuration used to construct a GraphQLEnumType. */
	/**
	* Input Object Type Definition
	*
	* An input object defines a structured collection of fields which may be
	* supplied to a field argument.
	*
	* Using `NonNull` will ensure that a value must be provided by the query
	* @example
	* ```ts
	* import { GraphQLFloat, GraphQLInputObjectType, GraphQLNonNull } from 'graphql';
	*
	* const GeoPoint = new GraphQLInputObjectType({
	*   name: 'GeoPoint',
	*   fields: {
	*     lat: { type: new GraphQLNonNull(GraphQLFloat) },
	*     lon: { type: new GraphQLNonNull(GraphQLFloat) },
	*     alt: { type: GraphQLFloat, defaultValue: 0 },
	*   },
	* });
	* ```
	*/
	var GraphQLInputObjectType = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/** Whether this input object uses the experimental OneOf input object semantics. */
		/**
		* Creates a GraphQLInputObjectType instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLID,
		*   GraphQLInputObjectType,
		*   GraphQLInt,
		*   GraphQLNonNull,
		*   GraphQLString,
		* } from 'graphql/type';
		*
		* const document = parse(`
		*   input ReviewInput {
		*     stars: Int!
		*     commentary: String
		*   }
		*
		*   extend input ReviewInput {
		*     body: String
		*   }
		* `);
		* assert(document.definitions[0].kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.INPUT_OBJECT_TYPE_EXTENSION);
		* const definition = document.definitions[0];
		*
		* const ReviewInput = new GraphQLInputObjectType({
		*   name: 'ReviewInput',
		*   description: 'Input collected when reviewing a product.',
		*   fields: {
		*     stars: {
		*       description: 'Star rating from one to five.',
		*       type: new GraphQLNonNull(GraphQLInt),
		*       extensions: { min: 1, max: 5 },
		*       astNode: definition.fields?.[0],
		*     },
		*     commentary: {
		*       type: GraphQLString,
		*       defaultValue: '',
		*       deprecationReason: 'Use body.',
		*       astNode: definition.fields?.[1],
		*     },
		*   },
		*   extensions: { form: 'review' },
		*   astNode: definition,
		*   extensionASTNodes: [document.definitions[1]],
		*   isOneOf: false,
		* });
		* const SearchBy = new GraphQLInputObjectType({
		*   name: 'SearchBy',
		*   fields: {
		*     id: { type: GraphQLID },
		*     slug: { type: GraphQLString },
		*   },
		*   isOneOf: true,
		* });
		*
		* const fields = ReviewInput.getFields();
		*
		* ReviewInput.description; // => 'Input collected when reviewing a product.'
		* String(fields.stars.type); // => 'Int!'
		* fields.stars.extensions; // => { min: 1, max: 5 }
		* fields.commentary.defaultValue; // => ''
		* fields.commentary.deprecationReason; // => 'Use body.'
		* ReviewInput.isOneOf; // => false
		* SearchBy.isOneOf; // => true
		* ```
		*/
		constructor(config) {
			var _config$extensionASTN6, _config$isOneOf;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN6 = config.extensionASTNodes) !== null && _config$extensionASTN6 !== void 0 ? _config$extensionASTN6 : [];
			this.isOneOf = (_config$isOneOf = config.isOneOf) !== null && _config$isOneOf !== void 0 ? _config$isOneOf : false;
			this._fields = defineInputFieldMap.bind(void 0, config);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLInputObjectType";
		}
		/**
		* Returns the fields defined by this type.
		* @returns The fields keyed by field name.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInputObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   input ReviewInput {
		*     stars: Int!
		*     commentary: String = ""
		*   }
		*
		*   type Query {
		*     reviews(filter: ReviewInput): [String]
		*   }
		* `);
		*
		* const ReviewInput = assertInputObjectType(schema.getType('ReviewInput'));
		* const fields = ReviewInput.getFields();
		*
		* Object.keys(fields); // => ['stars', 'commentary']
		* fields.commentary.defaultValue; // => ''
		* ```
		*/
		getFields() {
			if (typeof this._fields === "function") this._fields = this._fields();
			return this._fields;
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import {
		*   GraphQLInputObjectType,
		*   GraphQLInt,
		*   GraphQLNonNull,
		* } from 'graphql/type';
		*
		* const ReviewInput = new GraphQLInputObjectType({
		*   name: 'ReviewInput',
		*   fields: {
		*     stars: { type: new GraphQLNonNull(GraphQLInt) },
		*   },
		* });
		*
		* const config = ReviewInput.toConfig();
		* const ReviewInputCopy = new GraphQLInputObjectType(config);
		*
		* String(config.fields.stars.type); // => 'Int!'
		* String(ReviewInputCopy.getFields().stars.type); // => 'Int!'
		* ```
		*/
		toConfig() {
			const fields = (0, _mapValue.mapValue)(this.getFields(), (field) => ({
				description: field.description,
				type: field.type,
				defaultValue: field.defaultValue,
				deprecationReason: field.deprecationReason,
				extensions: field.extensions,
				astNode: field.astNode
			}));
			return {
				name: this.name,
				description: this.description,
				fields,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes,
				isOneOf: this.isOneOf
			};
		}
		/**
		* Returns the schema coordinate identifying this input object type.
		* @returns The schema coordinate for this input object type.
		* @example
		* ```ts
		* import { buildSchema } from 'graphql/utilities';
		* import { assertInputObjectType } from 'graphql/type';
		*
		* const schema = buildSchema(`
		*   input ReviewInput {
		*     stars: Int!
		*   }
		*
		*   type Query {
		*     reviews(filter: ReviewInput): [String]
		*   }
		* `);
		*
		* const ReviewInput = assertInputObjectType(schema.getType('ReviewInput'));
		*
		* ReviewInput.toString(); // => 'ReviewInput'
		* ```
		*/
		toString() {
			return this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { GraphQLInputObjectType, GraphQLString } from 'graphql/type';
		*
		* const ReviewInput = new GraphQLInputObjectType({
		*   name: 'ReviewInput',
		*   fields: {
		*     commentary: { type: GraphQLString },
		*   },
		* });
		*
		* ReviewInput.toJSON(); // => 'ReviewInput'
		* JSON.stringify({ type: ReviewInput }); // => '{"type":"ReviewInput"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLInputObjectType = GraphQLInputObjectType;
	function defineInputFieldMap(config) {
		const fieldMap = resolveObjMapThunk(config.fields);
		isPlainObj(fieldMap) || (0, _devAssert.devAssert)(false, `${config.name} fields must be an object with field names as keys or a function which returns such an object.`);
		return (0, _mapValue.mapValue)(fieldMap, (fieldConfig, fieldName) => {
			!("resolve" in fieldConfig) || (0, _devAssert.devAssert)(false, `${config.name}.${fieldName} field has a resolve property, but Input Types cannot define resolvers.`);
			return {
				name: (0, _assertName.assertName)(fieldName),
				description: fieldConfig.description,
				type: fieldConfig.type,
				defaultValue: fieldConfig.defaultValue,
				deprecationReason: fieldConfig.deprecationReason,
				extensions: (0, _toObjMap.toObjMap)(fieldConfig.extensions),
				astNode: fieldConfig.astNode
			};
		});
	}
	/** Configuration used to construct a GraphQLInputObjectType. */
	/**
	* Returns true when the input field is non-null and has no default value.
	* @param field - The input field definition to inspect.
	* @returns True when the input field is non-null and has no default value.
	* @example
	* ```ts
	* import {
	*   GraphQLInputObjectType,
	*   GraphQLInt,
	*   GraphQLNonNull,
	*   GraphQLString,
	*   isRequiredInputField,
	* } from 'graphql/type';
	*
	* const Input = new GraphQLInputObjectType({
	*   name: 'Input',
	*   fields: {
	*     id: { type: new GraphQLNonNull(GraphQLInt) },
	*     name: { type: GraphQLString },
	*     limit: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 10 },
	*   },
	* });
	* const {
	*   id: requiredField,
	*   name: optionalField,
	*   limit: fieldWithDefault,
	* } = Input.getFields();
	*
	* isRequiredInputField(requiredField); // => true
	* isRequiredInputField(optionalField); // => false
	* isRequiredInputField(fieldWithDefault); // => false
	* ```
	*/
	function isRequiredInputField(field) {
		return isNonNullType(field.type) && field.defaultValue === void 0;
	}
}));
/** A map of input field names to resolved input field definitions. */
// node_modules/graphql/type/scalars.js
var require_scalars = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLString = exports.GraphQLInt = exports.GraphQLID = exports.GraphQLFloat = exports.GraphQLBoolean = exports.GRAPHQL_MIN_INT = exports.GRAPHQL_MAX_INT = void 0;
	exports.isSpecifiedScalarType = isSpecifiedScalarType;
	exports.specifiedScalarTypes = void 0;
	var _inspect = require_inspect();
	var _isObjectLike = require_isObjectLike();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	/** @category Scalars */
	/**
	* Maximum possible Int value as per GraphQL Spec (32-bit signed integer).
	* n.b. This differs from JavaScript's numbers that are IEEE 754 doubles safe up-to 2^53 - 1
	*/
	const GRAPHQL_MAX_INT = 2147483647;
	/**
	* Minimum possible Int value as per GraphQL Spec (32-bit signed integer).
	* n.b. This differs from JavaScript's numbers that are IEEE 754 doubles safe starting at -(2^53 - 1)
	*/
	exports.GRAPHQL_MAX_INT = GRAPHQL_MAX_INT;
	const GRAPHQL_MIN_INT = -2147483648;
	/** The built-in `Int` scalar type. */
	exports.GRAPHQL_MIN_INT = GRAPHQL_MIN_INT;
	const GraphQLInt = new _definition.GraphQLScalarType({
		name: "Int",
		description: "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "boolean") return coercedValue ? 1 : 0;
			let num = coercedValue;
			if (typeof coercedValue === "string" && coercedValue !== "") num = Number(coercedValue);
			if (typeof num !== "number" || !Number.isInteger(num)) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _inspect.inspect)(coercedValue)}`);
			if (num > GRAPHQL_MAX_INT || num < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError("Int cannot represent non 32-bit signed integer value: " + (0, _inspect.inspect)(coercedValue));
			return num;
		},
		parseValue(inputValue) {
			if (typeof inputValue !== "number" || !Number.isInteger(inputValue)) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _inspect.inspect)(inputValue)}`);
			if (inputValue > GRAPHQL_MAX_INT || inputValue < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${inputValue}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			const num = parseInt(valueNode.value, 10);
			if (num > GRAPHQL_MAX_INT || num < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${valueNode.value}`, { nodes: valueNode });
			return num;
		}
	});
	/** The built-in `Float` scalar type. */
	exports.GraphQLInt = GraphQLInt;
	const GraphQLFloat = new _definition.GraphQLScalarType({
		name: "Float",
		description: "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "boolean") return coercedValue ? 1 : 0;
			let num = coercedValue;
			if (typeof coercedValue === "string" && coercedValue !== "") num = Number(coercedValue);
			if (typeof num !== "number" || !Number.isFinite(num)) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _inspect.inspect)(coercedValue)}`);
			return num;
		},
		parseValue(inputValue) {
			if (typeof inputValue !== "number" || !Number.isFinite(inputValue)) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.FLOAT && valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _printer.printForError)(valueNode)}`, valueNode);
			return parseFloat(valueNode.value);
		}
	});
	/** The built-in `String` scalar type. */
	exports.GraphQLFloat = GraphQLFloat;
	const GraphQLString = new _definition.GraphQLScalarType({
		name: "String",
		description: "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "string") return coercedValue;
			if (typeof coercedValue === "boolean") return coercedValue ? "true" : "false";
			if (typeof coercedValue === "number" && Number.isFinite(coercedValue)) return coercedValue.toString();
			throw new _GraphQLError.GraphQLError(`String cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue !== "string") throw new _GraphQLError.GraphQLError(`String cannot represent a non string value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.STRING) throw new _GraphQLError.GraphQLError(`String cannot represent a non string value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			return valueNode.value;
		}
	});
	/** The built-in `Boolean` scalar type. */
	exports.GraphQLString = GraphQLString;
	const GraphQLBoolean = new _definition.GraphQLScalarType({
		name: "Boolean",
		description: "The `Boolean` scalar type represents `true` or `false`.",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "boolean") return coercedValue;
			if (Number.isFinite(coercedValue)) return coercedValue !== 0;
			throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _inspect.inspect)(coercedValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue !== "boolean") throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.BOOLEAN) throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			return valueNode.value;
		}
	});
	/** The built-in `ID` scalar type. */
	exports.GraphQLBoolean = GraphQLBoolean;
	const GraphQLID = new _definition.GraphQLScalarType({
		name: "ID",
		description: "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "string") return coercedValue;
			if (Number.isInteger(coercedValue)) return String(coercedValue);
			throw new _GraphQLError.GraphQLError(`ID cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue === "string") return inputValue;
			if (typeof inputValue === "number" && Number.isInteger(inputValue)) return inputValue.toString();
			throw new _GraphQLError.GraphQLError(`ID cannot represent value: ${(0, _inspect.inspect)(inputValue)}`);
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.STRING && valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError("ID cannot represent a non-string and non-integer value: " + (0, _printer.printForError)(valueNode), { nodes: valueNode });
			return valueNode.value;
		}
	});
	/** All built-in scalar types defined by the GraphQL specification. */
	exports.GraphQLID = GraphQLID;
	const specifiedScalarTypes = Object.freeze([
		GraphQLString,
		GraphQLInt,
		GraphQLFloat,
		GraphQLBoolean,
		GraphQLID
	]);
	/**
	* Returns true when the scalar type is one of the scalars specified by GraphQL.
	* @param type - The GraphQL type to inspect.
	* @returns True when the scalar type is one of the scalars specified by GraphQL.
	* @example
	* ```ts
	* import {
	*   GraphQLScalarType,
	*   GraphQLString,
	*   isSpecifiedScalarType,
	* } from 'graphql/type';
	*
	* const DateTime = new GraphQLScalarType({
	*   name: 'DateTime',
	* });
	*
	* isSpecifiedScalarType(GraphQLString); // => true
	* isSpecifiedScalarType(DateTime); // => false
	* ```
	*/
	exports.specifiedScalarTypes = specifiedScalarTypes;
	function isSpecifiedScalarType(type) {
		return specifiedScalarTypes.some(({ name }) => type.name === name);
	}
	function serializeObject(outputValue) {
		if ((0, _isObjectLike.isObjectLike)(outputValue)) {
			if (typeof outputValue.valueOf === "function") {
				const valueOfResult = outputValue.valueOf();
				if (!(0, _isObjectLike.isObjectLike)(valueOfResult)) return valueOfResult;
			}
			if (typeof outputValue.toJSON === "function") return outputValue.toJSON();
		}
		return outputValue;
	}
}));
// node_modules/graphql/utilities/astFromValue.js
var require_astFromValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.astFromValue = astFromValue;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _isIterableObject = require_isIterableObject();
	var _isObjectLike = require_isObjectLike();
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _scalars = require_scalars();
	/** @category Values */
	/**
	* Produces a GraphQL Value AST given a JavaScript object.
	* Function will match JavaScript/JSON values to GraphQL AST schema format
	* by using suggested GraphQLInputType.
	*
	* A GraphQL type must be provided, which will be used to interpret different
	* JavaScript values.
	*
	* | JSON Value    | GraphQL Value        |
	* | ------------- | -------------------- |
	* | Object        | Input Object         |
	* | Array         | List                 |
	* | Boolean       | Boolean              |
	* | String        | String / Enum Value  |
	* | Number        | Int / Float          |
	* | Unknown       | Enum Value           |
	* | null          | NullValue            |
	* @param value - Runtime value to convert.
	* @param type - The GraphQL type to inspect.
	* @returns A GraphQL value AST for the provided JavaScript value, or null when no literal can represent it.
	* @example
	* ```ts
	* import assert from 'node:assert/strict';
	* import { print } from 'graphql/language';
	* import {
	*   GraphQLInputObjectType,
	*   GraphQLInt,
	*   GraphQLList,
	*   GraphQLNonNull,
	*   GraphQLString,
	* } from 'graphql/type';
	* import { astFromValue } from 'graphql/utilities';
	*
	* const ReviewInput = new GraphQLInputObjectType({
	*   name: 'ReviewInput',
	*   fields: {
	*     stars: { type: new GraphQLNonNull(GraphQLInt) },
	*     tags: { type: new GraphQLList(GraphQLString) },
	*   },
	* });
	*
	* const valueNode = astFromValue(
	*   { stars: 5, tags: ['featured', 'verified'] },
	*   ReviewInput,
	* );
	*
	* assert(valueNode);
	* print(valueNode); // => '{stars: 5, tags: ["featured", "verified"]}'
	* astFromValue(undefined, GraphQLString); // => null
	* astFromValue(null, new GraphQLNonNull(GraphQLString)); // => null
	* ```
	*/
	function astFromValue(value, type) {
		if ((0, _definition.isNonNullType)(type)) {
			const astValue = astFromValue(value, type.ofType);
			if ((astValue === null || astValue === void 0 ? void 0 : astValue.kind) === _kinds.Kind.NULL) return null;
			return astValue;
		}
		if (value === null) return { kind: _kinds.Kind.NULL };
		if (value === void 0) return null;
		if ((0, _definition.isListType)(type)) {
			const itemType = type.ofType;
			if ((0, _isIterableObject.isIterableObject)(value)) {
				const valuesNodes = [];
				for (const item of value) {
					const itemNode = astFromValue(item, itemType);
					if (itemNode != null) valuesNodes.push(itemNode);
				}
				return {
					kind: _kinds.Kind.LIST,
					values: valuesNodes
				};
			}
			return astFromValue(value, itemType);
		}
		if ((0, _definition.isInputObjectType)(type)) {
			if (!(0, _isObjectLike.isObjectLike)(value)) return null;
			const fieldNodes = [];
			for (const field of Object.values(type.getFields())) {
				const fieldValue = astFromValue(value[field.name], field.type);
				if (fieldValue) fieldNodes.push({
					kind: _kinds.Kind.OBJECT_FIELD,
					name: {
						kind: _kinds.Kind.NAME,
						value: field.name
					},
					value: fieldValue
				});
			}
			return {
				kind: _kinds.Kind.OBJECT,
				fields: fieldNodes
			};
		}
		if ((0, _definition.isLeafType)(type)) {
			const serialized = type.serialize(value);
			if (serialized == null) return null;
			if (typeof serialized === "boolean") return {
				kind: _kinds.Kind.BOOLEAN,
				value: serialized
			};
			if (typeof serialized === "number" && Number.isFinite(serialized)) {
				const stringNum = String(serialized);
				return integerStringRegExp.test(stringNum) ? {
					kind: _kinds.Kind.INT,
					value: stringNum
				} : {
					kind: _kinds.Kind.FLOAT,
					value: stringNum
				};
			}
			if (typeof serialized === "string") {
				if ((0, _definition.isEnumType)(type)) return {
					kind: _kinds.Kind.ENUM,
					value: serialized
				};
				if (type === _scalars.GraphQLID && integerStringRegExp.test(serialized)) return {
					kind: _kinds.Kind.INT,
					value: serialized
				};
				return {
					kind: _kinds.Kind.STRING,
					value: serialized
				};
			}
			throw new TypeError(`Cannot convert value to AST: ${(0, _inspect.inspect)(serialized)}.`);
		}
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected input type: " + (0, _inspect.inspect)(type));
	}
	/**
	* IntValue:
	*   - NegativeSign? 0
	*   - NegativeSign? NonZeroDigit ( Digit+ )?
	*
	* @internal
	*/
	const integerStringRegExp = /^-?(?:0|[1-9][0-9]*)$/;
}));
// node_modules/graphql/type/introspection.js
var require_introspection = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.introspectionTypes = exports.__TypeKind = exports.__Type = exports.__Schema = exports.__InputValue = exports.__Field = exports.__EnumValue = exports.__DirectiveLocation = exports.__Directive = exports.TypeNameMetaFieldDef = exports.TypeMetaFieldDef = exports.TypeKind = exports.SchemaMetaFieldDef = void 0;
	exports.isIntrospectionType = isIntrospectionType;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _directiveLocation = require_directiveLocation();
	var _printer = require_printer();
	var _astFromValue = require_astFromValue();
	var _definition = require_definition();
	var _scalars = require_scalars();
	/** @category Introspection */
	/** The introspection type describing a GraphQL schema. */
	const __Schema = new _definition.GraphQLObjectType({
		name: "__Schema",
		description: "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
		fields: () => ({
			description: {
				type: _scalars.GraphQLString,
				resolve: (schema) => schema.description
			},
			types: {
				description: "A list of all types supported by this server.",
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type))),
				resolve(schema) {
					return Object.values(schema.getTypeMap());
				}
			},
			queryType: {
				description: "The type that query operations will be rooted at.",
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (schema) => schema.getQueryType()
			},
			mutationType: {
				description: "If this server supports mutation, the type that mutation operations will be rooted at.",
				type: __Type,
				resolve: (schema) => schema.getMutationType()
			},
			subscriptionType: {
				description: "If this server support subscription, the type that subscription operations will be rooted at.",
				type: __Type,
				resolve: (schema) => schema.getSubscriptionType()
			},
			directives: {
				description: "A list of all directives supported by this server.",
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__Directive))),
				args: { includeDeprecated: {
					type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
					defaultValue: false
				} },
				resolve: (schema, { includeDeprecated }) => includeDeprecated ? schema.getDirectives() : schema.getDirectives().filter((directive) => directive.deprecationReason == null)
			}
		})
	});
	/** The introspection type describing a GraphQL directive. */
	exports.__Schema = __Schema;
	const __Directive = new _definition.GraphQLObjectType({
		name: "__Directive",
		description: "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (directive) => directive.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (directive) => directive.description
			},
			isRepeatable: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (directive) => directive.isRepeatable
			},
			locations: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__DirectiveLocation))),
				resolve: (directive) => directive.locations
			},
			args: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue))),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(field, { includeDeprecated }) {
					return includeDeprecated ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
				}
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (directive) => directive.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (directive) => directive.deprecationReason
			}
		})
	});
	/** The introspection enum describing directive locations. */
	exports.__Directive = __Directive;
	const __DirectiveLocation = new _definition.GraphQLEnumType({
		name: "__DirectiveLocation",
		description: "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
		values: {
			QUERY: {
				value: _directiveLocation.DirectiveLocation.QUERY,
				description: "Location adjacent to a query operation."
			},
			MUTATION: {
				value: _directiveLocation.DirectiveLocation.MUTATION,
				description: "Location adjacent to a mutation operation."
			},
			SUBSCRIPTION: {
				value: _directiveLocation.DirectiveLocation.SUBSCRIPTION,
				description: "Location adjacent to a subscription operation."
			},
			FIELD: {
				value: _directiveLocation.DirectiveLocation.FIELD,
				description: "Location adjacent to a field."
			},
			FRAGMENT_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.FRAGMENT_DEFINITION,
				description: "Location adjacent to a fragment definition."
			},
			FRAGMENT_SPREAD: {
				value: _directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
				description: "Location adjacent to a fragment spread."
			},
			INLINE_FRAGMENT: {
				value: _directiveLocation.DirectiveLocation.INLINE_FRAGMENT,
				description: "Location adjacent to an inline fragment."
			},
			VARIABLE_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.VARIABLE_DEFINITION,
				description: "Location adjacent to a variable definition."
			},
			SCHEMA: {
				value: _directiveLocation.DirectiveLocation.SCHEMA,
				description: "Location adjacent to a schema definition."
			},
			SCALAR: {
				value: _directiveLocation.DirectiveLocation.SCALAR,
				description: "Location adjacent to a scalar definition."
			},
			OBJECT: {
				value: _directiveLocation.DirectiveLocation.OBJECT,
				description: "Location adjacent to an object type definition."
			},
			FIELD_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.FIELD_DEFINITION,
				description: "Location adjacent to a field definition."
			},
			ARGUMENT_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION,
				description: "Location adjacent to an argument definition."
			},
			INTERFACE: {
				value: _directiveLocation.DirectiveLocation.INTERFACE,
				description: "Location adjacent to an interface definition."
			},
			UNION: {
				value: _directiveLocation.DirectiveLocation.UNION,
				description: "Location adjacent to a union definition."
			},
			ENUM: {
				value: _directiveLocation.DirectiveLocation.ENUM,
				description: "Location adjacent to an enum definition."
			},
			ENUM_VALUE: {
				value: _directiveLocation.DirectiveLocation.ENUM_VALUE,
				description: "Location adjacent to an enum value definition."
			},
			INPUT_OBJECT: {
				value: _directiveLocation.DirectiveLocation.INPUT_OBJECT,
				description: "Location adjacent to an input object type definition."
			},
			INPUT_FIELD_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION,
				description: "Location adjacent to an input object field definition."
			},
			DIRECTIVE_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION,
				description: "Location adjacent to a directive definition."
			}
		}
	});
	/** The introspection type describing GraphQL types. */
	exports.__DirectiveLocation = __DirectiveLocation;
	const __Type = new _definition.GraphQLObjectType({
		name: "__Type",
		description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
		fields: () => ({
			kind: {
				type: new _definition.GraphQLNonNull(__TypeKind),
				resolve(type) {
					if ((0, _definition.isScalarType)(type)) return TypeKind.SCALAR;
					if ((0, _definition.isObjectType)(type)) return TypeKind.OBJECT;
					if ((0, _definition.isInterfaceType)(type)) return TypeKind.INTERFACE;
					if ((0, _definition.isUnionType)(type)) return TypeKind.UNION;
					if ((0, _definition.isEnumType)(type)) return TypeKind.ENUM;
					if ((0, _definition.isInputObjectType)(type)) return TypeKind.INPUT_OBJECT;
					if ((0, _definition.isListType)(type)) return TypeKind.LIST;
					if ((0, _definition.isNonNullType)(type)) return TypeKind.NON_NULL;
					/* c8 ignore next 3 */
					(0, _invariant.invariant)(false, `Unexpected type: "${(0, _inspect.inspect)(type)}".`);
				}
			},
			name: {
				type: _scalars.GraphQLString,
				resolve: (type) => "name" in type ? type.name : void 0
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (type) => "description" in type ? type.description : void 0
			},
			specifiedByURL: {
				type: _scalars.GraphQLString,
				resolve: (obj) => "specifiedByURL" in obj ? obj.specifiedByURL : void 0
			},
			fields: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Field)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) {
						const fields = Object.values(type.getFields());
						return includeDeprecated ? fields : fields.filter((field) => field.deprecationReason == null);
					}
				}
			},
			interfaces: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type)),
				resolve(type) {
					if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) return type.getInterfaces();
				}
			},
			possibleTypes: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type)),
				resolve(type, _args, _context, { schema }) {
					if ((0, _definition.isAbstractType)(type)) return schema.getPossibleTypes(type);
				}
			},
			enumValues: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__EnumValue)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isEnumType)(type)) {
						const values = type.getValues();
						return includeDeprecated ? values : values.filter((field) => field.deprecationReason == null);
					}
				}
			},
			inputFields: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isInputObjectType)(type)) {
						const values = Object.values(type.getFields());
						return includeDeprecated ? values : values.filter((field) => field.deprecationReason == null);
					}
				}
			},
			ofType: {
				type: __Type,
				resolve: (type) => "ofType" in type ? type.ofType : void 0
			},
			isOneOf: {
				type: _scalars.GraphQLBoolean,
				resolve: (type) => {
					if ((0, _definition.isInputObjectType)(type)) return type.isOneOf;
				}
			}
		})
	});
	/** The introspection type describing object and interface fields. */
	exports.__Type = __Type;
	const __Field = new _definition.GraphQLObjectType({
		name: "__Field",
		description: "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (field) => field.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (field) => field.description
			},
			args: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue))),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(field, { includeDeprecated }) {
					return includeDeprecated ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
				}
			},
			type: {
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (field) => field.type
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (field) => field.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (field) => field.deprecationReason
			}
		})
	});
	/** The introspection type describing arguments and input fields. */
	exports.__Field = __Field;
	const __InputValue = new _definition.GraphQLObjectType({
		name: "__InputValue",
		description: "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (inputValue) => inputValue.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (inputValue) => inputValue.description
			},
			type: {
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (inputValue) => inputValue.type
			},
			defaultValue: {
				type: _scalars.GraphQLString,
				description: "A GraphQL-formatted string representing the default value for this input value.",
				resolve(inputValue) {
					const { type, defaultValue } = inputValue;
					const valueAST = (0, _astFromValue.astFromValue)(defaultValue, type);
					return valueAST ? (0, _printer.print)(valueAST) : null;
				}
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (field) => field.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (obj) => obj.deprecationReason
			}
		})
	});
	/** The introspection type describing enum values. */
	exports.__InputValue = __InputValue;
	const __EnumValue = new _definition.GraphQLObjectType({
		name: "__EnumValue",
		description: "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (enumValue) => enumValue.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (enumValue) => enumValue.description
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (enumValue) => enumValue.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (enumValue) => enumValue.deprecationReason
			}
		})
	});
	/**
	* The introspection enum describing the different kinds of GraphQL types.
	* @category Introspection
	*/
	exports.__EnumValue = __EnumValue;
	var TypeKind;
	exports.TypeKind = TypeKind;
	(function(TypeKind) {
		TypeKind["SCALAR"] = "SCALAR";
		TypeKind["OBJECT"] = "OBJECT";
		TypeKind["INTERFACE"] = "INTERFACE";
		TypeKind["UNION"] = "UNION";
		TypeKind["ENUM"] = "ENUM";
		TypeKind["INPUT_OBJECT"] = "INPUT_OBJECT";
		TypeKind["LIST"] = "LIST";
		TypeKind["NON_NULL"] = "NON_NULL";
	})(TypeKind || (exports.TypeKind = TypeKind = {}));
	/** The introspection enum describing GraphQL type kinds. */
	const __TypeKind = new _definition.GraphQLEnumType({
		name: "__TypeKind",
		description: "An enum describing what kind of type a given `__Type` is.",
		values: {
			SCALAR: {
				value: TypeKind.SCALAR,
				description: "Indicates this type is a scalar."
			},
			OBJECT: {
				value: TypeKind.OBJECT,
				description: "Indicates this type is an object. `fields` and `interfaces` are valid fields."
			},
			INTERFACE: {
				value: TypeKind.INTERFACE,
				description: "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."
			},
			UNION: {
				value: TypeKind.UNION,
				description: "Indicates this type is a union. `possibleTypes` is a valid field."
			},
			ENUM: {
				value: TypeKind.ENUM,
				description: "Indicates this type is an enum. `enumValues` is a valid field."
			},
			INPUT_OBJECT: {
				value: TypeKind.INPUT_OBJECT,
				description: "Indicates this type is an input object. `inputFields` is a valid field."
			},
			LIST: {
				value: TypeKind.LIST,
				description: "Indicates this type is a list. `ofType` is a valid field."
			},
			NON_NULL: {
				value: TypeKind.NON_NULL,
				description: "Indicates this type is a non-null. `ofType` is a valid field."
			}
		}
	});
	/**
	* Note that these are GraphQLField and not GraphQLFieldConfig,
	* so the format for args is different.
	*/
	exports.__TypeKind = __TypeKind;
	/** The `__type` meta field definition used by introspection. */
	exports.SchemaMetaFieldDef = {
		name: "__schema",
		type: new _definition.GraphQLNonNull(__Schema),
		description: "Access the current type schema of this server.",
		args: [],
		resolve: (_source, _args, _context, { schema }) => schema,
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	};
	/** The `__typename` meta field definition used by execution and introspection. */
	exports.TypeMetaFieldDef = {
		name: "__type",
		type: __Type,
		description: "Request the type information of a single type.",
		args: [{
			name: "name",
			description: void 0,
			type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
			defaultValue: void 0,
			deprecationReason: void 0,
			extensions: Object.create(null),
			astNode: void 0
		}],
		resolve: (_source, { name }, _context, { schema }) => schema.getType(name),
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	};
	/** All introspection types defined by the GraphQL specification. */
	exports.TypeNameMetaFieldDef = {
		name: "__typename",
		type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
		description: "The name of the current Object type at runtime.",
		args: [],
		resolve: (_source, _args, _context, { parentType }) => parentType.name,
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	};
	const introspectionTypes = Object.freeze([
		__Schema,
		__Directive,
		__DirectiveLocation,
		__Type,
		__Field,
		__InputValue,
		__EnumValue,
		__TypeKind
	]);
	/**
	* Returns true when the type is one of the built-in introspection types.
	* @param type - The GraphQL type to inspect.
	* @returns True when the type is one of the built-in introspection types.
	* @example
	* ```ts
	* import { GraphQLString, isIntrospectionType, __Type } from 'graphql/type';
	*
	* isIntrospectionType(__Type); // => true
	* isIntrospectionType(GraphQLString); // => false
	* ```
	*/
	exports.introspectionTypes = introspectionTypes;
	function isIntrospectionType(type) {
		return introspectionTypes.some(({ name }) => type.name === name);
	}
}));
// node_modules/graphql/type/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLSpecifiedByDirective = exports.GraphQLSkipDirective = exports.GraphQLOneOfDirective = exports.GraphQLIncludeDirective = exports.GraphQLDirective = exports.GraphQLDeprecatedDirective = exports.DEFAULT_DEPRECATION_REASON = void 0;
	exports.assertDirective = assertDirective;
	exports.isDirective = isDirective;
	exports.isSpecifiedDirective = isSpecifiedDirective;
	exports.specifiedDirectives = void 0;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _instanceOf = require_instanceOf();
	var _isObjectLike = require_isObjectLike();
	var _toObjMap = require_toObjMap();
	var _directiveLocation = require_directiveLocation();
	var _assertName = require_assertName();
	var _definition = require_definition();
	var _scalars = require_scalars();
	/** @category Directives */
	/**
	* Test if the given value is a GraphQL directive.
	* @param directive - Value to inspect.
	* @returns True when the value is a GraphQLDirective.
	* @example
	* ```ts
	* import { DirectiveLocation } from 'graphql/language';
	* import { GraphQLDirective, GraphQLString, isDirective } from 'graphql/type';
	*
	* const upper = new GraphQLDirective({
	*   name: 'upper',
	*   locations: [DirectiveLocation.FIELD_DEFINITION],
	* });
	*
	* isDirective(upper); // => true
	* isDirective(GraphQLString); // => false
	* ```
	*/
	function isDirective(directive) {
		return (0, _instanceOf.instanceOf)(directive, GraphQLDirective);
	}
	/**
	* Returns the value as a GraphQLDirective, or throws if it is not a directive.
	* @param directive - Value to inspect.
	* @returns The value typed as a GraphQLDirective.
	* @example
	* ```ts
	* import { DirectiveLocation } from 'graphql/language';
	* import { assertDirective, GraphQLDirective, GraphQLString } from 'graphql/type';
	*
	* const upper = new GraphQLDirective({
	*   name: 'upper',
	*   locations: [DirectiveLocation.FIELD_DEFINITION],
	* });
	*
	* assertDirective(upper); // => upper
	* assertDirective(GraphQLString); // throws an error
	* ```
	*/
	function assertDirective(directive) {
		if (!isDirective(directive)) throw new Error(`Expected ${(0, _inspect.inspect)(directive)} to be a GraphQL directive.`);
		return directive;
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
	* Directives are used by the GraphQL runtime as a way of modifying execution
	* behavior. Type system creators will usually not create these directly.
	*/
	var GraphQLDirective = class {
		/** The GraphQL name for this schema element. */
		/** Human-readable description for this schema element, if provided. */
		/** Locations where this directive may be applied. */
		/** Arguments accepted by this field or directive. */
		/** Whether this directive may appear more than once at the same location. */
		/** Reason this element is deprecated, if one was provided. */
		/** Custom extension fields reserved for users. */
		/** AST node from which this schema element was built, if available. */
		/** AST extension nodes applied to this schema element. */
		/**
		* Creates a GraphQLDirective instance.
		* @param config - Configuration describing this object.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { DirectiveLocation, parse, Kind } from 'graphql/language';
		* import {
		*   GraphQLBoolean,
		*   GraphQLDirective,
		*   GraphQLInt,
		*   GraphQLNonNull,
		* } from 'graphql/type';
		*
		* const document = parse(
		*   `
		*   directive @cacheControl(maxAge: Int) repeatable on FIELD_DEFINITION
		*   extend directive @cacheControl @tag
		* `,
		*   { experimentalDirectivesOnDirectiveDefinitions: true },
		* );
		* assert(document.definitions[0].kind === Kind.DIRECTIVE_DEFINITION);
		* assert(document.definitions[1].kind === Kind.DIRECTIVE_EXTENSION);
		* const definition = document.definitions[0];
		*
		* const cacheControl = new GraphQLDirective({
		*   name: 'cacheControl',
		*   description: 'Controls HTTP cache hints for a field.',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		*   args: {
		*     inheritMaxAge: {
		*       description: 'Inherit the parent cache hint.',
		*       type: new GraphQLNonNull(GraphQLBoolean),
		*       defaultValue: false,
		*       deprecationReason: 'Use maxAge instead.',
		*       extensions: { scope: 'cache' },
		*     },
		*     maxAge: {
		*       type: GraphQLInt,
		*       astNode: definition.arguments?.[0],
		*     },
		*   },
		*   isRepeatable: true,
		*   deprecationReason: 'Use @cache instead.',
		*   extensions: { scope: 'cache' },
		*   astNode: definition,
		*   extensionASTNodes: [document.definitions[1]],
		* });
		*
		* cacheControl.name; // => 'cacheControl'
		* cacheControl.description; // => 'Controls HTTP cache hints for a field.'
		* cacheControl.args[0].name; // => 'inheritMaxAge'
		* cacheControl.args[0].defaultValue; // => false
		* cacheControl.isRepeatable; // => true
		* cacheControl.extensions; // => { scope: 'cache' }
		* ```
		*/
		constructor(config) {
			var _config$isRepeatable, _config$extensionASTN, _config$args;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.locations = config.locations;
			this.isRepeatable = (_config$isRepeatable = config.isRepeatable) !== null && _config$isRepeatable !== void 0 ? _config$isRepeatable : false;
			this.deprecationReason = config.deprecationReason;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN = config.extensionASTNodes) !== null && _config$extensionASTN !== void 0 ? _config$extensionASTN : [];
			Array.isArray(config.locations) || (0, _devAssert.devAssert)(false, `@${config.name} locations must be an Array.`);
			const args = (_config$args = config.args) !== null && _config$args !== void 0 ? _config$args : {};
			(0, _isObjectLike.isObjectLike)(args) && !Array.isArray(args) || (0, _devAssert.devAssert)(false, `@${config.name} args must be an object with argument names as keys.`);
			this.args = (0, _definition.defineArguments)(args);
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "GraphQLDirective";
		}
		/**
		* Returns a normalized configuration object for this object.
		* @returns A configuration object that can be used to recreate this object.
		* @example
		* ```ts
		* import { DirectiveLocation } from 'graphql/language';
		* import { GraphQLDirective, GraphQLString } from 'graphql/type';
		*
		* const tag = new GraphQLDirective({
		*   name: 'tag',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		*   args: {
		*     name: { type: GraphQLString },
		*   },
		* });
		*
		* const config = tag.toConfig();
		* const tagCopy = new GraphQLDirective(config);
		*
		* config.args.name.type; // => GraphQLString
		* tagCopy.args[0].name; // => 'name'
		* ```
		*/
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				locations: this.locations,
				args: (0, _definition.argsToArgsConfig)(this.args),
				isRepeatable: this.isRepeatable,
				deprecationReason: this.deprecationReason,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		/**
		* Returns the schema coordinate identifying this directive.
		* @returns The directive schema coordinate.
		* @example
		* ```ts
		* import { DirectiveLocation } from 'graphql/language';
		* import { GraphQLDirective } from 'graphql/type';
		*
		* const tag = new GraphQLDirective({
		*   name: 'tag',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		* });
		*
		* tag.toString(); // => '@tag'
		* ```
		*/
		toString() {
			return "@" + this.name;
		}
		/**
		* Returns the JSON representation used when this object is serialized.
		* @returns The JSON-serializable representation.
		* @example
		* ```ts
		* import { DirectiveLocation } from 'graphql/language';
		* import { GraphQLDirective } from 'graphql/type';
		*
		* const tag = new GraphQLDirective({
		*   name: 'tag',
		*   locations: [DirectiveLocation.FIELD_DEFINITION],
		* });
		*
		* tag.toJSON(); // => '@tag'
		* JSON.stringify({ directive: tag }); // => '{"directive":"@tag"}'
		* ```
		*/
		toJSON() {
			return this.toString();
		}
	};
	/** Configuration used to construct a GraphQLDirective. */
	exports.GraphQLDirective = GraphQLDirective;
	/** Used to conditionally include fields or fragments. */
	const GraphQLIncludeDirective = new GraphQLDirective({
		name: "include",
		description: "Directs the executor to include this field or fragment only when the `if` argument is true.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD,
			_directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
			_directiveLocation.DirectiveLocation.INLINE_FRAGMENT
		],
		args: { if: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
			description: "Included when true."
		} }
	});
	/** Used to conditionally skip (exclude) fields or fragments. */
	exports.GraphQLIncludeDirective = GraphQLIncludeDirective;
	const GraphQLSkipDirective = new GraphQLDirective({
		name: "skip",
		description: "Directs the executor to skip this field or fragment when the `if` argument is true.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD,
			_directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
			_directiveLocation.DirectiveLocation.INLINE_FRAGMENT
		],
		args: { if: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
			description: "Skipped when true."
		} }
	});
	/** Constant string used for default reason for a deprecation. */
	exports.GraphQLSkipDirective = GraphQLSkipDirective;
	const DEFAULT_DEPRECATION_REASON = "No longer supported";
	/**
	* Used to declare element of a GraphQL schema as deprecated.
	*
	* The optional `reason` argument defaults to `DEFAULT_DEPRECATION_REASON`.
	*/
	exports.DEFAULT_DEPRECATION_REASON = DEFAULT_DEPRECATION_REASON;
	const GraphQLDeprecatedDirective = new GraphQLDirective({
		name: "deprecated",
		description: "Marks an element of a GraphQL schema as no longer supported.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD_DEFINITION,
			_directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION,
			_directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION,
			_directiveLocation.DirectiveLocation.ENUM_VALUE,
			_directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION
		],
		args: { reason: {
			type: _scalars.GraphQLString,
			description: "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
			defaultValue: DEFAULT_DEPRECATION_REASON
		} }
	});
	/** Used to provide a URL for specifying the behavior of custom scalar definitions. */
	exports.GraphQLDeprecatedDirective = GraphQLDeprecatedDirective;
	const GraphQLSpecifiedByDirective = new GraphQLDirective({
		name: "specifiedBy",
		description: "Exposes a URL that specifies the behavior of this scalar.",
		locations: [_directiveLocation.DirectiveLocation.SCALAR],
		args: { url: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
			description: "The URL that specifies the behavior of this scalar."
		} }
	});
	/** Used to indicate an Input Object is a OneOf Input Object. */
	exports.GraphQLSpecifiedByDirective = GraphQLSpecifiedByDirective;
	const GraphQLOneOfDirective = new GraphQLDirective({
		name: "oneOf",
		description: "Indicates exactly one field must be supplied and this field must not be `null`.",
		locations: [_directiveLocation.DirectiveLocation.INPUT_OBJECT],
		args: {}
	});
	/** Full list of stable directives specified by GraphQL.js. */
	exports.GraphQLOneOfDirective = GraphQLOneOfDirective;
	const specifiedDirectives = Object.freeze([
		GraphQLIncludeDirective,
		GraphQLSkipDirective,
		GraphQLDeprecatedDirective,
		GraphQLSpecifiedByDirective,
		GraphQLOneOfDirective
	]);
	/**
	* Returns true when the directive is one of the directives specified by GraphQL.
	* @param directive - Directive to inspect.
	* @returns True when the directive is specified by GraphQL.
	* @example
	* ```ts
	* import {
	*   GraphQLDirective,
	*   GraphQLIncludeDirective,
	*   isSpecifiedDirective,
	* } from 'graphql/type';
	* import { DirectiveLocation } from 'graphql/language';
	*
	* const customDirective = new GraphQLDirective({
	*   name: 'auth',
	*   locations: [DirectiveLocation.FIELD_DEFINITION],
	* });
	*
	* isSpecifiedDirective(GraphQLIncludeDirective); // => true
	* isSpecifiedDirective(customDirective); // => false
	* ```
	*/
	exports.specifiedDirectives = specifiedDirectives;
	function isSpecifiedDirective(directive) {
		return specifiedDirectives.some(({ name }) => name === directive.name);
	}
}));
export { require_definition, require_didYouMean, require_directives, require_introspection, require_invariant, require_isIterableObject, require_keyMap, require_mapValue, require_naturalCompare, require_printer, require_scalars, require_suggestionList, require_toObjMap };
