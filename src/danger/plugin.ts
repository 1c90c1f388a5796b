/** What `require('promotion-gates/danger')` gives a Dangerfile. */
export { reportPromotion, type ReportPromotionOptions } from './report-promotion.ts';
export { requireLearnings, type RequireLearningsOptions } from './require-learnings.ts';
export { requireReview, type RequireReviewOptions } from './require-review.ts';
