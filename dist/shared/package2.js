const VERSION = "0.1.0";
const HOME = "OWNER/promotion-gates";
const RELEASE = "v1";

export { RELEASE as n, VERSION as r, HOME as t };