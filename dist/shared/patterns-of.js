function patternsOf(policy, gate, option) {
	return [policy.option(gate, option, policy.stages[0] ?? "") ?? []].flat();
}

export { patternsOf as t };