import { t as runAction } from "./shared/run-action.js";

await runAction("promotion-gates");

export {  };