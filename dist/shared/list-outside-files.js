import { n as fileComplaint } from "./read-outside-file.js";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const MOST_FILES = 1e4;
function listOutsideFiles(path) {
	try {
		if (!statSync(path).isDirectory()) return {
			paths: [path],
			folder: false
		};
		const paths = filesBelow(path);
		return paths.length > MOST_FILES ? { unreadable: `\`${path}\` holds more than ${MOST_FILES.toLocaleString("en-US")} files` } : {
			paths: paths.sort(),
			folder: true
		};
	} catch (error) {
		return { unreadable: fileComplaint(path, error) };
	}
}
function filesBelow(root) {
	const paths = [];
	const folders = [root];
	for (let folder = folders.pop(); folder !== void 0 && paths.length <= MOST_FILES; folder = folders.pop()) for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) folders.push(path);
		else if (entry.isFile()) paths.push(path);
	}
	return paths;
}

export { listOutsideFiles as t };