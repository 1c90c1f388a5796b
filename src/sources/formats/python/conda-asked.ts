import { type Document } from '../../document.ts';
import { plainList, plainTable } from '../../plain-table.ts';
import { parseRequirements } from '../requirements.ts';
import { type AskedPackage, type AskedPackages, normalisedName } from './asked-package.ts';
import { matchSpec } from './conda-environment.ts';

/** One package that an environment of conda asks for. */
export interface CondaAsked extends AskedPackage {
  /** Which of the two installs it. */
  readonly manager: 'conda' | 'pip';
  /** The build of conda; may hold `*`. */
  readonly build?: string;
  /** Where it is asked for, as PEP 508 writes it; empty: everywhere. */
  readonly marker: string;
}

/** What an `environment.yml` asks for: packages of conda, and those of `pip` below them. Virtual packages (`__cuda`) are none. */
export function readCondaAsked(document: Document): AskedPackages & { readonly packages: readonly CondaAsked[] } {
  return {
    packages: plainList(plainTable(document.value)['dependencies']).flatMap((stated, index): CondaAsked[] => {
      if (typeof stated !== 'string') return ofPip(document, stated, index);
      const { name, range, build } = matchSpec(stated);
      if (name.startsWith('__')) return [];
      return [
        {
          name: normalisedName(name),
          ...(range === undefined ? {} : { versions: range }),
          ...(build === undefined ? {} : { build }),
          text: stated,
          group: 'main',
          manager: 'conda',
          marker: '',
          location: () => document.locate('dependencies', index),
        },
      ];
    }),
  };
}

function ofPip(document: Document, stated: unknown, index: number): CondaAsked[] {
  return plainList(plainTable(stated)['pip']).flatMap((requirement, inner) =>
    parseRequirements(typeof requirement === 'string' ? requirement : '').flatMap((entry): CondaAsked[] =>
      entry.kind === 'package'
        ? [
            {
              name: entry.name,
              ...(entry.versions === '' ? {} : { versions: entry.versions }),
              text: entry.text,
              group: 'pip',
              manager: 'pip',
              marker: entry.text.split(';').slice(1).join(';'),
              location: () => document.locate('dependencies', index, 'pip', inner),
            },
          ]
        : [],
    ),
  );
}
