// Put before a program with `node -r`: notes the memory that it took at most, in kilobytes.
'use strict';

const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');

process.on('exit', () => {
	if (isMainThread) {
		fs.writeFileSync(process.env.NOTE_MEMORY_IN, String(process.resourceUsage().maxRSS));
	}
});
