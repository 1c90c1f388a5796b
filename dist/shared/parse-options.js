import { t as ConfigurationError } from "./configuration-error.js";
import { t as unknownWord } from "./unknown-word2.js";
import { parseArgs } from "node:util";

function parseOptions(command, arguments_, kinds) {
	const config = {
		args: [...arguments_],
		allowPositionals: true,
		strict: false,
		tokens: true,
		options: Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, {
			type: kind === "flag" ? "boolean" : "string",
			multiple: kind === "values"
		}]))
	};
	const { values, positionals, tokens } = parseArgs(config);
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : void 0;
		if (kind === void 0) {
			const known = Object.keys(kinds).map((name) => `--${name}`);
			const listing = `\`promotion-gates ${command} --help\` lists them`;
			throw new ConfigurationError(unknownWord(token.rawName, known, `an option of \`${command}\``, listing));
		}
		if (kind !== "flag" && (token.value === void 0 || token.value === "")) throw new ConfigurationError({
			message: `\`${token.rawName}\` needs a value`,
			remedy: `\`promotion-gates ${command} --help\``
		});
		if (kind === "flag" && token.value !== void 0) throw new ConfigurationError({
			message: `\`${token.rawName}\` takes no value`,
			remedy: `write \`${token.rawName}\` alone`
		});
	}
	return {
		options: Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, values[name] ?? (kind === "values" ? [] : kind === "flag" ? false : void 0)])),
		operands: positionals
	};
}
function oneOf(option, word, words, otherwise) {
	if (word === void 0) return otherwise;
	const found = words.find((candidate) => candidate === word);
	if (found !== void 0) return found;
	throw new ConfigurationError(unknownWord(word, words, `a value of \`${option}\``));
}

export { parseOptions as n, oneOf as t };