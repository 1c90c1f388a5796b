import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDvcLock } from '../../../../src/sources/formats/dvc/dvc-lock.ts';
import { type DvcPipeline, readDvcYaml } from '../../../../src/sources/formats/dvc/dvc-yaml.ts';
import { readDocument } from '../../../../src/sources/read-document.ts';
import { yamlDocument } from '../../../../src/sources/yaml-document.ts';

const golden = join(import.meta.dirname, '../../../golden/dvc');
const OPTIONS = { bool: 'store_true', list: 'nargs' } as const;

function read(text: string, files: Readonly<Record<string, string>> = {}, options = OPTIONS): DvcPipeline {
  return readDvcYaml(yamlDocument('dvc.yaml', text), text, {
    options,
    document: (path) => {
      const content = files[path];
      return content === undefined ? undefined : { text: content, document: readDocument(path, content) };
    },
  });
}

/** A stage's command, or what is wrong with it. */
function commands(pipeline: DvcPipeline): readonly unknown[] {
  return pipeline.stages.map(({ name, command, problem }) => [name, problem?.message ?? command]);
}

describe.each(['v1', 'v2', 'v3'])('what DVC ran (%s)', (version) => {
  const text = readFileSync(join(golden, version, 'dvc.yaml'), 'utf8');
  const pipeline = readDvcYaml(yamlDocument('dvc.yaml', text), text, {
    options: OPTIONS,
    document: (path) => {
      const file = join(golden, version, path);
      if (!existsSync(file)) return undefined;
      const content = readFileSync(file, 'utf8');
      return { text: content, document: readDocument(path, content) };
    },
  });
  const lock = readDvcLock(yamlDocument('dvc.lock', readFileSync(join(golden, version, 'dvc.lock'), 'utf8')));

  test('is what the files stand for: names, commands, dependencies, outputs, parameters', () => {
    expect(lock.problem).toBeUndefined();
    expect(pipeline.stages.map(({ name }) => name).sort()).toEqual([...lock.stages.keys()].sort());
    for (const stage of pipeline.stages) {
      const locked = lock.stages.get(stage.name);
      expect(stage.problem).toBeUndefined();
      expect(stage.command).toEqual(locked?.command);
      expect([...stage.deps].sort()).toEqual(locked?.deps.map(({ path }) => path).sort());
      expect([...stage.outs].sort()).toEqual(locked?.outs.map(({ path }) => path).sort());
      const params = Object.fromEntries([...stage.params].map(([file, keys]) => [file, [...(keys ?? [])].sort()]));
      expect(params).toEqual(
        Object.fromEntries(
          Object.entries(locked?.params ?? {}).map(([file, keys]) => [file, Object.keys(keys).sort()]),
        ),
      );
    }
  });
});

