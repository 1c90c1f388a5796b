import type {
  LineageRegistries,
  LineageUnit,
  RegisteredThing,
  ServingService,
} from '../../../src/generated/formats.ts';
import { lineageUnit } from './lineage-units.ts';

export const REGISTRY = 'feast/registry.json';

/** A view that says all and is as it was, with some things changed. */
export function thing(changes: Partial<RegisteredThing> = {}): RegisteredThing {
  return {
    registry: REGISTRY,
    name: 'host_cpu',
    what: 'feature view',
    location: { path: REGISTRY, line: 40 },
    mapped: 'policy',
    state: 'here',
    lacks: [],
    columns: [{ name: 'busy_share', type: 'FLOAT', description: 'Share of all cores busy.' }],
    undescribed: { total: 0, first: [] },
    new: false,
    services: [],
    sources: [],
    ...changes,
  };
}

/** A service that finds what it found before, with some things changed. */
export function service(changes: Partial<ServingService> = {}): ServingService {
  return {
    name: 'burst_detector',
    what: 'feature service',
    location: { path: REGISTRY, line: 90 },
    still: true,
    removed: { total: 0, first: [] },
    retyped: [],
    ...changes,
  };
}

/** What a registry that was on the base too says of these things. */
export function registries(things: RegisteredThing[], noBase?: string): LineageRegistries {
  return { files: [{ path: REGISTRY, kind: 'feast', ...(noBase === undefined ? {} : { noBase }) }], things };
}

/** A unit with these things. */
export function registered(things: RegisteredThing[], noBase?: string): LineageUnit {
  return lineageUnit({ registries: registries(things, noBase) });
}
