import { contractJunit } from './contract-junit.ts';
import { dbtRunResults } from './dbt-run-results.ts';
import { greatExpectationsResults } from './great-expectations.ts';
import type { ToolResults } from './tool-results.ts';

/**
 * Reads the results of a tool that checked data: dbt's `run_results.json`, a validation result of Great Expectations, a report of
 * datacontract-cli in JUnit XML. Undefined where a file is none of them: a report of unit tests says nothing about data.
 */
export function readToolResults(path: string, text: string): ToolResults | undefined {
  if (/\.xml$/i.test(path)) {
    // A report names its contract in a property at its start; others need not be read.
    if (!text.slice(0, 5000).includes('dataContractId')) return undefined;
    const results = contractJunit(path, text);
    return 'tests' in results && results.contract !== undefined ? results : undefined;
  }
  if (!/run-results|great_expectations_version|evaluated_expectations/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return dbtRunResults(value) ?? greatExpectationsResults(value);
}
