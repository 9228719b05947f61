import fs from 'node:fs';
import path from 'node:path';
import type { Archive } from '../apt/archive';
import { debian, findArchive } from '../apt/archive';
import { downloadSource } from '../apt/download-source';
import type { Report } from '../../packages/terminal/report';
import { downloadPackages } from '../apt/download-packages';
import { unpackPackages } from '../apt/unpack';
import { suites } from './install-engine';
import type { Machine } from '../../packages/godot/machine';
import { repositoryMachine } from '../repository-machine';
import { runProgram } from '../../packages/godot/run-program';
import { removeDeadPartials } from '../apt/partials';
import { Problem } from '../../packages/terminal/problem';

/** The parts of the engine's source for the class reference and for make_rst.py. */
export interface EngineSource {
	readonly root: string;
	/**
	 * A folder for `PYTHONPATH` with the modules that `--lang` needs; undefined when Python finds them itself
	 * or not at all.
	 */
	readonly pythonPath: string | undefined;
}

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
 * Returns the engine's class XML and its make_rst.py, for tests and measurements: the folder in
 * `GODOT_SOURCE`, else the contents of Debian's source package of Godot, which is downloaded once into
 * `.deps/godot-source`.
 * @returns undefined on a system without apt or without Debian's archive
 * @throws {Problem} when `GODOT_SOURCE` is not such a folder, or the package cannot be downloaded
 */
export async function engineSource(
	report: Report = () => undefined,
	machine: Machine = repositoryMachine(),
): Promise<EngineSource | undefined> {
	const named = machine.environment.GODOT_SOURCE ?? '';
	if (named !== '') {
		if (!isSource(named)) {
			throw new Problem(
				`GODOT_SOURCE is ${named}, which is not the engine's source.`,
				"The engine's source has doc/tools/make_rst.py.",
				'Set it to the folder of a Godot checkout, or unset it.',
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
	const deps = path.dirname(folder);
	removeDeadPartials(deps);
	const download = path.join(deps, 'apt-godot-source');
	const { environment } = machine;
	const tarball = await downloadSource({
		folder: download,
		archive,
		suites,
		source: 'godot',
		tarball: /^godot_4.*\.orig\.tar\./,
		report,
		environment,
	});
	report("unpacking the engine's class XML");
	const partial = `${folder}.partial-${process.pid}`;
	// A killed process may have had the same id.
	fs.rmSync(partial, { recursive: true, force: true });
	fs.mkdirSync(partial, { recursive: true });
	await unpackTarball(tarball, partial, environment);
	const python = await downloadPackages({
		folder: path.join(download, 'python'),
		archive,
		suites: [archive.suite, ...suites],
		packages: ['python3-polib'],
		withDependencies: false,
		report,
		environment,
	});
	const unpacked = path.join(partial, 'debian');
	await unpackPackages(python, unpacked, report, environment);
	fs.renameSync(
		path.join(unpacked, 'usr', 'lib', 'python3', 'dist-packages'),
		path.join(partial, 'python'),
	);
	fs.rmSync(unpacked, { recursive: true, force: true });
	fs.rmSync(folder, { recursive: true, force: true });
	fs.renameSync(partial, folder);
	fs.rmSync(download, { recursive: true, force: true });
}

async function unpackTarball(
	tarball: string,
	folder: string,
	environment: NodeJS.ProcessEnv,
): Promise<void> {
	const result = await runProgram(
		'tar',
		[
			'--extract',
			`--file=${tarball}`,
			`--directory=${folder}`,
			'--strip-components=1',
			'--wildcards',
			...wantedFiles,
		],
		{ seconds: 600, env: environment },
	);
	if (!result.isGood) {
		throw new Problem(
			"The engine's source cannot be unpacked.",
			result.account.split('\n').slice(0, 3).join('\n'),
			`Remove ${path.dirname(tarball)} and start again.`,
		);
	}
}
