import path from 'node:path';
import { debian, findArchive, ubuntu } from '../apt/archive';
import { installOwnCopy } from '../apt/own-copy';
import type { Report } from '../../packages/terminal/report';
import type { Machine } from '../../packages/godot/machine';
import { Problem } from '../../packages/terminal/problem';
import { firstOnPath, starts } from './programs';
import type { Program } from './programs';

/**
 * Finds SCons: `SCONS`, `scons` on `PATH`, the Python module, the copy under `.deps/`, which is downloaded if
 * apt has the distribution's own archive.
 * @param python the Python 3 to run it with
 * @throws {Problem} when `SCONS` is set but cannot be used, or when SCons is missing and cannot be downloaded
 */
export async function findScons(
	python: Program,
	report: Report,
	machine: Machine,
): Promise<Program> {
	const wanted = machine.environment.SCONS ?? '';
	if (wanted !== '') {
		return sconsOfVariable(wanted);
	}
	const module: Program = { ...python, args: [...python.args, '-m', 'SCons'] };
	const own = ownScons(python, machine);
	const onPath = await firstOnPath(['scons', 'scons-3'], machine);
	if (onPath !== undefined) {
		return onPath;
	}
	for (const candidate of [module, own]) {
		if (await starts(candidate)) {
			return candidate;
		}
	}
	await downloadScons(report, machine);
	if (!(await starts(own))) {
		throw noScons(
			machine,
			'The distribution’s SCons package does not start with the Python on this machine.',
		);
	}
	return own;
}

async function sconsOfVariable(wanted: string): Promise<Program> {
	const program: Program = { command: wanted, args: [], env: {} };
	if (!(await starts(program))) {
		throw new Problem(
			`The environment variable SCONS is set to «${wanted}», which cannot be used.`,
			'It is not a program that answers --version.',
			'Set SCONS to the program scons, or unset it so that one is found or downloaded.',
		);
	}
	return program;
}

function sconsFolder(machine: Machine): string {
	return path.join(machine.root, '.deps', 'scons');
}

function ownScons(python: Program, machine: Machine): Program {
	const folder = sconsFolder(machine);
	return {
		command: python.command,
		args: [...python.args, path.join(folder, 'usr', 'bin', 'scons')],
		env: { PYTHONPATH: path.join(folder, 'usr', 'lib', 'python3', 'dist-packages') },
	};
}

async function downloadScons(report: Report, machine: Machine): Promise<void> {
	const archive =
		machine.platform === 'linux'
			? await findArchive(machine.environment, [debian, ubuntu])
			: undefined;
	if (archive === undefined) {
		throw noScons(machine, 'It builds the extension.');
	}
	await installOwnCopy({
		folder: sconsFolder(machine),
		archive,
		suites: [archive.suite],
		packages: ['scons'],
		withDependencies: false,
		report,
		environment: machine.environment,
	});
}

function noScons(machine: Machine, why: string): Problem {
	const fixes: Partial<Record<NodeJS.Platform, string>> = {
		darwin: 'brew install scons',
		win32: 'py -m pip install scons',
	};
	return new Problem(
		'SCons is missing.',
		why,
		fixes[machine.platform] ??
			'sudo apt-get install scons (or what your distribution calls it), or pipx install scons',
	);
}
