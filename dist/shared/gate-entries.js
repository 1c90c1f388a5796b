import { u as GATE_ENTRIES } from "./judge-repository.js";

export { GATE_ENTRIES };