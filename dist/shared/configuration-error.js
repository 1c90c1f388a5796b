var ConfigurationError = class extends Error {
	name = "ConfigurationError";
	problems;
	constructor(...problems) {
		super(problems.map((problem) => problem.message).join("\n"));
		this.problems = problems;
	}
};

export { ConfigurationError as t };