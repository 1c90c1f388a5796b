const UNITS = {
	d: "days",
	h: "hours",
	min: "minutes",
	s: "seconds",
	ms: "milliseconds",
	us: "microseconds",
	ns: "nanoseconds",
	By: "bytes",
	KiBy: "kibibytes",
	MiBy: "mebibytes",
	GiBy: "gibibytes",
	TiBy: "tebibytes",
	KBy: "kilobytes",
	kBy: "kilobytes",
	MBy: "megabytes",
	GBy: "gigabytes",
	TBy: "terabytes",
	m: "meters",
	V: "volts",
	A: "amperes",
	J: "joules",
	W: "watts",
	g: "grams",
	Cel: "celsius",
	Hz: "hertz",
	"%": "percent"
};
const RATES = {
	s: "second",
	m: "minute",
	h: "hour",
	d: "day",
	w: "week",
	mo: "month",
	y: "year"
};
const SERIES = {
	counter: ["", "_total"],
	updowncounter: [""],
	gauge: ["", "_ratio"],
	histogram: [
		"",
		"_bucket",
		"_count",
		"_sum"
	]
};
function prometheusNames({ name, unit = "", instrument }) {
	const [bare = "", per] = unit.replaceAll(/\{[^{}]*\}/g, "").split("/");
	const measure = [bare === "1" ? "" : own(UNITS, bare) ?? bare.replaceAll(/[^A-Za-z0-9]+/g, "_"), per === void 0 || per === "" ? "" : `per_${own(RATES, per) ?? per.replaceAll(/[^A-Za-z0-9]+/g, "_")}`].filter((part) => part !== "").join("_");
	const underscored = name.replaceAll(/[^A-Za-z0-9_:]/g, "_").replaceAll(/_{2,}/g, "_").replace(/^(?=\d)/, "_");
	const series = own(SERIES, instrument ?? "") ?? [...new Set(Object.values(SERIES).flat())];
	const names = /* @__PURE__ */ new Set();
	for (const base of [
		name,
		underscored,
		withoutTotal(name, "."),
		withoutTotal(underscored, "_")
	]) for (const start of measure === "" || base.endsWith(`_${measure}`) ? [base] : [base, `${base}_${measure}`]) for (const end of series) names.add(end !== "" && start.endsWith(end) ? start : `${start}${end}`);
	return names;
}
function withoutTotal(name, separator) {
	const rest = name.split(separator).filter((part) => part !== "total");
	return rest.length === 0 ? name : rest.join(separator);
}
function own(of, key) {
	return Object.hasOwn(of, key) ? of[key] : void 0;
}

export { prometheusNames as t };