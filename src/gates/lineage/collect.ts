import type { LineageUnit, Subject } from '../../generated/formats.ts';
import type { CollectContext } from '../collect-context.ts';
import { fileSubject } from '../file-subject.ts';
import { collectRegistration } from './collect-registration.ts';
import { collectRegistries } from './collect-registries.ts';
import { collectTelemetry } from './collect-telemetry.ts';
import { collectTrace } from './collect-trace.ts';
import { linkedFiles } from './collect/record-links.ts';
import { parameterFilesOf } from './collect/record-parameters.ts';

/** Files that findings about what a record points to are said to follow from. */
const MOST_LINKED = 500;

/** Puts together what a feature's record declares and where its lineage leads. One unit; none without a record. */
export async function collect(context: CollectContext): Promise<LineageUnit[]> {
  const { feature, repository, signal } = context;
  const { path: record } = feature;
  if (record === undefined) return [];
  signal.throwIfAborted();
  const registration = await collectRegistration(context);
  const telemetry = await collectTelemetry(context);
  const registries = await collectRegistries(context);
  const { trace, subjects: traced } = collectTrace(context);
  const subjects: readonly (readonly [Subject['role'], string])[] = [
    ['record', record],
    ...(telemetry?.lists ?? []).flatMap(({ path, names }) => (names > 0 ? [['report', path] as const] : [])),
    ...(telemetry?.rules?.files ?? []).map((path) => ['report', path] as const),
    ...linkedFiles(feature, repository)
      .slice(0, MOST_LINKED)
      .map((path) => ['page', path] as const),
    ...parameterFilesOf(feature, repository)
      .slice(0, MOST_LINKED)
      .map((path) => ['parameters', path] as const),
    ...(registries?.files ?? []).map(({ path }) => ['report', path] as const),
    ...traced,
  ];
  return [
    {
      id: record,
      subjects: await Promise.all(subjects.map(([role, path]) => fileSubject(repository, role, path))),
      record: feature.locate() ?? { path: record, line: 1 },
      registration,
      ...(telemetry ? { telemetry } : {}),
      ...(registries ? { registries } : {}),
      trace,
    },
  ];
}
