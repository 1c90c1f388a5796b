import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFeastRegistry } from '../../../src/gates/lineage/collect/add-feast-registry.ts';
import { graphBuilder } from '../../../src/gates/lineage/collect/graph-builder.ts';
import { thingOf } from '../../../src/gates/lineage/collect/registered-thing.ts';
import { type Registry, registryOfDbt, registryOfFeast } from '../../../src/gates/lineage/collect/registry.ts';
import { evidenceLineage } from '../../../src/generated/validators/evidence-lineage.js';
import { readDbtRegistry } from '../../../src/sources/formats/dbt-registry.ts';
import { readFeastRegistry } from '../../../src/sources/formats/feast-registry.ts';
import { readPrometheusRules } from '../../../src/sources/formats/prometheus-rules.ts';
import { readTelemetryRegistry } from '../../../src/sources/formats/telemetry-registry.ts';
import { jsonDocument } from '../../../src/sources/json-document.ts';
import { lineageUnit } from './lineage-units.ts';

const golden = (path: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../golden', path), 'utf8')) as unknown;

/** The same document with one value somewhere in it replaced. */
function spoilt(value: unknown, way: readonly number[], by: unknown): unknown {
  const [first, ...rest] = way;
  if (first === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value);
  const at = entries.length === 0 ? 0 : first % entries.length;
  const changed = entries.map(([key, entry], index) => [key, index === at ? spoilt(entry, rest, by) : entry] as const);
  return Array.isArray(value) ? changed.map(([, entry]) => entry) : Object.fromEntries(changed);
}

const way = fc.array(fc.nat(50), { minLength: 1, maxLength: 6 });
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('x'.repeat(5000), '__proto__', 'constructor', '\u0000`|<b>', { name: '__proto__' }, [[[]]]),
);

/** Everything of a registry beside another, as evidence that keeps to its own schema. */
function everything(here: Registry, base: Registry): void {
  const pair = { path: 'r.json', here, base, tags: ['tier', '__proto__'] };
  const names = [here, base].flatMap(({ items, services }) => [...items.keys(), ...services.keys()]);
  const things = names.slice(0, 50).flatMap((name) => thingOf(name, 'policy', pair) ?? []);
  const unit = lineageUnit({ registries: { files: [{ path: 'r.json' }], things } });
  expect(evidenceLineage(JSON.parse(JSON.stringify(unit)))).toBe(true);
}

test('any registry of Feast gives evidence', () => {
  const dump = golden('feast/before.json');
  const good = readFeastRegistry(jsonDocument('r.json', JSON.stringify(dump)));
  fc.assert(
    fc.property(way, anything, (where, by) => {
      const feast = readFeastRegistry(jsonDocument('r.json', JSON.stringify(spoilt(dump, where, by))));
      if (!feast || !good) return;
      everything(registryOfFeast(feast), registryOfFeast(good));
      everything(registryOfFeast(good), registryOfFeast(feast));
      const graph = graphBuilder();
      addFeastRegistry(feast, graph, 'r.json');
      graph.build();
    }),
    { numRuns: 100 },
  );
});

test('any manifest of dbt gives evidence, or says why not', () => {
  const manifest = golden('dbt-registry/before.json');
  const good = readDbtRegistry(jsonDocument('m.json', JSON.stringify(manifest)));
  if (typeof good !== 'object') throw new Error('the manifest of dbt cannot be read');
  fc.assert(
    fc.property(way, anything, (where, by) => {
      const dbt = readDbtRegistry(jsonDocument('m.json', JSON.stringify(spoilt(manifest, where, by))));
      if (typeof dbt === 'object') everything(registryOfDbt(dbt), registryOfDbt(good));
    }),
    { numRuns: 100 },
  );
});

test('any list of telemetry and any rules are read', () => {
  const list = {
    file_format: 'definition/2',
    metrics: [{ name: 'a', unit: 's', deprecated: { reason: 'x' } }],
    groups: [{ type: 'metric', attributes: [{ id: 'b' }] }],
  };
  const rules = {
    groups: [
      {
        name: 'g',
        rules: [
          { alert: 'a', expr: 'b > 1' },
          { record: 'c', expr: 'd' },
        ],
      },
    ],
  };
  fc.assert(
    fc.property(way, anything, (where, by) => {
      readTelemetryRegistry(jsonDocument('l.json', JSON.stringify(spoilt(list, where, by))));
      readPrometheusRules(jsonDocument('a.json', JSON.stringify(spoilt(rules, where, by))));
    }),
    { numRuns: 200 },
  );
});
