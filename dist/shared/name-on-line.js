import { t as visibleText } from "./visible-text.js";

function nameOnLine(name) {
	return visibleText(name).replaceAll(/\s+/g, " ");
}

export { nameOnLine as t };