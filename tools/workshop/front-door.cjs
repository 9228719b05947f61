// The first thing that runs on a fresh machine:
//   node tools/workshop/front-door.cjs [--program FILE] VERB [--about "…"] [ARGUMENT…]
// FILE is the program with the verb, relative to the repository. Default: the tools' own.
// It must start on any Node, to name the version that is needed: no package, no new syntax.
'use strict';

const fs = require('fs');
const path = require('path');
const { spawn } = require('child_process');
const { clearInterval, setInterval } = require('timers');

const root = path.resolve(__dirname, '..', '..');
const oldestNode = [20, 19];

/**
 * Returns the problem with a version of Node.
 * @param {string} version such as 20.19.0
 * @returns {string | undefined} undefined when it is new enough
 */
function refuseNode(version) {
	const numbers = version.split('.').map(Number);
	const isOld =
		numbers[0] < oldestNode[0] || (numbers[0] === oldestNode[0] && numbers[1] < oldestNode[1]);
	if (!isOld) {
		return undefined;
	}
	return problem(
		'This is Node ' + version + ', which is too old.',
		'The tools need Node ' + oldestNode.join('.') + ' or newer.',
		'Install the current one from https://nodejs.org, or with your version manager: nvm install 22',
	);
}

/**
 * Removes `--about TEXT` from the arguments. It is only for the list that `npm run` prints.
 * @param {string[]} words
 * @returns {string[]} the verb and its arguments
 */
function withoutAbout(words) {
	const at = words.indexOf('--about');
	return at === -1 ? words : words.slice(0, at).concat(words.slice(at + 2));
}

/**
 * Returns why the packages have to be installed. npm writes its list of installed packages at the end, so an
 * interrupted installation has no list.
 * @param {string} folder the one with package.json
 * @returns {string | undefined} undefined when the installed packages are those in the lock file
 */
function whyInstall(folder) {
	const modules = path.join(folder, 'node_modules');
	if (!fs.existsSync(modules)) {
		return 'for the first time';
	}
	const record = path.join(modules, '.package-lock.json');
	if (!fs.existsSync(record)) {
		return 'again, because the last installation was interrupted';
	}
	const wanted = readPackages(path.join(folder, 'package-lock.json'));
	const installed = readPackages(record);
	for (const name of Object.keys(wanted)) {
		const isHere = installed[name] !== undefined;
		const isSame = isHere && installed[name].integrity === wanted[name].integrity;
		// An optional package for another platform is not installed.
		const isNeeded = name !== '' && !(wanted[name].optional && !isHere);
		if (isNeeded && !isSame) {
			return 'again, because package-lock.json has changed';
		}
		if (isHere && !fs.existsSync(path.join(folder, name, 'package.json'))) {
			return 'again, because ' + name + ' is missing';
		}
	}
	return undefined;
}

function readPackages(file) {
	try {
		return JSON.parse(fs.readFileSync(file, 'utf8')).packages || {};
	} catch (error) {
		if (path.basename(file) === '.package-lock.json') {
			return {};
		}
		throw error;
	}
}

/**
 * Returns why packages cannot be installed in a folder.
 * @param {string} folder the one with package.json
 * @returns {string | undefined} undefined when they can
 */
function refuseFolder(folder) {
	const modules = path.join(folder, 'node_modules');
	if (fs.existsSync(modules) && !fs.statSync(modules).isDirectory()) {
		return problem(
			modules + ' is not a folder.',
			'The npm packages are installed there.',
			'Remove it and start again.',
		);
	}
	const unwritable = [folder, modules].find((place) => {
		return fs.existsSync(place) && whyNotWritable(place) !== undefined;
	});
	if (unwritable === undefined) {
		return undefined;
	}
	return problem(
		'The folder ' + unwritable + ' cannot be written: ' + whyNotWritable(unwritable),
		'The npm packages are installed there.',
		'Use a copy of the repository that your user can write.',
	);
}

/**
 * Returns why npm cannot use its default cache folder, such as a missing or read-only home folder. npm itself
 * would report an error about files in the cache, and would never end below /proc.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined} undefined when it can
 */
function refuseCache(environment) {
	const isWindows = process.platform === 'win32';
	const name = isWindows ? 'LOCALAPPDATA' : 'HOME';
	if (environment.npm_config_cache) {
		return whyNotWritable(environment.npm_config_cache);
	}
	if (!environment[name]) {
		return name + ' is not set';
	}
	return whyNotWritable(path.join(environment[name], isWindows ? 'npm-cache' : '.npm'));
}

function whyNotWritable(folder) {
	const file = path.join(folder, '.writable-' + process.pid);
	try {
		makeFolder(folder);
		fs.writeFileSync(file, '');
		fs.unlinkSync(file);
		return undefined;
	} catch (error) {
		return error.message;
	}
}

