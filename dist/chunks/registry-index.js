export { askAttestations, askRegistries, describeProblems, dockerCredentials, keepImage, keepTag, pruneTags, runCredentialHelper } from "./registry-index-shared.js";
