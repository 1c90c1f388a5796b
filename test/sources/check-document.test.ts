import { describe, expect, test } from '@jest/globals';
import { feature } from '../../src/generated/validators/feature.js';
import { policy } from '../../src/generated/validators/policy.js';
import { experiment } from '../../src/generated/validators/experiment.js';
import { waivers } from '../../src/generated/validators/waivers.js';
import { openDataContract } from '../../src/generated/validators/open-data-contract.js';
import { checkDocument } from '../../src/sources/check-document.ts';
import { jsonDocument } from '../../src/sources/json-document.ts';
import type { Validator, ValidatorError } from '../../src/sources/validator.ts';
import { yamlDocument } from '../../src/sources/yaml-document.ts';
import { problemLines } from '../support/problem-lines.ts';

const RECORD = 'id: burst\ntitle: Burst detector\nstage: candidate\n';
const POLICY = 'version: 1\n';
const EXPERIMENT = 'id: burst-vs-ewma\nhypothesis: It finds more.\ncriteria:\n';
const WAIVERS = 'version: 1\nwaivers:\n';

function problemsOf(validator: Validator, text: string, path = 'a.yml'): readonly string[] {
  const document = path.endsWith('.json') ? jsonDocument(path, text) : yamlDocument(path, text);
  return problemLines(checkDocument(document, validator));
}

describe('a feature record', () => {
  test.each([
    [RECORD],
    [`${RECORD}data: [SHA256SUMS, {path: a.csv, sha256: ${'a'.repeat(64)}}]`],
    [`${RECORD}tests: {unit: a.xml, integration: [b.xml]}`],
    ['', '1:1 the file is empty; expected a mapping'],
    ['- a', '1:1 the file is a list; expected a mapping'],
    [
      'id: a b\ntitle: ""\n',
      '1:1 the file has no `stage` → add `stage:`',
      '1:5 `id` is `a b`; expected a short name: letters, digits, dots, dashes and underscores',
      '2:8 `title` is empty; expected at least 1',
    ],
    [`${RECORD}contract: [a]`, '4:1 `contract` is not a key; did you mean `contracts`? → write `contracts`'],
    [`${RECORD}tests: {unti: a}`, '4:9 `unti` is not a key of `tests`; did you mean `unit`? → write `unit`'],
    [
      `${RECORD}rollout: {percent: 5}`,
      '4:11 `percent` is not a key of `rollout` → take it out, or write one of flag, steps, hold',
    ],
    [`${RECORD}code: detector/`, '4:7 `code` is `detector/`; expected a list → write a list: `[detector/]`'],
    [`${RECORD}code: [1]`, '4:8 `code[0]` is `1`; expected a text → put it in quotes: `"1"`'],
    [`${RECORD}code:`, '4:6 `code` has no value; expected a list'],
    [`${RECORD}tests: a.xml`, '4:8 `tests` is `a.xml`; expected a mapping'],
    [`${RECORD}data: [5]`, '4:8 `data[0]` is `5`; expected a text or a mapping → put it in quotes: `"5"`'],
    [`${RECORD}data: [{path: a.csv}]`, '4:8 `data[0]` has no `sha256` → add `sha256:`'],
    [
      `${RECORD}data: [{path: a.csv, sha256: abc}]`,
      '4:30 `data[0].sha256` is `abc`; expected a SHA-256: 64 digits and letters from a to f',
    ],
    [
      `${RECORD}data: [{paht: a.csv}]`,
      '4:8 `data[0]` has no `path` → add `path:`',
      '4:8 `data[0]` has no `sha256` → add `sha256:`',
      '4:9 `paht` is not a key of `data[0]`; did you mean `path`? → write `path`',
    ],
    [`${RECORD}tests: {unit: 5}`, '4:15 `tests.unit` is `5`; expected a text or a list → put it in quotes: `"5"`'],
    [`${RECORD}tests: {unit: [5]}`, '4:16 `tests.unit[0]` is `5`; expected a text → put it in quotes: `"5"`'],
    [`${RECORD}locked: [tests, lineage, tests]`, '4:26 `locked` holds `tests` twice → keep one of the two'],
    [
      `${RECORD}remediation: {action: restart, mode: automagic}`,
      '4:38 `remediation.mode` is `automagic`; expected one of `shadow`, `approve`, `automatic`; did you mean `automatic`? → write `automatic`',
    ],
    [`${RECORD}review-by: 1 May`, '4:12 `review-by` is `1 May`; expected a day, as year-month-day'],
    [`${RECORD}artifact: {name: a, version: [1]}`, '4:30 `artifact.version` is a list; expected a text or a number'],
    [`id: a\ntitle: ${'x'.repeat(300)}\nstage: candidate`, '2:8 `title` has 300 characters; expected at most 200'],
    [
      `${RECORD}blast: 1\n"${'k'.repeat(100)}": 1`,
      '4:1 `blast` is not a key → take it out',
      expect.stringMatching(/^5:1 `k{59}…` is not a key → /),
    ],
  ])('%j', (text, ...problems) => expect(problemsOf(feature, text)).toEqual(problems));
  test('in JSON the key to add is written as JSON', () => {
    expect(problemsOf(feature, '{"id": "a", "title": "A"}', 'a.feature.json')).toEqual([
      '1:1 the file has no `stage` → add `"stage"`',
    ]);
  });
});

