import { t as check } from "./command.js";

export { check };