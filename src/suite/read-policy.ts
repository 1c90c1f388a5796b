import type { Baseline, Policy, Waivers } from '../generated/formats.ts';
import { baseline as baselineValidator } from '../generated/validators/baseline.js';
import { policy as policyValidator } from '../generated/validators/policy.js';
import { waivers as waiversValidator } from '../generated/validators/waivers.js';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { Problem } from '../model/problem.ts';
import { RETIRED } from '../promotion/stages.ts';
import { checkDocument } from '../sources/check-document.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import type { Document } from '../sources/document.ts';
import { unknownWord } from '../sources/unknown-word.ts';
import type { Validator } from '../sources/validator.ts';

/** Names a policy or a waiver may use. */
export interface PolicyVocabulary {
  readonly gates: readonly string[];
  readonly checks: readonly string[];
}

/** Reads a policy. @throws ConfigurationError naming every line that is wrong */
export function readPolicy(document: Document, vocabulary: PolicyVocabulary, builtInStages: readonly string[]): Policy {
  const policy = valid(document, policyValidator) as Policy;
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

/** Reads waivers. @throws ConfigurationError, also for a check that does not exist and a day that is not in the calendar */
export function readWaivers(document: Document, vocabulary: PolicyVocabulary): Waivers {
  const waivers = valid(document, waiversValidator) as Waivers;
  const problems: Problem[] = [];
  waivers.waivers.forEach((waiver, index) => {
    if (!vocabulary.checks.includes(waiver.check)) {
      const meant = didYouMean(waiver.check, vocabulary.checks);
      problems.push({
        message: `there is no check \`${waiver.check}\`${meant ? `; did you mean \`${meant}\`?` : ''}`,
        remedy: 'name the check as the report prints it',
        location: document.locate('waivers', index, 'check'),
      });
    }
    const day = new Date(`${waiver.until}T00:00:00Z`);
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== waiver.until) {
      problems.push({
        message: `\`${waiver.until}\` is not a day of the calendar`,
        remedy: 'write year-month-day, as 2027-01-31',
        location: document.locate('waivers', index, 'until'),
      });
    }
  });
  if (problems.length > 0) throw new ConfigurationError(...problems);
  return waivers;
}

/** Reads known debt. @throws ConfigurationError */
export function readBaseline(document: Document): Baseline {
  return valid(document, baselineValidator) as Baseline;
}

function valid(document: Document, validator: Validator): unknown {
  const problems = checkDocument(document, validator);
  if (problems.length > 0)
    throw new ConfigurationError(...problems.map((problem) => ({ remedy: 'mend the file at this line', ...problem })));
  return document.value;
}
