export { RULES } from "./gates-attestation-rules-shared.js";
