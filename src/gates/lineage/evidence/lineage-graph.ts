/** A dataset, by the first of its names that was met. */
export interface LineageDataset {
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  /** Other names of the same dataset, as ids. */
  readonly aliases: readonly string[];
  /** The same, in their two parts. */
  readonly others: readonly { readonly namespace: string; readonly name: string }[];
  /** Columns, where some event names them. */
  readonly fields: readonly string[];
  readonly version?: string;
  readonly tags: readonly { readonly key: string; readonly value: string; readonly field?: string }[];
}

/** What makes datasets from datasets. */
export interface LineageJob {
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  /** Path of its code in its repository. */
  readonly code?: string;
  /** The files that told of what it does now, sorted. */
  readonly files: readonly string[];
}

/** From a dataset to the job that reads it, or from a job to the dataset it writes; both by id. */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
}

/** From a column to a column that is made from it. Without `toField` it decides about all columns of the dataset. */
export interface ColumnEdge {
  readonly from: string;
  readonly fromField?: string;
  readonly to: string;
  readonly toField?: string;
  readonly direct: boolean;
  readonly masked: boolean;
}

/** Which dataset is made from which; all lists are sorted by id. */
export interface LineageGraph {
  readonly datasets: readonly LineageDataset[];
  readonly jobs: readonly LineageJob[];
  readonly edges: readonly LineageEdge[];
  readonly columnEdges: readonly ColumnEdge[];
  /** Datasets that something is made from, and that nothing makes. */
  readonly roots: readonly string[];
}
