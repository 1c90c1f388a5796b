function shellQuoted(word) {
	if (word !== "" && /^[\w@%+=:,./-]+$/.test(word)) return word;
	return `'${word.replaceAll("'", `'"'"'`)}'`;
}

export { shellQuoted as t };