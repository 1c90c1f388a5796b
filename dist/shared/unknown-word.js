import { l as unknownWord } from "./basics.js";

export { unknownWord };