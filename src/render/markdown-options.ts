/** Where links lead. */
export interface LinkBase {
  /** As `https://github.com`. */
  readonly server: string;
  /** As `owner/name`. */
  readonly repository: string;
  readonly commit: string;
}

export interface MarkdownOptions {
  readonly links?: LinkBase;
  /** The command that gives the same report at a desk. */
  readonly command?: string;
  /** For the summary of a job that is too large otherwise: leaves out what passed and what is not new. */
  readonly brief?: boolean;
}
