import type { LineageUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';

/** Whether everything the record points to is there. */
export const linksResolve: Check<LineageUnit> = {
  meta: {
    id: 'lineage/links-resolve',
    question: 'Is every page, heading and piece of code there that the record points to?',
    why: 'A runbook that is not there is found out at three in the morning. Headings are looked up as GitHub makes links of them; addresses are not opened.',
    remedy: 'Write the page or the heading, or name the one that is there.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ registration, record }) {
    if (!registration) return;
    const found = registration.links.filter(({ state }) => state === 'found');
    const untested = registration.links.filter(({ state }) => state === 'address' || state === 'unchecked');
    for (const { key, stated, location, path, state, why, meant } of registration.links) {
      if (state === 'found' || state === 'address' || state === 'unchecked') continue;
      yield {
        outcome: 'fail',
        about: `${key} ${stated}`,
        message: `\`${key}\` leads to \`${stated}\`, and ${why ?? 'there is no such thing'}`,
        location,
        expected: state === 'no-anchor' ? 'a heading, a line or a part that is there' : 'a file of this repository',
        ...(meant === undefined
          ? key.endsWith('.contract')
            ? { remedy: 'name a contract by its path or its `id`' }
            : {}
          : { remedy: `write \`${meant}\`, if that is what it means` }),
        subjects: path === undefined ? [record.path] : [record.path, path],
      };
    }
    const alone = found.length === 1;
    if (found.length > 0)
      yield {
        outcome: 'pass',
        about: 'links',
        message: `${alone ? 'the one thing' : `all ${found.length} things`} the record points to ${alone ? 'is' : 'are'} there`,
        location: record,
        subjects: [record.path, ...found.flatMap(({ path }) => path ?? [])],
      };
    for (const { key, stated, location, state } of untested)
      yield {
        outcome: 'skipped',
        about: `${key} ${stated}`,
        message:
          state === 'address'
            ? `\`${key}\` leads to an address, which is not opened: ${stated}`
            : `\`${key}\` leads to \`${stated}\`: the file is there, and nothing here can tell what is in it`,
        location,
        subjects: [record.path],
      };
  },
};
