import { require_dist } from "./sigstore-protobuf-specs-shared.js";
export default require_dist();
export {};
