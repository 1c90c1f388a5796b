import type { BaseImage, RecordedEnvironment, ReproducibilityUnit, StatedPython } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';

/** Whether the environment can be had again, and whether the files that name the interpreter agree. */
export const environmentPinned: Check<ReproducibilityUnit> = {
  meta: {
    id: 'reproducibility/environment-pinned',
    question: 'Is every base image fixed by its digest, and do all files name the same interpreter?',
    why: 'A tag is moved to other bytes without a commit here; and a lock for one interpreter does not fit another.',
    remedy:
      'Write images as `NAME:TAG@sha256:…` (`docker buildx imagetools inspect NAME:TAG`), and name one version of Python everywhere.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'note', production: 'warning' },
  },
  *evaluate({ feature }) {
    if (!feature?.environment) return;
    const { record, environment } = feature;
    const { files, images, pythons } = environment;
    if (files.length === 0 && pythons.length === 0) {
      if (!record) return;
      yield {
        outcome: 'fail',
        message:
          'no file says which environment it runs in: no Dockerfile, devcontainer.json, .python-version or lock of Python',
        undeclared: true,
        about: 'environment',
        expected: '`environment:` in the record, or one of these files beside it or above it',
        observed: 'none',
        location: record,
        subjects: [record.path],
        remedy:
          'write the version of the interpreter into `.python-version`, or name a Dockerfile under `environment:`',
      };
      return;
    }
    for (const { path, unread, location } of files) {
      if (unread) {
        yield {
          outcome: unread.because === 'malformed' ? 'fail' : 'unknown',
          message: `the environment \`${path}\` cannot be looked at: ${unread.message}`,
          about: path,
          location: unread.location ?? location,
          remedy: 'mend or commit the file, or name the Dockerfile that counts under `environment:`',
          subjects: [...(record ? [record.path] : []), path],
        };
      }
      const own = images.filter((image) => image.location.path === path);
      if (own.length > 0) yield* imageAnswers(path, own);
    }
    yield* pythonAnswers(environment);
  },
};

function* imageAnswers(path: string, images: readonly BaseImage[]): Iterable<Answer> {
  const open = images.filter(({ state }) => state === 'tag' || state === 'latest');
  const unresolved = images.filter(({ state }) => state === 'unresolved');
  const subjects = [path];
  const [first] = open;
  if (first) {
    const named = nameSome(open.map(inWords), open.length, 5);
    yield {
      outcome: 'fail',
      message: `\`${path}\` takes ${open.length} of ${images.length} ${images.length === 1 ? 'image' : 'images'} without a digest: ${named}`,
      about: `${path}: images`,
      size: open.length,
      expected: '`@sha256:…` behind every image',
      observed: named,
      location: first.location,
      subjects,
    };
  }
  const [argument] = unresolved;
  if (argument) {
    yield {
      outcome: 'unknown',
      message: `which image \`${path}\` takes depends on an argument without a default: ${nameSome(unresolved.map(({ image }) => `\`${image}\``))}`,
      about: `${path}: images by argument`,
      location: argument.location,
      remedy: 'give the `ARG` a default with a digest',
      subjects,
    };
  }
  if (first || argument) return;
  yield {
    outcome: 'pass',
    message: `\`${path}\` fixes ${images.length === 1 ? 'its image' : `all its ${images.length} images`} by digest`,
    about: `${path}: images`,
    location: images[0]?.location ?? { path },
    subjects,
  };
}

function inWords({ image, state, location }: BaseImage): string {
  return `\`${image}\` (line ${location.line ?? 1}${state === 'latest' ? ', not even a tag' : ''})`;
}

function* pythonAnswers({ pythons, disagreements = [] }: RecordedEnvironment): Iterable<Answer> {
  const subjects = [...new Set(pythons.map(({ location }) => location.path))];
  const pairs = disagreements.flatMap(({ left, right }) => {
    const [one, other] = [pythons[left], pythons[right]];
    return one && other ? [[one, other] as const] : [];
  });
  const [first] = pairs;
  if (first) {
    const named = nameSome(
      pairs.map(([one, other]) => `${says(one)}, ${says(other)}`),
      pairs.length,
      3,
    );
    yield {
      outcome: 'fail',
      message: `the files do not name the same Python: ${named}`,
      about: 'python',
      size: pairs.length,
      expected: says(first[0]),
      observed: says(first[1]),
      location: first[1].location,
      remedy: 'settle on one version, write it everywhere, and make the locks and numbers again with it',
      subjects,
    };
    return;
  }
  const [only] = pythons;
  if (only && pythons.length === 1) {
    yield {
      outcome: 'skipped',
      message: `only ${says(only)} for Python; nothing else names an interpreter to hold it against`,
      about: 'python',
      location: only.location,
      subjects,
    };
  }
  if (pythons.length < 2 || !pythons.some(({ kind }) => kind === 'version')) return;
  yield {
    outcome: 'pass',
    message: `${pythons.length} files agree on Python: ${nameSome(pythons.map(says))}`,
    about: 'python',
    ...(pythons[0] ? { location: pythons[0].location } : {}),
    subjects,
  };
}

/** A file by its path: there may be several of its name. */
function says({ by, says: words, location: { path } }: StatedPython): string {
  return `${path.endsWith(by) ? `\`${path}\`` : `${by} (\`${path}\`)`} says \`${words}\``;
}
