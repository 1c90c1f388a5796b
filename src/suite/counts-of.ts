import type { Finding, ReadinessReport } from '../generated/formats.ts';

/** How many findings block, leave open, are waived and are known debt. */
export function countsOf(findings: readonly Finding[]): ReadinessReport['counts'] {
  const open = findings.filter(({ standing, severity }) => standing === 'open' && severity === 'block');
  return {
    failed: open.filter(({ outcome }) => outcome === 'fail').length,
    unknown: open.filter(({ outcome }) => outcome === 'unknown').length,
    waived: findings.filter(({ standing }) => standing === 'waived').length,
    known: findings.filter(({ standing }) => standing === 'known').length,
  };
}
