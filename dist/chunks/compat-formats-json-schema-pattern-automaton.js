export { accepts, automatonOf, isAbsorbed, startOf, stepBy } from "./compat-formats-json-schema-pattern-automaton-shared.js";
