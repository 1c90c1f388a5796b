import { runAction } from '../../src/platform/run-action.ts';

await runAction('lineage');
