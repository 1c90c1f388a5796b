import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evidenceLineage } from '../../../src/generated/validators/evidence-lineage.js';
import { collect } from '../../../src/gates/lineage/collect.ts';
import { lineageGate } from '../../../src/gates/lineage/gate.ts';
import { BUILT_IN_POLICY } from '../../../src/promotion/built-in-policy.ts';
import { gitIn } from '../../../src/sources/git.ts';
import { openRepository } from '../../../src/sources/open-repository.ts';
import { readFeatures } from '../../../src/suite/read-features.ts';
import { GIT_ENVIRONMENT } from '../../support/git-repository.ts';
import { answersOf, temporaryRepository } from '../../support/open-feature.ts';
import { shortEvents, type ShortEvent } from './short-events.ts';

const STAGES = ['exploratory', 'candidate', 'production'];
const RECORD = 'features/burst/burst.feature.yml';

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

/** Looks at the feature `burst` in a repository with these files. */
async function look(
  files: Readonly<Record<string, string>>,
  options: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  repository.commit('files', files);
  const opened = await openRepository(gitIn(repository.folder, { ...process.env, ...GIT_ENVIRONMENT }));
  if (!opened) throw new Error('no repository');
  const features = readFeatures(opened, ['**/*.feature.yml'], { stages: STAGES, lockable: [] });
  const feature = features.find(({ id }) => id === 'burst');
  if (!feature) throw new Error('no feature');
  const all: Readonly<Record<string, unknown>> = { ...BUILT_IN_POLICY.gates.lineage, ...options };
  const units = await collect({
    repository: opened,
    comparison: {},
    feature,
    features,
    stages: STAGES,
    option: (name) => all[name],
    engine: { scan: () => Promise.reject(new Error('no data is scanned here')) },
    now: new Date('2026-11-23T12:00:00Z'),
    signal: new AbortController().signal,
  });
  for (const unit of units) {
    evidenceLineage(unit);
    expect(evidenceLineage.errors ?? []).toEqual([]);
    expect(JSON.parse(JSON.stringify(unit))).toEqual(unit);
  }
  const lines = answersOf(lineageGate, units, all).map(({ line }) => line);
  return all['readable'] === true ? lines : lines.filter((line) => TRACE.test(line));
}

const TRACE = / (traced|sources-under-contract|nothing-less-ready-behind|personal-data-declared): /;

const record = (more: string, id = 'burst', stage = 'production'): string =>
  `id: ${id}\ntitle: A feature\nstage: ${stage}\n${more}`;
const contract = (id: string, more: string): string =>
  `apiVersion: v3.1.0\nkind: DataContract\nid: ${id}\nversion: 2.1.0\nstatus: active\n${more}`;

const LAKE = contract(
  'host-cpu',
  `servers:
  - { server: lake, type: s3, environment: production, location: "s3://acme/host_cpu/*.parquet", format: parquet }
schema:
  - name: host_cpu_1s
    properties:
      - { name: user, logicalType: string, classification: PII }
      - { name: busy, logicalType: number }
`,
);
const score: ShortEvent = {
  job: 'score',
  code: 'features/burst/score.py',
  reads: ['s3://acme/host_cpu'],
  writes: {
    's3://acme/scores': {
      fields: ['score'],
      columns: { score: ['s3://acme/host_cpu.busy'], '*': ['~s3://acme/host_cpu.host'] },
    },
  },
};
const FILES = {
  [RECORD]: record('contracts: [cpu.odcs.yaml]\ncode: [score.py]\n'),
  'features/burst/cpu.odcs.yaml': LAKE,
  'features/burst/score.py': 'pass\n',
};
const EVENTS = 'lineage/events.ndjson';

