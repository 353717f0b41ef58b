export { declaredIn, describeMigrations, judgeMigrations } from "./migration-index-shared.js";
