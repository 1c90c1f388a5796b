function oncePerRepository(read) {
	const known = /* @__PURE__ */ new WeakMap();
	return (path, repository) => {
		let values = known.get(repository);
		if (!values) known.set(repository, values = /* @__PURE__ */ new Map());
		let value = values.get(path);
		if (value === void 0) values.set(path, value = read(path, repository));
		return value;
	};
}

export { oncePerRepository as t };