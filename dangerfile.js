// What Danger says on pull requests of this repository. It is never what decides: that is the job `promotion-gates`.
const { reportPromotion, requireLearnings, requireReview } = require('./dist/danger/index.cjs');

// The workflow hands a report in; at a desk (`npx danger local --base main`) the rules about the pull request are enough.
if (process.env.PROMOTION_REPORT) reportPromotion({ report: process.env.PROMOTION_REPORT, table: false });
requireLearnings();
requireReview();
