import { describe, expect, test } from '@jest/globals';
import { contractChanges as validate } from '../../src/generated/validators/contract-changes.js';
import { atDesk } from '../support/desk.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

const contract = (version: string, maximum: number): string =>
  `apiVersion: v3.1.0\nkind: DataContract\nid: host\nversion: ${version}\nstatus: active\nschema:\n  - name: t\n    properties:\n      - { name: a, logicalType: number, logicalTypeOptions: { maximum: ${maximum} } }\n`;

const there = temporaryRepository();
there.commit('before', { 'host.odcs.yaml': contract('1.4.0', 1) });
there.write({
  'host.odcs.yaml': contract('1.5.0', 2),
  'enough.odcs.yaml': contract('2.0.0', 2),
  'wrong.odcs.yaml': 'a: [',
  'older.yaml': 'dataContractSpecification: 1.1.0\nid: x\n',
});
const diff = (...arguments_: readonly string[]) => atDesk(there.root, ['data-contract', 'diff', ...arguments_]);

describe('data-contract diff', () => {
  test('says what changed for readers and writers, and that the version moved too little', async () => {
    const { status, output } = await diff('HEAD:host.odcs.yaml', 'host.odcs.yaml');
    expect(status).toBe(1);
    expect(output).toBe(
      [
        'HEAD:host.odcs.yaml 1.4.0 → host.odcs.yaml 1.5.0',
        '',
        '  readers  writers  change',
        '  major    minor    t.a: maximum was `1`, is `2`',
        '',
        'For readers this is a major change: the version has to be at least 2.0.0; it is 1.5.0: not enough.',
        '',
      ].join('\n'),
    );
  });
  test('ends with 0 where it moved enough, or where nobody loses', async () => {
    expect(await diff('HEAD:host.odcs.yaml', 'enough.odcs.yaml')).toMatchObject({ status: 0 });
    expect(await diff('HEAD:host.odcs.yaml', 'host.odcs.yaml', '--compatibility', 'producer')).toMatchObject({
      status: 0,
      output: expect.stringContaining(
        'For writers this is a minor change: the version has to be at least 1.5.0; it is 1.5.0: enough.',
      ),
    });
    expect(await diff('host.odcs.yaml', 'host.odcs.yaml')).toMatchObject({
      status: 0,
      output: expect.stringContaining('Nothing that means anything was changed.'),
    });
  });
  test('prints a document of its own', async () => {
    const { output } = await diff('HEAD:host.odcs.yaml', 'host.odcs.yaml', '--format', 'json');
    const document: unknown = JSON.parse(output);
    expect(validate(document) || validate.errors).toBe(true);
    expect(document).toMatchObject({
      needed: { consumer: 'major', producer: 'minor', full: 'major' },
      moved: 'minor',
      enough: false,
      smallest: '2.0.0',
    });
  });
  test.each([
    ['1.4.0', '1.4.0', 'at least 2.0.0; it stays 1.4.0: not enough.'],
    [
      '1.4.0',
      '1.3.0',
      'The version went down; versions only go up. For readers this is a major change: the version has to be at least 2.0.0.',
    ],
    ['0.4.2', '0.4.3', 'at least 0.5.0; it is 0.4.3: not enough.'],
    ['v1', 'v1', 'at least v2.0.0; it stays v1: not enough.'],
    ['2.0.0-rc.1', '2.0.0-rc.1', 'at least 2.0.0-rc.1; it stays 2.0.0-rc.1: enough.'],
    ['2024a', '2025', 'a major change; whether it moved enough cannot be told'],
    ['1.4.0', 'next', 'at least 2.0.0; whether it moved enough cannot be told'],
  ])('from %s to %s: names the lowest version that is enough', async (from, to, words) => {
    there.write({ 'from.odcs.yaml': contract(from, 1), 'to.odcs.yaml': contract(to, 2) });
    const { output } = await diff('from.odcs.yaml', 'to.odcs.yaml');
    expect(output.replace(/\s+/g, ' ')).toContain(words);
  });
  test('prints a table for a page', async () => {
    const { output } = await diff('HEAD:host.odcs.yaml', 'host.odcs.yaml', '--format', 'markdown');
    expect(output).toContain('| major | minor | `t.a` | maximum was `1`, is `2` |');
  });
  test.each([
    [['host.odcs.yaml'], 'compares two contracts; one was named'],
    [['nowhere.yaml', 'host.odcs.yaml'], 'there is no file'],
    [['HEAD:nowhere.yaml', 'host.odcs.yaml'], '`HEAD:nowhere.yaml` cannot be read from git'],
    [['nowhere:host.odcs.yaml', 'host.odcs.yaml'], '`nowhere:host.odcs.yaml` cannot be read from git'],
    [['wrong.odcs.yaml', 'host.odcs.yaml'], 'wrong.odcs.yaml:1: not valid YAML'],
    [['older.yaml', 'host.odcs.yaml'], 'Data Contract Specification'],
    [['host.odcs.yaml', 'enough.odcs.yaml', '--compatibility', 'readers'], 'consumer, producer, full'],
    [['--output=--open', '--upload-pack=x:y', 'host.odcs.yaml'], 'not an option'],
  ])('%j is refused in words', async (arguments_, message) => {
    const { status, complaints } = await diff(...arguments_);
    expect(complaints).toContain(message);
    expect(status).toBe(2);
  });
});
