import { n as collect, t as DEFAULT_LIMITS } from "./collect.js";

export { collect };