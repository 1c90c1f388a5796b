/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
import type { Validator } from '../sources/validator.ts';

export declare const baseline: Validator;
export declare const effectivePolicy: Validator;
export declare const evidenceExperiment: Validator;
export declare const evidenceGovernance: Validator;
export declare const evidenceReproducibility: Validator;
export declare const evidenceTests: Validator;
export declare const experiment: Validator;
export declare const explanation: Validator;
export declare const feature: Validator;
export declare const gateReport: Validator;
export declare const policy: Validator;
export declare const readinessReport: Validator;
export declare const run: Validator;
export declare const waivers: Validator;
