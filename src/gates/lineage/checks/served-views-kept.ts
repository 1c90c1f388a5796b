import type { LineageUnit, RegisteredThing, ServingService } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';

/** Whether what is served is still there, under the same types. */
export const servedViewsKept: Check<LineageUnit> = {
  meta: {
    id: 'lineage/served-views-kept',
    question:
      'Is every view or model that a service or exposure used on the base still there, with the same features of the same types?',
    why: 'Whoever asks the service gets an error, or a number of another kind, the moment this is applied. Feast says that it should not be allowed, and allows it.',
    remedy:
      'Keep the old one and add the new one under another name; let the service use that, and delete the old one when nobody asks for it any more.',
    for: 'engineer',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ registries }) {
    for (const thing of registries?.things ?? []) {
      const { registry, services = [], state } = thing;
      if (state === 'absent') continue;
      const noBase = registries?.files.find(({ path }) => path === registry)?.noBase;
      if (services.length === 0) continue;
      if (noBase !== undefined) {
        yield {
          ...common(thing),
          outcome: 'skipped',
          message: `whether \`${thing.name}\` was changed under those who use it is not asked: ${noBase}`,
        };
        continue;
      }
      for (const service of services) yield answer(thing, service);
    }
  },
};

function common(
  { registry, name, location }: RegisteredThing,
  service?: ServingService,
): Pick<Answer, 'location' | 'subjects'> & { readonly about: string } {
  return {
    about: `${registry} ${name}${service ? ` in ${service.name}` : ''}`,
    location: location ?? { path: registry },
    subjects: [registry],
  };
}

function answer(thing: RegisteredThing, service: ServingService): Answer {
  const { name, what = 'view', state } = thing;
  const { removed, retyped, still } = service;
  const user = `the ${service.what} \`${service.name}\``;
  // Whoever took it out of the service in the same change knows; those who ask the service may not.
  const lighter = still ? {} : { atMost: 'warning' as const };
  const told = still ? '' : ', which no longer lists it';
  if (state === 'deleted')
    return {
      ...common(thing, service),
      ...lighter,
      outcome: 'fail',
      message: `the ${what} \`${name}\` is deleted, and ${user} uses it${told}`,
      expected: `\`${name}\`, as on the base`,
      observed: 'none of that name',
    };
  const parts = [
    removed.total > 0
      ? `${nameSome(
          removed.first.map((one) => `\`${one}\``),
          removed.total,
          5,
        )} ${removed.total === 1 ? 'is' : 'are'} gone`
      : '',
    ...retyped.slice(0, 5).map(({ name: column, from, to }) => `\`${column}\` was ${from} and is ${to}`),
    retyped.length > 5 ? `${retyped.length - 5} more have another type` : '',
  ].filter((part) => part !== '');
  if (parts.length === 0)
    return {
      ...common(thing, service),
      outcome: 'pass',
      message: `${user} finds in the ${what} \`${name}\` ${thing.new ? 'something new, and nothing changed' : 'what it found before'}`,
    };
  return {
    ...common(thing, service),
    ...lighter,
    outcome: 'fail',
    message: `the ${what} \`${name}\` changes under ${user}${told}: ${parts.join('; ')}`,
    size: removed.total + retyped.length,
    expected: 'the same features of the same types',
    observed: parts.join('; '),
  };
}
