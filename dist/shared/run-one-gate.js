import { t as runOneGate } from "./run-one-gate2.js";

export { runOneGate };