import { x as ConfigurationError } from "./basics.js";
import { S as checkDocument } from "./small-parts.js";

function validConfiguration(document, validator) {
	const problems = checkDocument(document, validator);
	if (problems.length > 0) throw new ConfigurationError(...problems.map((problem) => ({
		remedy: "mend the file at this line",
		...problem
	})));
	return document.value;
}

export { validConfiguration as t };