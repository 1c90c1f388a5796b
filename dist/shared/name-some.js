import { t as grouped } from "./grouped.js";

function nameSome(names, total = names.length, most = 3) {
	const shown = names.slice(0, total <= most + 1 ? most + 1 : most);
	const rest = total - shown.length;
	if (rest > 0) return `${shown.join(", ")} and ${grouped(rest)} more`;
	return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : shown.join("");
}

export { nameSome as t };