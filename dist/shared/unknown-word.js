import { t as unknownWord } from "./unknown-word2.js";

export { unknownWord };