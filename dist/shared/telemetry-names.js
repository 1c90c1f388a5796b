import { n as TELEMETRY_NAMES, t as CONVENTIONS_VERSION } from "./telemetry-names2.js";

export { CONVENTIONS_VERSION };