export { PIN_RULES, isManifestName, judgeSite, parseReference, proposePins, readPin } from "./pins.js";
