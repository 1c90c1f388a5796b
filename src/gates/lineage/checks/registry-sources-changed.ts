import type { LineageUnit, RegisteredSource } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';

/** Whether the values of a feature's views come from where they came from before. */
export const registrySourcesChanged: Check<LineageUnit> = {
  meta: {
    id: 'lineage/registry-sources-changed',
    question: "Do the values of the feature's views and models come from the same sources as on the base?",
    why: 'Another source under the same view is other data for every model that reads it. `feast plan` leaves sources out, so nobody is shown.',
    remedy: 'See that the new source is under contract, and evaluate the feature on it, before this is applied.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'note', production: 'warning' },
  },
  *evaluate({ registries }) {
    const told = new Set<string>();
    for (const { registry, name: view, what = 'view', state, sources = [] } of registries?.things ?? []) {
      if (state !== 'here') continue;
      for (const source of sources) {
        const about = `${registry} ${source.name}${source.state === 'new' || source.state === 'gone' ? ` of ${view}` : ''}`;
        if (source.state === 'not-compared' || told.has(about)) continue;
        told.add(about);
        yield { about, location: source.location, subjects: [registry], ...inWords(source, `the ${what} \`${view}\``) };
      }
    }
  },
};

function inWords(
  { name, state, changes }: RegisteredSource,
  view: string,
): Pick<Answer, 'outcome' | 'message'> & Partial<Answer> {
  if (state === 'same') return { outcome: 'pass', message: `the source \`${name}\` is the one it was` };
  if (state === 'new' || state === 'gone')
    return {
      outcome: 'fail',
      message: `${view} ${state === 'new' ? 'now reads' : 'no longer reads'} the source \`${name}\``,
      expected: 'the sources of the base',
      observed: state === 'new' ? 'one more' : 'one less',
    };
  const shown = changes
    .slice(0, 5)
    .map(
      ({ key, from, to }) =>
        `\`${key}\` ${from === undefined ? 'is new' : `was \`${from}\``}${to === undefined ? ' and is gone' : from === undefined ? `: \`${to}\`` : ` and is \`${to}\``}`,
    );
  const more = changes.length > 5 ? `, and ${changes.length - 5} more` : '';
  return {
    outcome: 'fail',
    message: `the source \`${name}\` is changed: ${shown.join(', ')}${more}`,
    size: changes.length,
    expected:
      changes
        .flatMap(({ key, from }) => (from === undefined ? [] : [`${key}: ${from}`]))
        .slice(0, 5)
        .join(' · ') || 'nothing new',
    observed:
      changes
        .flatMap(({ key, to }) => (to === undefined ? [] : [`${key}: ${to}`]))
        .slice(0, 5)
        .join(' · ') || 'gone',
  };
}
