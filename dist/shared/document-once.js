import { t as readDocument } from "./read-document.js";
import { readFileSync, statSync } from "node:fs";

function documentOnce(repository, path, limit) {
	const text = textOnce(repository, path, limit);
	return typeof text === "string" ? readDocument(path, text) : text;
}
function textOnce(repository, path, limit) {
	const file = repository.absolute(path);
	if (typeof file !== "string") return file;
	const { size } = statSync(file);
	if (size > limit) {
		const [has, most] = [size, limit].map((bytes) => bytes.toLocaleString("en-US"));
		return {
			unreadable: `\`${path}\` has ${has} bytes; at most ${most} are read`,
			remedy: "make it smaller"
		};
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
	} catch {
		return {
			unreadable: `\`${path}\` is not UTF-8 text`,
			remedy: "save it as UTF-8"
		};
	}
}

export { textOnce as n, documentOnce as t };