import { t as ConfigurationError } from "./configuration-error.js";
import { t as didYouMean } from "./did-you-mean2.js";
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
			const meant = didYouMean(token.name, Object.keys(kinds));
			throw new ConfigurationError({
				message: `\`${token.rawName}\` is not an option of \`${command}\`${meant ? `; did you mean \`--${meant}\`?` : ""}`,
				remedy: `\`promotion-gates ${command} --help\` lists them`
			});
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
	const meant = didYouMean(word, words);
	throw new ConfigurationError({
		message: `\`${word}\` is not a value of \`${option}\`${meant ? `; did you mean \`${meant}\`?` : ""}`,
		remedy: `write one of ${words.join(", ")}`
	});
}

export { parseOptions as n, oneOf as t };