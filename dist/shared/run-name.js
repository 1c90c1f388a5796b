function runName({ path, id }) {
	return id === void 0 ? path : `${path}#${id}`;
}

export { runName as t };