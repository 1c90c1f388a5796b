import { grouped } from '../../../model/grouped.ts';
import type { LockFault, LockFaults, PackageLockFile, ReproducibilityUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';

/** Whether the packages that the numbers were made with can be installed again. */
export const packagesLocked: Check<ReproducibilityUnit> = {
  meta: {
    id: 'reproducibility/packages-locked',
    question:
      'Is every package fixed to one version (or to its bytes, where the policy asks for that), and does the lock fit what is asked for?',
    why: 'A package that floats is other code next month: the numbers cannot be made again, and nobody can say since when.',
    remedy:
      'Pin every requirement with `==` (`pip freeze`, `pip-compile --generate-hashes`), or write the lock anew (`uv lock`, `poetry lock`, `pdm lock`, `pipenv lock`, `npm install --package-lock-only`).',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ feature }, { option }) {
    if (!feature) return;
    const { named, locks } = feature.packages;
    if (locks.length === 0 && feature.record) {
      yield {
        outcome: 'fail',
        message: 'no lock file is declared, and none lies beside the record or above it',
        undeclared: true,
        about: 'packages',
        expected: '`packages:` in the record, with a requirements file or the lock of a package manager',
        observed: 'none',
        location: feature.record,
        remedy:
          'write the exact versions with `pip freeze > requirements.txt` and name that file under `packages:` in the record',
        subjects: [feature.record.path],
      };
    }
    const hashed = option('packages') === 'hashed';
    for (const lock of locks) {
      // One that was found and not named may be another by tomorrow: whoever adds a nearer one changes the record's meaning.
      const subjects = [...(named || !feature.record ? [] : [feature.record.path]), ...lock.read];
      yield* lockAnswers(
        lock,
        hashed,
        named || !feature.record ? '' : ' (the nearest to the record, which names none)',
        subjects,
      );
    }
  },
};

function* lockAnswers(
  lock: PackageLockFile,
  hashed: boolean,
  note: string,
  subjects: readonly string[],
): Iterable<Answer> {
  const { path, unread, packages, unfixed, unhashed, uncheckable } = lock;
  const place = lock.location ?? { path, line: 1 };
  if (unread) {
    yield {
      outcome: unread.because === 'malformed' ? 'fail' : 'unknown',
      message: `${unread.message}${note}`,
      about: path,
      location: unread.location ?? place,
      ...(unread.remedy === undefined ? {} : { remedy: unread.remedy }),
      subjects,
    };
    return;
  }
  const open = hashed ? join(unfixed, unhashed) : unfixed;
  const of = `${grouped(packages)} ${packages === 1 ? 'package' : 'packages'}`;
  if (open.total > 0) {
    yield {
      outcome: 'fail',
      message: `\`${path}\`${note} leaves ${grouped(open.total)} of ${of} open: ${inWords(open, path)}`,
      about: path,
      size: open.total,
      expected: hashed ? 'every package fixed to its bytes' : 'every package fixed to one version',
      observed: inWords(open, path),
      location: open.first[0]?.location ?? place,
      ...(lock.renew === undefined || lock.format === 'pylock'
        ? {}
        : { remedy: `write it anew with \`${lock.renew}\`` }),
      subjects,
    };
  }
  if (uncheckable.total > 0) {
    yield {
      outcome: 'unknown',
      message: `\`${path}\`${note} cannot be told in full: ${inWords(uncheckable, path)}`,
      about: `${path}: what cannot be told`,
      size: uncheckable.total,
      location: uncheckable.first[0]?.location ?? place,
      remedy: 'commit the files that the lock leads to, or state the packages in the lock itself',
      subjects,
    };
  }
  const { stale, manifest } = lock;
  if (stale && stale.total > 0) {
    yield {
      outcome: 'fail',
      message: `\`${path}\`${note} is older than \`${manifest ?? 'its manifest'}\`: ${inWords(stale, path)}`,
      about: `${path}: what it was made for`,
      size: stale.total,
      expected: `a lock made for \`${manifest ?? 'its manifest'}\` as it is`,
      observed: inWords(stale, path),
      location: stale.first[0]?.location ?? place,
      ...(lock.renew === undefined
        ? {}
        : { remedy: `write the lock anew with \`${lock.renew}\`, and make the numbers again if versions changed` }),
      subjects,
    };
  }
  if (open.total + uncheckable.total + (stale?.total ?? 0) > 0) return;
  if (packages === 0 && lock.format === 'requirements' && lock.remark === undefined) {
    yield {
      outcome: 'unknown',
      message: `\`${path}\`${note} is empty: it does not say whether packages are needed`,
      about: path,
      location: place,
      remedy: 'write down the packages, or a comment that says that none are needed',
      subjects,
    };
    return;
  }
  yield {
    outcome: 'pass',
    message: `\`${path}\`${note} ${fixedInWords(lock, hashed)}`,
    about: path,
    location: place,
    subjects,
  };
}

function fixedInWords({ packages, format, remark, unhashed, manifest }: PackageLockFile, hashed: boolean): string {
  if (packages === 0) return remark === undefined ? 'asks for no package' : `asks for no package: “${remark}”`;
  const all = packages === 1 ? 'its one package' : `all its ${grouped(packages)} packages`;
  const fits =
    format === 'package-lock'
      ? ' and fits its package.json'
      : manifest !== undefined
        ? ` and fits \`${manifest}\``
        : format === 'pylock' || format === 'conda-environment'
          ? '; the format does not say what it was made for'
          : '';
  const toBytes = format === 'package-lock' || hashed || unhashed.total === 0;
  const some = packages - unhashed.total;
  const digests = !toBytes && some > 0 ? `, ${grouped(some)} of them to their bytes` : '';
  return `fixes ${all} to ${toBytes ? `${packages === 1 ? 'its' : 'their'} bytes` : 'one version'}${digests}${fits}`;
}

function join(left: LockFaults, right: LockFaults): LockFaults {
  return { total: left.total + right.total, first: [...left.first, ...right.first] };
}

function inWords({ total, first }: LockFaults, lock: string): string {
  return nameSome(
    first.map((fault) => describe(fault, lock)),
    total,
    5,
  );
}

/** A line alone is one of the lock. */
function describe({ what, why, location: { path, line } }: LockFault, lock: string): string {
  const place = line === undefined ? '' : path === lock ? `line ${line}: ` : `\`${path}:${line}\`: `;
  return `\`${what}\` (${place}${why})`;
}
