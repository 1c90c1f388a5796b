import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Location } from '../generated/formats.ts';

/** Finds where the workflow that runs an action states an input: its file, and the line where only one can be meant. */
export function locateInput(environment: NodeJS.ProcessEnv): (input: string) => Location | undefined {
  const path = workflowPath(environment);
  if (path === undefined) return () => undefined;
  const lines = linesOf(join(environment['GITHUB_WORKSPACE'] ?? '', path));
  return (input) => {
    const states = new RegExp(`(^|[\\s{,"'])${input.replaceAll(/[^\w-]/g, '\\$&')}["']?\\s*:`);
    const found = lines.flatMap((line, index) => (states.test(line.replace(/(^|\s)#.*$/, '')) ? [index + 1] : []));
    return { path, ...(found.length === 1 && found[0] !== undefined ? { line: found[0] } : {}) };
  };
}

/** `owner/name/.github/workflows/promotion.yml@refs/heads/main`, where it is of the repository under judgement. */
function workflowPath(environment: NodeJS.ProcessEnv): string | undefined {
  const prefix = `${environment['GITHUB_REPOSITORY'] ?? ''}/`;
  const [file = ''] = (environment['GITHUB_WORKFLOW_REF'] ?? '').split('@');
  const path = file.startsWith(prefix) ? file.slice(prefix.length) : '';
  return /^\.github\/workflows\/[^/]+$/.test(path) ? path : undefined;
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    // Without a checkout of the workflow the file's name is all there is to say.
    return [];
  }
}
