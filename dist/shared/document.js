const LIMITS = {
	configuration: 2e6,
	evidence: 64e6,
	yaml: 4e6
};

export { LIMITS as t };