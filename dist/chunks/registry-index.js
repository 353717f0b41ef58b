export { askRegistries, dockerCredentials, runCredentialHelper } from "./registry-index-shared.js";
