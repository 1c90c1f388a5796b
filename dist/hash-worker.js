import { t as hashFileNow } from "./shared/hash-file-now.js";
import { parentPort } from "node:worker_threads";

parentPort?.on("message", (batch) => {
	parentPort?.postMessage(batch.map((request) => hashFileNow(request)));
});

export {  };