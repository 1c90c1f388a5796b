import { t as hashBatch } from "./hash-batch.js";

export { hashBatch };