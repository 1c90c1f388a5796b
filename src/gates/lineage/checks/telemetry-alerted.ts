import type { LineageUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';
import { aboutSignal } from '../evidence/signal-words.ts';

/** Subjects of an answer about all rules: files of rules beyond these are not named one by one. */
const MOST_FILES = 100;

/** Whether the metrics of a feature appear in the alerts of the repository. */
export const telemetryAlerted: Check<LineageUnit> = {
  meta: {
    id: 'lineage/telemetry-alerted',
    question: 'Where the repository has alerts of Prometheus, does each metric of the feature appear in one?',
    why: 'A metric that no alert depends on is looked at after the incident, if at all.',
    remedy: 'Write an alert on the metric, or on a series that is recorded from it.',
    for: 'operator',
    severity: { exploratory: 'note', candidate: 'note', production: 'warning' },
  },
  *evaluate({ telemetry }) {
    const { rules } = telemetry ?? {};
    if (!telemetry || !rules || (rules.alerts === 0 && rules.unread === 0)) return;
    for (const signal of telemetry.signals) {
      const { name, location, alerts, series } = signal;
      if (!alerts) continue;
      const about = aboutSignal(signal);
      if (alerts.length > 0) {
        const names = alerts.map((alert) => `\`${alert.name}\``);
        yield {
          outcome: 'pass',
          message: `\`${name}\` is in the ${names.length === 1 ? 'alert' : 'alerts'} ${nameSome(names, names.length, 3)}`,
          about,
          location: alerts[0]?.location ?? location,
          subjects: [location.path, ...new Set(alerts.map((alert) => alert.location.path))],
        };
        continue;
      }
      const subjects = [location.path, ...rules.files.slice(0, MOST_FILES)];
      const [problem] = rules.problems;
      if (rules.unread > 0)
        yield {
          outcome: 'unknown',
          message: `\`${name}\` is in none of the alerts that can be read (${rules.alerts.toLocaleString('en-US')}); ${rules.unread.toLocaleString('en-US')} ${rules.unread === 1 ? 'rule or file' : 'rules or files'} cannot be: ${problem?.message ?? 'they are no rules of Prometheus'}`,
          about,
          location,
          subjects,
          ...(problem?.location ? { places: [problem.location] } : {}),
          remedy:
            'mend what cannot be read, or name the files to read under `gates.lineage.alerts` in the policy (templates are not filled in)',
        };
      else
        yield {
          outcome: 'fail',
          message: `\`${name}\` is in no alert of this repository, which has ${rules.alerts.toLocaleString('en-US')}`,
          about,
          location,
          subjects,
          expected: `an alert on \`${series ?? name}\`, or however your exporter names it`,
          observed: 'none',
          remedy: `write an alert on it, as in \`${series ?? name} > …\``,
        };
    }
  },
};
