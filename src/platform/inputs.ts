import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Location } from '../generated/formats.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import { ACTIONS, type ActionName } from './actions.ts';
import { isCommentKey } from './comment-marker.ts';
import { COMMENT_MODES, type CommentMode } from './comment-mode.ts';
import { type NeededJob, readNeededJobs } from './needed-jobs.ts';

/** One input as every `action.yml` that has it declares it. */
export interface InputDeclaration {
  readonly actions: readonly ActionName[];
  /** As written in `action.yml`; empty where there is none. An input that is given empty is as if left out. */
  readonly default: string;
}

const EVERYWHERE = Object.keys(ACTIONS) as readonly ActionName[];

/** Every input of every action. */
export const INPUTS = {
  config: { actions: EVERYWHERE, default: 'promotion.yml' },
  features: { actions: EVERYWHERE, default: '' },
  stage: { actions: EVERYWHERE, default: '' },
  base: { actions: EVERYWHERE, default: '' },
  evidence: { actions: EVERYWHERE, default: '' },
  needs: { actions: ['promotion-report'], default: '' },
  enforce: { actions: EVERYWHERE, default: 'true' },
  comment: { actions: ['promotion-gates', 'promotion-report'], default: 'on-change' },
  'comment-key': { actions: ['promotion-gates', 'promotion-report'], default: 'default' },
  'readiness-report': { actions: ['promotion-report'], default: '' },
  environment: { actions: ['data-contract'], default: '' },
  'engine-directory': { actions: ['promotion-gates', 'data-contract', 'experiment'], default: '' },
  'github-token': { actions: ['promotion-gates', 'promotion-report'], default: '${{ github.token }}' },
  'working-directory': { actions: EVERYWHERE, default: '.' },
} as const satisfies Readonly<Record<string, InputDeclaration>>;

export type InputName = keyof typeof INPUTS;

/** What a workflow asks of an action, read and checked. */
export interface ActionInputs {
  readonly config: { readonly path: string; readonly named: boolean };
  readonly features: readonly string[];
  readonly stage?: string;
  readonly base?: string;
  readonly evidence: readonly string[];
  readonly needs: readonly NeededJob[];
  readonly enforce: boolean;
  /** `off` for an action that writes none. */
  readonly comment: CommentMode;
  readonly commentKey: string;
  /** Absolute: a readiness report to post instead of judging. */
  readonly readinessReport?: string;
  /** Of the servers whose data is looked at. */
  readonly environment?: string;
  /** Absolute. */
  readonly engineDirectory?: string;
  readonly token?: string;
  /** Absolute. */
  readonly workingDirectory: string;
}

/** What inputs are read from. */
export interface InputSource {
  readonly environment: NodeJS.ProcessEnv;
  /** The folder the runner starts an action in: paths of inputs are relative to it. */
  readonly workspace: string;
  /** Where the workflow states an input, for a message that stands on its line. */
  readonly locate: (input: string) => Location | undefined;
}

