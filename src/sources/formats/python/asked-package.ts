import type { Location } from '../../../generated/formats.ts';

/** One package that a manifest asks for. */
export interface AskedPackage {
  /** Normalised as the Python Package Index does: `Foo.Bar` is `foo-bar`. */
  readonly name: string;
  /** The range, as the manifest's tool writes it; absent where it comes from elsewhere than an index. */
  readonly versions?: string;
  /** As written. */
  readonly text: string;
  /** `main`, or the extra or group it belongs to. */
  readonly group: string;
  readonly location: () => Location;
}

/** What a manifest asks for. */
export interface AskedPackages {
  readonly packages: readonly AskedPackage[];
  /** The range of interpreters. */
  readonly python?: { readonly range: string; readonly location: Location };
}

/** The name of a Python package as the index has it (PEP 503). */
export function normalisedName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
