import { expect, test } from '@jest/globals';
import { collectLinks } from '../../../../src/gates/lineage/collect/record-links.ts';
import { openFolder } from '../../../../src/sources/open-repository.ts';
import { readFeatures } from '../../../../src/suite/read-features.ts';
import { temporaryFolder, writeFiles } from '../../../support/temporary-folder.ts';

const FILES = {
  'f/runbook.md': '# Runbook\n\n## Ünï code\n',
  'f/dvc.yaml': 'stages:\n  train: { cmd: x }\n  fit: { matrix: {}, cmd: y }\nvars: { a: { b: 1 } }\n',
  'f/detector/a.py': 'x = 1\n',
  'f/a.sql': 'SELECT 1\n',
  'f/odd#name.md': '# Odd\n',
  'shared/page.md': '# Page\n',
};

/** What is found where the record's runbook (and its one transformation) lead here. */
function linked(stated: string): readonly string[] {
  const root = temporaryFolder();
  const text = JSON.stringify({ id: 'a', runbook: stated, transformations: [{ path: stated, description: 'x' }] });
  writeFiles(root, { ...FILES, 'f/a.feature.yml': text });
  const repository = openFolder(root);
  const [feature] = readFeatures(repository, ['**/*.feature.yml'], { stages: [], lockable: [] });
  if (!feature) throw new Error('no feature');
  return collectLinks(feature, repository, () => ({ path: 'f/a.feature.yml', line: 1 })).map(({ key, state, meant }) =>
    [key.replace('transformations[0].path', 'code'), state, meant ?? ''].join(' ').trim(),
  );
}

test.each<[string, string, readonly string[]]>([
  ['a page', 'runbook.md', ['runbook found', 'code found']],
  [
    'a heading',
    'runbook.md#%C3%9Cn%C3%AF-code',
    ['runbook no-anchor runbook.md#ünï-code', 'code no-anchor runbook.md#ünï-code'],
  ],
  ['a heading in letters of any language', 'runbook.md#ünï-code', ['runbook found', 'code found']],
  ['the same, escaped', 'runbook.md#%C3%BCn%C3%AF-code', ['runbook found', 'code found']],
  ['half of an escape', 'runbook.md#%C3', ['runbook no-anchor', 'code no-anchor']],
  ['a stage of DVC', 'dvc.yaml#train', ['runbook found', 'code found']],
  ['one of a matrix', 'dvc.yaml#fit@small', ['runbook found', 'code found']],
  ['a dotted key', 'dvc.yaml#vars.a.b', ['runbook found', 'code found']],
  ['no stage of DVC', 'dvc.yaml#tarin', ['runbook no-anchor', 'code no-anchor']],
  ['a folder, which only code may be', 'detector/', ['runbook no-file', 'code found']],
  ['a part of what nobody here can read', 'a.sql#part', ['runbook unchecked', 'code unchecked']],
  ['a line', 'a.sql#L1', ['runbook found', 'code found']],
  ['lines that are not there', 'a.sql#L1-L2', ['runbook no-anchor', 'code no-anchor']],
  ['a name with a sign in it', 'odd#name.md', ['runbook found', 'code found']],
  ['from the root', 'shared/page.md#page', ['runbook found', 'code found']],
  ['a name that was mistyped', 'runbok.md#x', ['runbook no-file runbook.md#x', 'code no-file runbook.md#x']],
  ['an address', 'https://wiki.example.test/a#b', ['runbook address', 'code address']],
  ['out of the repository', '../../x.md', ['runbook refused', 'code refused']],
])('%s', (_, stated, expected) => expect(linked(stated)).toEqual(expected));
