import { t as experimentGate } from "./gate3.js";

export { experimentGate };