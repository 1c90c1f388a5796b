import { t as isRecord } from "./is-record.js";

function mapping(value) {
	return isRecord(value) ? value : void 0;
}

export { mapping as t };