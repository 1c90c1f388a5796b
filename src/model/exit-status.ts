/** The exit statuses of the command and of every action. */
export const EXIT_STATUS = {
  /** Ready, valid, or nothing to judge. */
  ready: 0,
  /** Blocked or undecided. */
  notReady: 1,
  /** Arguments, inputs or configuration files are wrong. */
  configuration: 2,
  /** A fault of this program. */
  fault: 3,
} as const;
