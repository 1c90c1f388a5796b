import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { addDvcStages } from '../../../../src/gates/lineage/collect/add-dvc-stages.ts';
import { dvcLineage, dvcSource, isDvcFile } from '../../../../src/gates/lineage/collect/dvc-lineage.ts';
import type { DvcStage } from '../../../../src/gates/lineage/collect/dvc-stage.ts';
import { graphBuilder } from '../../../../src/gates/lineage/collect/graph-builder.ts';
import type { LineageGraph } from '../../../../src/gates/lineage/evidence/lineage-graph.ts';
import { openFolder } from '../../../../src/sources/open-repository.ts';
import { temporaryFolder, writeFiles } from '../../../support/temporary-folder.ts';

/** The graph of all files of DVC in a folder, and what could not be read. */
function graphOf(folder: string): LineageGraph & { readonly problems: readonly string[] } {
  const repository = openFolder(folder);
  const graph = graphBuilder();
  const sources = new Set(repository.paths.filter(isDvcFile).map((path) => dvcSource(path, repository)));
  const read = [...sources].map((path) => dvcLineage(path, repository));
  addDvcStages(
    read.flatMap(({ stages }) => stages),
    graph,
  );
  return { ...graph.build(), problems: read.flatMap(({ problems }) => problems.map(({ message }) => message)) };
}

function graphOfFiles(files: Readonly<Record<string, string>>): ReturnType<typeof graphOf> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return graphOf(folder);
}

const arrows = ({ edges }: LineageGraph): readonly string[] => edges.map(({ from, to }) => `${from} → ${to}`);

describe.each(['v2', 'v3'])('a repository that DVC wrote (%s)', (version) => {
  const folder = join(temporaryFolder(), version);
  cpSync(join(import.meta.dirname, '../../../golden/dvc', version), folder, { recursive: true });
  const graph = graphOf(folder);
  test('gives stages with what they read and write; code is not data', () => {
    expect(graph.problems).toEqual([]);
    expect(arrows(graph)).toEqual(
      expect.arrayContaining([
        'file/data/raw.csv → job dvc/dvc.yaml:prepare',
        'job dvc/dvc.yaml:prepare → file/prepared.csv',
        'file/prepared.csv → job dvc/dvc.yaml:train',
        'job dvc/dvc.yaml:train → file/model.bin',
        'job dvc/dvc.yaml:train → file/metrics.json',
        'job dvc/dvc.yaml:size@large → file/size-large.txt',
        'job dvc/dvc.yaml:model@tree → file/models/made/tree.txt',
      ]),
    );
    expect(graph.datasets.map(({ name }) => name).filter((name) => name.endsWith('.py'))).toEqual([]);
    expect(graph.jobs.find(({ name }) => name === 'dvc.yaml:train')?.code).toBe('src/train.py');
  });
  test('has its sources as roots, at the versions that were recorded', () => {
    expect(graph.roots).toEqual(['../other/labels.csv', 'file/data/raw.csv']);
    expect(graph.datasets.find(({ name }) => name === 'data/raw.csv')?.version).toMatch(/^md5:[0-9a-f]{32}$/);
    expect(graph.datasets.find(({ namespace }) => namespace === '../other')?.version).toMatch(/^[0-9a-f]{40}$/);
  });
});

describe('a stage', () => {
  test('that reads a folder reads what others wrote into it; one that reads a file, the folder that holds it', () => {
    const graph = graphOfFiles({
      'p/dvc.yaml': `stages:
  one: { cmd: x, outs: [data/a.csv, models] }
  two: { cmd: x, deps: [data/b.txt], outs: [data/b/c.csv] }
  three: { cmd: x, deps: [data, models/m.bin, other], outs: [end.csv] }
`,
    });
    expect(arrows(graph).filter((arrow) => arrow.endsWith(':three'))).toEqual([
      'file/p/data/a.csv → job dvc/p/dvc.yaml:three',
      'file/p/data/b/c.csv → job dvc/p/dvc.yaml:three',
      'file/p/models → job dvc/p/dvc.yaml:three',
      'file/p/other → job dvc/p/dvc.yaml:three',
    ]);
  });
  test('may read what is elsewhere, work in another folder, and run code that its command names', () => {
    const graph = graphOfFiles({
      'p/dvc.yaml': `stages:
  get:
    wdir: work
    cmd: python load.py && echo
    deps: [s3://acme/raw/a.parquet, ../../../gone.csv, common.py, load.py, params.yaml]
    outs: [a.parquet]
`,
    });
    expect(arrows(graph)).toEqual([
      'file/../../../gone.csv → job dvc/p/dvc.yaml:get',
      'job dvc/p/dvc.yaml:get → file/p/work/a.parquet',
      's3://acme/raw/a.parquet → job dvc/p/dvc.yaml:get',
    ]);
    expect(graph.jobs[0]?.code).toBe('p/work/load.py');
  });
  test('of which only the lock tells is taken from there; one of which nothing tells is said', () => {
    const lock =
      "schema: '2.0'\nstages:\n  s: {cmd: x, deps: [{path: a.csv, md5: 0123456789abcdef0123456789abcdef}], outs: [{path: b.csv}]}\n";
    const locked = graphOfFiles({ 'dvc.lock': lock });
    expect(arrows(locked)).toEqual(['file/a.csv → job dvc/dvc.yaml:s', 'job dvc/dvc.yaml:s → file/b.csv']);
    const template = 'stages:\n  s: { cmd: x, deps: ["${gone}"], outs: [b.csv] }\n  t: { cmd: x, deps: ["${gone}"] }\n';
    const both = graphOfFiles({ 'dvc.yaml': template, 'dvc.lock': lock });
    expect(arrows(both)).toEqual(arrows(locked));
    expect(both.problems).toEqual([expect.stringMatching(/`stages.t` cannot be filled in/)]);
  });
});

test.each([
  [{ 'dvc.yaml': '[' }, 1],
  [{ 'dvc.yaml': 'a: 1\n' }, 0],
  [{ 'dvc.lock': 'schema: "9"\n' }, 1],
  [{ 'a.dvc': 'outs: 3\n' }, 1],
  [{ 'a.dvc': 'outs: [{path: ../../x}, {path: /etc/passwd}]\n' }, 0],
])('what cannot be read is said: %j', (files, count) =>
  expect(graphOfFiles(files as unknown as Record<string, string>).problems).toHaveLength(count),
);

test('the order in which stages are told changes nothing', () => {
  const data = fc
    .constantFrom('a', 'a/b', 'a/b/c', 'd', 'd/e', 'f')
    .map((path) => ({ namespace: 'file', name: path, path }));
  const stage = fc.record({ reads: fc.array(data, { maxLength: 3 }), writes: fc.array(data, { maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(stage, { maxLength: 6 }), (all) => {
      const stages = all.map((one, index): DvcStage => ({ ...one, name: `dvc.yaml:${index}`, file: 'dvc.yaml' }));
      const build = (list: readonly DvcStage[]): LineageGraph => {
        const graph = graphBuilder();
        addDvcStages(list, graph);
        return graph.build();
      };
      expect(build(stages.toReversed()).edges).toEqual(build(stages).edges);
    }),
    { numRuns: 100 },
  );
});