/** Reads every input of an action. @throws ConfigurationError that names all that is wrong, not only the first */
export function readInputs(action: ActionName, { environment, workspace, locate }: InputSource): ActionInputs {
  const problems: Problem[] = [];
  const wrong = (input: string, message: string, remedy: string): void => {
    const location = locate(input);
    problems.push({ message, remedy, ...(location ? { location } : {}) });
  };
  const declared = inputsOf(action);
  for (const { name, problem } of strangers(environment, action, declared)) wrong(name, ...problem);

  const text = (name: InputName): string => {
    if (!declared.includes(name)) return '';
    const given = environment[variableOf(name)]?.trim() ?? '';
    const { default: otherwise }: InputDeclaration = INPUTS[name];
    return given === '' && !otherwise.startsWith('${{') ? otherwise : given;
  };
  const list = (name: InputName): readonly string[] =>
    text(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const choice = (name: InputName): boolean => {
    const given = text(name);
    if (given !== 'true' && given !== 'false') {
      const meant = didYouMean(given, ['true', 'false']);
      wrong(
        name,
        `input \`${name}\` is \`${given}\`${meant ? `; did you mean \`${meant}\`?` : ''}`,
        'write `true` or `false`',
      );
    }
    return given !== 'false';
  };
  const folder = (name: InputName): string => {
    const path = resolve(workspace, text(name));
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      wrong(
        name,
        `input \`${name}\`: there is no folder \`${text(name)}\` in the workspace`,
        'name a folder that is there when the step runs',
      );
    }
    return path;
  };
  const revision = (name: InputName): string => {
    const given = text(name);
    // Names that git would take for an option or for an instruction to write a ref.
    if (/^[-+^]|[\s:*?[\\]|\.\./.test(given)) {
      wrong(
        name,
        `input \`${name}\` is \`${given}\`, which is not the name of one commit`,
        'write a branch, a tag or a commit id',
      );
    }
    return given;
  };
  const commentMode = (): CommentMode => {
    if (!declared.includes('comment')) return 'off';
    const given = text('comment');
    const mode = COMMENT_MODES.find((one) => one === given);
    if (mode) return mode;
    const meant = didYouMean(given, COMMENT_MODES);
    wrong(
      'comment',
      `input \`comment\` is \`${given}\`${meant ? `; did you mean \`${meant}\`?` : ''}`,
      `write ${COMMENT_MODES.map((one) => `\`${one}\``).join(', ')}`,
    );
    return 'off';
  };
  const commentKey = (): string => {
    const given = text('comment-key');
    if (declared.includes('comment-key') && !isCommentKey(given)) {
      wrong(
        'comment-key',
        `input \`comment-key\` is \`${given}\`, which cannot name a comment`,
        'use up to 64 letters, digits, dots, dashes and underscores, the first a letter or digit',
      );
    }
    return given;
  };
  const needed = (): readonly NeededJob[] => {
    const given = text('needs');
    const jobs = given === '' ? [] : readNeededJobs(given);
    if (!('malformed' in jobs)) return jobs;
    wrong('needs', `input \`needs\` ${jobs.malformed}`, 'write `needs: ${{ toJSON(needs) }}`');
    return [];
  };

  const inputs: ActionInputs = {
    config: { path: text('config'), named: text('config') !== INPUTS.config.default },
    features: list('features'),
    ...optional('stage', text('stage')),
    ...optional('base', revision('base')),
    evidence: list('evidence'),
    needs: needed(),
    enforce: choice('enforce'),
    comment: commentMode(),
    commentKey: commentKey(),
    ...optional('readinessReport', text('readiness-report') === '' ? '' : resolve(workspace, text('readiness-report'))),
    ...optional('environment', text('environment')),
    ...optional('engineDirectory', text('engine-directory') === '' ? '' : folder('engine-directory')),
    ...optional('token', text('github-token')),
    workingDirectory: folder('working-directory'),
  };
  if (problems.length > 0) throw new ConfigurationError(...problems);
  return inputs;
}

function optional<Key extends string>(key: Key, value: string): { readonly [Name in Key]?: string } {
  return value === '' ? {} : ({ [key]: value } as { readonly [Name in Key]: string });
}

/** Names of the inputs an action has, in the order they are documented. */
export function inputsOf(action: ActionName): readonly InputName[] {
  const names = Object.keys(INPUTS) as InputName[];
  return names.filter((name) => (INPUTS[name].actions as readonly ActionName[]).includes(action));
}

/** The variable in which the runner hands an input over: dashes stay, spaces do not. */
function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

/** Inputs a workflow gives that the action does not have. The runner only warns of them, and a gate that was meant to be set would stay unset. */
function strangers(
  environment: NodeJS.ProcessEnv,
  action: ActionName,
  declared: readonly InputName[],
): readonly { readonly name: string; readonly problem: [string, string] }[] {
  const known = new Set(declared.map(variableOf));
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable))
    .sort()
    .map((variable) => {
      const name = variable.slice('INPUT_'.length).toLowerCase();
      const elsewhere = Object.hasOwn(INPUTS, name) ? INPUTS[name as InputName].actions.join(', ') : undefined;
      const meant = didYouMean(name, declared);
      const message = elsewhere
        ? `\`${name}\` is an input of ${elsewhere}, not of ${action}`
        : `\`${name}\` is not an input of ${action}${meant ? `; did you mean \`${meant}\`?` : ''}`;
      return { name, problem: [message, `take it out; the inputs are ${declared.join(', ')}`] };
    });
}
