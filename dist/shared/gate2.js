import { t as dataContractGate } from "./gate.js";

export { dataContractGate };