describe('a feature is traced', () => {
  test('by column, through the code that makes it, to a contract by its server', async () =>
    expect(await look({ ...FILES, [EVENTS]: shortEvents(score) })).toEqual([
      'pass traced: traced by column: 1 output back to 1 source',
      'pass sources-under-contract: `s3://acme/host_cpu` is under `features/burst/cpu.odcs.yaml` 2.1.0',
      'pass nothing-less-ready-behind: nothing it is made from is less ready',
    ]));
  test('by data set where nothing tells of columns, which a policy may refuse', async () => {
    const events = shortEvents({ ...score, writes: { 's3://acme/scores': {} } });
    expect((await look({ ...FILES, [EVENTS]: events }))[0]).toBe(
      'pass traced: traced by data set only: 1 output back to 1 source; nothing tells from which columns `s3://acme/scores` is made',
    );
    expect((await look({}, { trace: 'column' }))[0]).toMatch(/^fail traced: traced by data set only/);
  });
  test('to a source that nobody declares, which is named with the way there', async () => {
    const events = shortEvents(
      score,
      {
        job: 'clean',
        reads: ['db/raw'],
        writes: { 's3://acme/scores_in': {} },
      },
      { ...score, reads: ['s3://acme/host_cpu', 's3://acme/scores_in'], writes: { 's3://acme/scores': {} } },
    );
    expect(await look({ ...FILES, [EVENTS]: events })).toContain(
      'fail sources-under-contract: an undeclared source: `db/raw` is under no contract; `s3://acme/scores` ← `score` ← `s3://acme/scores_in` ← `clean` ← `db/raw`',
    );
  });
  test('to a source under a contract that only another record names', async () => {
    const files = {
      ...FILES,
      [RECORD]: record('code: [score.py]\n'),
      'features/other/other.feature.yml': record('contracts: [../burst/cpu.odcs.yaml]\n', 'other'),
      [EVENTS]: shortEvents(score),
    };
    expect(await look(files)).toContain(
      'fail sources-under-contract: an undeclared source: `s3://acme/host_cpu` is under `features/burst/cpu.odcs.yaml`, which the record does not name (`other` does); `s3://acme/scores` ← `score` ← `s3://acme/host_cpu`',
    );
  });
  test('into a cycle', async () => {
    const events = shortEvents(
      { ...score, reads: ['d/a'], writes: { 's3://acme/scores': {} } },
      { job: 'one', reads: ['d/b'], writes: { 'd/a': {} } },
      { job: 'two', reads: ['d/a'], writes: { 'd/b': {} } },
    );
    expect(await look({ ...FILES, [EVENTS]: events })).toContain(
      'fail traced: a cycle: `d/a`, `one`, `d/b` and `two` are made from each other and from nothing else',
    );
  });
  test('over a cycle that something fills: the loop of an incremental table is no fault', async () => {
    const events = shortEvents({
      ...score,
      reads: ['s3://acme/host_cpu', 's3://acme/scores'],
      writes: { 's3://acme/scores': {} },
    });
    const files = { ...FILES, [RECORD]: record('contracts: [cpu.odcs.yaml]\nlineage: []\n'), [EVENTS]: events };
    const lines = await look(files, { outputs: [{ dataset: '*/scores', feature: 'burst' }] });
    expect(lines[0]).toMatch(/^pass traced: traced by data set only: 1 output back to 1 source/);
  });
  test('not at all: no producer, no lineage', async () => {
    const events = shortEvents(
      { ...score, code: 'elsewhere.py' },
      { job: 'use', reads: ['d/out'], writes: { 'd/next': {} } },
    );
    expect(await look({ ...FILES, [EVENTS]: events })).toEqual([
      'unknown traced: no lineage: of the 2 jobs that lineage tells of none makes anything of this feature',
    ]);
    const named = { outputs: [{ dataset: 'd/out', feature: 'burst' }] };
    // What the feature makes is no source of it.
    expect(await look({}, named)).toEqual([
      'fail traced: no producer: `d/out` is in the lineage, and no job writes it',
    ]);
    expect(await look({}, { outputs: [{ dataset: 'd/nowhere', feature: 'burst' }] })).toContain(
      'unknown traced: no lineage: nothing speaks of `d/nowhere`, which the policy says the feature makes',
    );
  });
  test('without any lineage', async () =>
    expect(await look(FILES)).toEqual(['unknown traced: no lineage: no file tells what the feature is made from']));
  test('from a file of the repository, wherever it lay when the pipeline ran, whose version git has', async () => {
    const local = contract(
      'sample',
      'servers:\n  - { server: local, type: local, environment: test, path: data/cpu.csv, format: csv }\nschema: []\n',
    );
    const events = shortEvents({
      job: 'score',
      code: './features/burst/score.py',
      reads: ['file//home/runner/work/x/x/features/burst/data/cpu.csv'],
      writes: { 's3://acme/scores': {} },
    }).replaceAll(
      '"namespace":"file//home/runner/work/x/x/features/burst/data","name":"cpu.csv"',
      '"namespace":"file","name":"/home/runner/work/x/x/features/burst/data/cpu.csv"',
    );
    const files = {
      ...FILES,
      'features/burst/cpu.odcs.yaml': local,
      'features/burst/data/cpu.csv': 'a\n1\n',
      [EVENTS]: events,
    };
    expect(await look(files, { 'source-versions': 'required' })).toEqual(
      expect.arrayContaining([
        'pass sources-under-contract: `file/features/burst/data/cpu.csv` is under `features/burst/cpu.odcs.yaml` 2.1.0',
        'pass sources-under-contract: `file/features/burst/data/cpu.csv` was read at version in git',
      ]),
    );
  });
  test('to a source of no version, where one is asked for', async () =>
    expect(await look({ ...FILES, [EVENTS]: shortEvents(score) }, { 'source-versions': 'required' })).toContain(
      'fail sources-under-contract: nothing tells which version of `s3://acme/host_cpu` was read',
    ));
  test('by a mapping of the policy, and by the name of the contract', async () => {
    const named = contract('raw', 'schema: []\n');
    const events = shortEvents({ ...score, reads: ['db/raw', 'db/x.y'], writes: { 's3://acme/scores': {} } });
    const files = { ...FILES, 'features/burst/cpu.odcs.yaml': named, [EVENTS]: events };
    const lines = await look(files, { sources: [{ dataset: 'db/x.*', contract: 'raw' }] });
    expect(lines).toContain(
      'pass sources-under-contract: `db/raw` is under `features/burst/cpu.odcs.yaml` 2.1.0 (by its name)',
    );
    expect(lines).toContain('pass sources-under-contract: `db/x.y` is under `features/burst/cpu.odcs.yaml` 2.1.0');
  });
});

