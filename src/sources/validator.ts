/** A validator generated from a schema in schemas/ (ajv, standalone). After a call that returned false, `errors` says why. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** One complaint, as ajv gives it with `verbose`, without the place and the value of the rule in the schema. */
export interface ValidatorError {
  readonly keyword: string;
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The value complained of; the key itself where the complaint is about the name of a key of the value at `instancePath`. */
  readonly data?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}
