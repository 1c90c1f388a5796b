import { type Feature, TEST_KINDS, type TestKind } from '../../model/feature.ts';

/** The test reports that a feature's record names, with their places in its lists. */
export function declaredReports(
  feature: Feature,
): { readonly kind: TestKind; readonly path: string; readonly index: number }[] {
  return TEST_KINDS.flatMap((kind) => (feature.tests[kind] ?? []).map((path, index) => ({ kind, path, index })));
}
