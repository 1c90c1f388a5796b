import { n as writeReport, r as writeText } from "./command.js";

export { writeReport, writeText };