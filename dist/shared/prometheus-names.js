import { t as prometheusNames } from "./prometheus-names2.js";

export { prometheusNames };