describe('a policy', () => {
  test.each([
    [`${POLICY}severity: {tests/tests-passed: warning, tests/tests-ran: {candidate: block}}`],
    [`${POLICY}gates: {tests: {kinds: {production: [unit]}}}`],
    ['version: 2', '1:10 `version` is `2`; expected `1` → write `1`'],
    ['version: "1"', '1:10 `version` is the text `1`; expected `1` itself → take the quotes away'],
    [
      `${POLICY}stages: [Production]`,
      '2:10 `stages[0]` is `Production`; expected a short name: small letters, digits and dashes, with a letter first',
    ],
    [`${POLICY}stages: []`, '2:9 `stages` is empty; expected at least 1'],
    [`${POLICY}enforce: no`, '2:10 `enforce` is `no`; expected true or false → write `false`'],
    [
      `${POLICY}requires: {candidate: tests}`,
      '2:23 `requires.candidate` is `tests`; expected a list → write a list: `[tests]`',
    ],
    [
      `${POLICY}evidence: {production: attested}`,
      '2:24 `evidence.production` is `attested`; expected one of `committed`, `supplied` → write `committed` or `supplied`',
    ],
    [
      `${POLICY}severity: {tests/x: blok}`,
      '2:21 `severity.tests/x` is `blok`; expected one of `off`, `note`, `warning`, `block`; did you mean `block`? → write `block`',
    ],
    [
      `${POLICY}severity: {tests/x: {candidate: blok}}`,
      '2:33 `severity.tests/x.candidate` is `blok`; expected one of `off`, `note`, `warning`, `block`; did you mean `block`? → write `block`',
    ],
    [
      `${POLICY}severity: {tests/x: [block]}`,
      '2:21 `severity.tests/x` is a list; expected `off`, `note`, `warning`, `block` or a mapping',
    ],
    [
      `${POLICY}severity: {TestsPassed: block}`,
      '2:12 `TestsPassed` cannot be a key of `severity`; expected a check, as `gate/question`',
    ],
    [`${POLICY}gates: {test: {}}`, '2:9 `test` is not a key of `gates`; did you mean `tests`? → write `tests`'],
    [
      `${POLICY}gates: {data-contract: {contracts: 5}}`,
      '2:36 `gates.data-contract.contracts` is `5`; expected a text, a list or a mapping → put it in quotes: `"5"`',
    ],
    [
      `${POLICY}gates: {data-contract: {contracts: {candidate: 5}}}`,
      '2:48 `gates.data-contract.contracts.candidate` is `5`; expected a text or a list → put it in quotes: `"5"`',
    ],
    [
      `${POLICY}gates: {data-contract: {contracts: [""]}}`,
      '2:37 `gates.data-contract.contracts[0]` is empty; expected at least 1',
    ],
    [
      `${POLICY}gates: {tests: {kinds: all}}`,
      '2:24 `gates.tests.kinds` is `all`; expected `declared` → write `declared`',
    ],
    [
      `${POLICY}gates: {tests: {kinds: {production: [unit, e2e]}}}`,
      '2:44 `gates.tests.kinds.production[1]` is `e2e`; expected one of `unit`, `integration`, `end-to-end` → write `unit`, `integration` or `end-to-end`',
    ],
    [
      `${POLICY}gates: {reproducibility: {packages: hashd}}`,
      '2:37 `gates.reproducibility.packages` is `hashd`; expected one of `pinned`, `hashed`; did you mean `hashed`? → write `hashed`',
    ],
  ])('%j', (text, ...problems) => expect(problemsOf(policy, text)).toEqual(problems));
});

