import { n as writeText, t as writeReport } from "./write-report2.js";

export { writeReport, writeText };