import { t as lookAround } from "./look-around.js";

export { lookAround };