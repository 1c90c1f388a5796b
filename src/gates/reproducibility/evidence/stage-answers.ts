import type { ResultsFile, ResultStage } from '../../../generated/formats.ts';
import type { Answer } from '../../../model/check.ts';
import { codeDifferences, differingFiles } from '../../../model/code-differences.ts';
import { nameSome } from '../../../model/name-some.ts';
import { stageTarget } from './stage-target.ts';

/** Whether a stage of DVC made exactly these bytes, and all it used is here unchanged. */
export function stageHolds({ holds, inputs, unlisted }: ResultStage): boolean {
  return (
    holds === 'same' &&
    inputs.same > 0 &&
    inputs.uncheckable.total + unlisted.total === 0 &&
    codeDifferences(inputs) === undefined
  );
}

/** Whether a file of results is what the last run of its stage made. */
export function stageMakes({ path, experiment, state, detail }: ResultsFile, stage: ResultStage): Answer {
  const { output, location, lock, holds, expected, observed } = stage;
  const common = { about: path, location, subjects: [experiment, path, lock] };
  const held = output === path ? `\`${path}\`` : `\`${path}\` in \`${output}\``;
  const digests = {
    ...(expected === undefined ? {} : { expected }),
    ...(observed === undefined ? {} : { observed }),
  };
  switch (holds) {
    case 'same':
      return {
        ...common,
        outcome: 'pass',
        message: `${held} is, byte for byte, what ${inWords(stage)} made`,
      };
    case 'line-endings':
      return {
        ...common,
        ...digests,
        outcome: 'fail',
        message: `${held} differs only in its line endings from what ${inWords(stage)} made`,
        remedy: 'keep git from converting it (`-text` in .gitattributes) and check it out again',
      };
    case 'different':
      return {
        ...common,
        ...digests,
        outcome: 'fail',
        message: `${held} is not what ${inWords(stage)} made: it was changed since`,
        remedy: `run \`${reproduce(stage)}\`, and commit \`${lock}\` with what it made`,
      };
    default:
      return {
        ...common,
        outcome: 'unknown',
        message: `the results ${held} cannot be looked at: ${state === 'present' ? `\`${lock}\` records no digest that they can be held against` : (detail ?? 'they are not here')}`,
        remedy:
          state === 'present'
            ? `write the lock anew with \`${reproduce(stage)}\``
            : 'pull them before this step (`dvc pull`), or commit them',
      };
  }
}

/** Whether what a stage and those before it used is here unchanged. */
export function* stageAnswers(stage: ResultStage): Iterable<Answer> {
  const { lock, pipeline, name, location, inputs, unlisted, before, byRecord, subjects = [] } = stage;
  const all = [...new Set([pipeline, lock, ...subjects, ...differingFiles(inputs)])];
  const common = {
    about: `${lock}: ${name}: its inputs`,
    location,
    subjects: all,
    // Data is brought in, or a stage run, in one pull request, and what follows from it in the next.
    locks: all.filter((path) => /(?:^|\/)dvc\.lock$|\.dvc$/.test(path)),
  };
  const used = before === 0 ? 'used' : `and the ${before === 1 ? 'stage' : `${before} stages`} before it used`;
  const difference = codeDifferences(inputs);
  if (difference !== undefined) {
    yield {
      ...common,
      outcome: 'fail',
      message: `what ${inWords(stage)} ${used} is not what is here: ${difference}`,
      size: inputs.different.total + inputs.added.total + inputs.gone.total,
      expected: `the ${inputs.recorded} inputs that are recorded`,
      observed: difference,
      remedy: `run \`${reproduce(stage)}\`, and commit \`${lock}\` with the results`,
    };
  } else if (inputs.uncheckable.total > 0) {
    yield {
      ...common,
      outcome: 'unknown',
      message: `whether what ${inWords(stage)} ${used} is what is here cannot be told for ${some(inputs.uncheckable)}`,
      size: inputs.uncheckable.total,
      remedy:
        'pull the data before this step (`dvc pull`), commit the `.dvc` files that name it, or run this gate where it is and hand in its report',
    };
  } else if (inputs.same === 0) {
    yield {
      ...common,
      outcome: 'fail',
      message: `${inWords(stage)} depends on nothing, so nothing says which code made the results`,
      expected: 'the code and the data it uses under `deps:`',
      observed: 'none',
      remedy: `name them under \`deps:\` of the stage in \`${pipeline}\`, and run \`${reproduce(stage)}\``,
    };
  } else if (unlisted.total === 0) {
    const pulled =
      byRecord > 0
        ? ` (${byRecord} of them by recorded digests alone, as ${byRecord === 1 ? 'it was' : 'they were'} not pulled here)`
        : '';
    yield {
      ...common,
      outcome: 'pass',
      message: `all that ${inWords(stage)} ${used} is here, byte for byte: ${inputs.same === 1 ? 'one input' : `${inputs.same} inputs`}${pulled}`,
    };
  }
  if (unlisted.total > 0) {
    yield {
      ...common,
      about: `${lock}: ${name}: code it does not name`,
      outcome: 'unknown',
      message: `the record names ${some(unlisted)} under \`code:\`, and ${inWords(stage)} does not depend on ${unlisted.total === 1 ? 'it' : 'them'}, so nothing says whether ${unlisted.total === 1 ? 'it is' : 'they are'} what made the results`,
      size: unlisted.total,
      remedy: `name ${unlisted.total === 1 ? 'it' : 'them'} under \`deps:\` of the stage that uses ${unlisted.total === 1 ? 'it' : 'them'} and run \`${reproduce(stage)}\`; or take out of \`code:\` what makes no numbers`,
      subjects: [...new Set([...common.subjects, ...unlisted.first])],
    };
  }
}

function inWords({ name, pipeline }: ResultStage): string {
  return `the stage \`${name}\` of \`${pipeline}\``;
}

function reproduce({ pipeline, name }: ResultStage): string {
  return `dvc repro ${stageTarget(pipeline, name)}`;
}

function some({ first, total }: ResultStage['unlisted']): string {
  return nameSome(
    first.map((path) => `\`${path}\``),
    total,
  );
}
