import type { LineageUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { saidElsewhere } from '../evidence/said-elsewhere.ts';
import { isRecordSection, RECORD_SECTIONS, type RecordSection } from '../evidence/record-sections.ts';

/** Whether the record says all that the stage asks for. */
export const registered: Check<LineageUnit> = {
  meta: {
    id: 'lineage/registered',
    question: 'Does the record say all that its stage asks for?',
    why: 'Whoever has to run a feature, to review it or to build on it has only the record to go by. Which sections a stage asks for is the policy’s (`gates.lineage.sections`): none at first, a few in between, all in production.',
    remedy: 'Write the section, or take it out of what the policy asks for.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ registration, registries, record }, { option, stage, asked: wanted }) {
    // What nobody asks for is not missing.
    if (!registration || wanted === false) return;
    const asked = option('sections');
    const sections = Array.isArray(asked) ? asked.filter(isRecordSection) : [];
    const isWritten = (name: RecordSection): boolean =>
      name === 'owner' ? registration.owners !== undefined : registration.written.includes(name);
    for (const name of sections) {
      if (isWritten(name) || saidElsewhere(name, registries) !== undefined) continue;
      const { tells, paste } = RECORD_SECTIONS[name];
      const orOwners = name === 'owner' ? ', or a line for its folder in CODEOWNERS' : '';
      yield {
        outcome: 'fail',
        about: name,
        message:
          name === 'owner'
            ? `nobody answers for the feature: the record names no \`owner\`, and ${registration.ownersFile === undefined ? 'there is no CODEOWNERS file' : `no rule of \`${registration.ownersFile}\` matches it`}`
            : `the record has no \`${name}\`, and ${stage} asks for it: ${tells}`,
        location: record,
        remedy: `write \`${name}:\`${orOwners}; or let the policy ask for less at ${stage} (\`gates.lineage.sections\`)`,
        paste: { path: record.path, text: paste },
        subjects: [record.path, ...(name === 'owner' && registration.ownersFile ? [registration.ownersFile] : [])],
      };
    }
    const written = sections.filter(isWritten);
    const elsewhere = sections.flatMap((name) => {
      const path = isWritten(name) ? undefined : saidElsewhere(name, registries);
      return path === undefined ? [] : [{ name, path }];
    });
    if (written.length + elsewhere.length > 0)
      yield {
        outcome: 'pass',
        about: 'sections',
        message: [
          ...(written.length > 0 ? [`${written.map((name) => `\`${name}\``).join(', ')}: written`] : []),
          ...elsewhere.map(({ name, path }) => `\`${name}\`: in \`${path}\``),
        ].join('; '),
        location: record,
        subjects: [...new Set([record.path, ...elsewhere.map(({ path }) => path)])],
      };
  },
};
