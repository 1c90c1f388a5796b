import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../sources/did-you-mean.ts';
import { MOST_PROBLEMS } from '../sources/failed-document.ts';
import type { FeatureGroup } from './feature-set.ts';

/**
 * What is wrong with a group of features: its name is not its own, or a member is no feature.
 *
 * @param seen groups that were looked at before this one; this one is added
 */
export function problemsOfGroup(
  group: FeatureGroup,
  ids: ReadonlySet<string>,
  seen: Map<string, FeatureGroup>,
): readonly Problem[] {
  const { name, members, location, locateMember } = group;
  const twin = seen.get(name);
  if (!twin) seen.set(name, group);
  const problems: Problem[] = [];
  if (twin || ids.has(name))
    problems.push({
      message: twin
        ? `the group \`${name}\` is also one of \`${twin.location.path}\``
        : `the group \`${name}\` has the id of a feature`,
      remedy: 'give it a name of its own',
      location,
    });
  members.forEach((member, index) => {
    if (ids.has(member) || problems.length >= MOST_PROBLEMS) return;
    const meant = didYouMean(member, [...ids]);
    problems.push({
      message: `\`${member}\`, of the group \`${name}\`, is not a registered feature${meant ? `; did you mean \`${meant}\`?` : ''}`,
      remedy: 'register it, or take it out of the group',
      location: locateMember(index),
    });
  });
  return problems;
}
