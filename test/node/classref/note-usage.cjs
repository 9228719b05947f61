// Loaded before a program with `node -r`. Writes the resources that the program used to a file.
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
