import { t as readBaseline } from "./read-baseline.js";

export { readBaseline };