/** How a report is shown on a terminal. */
export interface TerminalOptions {
  readonly colours: boolean;
  /** Columns; text is wrapped to it. */
  readonly width: number;
  /** Also what passed, what does not apply and what is already on the base branch. */
  readonly verbose: boolean;
  /** Whether it is of one feature only. */
  readonly alone?: boolean;
  /** Milliseconds each gate took, shown with `verbose`. */
  readonly durations?: Readonly<Record<string, number>>;
}
