const LONGEST_LFS_POINTER = 1024;
function parseLfsPointer(text) {
	if (!text.startsWith("version https://git-lfs.github.com/spec/v1\n") || !text.endsWith("\n")) return void 0;
	const lines = text.split("\n");
	const sha256 = lines.map((line) => /^oid sha256:([0-9a-f]{64})$/.exec(line)?.[1]).find((digest) => digest !== void 0);
	const size = lines.map((line) => /^size (\d+)$/.exec(line)?.[1]).find((digits) => digits !== void 0);
	return sha256 !== void 0 && size !== void 0 ? {
		sha256,
		size: Number(size)
	} : void 0;
}

export { parseLfsPointer as n, LONGEST_LFS_POINTER as t };