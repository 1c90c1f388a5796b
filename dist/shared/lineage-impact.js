import { n as renderLineageImpact, t as impactWords } from "./lineage-impact2.js";

export { renderLineageImpact };