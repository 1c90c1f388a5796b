import type { Policy } from '../generated/formats.ts';
import { policy as policyValidator } from '../generated/validators/policy.js';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { Problem } from '../model/problem.ts';
import { RETIRED } from '../promotion/stages.ts';
import type { Document } from '../sources/document.ts';
import { unknownWord } from '../sources/unknown-word.ts';
import { validConfiguration } from './valid-configuration.ts';

/** Names a policy or a waiver may use. */
export interface PolicyVocabulary {
  readonly gates: readonly string[];
  readonly checks: readonly string[];
}

/** Reads a policy. @throws ConfigurationError naming every line that is wrong */
export function readPolicy(document: Document, vocabulary: PolicyVocabulary, builtInStages: readonly string[]): Policy {
  const policy = validConfiguration(document, policyValidator) as Policy;
  const problems: Problem[] = [];
  const stages = policy.stages ?? builtInStages;
  const known = (word: string, words: readonly string[], what: string, ...keys: (string | number)[]): void => {
    if (words.includes(word)) return;
    const listing = what === 'a check' ? '`promotion-gates policy` lists them' : undefined;
    problems.push({ ...unknownWord(word, words, what, listing), location: document.locateKey(...keys) });
  };
  if (stages.includes(RETIRED)) {
    problems.push({
      message: `\`${RETIRED}\` stands below the first stage by itself`,
      remedy: 'take it out of `stages`',
      location: document.locate('stages', stages.indexOf(RETIRED)),
    });
  }
  for (const [stage, gates] of Object.entries(policy.requires ?? {})) {
    known(stage, stages, 'a stage of this policy', 'requires', stage);
    gates.forEach((gate, index) => known(gate, vocabulary.gates, 'a gate', 'requires', stage, index));
  }
  for (const stage of Object.keys(policy.evidence ?? {}))
    known(stage, stages, 'a stage of this policy', 'evidence', stage);
  for (const [gate, options] of Object.entries(policy.gates ?? {})) {
    for (const [name, value] of Object.entries((options ?? {}) as Record<string, unknown>)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      for (const stage of Object.keys(value))
        known(stage, stages, 'a stage of this policy', 'gates', gate, name, stage);
    }
  }
  for (const [check, severity] of Object.entries(policy.severity ?? {})) {
    known(check, vocabulary.checks, 'a check', 'severity', check);
    if (typeof severity !== 'object') continue;
    for (const stage of Object.keys(severity)) known(stage, stages, 'a stage of this policy', 'severity', check, stage);
  }
  if (problems.length > 0) throw new ConfigurationError(...problems);
  return policy;
}
