import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { join } from 'node:path';
import { lineageGraph as validate } from '../../src/generated/validators/lineage-graph.js';
import type { LineageGraphDocument } from '../../src/generated/formats.ts';
import { lineageMermaid } from '../../src/render/lineage-graph.ts';
import { atDesk } from '../support/desk.ts';
import { hostileText } from '../support/hostile-text.ts';
import { outlineOf, parseMarkdown } from '../support/parse-markdown.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const FIXTURES = join(import.meta.dirname, '../golden/lineage');

describe('lineage graph', () => {
  test('shows roots, jobs and what is worth knowing, of OpenLineage events and of dbt', async () => {
    const { status, output } = await atDesk(FIXTURES, ['lineage', 'graph', '.']);
    expect(status).toBe(0);
    expect(output).toContain('9 datasets, 6 jobs, 13 edges, 7 edges between columns');
    expect(output).toContain('  dbt/dev.main.host_cpu\n  s3://acme-telemetry/host_cpu_1s\n');
    expect(output).toContain('  model.telemetry.clean: dbt/dev.main.host_cpu → dbt/dev.main.clean\n');
    expect(output).toContain('the job airflow/archive was started and never completed');
  });
  test('prints a document', async () => {
    const { output } = await atDesk(FIXTURES, ['lineage', 'graph', 'events.ndjson', '--format', 'json']);
    const document: unknown = JSON.parse(output);
    expect(validate(document) || validate.errors).toBe(true);
  });
  test('keeps a name on its line, whatever it holds', async () => {
    const folder = temporaryFolder();
    const named = (name: string): unknown => ({ namespace: 'n', name });
    const event = {
      eventTime: '2026-01-01T00:00:00Z',
      job: named('a\nREADY  all is well'),
      inputs: [named('in\r\n  root')],
      outputs: [named('out\u2028x')],
    };
    writeFiles(folder, { 'a.json': JSON.stringify(event) });
    const { output } = await atDesk(folder, ['lineage', 'graph', '.']);
    expect(output).toContain('  n/in root\n');
    expect(output).toContain('  a READY all is well: n/in root → n/out\uFFFDx\n');
  });
  test('names what it could not read, and goes on', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      'a.json': '{"eventTime": "2026-01-01T00:00:00Z", "job": {"namespace": "n", "name": "j"}, "outputs": []}',
      'b.ndjson': '{\n',
      'c.json': '{"metadata": {"dbt_schema_version": "https://schemas.getdbt.com/dbt/manifest/v99.json"}}',
      'd.txt': 'nothing',
      'e.json': '{"threshold": 0.9}',
    });
    const { output } = await atDesk(folder, ['lineage', 'graph', '.']);
    expect(output).toContain('b.ndjson:1: the line is not JSON');
    expect(output).toContain('c.json: a dbt manifest of version 99; versions 7 to 12 are read');
    expect(output).not.toContain('d.txt');
    expect(output).not.toContain('e.json');
  });
  test.each([
    [['graph'], 'needs at least one file or folder'],
    [['graph', 'nowhere'], 'nowhere'],
    [['graph', 'regenerate.py'], 'nothing tells of lineage in `regenerate.py`'],
    [['grph', 'x'], 'did you mean `graph`'],
  ])('%j is refused in words', async (words, message) => {
    const { status, complaints } = await atDesk(FIXTURES, ['lineage', ...words]);
    expect(complaints).toContain(message);
    expect(status).toBe(2);
  });
});

const graphOf = (names: readonly string[]): LineageGraphDocument => ({
  kind: 'promotion-gates/lineage-graph',
  version: '1.0',
  datasets: names.map((name, index) => ({
    id: String(index),
    namespace: 'n',
    name,
    aliases: [],
    fields: [],
    tags: [],
  })),
  jobs: names.map((name, index) => ({ id: `job ${index}`, namespace: 'n', name })),
  edges: names.map((_, index) => ({ from: String(index), to: `job ${index}` })),
  columnEdges: [],
  roots: [],
  notices: [],
});

describe('a picture', () => {
  test('is a flowchart whose names cannot end it', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), (names) => {
        const text = lineageMermaid(graphOf(names));
        expect(outlineOf(parseMarkdown(text))).toBe('root(code)');
        const lines = text.trimEnd().split('\n');
        expect(lines).toHaveLength(4 + names.length * 3);
        for (const line of lines.slice(2, 2 + names.length)) expect(line).toMatch(/^ {2}n\d+\[\("[^"]*"\)\]$/);
      }),
      { numRuns: 120 },
    );
  });
  test('becomes a table where it is too large, and its names cannot end a cell', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const text = lineageMermaid(graphOf(Array.from({ length: 31 }, () => name)));
        const rows = text.trimEnd().split('\n');
        expect(rows).toHaveLength(33);
        for (const row of rows) expect(row.match(/\|/g)).toHaveLength(4);
      }),
      { numRuns: 120 },
    );
  });
});
