import type { LineageUnit, RegisteredThing } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';

/** Whether what is registered elsewhere says what others need to know of it. */
export const registryDescribed: Check<LineageUnit> = {
  meta: {
    id: 'lineage/registry-described',
    question:
      "Do the feature's views, services, models and their sources say what they are, whose they are, how old values may be, and what is logged?",
    why: 'Whoever finds a view in the registry knows of it only what stands there: without an owner nobody can be asked, without a ttl old values are served as if they were new.',
    remedy: 'Write what is missing where the view or model is defined, apply it, and write the registry anew.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ registries }) {
    const sources = new Map<
      string,
      { readonly registry: string; readonly source: NonNullable<RegisteredThing['sources']>[number] }
    >();
    const entities = new Map<
      string,
      { readonly registry: string; readonly entity: NonNullable<RegisteredThing['entities']>[number] }
    >();
    for (const thing of registries?.things ?? []) {
      if (thing.state !== 'here') continue;
      yield ofThing(thing);
      for (const entity of thing.entities ?? [])
        entities.set(`${thing.registry} ${entity.name}`, { registry: thing.registry, entity });
      for (const source of thing.sources ?? [])
        if (source.state !== 'gone')
          sources.set(`${thing.registry} ${source.name}`, { registry: thing.registry, source });
    }
    for (const { registry, entity } of entities.values()) {
      const { name, lacks, location } = entity;
      yield answer('entity', name, lacks, { about: `${registry} entity ${name}`, location, subjects: [registry] });
    }
    for (const { registry, source } of sources.values()) {
      const { name, lacks, location } = source;
      yield answer('source', name, lacks, { about: `${registry} source ${name}`, location, subjects: [registry] });
    }
  },
};

function ofThing({
  registry,
  name,
  what = 'view',
  lacks = [],
  undescribed,
  columns = [],
  faults = [],
  location,
}: RegisteredThing): Answer {
  const bare = undescribed?.total ?? 0;
  const all = bare === columns.length;
  const missing = [
    ...lacks,
    ...(bare === 0
      ? []
      : [
          `description of ${all ? 'any' : `${bare.toLocaleString('en-US')} of its ${columns.length.toLocaleString('en-US')}`} ${what.endsWith('view') ? 'features' : 'columns'}${
            all
              ? ''
              : `: ${nameSome(
                  (undescribed?.first ?? []).map((column) => `\`${column}\``),
                  bare,
                  5,
                )}`
          }`,
        ]),
  ];
  return {
    ...answer(
      what,
      name,
      missing,
      { about: `${registry} ${name}`, location: location ?? { path: registry }, subjects: [registry] },
      faults,
    ),
    ...(missing.length + faults.length === 0 ? {} : { size: lacks.length + bare + faults.length }),
  };
}

function answer(
  what: string,
  name: string,
  missing: readonly string[],
  common: Pick<Answer, 'location' | 'subjects'> & { readonly about: string },
  faults: readonly string[] = [],
): Answer {
  if (missing.length + faults.length === 0)
    return { ...common, outcome: 'pass', message: `the ${what} \`${name}\` says all that is asked of it` };
  const said = [...(missing.length === 0 ? [] : [`has no ${missing.join(', no ')}`]), ...faults];
  return {
    ...common,
    outcome: 'fail',
    message: `${missing.length === 0 ? 'of ' : ''}the ${what} \`${name}\`${missing.length === 0 ? ':' : ''} ${said.join('; ')}`,
    size: missing.length + faults.length,
    expected: [...missing, ...(faults.length === 0 ? [] : ['what it names, as the registry has it'])].join(', '),
    observed: missing.length === 0 ? 'something else' : missing.length === 1 ? 'nothing of it' : 'none of them',
    remedy: [
      missing.length === 0
        ? `let the ${what} name what is there, as it is there, apply it, and write the registry anew`
        : `write what is missing where the ${what} is defined, apply it, and write the registry anew`,
      ...HINTS.flatMap(([word, hint]) => (missing.includes(word) ? [hint] : [])),
    ].join('; '),
  };
}

const HINTS = [
  ['ttl', 'a ttl of 0, the default of Feast, says that values never grow too old'],
  ['contract', 'a contract is `config: {contract: {enforced: true}}` of the model, with a `data_type` for each column'],
  ['logging config', 'without `logging_config` nobody sees what was served'],
] as const;
