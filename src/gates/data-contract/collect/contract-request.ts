import type { Location } from '../../../generated/formats.ts';
import type { DataEngine } from '../../../query/data-engine.ts';
import type { DataFile } from '../../../query/data-file.ts';
import type { ScanLimits } from '../../../query/scan-limits.ts';
import type { Comparison, Repository } from '../../../sources/repository.ts';
import type { ToolEvidence } from '../../collect-context.ts';
import type { ContractBefore } from './evolution/find-before.ts';

/** What to look at. */
export interface ContractRequest {
  readonly repository: Repository;
  /** Left out: there is nothing to compare with. */
  readonly comparison?: Comparison;
  /** Path of the contract from the root. */
  readonly path: string;
  readonly engine: DataEngine;
  readonly limits: ScanLimits;
  /** How many failing rows are fetched for each statement; left out: 5. */
  readonly failingRows?: number;
  /** The contract at the merge base, for the data of then; whoever asks for a contract need not know it. */
  readonly before?: ContractBefore;
  /** What other tools found in the data. */
  readonly tools?: readonly ToolEvidence[];
  readonly signal: AbortSignal;
  /** When the data is looked at; left out: now. */
  readonly now?: Date;
  /** Where something names the contract, for messages about one that is not there. */
  readonly namedAt?: Location;
  /** Name of the server whose data is read; left out, the first one that is local. */
  readonly server?: string;
  /** Name of an environment: the data of all its servers is read. Has no meaning beside `server`. */
  readonly environment?: string;
  /** Files to read in place of those the contract names. */
  readonly data?: readonly DataFile[];
  /** Look at the document and not at any data. */
  readonly documentOnly?: boolean;
}