// Makes one folder at a time: Node's own function for several never ends below /proc.
function makeFolder(folder) {
	if (fs.existsSync(folder)) {
		return;
	}
	const parent = path.dirname(path.resolve(folder));
	if (parent !== folder) {
		makeFolder(parent);
	}
	fs.mkdirSync(folder);
}

/**
 * Installs the packages in package-lock.json, with npm's own progress in the terminal.
 * @param {string} folder the one with package.json
 * @param {(failure: string | undefined) => void} done called at the end, with the error if it failed
 */
function install(folder, done) {
	// An interrupted installation must not be mistaken for a complete one.
	fs.rmSync(path.join(folder, 'node_modules', '.package-lock.json'), { force: true });
	// Without a network, npm would silently retry for minutes.
	const patience = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
	const args = ['ci', '--include=dev', '--no-audit', '--no-fund'].concat(patience);
	const refusal = refuseCache(process.env);
	if (refusal !== undefined) {
		const cache = path.join(folder, '.deps', 'npm-cache');
		console.error("npm's cache is in " + cache + ', because ' + refusal);
		args.push('--cache=' + cache);
	}
	const npm = process.env.npm_execpath;
	const child = npm
		? spawn(process.execPath, [npm].concat(args), { cwd: folder, stdio: 'inherit' })
		: spawn('npm', args, {
				cwd: folder,
				stdio: 'inherit',
				shell: process.platform === 'win32',
			});
	const stopWatching = endChildWithUs(child);
	child.on('error', (error) => {
		stopWatching();
		const isMissing = error.code === 'ENOENT';
		done(
			problem(
				isMissing ? 'npm is missing.' : 'npm does not start: ' + error.message,
				'It installs the packages that the tools need, and usually comes with Node.',
				'Install Node from https://nodejs.org',
			),
		);
	});
	child.on('exit', (status, signal) => {
		stopWatching();
		done(describeEnd(status, signal));
	});
}

/** Ends npm with this process, because two installations at once would damage each other. */
function endChildWithUs(child) {
	const parent = process.ppid;
	const end = () => {
		child.kill();
		process.exit(1);
	};
	const watch = setInterval(() => {
		if (process.ppid !== parent) {
			end();
		}
	}, 200);
	process.on('SIGTERM', end);
	return () => {
		clearInterval(watch);
		process.removeListener('SIGTERM', end);
	};
}

function describeEnd(status, signal) {
	if (signal) {
		return 'npm was ended (' + signal + '). Start again to finish.';
	}
	if (status !== 0) {
		return problem(
			'The npm packages could not be installed.',
			'The reason is in the output of npm above.',
			'If the network is down, connect and start again. For more details: npm ci',
		);
	}
	return undefined;
}

function problem(what, why, fix) {
	return what + '\n' + why + '\nTo fix it: ' + fix;
}

function main(words) {
	const refusal = refuseNode(process.versions.node);
	if (refusal !== undefined) {
		fail(refusal);
		return;
	}
	let reason;
	try {
		reason = whyInstall(root);
	} catch (error) {
		fail(
			problem(
				'The list of npm packages cannot be read: ' + error.message,
				'package-lock.json lists the npm packages that the tools need.',
				'git checkout package-lock.json',
			),
		);
		return;
	}
	if (reason === undefined) {
		runVerb(words);
		return;
	}
	const obstacle = refuseFolder(root);
	if (obstacle !== undefined) {
		fail(obstacle);
		return;
	}
	console.error('Installing npm packages ' + reason + ' …');
	install(root, (failure) => {
		if (failure === undefined) {
			runVerb(words);
		} else {
			fail(failure);
		}
	});
}

/**
 * Splits `--program FILE` from the other arguments.
 * @param {string[]} words
 * @returns {{ program: string, rest: string[] }} the file is absolute
 */
function programOf(words) {
	return words[0] === '--program' && words.length > 1
		? { program: path.resolve(root, words[1]), rest: words.slice(2) }
		: { program: path.join(__dirname, 'cli.ts'), rest: words };
}

// Runs the program in this process, so that it has the terminal, the exit status and the signals.
function runVerb(words) {
	const { program, rest } = programOf(words);
	process.argv = [process.argv[0], program].concat(withoutAbout(rest));
	try {
		require('ts-node').register({ cwd: root, project: path.join(root, 'tsconfig.json') });
		require(program);
	} catch (error) {
		const line = String(error.message).split('\n')[0];
		const hint = ' (set DEBUG=1 and run it again to see where)';
		fail(process.env.DEBUG ? error.stack : 'The tools cannot be loaded: ' + line + hint);
	}
}

function fail(words) {
	console.error(words);
	process.exitCode = 1;
}

if (require.main === module) {
	main(process.argv.slice(2));
}

module.exports = { refuseNode, withoutAbout, whyInstall, refuseFolder };
