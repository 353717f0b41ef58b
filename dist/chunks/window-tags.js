export { listTags } from "./window-tags-shared.js";
