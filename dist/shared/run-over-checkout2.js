import { t as runOverCheckout } from "./run-over-checkout.js";

export { runOverCheckout };