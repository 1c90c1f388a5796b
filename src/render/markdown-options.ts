/** Where links lead. */
export interface LinkBase {
  /** As `https://github.com`. */
  readonly server: string;
  /** As `owner/name`. */
  readonly repository: string;
  readonly commit: string;
}

/** How much of a report is told: each step leaves out whole parts. */
export const DETAILS = ['all', 'brief', 'short', 'shortest', 'verdicts', 'heading'] as const;

export type Detail = (typeof DETAILS)[number];

export interface MarkdownOptions {
  readonly links?: LinkBase;
  /** The command that gives the same report at a desk. */
  readonly command?: string;
  /** What a desk does not have of what this report was made from: evidence that the workflow handed in. */
  readonly without?: 'handed-in';
  /** `all` where left out. */
  readonly detail?: Detail;
  /** What differs from an earlier report on the same pull request. */
  readonly since?: {
    /** The commit that one was about. */
    readonly head: string;
    /** Findings that blocked then and are gone. */
    readonly fixed: number;
    /** Findings that block now and did not then. */
    readonly added: number;
  };
  /** The run that made a report which somebody else shows, as GitHub tells it. */
  readonly madeBy?: { readonly run: string; readonly conclusion: string };
}
