import type { LockFault } from '../../../../src/generated/formats.ts';
import { packagesLocked } from '../../../../src/gates/reproducibility/checks/packages-locked.ts';
import { featureUnit, lock, RECORD } from '../reproducibility-units.ts';
import { testClaim } from '../test-claim.ts';

const path = 'features/burst/requirements.txt';
const fault = (what: string, line: number, why = 'has no exact version (`==`)'): LockFault => ({
  what,
  why,
  location: { path, line },
});
const locks = (...changes: Parameters<typeof lock>[0][]): ReturnType<typeof featureUnit> =>
  featureUnit({ packages: { named: true, locks: changes.map((change) => lock(change)) } });

testClaim(packagesLocked, [
  {
    name: 'all pinned',
    unit: featureUnit(),
    answers: [
      {
        outcome: 'pass',
        message: `\`${path}\` fixes all its 3 packages to one version`,
        about: path,
        subjects: [path],
      },
    ],
  },
  {
    name: 'some with digests',
    unit: locks({ unhashed: { total: 1, first: [fault('numpy==1', 2)] } }),
    answers: [{ outcome: 'pass', message: /to one version, 2 of them to their bytes$/ }],
  },
  {
    name: 'all with digests',
    unit: locks({ unhashed: { total: 0, first: [] } }),
    answers: [{ outcome: 'pass', message: /to their bytes$/ }],
  },
  {
    name: 'one floats',
    unit: locks({ unfixed: { total: 1, first: [fault('numpy>=1.20', 4)] } }),
    answers: [
      {
        outcome: 'fail',
        message: `\`${path}\` leaves 1 of 3 packages open: \`numpy>=1.20\` (line 4: has no exact version (\`==\`))`,
        size: 1,
        location: { path, line: 4 },
        about: path,
      },
    ],
  },
  {
    name: 'a lock of a tool is written anew by it',
    unit: locks({
      format: 'package-lock',
      renew: 'npm install --package-lock-only',
      unfixed: { total: 1, first: [fault('ms', 4)] },
    }),
    answers: [{ outcome: 'fail', remedy: 'write it anew with `npm install --package-lock-only`' }],
  },
  {
    name: 'many float',
    unit: locks({
      packages: 90,
      unfixed: { total: 80, first: Array.from({ length: 80 }, (_, index) => fault(`p${index}`, index)) },
    }),
    answers: [{ outcome: 'fail', size: 80, message: /`p0` .*`p4` .*and 75 more$/ }],
  },
  {
    name: 'pinned is not enough where bytes are asked for',
    unit: locks({ unhashed: { total: 3, first: [fault('numpy==1', 2, 'has no digest')] } }),
    options: { packages: 'hashed' },
    answers: [{ outcome: 'fail', size: 3, expected: 'every package fixed to its bytes' }],
  },
  {
    name: 'with digests it is',
    unit: locks({ unhashed: { total: 0, first: [] } }),
    options: { packages: 'hashed' },
    answers: [{ outcome: 'pass', message: /to their bytes$/ }],
  },
  {
    name: 'a part cannot be told',
    unit: locks({
      uncheckable: { total: 1, first: [fault('-r gone.txt', 1, 'is not followed: there is no file `gone.txt`')] },
    }),
    answers: [{ outcome: 'unknown', message: /`-r gone.txt` \(line 1: is not followed/ }],
  },
  {
    name: 'both',
    unit: locks({
      unfixed: { total: 1, first: [fault('numpy', 2)] },
      uncheckable: { total: 1, first: [fault('-r gone.txt', 1)] },
    }),
    answers: [{ outcome: 'fail' }, { outcome: 'unknown' }],
  },
  {
    name: 'an empty file says nothing',
    unit: locks({ packages: 0, unhashed: { total: 0, first: [] } }),
    answers: [{ outcome: 'unknown', message: /is empty/ }],
  },
  {
    name: 'a comment says that none are needed',
    unit: locks({ packages: 0, unhashed: { total: 0, first: [] }, remark: 'only the standard library' }),
    answers: [{ outcome: 'pass', message: /asks for no package: “only the standard library”/ }],
  },
  {
    name: 'an empty lock of npm says that none are needed',
    unit: locks({ format: 'package-lock', packages: 0, unhashed: { total: 0, first: [] } }),
    answers: [{ outcome: 'pass', message: /asks for no package$/ }],
  },
  {
    name: 'a lock of npm',
    unit: locks({ format: 'package-lock', packages: 41, unhashed: { total: 0, first: [] } }),
    answers: [{ outcome: 'pass', message: /fixes all its 41 packages to their bytes and fits its package.json/ }],
  },
  {
    name: 'another format is not read yet',
    unit: locks({
      path: 'poetry.lock',
      read: ['poetry.lock'],
      format: 'other',
      unread: { because: 'unsupported', message: '`poetry.lock` is not read yet', remedy: 'name another' },
    }),
    answers: [{ outcome: 'unknown', message: '`poetry.lock` is not read yet', remedy: 'name another' }],
  },
  {
    name: 'a lock that is broken',
    unit: locks({ unread: { because: 'malformed', message: 'not valid JSON', location: { path, line: 7 } } }),
    answers: [{ outcome: 'fail', location: { path, line: 7 } }],
  },
  {
    name: 'one that was found, not named',
    unit: featureUnit({ packages: { named: false, locks: [lock()] } }),
    answers: [{ outcome: 'pass', message: /the nearest to the record, which names none/, subjects: [RECORD, path] }],
  },
  {
    name: 'none at all',
    unit: featureUnit({ packages: { named: false, locks: [] } }),
    answers: [{ outcome: 'fail', message: /no lock file is declared/, remedy: /pip freeze/ }],
  },
  { name: 'data is not asked', unit: { id: 'data/SHA256SUMS', subjects: [] }, answers: [] },
  {
    name: 'a lock that is older than its manifest',
    unit: featureUnit({
      packages: {
        named: true,
        locks: [
          lock({
            format: 'poetry',
            path: 'poetry.lock',
            manifest: 'pyproject.toml',
            renew: 'poetry lock',
            stale: {
              total: 1,
              first: [{ what: 'numpy', why: 'is new', location: { path: 'pyproject.toml', line: 4 } }],
            },
          }),
        ],
      },
    }),
    answers: [
      {
        outcome: 'fail',
        message: '`poetry.lock` is older than `pyproject.toml`: `numpy` (`pyproject.toml:4`: is new)',
        about: 'poetry.lock: what it was made for',
        location: { path: 'pyproject.toml', line: 4 },
        remedy: /write the lock anew with `poetry lock`/,
      },
    ],
  },
  {
    name: 'a lock that fits its manifest',
    unit: featureUnit({
      packages: {
        named: true,
        locks: [lock({ format: 'uv', manifest: 'pyproject.toml', unhashed: { total: 0, first: [] } })],
      },
    }),
    answers: [{ outcome: 'pass', message: /fixes all its 3 packages to their bytes and fits `pyproject.toml`/ }],
  },
]);
