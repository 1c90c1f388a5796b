const TEST_KINDS = [
	"unit",
	"integration",
	"end-to-end"
];

export { TEST_KINDS as t };