describe('what stands behind a feature', () => {
  const other = (stage: string): Readonly<Record<string, string>> => ({
    'features/other/other.feature.yml': record(
      'code: [clean.py]\ncontracts: [../burst/cpu.odcs.yaml]\n',
      'other',
      stage,
    ),
    'features/other/clean.py': 'pass\n',
    [EVENTS]: shortEvents(
      { ...score, reads: ['d/clean'], writes: { 's3://acme/scores': {} } },
      { job: 'clean', code: 'features/other/clean.py', reads: ['s3://acme/host_cpu'], writes: { 'd/clean': {} } },
    ),
  });
  test('is a feature of a lower stage, named with the way there', async () =>
    expect(await look({ ...FILES, ...other('exploratory') })).toContain(
      'fail nothing-less-ready-behind: it is made from the feature `other`, which is exploratory; `s3://acme/scores` ← `score` ← `d/clean`',
    ));
  test('is no fault where it is as ready, and its contracts are declared by it', async () => {
    const files = { ...FILES, ...other('production'), [RECORD]: record('code: [score.py]\n') };
    expect(await look(files)).toEqual([
      expect.stringMatching(/^pass traced/),
      'pass sources-under-contract: `s3://acme/host_cpu` is under `features/burst/cpu.odcs.yaml` 2.1.0, which `other` declares',
      'pass nothing-less-ready-behind: nothing it is made from is less ready',
      expect.stringMatching(/^unknown personal-data-declared/),
    ]);
  });
  test('is told once: what the record itself names is told by the rules around the evidence', async () => {
    const files = { ...FILES, ...other('exploratory'), [RECORD]: record('code: [score.py]\ndepends-on: [other]\n') };
    expect((await look(files)).filter((line) => line.includes('the feature `other`'))).toEqual([]);
  });
  test('is a sandbox, something synthetic, a notebook', async () => {
    const sandbox = contract(
      's',
      'tags: [Synthetic]\nservers:\n  - { server: a, type: s3, environment: Sandbox, location: "s3://acme/host_cpu" }\n',
    );
    const files = {
      ...FILES,
      [RECORD]: record('contracts: [cpu.odcs.yaml]\ncode: [score.py, look.ipynb]\n'),
      'features/burst/cpu.odcs.yaml': sandbox,
      'features/burst/look.ipynb': '{}',
      [EVENTS]: shortEvents(
        { ...score, reads: ['d/clean'], writes: { 's3://acme/scores': {} } },
        { job: 'clean', code: 'notebooks/clean.ipynb', reads: ['s3://acme/host_cpu'], writes: { 'd/clean': {} } },
      ),
    };
    expect((await look(files)).filter((line) => line.includes('less-ready'))).toEqual([
      'fail nothing-less-ready-behind: it is made by the notebook `notebooks/clean.ipynb`; `s3://acme/scores` ← `score` ← `d/clean` ← `clean`',
      'fail nothing-less-ready-behind: it is made by the notebook `features/burst/look.ipynb`',
      expect.stringMatching(
        /^fail nothing-less-ready-behind: its source `features\/burst\/cpu\.odcs\.yaml` lives in `Sandbox` only; /,
      ),
      expect.stringMatching(
        /^fail nothing-less-ready-behind: `features\/burst\/cpu\.odcs\.yaml` is marked synthetic; /,
      ),
    ]);
  });
  test('is found by the record alone, without lineage', async () => {
    const sandbox = contract(
      's',
      'servers:\n  - { server: a, type: s3, environment: sandbox, location: "s3://x/y" }\n',
    );
    expect(await look({ ...FILES, 'features/burst/cpu.odcs.yaml': sandbox })).toContain(
      'fail nothing-less-ready-behind: its source `features/burst/cpu.odcs.yaml` lives in `sandbox` only',
    );
  });
});

