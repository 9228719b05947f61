import fs from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import type { Archive } from '../engine/apt/archive';
import { debian, findArchive } from '../engine/apt/archive';
import type { Report } from '../engine/apt/private-apt';
import { aptProblem, downloadPackages } from '../engine/apt/private-apt';
import { unpackPackages } from '../engine/apt/unpack';
import type { Machine } from '../engine/machine';
import { thisMachine } from '../engine/machine';
import { Problem } from '../problem';

/** What of the engine's source the class reference is made from, and what make_rst.py needs. */
export interface EngineSource {
	readonly root: string;
	/** A folder for `PYTHONPATH` that has what `--lang` needs; undefined where only Python knows. */
	readonly pythonPath: string | undefined;
}

// As for the engine itself: the older release first, for it changes less.
const suites = ['forky', 'sid'];
const wantedFiles = [
	'*/version.py',
	'*/misc/utility/*.py',
	'*/doc/tools/*',
	'*/doc/classes/*',
	'*/doc/translations/de.po',
	'*/modules/*/doc_classes/*',
	'*/platform/*/doc_classes/*',
];

/**
 * Gives the engine's class XML and its make_rst.py, which tests and measurements compare with: the
 * folder that `GODOT_SOURCE` names, else what Debian's source package of Godot holds, which is
 * fetched once into `.deps/godot-source`.
 * @returns undefined where there is no apt that knows Debian's archive
 * @throws {Problem} when `GODOT_SOURCE` names no such folder, or the package cannot be fetched
 */
export async function engineSource(
	report: Report = () => undefined,
	machine: Machine = thisMachine(),
): Promise<EngineSource | undefined> {
	const named = machine.environment.GODOT_SOURCE ?? '';
	if (named !== '') {
		if (!isSource(named)) {
			throw new Problem(
				`GODOT_SOURCE is ${named}, which is not the engine's source.`,
				'That has doc/tools/make_rst.py.',
				'Set it to the folder of a Godot checkout, or to nothing.',
			);
		}
		return { root: path.resolve(named), pythonPath: undefined };
	}
	const folder = path.join(machine.root, '.deps', 'godot-source');
	const source = { root: folder, pythonPath: path.join(folder, 'python') };
	if (isSource(folder)) {
		return source;
	}
	const isLinux = machine.platform === 'linux';
	const archive = isLinux ? await findArchive(machine.environment, [debian]) : undefined;
	if (archive === undefined) {
		return undefined;
	}
	await fetchSource(folder, archive, report, machine);
	return source;
}

function isSource(folder: string): boolean {
	return fs.existsSync(path.join(folder, 'doc', 'tools', 'make_rst.py'));
}

async function fetchSource(
	folder: string,
	archive: Archive,
	report: Report,
	machine: Machine,
): Promise<void> {
	const download = path.join(path.dirname(folder), 'apt-source');
	const partial = `${folder}.partial-${process.pid}`;
	try {
		const tarball = await downloadTarball(download, archive, report, machine);
		report("unpacking the engine's class XML");
		fs.mkdirSync(partial, { recursive: true });
		await run('tar', [
			'--extract',
			`--file=${tarball}`,
			`--directory=${partial}`,
			'--strip-components=1',
			'--wildcards',
			...wantedFiles,
		]);
		const { environment } = machine;
		const packages = await downloadPackages({
			folder: path.join(download, 'python'),
			archive,
			suites: [archive.suite, ...suites],
			packages: ['python3-polib'],
			withDependencies: false,
			report,
			environment,
		});
		await unpackPackages(packages, path.join(download, 'polib'), report, environment);
		fs.renameSync(
			path.join(download, 'polib', 'usr', 'lib', 'python3', 'dist-packages'),
			path.join(partial, 'python'),
		);
		// Whoever was faster has put the same thing there.
		if (!isSource(folder)) {
			fs.renameSync(partial, folder);
		}
		fs.rmSync(download, { recursive: true, force: true });
	} finally {
		fs.rmSync(partial, { recursive: true, force: true });
	}
}

/** @returns the tarball of the first suite that has Godot 4 */
async function downloadTarball(
	download: string,
	archive: Archive,
	report: Report,
	{ environment }: Machine,
): Promise<string> {
	let failure: unknown;
	for (const suite of suites) {
		const folder = path.join(download, suite);
		const configuration = writeConfiguration(folder, suite, archive);
		const apt = (...args: string[]): Promise<void> =>
			run('apt-get', ['-c', configuration, '-q', ...args], folder, environment);
		try {
			report("reading Debian's list of source packages");
			await apt('update');
			report("downloading the engine's source");
			await apt('source', '--download-only', '--only-source', 'godot');
			const tarball = fs
				.readdirSync(folder)
				.find((name) => /^godot_4.*\.orig\.tar\./.test(name));
			if (tarball !== undefined) {
				return path.join(folder, tarball);
			}
		} catch (error) {
			failure ??= error;
		}
	}
	throw failure instanceof Error
		? failure
		: new Error(`No source package of Godot 4 in ${suites.join(' or ')}`);
}

/** An apt of our own beside the machine's, which needs no root and changes nothing of it. */
function writeConfiguration(folder: string, suite: string, archive: Archive): string {
	const at = (name: string): string => path.join(folder, name);
	for (const name of ['state/lists/partial', 'cache/archives/partial', 'empty']) {
		fs.mkdirSync(at(name), { recursive: true });
	}
	fs.writeFileSync(at('status'), '');
	const signedBy =
		archive.signedBy === undefined
			? []
			: [`Signed-By: ${archive.signedBy.replaceAll('\n', '\n ')}`];
	const entry = [
		'Types: deb-src',
		`URIs: ${archive.uri}`,
		`Suites: ${suite}`,
		`Components: ${archive.component}`,
		'Targets: Sources',
		...signedBy,
	];
	fs.writeFileSync(at('debian.sources'), `${entry.join('\n')}\n`);
	const settings = {
		'Dir::State': at('state'),
		'Dir::State::status': at('status'),
		'Dir::Cache': at('cache'),
		'Dir::Etc::sourcelist': at('debian.sources'),
		'Dir::Etc::sourceparts': at('empty'),
		'APT::Sandbox::User': 'root',
		'APT::Update::Error-Mode': 'any',
		'Acquire::Languages': 'none',
		'Acquire::Retries': '3',
	};
	const lines = Object.entries(settings).map(([name, value]) => `${name} "${value}";`);
	fs.writeFileSync(at('apt.conf'), `${lines.join('\n')}\n`);
	return at('apt.conf');
}

async function run(
	command: string,
	args: readonly string[],
	cwd = process.cwd(),
	environment: NodeJS.ProcessEnv = process.env,
): Promise<void> {
	const result = await execa(command, args, {
		reject: false,
		all: true,
		stdin: 'ignore',
		cwd,
		env: { ...environment, LC_ALL: 'C.UTF-8' },
	});
	if (result.failed) {
		throw command === 'apt-get'
			? aptProblem(result.all)
			: new Problem(
					"The engine's source cannot be unpacked.",
					result.all.trim().split('\n').slice(0, 3).join('\n'),
					'Remove .deps/apt-source and try again.',
				);
	}
}
