import { n as writeText, t as writeReport } from "./desk.js";

export { writeReport, writeText };