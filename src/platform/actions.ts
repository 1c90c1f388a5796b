/** What an action runs. */
export interface Action {
  /** The gates it looks at; none stands for all the policy asks for. */
  readonly gates: readonly string[];
  /** Whether it looks at the checkout itself, or judges only what gate reports bring. */
  readonly collect: boolean;
  /** Where its metadata stands, from the root of this repository. */
  readonly manifest: string;
}

/** Every action of this repository, by the name of its file in `dist/`. */
export const ACTIONS = {
  'promotion-gates': { gates: [], collect: true, manifest: 'action.yml' },
  'data-contract': { gates: ['data-contract'], collect: true, manifest: 'actions/data-contract/action.yml' },
  experiment: { gates: ['experiment'], collect: true, manifest: 'actions/experiment/action.yml' },
  reproducibility: { gates: ['reproducibility'], collect: true, manifest: 'actions/reproducibility/action.yml' },
  tests: { gates: ['tests'], collect: true, manifest: 'actions/tests/action.yml' },
  lineage: { gates: ['lineage'], collect: true, manifest: 'actions/lineage/action.yml' },
  'promotion-report': { gates: [], collect: false, manifest: 'actions/promotion-report/action.yml' },
} as const satisfies Readonly<Record<string, Action>>;

export type ActionName = keyof typeof ACTIONS;
