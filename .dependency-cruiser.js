/** Who may import whom, and why. The rooms are described in docs/architecture.md. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|actions)/', pathNot: [from, ...allowed, '^src/generated/'] },
});

export default {
  forbidden: [
    only(
      'the-model-imports-nothing',
      '^src/model/',
      [],
      'The nouns stand alone: everything else is written in terms of them.',
    ),
    only(
      'promotion-judges-the-model',
      '^src/promotion/',
      ['^src/model/'],
      'Judging is pure and knows no gate, no file and no GitHub.',
    ),
    only('statistics-stand-alone', '^src/statistics/', [], 'Mathematics needs nothing of this program.'),
    only(
      'rendering-reads-reports',
      '^src/render/',
      ['^src/model/'],
      'A renderer turns a report into text and decides nothing.',
    ),
    only(
      'sources-know-only-the-model',
      '^src/sources/',
      ['^src/model/'],
      'Readers give values with positions; what they mean is decided elsewhere.',
    ),
    only(
      'queries-know-only-the-model',
      '^src/query/',
      ['^src/model/', '^src/sources/'],
      'The engine answers questions; it does not know who asks.',
    ),
    {
      name: 'questions-know-no-engine',
      comment:
        'What a contract asks is compiled once; how an engine writes it, and where rows come from, is handed in.',
      severity: 'error',
      from: { path: '^src/query/sql/' },
      to: { path: '^src/', pathNot: ['^src/query/sql/', '^src/query/[^/]+[.]ts$'] },
    },
    only(
      'checks-are-pure',
      '^src/gates/[^/]+/(checks/|gate[.]ts|evidence([.]ts|/))',
      [
        '^src/model/',
        '^src/statistics/',
        '^src/gates/[^/]+/(checks/|evidence([.]ts|/)|gate[.]ts)',
        '^src/gates/define-check[.]ts$',
      ],
      'A check answers from its evidence: it opens no file and asks no engine, so that carried evidence can be evaluated anew.',
    ),
    only(
      'collectors-read',
      '^src/gates/[^/]+/collect',
      ['^src/model/', '^src/sources/', '^src/query/', '^src/statistics/', '^src/gates/'],
      'Only the collector of a gate does input and output.',
    ),
    {
      name: 'gates-do-not-know-each-other',
      comment: 'A gate can be taken out without another noticing.',
      severity: 'error',
      from: { path: '^src/gates/([^/]+)/' },
      to: { path: '^src/gates/[^/]+/', pathNot: ['^src/gates/$1/'] },
    },
    only(
      'the-suite-assembles',
      '^src/suite/',
      ['^src/model/', '^src/promotion/', '^src/gates/', '^src/sources/', '^src/query/'],
      'The suite wires collect, evaluate and judge together for the command and the actions alike.',
    ),
    only(
      'platform-drives-the-suite',
      '^src/platform/',
      ['^src/(model|promotion|gates|sources|query|render|suite)/'],
      'Platform is where GitHub is.',
    ),
    only(
      'the-command-needs-no-github',
      '^src/cli/',
      ['^src/(model|promotion|gates|sources|query|render|suite)/'],
      'The command works at a desk without any of the packages of GitHub.',
    ),
    only(
      'the-plugin-reads-reports',
      '^src/danger/',
      ['^src/(model|promotion|render|sources)/'],
      'A Dangerfile shows what was decided elsewhere: the plugin runs no gate and loads none.',
    ),
    only('actions-are-thin', '^actions/', ['^src/platform/'], 'An action is a manifest and ten lines.'),
    {
      name: 'only-platform-knows-github',
      comment: 'Everything else can be run and tested without GitHub.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/' },
      to: { path: 'node_modules/@actions/' },
    },
    {
      name: 'only-the-edges-touch-the-machine',
      comment:
        'Files, network, processes and the clock are read at the edges; node:path and node:crypto compute and are free.',
      severity: 'error',
      from: { path: '^(src|actions)/', pathNot: '^src/(sources|query|platform|cli)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(path|crypto)(/posix)?$' },
    },
    {
      name: 'no-circles',
      comment: 'A circle has no bottom to start reading from.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
