import { t as lineageGate } from "./gate5.js";

export { lineageGate };