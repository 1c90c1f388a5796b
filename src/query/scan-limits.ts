/** What the process that reads the data may use. */
export interface ScanLimits {
  /** Resident memory, in megabytes (10⁶ bytes). */
  readonly megabytes: number;
  readonly seconds: number;
}
