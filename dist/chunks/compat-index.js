export { FORMATS, compareSources, detectFormat, findFormat } from "./compat-index-shared.js";
