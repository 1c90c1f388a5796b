import { posix } from 'node:path';
import type { DatasetMention, DatasetName, LineageEvent } from '../../../sources/formats/open-lineage.ts';
import type { Repository } from '../../../sources/repository.ts';
import { repositoryFile } from './repository-file.ts';

/**
 * Events of a project in a folder of the repository: a pipeline names files by their paths from the folder that it ran in. What is not there
 * from the root, and is from a folder above the file of events, the nearest first, gets that path; all else stays as it is. So `data/x.csv`
 * of two projects are two datasets.
 *
 * @param path of the file of events
 */
export function projectPaths(
  path: string,
  repository: Pick<Repository, 'has' | 'hasFolder'>,
): (event: LineageEvent) => LineageEvent {
  const known = new Map<string, string>();
  const find = (dataset: DatasetName): string => {
    if (repositoryFile(dataset, repository) !== undefined) return dataset.name;
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
      const name = posix.join(folder, dataset.name);
      if (name.startsWith(`${folder}/`) && repositoryFile({ ...dataset, name }, repository) !== undefined) return name;
    }
    return dataset.name;
  };
  const moved = <Name extends DatasetName>(dataset: Name): Name => {
    const { namespace, name } = dataset;
    if (!namespace.startsWith('file') || /^([a-z]:)?[/\\]/i.test(name)) return dataset;
    const key = `${namespace} ${name}`;
    const found = known.get(key) ?? find(dataset);
    known.set(key, found);
    return found === name ? dataset : { ...dataset, name: found };
  };
  const mention = (dataset: DatasetMention): DatasetMention => {
    const there = moved(dataset);
    const lineage = dataset.lineage.map(moved);
    return there === dataset && lineage.every((source, index) => source === dataset.lineage[index])
      ? dataset
      : { ...there, lineage };
  };
  return (event) => ({ ...event, inputs: event.inputs.map(mention), outputs: event.outputs.map(mention) });
}
