import type { Feature } from '../../model/feature.ts';
import { LIMITS } from '../../sources/document.ts';
import type { Repository } from '../../sources/repository.ts';
import { externalReferences } from './collect/external-references.ts';
import { findData } from './collect/find-data.ts';
import { foreignObjects } from './collect/foreign-objects.ts';
import { isLocal } from './collect/is-local.ts';
import { objectNames } from './collect/object-names.ts';
import { openContract } from './collect/open-contract.ts';

/** Everything the gate would look at for a feature, as paths from the root. A contract whose text is of no interest is not parsed. */
export function subjectsOf(
  feature: Feature,
  repository: Repository,
  interesting?: (text: string) => boolean,
): string[] {
  const paths = new Set<string>(repository.expand(feature.evaluation));
  for (const path of feature.contracts) {
    paths.add(path);
    const text = repository.text(path, LIMITS.configuration);
    if (interesting && typeof text === 'string' && !interesting(text)) continue;
    const contract = openContract(repository, path);
    if (!contract) continue;
    const names = objectNames(contract);
    // Which of its servers is looked at is the policy's to say, stage by stage.
    for (const server of contract.list('servers').filter(isLocal))
      for (const found of findData(repository, path, server, names))
        if ('paths' in found) for (const file of found.paths) if (repository.has(file)) paths.add(file);
    const lookup = foreignObjects(repository, path, undefined);
    for (const { stated } of externalReferences(contract)) {
      const found = lookup(stated);
      if ('why' in found) continue;
      paths.add(found.object.path);
      for (const { name } of found.object.files) paths.add(name);
    }
  }
  return [...paths].sort();
}
