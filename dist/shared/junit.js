import { t as renderJunit } from "./junit2.js";

export { renderJunit };