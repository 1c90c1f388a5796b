const RETIRED = "retired";
function stageRank(stages, stage) {
	if (stage === "retired") return -1;
	const rank = stages.indexOf(stage);
	return rank < 0 ? void 0 : rank;
}
function nextStage(stages, stage) {
	const rank = stageRank(stages, stage);
	return rank === void 0 ? void 0 : stages[rank + 1];
}
function defaultStage(stages, stage) {
	const rank = stageRank(stages, stage) ?? 0;
	if (rank <= 0) return "exploratory";
	return rank === stages.length - 1 ? "production" : "candidate";
}

export { stageRank as i, defaultStage as n, nextStage as r, RETIRED as t };