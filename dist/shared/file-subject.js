async function fileSubject(repository, role, path) {
	const blob = repository.has(path) ? await repository.blob(path) : void 0;
	return {
		role,
		path,
		...blob === void 0 ? {} : { blob }
	};
}

export { fileSubject as t };