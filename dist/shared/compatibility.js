const STEPS = [
	"major",
	"minor",
	"patch",
	"none"
];
const NEEDED = {
	"identity-changed": {
		consumer: "major",
		producer: "major"
	},
	"object-removed": {
		consumer: "major",
		producer: "major"
	},
	"deprecated-object-removed": {
		consumer: "minor",
		producer: "minor"
	},
	"object-added": {
		consumer: "minor",
		producer: "minor"
	},
	"object-moved": {
		consumer: "major",
		producer: "major"
	},
	"property-removed": {
		consumer: "major",
		producer: "minor"
	},
	"deprecated-property-removed": {
		consumer: "minor",
		producer: "minor"
	},
	"property-renamed": {
		consumer: "major",
		producer: "major"
	},
	"property-added": {
		consumer: "minor",
		producer: "minor"
	},
	"required-property-added": {
		consumer: "minor",
		producer: "major"
	},
	"type-changed": {
		consumer: "major",
		producer: "major"
	},
	"type-widened": {
		consumer: "major",
		producer: "minor"
	},
	"type-removed": {
		consumer: "major",
		producer: "minor"
	},
	"type-added": {
		consumer: "minor",
		producer: "major"
	},
	"physical-type-changed": {
		consumer: "minor",
		producer: "minor"
	},
	"form-changed": {
		consumer: "major",
		producer: "major"
	},
	"guarantee-dropped": {
		consumer: "major",
		producer: "minor"
	},
	"guarantee-added": {
		consumer: "minor",
		producer: "major"
	},
	"key-changed": {
		consumer: "major",
		producer: "major"
	},
	"pattern-changed": {
		consumer: "major",
		producer: "major"
	},
	"value-added": {
		consumer: "major",
		producer: "minor"
	},
	"value-removed": {
		consumer: "minor",
		producer: "major"
	},
	"rule-loosened": {
		consumer: "minor",
		producer: "patch"
	},
	"rule-tightened": {
		consumer: "minor",
		producer: "major"
	},
	"rule-changed": {
		consumer: "minor",
		producer: "minor"
	},
	"service-level-loosened": {
		consumer: "major",
		producer: "minor"
	},
	"service-level-tightened": {
		consumer: "minor",
		producer: "major"
	},
	"classification-raised": {
		consumer: "major",
		producer: "minor"
	},
	"classification-lowered": {
		consumer: "minor",
		producer: "minor"
	},
	"server-added": {
		consumer: "minor",
		producer: "minor"
	},
	"server-changed": {
		consumer: "major",
		producer: "major"
	},
	"sandbox-changed": {
		consumer: "patch",
		producer: "patch"
	},
	ended: {
		consumer: "major",
		producer: "minor"
	},
	deprecated: {
		consumer: "minor",
		producer: "patch"
	},
	"documentation-changed": {
		consumer: "patch",
		producer: "patch"
	}
};
function stepNeeded({ kind }, compatibility) {
	const { consumer, producer } = NEEDED[kind];
	return compatibility === "full" ? larger(consumer, producer) : NEEDED[kind][compatibility];
}
function largestStep(changes, compatibility) {
	return changes.map((change) => stepNeeded(change, compatibility)).reduce(larger, "none");
}
const LOOSER = /* @__PURE__ */ new Set([
	"property-removed",
	"deprecated-property-removed",
	"object-removed",
	"deprecated-object-removed",
	"type-widened",
	"type-removed",
	"guarantee-dropped",
	"key-changed",
	"pattern-changed",
	"value-added",
	"rule-loosened",
	"rule-changed",
	"service-level-loosened"
]);
function promisesLess({ kind }) {
	return LOOSER.has(kind);
}
function larger(left, right) {
	return STEPS.indexOf(left) <= STEPS.indexOf(right) ? left : right;
}

export { stepNeeded as i, largestStep as n, promisesLess as r, STEPS as t };