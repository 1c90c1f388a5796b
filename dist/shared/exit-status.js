const EXIT_STATUS = {
	ready: 0,
	notReady: 1,
	configuration: 2,
	fault: 3
};

export { EXIT_STATUS as t };