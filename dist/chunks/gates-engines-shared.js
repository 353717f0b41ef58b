// src/gates/engines.ts
/** The engines of the product. */
const ENGINES = { compat: () => import("./compat-index.js") };
export { ENGINES };
