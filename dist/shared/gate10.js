import { t as testsGate } from "./gate9.js";

export { testsGate };