import { t as runAction } from "./shared/run-action.js";

await runAction("lineage");

export {  };