import type { AlertOnSignal, AlertRules } from '../../../generated/formats.ts';
import type { Problem } from '../../../model/problem.ts';
import { LIMITS } from '../../../sources/document.ts';
import { textOnce } from '../../../sources/text-once.ts';
import { type PrometheusRule, readPrometheusRules } from '../../../sources/formats/prometheus-rules.ts';
import { readDocument } from '../../../sources/read-document.ts';
import type { Repository } from '../../../sources/repository.ts';
import { boundedText } from '../../name-list.ts';
import { oncePerRepository } from '../../once-per-repository.ts';

/** The rules of Prometheus in a repository. */
export interface RepositoryAlerts {
  /** Undefined where there are none. */
  readonly rules: AlertRules | undefined;
  /** The first alerts that depend on a series of one of these names, at once or through series that are recorded from it. */
  readonly on: (names: ReadonlySet<string>) => AlertOnSignal[];
}

const MOST_FILES = 1000;
const MOST_PROBLEMS = 20;
const MOST_ALERTS = 5;
/** So many series that one alert depends on are followed. */
const MOST_SERIES = 1000;
/** A shorter beginning of a name, as in `{__name__=~"a.*"}`, speaks of no metric in particular. */
const SHORTEST_PREFIX = 3;

/** Finds and reads the rules in the files that match these patterns; a file that is no YAML of rules is passed over. */
export function alertRules(repository: Repository, patterns: readonly string[]): RepositoryAlerts {
  return readOnce(JSON.stringify(patterns), repository);
}

const readOnce = oncePerRepository((key, repository): RepositoryAlerts => {
  const [files, rules, problems]: [string[], PrometheusRule[], Problem[]] = [[], [], []];
  let unread = 0;
  for (const path of repository.match(JSON.parse(key) as readonly string[])) {
    if (files.length >= MOST_FILES) break;
    const text = textOnce(repository, path, LIMITS.yaml);
    // Other files may have such names. What says none of these three words is no file of rules.
    if (typeof text !== 'string' || !['groups:', 'rules:', 'expr:'].every((word) => text.includes(word))) continue;
    const read = readPrometheusRules(readDocument(path, text));
    if (!read) continue;
    files.push(path);
    for (const rule of read.rules) rules.push(rule);
    unread += read.problems.length;
    problems.push(...read.problems.slice(0, MOST_PROBLEMS - problems.length));
  }
  const alerts = rules.filter(({ kind }) => kind === 'alert');
  const order = new Map(alerts.map((alert, place) => [alert, place]));
  const dependents = dependentsOf(alerts, rules);
  return {
    rules:
      files.length === 0
        ? undefined
        : {
            files,
            alerts: alerts.length,
            unread,
            problems: problems.map(({ message, remedy, location }) => ({
              message: boundedText(message, 4000),
              ...(remedy === undefined ? {} : { remedy }),
              ...(location ? { location } : {}),
            })),
          },
    on: (names) => {
      const found = new Set([...names].flatMap((name) => dependents.names.get(name) ?? []));
      for (const [prefix, its] of dependents.prefixes)
        if ([...names].some((name) => name.startsWith(prefix))) for (const alert of its) found.add(alert);
      return [...found]
        .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
        .slice(0, MOST_ALERTS)
        .map(({ name, location }) => ({ name: boundedText(name, 500), location }));
    },
  };
});

interface Dependents {
  readonly names: ReadonlyMap<string, readonly PrometheusRule[]>;
  readonly prefixes: ReadonlyMap<string, readonly PrometheusRule[]>;
}

function dependentsOf(alerts: readonly PrometheusRule[], rules: readonly PrometheusRule[]): Dependents {
  const recorded = new Map<string, PrometheusRule[]>();
  for (const rule of rules) {
    if (rule.kind !== 'record') continue;
    const known = recorded.get(rule.name);
    if (known) known.push(rule);
    else recorded.set(rule.name, [rule]);
  }
  const names = new Map<string, PrometheusRule[]>();
  const prefixes = new Map<string, PrometheusRule[]>();
  const note = (index: Map<string, PrometheusRule[]>, key: string, alert: PrometheusRule): void => {
    const known = index.get(key);
    if (!known) index.set(key, [alert]);
    else if (known.length < MOST_ALERTS && known.at(-1) !== alert) known.push(alert);
  };
  for (const alert of alerts) {
    const series = new Set<string>();
    const rulesOf = [alert];
    for (const rule of rulesOf) {
      for (const prefix of rule.prefixes) if (prefix.length >= SHORTEST_PREFIX) note(prefixes, prefix, alert);
      for (const name of rule.names) {
        if (series.has(name) || series.size >= MOST_SERIES) continue;
        series.add(name);
        note(names, name, alert);
        rulesOf.push(...(recorded.get(name) ?? []));
      }
    }
  }
  return { names, prefixes };
}
