import { t as dataContractGate } from "./gate.js";
import { t as experimentGate } from "./gate3.js";
import { _ as governance, h as metasOf } from "./judge-repository.js";
import { t as lineageGate } from "./gate5.js";
import { t as reproducibilityGate } from "./gate7.js";
import { t as testsGate } from "./gate9.js";

const GATES = [
	dataContractGate,
	experimentGate,
	reproducibilityGate,
	testsGate,
	lineageGate,
	governance
];

const CHECK_METAS = new Map(GATES.flatMap(metasOf).map((meta) => [meta.id, meta]));

export { CHECK_METAS as t };