describe('personal data', () => {
  const made = (
    columns: Readonly<Record<string, readonly string[]>> | undefined,
    tags: readonly unknown[] = [],
  ): Readonly<Record<string, string>> => ({
    ...FILES,
    [EVENTS]: shortEvents({
      ...score,
      reads: ['s3://acme/host_cpu'],
      writes: { 's3://acme/scores': columns ? { fields: Object.keys(columns), columns } : {} },
      facets: { 's3://acme/host_cpu': { tags: { tags } } },
    }),
  });
  const personal = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await look(files)).filter((line) => line.includes('personal-data'));
  const USER = ['s3://acme/host_cpu.user'];

  test('of a contract flows by columns', async () =>
    expect(await personal(made({ who: USER }))).toEqual([
      'fail personal-data-declared: `user` of `s3://acme/host_cpu` (pii) comes to the feature unmasked, and the record says nothing of personal data',
    ]));
  test('that is masked, or only decides, does not', async () => {
    expect(await personal(made({ who: ['#s3://acme/host_cpu.user'] }))).toEqual([]);
    expect(await personal(made({ who: ['~s3://acme/host_cpu.user'] }))).toEqual([]);
  });
  test('of a tag, with a value that says no, does not', async () => {
    const tag = (value: string): unknown => ({ key: 'PII', value, field: 'busy' });
    expect(await personal(made({ load: ['s3://acme/host_cpu.busy'] }, [tag('true')]))).toHaveLength(1);
    expect(await personal(made({ load: ['s3://acme/host_cpu.busy'] }, [tag('false')]))).toEqual([]);
  });
  test('may come where nothing tells of columns', async () =>
    expect(await personal(made(undefined))).toEqual([
      expect.stringMatching(/^unknown personal-data-declared: `user` of `s3:\/\/acme\/host_cpu` \(pii\) may come/),
    ]));
  test('does not come where nothing tells of the last columns, and those before were made without it', async () => {
    const ends = (columns: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> => ({
      ...FILES,
      [EVENTS]: shortEvents(
        {
          job: 'clean',
          reads: ['s3://acme/host_cpu'],
          writes: { 's3://acme/clean': { fields: Object.keys(columns), columns } },
        },
        { ...score, reads: ['s3://acme/clean'], writes: { 's3://acme/scores': {} } },
      ),
    });
    expect(await personal(ends({ load: ['s3://acme/host_cpu.busy'], who: ['#s3://acme/host_cpu.user'] }))).toEqual([]);
    expect(await personal(ends({ load: ['s3://acme/host_cpu.busy'], who: USER }))).toEqual([
      expect.stringMatching(/^unknown .* `user` of `s3:\/\/acme\/host_cpu` \(pii\) may come/),
    ]);
  });
  test('may come where a whole data set is marked, whichever columns are taken', async () => {
    const tags = [{ key: 'pii', value: 'true' }];
    expect(await personal(made({ load: ['s3://acme/host_cpu.busy'] }, tags))).toEqual([
      'unknown personal-data-declared: `s3://acme/host_cpu` (pii) may come to the feature, because its mark names no column, and the record says nothing of personal data',
    ]);
    expect(await personal(made({ load: ['#s3://acme/host_cpu.busy'] }, tags))).toEqual([]);
  });
  test('is marked within a column of a contract, or of all of it', async () => {
    const nested = LAKE.replace('classification: PII', 'properties: [{ name: mail, tags: [PII] }]');
    const who = made({ who: USER });
    expect(await personal({ ...who, 'features/burst/cpu.odcs.yaml': nested })).toEqual([
      expect.stringMatching(/^fail .* `user` of /),
    ]);
    const whole = `${LAKE.replace(', classification: PII', '')}tags: [pii]\n`;
    expect(await personal({ ...who, 'features/burst/cpu.odcs.yaml': whole })).toEqual([
      expect.stringMatching(/^unknown .* `s3:\/\/acme\/host_cpu` \(pii\) .* names no column/),
    ]);
  });
  test('is followed through 20,000 steps that nobody tells the columns of', async () => {
    const steps = Array.from({ length: 20_000 }, (_, step): ShortEvent => ({
      job: `step ${step}`,
      reads: [step === 0 ? 's3://acme/host_cpu' : `s3://acme/step/${step}`],
      writes: { [`s3://acme/step/${step + 1}`]: {} },
    }));
    const last: ShortEvent = { ...score, reads: ['s3://acme/step/20000'], writes: { 's3://acme/scores': {} } };
    expect(await personal({ ...FILES, [EVENTS]: shortEvents(...steps, last) })).toEqual([
      expect.stringMatching(/^unknown .* `user`/),
    ]);
  });
  test('is in order where the record declares it, and not where it says that there is none', async () => {
    const declared = (privacy: string): Readonly<Record<string, string>> => ({
      ...made({ who: USER }),
      [RECORD]: record(`contracts: [cpu.odcs.yaml]\ncode: [score.py]\nprivacy: { personal-data: ${privacy} }\n`),
    });
    expect(await personal(declared('[user ids]'))).toEqual([expect.stringMatching(/^pass .* the record declares/)]);
    expect(await personal(declared('none'))).toEqual([
      expect.stringMatching(/^fail .* the record says that there is none$/),
    ]);
  });
});

