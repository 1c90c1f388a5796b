const WIDTH_OF_FILES = 100;
function layoutFor(output, desk) {
	return output === void 0 ? {
		colours: wantsColours(desk.stdout, desk.environment),
		width: widthOf(desk.stdout)
	} : {
		colours: false,
		width: WIDTH_OF_FILES
	};
}
function wantsColours(output, environment) {
	if (environment["NO_COLOR"]) return false;
	if (environment["FORCE_COLOR"] && environment["FORCE_COLOR"] !== "0") return true;
	return output.terminal && environment["TERM"] !== "dumb";
}
function widthOf(output) {
	return Math.min(120, output.columns ?? WIDTH_OF_FILES);
}
function progressOn(output) {
	if (!output.terminal) return {
		show: () => void 0,
		clear: () => void 0
	};
	const clear = () => output.write("\r\x1B[2K");
	return {
		show: (message) => {
			clear();
			output.write(message.slice(0, widthOf(output) - 1));
		},
		clear
	};
}

export { progressOn as n, layoutFor as t };