/**
 * Writes a repository with so many OpenLineage events and features, folds and traces them as the gate does, asks for an impact, and writes as
 * JSON into a file how long that took. A process of its own, so that its memory can be measured.
 *
 *     node bench/lineage.ts FOLDER EVENTS FEATURES RESULT
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { impact, impactSubject } from '../src/gates/lineage/collect/impact.ts';
import { knownLineage, lineageOptions } from '../src/gates/lineage/collect/known-lineage.ts';
import { collectTrace } from '../src/gates/lineage/collect-trace.ts';
import { BUILT_IN_POLICY } from '../src/promotion/built-in-policy.ts';
import { openFolder } from '../src/sources/open-repository.ts';
import { readFeatures } from '../src/suite/read-features.ts';

const [folder = '', events = '0', features = '0', result = ''] = process.argv.slice(2);
const STAGES = ['exploratory', 'candidate', 'production'];
/** Events of one job: five runs, each with a start and an end. */
const OF_A_JOB = 10;
const SOURCES = 200;
const CONTRACTS = 50;
const LAYERS = 10;
const COLUMNS = 3;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A small generator of pseudo-random whole numbers: the same graph each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const columns = Array.from({ length: COLUMNS }, (_, index) => `column_${index}`);
const BASE = {
  _producer: 'https://example.test/airflow/2.9.3/provider',
  _schemaURL: 'https://example.test/spec/facets/1-2-0/Facet.json',
};

/** Each job reads three datasets of the layers before it, of the first the sources. */
function jobs(count: number): readonly { readonly name: string; readonly reads: readonly string[] }[] {
  const next = numbers(7);
  const perLayer = Math.ceil(count / LAYERS);
  return Array.from({ length: count }, (_, index) => {
    const layer = Math.floor(index / perLayer);
    const reads = Array.from({ length: 3 }, () =>
      layer === 0 || next(4) === 0 ? `source_${next(SOURCES)}` : `made_${(layer - 1) * perLayer + next(perLayer)}`,
    );
    return { name: `job_${index}`, reads: [...new Set(reads)] };
  });
}

function eventOf(job: { name: string; reads: readonly string[] }, place: number, run: number, end: boolean): unknown {
  const dataset = (name: string): { namespace: string; name: string } => ({ namespace: 's3://acme-lake', name });
  return {
    eventTime: `2026-11-${String(10 + run).padStart(2, '0')}T0${end ? 1 : 0}:${String(place % 60).padStart(2, '0')}:00Z`,
    producer: BASE._producer,
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
    eventType: end ? 'COMPLETE' : 'START',
    run: { runId: `00000000-0000-4000-8000-${String(place * 100 + run).padStart(12, '0')}`, facets: {} },
    job: {
      namespace: 'airflow',
      name: job.name,
      facets: {
        sourceCodeLocation: {
          ...BASE,
          type: 'git',
          url: 'https://example.test/acme/lake',
          path: `pipelines/${job.name}.py`,
        },
      },
    },
    inputs: job.reads.map((name) => ({
      ...dataset(name),
      facets: { version: { ...BASE, datasetVersion: '2026-11-20' } },
    })),
    outputs: end
      ? [
          {
            ...dataset(`made_${place}`),
            facets: {
              schema: {
                ...BASE,
                fields: columns.map((name) => ({ name, type: 'DOUBLE', description: 'a column of the lake' })),
              },
              columnLineage: {
                ...BASE,
                fields: Object.fromEntries(
                  columns.map((name) => [
                    name,
                    {
                      inputFields: job.reads.slice(0, 2).map((read) => ({
                        ...dataset(read),
                        field: name,
                        transformations: [
                          { type: 'DIRECT', subtype: 'TRANSFORMATION', description: '', masking: false },
                        ],
                      })),
                    },
                  ]),
                ),
              },
            },
          },
        ]
      : [],
  };
}

let bytes = 0;
const all = jobs(Math.ceil(Number(events) / OF_A_JOB));
for (let run = 0; run < OF_A_JOB / 2; run += 1) {
  const lines = all.flatMap((job, place) => [false, true].map((end) => JSON.stringify(eventOf(job, place, run, end))));
  const text = `${lines.join('\n')}\n`;
  bytes += text.length;
  write(`lineage/2026-11-${10 + run}.ndjson`, text);
}
for (let index = 0; index < CONTRACTS; index += 1)
  write(
    `contracts/source-${index}.odcs.yaml`,
    `apiVersion: v3.1.0\nkind: DataContract\nid: source-${index}\nversion: 1.0.0\nstatus: active\nservers:\n${Array.from(
      { length: SOURCES / CONTRACTS },
      (_, place) =>
        `  - { server: s${place}, type: s3, environment: production, location: "s3://acme-lake/source_${index * (SOURCES / CONTRACTS) + place}" }\n`,
    ).join(
      '',
    )}schema:\n  - { name: source_${index}, properties: [{ name: column_3, logicalType: number, classification: pii }] }\n`,
  );
/** Of the fifty contracts five each: some sources are declared, some are not. */
const contractsOf = (feature: number): string =>
  Array.from(
    { length: 5 },
    (_, place) => `../../contracts/source-${(feature + place * 11) % CONTRACTS}.odcs.yaml`,
  ).join(', ');
for (let index = 0; index < Number(features); index += 1) {
  const job = all.at(-1 - (index % all.length))?.name ?? '';
  write(`pipelines/${job}.py`, 'pass\n');
  write(
    `features/f${index}/f${index}.feature.yml`,
    `id: f${index}\ntitle: Feature ${index}\nstage: ${STAGES[index % 3]}\ncode: [../../pipelines/${job}.py]\ncontracts: [${contractsOf(index)}]\n`,
  );
}

const options: Readonly<Record<string, unknown>> = BUILT_IN_POLICY.gates.lineage;
const option = (name: string): unknown => options[name];
const repository = openFolder(folder);
const records = readFeatures(repository, ['**/*.feature.yml'], { stages: STAGES, lockable: [] });
const base = process.memoryUsage().rss;
/** `BENCH_PROCESSOR_TIME` leaves out what other work takes on a busy machine. */
const clock =
  process.env['BENCH_PROCESSOR_TIME'] === undefined
    ? (): number => performance.now()
    : (): number => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;
const started = clock();
const known = knownLineage(repository, records, lineageOptions(option));
const folded = clock();
let sources = 0;
let byColumn = 0;
for (const feature of records) {
  const { trace } = collectTrace({
    repository,
    comparison: {},
    feature,
    features: records,
    stages: STAGES,
    option,
    engine: { scan: () => Promise.reject(new Error('no data is scanned here')) },
    now: new Date('2026-11-23T12:00:00Z'),
    signal: new AbortController().signal,
  });
  sources += trace.sources.length;
  byColumn += trace.granularity === 'column' ? 1 : 0;
}
const traced = clock();
const reached = impact(impactSubject('contracts/source-0.odcs.yaml', known, 'column_3'), known, records, repository);
const answered = clock();
writeFileSync(
  result,
  JSON.stringify({
    bytes,
    fold: folded - started,
    trace: traced - folded,
    impact: answered - traced,
    megabytes: process.resourceUsage().maxRSS / 1024,
    before: base / 2 ** 20,
    sources,
    byColumn,
    reached: reached.features.length,
    datasets: known.index.datasets,
    columnEdges: known.index.graph.columnEdges.length,
  }),
);
