/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
import type { Validator } from '../../sources/validator.ts';

export declare const lineageImpact: Validator;
