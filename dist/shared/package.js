import { n as VERSION, t as ACTIONS } from "./package2.js";

export { ACTIONS, VERSION };