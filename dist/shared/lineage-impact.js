import { o as impactWords, s as renderLineageImpact } from "./terminal.js";

export { renderLineageImpact };