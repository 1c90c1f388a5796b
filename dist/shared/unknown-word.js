import { u as unknownWord } from "./basics.js";

export { unknownWord };