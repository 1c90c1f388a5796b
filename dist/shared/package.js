import { n as RELEASE, r as VERSION, t as HOME } from "./package2.js";

export { HOME, RELEASE, VERSION };