/* Written by scripts/generate-formats.ts from package.json. */

/** Version of this program. */
export const VERSION = '0.1.0';

/** The repository of this program on GitHub, where the actions live: `OWNER/NAME`. */
export const HOME = 'OWNER/promotion-gates';

/** The tag of its newest release of this major version, for workflow files: `uses: HOME@RELEASE`. Before the first release, that one's. */
export const RELEASE = 'v1';
