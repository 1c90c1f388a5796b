import { t as CHECK_METAS } from "./check-metas.js";

export { CHECK_METAS };