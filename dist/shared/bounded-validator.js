const MOST_ERRORS = 2e3;
var TooManyErrors = class extends Error {
	errors;
	constructor(errors) {
		super("the validator has seen enough");
		this.errors = errors;
	}
};
function addError(errors, error) {
	errors.push(error);
	if (errors.length > MOST_ERRORS) throw new TooManyErrors(errors);
}
function joinErrors(errors, more) {
	if (errors === null) return more;
	for (const error of more) addError(errors, error);
	return errors;
}
function boundedValidator(validate) {
	const bounded = (value) => {
		try {
			const valid = validate(value);
			bounded.errors = validate.errors ?? null;
			return valid;
		} catch (error) {
			if (!(error instanceof TooManyErrors)) throw error;
			bounded.errors = error.errors;
			return false;
		}
	};
	return bounded;
}
function endOfTwins(items) {
	const seen = /* @__PURE__ */ new Set();
	return items.findIndex((item) => {
		const size = seen.size;
		return seen.add(canonical(item)).size === size;
	}) + 1;
}
function canonical(value) {
	return JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => left < right ? -1 : 1)) : part);
}

export { joinErrors as i, boundedValidator as n, endOfTwins as r, addError as t };