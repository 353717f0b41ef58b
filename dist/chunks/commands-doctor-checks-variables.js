export { lookAtVariables } from "./commands-doctor-checks-variables-shared.js";
