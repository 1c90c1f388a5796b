import type { ExperimentUnit, WrittenSections } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';

/** What a policy may ask for, and what it is good for. */
const SECTIONS = {
  plan: 'how the result becomes a production artefact',
  learnings: 'what was learnt, for whoever comes next',
  guardrails: 'what must not get worse',
  ablations: 'whether each component earns its place',
} as const;

/** Whether the sections that the stage asks for are written, and the page of learnings is there. */
export const sectionsWritten: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/sections-written',
    question: 'Does the experiment say all that its stage asks for?',
    why: 'A result that nobody plans to use, or learnt anything from, is measured again by the next one. Which of `plan`, `learnings`, `guardrails` and `ablations` a stage asks for is the policy’s (`gates.experiment.sections`).',
    remedy: 'Write the section, or take it out of what the policy asks for.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'warning' },
  },
  *evaluate({ path, form }, { option, stage }) {
    const sections = form?.sections;
    if (!form || !sections) return;
    const asked = option('sections');
    const names = Array.isArray(asked) ? asked.filter(isSection) : [];
    for (const name of names) {
      if (isThere(sections, name)) continue;
      yield {
        outcome: 'fail',
        about: name,
        message: `the experiment has no \`${name}\`, and ${stage} asks for it: ${SECTIONS[name]}`,
        location: { path, line: 1 },
        expected: `\`${name}:\``,
        remedy: `write \`${name}:\`, or let the policy ask for less at ${stage} (\`gates.experiment.sections\`)`,
        subjects: [path],
      };
    }
    yield* learnings(path, sections);
    const written = names.filter((name) => isThere(sections, name));
    if (written.length > 0) {
      yield {
        outcome: 'pass',
        about: 'sections',
        message: `${written.map((name) => `\`${name}\``).join(', ')}: written`,
        location: { path, line: 1 },
        subjects: [path],
      };
    }
  },
};

function* learnings(path: string, { learnings: page }: WrittenSections): Generator<Answer> {
  if (!page || page.there) return;
  yield {
    outcome: 'fail',
    about: 'page of learnings',
    message: `\`learnings\` names \`${page.stated}\`, and there is no such page`,
    location: page.location,
    expected: 'a file of this repository',
    remedy: 'write the page, or name the one that is there',
    subjects: [path],
  };
}

function isThere(sections: WrittenSections, name: keyof typeof SECTIONS): boolean {
  return name === 'learnings' ? sections.learnings !== undefined : sections[name];
}

function isSection(name: unknown): name is keyof typeof SECTIONS {
  return typeof name === 'string' && Object.hasOwn(SECTIONS, name);
}
