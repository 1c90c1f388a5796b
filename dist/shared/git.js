import process from "node:process";
import { statSync } from "node:fs";
import { spawn } from "node:child_process";

const NOT_THERE = 127;
const TIDYING = 2e3;
function gitIn(folder, environment, signal) {
	return (arguments_, options) => new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const child = spawn("git", [
			"-c",
			"core.quotepath=off",
			"-c",
			"core.fsmonitor=false",
			"-c",
			"color.ui=false",
			...arguments_
		], {
			cwd: folder,
			env: {
				...environment,
				GIT_OPTIONAL_LOCKS: "0",
				GIT_TERMINAL_PROMPT: "0",
				LC_ALL: "C",
				...options?.environment
			},
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			],
			detached: process.platform !== "win32"
		});
		let impatience;
		const cancel = () => {
			endGroup(child, "SIGTERM");
			impatience = setTimeout(() => endGroup(child, "SIGKILL"), TIDYING);
		};
		signal?.addEventListener("abort", cancel, { once: true });
		const output = [];
		const complaint = [];
		child.stdout.on("data", (chunk) => output.push(chunk));
		child.stderr.on("data", (chunk) => complaint.push(chunk));
		child.on("error", (error) => {
			signal?.removeEventListener("abort", cancel);
			if (error.code !== "ENOENT" && error.code !== "EACCES") return reject(error);
			const there = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
			resolve({
				status: NOT_THERE,
				output: Buffer.alloc(0),
				complaint: there ? "git is not installed" : `there is no folder ${folder}`
			});
		});
		child.on("close", (status) => {
			clearTimeout(impatience);
			signal?.removeEventListener("abort", cancel);
			if (signal?.aborted) reject(signal.reason);
			else resolve({
				status: status ?? 1,
				output: Buffer.concat(output),
				complaint: Buffer.concat(complaint).toString().trim()
			});
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(options?.input ?? "");
	});
}
function endGroup(child, signal) {
	if (child.pid === void 0) return;
	try {
		if (process.platform === "win32") child.kill(signal);
		else process.kill(-child.pid, signal);
	} catch {}
}
function nulSeparated(output) {
	const text = output.toString("utf8");
	return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}

export { nulSeparated as n, gitIn as t };