describe('templates', () => {
  test('numbers are written as Python writes them', () => {
    const stages = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => [key, { cmd: `run \${${key}}` }]),
    );
    const pipeline = read(JSON.stringify({ stages }), {
      'params.yaml': 'a: 1\nb: 1.0\nc: 1e-3\nd: 1e-5\ne: 1.5e+20\nf: -0.0\ng: true\nh: null\n',
    });
    expect(pipeline.stages.map(({ command }) => command)).toEqual(
      ['1', '1.0', '0.001', '1e-05', '1.5e+20', '-0.0', 'true', 'None'].map((value) => `run ${value}`),
    );
  });
  test('anchors and merges', () => {
    const pipeline = read(
      'x: &base\n  deps: [a.py]\n  cmd: base\nstages:\n  one:\n    <<: *base\n    cmd: one\n  two:\n    <<: [{ cmd: two }, *base]\n',
    );
    expect(pipeline.stages.map(({ name, command, deps }) => [name, command, deps])).toEqual([
      ['one', 'one', ['a.py']],
      ['two', 'two', ['a.py']],
    ]);
  });
  test('options of a command from a mapping', () => {
    const text = '{"stages": {"s": {"cmd": "run ${model}"}}}';
    const params = {
      'params.yaml': 'model: { deep: { rate: 0.1 }, on: true, off: false, names: [a b, c], word: "it\'s" }\n',
    };
    expect(read(text, params).stages[0]?.command).toBe(`run --deep.rate 0.1 --on --names 'a b' c --word 'it'"'"'s'`);
    const other = read(text, params, { bool: 'boolean_optional', list: 'append' } as never);
    expect(other.stages[0]?.command).toBe(
      `run --deep.rate 0.1 --on --no-off --names 'a b' --names c --word 'it'"'"'s'`,
    );
  });
  test('variables of the file, of the stage, and of parts of other files', () => {
    const text = `vars: [{ a: { x: 1 } }, "more.yaml:b,c"]
stages:
  one: { wdir: sub, vars: [own.yaml, { a: { y: 2 } }], cmd: "\${a.x} \${a.y} \${b} \${c[1]} \${own}" }
  two: { cmd: "\${a.y}" }
  three: { cmd: "\${d}" }
`;
    const files = { 'more.yaml': 'b: 3\nc: [4, 5]\nd: 6\n', 'sub/own.yaml': 'own: mine\n' };
    expect(commands(read(text, files))).toEqual([
      ['one', '1 2 3 5 mine'],
      ['two', '`stages.two` cannot be filled in: nothing is named `a.y`'],
      ['three', '`stages.three` cannot be filled in: nothing is named `d`'],
    ]);
  });
  test('names of stages made of lists, mappings and matrices', () => {
    const text = `stages:
  l: { foreach: [1, 0.5, 2.0, true], do: { cmd: "\${item}" } }
  c: { foreach: [{ a: 1 }, { a: 2 }], do: { cmd: "\${item.a}" } }
  m: { foreach: { k: v }, do: { cmd: "\${key} \${item}" } }
  x: { matrix: { a: [1, 2], b: [[1], u] }, cmd: "\${key}" }
`;
    expect(read(text).stages.map(({ name }) => name)).toEqual([
      'l@1',
      'l@0.5',
      'l@2.0',
      'l@true',
      'c@0',
      'c@1',
      'm@k',
      'x@1-b0',
      'x@1-u',
      'x@2-b0',
      'x@2-u',
    ]);
  });
});

test.each<[string, string, string]>([
  ['no YAML', 'stages: [', '`[`'],
  ['a list', '- a\n', 'holds no stages'],
  ['stages that are a list', 'stages: [a]\n', 'holds no stages'],
  [
    'a matrix that stands for more stages than anybody has',
    `stages:\n  s:\n    cmd: x\n    matrix: { ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((axis) => `${axis}: [1,2,3,4,5,6,7,8,9]`).join(', ')} }\n`,
    'more than 10,000 stages',
  ],
  ['variables that are not there', 'vars: [gone.yaml]\nstages: {}\n', '`gone.yaml` cannot be read here'],
])('%s is told in one line', (_, text, message) => {
  const { problem, stages } = read(text);
  expect(problem?.message).toContain(message);
  expect(problem?.message).not.toContain('\n');
  expect(problem?.location).toMatchObject({ path: 'dvc.yaml' });
  expect(stages).toEqual([]);
});

test.each([
  ['a: 1', 's: 1', 'must be a mapping'],
  ['a stage without a stage to repeat', 's: { foreach: [1] }', 'under `do`'],
  ['nothing to repeat over', 's: { foreach: 1, do: { cmd: x } }', 'a list or a mapping'],
  ['a matrix of no lists', 's: { matrix: { a: 1 }, cmd: x }', 'needs a list'],
  ['a list in a text', 's: { cmd: "x ${l}" }', 'a list or a mapping stands where a text is needed'],
  ['a number beyond what is exact', 's: { cmd: "x ${big}" }', 'too large'],
])('a stage that cannot be told says why: %s', (_, stage, message) => {
  const pipeline = read(`stages:\n  ${stage}\n`, { 'params.yaml': 'l: [1]\nbig: 123456789012345678901\n' });
  expect(pipeline.problem).toBeUndefined();
  expect(pipeline.stages.map(({ problem }) => problem?.message)).toEqual([expect.stringContaining(message)]);
  expect(pipeline.stages[0]?.location.line).toBe(2);
});
