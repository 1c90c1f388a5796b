import type { HardwareStatement, RecordedHardware } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import { plainTable } from '../../sources/plain-table.ts';
import type { ReadRun } from '../../sources/formats/run-record.ts';
import { boundedText } from '../name-list.ts';

type Parts = HardwareStatement['parts'];

const PARTS: readonly (readonly [keyof Parts, RegExp])[] = [
  ['driver', /driver|cuda|rocm|cudnn/i],
  ['accelerator', /accelerator|gpu|tpu|npu/i],
  ['memory', /memory|(?:^|[^a-z])ram(?:$|[^a-z])/i],
  ['cpu', /cpu|processor|cores/i],
];

/**
 * Names of the machine among what a tracking tool was told: with a word for it in front (`hardware.gpu`, `machine/memory`), or a part
 * of it alone, with what is said of it behind. `memory` and `cores` alone name other things too.
 */
const OF_THE_MACHINE =
  /^(?:hardware|hw|machine|host|compute)[./_ -]+\S|^(?:(?:cpu|gpu|tpu|npu|processor|ram|cuda|rocm|cudnn|(?:nvidia|cuda|gpu|amd)[._ -]?driver)s?(?:[._ -]?(?:name|model|type|kind|count|cores|gb|gib|mb|size|total|memory|version))*|accelerator|(?:n|num)[._ -]?gpus?|memory[._ -](?:gb|gib|mb|total)|total[._ -]memory|cores?[._ -]count)$/i;

/** What the record and the runs say of the machine. */
export function hardwareOf(feature: Feature, runs: readonly ReadRun[]): RecordedHardware {
  const statements: HardwareStatement[] = [];
  const stated: unknown = feature.record.hardware;
  if (stated !== undefined && feature.path !== undefined) {
    const location = feature.locate('hardware') ?? { path: feature.path, line: 1 };
    statements.push({ path: feature.path, location, parts: partsOf(stated) });
  }
  for (const run of runs) {
    const recorded = run.record?.hardware;
    if (recorded !== undefined)
      statements.push({ path: run.path, location: run.locate('hardware'), parts: partsOf(recorded) });
    const { machine } = run.tracked ?? {};
    const told = machine && partsOf({ cpu: machine.cpu, accelerator: machine.accelerator, driver: machine.driver });
    if (machine && told && Object.keys(told).length > 0)
      statements.push({ path: run.path, location: machine.location, parts: told });
    const logged = [...(run.tracked?.parameters ?? []), ...(run.tracked?.tags ?? [])].filter(
      // `auto` leaves it to the machine, and says nothing of it.
      ({ name, value }) => OF_THE_MACHINE.test(name) && !/^(?:auto)?$/i.test(value.trim()),
    );
    const [first] = logged;
    if (first) {
      const parts = partsOf(Object.fromEntries(logged.map(({ name, value }) => [name, value])));
      statements.push({ path: run.path, location: first.location, parts });
    }
  }
  return { statements };
}

/** The parts by the names that people give them: `gpu`, `GPU model`, `ram_gb`, `cuda version`, … The first of a part counts. */
function partsOf(stated: unknown): Parts {
  const parts: Parts = {};
  for (const [name, value] of Object.entries(plainTable(stated))) {
    const part = PARTS.find(([, form]) => form.test(name))?.[0];
    if (part === undefined || value === undefined || parts[part] !== undefined) continue;
    // In JSON null says that there is none.
    const words =
      value === null || value === 'None'
        ? 'none'
        : typeof value === 'object' && value !== null
          ? JSON.stringify(value)
          : String(value);
    parts[part] = boundedText(part === 'memory' ? memoryInWords(name, words.trim()) : words.trim(), 200);
  }
  return parts;
}

const UNIT = /(?:^|[^a-z])(bytes?|[kmgt]i?b)$/i;
/** Bare numbers from here on are bytes: nobody counts that many megabytes. */
const LEAST_BYTES = 2 ** 28;
const GIBIBYTE = 2 ** 30;

/** A bare number with the unit that stands in its name; bytes as GiB, with one digit behind the point. */
function memoryInWords(name: string, value: string): string {
  if (!/^\d{1,18}(?:\.\d{1,9})?$/.test(value)) return value;
  const unit = UNIT.exec(name)?.[1] ?? '';
  const bytes = /^bytes?$/i.test(unit) || (unit === '' && Number(value) >= LEAST_BYTES);
  if (!bytes)
    return unit === ''
      ? value
      : `${value} ${unit
          .slice(0, -1)
          .replace(/^./, (letter) => letter.toUpperCase())
          .replace(/I$/, 'i')}B`;
  if (Number(value) < LEAST_BYTES) return `${value} bytes`;
  return `${(Number(value) / GIBIBYTE).toFixed(1).replace(/\.0$/, '')} GiB`;
}
