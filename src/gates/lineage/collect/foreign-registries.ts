/** A registry of another tool, as the policy names it. */
export interface ForeignRegistry {
  readonly path: string;
  readonly kind?: 'feast' | 'dbt';
  /** Id of a feature → names in the registry. */
  readonly features: ReadonlyMap<string, readonly string[]>;
  /** Tags that everything mapped must have. */
  readonly tags: readonly string[];
}

/** The tag (of dbt: the key of meta) by which something in a registry says which feature it is. */
export const FEATURE_TAG = 'promotion-gates.feature';

/** The registries of the policy. */
export function foreignRegistries(option: (name: string) => unknown): readonly ForeignRegistry[] {
  const stated = option('registries');
  return (Array.isArray(stated) ? (stated as readonly unknown[]) : []).flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { path, kind, features, tags } = entry as Readonly<Record<string, unknown>>;
    if (typeof path !== 'string') return [];
    return [
      {
        path: path.replace(/^\.\//, ''),
        ...(kind === 'feast' || kind === 'dbt' ? { kind } : {}),
        features: new Map(Object.entries(features ?? {}).map(([id, names]) => [id, texts([names].flat())])),
        tags: texts(tags),
      },
    ];
  });
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : []).filter((one) => typeof one === 'string');
}
