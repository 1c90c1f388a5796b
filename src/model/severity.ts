/** From weakest to strongest. */
export const SEVERITIES = ['off', 'note', 'warning', 'block'] as const;

/** What a failing check does: nothing, a note, a warning, or it blocks. */
export type Severity = (typeof SEVERITIES)[number];
