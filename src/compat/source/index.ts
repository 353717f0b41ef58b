export { type JsonMember, type JsonNode, parseJson } from '../formats/avro/parse/json.ts';
export { readYaml, type YamlDocument } from './yaml.ts';
export { toJson } from './value.ts';
