function errorCode(error) {
	return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : void 0;
}

var UnreadableTable = class extends Error {
	name = "UnreadableTable";
	remedy;
	failure;
	constructor(message, remedy, failure = "unreadable") {
		super(message);
		this.remedy = remedy;
		this.failure = failure;
	}
};

function engineWords(error, format, names) {
	if (error instanceof UnreadableTable) return {
		failure: error.failure,
		message: error.message,
		remedy: error.remedy
	};
	const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
	const code = errorCode(error);
	const files = names.length === 1 ? `\`${names[0] ?? ""}\`` : `one of the ${names.length} files \`${names[0] ?? ""}\`, …`;
	if (NO_ROOM.test(code ?? message)) return unreadable(`there is no room in the temporary folder for what reading ${files} puts down`, "make room there, or name another folder in `TMPDIR`");
	if (code !== void 0 && /^E[A-Z]+$/.test(code)) return unreadable(`${files} cannot be opened (${code})`, "see that it is there and may be read");
	if (/^(Out of Memory Error|INTERNAL Error: .*bad_alloc)/.test(message) || /std::bad_alloc/.test(message)) return {
		failure: "memory-limit",
		message: `reading ${files} needs more memory than it may use`,
		remedy: MORE_MEMORY
	};
	if (error instanceof TypeError || error instanceof RangeError || /^(Binder|Parser|Catalog|Not implemented) Error/.test(message)) return unreadable(`${files} could not be looked at: a fault of this program (${kindOf(message)})`, "please report it");
	if (format.kind === "parquet") {
		if (/No magic bytes found at end of file|too small to be a Parquet file/.test(message)) return unreadable(`${files} is not a whole Parquet file: its end is missing`, "write or fetch it again");
		return unreadable(`${files} is damaged: its contents do not follow its own Parquet description`, "write or fetch it again");
	}
	if (format.kind === "json") {
		const record = /in record\/value (\d+)/.exec(message)?.[1];
		if (/maximum_object_size/.test(message)) return unreadable(`${files} has an object that is longer than 16 MB`, "split it");
		return unreadable(`${files} is not a JSON array${record === void 0 ? "" : `: item ${record} is malformed, or the end is missing`}`, "write it again");
	}
	if (/state machine reached an invalid state/.test(message)) return unreadable(`${files} does not follow RFC 4180: line endings differ within the file, or quotes are used differently`, "write it again with one kind of line ending");
	return unreadable(`${files} cannot be read as CSV (${kindOf(message)})`, "write it again as RFC 4180 has it");
}
const NO_ROOM = /^(ENOSPC|EDQUOT|EFBIG)$|No space left on device|Disk quota exceeded/;
const MORE_MEMORY = "raise the option `memory-limit`, or check where there is more and hand in the report";
function unreadable(message, remedy) {
	return {
		failure: "unreadable",
		message,
		remedy
	};
}
function kindOf(message) {
	return /^([A-Z][A-Za-z]*( [A-Z][A-Za-z]*){0,3} Error):/.exec(message)?.[1] ?? "an error of the engine";
}

const COLUMNS_FILE = "columns";
const LONGEST_MESSAGE = 64e6;

export { UnreadableTable as a, engineWords as i, LONGEST_MESSAGE as n, errorCode as o, MORE_MEMORY as r, COLUMNS_FILE as t };