describe('lineage that is hard to read', () => {
  const readable = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await look({ ...FILES, ...files }, { readable: true })).filter((line) => line.includes('lineage-readable'));
  test('is named with its line, and the rest is read', async () => {
    const events = `{\n${shortEvents(score)}{"eventTime": "soon", "job": {"namespace": "n", "name": "j"}}\n`;
    expect(await readable({ [EVENTS]: events })).toEqual([
      'fail lineage-readable: `lineage/events.ndjson` cannot be read whole: the line is not JSON (the first of 2)',
    ]);
  });
  test('is none at all, and only its folder is called so: nobody is told', async () => {
    const settings = '{\n  "compilerOptions": {}\n}\n';
    const others = { 'tools/lineage/settings.json': settings, 'web/target/manifest.json': '{"name": "a web page",' };
    const whole = ['pass lineage-readable: the lineage in `lineage/events.ndjson` can be read: 1 entry'];
    const events = { [EVENTS]: shortEvents(score) };
    expect(await readable({ ...events, ...others })).toEqual(whole);
    expect(await readable({ ...events, 'tools/burst.openlineage.json': settings })).toEqual([
      ...whole,
      'fail lineage-readable: `tools/burst.openlineage.json` cannot be read whole: the event has no `eventTime` in ISO 8601',
    ]);
  });
  test('is named by the record, or by the policy, or half an event: whatever it holds, it is told', async () => {
    const file = 'tools/lineage/settings.json';
    const broken = expect.stringMatching(/^fail lineage-readable: `tools\/lineage\/settings\.json`/);
    const events = { [EVENTS]: shortEvents(score) };
    const named = record(`lineage: [../../${file}]\n`);
    expect(await readable({ [file]: '{"a": 1}', [RECORD]: named })).toContainEqual(broken);
    expect(await readable({ ...events, [file]: '{"eventTime": "2026-11-01T00:00:00Z", "job' })).toContainEqual(broken);
    const options = { readable: true, files: '**/lineage/*' };
    expect(await look({ ...FILES, ...events, [file]: '{"a": 1}' }, options)).toContainEqual(broken);
  });
  test('is not there, or outside: the record is told', async () => {
    const files = { [RECORD]: record('lineage: [events.ndjson, ../../../outside.ndjson]\n') };
    expect(await readable(files)).toEqual([
      expect.stringMatching(
        /^fail lineage-readable: `features\/burst\/events\.ndjson` cannot be read whole: there is no file/,
      ),
    ]);
  });
  test('is a manifest of a version that nobody knows', async () => {
    const manifest = { metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v99.json' } };
    expect(
      await readable({ [EVENTS]: shortEvents(score), 'dbt/target/manifest.json': JSON.stringify(manifest) }),
    ).toContain(
      'fail lineage-readable: `dbt/target/manifest.json` cannot be read whole: a dbt manifest of version 99; versions 7 to 12 are read',
    );
  });
  test('is a manifest that breaks off', async () => {
    const manifest =
      '{"metadata": {"dbt_schema_version": "https://schemas.getdbt.com/dbt/manifest/v12.json"}, "nodes": {';
    expect(await readable({ [EVENTS]: shortEvents(score), 'dbt/target/manifest.json': manifest })).toContain(
      'fail lineage-readable: `dbt/target/manifest.json` cannot be read whole: a dbt manifest that is not whole',
    );
  });
  test('is long: one event of 220 KB, unicode names, facets that nobody knows, no zone, told twice', async () => {
    const odd = shortEvents({
      job: 'gewicht 重さ',
      code: 'features/burst/score.py',
      reads: ['s3://acme/host_cpu'],
      writes: { 'd/重さ': { facets: { custom: { text: 'x'.repeat(220_000), deep: [[[{}]]] } } } },
    }).replace('00:00:00Z', '00:00:00');
    expect((await look({ ...FILES, [EVENTS]: odd + odd }))[0]).toMatch(/^pass traced: .* `d\/重さ` is made$/);
  });
  test('has 200,000 edges', async () => {
    const wide = Array.from({ length: 200 }, (_, job) => ({
      job: `job ${job}`,
      ...(job === 199 ? { code: 'features/burst/score.py' } : {}),
      reads: [
        ...Array.from({ length: 999 }, (__, place) => `d/in ${job} ${place}`),
        ...(job > 0 ? [`d/out ${job - 1}`] : []),
      ],
      writes: { [`d/out ${job}`]: {} },
    }));
    const lines = await look({ ...FILES, [EVENTS]: shortEvents(...wide) });
    expect(lines[0]).toMatch(/^pass traced: traced by data set only: 1 output back to 199,800 sources/);
    expect(lines.at(-2)).toBe('unknown sources-under-contract: 198,800 more sources were not looked at');
  });
});
