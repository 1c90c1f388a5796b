/** SQL over data files, behind which DuckDB stands. Never touches the checkout's own code. */
export interface DataEngine {
  /** Runs one request in a child process of its own; bounded in time and memory. */
  readonly scan: (request: ScanRequest, signal: AbortSignal) => Promise<ScanResult | EngineFailure>;
}

/** Why there is no answer: no engine, out of time, out of memory, a file that cannot be read as what it is said to be. */
export interface EngineFailure {
  readonly failure: 'no-engine' | 'time-limit' | 'memory-limit' | 'unreadable' | 'cancelled';
  readonly message: string;
  readonly remedy: string;
}

/** To be spelled out by query/: pure data. */
export interface ScanRequest {
  readonly files: readonly string[];
}

/** To be spelled out by query/: counts and failing rows. */
export interface ScanResult {
  readonly rows: number;
}
