import { __commonJSMin } from "./runtime.js";
import { require_GraphQLError, require_ast, require_directiveLocation, require_kinds } from "./graphql-shared3.js";
import { require_blockString, require_characterClasses } from "./graphql-shared5.js";
import { require_source } from "./graphql-shared9.js";
// node_modules/graphql/error/syntaxError.js
var require_syntaxError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.syntaxError = syntaxError;
	var _GraphQLError = require_GraphQLError();
	/** @category Errors */
	/**
	* Produces a GraphQLError representing a syntax error, containing useful
	* descriptive information about the syntax error's position in the source.
	* @param source - The GraphQL source containing the syntax error.
	* @param position - Character offset where the syntax error was encountered.
	* @param description - Human-readable description of the syntax error.
	* @returns A GraphQLError located at the syntax error position.
	* @example
	* ```ts
	* import { Source } from 'graphql/language';
	* import { syntaxError } from 'graphql/error';
	*
	* const error = syntaxError(new Source('query {'), 7, 'Expected Name');
	*
	* error.message; // => 'Syntax Error: Expected Name'
	* error.locations; // => [{ line: 1, column: 8 }]
	* ```
	*/
	function syntaxError(source, position, description) {
		return new _GraphQLError.GraphQLError(`Syntax Error: ${description}`, {
			source,
			positions: [position]
		});
	}
}));
// node_modules/graphql/language/tokenKind.js
var require_tokenKind = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TokenKind = void 0;
	/** @category Lexing */
	/**
	* An exported enum describing the different kinds of tokens that the
	* lexer emits.
	*/
	var TokenKind;
	exports.TokenKind = TokenKind;
	(function(TokenKind) {
		TokenKind["SOF"] = "<SOF>";
		TokenKind["EOF"] = "<EOF>";
		TokenKind["BANG"] = "!";
		TokenKind["DOLLAR"] = "$";
		TokenKind["AMP"] = "&";
		TokenKind["PAREN_L"] = "(";
		TokenKind["PAREN_R"] = ")";
		TokenKind["DOT"] = ".";
		TokenKind["SPREAD"] = "...";
		TokenKind["COLON"] = ":";
		TokenKind["EQUALS"] = "=";
		TokenKind["AT"] = "@";
		TokenKind["BRACKET_L"] = "[";
		TokenKind["BRACKET_R"] = "]";
		TokenKind["BRACE_L"] = "{";
		TokenKind["PIPE"] = "|";
		TokenKind["BRACE_R"] = "}";
		TokenKind["NAME"] = "Name";
		TokenKind["INT"] = "Int";
		TokenKind["FLOAT"] = "Float";
		TokenKind["STRING"] = "String";
		TokenKind["BLOCK_STRING"] = "BlockString";
		TokenKind["COMMENT"] = "Comment";
	})(TokenKind || (exports.TokenKind = TokenKind = {}));
}));
/**
* Deprecated legacy alias for the enum type representing token kind values.
* This alias will be removed in v17. In v17, `TokenKind` is exported as the
* single public symbol for both the runtime object and the corresponding
* TypeScript type.
* @deprecated Will be removed in v17. In v17, use `TokenKind` as both the
* runtime value and the type.
*/
// node_modules/graphql/language/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Lexer = void 0;
	exports.createToken = createToken;
	exports.isPunctuatorTokenKind = isPunctuatorTokenKind;
	exports.printCodePointAt = printCodePointAt;
	exports.readName = readName;
	var _syntaxError = require_syntaxError();
	var _ast = require_ast();
	var _blockString = require_blockString();
	var _characterClasses = require_characterClasses();
	var _tokenKind = require_tokenKind();
	/** @category Lexing */
	/**
	* Given a Source object, creates a Lexer for that source.
	* A Lexer is a stateful stream generator in that every time
	* it is advanced, it returns the next token in the Source. Assuming the
	* source lexes, the final Token emitted by the lexer will be of kind
	* EOF, after which the lexer will repeatedly return the same EOF token
	* whenever called.
	*/
	var Lexer = class {
		/** Source document used to derive error locations. */
		/** Most recent non-ignored token returned by the lexer. */
		/** Current non-ignored token at the lexer cursor. */
		/** The (1-indexed) line containing the current token. */
		/** Character offset where the current line starts. */
		/** @internal */
		/** @internal */
		/**
		* Creates a Lexer instance.
		* @param source - Source document used to derive error locations.
		* @example
		* ```ts
		* import { Lexer, Source, TokenKind } from 'graphql/language';
		*
		* const lexer = new Lexer(new Source('{ hello }'));
		*
		* lexer.token.kind; // => TokenKind.SOF
		* lexer.advance().kind; // => TokenKind.BRACE_L
		* lexer.advance().value; // => 'hello'
		* lexer.advance().kind; // => TokenKind.BRACE_R
		* ```
		*/
		constructor(source) {
			const startOfFileToken = new _ast.Token(_tokenKind.TokenKind.SOF, 0, 0, 0, 0);
			this.source = source;
			this.lastToken = startOfFileToken;
			this.token = startOfFileToken;
			this.line = 1;
			this.lineStart = 0;
			this._maxComments = void 0;
			this._commentCount = 0;
		}
		/**
		* Returns the value used by `Object.prototype.toString`.
		* @returns The built-in string tag for this object.
		*/
		get [Symbol.toStringTag]() {
			return "Lexer";
		}
		/**
		* Advances the token stream to the next non-ignored token.
		* @returns The next non-ignored token.
		* @example
		* ```ts
		* import { Lexer, Source } from 'graphql/language';
		*
		* const lexer = new Lexer(new Source('{ hello }'));
		* const token = lexer.advance();
		*
		* token.kind; // => '{'
		* lexer.token; // => token
		* ```
		*/
		advance() {
			this.lastToken = this.token;
			return this.token = this.lookahead();
		}
		/**
		* Looks ahead and returns the next non-ignored token, but does not change
		* the state of Lexer.
		* @returns The next non-ignored token without advancing the lexer.
		* @example
		* ```ts
		* import { Lexer, Source } from 'graphql/language';
		*
		* const lexer = new Lexer(new Source('{ hello }'));
		* const token = lexer.lookahead();
		*
		* token.kind; // => '{'
		* lexer.token.kind; // => '<SOF>'
		* ```
		*/
		lookahead() {
			let token = this.token;
			if (token.kind !== _tokenKind.TokenKind.EOF) do
				if (token.next) token = token.next;
				else {
					const nextToken = readNextToken(this, token.end);
					token.next = nextToken;
					nextToken.prev = token;
					token = nextToken;
				}
			while (token.kind === _tokenKind.TokenKind.COMMENT);
			return token;
		}
	};
	/** @internal */
	exports.Lexer = Lexer;
	function isPunctuatorTokenKind(kind) {
		return kind === _tokenKind.TokenKind.BANG || kind === _tokenKind.TokenKind.DOLLAR || kind === _tokenKind.TokenKind.AMP || kind === _tokenKind.TokenKind.PAREN_L || kind === _tokenKind.TokenKind.PAREN_R || kind === _tokenKind.TokenKind.DOT || kind === _tokenKind.TokenKind.SPREAD || kind === _tokenKind.TokenKind.COLON || kind === _tokenKind.TokenKind.EQUALS || kind === _tokenKind.TokenKind.AT || kind === _tokenKind.TokenKind.BRACKET_L || kind === _tokenKind.TokenKind.BRACKET_R || kind === _tokenKind.TokenKind.BRACE_L || kind === _tokenKind.TokenKind.PIPE || kind === _tokenKind.TokenKind.BRACE_R;
	}
	/**
	* A Unicode scalar value is any Unicode code point except surrogate code
	* points. In other words, the inclusive ranges of values 0x0000 to 0xD7FF and
	* 0xE000 to 0x10FFFF.
	*
	* SourceCharacter ::
	*   - "Any Unicode scalar value"
	*
	* @internal
	*/
	function isUnicodeScalarValue(code) {
		return code >= 0 && code <= 55295 || code >= 57344 && code <= 1114111;
	}
	/**
	* The GraphQL specification defines source text as a sequence of unicode scalar
	* values (which Unicode defines to exclude surrogate code points). However
	* JavaScript defines strings as a sequence of UTF-16 code units which may
	* include surrogates. A surrogate pair is a valid source character as it
	* encodes a supplementary code point (above U+FFFF), but unpaired surrogate
	* code points are not valid source characters.
	*
	* @internal
	*/
	function isSupplementaryCodePoint(body, location) {
		return isLeadingSurrogate(body.charCodeAt(location)) && isTrailingSurrogate(body.charCodeAt(location + 1));
	}
	function isLeadingSurrogate(code) {
		return code >= 55296 && code <= 56319;
	}
	function isTrailingSurrogate(code) {
		return code >= 56320 && code <= 57343;
	}
	/**
	* Prints the code point (or end of file reference) at a given location in a
	* source for use in error messages.
	*
	* Printable ASCII is printed quoted, while other points are printed in Unicode
	* code point form (ie. U+1234).
	*
	* @internal
	*/
	function printCodePointAt(lexer, location) {
		const code = lexer.source.body.codePointAt(location);
		if (code === void 0) return _tokenKind.TokenKind.EOF;
		else if (code >= 32 && code <= 126) {
			const char = String.fromCodePoint(code);
			return char === "\"" ? "'\"'" : `"${char}"`;
		}
		return "U+" + code.toString(16).toUpperCase().padStart(4, "0");
	}
	/**
	* Create a token with line and column location information.
	*
	* @internal
	*/
	function createToken(lexer, kind, start, end, value) {
		const line = lexer.line;
		const col = 1 + start - lexer.lineStart;
		return new _ast.Token(kind, start, end, line, col, value);
	}
	/**
	* Gets the next token from the source starting at the given position.
	*
	* This skips over whitespace until it finds the next lexable token, then lexes
	* punctuators immediately or calls the appropriate helper function for more
	* complicated tokens.
	*
	* @internal
	*/
	function readNextToken(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		let position = start;
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			switch (code) {
				case 65279:
				case 9:
				case 32:
				case 44:
					++position;
					continue;
				case 10:
					++position;
					++lexer.line;
					lexer.lineStart = position;
					continue;
				case 13:
					if (body.charCodeAt(position + 1) === 10) position += 2;
					else ++position;
					++lexer.line;
					lexer.lineStart = position;
					continue;
				case 35: return readComment(lexer, position);
				case 33: return createToken(lexer, _tokenKind.TokenKind.BANG, position, position + 1);
				case 36: return createToken(lexer, _tokenKind.TokenKind.DOLLAR, position, position + 1);
				case 38: return createToken(lexer, _tokenKind.TokenKind.AMP, position, position + 1);
				case 40: return createToken(lexer, _tokenKind.TokenKind.PAREN_L, position, position + 1);
				case 41: return createToken(lexer, _tokenKind.TokenKind.PAREN_R, position, position + 1);
				case 46:
					if (body.charCodeAt(position + 1) === 46 && body.charCodeAt(position + 2) === 46) return createToken(lexer, _tokenKind.TokenKind.SPREAD, position, position + 3);
					break;
				case 58: return createToken(lexer, _tokenKind.TokenKind.COLON, position, position + 1);
				case 61: return createToken(lexer, _tokenKind.TokenKind.EQUALS, position, position + 1);
				case 64: return createToken(lexer, _tokenKind.TokenKind.AT, position, position + 1);
				case 91: return createToken(lexer, _tokenKind.TokenKind.BRACKET_L, position, position + 1);
				case 93: return createToken(lexer, _tokenKind.TokenKind.BRACKET_R, position, position + 1);
				case 123: return createToken(lexer, _tokenKind.TokenKind.BRACE_L, position, position + 1);
				case 124: return createToken(lexer, _tokenKind.TokenKind.PIPE, position, position + 1);
				case 125: return createToken(lexer, _tokenKind.TokenKind.BRACE_R, position, position + 1);
				case 34:
					if (body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) return readBlockString(lexer, position);
					return readString(lexer, position);
			}
			if ((0, _characterClasses.isDigit)(code) || code === 45) return readNumber(lexer, position, code);
			if ((0, _characterClasses.isNameStart)(code)) return readName(lexer, position);
			throw (0, _syntaxError.syntaxError)(lexer.source, position, code === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : isUnicodeScalarValue(code) || isSupplementaryCodePoint(body, position) ? `Unexpected character: ${printCodePointAt(lexer, position)}.` : `Invalid character: ${printCodePointAt(lexer, position)}.`);
		}
		return createToken(lexer, _tokenKind.TokenKind.EOF, bodyLength, bodyLength);
	}
	/**
	* Reads a comment token from the source file.
	*
	* ```
	* Comment :: # CommentChar* [lookahead != CommentChar]
	*
	* CommentChar :: SourceCharacter but not LineTerminator
	* ```
	*
	* @internal
	*/
	function readComment(lexer, start) {
		const maxComments = lexer._maxComments;
		if (maxComments !== void 0) {
			const nextCommentCount = lexer._commentCount + 1;
			if (nextCommentCount > maxComments) throw (0, _syntaxError.syntaxError)(lexer.source, start, `Document contains more than ${maxComments} comments. Parsing aborted.`);
			lexer._commentCount = nextCommentCount;
		}
		const body = lexer.source.body;
		const bodyLength = body.length;
		let position = start + 1;
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			if (code === 10 || code === 13) break;
			if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else break;
		}
		return createToken(lexer, _tokenKind.TokenKind.COMMENT, start, position, body.slice(start + 1, position));
	}
	/**
	* Reads a number token from the source file, either a FloatValue or an IntValue
	* depending on whether a FractionalPart or ExponentPart is encountered.
	*
	* ```
	* IntValue :: IntegerPart [lookahead != {Digit, `.`, NameStart}]
	*
	* IntegerPart ::
	*   - NegativeSign? 0
	*   - NegativeSign? NonZeroDigit Digit*
	*
	* NegativeSign :: -
	*
	* NonZeroDigit :: Digit but not `0`
	*
	* FloatValue ::
	*   - IntegerPart FractionalPart ExponentPart [lookahead != {Digit, `.`, NameStart}]
	*   - IntegerPart FractionalPart [lookahead != {Digit, `.`, NameStart}]
	*   - IntegerPart ExponentPart [lookahead != {Digit, `.`, NameStart}]
	*
	* FractionalPart :: . Digit+
	*
	* ExponentPart :: ExponentIndicator Sign? Digit+
	*
	* ExponentIndicator :: one of `e` `E`
	*
	* Sign :: one of + -
	* ```
	*
	* @internal
	*/
	function readNumber(lexer, start, firstCode) {
		const body = lexer.source.body;
		let position = start;
		let code = firstCode;
		let isFloat = false;
		if (code === 45) code = body.charCodeAt(++position);
		if (code === 48) {
			code = body.charCodeAt(++position);
			if ((0, _characterClasses.isDigit)(code)) throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid number, unexpected digit after 0: ${printCodePointAt(lexer, position)}.`);
		} else {
			position = readDigits(lexer, position, code);
			code = body.charCodeAt(position);
		}
		if (code === 46) {
			isFloat = true;
			code = body.charCodeAt(++position);
			position = readDigits(lexer, position, code);
			code = body.charCodeAt(position);
		}
		if (code === 69 || code === 101) {
			isFloat = true;
			code = body.charCodeAt(++position);
			if (code === 43 || code === 45) code = body.charCodeAt(++position);
			position = readDigits(lexer, position, code);
			code = body.charCodeAt(position);
		}
		if (code === 46 || (0, _characterClasses.isNameStart)(code)) throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid number, expected digit but got: ${printCodePointAt(lexer, position)}.`);
		return createToken(lexer, isFloat ? _tokenKind.TokenKind.FLOAT : _tokenKind.TokenKind.INT, start, position, body.slice(start, position));
	}
	/**
	* Returns the new position in the source after reading one or more digits.
	*
	* @internal
	*/
	function readDigits(lexer, start, firstCode) {
		if (!(0, _characterClasses.isDigit)(firstCode)) throw (0, _syntaxError.syntaxError)(lexer.source, start, `Invalid number, expected digit but got: ${printCodePointAt(lexer, start)}.`);
		const body = lexer.source.body;
		let position = start + 1;
		while ((0, _characterClasses.isDigit)(body.charCodeAt(position))) ++position;
		return position;
	}
	/**
	* Reads a single-quote string token from the source file.
	*
	* ```
	* StringValue ::
	*   - `""` [lookahead != `"`]
	*   - `"` StringCharacter+ `"`
	*
	* StringCharacter ::
	*   - SourceCharacter but not `"` or `\` or LineTerminator
	*   - `\u` EscapedUnicode
	*   - `\` EscapedCharacter
	*
	* EscapedUnicode ::
	*   - `{` HexDigit+ `}`
	*   - HexDigit HexDigit HexDigit HexDigit
	*
	* EscapedCharacter :: one of `"` `\` `/` `b` `f` `n` `r` `t`
	* ```
	*
	* @internal
	*/
	function readString(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		let position = start + 1;
		let chunkStart = position;
		let value = "";
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			if (code === 34) {
				value += body.slice(chunkStart, position);
				return createToken(lexer, _tokenKind.TokenKind.STRING, start, position + 1, value);
			}
			if (code === 92) {
				value += body.slice(chunkStart, position);
				const escape = body.charCodeAt(position + 1) === 117 ? body.charCodeAt(position + 2) === 123 ? readEscapedUnicodeVariableWidth(lexer, position) : readEscapedUnicodeFixedWidth(lexer, position) : readEscapedCharacter(lexer, position);
				value += escape.value;
				position += escape.size;
				chunkStart = position;
				continue;
			}
			if (code === 10 || code === 13) break;
			if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, "Unterminated string.");
	}
	function readEscapedUnicodeVariableWidth(lexer, position) {
		const body = lexer.source.body;
		let point = 0;
		let size = 3;
		while (size < 12) {
			const code = body.charCodeAt(position + size++);
			if (code === 125) {
				if (size < 5 || !isUnicodeScalarValue(point)) break;
				return {
					value: String.fromCodePoint(point),
					size
				};
			}
			point = point << 4 | readHexDigit(code);
			if (point < 0) break;
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + size)}".`);
	}
	function readEscapedUnicodeFixedWidth(lexer, position) {
		const body = lexer.source.body;
		const code = read16BitHexCode(body, position + 2);
		if (isUnicodeScalarValue(code)) return {
			value: String.fromCodePoint(code),
			size: 6
		};
		if (isLeadingSurrogate(code)) {
			if (body.charCodeAt(position + 6) === 92 && body.charCodeAt(position + 7) === 117) {
				const trailingCode = read16BitHexCode(body, position + 8);
				if (isTrailingSurrogate(trailingCode)) return {
					value: String.fromCodePoint(code, trailingCode),
					size: 12
				};
			}
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + 6)}".`);
	}
	/**
	* Reads four hexadecimal characters and returns the positive integer that 16bit
	* hexadecimal string represents. For example, "000f" will return 15, and "dead"
	* will return 57005.
	*
	* Returns a negative number if any char was not a valid hexadecimal digit.
	*
	* @internal
	*/
	function read16BitHexCode(body, position) {
		return readHexDigit(body.charCodeAt(position)) << 12 | readHexDigit(body.charCodeAt(position + 1)) << 8 | readHexDigit(body.charCodeAt(position + 2)) << 4 | readHexDigit(body.charCodeAt(position + 3));
	}
	/**
	* Reads a hexadecimal character and returns its positive integer value (0-15).
	*
	* '0' becomes 0, '9' becomes 9
	* 'A' becomes 10, 'F' becomes 15
	* 'a' becomes 10, 'f' becomes 15
	*
	* Returns -1 if the provided character code was not a valid hexadecimal digit.
	*
	* HexDigit :: one of
	*   - `0` `1` `2` `3` `4` `5` `6` `7` `8` `9`
	*   - `A` `B` `C` `D` `E` `F`
	*   - `a` `b` `c` `d` `e` `f`
	*
	* @internal
	*/
	function readHexDigit(code) {
		return code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1;
	}
	/**
	* | Escaped Character | Code Point | Character Name               |
	* | ----------------- | ---------- | ---------------------------- |
	* | `"`               | U+0022     | double quote                 |
	* | `\`               | U+005C     | reverse solidus (back slash) |
	* | `/`               | U+002F     | solidus (forward slash)      |
	* | `b`               | U+0008     | backspace                    |
	* | `f`               | U+000C     | form feed                    |
	* | `n`               | U+000A     | line feed (new line)         |
	* | `r`               | U+000D     | carriage return              |
	* | `t`               | U+0009     | horizontal tab               |
	*
	* @internal
	*/
	function readEscapedCharacter(lexer, position) {
		const body = lexer.source.body;
		switch (body.charCodeAt(position + 1)) {
			case 34: return {
				value: "\"",
				size: 2
			};
			case 92: return {
				value: "\\",
				size: 2
			};
			case 47: return {
				value: "/",
				size: 2
			};
			case 98: return {
				value: "\b",
				size: 2
			};
			case 102: return {
				value: "\f",
				size: 2
			};
			case 110: return {
				value: "\n",
				size: 2
			};
			case 114: return {
				value: "\r",
				size: 2
			};
			case 116: return {
				value: "	",
				size: 2
			};
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character escape sequence: "${body.slice(position, position + 2)}".`);
	}
	/**
	* Reads a block string token from the source file.
	*
	* ```
	* StringValue ::
	*   - `"""` BlockStringCharacter* `"""`
	*
	* BlockStringCharacter ::
	*   - SourceCharacter but not `"""` or `\"""`
	*   - `\"""`
	* ```
	*
	* @internal
	*/
	function readBlockString(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		let lineStart = lexer.lineStart;
		let position = start + 3;
		let chunkStart = position;
		let currentLine = "";
		const blockLines = [];
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			if (code === 34 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) {
				currentLine += body.slice(chunkStart, position);
				blockLines.push(currentLine);
				const token = createToken(lexer, _tokenKind.TokenKind.BLOCK_STRING, start, position + 3, (0, _blockString.dedentBlockStringLines)(blockLines).join("\n"));
				lexer.line += blockLines.length - 1;
				lexer.lineStart = lineStart;
				return token;
			}
			if (code === 92 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34 && body.charCodeAt(position + 3) === 34) {
				currentLine += body.slice(chunkStart, position);
				chunkStart = position + 1;
				position += 4;
				continue;
			}
			if (code === 10 || code === 13) {
				currentLine += body.slice(chunkStart, position);
				blockLines.push(currentLine);
				if (code === 13 && body.charCodeAt(position + 1) === 10) position += 2;
				else ++position;
				currentLine = "";
				chunkStart = position;
				lineStart = position;
				continue;
			}
			if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, "Unterminated string.");
	}
	/**
	* Reads an alphanumeric + underscore name from the source.
	*
	* ```
	* Name ::
	*   - NameStart NameContinue* [lookahead != NameContinue]
	* ```
	*
	* @internal
	*/
	function readName(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		let position = start + 1;
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			if ((0, _characterClasses.isNameContinue)(code)) ++position;
			else break;
		}
		return createToken(lexer, _tokenKind.TokenKind.NAME, start, position, body.slice(start, position));
	}
}));
// node_modules/graphql/language/schemaCoordinateLexer.js
var require_schemaCoordinateLexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SchemaCoordinateLexer = void 0;
	var _syntaxError = require_syntaxError();
	var _ast = require_ast();
	var _characterClasses = require_characterClasses();
	var _lexer = require_lexer();
	var _tokenKind = require_tokenKind();
	/**
	* Given a Source schema coordinate, creates a Lexer for that source.
	* A SchemaCoordinateLexer is a stateful stream generator in that every time
	* it is advanced, it returns the next token in the Source. Assuming the
	* source lexes, the final Token emitted by the lexer will be of kind
	* EOF, after which the lexer will repeatedly return the same EOF token
	* whenever called.
	*
	* @internal
	*/
	var SchemaCoordinateLexer = class {
		/** The previously focused non-ignored token. */
		/** The currently focused non-ignored token. */
		/**
		* The (1-indexed) line containing the current token.
		* Since a schema coordinate may not contain newline, this value is always 1.
		*/
		line = 1;
		/**
		* The character offset at which the current line begins.
		* Since a schema coordinate may not contain newline, this value is always 0.
		*/
		lineStart = 0;
		constructor(source) {
			const startOfFileToken = new _ast.Token(_tokenKind.TokenKind.SOF, 0, 0, 0, 0);
			this.source = source;
			this.lastToken = startOfFileToken;
			this.token = startOfFileToken;
		}
		get [Symbol.toStringTag]() {
			return "SchemaCoordinateLexer";
		}
		/**
		* Advances the token stream to the next non-ignored token.
		*
		* @internal
		*/
		advance() {
			this.lastToken = this.token;
			return this.token = this.lookahead();
		}
		/**
		* Looks ahead and returns the next non-ignored token, but does not change
		* the current Lexer token.
		*
		* @internal
		*/
		lookahead() {
			let token = this.token;
			if (token.kind !== _tokenKind.TokenKind.EOF) {
				const nextToken = readNextToken(this, token.end);
				token.next = nextToken;
				nextToken.prev = token;
				token = nextToken;
			}
			return token;
		}
	};
	/**
	* Gets the next token from the source starting at the given position.
	*
	* @internal
	*/
	exports.SchemaCoordinateLexer = SchemaCoordinateLexer;
	function readNextToken(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		const position = start;
		if (position < bodyLength) {
			const code = body.charCodeAt(position);
			switch (code) {
				case 46: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.DOT, position, position + 1);
				case 40: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.PAREN_L, position, position + 1);
				case 41: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.PAREN_R, position, position + 1);
				case 58: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.COLON, position, position + 1);
				case 64: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.AT, position, position + 1);
			}
			if ((0, _characterClasses.isNameStart)(code)) return (0, _lexer.readName)(lexer, position);
			throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character: ${(0, _lexer.printCodePointAt)(lexer, position)}.`);
		}
		return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.EOF, bodyLength, bodyLength);
	}
}));
// node_modules/graphql/language/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Parser = void 0;
	exports.parse = parse;
	exports.parseConstValue = parseConstValue;
	exports.parseSchemaCoordinate = parseSchemaCoordinate;
	exports.parseType = parseType;
	exports.parseValue = parseValue;
	var _syntaxError = require_syntaxError();
	var _ast = require_ast();
	var _directiveLocation = require_directiveLocation();
	var _kinds = require_kinds();
	var _lexer = require_lexer();
	var _schemaCoordinateLexer = require_schemaCoordinateLexer();
	var _source = require_source();
	var _tokenKind = require_tokenKind();
	/** @category Parsing */
	/**
	* Given a GraphQL source, parses it into a Document.
	* Throws GraphQLError if a syntax error is encountered.
	* @param source - A GraphQL source string or source object.
	* @param options - Optional parser configuration.
	* @returns The parsed GraphQL document AST.
	* @example
	* ```ts
	* // Parse a GraphQL document with the default parser options.
	* import { parse } from 'graphql/language';
	*
	* const document = parse('{ hero { name } }');
	*
	* document.kind; // => 'Document'
	* ```
	* @example
	* ```ts
	* // This variant enables parser options and provides an explicit lexer.
	* import { Lexer, Source, parse } from 'graphql/language';
	*
	* const document = parse('fragment A($var: Boolean) on Query { field }', {
	*   allowLegacyFragmentVariables: true,
	*   maxLexicalTokens: 20,
	*   noLocation: true,
	* });
	* const directiveDocument = parse('directive @foo @bar on FIELD', {
	*   experimentalDirectivesOnDirectiveDefinitions: true,
	* });
	* const source = new Source('{ hero }');
	* const lexerDocument = parse(source, { lexer: new Lexer(source) });
	*
	* document.definitions[0].kind; // => 'FragmentDefinition'
	* document.loc; // => undefined
	* directiveDocument.definitions[0].kind; // => 'DirectiveDefinition'
	* lexerDocument.definitions[0].kind; // => 'OperationDefinition'
	* ```
	*/
	function parse(source, options) {
		const parser = new Parser(source, options);
		const document = parser.parseDocument();
		Object.defineProperty(document, "tokenCount", {
			enumerable: false,
			value: parser.tokenCount
		});
		return document;
	}
	/**
	* Given a string containing a GraphQL value (ex. `[42]`), parse the AST for
	* that value.
	* Throws GraphQLError if a syntax error is encountered.
	*
	* This is useful within tools that operate upon GraphQL Values directly and
	* in isolation of complete GraphQL documents.
	*
	* Consider providing the results to the utility function: valueFromAST().
	* @param source - A GraphQL source string or source object containing a value.
	* @param options - Optional parser configuration.
	* @returns The parsed GraphQL value AST.
	* @example
	* ```ts
	* import { parseValue } from 'graphql/language';
	*
	* const value = parseValue('[42]');
	*
	* value.kind; // => 'ListValue'
	* ```
	*/
	function parseValue(source, options) {
		const parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		const value = parser.parseValueLiteral(false);
		parser.expectToken(_tokenKind.TokenKind.EOF);
		return value;
	}
	/**
	* Similar to parseValue(), but raises a parse error if it encounters a
	* variable. The return type will be a constant value.
	* @param source - A GraphQL source string or source object containing a constant value.
	* @param options - Optional parser configuration.
	* @returns The parsed GraphQL constant value AST.
	* @example
	* ```ts
	* import { parseConstValue } from 'graphql/language';
	*
	* const value = parseConstValue('{ enabled: true }');
	*
	* value.kind; // => 'ObjectValue'
	* parseConstValue('$variable'); // throws an error
	* ```
	*/
	function parseConstValue(source, options) {
		const parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		const value = parser.parseConstValueLiteral();
		parser.expectToken(_tokenKind.TokenKind.EOF);
		return value;
	}
	/**
	* Given a string containing a GraphQL Type (ex. `[Int!]`), parse the AST for
	* that type.
	* Throws GraphQLError if a syntax error is encountered.
	*
	* This is useful within tools that operate upon GraphQL Types directly and
	* in isolation of complete GraphQL documents.
	*
	* Consider providing the results to the utility function: typeFromAST().
	* @param source - A GraphQL source string or source object containing a type reference.
	* @param options - Optional parser configuration.
	* @returns The parsed GraphQL type AST.
	* @example
	* ```ts
	* import { parseType } from 'graphql/language';
	*
	* const type = parseType('[String!]');
	*
	* type.kind; // => 'ListType'
	* ```
	*/
	function parseType(source, options) {
		const parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		const type = parser.parseTypeReference();
		parser.expectToken(_tokenKind.TokenKind.EOF);
		return type;
	}
	/**
	* Given a string containing a GraphQL Schema Coordinate (ex. `Type.field`),
	* parse the AST for that schema coordinate.
	* Throws GraphQLError if a syntax error is encountered.
	*
	* Consider providing the results to the utility function:
	* resolveASTSchemaCoordinate(). Or calling resolveSchemaCoordinate() directly
	* with an unparsed source.
	* @param source - A GraphQL source string or source object containing a schema coordinate.
	* @returns The parsed GraphQL schema coordinate AST.
	* @example
	* ```ts
	* import { parseSchemaCoordinate } from 'graphql/language';
	*
	* const coordinate = parseSchemaCoordinate('Query.hero');
	*
	* coordinate.kind; // => 'MemberCoordinate'
	* ```
	*/
	function parseSchemaCoordinate(source) {
		const sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source);
		const parser = new Parser(source, { lexer: new _schemaCoordinateLexer.SchemaCoordinateLexer(sourceObj) });
		parser.expectToken(_tokenKind.TokenKind.SOF);
		const coordinate = parser.parseSchemaCoordinate();
		parser.expectToken(_tokenKind.TokenKind.EOF);
		return coordinate;
	}
	/**
	* This class is exported only to assist people in implementing their own parsers
	* without duplicating too much code and should be used only as last resort for cases
	* such as experimental syntax or if certain features could not be contributed upstream.
	*
	* It is still part of the internal API and is versioned, so any changes to it are never
	* considered breaking changes. If you still need to support multiple versions of the
	* library, please use the `versionInfo` variable for version detection.
	*
	* @internal
	*/
	var Parser = class {
		constructor(source, options = {}) {
			const { lexer, ..._options } = options;
			if (lexer) this._lexer = lexer;
			else {
				const sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source);
				this._lexer = new _lexer.Lexer(sourceObj);
			}
			this._options = _options;
			this._tokenCounter = 0;
			this._lexer._maxComments = options === null || options === void 0 ? void 0 : options.maxComments;
			this._lexer._commentCount = 0;
			const maxSourceLength = options === null || options === void 0 ? void 0 : options.maxSourceLength;
			if (maxSourceLength !== void 0 && this._lexer.source.body.length > maxSourceLength) throw (0, _syntaxError.syntaxError)(this._lexer.source, maxSourceLength, `Source contains more than ${maxSourceLength} UTF-16 code units. Parsing aborted.`);
		}
		get tokenCount() {
			return this._tokenCounter;
		}
		/**
		* Converts a name lex token into a name parse node.
		*
		* @internal
		*/
		parseName() {
			const token = this.expectToken(_tokenKind.TokenKind.NAME);
			return this.node(token, {
				kind: _kinds.Kind.NAME,
				value: token.value
			});
		}
		/**
		* Document : Definition+
		*
		* @internal
		*/
		parseDocument() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.DOCUMENT,
				definitions: this.many(_tokenKind.TokenKind.SOF, this.parseDefinition, _tokenKind.TokenKind.EOF)
			});
		}
		/**
		* Definition :
		*   - ExecutableDefinition
		*   - TypeSystemDefinition
		*   - TypeSystemExtension
		*
		* ExecutableDefinition :
		*   - OperationDefinition
		*   - FragmentDefinition
		*
		* TypeSystemDefinition :
		*   - SchemaDefinition
		*   - TypeDefinition
		*   - DirectiveDefinition
		*
		* TypeDefinition :
		*   - ScalarTypeDefinition
		*   - ObjectTypeDefinition
		*   - InterfaceTypeDefinition
		*   - UnionTypeDefinition
		*   - EnumTypeDefinition
		*   - InputObjectTypeDefinition
		*
		* @internal
		*/
		parseDefinition() {
			if (this.peek(_tokenKind.TokenKind.BRACE_L)) return this.parseOperationDefinition();
			const hasDescription = this.peekDescription();
			const keywordToken = hasDescription ? this._lexer.lookahead() : this._lexer.token;
			if (hasDescription && keywordToken.kind === _tokenKind.TokenKind.BRACE_L) throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
			if (keywordToken.kind === _tokenKind.TokenKind.NAME) {
				switch (keywordToken.value) {
					case "schema": return this.parseSchemaDefinition();
					case "scalar": return this.parseScalarTypeDefinition();
					case "type": return this.parseObjectTypeDefinition();
					case "interface": return this.parseInterfaceTypeDefinition();
					case "union": return this.parseUnionTypeDefinition();
					case "enum": return this.parseEnumTypeDefinition();
					case "input": return this.parseInputObjectTypeDefinition();
					case "directive": return this.parseDirectiveDefinition();
				}
				switch (keywordToken.value) {
					case "query":
					case "mutation":
					case "subscription": return this.parseOperationDefinition();
					case "fragment": return this.parseFragmentDefinition();
				}
				if (hasDescription) throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
				switch (keywordToken.value) {
					case "extend": return this.parseTypeSystemExtension();
				}
			}
			throw this.unexpected(keywordToken);
		}
		/**
		* OperationDefinition :
		*  - SelectionSet
		*  - OperationType Name? VariableDefinitions? Directives? SelectionSet
		*
		* @internal
		*/
		parseOperationDefinition() {
			const start = this._lexer.token;
			if (this.peek(_tokenKind.TokenKind.BRACE_L)) return this.node(start, {
				kind: _kinds.Kind.OPERATION_DEFINITION,
				operation: _ast.OperationTypeNode.QUERY,
				description: void 0,
				name: void 0,
				variableDefinitions: [],
				directives: [],
				selectionSet: this.parseSelectionSet()
			});
			const description = this.parseDescription();
			const operation = this.parseOperationType();
			let name;
			if (this.peek(_tokenKind.TokenKind.NAME)) name = this.parseName();
			return this.node(start, {
				kind: _kinds.Kind.OPERATION_DEFINITION,
				operation,
				description,
				name,
				variableDefinitions: this.parseVariableDefinitions(),
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
		}
		/**
		* OperationType : one of query mutation subscription
		*
		* @internal
		*/
		parseOperationType() {
			const operationToken = this.expectToken(_tokenKind.TokenKind.NAME);
			switch (operationToken.value) {
				case "query": return _ast.OperationTypeNode.QUERY;
				case "mutation": return _ast.OperationTypeNode.MUTATION;
				case "subscription": return _ast.OperationTypeNode.SUBSCRIPTION;
			}
			throw this.unexpected(operationToken);
		}
		/**
		* VariableDefinitions : ( VariableDefinition+ )
		*
		* @internal
		*/
		parseVariableDefinitions() {
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, this.parseVariableDefinition, _tokenKind.TokenKind.PAREN_R);
		}
		/**
		* VariableDefinition : Variable : Type DefaultValue? Directives[Const]?
		*
		* @internal
		*/
		parseVariableDefinition() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.VARIABLE_DEFINITION,
				description: this.parseDescription(),
				variable: this.parseVariable(),
				type: (this.expectToken(_tokenKind.TokenKind.COLON), this.parseTypeReference()),
				defaultValue: this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) ? this.parseConstValueLiteral() : void 0,
				directives: this.parseConstDirectives()
			});
		}
		/**
		* Variable : $ Name
		*
		* @internal
		*/
		parseVariable() {
			const start = this._lexer.token;
			this.expectToken(_tokenKind.TokenKind.DOLLAR);
			return this.node(start, {
				kind: _kinds.Kind.VARIABLE,
				name: this.parseName()
			});
		}
		/**
		* ```
		* SelectionSet : { Selection+ }
		* ```
		*
		* @internal
		*/
		parseSelectionSet() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.SELECTION_SET,
				selections: this.many(_tokenKind.TokenKind.BRACE_L, this.parseSelection, _tokenKind.TokenKind.BRACE_R)
			});
		}
		/**
		* Selection :
		*   - Field
		*   - FragmentSpread
		*   - InlineFragment
		*
		* @internal
		*/
		parseSelection() {
			return this.peek(_tokenKind.TokenKind.SPREAD) ? this.parseFragment() : this.parseField();
		}
		/**
		* Field : Alias? Name Arguments? Directives? SelectionSet?
		*
		* Alias : Name :
		*
		* @internal
		*/
		parseField() {
			const start = this._lexer.token;
			const nameOrAlias = this.parseName();
			let alias;
			let name;
			if (this.expectOptionalToken(_tokenKind.TokenKind.COLON)) {
				alias = nameOrAlias;
				name = this.parseName();
			} else name = nameOrAlias;
			return this.node(start, {
				kind: _kinds.Kind.FIELD,
				alias,
				name,
				arguments: this.parseArguments(false),
				directives: this.parseDirectives(false),
				selectionSet: this.peek(_tokenKind.TokenKind.BRACE_L) ? this.parseSelectionSet() : void 0
			});
		}
		/**
		* Arguments[Const] : ( Argument[?Const]+ )
		*
		* @internal
		*/
		parseArguments(isConst) {
			const item = isConst ? this.parseConstArgument : this.parseArgument;
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, item, _tokenKind.TokenKind.PAREN_R);
		}
		/**
		* Argument[Const] : Name : Value[?Const]
		*
		* @internal
		*/
		parseArgument(isConst = false) {
			const start = this._lexer.token;
			const name = this.parseName();
			this.expectToken(_tokenKind.TokenKind.COLON);
			return this.node(start, {
				kind: _kinds.Kind.ARGUMENT,
				name,
				value: this.parseValueLiteral(isConst)
			});
		}
		parseConstArgument() {
			return this.parseArgument(true);
		}
		/**
		* Corresponds to both FragmentSpread and InlineFragment in the spec.
		*
		* FragmentSpread : ... FragmentName Directives?
		*
		* InlineFragment : ... TypeCondition? Directives? SelectionSet
		*
		* @internal
		*/
		parseFragment() {
			const start = this._lexer.token;
			this.expectToken(_tokenKind.TokenKind.SPREAD);
			const hasTypeCondition = this.expectOptionalKeyword("on");
			if (!hasTypeCondition && this.peek(_tokenKind.TokenKind.NAME)) return this.node(start, {
				kind: _kinds.Kind.FRAGMENT_SPREAD,
				name: this.parseFragmentName(),
				directives: this.parseDirectives(false)
			});
			return this.node(start, {
				kind: _kinds.Kind.INLINE_FRAGMENT,
				typeCondition: hasTypeCondition ? this.parseNamedType() : void 0,
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
		}
		/**
		* FragmentDefinition :
		*   - fragment FragmentName on TypeCondition Directives? SelectionSet
		*
		* TypeCondition : NamedType
		*
		* @internal
		*/
		parseFragmentDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("fragment");
			if (this._options.allowLegacyFragmentVariables === true) return this.node(start, {
				kind: _kinds.Kind.FRAGMENT_DEFINITION,
				description,
				name: this.parseFragmentName(),
				variableDefinitions: this.parseVariableDefinitions(),
				typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
			return this.node(start, {
				kind: _kinds.Kind.FRAGMENT_DEFINITION,
				description,
				name: this.parseFragmentName(),
				typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
		}
		/**
		* FragmentName : Name but not `on`
		*
		* @internal
		*/
		parseFragmentName() {
			if (this._lexer.token.value === "on") throw this.unexpected();
			return this.parseName();
		}
		/**
		* Value[Const] :
		*   - [~Const] Variable
		*   - IntValue
		*   - FloatValue
		*   - StringValue
		*   - BooleanValue
		*   - NullValue
		*   - EnumValue
		*   - ListValue[?Const]
		*   - ObjectValue[?Const]
		*
		* BooleanValue : one of `true` `false`
		*
		* NullValue : `null`
		*
		* EnumValue : Name but not `true`, `false` or `null`
		*
		* @internal
		*/
		parseValueLiteral(isConst) {
			const token = this._lexer.token;
			switch (token.kind) {
				case _tokenKind.TokenKind.BRACKET_L: return this.parseList(isConst);
				case _tokenKind.TokenKind.BRACE_L: return this.parseObject(isConst);
				case _tokenKind.TokenKind.INT:
					this.advanceLexer();
					return this.node(token, {
						kind: _kinds.Kind.INT,
						value: token.value
					});
				case _tokenKind.TokenKind.FLOAT:
					this.advanceLexer();
					return this.node(token, {
						kind: _kinds.Kind.FLOAT,
						value: token.value
					});
				case _tokenKind.TokenKind.STRING:
				case _tokenKind.TokenKind.BLOCK_STRING: return this.parseStringLiteral();
				case _tokenKind.TokenKind.NAME:
					this.advanceLexer();
					switch (token.value) {
						case "true": return this.node(token, {
							kind: _kinds.Kind.BOOLEAN,
							value: true
						});
						case "false": return this.node(token, {
							kind: _kinds.Kind.BOOLEAN,
							value: false
						});
						case "null": return this.node(token, { kind: _kinds.Kind.NULL });
						default: return this.node(token, {
							kind: _kinds.Kind.ENUM,
							value: token.value
						});
					}
				case _tokenKind.TokenKind.DOLLAR:
					if (isConst) {
						this.expectToken(_tokenKind.TokenKind.DOLLAR);
						if (this._lexer.token.kind === _tokenKind.TokenKind.NAME) {
							const varName = this._lexer.token.value;
							throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Unexpected variable "$${varName}" in constant value.`);
						} else throw this.unexpected(token);
					}
					return this.parseVariable();
				default: throw this.unexpected();
			}
		}
		parseConstValueLiteral() {
			return this.parseValueLiteral(true);
		}
		parseStringLiteral() {
			const token = this._lexer.token;
			this.advanceLexer();
			return this.node(token, {
				kind: _kinds.Kind.STRING,
				value: token.value,
				block: token.kind === _tokenKind.TokenKind.BLOCK_STRING
			});
		}
		/**
		* ListValue[Const] :
		*   - [ ]
		*   - [ Value[?Const]+ ]
		*
		* @internal
		*/
		parseList(isConst) {
			const item = () => this.parseValueLiteral(isConst);
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.LIST,
				values: this.any(_tokenKind.TokenKind.BRACKET_L, item, _tokenKind.TokenKind.BRACKET_R)
			});
		}
		/**
		* ```
		* ObjectValue[Const] :
		*   - { }
		*   - { ObjectField[?Const]+ }
		* ```
		*
		* @internal
		*/
		parseObject(isConst) {
			const item = () => this.parseObjectField(isConst);
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.OBJECT,
				fields: this.any(_tokenKind.TokenKind.BRACE_L, item, _tokenKind.TokenKind.BRACE_R)
			});
		}
		/**
		* ObjectField[Const] : Name : Value[?Const]
		*
		* @internal
		*/
		parseObjectField(isConst) {
			const start = this._lexer.token;
			const name = this.parseName();
			this.expectToken(_tokenKind.TokenKind.COLON);
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_FIELD,
				name,
				value: this.parseValueLiteral(isConst)
			});
		}
		/**
		* Directives[Const] : Directive[?Const]+
		*
		* @internal
		*/
		parseDirectives(isConst) {
			const directives = [];
			while (this.peek(_tokenKind.TokenKind.AT)) directives.push(this.parseDirective(isConst));
			return directives;
		}
		parseConstDirectives() {
			return this.parseDirectives(true);
		}
		/**
		* ```
		* Directive[Const] : @ Name Arguments[?Const]?
		* ```
		*
		* @internal
		*/
		parseDirective(isConst) {
			const start = this._lexer.token;
			this.expectToken(_tokenKind.TokenKind.AT);
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE,
				name: this.parseName(),
				arguments: this.parseArguments(isConst)
			});
		}
		/**
		* Type :
		*   - NamedType
		*   - ListType
		*   - NonNullType
		*
		* @internal
		*/
		parseTypeReference() {
			const start = this._lexer.token;
			let type;
			if (this.expectOptionalToken(_tokenKind.TokenKind.BRACKET_L)) {
				const innerType = this.parseTypeReference();
				this.expectToken(_tokenKind.TokenKind.BRACKET_R);
				type = this.node(start, {
					kind: _kinds.Kind.LIST_TYPE,
					type: innerType
				});
			} else type = this.parseNamedType();
			if (this.expectOptionalToken(_tokenKind.TokenKind.BANG)) return this.node(start, {
				kind: _kinds.Kind.NON_NULL_TYPE,
				type
			});
			return type;
		}
		/**
		* NamedType : Name
		*
		* @internal
		*/
		parseNamedType() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.NAMED_TYPE,
				name: this.parseName()
			});
		}
		peekDescription() {
			return this.peek(_tokenKind.TokenKind.STRING) || this.peek(_tokenKind.TokenKind.BLOCK_STRING);
		}
		/**
		* Description : StringValue
		*
		* @internal
		*/
		parseDescription() {
			if (this.peekDescription()) return this.parseStringLiteral();
		}
		/**
		* ```
		* SchemaDefinition : Description? schema Directives[Const]? { OperationTypeDefinition+ }
		* ```
		*
		* @internal
		*/
		parseSchemaDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("schema");
			const directives = this.parseConstDirectives();
			const operationTypes = this.many(_tokenKind.TokenKind.BRACE_L, this.parseOperationTypeDefinition, _tokenKind.TokenKind.BRACE_R);
			return this.node(start, {
				kind: _kinds.Kind.SCHEMA_DEFINITION,
				description,
				directives,
				operationTypes
			});
		}
		/**
		* OperationTypeDefinition : OperationType : NamedType
		*
		* @internal
		*/
		parseOperationTypeDefinition() {
			const start = this._lexer.token;
			const operation = this.parseOperationType();
			this.expectToken(_tokenKind.TokenKind.COLON);
			const type = this.parseNamedType();
			return this.node(start, {
				kind: _kinds.Kind.OPERATION_TYPE_DEFINITION,
				operation,
				type
			});
		}
		/**
		* ScalarTypeDefinition : Description? scalar Name Directives[Const]?
		*
		* @internal
		*/
		parseScalarTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("scalar");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.SCALAR_TYPE_DEFINITION,
				description,
				name,
				directives
			});
		}
		/**
		* ObjectTypeDefinition :
		*   Description?
		*   type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
		*
		* @internal
		*/
		parseObjectTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("type");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_TYPE_DEFINITION,
				description,
				name,
				interfaces,
				directives,
				fields
			});
		}
		/**
		* ImplementsInterfaces :
		*   - implements `&`? NamedType
		*   - ImplementsInterfaces & NamedType
		*
		* @internal
		*/
		parseImplementsInterfaces() {
			return this.expectOptionalKeyword("implements") ? this.delimitedMany(_tokenKind.TokenKind.AMP, this.parseNamedType) : [];
		}
		/**
		* ```
		* FieldsDefinition : { FieldDefinition+ }
		* ```
		*
		* @internal
		*/
		parseFieldsDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseFieldDefinition, _tokenKind.TokenKind.BRACE_R);
		}
		/**
		* FieldDefinition :
		*   - Description? Name ArgumentsDefinition? : Type Directives[Const]?
		*
		* @internal
		*/
		parseFieldDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			const name = this.parseName();
			const args = this.parseArgumentDefs();
			this.expectToken(_tokenKind.TokenKind.COLON);
			const type = this.parseTypeReference();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.FIELD_DEFINITION,
				description,
				name,
				arguments: args,
				type,
				directives
			});
		}
		/**
		* ArgumentsDefinition : ( InputValueDefinition+ )
		*
		* @internal
		*/
		parseArgumentDefs() {
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, this.parseInputValueDef, _tokenKind.TokenKind.PAREN_R);
		}
		/**
		* InputValueDefinition :
		*   - Description? Name : Type DefaultValue? Directives[Const]?
		*
		* @internal
		*/
		parseInputValueDef() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			const name = this.parseName();
			this.expectToken(_tokenKind.TokenKind.COLON);
			const type = this.parseTypeReference();
			let defaultValue;
			if (this.expectOptionalToken(_tokenKind.TokenKind.EQUALS)) defaultValue = this.parseConstValueLiteral();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_VALUE_DEFINITION,
				description,
				name,
				type,
				defaultValue,
				directives
			});
		}
		/**
		* InterfaceTypeDefinition :
		*   - Description? interface Name Directives[Const]? FieldsDefinition?
		*
		* @internal
		*/
		parseInterfaceTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("interface");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.INTERFACE_TYPE_DEFINITION,
				description,
				name,
				interfaces,
				directives,
				fields
			});
		}
		/**
		* UnionTypeDefinition :
		*   - Description? union Name Directives[Const]? UnionMemberTypes?
		*
		* @internal
		*/
		parseUnionTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("union");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const types = this.parseUnionMemberTypes();
			return this.node(start, {
				kind: _kinds.Kind.UNION_TYPE_DEFINITION,
				description,
				name,
				directives,
				types
			});
		}
		/**
		* UnionMemberTypes :
		*   - = `|`? NamedType
		*   - UnionMemberTypes | NamedType
		*
		* @internal
		*/
		parseUnionMemberTypes() {
			return this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) ? this.delimitedMany(_tokenKind.TokenKind.PIPE, this.parseNamedType) : [];
		}
		/**
		* EnumTypeDefinition :
		*   - Description? enum Name Directives[Const]? EnumValuesDefinition?
		*
		* @internal
		*/
		parseEnumTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("enum");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const values = this.parseEnumValuesDefinition();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_TYPE_DEFINITION,
				description,
				name,
				directives,
				values
			});
		}
		/**
		* ```
		* EnumValuesDefinition : { EnumValueDefinition+ }
		* ```
		*
		* @internal
		*/
		parseEnumValuesDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseEnumValueDefinition, _tokenKind.TokenKind.BRACE_R);
		}
		/**
		* EnumValueDefinition : Description? EnumValue Directives[Const]?
		*
		* @internal
		*/
		parseEnumValueDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			const name = this.parseEnumValueName();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_VALUE_DEFINITION,
				description,
				name,
				directives
			});
		}
		/**
		* EnumValue : Name but not `true`, `false` or `null`
		*
		* @internal
		*/
		parseEnumValueName() {
			if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, `${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`);
			return this.parseName();
		}
		/**
		* InputObjectTypeDefinition :
		*   - Description? input Name Directives[Const]? InputFieldsDefinition?
		*
		* @internal
		*/
		parseInputObjectTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("input");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const fields = this.parseInputFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION,
				description,
				name,
				directives,
				fields
			});
		}
		/**
		* ```
		* InputFieldsDefinition : { InputValueDefinition+ }
		* ```
		*
		* @internal
		*/
		parseInputFieldsDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseInputValueDef, _tokenKind.TokenKind.BRACE_R);
		}
		/**
		* TypeSystemExtension :
		*   - SchemaExtension
		*   - TypeExtension
		*
		* TypeExtension :
		*   - ScalarTypeExtension
		*   - ObjectTypeExtension
		*   - InterfaceTypeExtension
		*   - UnionTypeExtension
		*   - EnumTypeExtension
		*   - InputObjectTypeDefinition
		*   - DirectiveDefinitionExtension
		*
		* @internal
		*/
		parseTypeSystemExtension() {
			const keywordToken = this._lexer.lookahead();
			if (keywordToken.kind === _tokenKind.TokenKind.NAME) switch (keywordToken.value) {
				case "schema": return this.parseSchemaExtension();
				case "scalar": return this.parseScalarTypeExtension();
				case "type": return this.parseObjectTypeExtension();
				case "interface": return this.parseInterfaceTypeExtension();
				case "union": return this.parseUnionTypeExtension();
				case "enum": return this.parseEnumTypeExtension();
				case "input": return this.parseInputObjectTypeExtension();
				case "directive": if (this._options.experimentalDirectivesOnDirectiveDefinitions) return this.parseDirectiveDefinitionExtension();
			}
			throw this.unexpected(keywordToken);
		}
		/**
		* ```
		* SchemaExtension :
		*  - extend schema Directives[Const]? { OperationTypeDefinition+ }
		*  - extend schema Directives[Const]
		* ```
		*
		* @internal
		*/
		parseSchemaExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("schema");
			const directives = this.parseConstDirectives();
			const operationTypes = this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseOperationTypeDefinition, _tokenKind.TokenKind.BRACE_R);
			if (directives.length === 0 && operationTypes.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.SCHEMA_EXTENSION,
				directives,
				operationTypes
			});
		}
		/**
		* ScalarTypeExtension :
		*   - extend scalar Name Directives[Const]
		*
		* @internal
		*/
		parseScalarTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("scalar");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			if (directives.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.SCALAR_TYPE_EXTENSION,
				name,
				directives
			});
		}
		/**
		* ObjectTypeExtension :
		*  - extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
		*  - extend type Name ImplementsInterfaces? Directives[Const]
		*  - extend type Name ImplementsInterfaces
		*
		* @internal
		*/
		parseObjectTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("type");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			if (interfaces.length === 0 && directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_TYPE_EXTENSION,
				name,
				interfaces,
				directives,
				fields
			});
		}
		/**
		* InterfaceTypeExtension :
		*  - extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
		*  - extend interface Name ImplementsInterfaces? Directives[Const]
		*  - extend interface Name ImplementsInterfaces
		*
		* @internal
		*/
		parseInterfaceTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("interface");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			if (interfaces.length === 0 && directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.INTERFACE_TYPE_EXTENSION,
				name,
				interfaces,
				directives,
				fields
			});
		}
		/**
		* UnionTypeExtension :
		*   - extend union Name Directives[Const]? UnionMemberTypes
		*   - extend union Name Directives[Const]
		*
		* @internal
		*/
		parseUnionTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("union");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const types = this.parseUnionMemberTypes();
			if (directives.length === 0 && types.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.UNION_TYPE_EXTENSION,
				name,
				directives,
				types
			});
		}
		/**
		* EnumTypeExtension :
		*   - extend enum Name Directives[Const]? EnumValuesDefinition
		*   - extend enum Name Directives[Const]
		*
		* @internal
		*/
		parseEnumTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("enum");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const values = this.parseEnumValuesDefinition();
			if (directives.length === 0 && values.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_TYPE_EXTENSION,
				name,
				directives,
				values
			});
		}
		/**
		* InputObjectTypeExtension :
		*   - extend input Name Directives[Const]? InputFieldsDefinition
		*   - extend input Name Directives[Const]
		*
		* @internal
		*/
		parseInputObjectTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("input");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const fields = this.parseInputFieldsDefinition();
			if (directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION,
				name,
				directives,
				fields
			});
		}
		parseDirectiveDefinitionExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("directive");
			this.expectToken(_tokenKind.TokenKind.AT);
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			if (directives.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_EXTENSION,
				name,
				directives
			});
		}
		/**
		* ```
		* DirectiveDefinition :
		*   - Description? directive @ Name ArgumentsDefinition? `repeatable`? on DirectiveLocations
		* ```
		*
		* @internal
		*/
		parseDirectiveDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("directive");
			this.expectToken(_tokenKind.TokenKind.AT);
			const name = this.parseName();
			const args = this.parseArgumentDefs();
			const directives = this._options.experimentalDirectivesOnDirectiveDefinitions ? this.parseConstDirectives() : [];
			const repeatable = this.expectOptionalKeyword("repeatable");
			this.expectKeyword("on");
			const locations = this.parseDirectiveLocations();
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_DEFINITION,
				description,
				name,
				arguments: args,
				directives,
				repeatable,
				locations
			});
		}
		/**
		* DirectiveLocations :
		*   - `|`? DirectiveLocation
		*   - DirectiveLocations | DirectiveLocation
		*
		* @internal
		*/
		parseDirectiveLocations() {
			return this.delimitedMany(_tokenKind.TokenKind.PIPE, this.parseDirectiveLocation);
		}
		parseDirectiveLocation() {
			const start = this._lexer.token;
			const name = this.parseName();
			if (Object.prototype.hasOwnProperty.call(_directiveLocation.DirectiveLocation, name.value)) return name;
			throw this.unexpected(start);
		}
		/**
		* SchemaCoordinate :
		*   - Name
		*   - Name . Name
		*   - Name . Name ( Name : )
		*   - \@ Name
		*   - \@ Name ( Name : )
		* @returns Parsed schema coordinate AST.
		* @example
		* ```ts
		* import assert from 'node:assert/strict';
		* import { Kind, parseSchemaCoordinate } from 'graphql/language';
		*
		* const typeCoordinate = parseSchemaCoordinate('User.name');
		* const directiveCoordinate = parseSchemaCoordinate('@include(if:)');
		* assert(typeCoordinate.kind === Kind.MEMBER_COORDINATE);
		* assert(directiveCoordinate.kind === Kind.DIRECTIVE_ARGUMENT_COORDINATE);
		*
		* typeCoordinate.name.value; // => 'User'
		* typeCoordinate.memberName?.value; // => 'name'
		* directiveCoordinate.name.value; // => 'include'
		* directiveCoordinate.argumentName?.value; // => 'if'
		* ```
		*/
		parseSchemaCoordinate() {
			const start = this._lexer.token;
			const ofDirective = this.expectOptionalToken(_tokenKind.TokenKind.AT);
			const name = this.parseName();
			let memberName;
			if (!ofDirective && this.expectOptionalToken(_tokenKind.TokenKind.DOT)) memberName = this.parseName();
			let argumentName;
			if ((ofDirective || memberName) && this.expectOptionalToken(_tokenKind.TokenKind.PAREN_L)) {
				argumentName = this.parseName();
				this.expectToken(_tokenKind.TokenKind.COLON);
				this.expectToken(_tokenKind.TokenKind.PAREN_R);
			}
			if (ofDirective) {
				if (argumentName) return this.node(start, {
					kind: _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE,
					name,
					argumentName
				});
				return this.node(start, {
					kind: _kinds.Kind.DIRECTIVE_COORDINATE,
					name
				});
			} else if (memberName) {
				if (argumentName) return this.node(start, {
					kind: _kinds.Kind.ARGUMENT_COORDINATE,
					name,
					fieldName: memberName,
					argumentName
				});
				return this.node(start, {
					kind: _kinds.Kind.MEMBER_COORDINATE,
					name,
					memberName
				});
			}
			return this.node(start, {
				kind: _kinds.Kind.TYPE_COORDINATE,
				name
			});
		}
		/**
		* Returns a node that, if configured to do so, sets a "loc" field as a
		* location object, used to identify the place in the source that created a
		* given parsed object.
		*
		* @internal
		*/
		node(startToken, node) {
			if (this._options.noLocation !== true) node.loc = new _ast.Location(startToken, this._lexer.lastToken, this._lexer.source);
			return node;
		}
		/**
		* Determines if the next token is of a given kind
		*
		* @internal
		*/
		peek(kind) {
			return this._lexer.token.kind === kind;
		}
		/**
		* If the next token is of the given kind, return that token after advancing the lexer.
		* Otherwise, do not change the parser state and throw an error.
		*
		* @internal
		*/
		expectToken(kind) {
			const token = this._lexer.token;
			if (token.kind === kind) {
				this.advanceLexer();
				return token;
			}
			throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Expected ${getTokenKindDesc(kind)}, found ${getTokenDesc(token)}.`);
		}
		/**
		* If the next token is of the given kind, return "true" after advancing the lexer.
		* Otherwise, do not change the parser state and return "false".
		*
		* @internal
		*/
		expectOptionalToken(kind) {
			if (this._lexer.token.kind === kind) {
				this.advanceLexer();
				return true;
			}
			return false;
		}
		/**
		* If the next token is a given keyword, advance the lexer.
		* Otherwise, do not change the parser state and throw an error.
		*
		* @internal
		*/
		expectKeyword(value) {
			const token = this._lexer.token;
			if (token.kind === _tokenKind.TokenKind.NAME && token.value === value) this.advanceLexer();
			else throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Expected "${value}", found ${getTokenDesc(token)}.`);
		}
		/**
		* If the next token is a given keyword, return "true" after advancing the lexer.
		* Otherwise, do not change the parser state and return "false".
		*
		* @internal
		*/
		expectOptionalKeyword(value) {
			const token = this._lexer.token;
			if (token.kind === _tokenKind.TokenKind.NAME && token.value === value) {
				this.advanceLexer();
				return true;
			}
			return false;
		}
		/**
		* Helper function for creating an error when an unexpected lexed token is encountered.
		*
		* @internal
		*/
		unexpected(atToken) {
			const token = atToken !== null && atToken !== void 0 ? atToken : this._lexer.token;
			return (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Unexpected ${getTokenDesc(token)}.`);
		}
		/**
		* Returns a possibly empty list of parse nodes, determined by the parseFn.
		* This list begins with a lex token of openKind and ends with a lex token of closeKind.
		* Advances the parser to the next lex token after the closing token.
		*
		* @internal
		*/
		any(openKind, parseFn, closeKind) {
			this.expectToken(openKind);
			const nodes = [];
			while (!this.expectOptionalToken(closeKind)) nodes.push(parseFn.call(this));
			return nodes;
		}
		/**
		* Returns a list of parse nodes, determined by the parseFn.
		* It can be empty only if open token is missing otherwise it will always return non-empty list
		* that begins with a lex token of openKind and ends with a lex token of closeKind.
		* Advances the parser to the next lex token after the closing token.
		*
		* @internal
		*/
		optionalMany(openKind, parseFn, closeKind) {
			if (this.expectOptionalToken(openKind)) {
				const nodes = [];
				do
					nodes.push(parseFn.call(this));
				while (!this.expectOptionalToken(closeKind));
				return nodes;
			}
			return [];
		}
		/**
		* Returns a non-empty list of parse nodes, determined by the parseFn.
		* This list begins with a lex token of openKind and ends with a lex token of closeKind.
		* Advances the parser to the next lex token after the closing token.
		*
		* @internal
		*/
		many(openKind, parseFn, closeKind) {
			this.expectToken(openKind);
			const nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (!this.expectOptionalToken(closeKind));
			return nodes;
		}
		/**
		* Returns a non-empty list of parse nodes, determined by the parseFn.
		* This list may begin with a lex token of delimiterKind followed by items separated by lex tokens of tokenKind.
		* Advances the parser to the next lex token after last item in the list.
		*
		* @internal
		*/
		delimitedMany(delimiterKind, parseFn) {
			this.expectOptionalToken(delimiterKind);
			const nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (this.expectOptionalToken(delimiterKind));
			return nodes;
		}
		advanceLexer() {
			const { maxLexicalTokens = this._options.maxTokens } = this._options;
			const token = this._lexer.advance();
			if (token.kind !== _tokenKind.TokenKind.EOF) {
				++this._tokenCounter;
				if (maxLexicalTokens !== void 0 && this._tokenCounter > maxLexicalTokens) throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Document contains more that ${maxLexicalTokens} tokens. Parsing aborted.`);
			}
		}
	};
	/**
	* A helper function to describe a token as a string for debugging.
	*
	* @internal
	*/
	exports.Parser = Parser;
	function getTokenDesc(token) {
		const value = token.value;
		return getTokenKindDesc(token.kind) + (value != null ? ` "${value}"` : "");
	}
	/**
	* A helper function to describe a token kind as a string for debugging.
	*
	* @internal
	*/
	function getTokenKindDesc(kind) {
		return (0, _lexer.isPunctuatorTokenKind)(kind) ? `"${kind}"` : kind;
	}
}));
export { require_parser };
