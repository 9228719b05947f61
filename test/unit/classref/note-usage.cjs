// Put before a program with `node -r`: notes in a file what the program took of the machine.
'use strict';

const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');

process.on('exit', () => {
	if (isMainThread) {
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
		const usage = { kilobytes: maxRSS, seconds: (userCPUTime + systemCPUTime) / 1e6 };
		fs.writeFileSync(process.env.NOTE_USAGE_IN, JSON.stringify(usage));
	}
});
