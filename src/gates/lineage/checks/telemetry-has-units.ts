import type { LineageTelemetry, LineageUnit, TelemetrySignal } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { aboutSignal, isMetric, sourceOf } from '../evidence/signal-words.ts';
import { unitFault } from '../evidence/ucum.ts';

/** Whether every metric says its unit, in the form and the unit that others expect. */
export const telemetryHasUnits: Check<LineageUnit> = {
  meta: {
    id: 'lineage/telemetry-has-units',
    question: 'Does every metric that the feature emits say its unit, in UCUM, and the one that the name stands for?',
    why: 'A threshold is a number: whoever writes 250 must know whether the metric counts milliseconds or seconds. The unit is also part of the name that Prometheus gives it.',
    remedy:
      'Write the metric as `{name, kind: metric, unit}` in the record, the unit in UCUM: `s`, `By`, `1`, `{request}`.',
    for: 'engineer',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ telemetry }) {
    if (!telemetry) return;
    for (const signal of telemetry.signals) if (isMetric(signal) !== false) yield answer(signal, telemetry);
  },
};

function answer(signal: TelemetrySignal, telemetry: LineageTelemetry): Answer {
  const { name, unit, location, known } = signal;
  const common = {
    about: aboutSignal(signal),
    location,
    subjects: [location.path, ...(known?.location ? [known.location.path] : [])],
  };
  const source = sourceOf(signal, telemetry);
  const meant = known?.kind === undefined || known.kind === 'metric' ? known?.unit : undefined;
  if (unit === undefined) {
    if (known?.location && meant !== undefined) return judged(meant, signal, common, ` in ${source}`);
    const is = isMetric(signal) === undefined ? 'is only a name: neither its kind nor its unit is said' : 'has no unit';
    return {
      ...common,
      outcome: 'fail',
      message: `\`${name}\` ${is}${meant === undefined ? '' : `; in ${source} it is \`${meant}\``}`,
      expected: meant === undefined ? 'a unit in UCUM' : `the unit \`${meant}\``,
      observed: 'none',
      paste: {
        path: location.path,
        text: `- { name: ${plain(name)}, kind: metric, unit: ${quoted(meant ?? '1')} }`,
      },
      ...(meant === undefined
        ? { remedy: 'write what it is and its unit, as here for a metric that is a plain number (`1`)' }
        : {}),
    };
  }
  if (meant !== undefined && unit !== meant)
    return {
      ...common,
      outcome: 'fail',
      message: `the unit of \`${name}\` is \`${unit}\`; in ${source} it is \`${meant}\``,
      expected: `\`${meant}\``,
      observed: `\`${unit}\``,
      remedy: `emit it in \`${meant}\`, or under a name of your own`,
    };
  if (meant !== undefined)
    return { ...common, outcome: 'pass', message: `the unit of \`${name}\` is \`${unit}\`, as in ${source}` };
  return judged(unit, signal, common, '');
}

/** By the form of the unit alone. */
function judged(
  unit: string,
  { name }: TelemetrySignal,
  common: Pick<Answer, 'location' | 'subjects'> & { readonly about: string },
  where: string,
): Answer {
  const wrong = unitFault(unit);
  if (!wrong) return { ...common, outcome: 'pass', message: `the unit of \`${name}\`${where} is \`${unit}\`` };
  return {
    ...common,
    outcome: 'fail',
    message: `the unit of \`${name}\`${where}, \`${unit}\`, ${wrong.fault}${wrong.instead === undefined ? '' : `; did you mean \`${wrong.instead}\`?`}`,
    expected: wrong.instead === undefined ? 'a unit in UCUM' : `\`${wrong.instead}\``,
    observed: `\`${unit}\``,
    remedy:
      wrong.instead === undefined
        ? 'write the unit in UCUM; what is counted stands in braces, as in `{request}`'
        : `write \`unit: ${quoted(wrong.instead)}\``,
  };
}

function quoted(unit: string): string {
  return /^[A-Za-z][A-Za-z0-9/.]*$/.test(unit) ? unit : `"${unit}"`;
}

function plain(name: string): string {
  return /^[A-Za-z][A-Za-z0-9_.-]*$/.test(name) ? name : JSON.stringify(name);
}
