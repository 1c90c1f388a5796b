import { t as reproducibilityGate } from "./gate7.js";

export { reproducibilityGate };