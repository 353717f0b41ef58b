export { type JsonMember, type JsonNode, parseJson } from '../formats/avro/parse/json.ts';
export { readYaml, type YamlDocument } from './yaml.ts';
export { isSmallValue, toJson } from './value.ts';
