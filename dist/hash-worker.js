import { t as hashBatch } from "./shared/hash-batch.js";
import { parentPort } from "node:worker_threads";

parentPort?.on("message", (batch) => {
	parentPort?.postMessage(hashBatch(batch));
});

export {  };