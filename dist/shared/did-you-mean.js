import { t as didYouMean } from "./did-you-mean2.js";

export { didYouMean };