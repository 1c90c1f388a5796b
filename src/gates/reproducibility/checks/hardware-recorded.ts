import type { HardwareStatement, ReproducibilityUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';
import { runName } from '../evidence/run-name.ts';

const PARTS = ['cpu', 'memory', 'accelerator', 'driver'] as const;
const NONE = /^(?:none|no|false|0|-|n\/a)$/i;

/** Whether it is written down what the numbers were made on. */
export const hardwareRecorded: Check<ReproducibilityUnit> = {
  meta: {
    id: 'reproducibility/hardware-recorded',
    question: 'Is it recorded which processor, memory, accelerator and driver the numbers were made on?',
    why: 'Times, and on an accelerator the numbers themselves, are of one machine: on another they are other numbers.',
    remedy:
      'Write `hardware: { cpu: …, memory: …, accelerator: none }` into the record, or let the run record it under `"hardware"` (MLflow: as parameters or tags `hardware.cpu`, `hardware.memory`, `hardware.accelerator`, `hardware.driver`).',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'note', production: 'warning' },
  },
  *evaluate({ feature }) {
    if (!feature?.record || !feature.hardware) return;
    const { record } = feature;
    const { statements } = feature.hardware;
    const [first] = statements;
    const unread = feature.runs.find((run) => run.unread);
    const untold = (missing: string, subjects: readonly string[]): Answer => ({
      outcome: 'unknown',
      message: `whether \`${unread ? runName(unread) : ''}\` says ${missing} cannot be told: it cannot be read${unread?.unread?.because === 'absent' ? ' here' : ''}`,
      about: 'hardware',
      location: unread?.unread?.location ?? unread?.location ?? record,
      remedy: 'see what `run-matches-code` says of it, or write `hardware:` into the record',
      subjects: [...new Set([...subjects, unread?.path ?? record.path])],
    });
    if (!first && unread) {
      yield untold('what hardware the numbers were made on', [record.path]);
      return;
    }
    if (!first) {
      yield {
        outcome: 'fail',
        message: 'neither the record nor a run says what hardware the numbers were made on',
        undeclared: true,
        about: 'hardware',
        expected: '`hardware:` in the record, or what a run recorded of it',
        observed: 'none',
        location: record,
        subjects: [record.path],
      };
      return;
    }
    const subjects = [record.path, ...statements.map(({ path }) => path)];
    const said = (part: (typeof PARTS)[number]): readonly HardwareStatement[] =>
      statements.filter(({ parts }) => (parts[part] ?? '') !== '');
    const hasAccelerator = said('accelerator').some(({ parts }) => !NONE.test(parts.accelerator ?? ''));
    const missing = PARTS.filter((part) => said(part).length === 0 && (part !== 'driver' || hasAccelerator));
    const without = said('accelerator').find(({ parts }) => NONE.test(parts.accelerator ?? ''));
    const withOne = said('accelerator').find(({ parts }) => !NONE.test(parts.accelerator ?? ''));
    if (without && withOne) {
      yield {
        outcome: 'fail',
        message: `\`${without.path}\` says that there was no accelerator, \`${withOne.path}\` that it was ${withOne.parts.accelerator ?? ''}`,
        about: 'accelerator',
        expected: 'the same accelerator',
        observed: `none, and ${withOne.parts.accelerator ?? ''}`,
        location: without.location,
        subjects,
      };
    }
    if (missing.length > 0 && unread) {
      yield untold(`the ${nameSome(missing)} that the numbers were made on`, subjects);
      return;
    }
    if (missing.length > 0) {
      yield {
        outcome: 'fail',
        message: `the hardware is recorded without ${nameSome(missing)}`,
        about: 'parts of the hardware',
        size: missing.length,
        expected: 'cpu, memory and accelerator (`none` where there is none), and the driver of an accelerator',
        observed: nameSome(PARTS.filter((part) => !missing.includes(part) && said(part).length > 0)) || 'nothing',
        location: first.location,
        subjects,
      };
      return;
    }
    if (without && withOne) return;
    yield {
      outcome: 'pass',
      message: `recorded: ${PARTS.flatMap((part) => {
        const words = said(part)[0]?.parts[part];
        return words === undefined ? [] : [`${part} ${words}`];
      }).join(', ')}`,
      about: 'hardware',
      location: first.location,
      subjects,
    };
  },
};
