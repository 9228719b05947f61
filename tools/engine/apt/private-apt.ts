import fs from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { Problem } from '../../problem';
import { forEachLine } from '../lines';
import { endWithUs } from '../process-tree';
import type { Archive } from './archive';

/** Told what is going on, in a few words, as often as it changes. */
export type Report = (text: string) => void;

/** What {@link downloadPackages} needs to know. */
export interface DownloadOrder {
	/** Holds apt's configuration, indexes and archives; what a killed download left is taken up. */
	readonly folder: string;
	readonly archive: Archive;
	/** The suites to try, in order; the first that has all the packages is taken. */
	readonly suites: readonly string[];
	/** What to fetch. */
	readonly packages: readonly string[];
	/** Whether everything that the packages need comes along. */
	readonly withDependencies: boolean;
	readonly report: Report;
	/** The variables that apt runs with. */
	readonly environment: NodeJS.ProcessEnv;
}

/** No suite can be reached, so there is no use in trying the next. */
class OfflineProblem extends Problem {}

/**
 * Downloads packages with the machine's apt, but with a configuration, indexes and archives of its
 * own, so that neither root is needed nor anything of the machine's changed. The machine's proxies
 * and credentials stay in force.
 * @returns the package files, absolute
 * @throws {Problem} with apt's own last words when it fails
 */
export async function downloadPackages(order: DownloadOrder): Promise<string[]> {
	let failure: unknown;
	for (const suite of order.suites) {
		try {
			return await downloadFrom(suite, order);
		} catch (error) {
			if (error instanceof OfflineProblem) {
				throw error;
			}
			failure ??= error;
		}
	}
	throw failure;
}

async function downloadFrom(suite: string, order: DownloadOrder): Promise<string[]> {
	const { folder, packages, report } = order;
	const configuration = writeConfiguration(suite, order);
	await apt(order.environment, configuration, ['update'], (percent) => {
		report(`reading the list of packages, ${percent} %`);
	});
	const archives = path.join(folder, suite, 'cache', 'archives');
	const download = order.withDependencies
		? ['install', '--yes', '--no-install-recommends', '--download-only', ...packages]
		: ['download', ...packages];
	await apt(
		order.environment,
		configuration,
		download,
		(percent) => {
			report(`downloading ${packages[0] ?? ''}, ${percent} %`);
		},
		archives,
	);
	return fs
		.readdirSync(archives)
		.filter((name) => name.endsWith('.deb'))
		.map((name) => path.join(archives, name));
}

function writeConfiguration(suite: string, order: DownloadOrder): string {
	const folder = path.join(order.folder, suite);
	const empty = path.join(folder, 'empty');
	fs.mkdirSync(path.join(folder, 'state', 'lists', 'partial'), { recursive: true });
	fs.mkdirSync(path.join(folder, 'cache', 'archives', 'partial'), { recursive: true });
	fs.mkdirSync(empty, { recursive: true });
	const status = path.join(folder, 'status');
	fs.writeFileSync(status, '');
	const sources = path.join(folder, 'debian.sources');
	fs.writeFileSync(sources, sourcesEntry(suite, order.archive));
	const configuration = path.join(folder, 'apt.conf');
	const settings = {
		'Dir::State': path.join(folder, 'state'),
		'Dir::State::status': status,
		'Dir::Cache': path.join(folder, 'cache'),
		'Dir::Etc::sourcelist': sources,
		'Dir::Etc::sourceparts': empty,
		'Dir::Etc::preferences': '/dev/null',
		'Dir::Etc::preferencesparts': empty,
		// apt's own user could not write below a home folder.
		'APT::Sandbox::User': 'root',
		'APT::Update::Error-Mode': 'any',
		'Acquire::Languages': 'none',
		'Acquire::Retries': '3',
	};
	const lines = [
		...[
			'APT::Update::Post-Invoke',
			'APT::Update::Post-Invoke-Success',
			'APT::Default-Release',
		].map((hook) => `#clear ${hook};`),
		...Object.entries(settings).map(([name, value]) => `${name} "${value}";`),
	];
	fs.writeFileSync(configuration, `${lines.join('\n')}\n`);
	return configuration;
}

function sourcesEntry(suite: string, archive: Archive): string {
	const signedBy =
		archive.signedBy === undefined
			? []
			: [`Signed-By: ${archive.signedBy.replaceAll('\n', '\n ')}`];
	const lines = [
		'Types: deb',
		`URIs: ${archive.uri}`,
		`Suites: ${suite}`,
		`Components: ${archive.component}`,
		'Targets: Packages',
		...signedBy,
	];
	return `${lines.join('\n')}\n`;
}

async function apt(
	environment: NodeJS.ProcessEnv,
	configuration: string,
	args: readonly string[],
	onPercent: (percent: number) => void,
	cwd?: string,
): Promise<void> {
	const subprocess = execa(
		'apt-get',
		['-c', configuration, '-q', '-o', 'APT::Status-Fd=3', ...args],
		{
			reject: false,
			all: true,
			stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
			cwd: cwd ?? process.cwd(),
			env: { ...environment, LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' },
			// A group of its own, so that apt's download methods end with it.
			detached: true,
			cleanup: false,
		},
	);
	const release = subprocess.pid === undefined ? undefined : endWithUs(subprocess.pid);
	const status = subprocess.stdio[3];
	forEachLine(status, (line) => {
		const percent = /^dlstatus:\d+:(\d+)/.exec(line)?.[1];
		if (percent !== undefined) {
			onPercent(Number(percent));
		}
	});
	const result = await subprocess;
	release?.();
	if (result.failed) {
		throw aptProblem(result.all);
	}
}

const offlineWords =
	/Temporary failure resolving|Could not resolve|Could not connect|Network is unreachable|Connection timed out|Unable to connect/;

/** Turns apt's output into plain words; exported because a test holds the words. */
export function aptProblem(output: string): Problem {
	const lines = output.split('\n').map((line) => line.trim());
	const last = lines.filter((line) => /^[EW]: /.test(line)).at(-1) ?? lines.at(-1) ?? '';
	const offline = lines.filter((line) => offlineWords.test(line)).at(-1);
	if (offline !== undefined) {
		return new OfflineProblem(
			'The package archive cannot be reached; the network seems to be down.',
			`apt said: ${offline}`,
			'Connect to the network and start again; what was downloaded is kept.',
		);
	}
	if (/No space left on device|don't have enough free space/.test(output)) {
		return new Problem(
			'There is not enough free space for the download.',
			`apt said: ${last}`,
			'Free 1 GB and start again.',
		);
	}
	return new Problem(
		'The package archive did not give what was asked for.',
		`apt said: ${last}`,
		'Run `apt-get update` to see whether the archive works on this machine, and start again.',
	);
}
