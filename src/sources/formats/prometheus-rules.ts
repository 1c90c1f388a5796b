import type { Location } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import type { Document } from '../document.ts';
import { mapping } from '../mapping.ts';
import { promqlMetrics, type SelectedMetrics } from './promql-metrics.ts';

/** One rule of Prometheus: an alert, or a series that is recorded under a new name. */
export interface PrometheusRule extends SelectedMetrics {
  readonly kind: 'alert' | 'record';
  readonly name: string;
  readonly location: Location;
}

/** The rules of a file; and what of it could not be read. */
export interface PrometheusRules {
  readonly rules: readonly PrometheusRule[];
  readonly problems: readonly Problem[];
}

/** So many rules of one file are read. */
const MOST_RULES = 20_000;
/** So many problems of one file are told. */
const MOST_PROBLEMS = 20;

/**
 * Reads rules as Prometheus takes them (`groups: - rules: - alert, expr`) and as its operator does (a `PrometheusRule`, with them under `spec`).
 * Undefined where the document holds no groups of rules.
 */
export function readPrometheusRules({ path, value, problems, locate }: Document): PrometheusRules | undefined {
  const [broken] = problems;
  if (broken) return { rules: [], problems: [broken] };
  const document = mapping(value);
  const spec = mapping(document?.['spec']);
  const below = Array.isArray(document?.['groups']) ? [] : ['spec'];
  const groups: unknown = below.length === 0 ? document?.['groups'] : spec?.['groups'];
  if (!Array.isArray(groups) || !groups.some((group: unknown) => Array.isArray(mapping(group)?.['rules'])))
    return undefined;
  const rules: PrometheusRule[] = [];
  const complaints: Problem[] = [];
  for (const [at, group] of groups.entries()) {
    const listed: unknown = mapping(group)?.['rules'];
    for (const [index, entry] of (Array.isArray(listed) ? (listed as readonly unknown[]) : []).entries()) {
      const rule = mapping(entry);
      const kind = rule?.['alert'] === undefined ? 'record' : 'alert';
      const [name, expression] = [rule?.[kind], rule?.['expr']];
      const keys = [...below, 'groups', at, 'rules', index];
      if (rules.length >= MOST_RULES)
        return {
          rules,
          problems: [...complaints, { message: `more than ${MOST_RULES} rules`, location: locate(...keys) }],
        };
      const complain = (message: string): void => {
        if (complaints.length < MOST_PROBLEMS) complaints.push({ message, location: locate(...keys, 'expr') });
      };
      if (typeof name !== 'string' || name === '') complain(`a rule has neither \`alert\` nor \`record\``);
      else if (typeof expression !== 'string' && typeof expression !== 'number')
        complain(`\`${name.slice(0, 200)}\` has no \`expr\``);
      else {
        const metrics = promqlMetrics(String(expression));
        if (!metrics) complain(`the \`expr\` of \`${name.slice(0, 200)}\` in \`${path}\` is not PromQL`);
        else rules.push({ kind, name, location: locate(...keys, kind), ...metrics });
      }
    }
  }
  return { rules, problems: complaints };
}
