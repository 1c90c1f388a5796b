const VERSION = "0.1.0";
const ACTIONS = "OWNER/promotion-gates";

export { VERSION as n, ACTIONS as t };