import "./runtime.js";
import { require_directiveLocation } from "./graphql-shared3.js";
import { require_definition, require_directives, require_scalars } from "./graphql-shared2.js";
import { require_schema } from "./graphql-shared6.js";
import { isRequired, possibleTypes } from "./compat-formats-graphql-model-shared.js";
// src/compat/formats/graphql/witness/reference.ts
var import_directiveLocation = require_directiveLocation();
var import_definition = require_definition();
var import_directives = require_directives();
var import_scalars = require_scalars();
var import_schema = require_schema();
const SCALARS = new Map(import_scalars.specifiedScalarTypes.map((type) => [type.name, type]));
const LOCATIONS = new Map(Object.entries(import_directiveLocation.DirectiveLocation));
/**
* A schema as the reference implementation has it. Every type is made when a document first asks for it: making all of a large schema takes
* many times as long as comparing it.
*/
var ReferenceSchema = class extends import_schema.GraphQLSchema {
	#schema;
	#types = /* @__PURE__ */ new Map();
	#refs = /* @__PURE__ */ new Map();
	#directives;
	#children;
	constructor(schema) {
		super({ assumeValid: true });
		this.#schema = schema;
	}
	getQueryType() {
		return this.#root("query");
	}
	getMutationType() {
		return this.#root("mutation");
	}
	getSubscriptionType() {
		return this.#root("subscription");
	}
	getType(name) {
		return this.#schema.types.has(name) || SCALARS.has(name) ? this.#named(name) : super.getTypeMap()[name];
	}
	/** Validation looks names up and never lists them, but for the suggestions that nobody asks for: so no type has to be made for it. */
	getTypeMap() {
		return lookUpOnly((name) => this.getType(name));
	}
	getImplementations(parent) {
		this.#children ??= interfacesByParent(this.#schema);
		const objects = [...possibleTypes(this.#schema, parent.name)].map((name) => this.#named(name));
		const interfaces = (this.#children.get(parent.name) ?? []).map((name) => this.#named(name));
		return {
			objects: objects.filter((type) => type instanceof import_definition.GraphQLObjectType),
			interfaces: interfaces.filter((type) => type instanceof import_definition.GraphQLInterfaceType)
		};
	}
	getDirectives() {
		this.#directives ??= [...import_directives.specifiedDirectives, ...[...this.#schema.directives.values()].map(({ name, args, locations, repeatable }) => new import_directives.GraphQLDirective({
			name,
			isRepeatable: repeatable,
			locations: [...locations].flatMap((location) => LOCATIONS.get(location) ?? []),
			args: this.#args(args)
		}))];
		return this.#directives;
	}
	#root(root) {
		const name = this.#schema.roots.get(root)?.type;
		const type = name === void 0 ? void 0 : this.#named(name);
		return type instanceof import_definition.GraphQLObjectType ? type : void 0;
	}
	#named(name) {
		const known = this.#types.get(name) ?? SCALARS.get(name);
		if (known) return known;
		const type = this.#schema.types.get(name);
		if (!type) throw new TypeError(`${name} is not defined`);
		const made = this.#make(type);
		this.#types.set(name, made);
		return made;
	}
	#make(type) {
		const { name } = type;
		switch (type.kind) {
			case "object": return withFields(new import_definition.GraphQLObjectType({
				name,
				fields: {},
				interfaces: () => this.#interfaces(type)
			}), this.#fields(type));
			case "interface": return withFields(new import_definition.GraphQLInterfaceType({
				name,
				fields: {},
				interfaces: () => this.#interfaces(type)
			}), this.#fields(type));
			case "union": return new import_definition.GraphQLUnionType({
				name,
				types: () => this.#members(type)
			});
			case "input object": return this.#inputObject(type);
			case "enum": return new import_definition.GraphQLEnumType({
				name,
				values: Object.fromEntries([...type.values.keys()].map((value) => [value, {}]))
			});
			default: return new import_definition.GraphQLScalarType({ name });
		}
	}
	/** Validation goes over all fields of an input object for those that are required: it is told of no others, unless it looks one up. */
	#inputObject({ name, oneOf, inputs }) {
		const made = /* @__PURE__ */ new Map();
		const lookUp = (field) => {
			const input = inputs.get(field);
			if (!input || made.has(field)) return made.get(field);
			const fields = this.#args(/* @__PURE__ */ new Map([[field, input]]));
			made.set(field, new import_definition.GraphQLInputObjectType({
				name: "Owner",
				fields
			}).getFields()[field]);
			return made.get(field);
		};
		const type = new import_definition.GraphQLInputObjectType({
			name,
			isOneOf: oneOf,
			fields: {}
		});
		let listed;
		type.getFields = () => listed ??= lookUpOnly(lookUp, [...inputs.values()].filter(isRequired).map((input) => input.name));
		return type;
	}
	/** Fields by name, each made when it is looked up. */
	#fields({ fields }) {
		const made = /* @__PURE__ */ new Map();
		const lookUp = (name) => {
			const field = fields.get(name);
			if (field && !made.has(name)) made.set(name, this.#field(field));
			return made.get(name);
		};
		return lookUpOnly(lookUp);
	}
	#field({ name, type, args }) {
		return new import_definition.GraphQLObjectType({
			name: "Owner",
			fields: { [name]: {
				type: this.#ref(type),
				args: this.#args(args)
			} }
		}).getFields()[name];
	}
	#interfaces({ interfaces }) {
		return [...interfaces.keys()].map((name) => this.#named(name)).filter((type) => type instanceof import_definition.GraphQLInterfaceType);
	}
	#members({ members }) {
		return [...members.keys()].map((name) => this.#named(name)).filter((type) => type instanceof import_definition.GraphQLObjectType);
	}
	/** That there is a default decides what is valid; which one does not, so null stands for all. */
	#args(inputs) {
		const entries = [...inputs.values()].map(({ name, type, fallback }) => [name, {
			type: this.#ref(type),
			...fallback === void 0 ? {} : { defaultValue: null }
		}]);
		return Object.fromEntries(entries);
	}
	/** The schema was checked: what stands in an answer is a type of answers, what is given one of inputs. */
	#ref(ref) {
		const known = this.#refs.get(ref);
		if (known) return known;
		const base = ref.item ? new import_definition.GraphQLList(this.#ref(ref.item)) : this.#named(ref.name);
		const made = ref.nonNull ? new import_definition.GraphQLNonNull(base) : base;
		this.#refs.set(ref, made);
		return made;
	}
};
function withFields(type, fields) {
	type.getFields = () => fields;
	return type;
}
/** An object that knows what is asked for and lists these names alone. */
function lookUpOnly(lookUp, listed = []) {
	const target = Object.create(null);
	for (const name of listed) {
		const found = lookUp(name);
		if (found !== void 0) target[name] = found;
	}
	return new Proxy(target, { get: (_, name) => typeof name === "string" ? lookUp(name) : void 0 });
}
function interfacesByParent(schema) {
	const children = /* @__PURE__ */ new Map();
	for (const { name, kind, interfaces } of schema.types.values()) {
		if (kind !== "interface") continue;
		for (const parent of interfaces.keys()) {
			const known = children.get(parent);
			if (known) known.push(name);
			else children.set(parent, [name]);
		}
	}
	return children;
}
export { ReferenceSchema };
