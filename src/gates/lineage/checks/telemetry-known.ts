import type { LineageTelemetry, LineageUnit, TelemetrySignal } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { aboutSignal, sourceOf } from '../evidence/signal-words.ts';

/** Whether the names of a feature's signals are known ones, and still to be used. */
export const telemetryKnown: Check<LineageUnit> = {
  meta: {
    id: 'lineage/telemetry-known',
    question:
      'Are the signals that the feature emits named in the semantic conventions of OpenTelemetry, or in a list the policy names, and not deprecated?',
    why: 'Dashboards and alerts are written against names. A name nobody else knows, or that is about to go, is a signal that is not looked at.',
    remedy:
      'Use the name of the convention; or write your own into a registry (of Weaver, or a plain list) that the policy names under `gates.lineage.telemetry`.',
    for: 'engineer',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ telemetry, record }) {
    if (!telemetry) return;
    for (const { path, problem } of telemetry.lists)
      if (problem)
        yield {
          outcome: 'unknown',
          message: `a list of telemetry cannot be read: ${problem.message}`,
          about: `list ${path}`,
          location: problem.location ?? record,
          subjects: [record.path, path],
          ...(problem.remedy === undefined ? {} : { remedy: problem.remedy }),
        };
    for (const signal of telemetry.signals) yield answer(signal, telemetry);
  },
};

function answer(signal: TelemetrySignal, telemetry: LineageTelemetry): Answer {
  const { name, kind, instrument, location, known, nearest } = signal;
  const common = {
    about: aboutSignal(signal),
    location,
    subjects: [location.path, ...(known?.location ? [known.location.path] : [])],
  };
  const source = sourceOf(signal, telemetry);
  if (!known) {
    if (kind === 'span' && telemetry.lists.length === 0)
      return {
        ...common,
        outcome: 'skipped',
        message: `whether the span \`${name}\` is known is not asked: the semantic conventions list no names of spans, and the policy names no list`,
      };
    const unread = telemetry.lists.find(({ problem }) => problem);
    if (unread)
      return {
        ...common,
        outcome: 'unknown',
        message: `whether \`${name}\` is known cannot be told: \`${unread.path}\` cannot be read`,
        subjects: [location.path, unread.path],
        remedy: `mend \`${unread.path}\``,
      };
    const where =
      telemetry.lists.length === 0
        ? 'not in the semantic conventions of OpenTelemetry'
        : 'neither in the semantic conventions of OpenTelemetry nor in a list of the policy';
    return {
      ...common,
      outcome: 'fail',
      message: `\`${name}\` is ${where}${nearest === undefined ? '' : `; did you mean \`${nearest}\`?`}`,
      expected: `a name of the semantic conventions ${telemetry.conventions}, or of a list the policy names`,
      observed: 'a name that none of them has',
      subjects: [location.path, ...telemetry.lists.map(({ path }) => path)],
      ...(nearest === undefined
        ? {}
        : { remedy: `write \`${nearest}\`, or write \`${name}\` into a list of your own` }),
    };
  }
  if (kind !== undefined && known.kind !== undefined && kind !== known.kind)
    return {
      ...common,
      outcome: 'fail',
      message: `\`${name}\` is declared as ${a(kind)}; ${source} ${has(signal)} it as ${a(known.kind)}`,
      expected: known.kind,
      observed: kind,
      remedy: `write \`kind: ${known.kind}\`, or use another name`,
    };
  if (known.deprecated !== undefined)
    return {
      ...common,
      outcome: 'fail',
      message: `\`${name}\` is deprecated in ${source}: ${known.deprecated.replace(/\.$/, '')}`,
      expected: known.replacement === undefined ? 'a name that is still to be used' : `\`${known.replacement}\``,
      observed: `\`${name}\``,
      remedy:
        known.replacement === undefined
          ? 'emit what took its place, or take it out of the record'
          : `emit \`${known.replacement}\` instead, and name that`,
    };
  if (instrument !== undefined && known.instrument !== undefined && instrument !== known.instrument)
    return {
      ...common,
      outcome: 'fail',
      message: `\`${name}\` is declared as ${a(instrument)}; ${source} ${has(signal)} it as ${a(known.instrument)}`,
      expected: known.instrument,
      observed: instrument,
      remedy: `write \`instrument: ${known.instrument}\`, or use another name`,
    };
  return {
    ...common,
    outcome: 'pass',
    message: `\`${name}\` is ${known.kind === undefined ? 'a name' : a(known.kind)} in ${source}${known.moved ? ', which leave it to a repository of their own' : ''}`,
  };
}

function a(kind: string): string {
  return `${/^[aeu]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function has({ known }: TelemetrySignal): string {
  return known?.location ? 'has' : 'have';
}
