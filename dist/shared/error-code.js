function errorCode(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : String(error);
}

export { errorCode as t };