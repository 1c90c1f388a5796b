/* Written by scripts/generate-formats.ts from package.json. */

/** Version of this program. */
export const VERSION = '0.1.0';

/** Where the actions live, for workflow files: `uses: ACTIONS@v1`. */
export const ACTIONS = 'OWNER/promotion-gates';
