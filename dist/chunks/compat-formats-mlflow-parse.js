export { parseModel } from "./compat-formats-mlflow-parse-shared.js";