describe('an experiment', () => {
  test.each([
    [
      `${EXPERIMENT}  - {metric: f1, direction: increase, minimum-improvement: 2%}\nbaseline: {name: EWMA, results: a.csv}`,
    ],
    [EXPERIMENT, '3:10 `criteria` has no value; expected a list'],
    [`${EXPERIMENT}  - f1`, '4:5 `criteria[0]` is `f1`; expected a mapping'],
    [
      `${EXPERIMENT}  - {metric: f1, direction: up}`,
      '4:29 `criteria[0].direction` is `up`; expected one of `increase`, `decrease` → write `increase` or `decrease`',
    ],
    [
      `${EXPERIMENT}  - {metric: f1, threshold: "=> 0.8"}`,
      "4:29 `criteria[0].threshold` is `=> 0.8`; expected what the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`",
    ],
    [
      `${EXPERIMENT}  - {metric: f1, threshold: 0.8}`,
      "4:29 `criteria[0].threshold` is `0.8`; expected what the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`",
    ],
    [
      `${EXPERIMENT}  - {metric: f1, minimum-improvement: -1}`,
      '4:39 `criteria[0].minimum-improvement` is `-1`; expected at least 0',
    ],
    [
      `${EXPERIMENT}  - {metric: f1, minimum-improvement: two}`,
      '4:39 `criteria[0].minimum-improvement` is `two`; expected a number that is not negative, `2%` or `2pp`',
    ],
    [
      `${EXPERIMENT}  - {metric: f1, minimum-improvement: []}`,
      '4:39 `criteria[0].minimum-improvement` is a list; expected a number that is not negative, `2%` or `2pp`',
    ],
    [`${EXPERIMENT}  - {metric: f1}\nconfidence: 95`, '5:13 `confidence` is `95`; expected less than 1'],
    [`${EXPERIMENT}  - {metric: f1}\nconfidence: 0`, '5:13 `confidence` is `0`; expected more than 0'],
    [`${EXPERIMENT}  - {metric: f1}\nconfidence: 95%`, '5:13 `confidence` is `95%`; expected a number'],
  ])('%j', (text, ...problems) => expect(problemsOf(experiment, text)).toEqual(problems));
});

describe('waivers', () => {
  test.each([
    [`${WAIVERS}  - {check: tests/x, feature: f, reason: The lab moves in January., until: 2027-01-31}`],
    ['version: 1', '1:1 the file has no `waivers` → add `waivers:`'],
    [`${WAIVERS}  check: tests/x`, '3:3 `waivers` is a mapping; expected a list'],
    [
      `${WAIVERS}  - {check: tests/x, feature: f, reason: short, until: 2027-01-31}`,
      '3:42 `waivers[0].reason` has 5 characters; expected at least 10',
    ],
    [
      `${WAIVERS}  - {check: tests, feature: f, reason: long enough, until: 31.1.2027}`,
      '3:13 `waivers[0].check` is `tests`; expected a check, as `gate/question`',
      '3:60 `waivers[0].until` is `31.1.2027`; expected a day, as year-month-day',
    ],
    [
      `${WAIVERS}  - {check: tests/x, feature: f, reason: long enough}`,
      '3:5 `waivers[0]` has no `until` → add `until:`',
    ],
  ])('%j', (text, ...problems) => expect(problemsOf(waivers, text)).toEqual(problems));
});

describe('a contract', () => {
  const contract = (rest: string): string =>
    `apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n${rest}`;
  test.each([
    [contract('schema: [{name: a, properties: [{name: b, logicalType: string}]}]')],
    [
      contract('schema: [{name: a, properties: [{name: b, requred: true}]}]'),
      '6:43 `requred` is not a key of `schema[0].properties[0]`; did you mean `required`? → write `required`',
    ],
    [
      contract('schema: [{name: a, properties: [{name: b, logicalType: string, logicalTypeOptions: {minimum: 1}}]}]'),
      expect.stringMatching(/^6:85 `minimum` is not a key of `schema\[0\]\.properties\[0\]\.logicalTypeOptions`/),
    ],
    [
      contract('servers: [{server: s, type: local, path: a.csv, format: csv, pth: b}]'),
      expect.stringMatching(/^6:62 `pth` is not a key of `servers\[0\]`; did you mean `path`\? → write `path`$/),
    ],
    [
      contract('servers: [{server: s, type: local, path: a.csv, format: csv, nonsense: b}]'),
      expect.stringMatching(/^6:62 `nonsense` is not a key of `servers\[0\]` → take it out/),
    ],
  ])('%j', (text, ...problems) => expect(problemsOf(openDataContract, text)).toEqual(problems));
});

test('what two parts of a schema refuse is one problem', () => {
  const refusal = (known: string): ValidatorError => ({
    keyword: 'additionalProperties',
    instancePath: '/server',
    params: { additionalProperty: 'host' },
    data: { host: 1 },
    parentSchema: { properties: { [known]: true } },
  });
  const validator: Validator = () => false;
  validator.errors = [refusal('path'), refusal('location')];
  expect(problemsOf(validator, 'server: {host: 1}')).toEqual([
    '1:10 `host` is not a key of `server` → take it out, or write one of location',
  ]);
});
