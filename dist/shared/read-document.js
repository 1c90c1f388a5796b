import { n as jsonDocument, t as yamlDocument } from "./yaml-document.js";
import { n as TomlDate, r as TomlError, t as parse } from "./smol-toml.js";
import { n as failedDocument } from "./shorten.js";
import { t as parseTOML } from "./toml-eslint-parser.js";

function tomlPlaceName(keys) {
	return JSON.stringify(keys.map(String));
}
function tomlPlaces(text) {
	const places = /* @__PURE__ */ new Map();
	const note = (path, key, value) => {
		const name = tomlPlaceName(path);
		if (!places.has(name)) places.set(name, {
			key: start(key),
			value: start(value)
		});
	};
	const ofValue = (path, value) => {
		if (value.type === "TOMLArray") value.elements.forEach((element, index) => {
			note([...path, index], element, element);
			ofValue([...path, index], element);
		});
		if (value.type === "TOMLInlineTable") for (const pair of value.body) ofPair(path, pair);
	};
	const ofPair = (path, pair) => {
		const keys = pair.key.keys.map((key) => key.type === "TOMLBare" ? key.name : key.value);
		keys.forEach((_, index) => note([...path, ...keys.slice(0, index + 1)], pair.key, pair.value));
		ofValue([...path, ...keys], pair.value);
	};
	for (const item of parseTOML(text).body[0].body) if (item.type === "TOMLKeyValue") ofPair([], item);
	else {
		item.resolvedKey.forEach((_, index) => note(item.resolvedKey.slice(0, index + 1), item.key, item));
		for (const pair of item.body) ofPair(item.resolvedKey, pair);
	}
	return places;
}
function start({ loc }) {
	return {
		line: loc.start.line,
		column: loc.start.column + 1
	};
}

function tomlDocument(path, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	let value;
	try {
		value = plainValue(parse(source));
	} catch (error) {
		return failedDocument(path, [complaint(path, error)]);
	}
	let places;
	const find = (keys, part) => {
		places ??= placesOf(source);
		for (let length = keys.length; length > 0; length -= 1) {
			const place = places.get(tomlPlaceName(keys.slice(0, length)));
			if (place) return {
				path,
				...place[part]
			};
		}
		return {
			path,
			line: 1,
			column: 1
		};
	};
	return {
		path,
		value,
		problems: [],
		locate: (...keys) => find(keys, "value"),
		locateKey: (...keys) => find(keys, "key")
	};
}
function complaint(path, error) {
	if (error instanceof TomlError) return {
		message: `not TOML: ${/^Invalid TOML document: (.*)$/m.exec(error.message)?.[1] ?? "invalid"}`,
		location: {
			path,
			line: error.line,
			column: error.column
		}
	};
	if (error instanceof RangeError) return {
		message: "not TOML: nested too deeply",
		location: {
			path,
			line: 1
		}
	};
	throw error;
}
function placesOf(source) {
	try {
		return tomlPlaces(source);
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function plainValue(value) {
	if (value instanceof TomlDate) return value.toISOString();
	if (typeof value === "bigint") return value.toString();
	if (Array.isArray(value)) return value.map(plainValue);
	if (typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]));
}

const TOML = /\.toml$|(?:^|\/)(?:(?:poetry|uv|pdm)\.lock|Pipfile)$/i;
const JSON_TEXT = /\.(?:json|jsonld|ipynb)$|(?:^|\/)Pipfile\.lock$/i;
function readDocument(path, text) {
	if (TOML.test(path)) return tomlDocument(path, text);
	return JSON_TEXT.test(path) ? jsonDocument(path, text) : yamlDocument(path, text);
}

export { readDocument as t };