import { fileURLToPath } from "node:url";
import { tmpdir } from "node:os";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

function workerPath() {
	for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) for (const path of [join(folder, "query-worker.js"), join(folder, "dist/query-worker.js")]) if (existsSync(path)) return path;
	throw new Error("there is no dist/query-worker.js: run `npm run build`");
}

function lazyEngine({ temporary, ...search }) {
	let engine;
	const load = async () => {
		const { duckdbEngine } = await import("./duckdb-engine.js");
		const path = workerPath();
		return duckdbEngine({
			beside: path,
			...search
		}, {
			path,
			temporary: temporary ?? tmpdir()
		});
	};
	return {
		prepare: async () => {
			engine ??= load();
			await (await engine).prepare?.();
		},
		scan: async (request, signal) => {
			engine ??= load();
			return (await engine).scan(request, signal);
		},
		fetchColumns: async (request, signal) => {
			engine ??= load();
			const { fetchColumns } = await engine;
			if (!fetchColumns) throw new TypeError("the engine fetches no columns");
			return fetchColumns(request, signal);
		}
	};
}

export { lazyEngine as t };