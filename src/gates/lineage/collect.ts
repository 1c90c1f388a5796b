import type { LineageUnit, Subject } from '../../generated/formats.ts';
import type { CollectContext } from '../collect-context.ts';
import { fileSubject } from '../file-subject.ts';
import { collectRegistration } from './collect-registration.ts';
import { collectRegistries } from './collect-registries.ts';
import { collectTelemetry } from './collect-telemetry.ts';
import { collectTrace } from './collect-trace.ts';

/** Puts together what a feature's record declares and where its lineage leads. One unit; none without a record. */
export async function collect(context: CollectContext): Promise<LineageUnit[]> {
  const { feature, repository, signal } = context;
  const { path: record } = feature;
  if (record === undefined) return [];
  signal.throwIfAborted();
  const registration = collectRegistration(context);
  const telemetry = collectTelemetry(context);
  const registries = collectRegistries(context);
  const trace = collectTrace(context);
  const subjects: readonly (readonly [Subject['role'], string])[] = [
    ['record', record],
    ...(registries?.files ?? []).map(({ path }) => ['report', path] as const),
    ...(trace?.files ?? []).map(({ path }) => ['lineage', path] as const),
  ];
  return [
    {
      id: record,
      subjects: await Promise.all(subjects.map(([role, path]) => fileSubject(repository, role, path))),
      record: feature.locate() ?? { path: record, line: 1 },
      registration,
      ...(telemetry ? { telemetry } : {}),
      ...(registries ? { registries } : {}),
      ...(trace ? { trace } : {}),
    },
  ];
}
