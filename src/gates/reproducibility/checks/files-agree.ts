import { grouped } from '../../../model/grouped.ts';
import type { AgreementMark, Disagreement, FileAgreement, ReproducibilityUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';
import { runName } from '../evidence/run-name.ts';

/** Whether files that state the same thing state it alike. */
export const filesAgree: Check<ReproducibilityUnit> = {
  meta: {
    id: 'reproducibility/files-agree',
    question:
      'Do the model card, the metrics, the parameters, the models and the runs agree with each other, with nothing left of a template?',
    why: 'Whoever reads the model card takes its number for the number: one that no run made misleads everybody after.',
    remedy: 'Write the file that is wrong anew from the run, as a rule by the job that made the numbers.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'warning' },
  },
  *evaluate({ feature }) {
    if (!feature?.record || !feature.agreement) return;
    const { agreement, record } = feature;
    const { sources, agreed, disagreements, marks } = agreement;
    for (const { path, kind, unread, location } of sources) {
      if (!unread) continue;
      yield {
        outcome: unread.because === 'malformed' ? 'fail' : 'unknown',
        message: `the ${kind} \`${path}\` cannot be held against anything: ${unread.message}`,
        about: path,
        location: unread.location ?? location,
        remedy: unread.because === 'malformed' ? 'mend the file' : 'commit the file, or correct its name in the record',
        subjects: [record.path, path],
      };
    }
    for (const kind of KINDS) yield* kindAnswers(kind, agreement);
    yield* markAnswers(marks);
    for (const run of feature.runs) {
      const { path, tracked, location } = run;
      if (tracked?.homePath === undefined) continue;
      yield {
        outcome: 'fail',
        message: `the run \`${runName(run)}\` keeps its artifacts in somebody’s home folder (\`${tracked.homePath}\`)`,
        about: `${runName(run)}: artifacts`,
        observed: tracked.homePath,
        location: tracked.homePathLocation ?? location,
        for: 'engineer',
        remedy: 'log to a tracking server or to a folder of the repository, so that others can reach what the run made',
        subjects: [path],
      };
    }
    const compared = Object.values(agreed).reduce((sum, count) => sum + count, 0) + disagreements.length;
    if (sources.length === 0 || compared + marks.length > 0 || sources.some(({ unread }) => unread)) return;
    yield {
      outcome: 'skipped',
      message: `nothing is stated twice: ${nameSome(sources.map(({ path, kind }) => `${kind} \`${path}\``))}`,
      about: 'agreement',
      location: record,
      subjects: [record.path, ...sources.map(({ path }) => path)],
    };
  },
};

const KINDS = ['metric', 'parameter', 'run', 'package'] as const;

const WORDS: Readonly<Record<Disagreement['kind'], { readonly many: string; readonly remedy: string }>> = {
  metric: {
    many: 'metrics',
    remedy: 'copy the number from the run, or run the evaluation again and commit what it writes',
  },
  parameter: {
    many: 'parameters',
    remedy: 'run again with the parameters as they are, or set them back to those of the run',
  },
  run: { many: 'runs of models', remedy: 'name the run that made the model under `runs:`, or log the model anew' },
  package: { many: 'packages of models', remedy: 'log the model from the environment of the lock' },
};

function* kindAnswers(kind: Disagreement['kind'], { agreed, disagreements, sources }: FileAgreement): Iterable<Answer> {
  const { many, remedy } = WORDS[kind];
  for (const { name, left, right } of disagreements.filter((one) => one.kind === kind)) {
    yield {
      outcome: 'fail',
      message: `\`${name}\` is ${left.says} in \`${left.path}\` and ${right.says} in \`${right.path}\``,
      about: `${kind} ${name}: ${left.path} and ${right.path}`,
      expected: `${right.says} (\`${right.path}\`)`,
      observed: left.says,
      location: left.location,
      remedy,
      subjects: [...new Set([left.path, right.path])],
    };
  }
  const count = agreed[kind] ?? 0;
  if (count === 0) return;
  yield {
    outcome: 'pass',
    message: `${grouped(count)} ${count === 1 ? many.replace(/s( of|$)/, '$1') : many} agree${count === 1 ? 's' : ''} wherever ${count === 1 ? 'it is' : 'they are'} stated`,
    about: `${many} that agree`,
    subjects: sources.map(({ path }) => path),
  };
}

const MARKS: Readonly<Record<AgreementMark['kind'], readonly [says: string, remedy: string]>> = {
  placeholder: ['still has places of its template to fill in', 'fill them in, or take the section out'],
  revision: [
    'names data sets without a full revision',
    'write `revision:` with the 40 digits of the commit of the data set',
  ],
  package: ['asks for packages without an exact version (`==`)', 'log the model with pinned requirements'],
};

function* markAnswers(marks: readonly AgreementMark[]): Iterable<Answer> {
  for (const kind of ['placeholder', 'revision', 'package'] as const) {
    const [says, remedy] = MARKS[kind];
    for (const path of new Set(marks.filter((mark) => mark.kind === kind).map((mark) => mark.path))) {
      const own = marks.filter((mark) => mark.kind === kind && mark.path === path);
      const named = nameSome(own.map(({ what, location }) => `\`${what}\` (line ${location.line ?? 1})`));
      yield {
        outcome: 'fail',
        message: `\`${path}\` ${says}: ${named}`,
        about: `${path}: ${kind}`,
        size: own.length,
        observed: named,
        ...(own[0] ? { location: own[0].location } : {}),
        remedy,
        subjects: [path],
      };
    }
  }
}
