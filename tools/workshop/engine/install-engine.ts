import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../../packages/terminal/problem';
import { debian, findArchive } from '../apt/archive';
import { installOwnCopy } from '../apt/own-copy';
import type { Report } from '../../packages/terminal/report';
import type { Engine } from '../../packages/godot/engine';
import { findEngine } from '../../packages/godot/find-engine';
import { installedEngine, installedFolder, launcherName } from '../../packages/godot/installed';
import type { Machine } from '../../packages/godot/machine';
import { repositoryMachine } from '../repository-machine';
import { findLoader } from './loader';
import { probeEngine } from '../../packages/godot/probe';
import { oldestMajor, oldestMinor } from '../../packages/godot/version';
import versions from '../../../versions.json';

/** Debian's releases with a Godot that is new enough. The older one is first, because it changes less. */
export const suites: readonly string[] = versions.debianSuites;
// Mesa is needed to open a window. It adds 8 MB to 150 MB.
const packages = ['godot', 'libgl1-mesa-dri', 'libgl1', 'libegl1', 'libglx-mesa0'];

/** Finds Godot or, if it is missing, installs it under `.deps/`. */
export async function setUpEngine(
	report: Report = () => undefined,
	machine: Machine = repositoryMachine(),
): Promise<Engine> {
	report('looking for Godot');
	const { engine, skipped } = await findEngine(machine);
	return engine ?? (await installEngine(report, machine, skipped));
}

/**
 * Installs Godot under `.deps/` from Debian's packages, without root. An interrupted installation is not
 * mistaken for a complete one.
 * @param skipped the programs that the search skipped, for the error when no installation is possible
 * @throws {Problem} when that is not possible, with the command or page that installs it
 */
export async function installEngine(
	report: Report = () => undefined,
	machine: Machine = repositoryMachine(),
	skipped: readonly string[] = [],
): Promise<Engine> {
	const archive =
		machine.platform === 'linux' ? await findArchive(machine.environment, [debian]) : undefined;
	if (archive === undefined) {
		throw noEngine(machine, skipped);
	}
	const folder = installedFolder(machine);
	await installOwnCopy({
		folder,
		archive,
		suites,
		packages,
		withDependencies: true,
		report,
		environment: machine.environment,
		finish: async (unpacked) => {
			writeLauncher(unpacked);
			report('starting it');
			await checkStarts(path.join(unpacked, launcherName));
		},
	});
	const engine = await installedEngine(machine);
	if (engine === undefined) {
		throw new Error(`${folder} was moved into place and does not start there`);
	}
	return engine;
}

/**
 * Writes the program that starts the engine. The packages have their own C library, which must not mix with
 * the machine's, so the engine starts through their loader. The launcher finds the packages beside itself,
 * even after the folder is moved.
 */
function writeLauncher(folder: string): void {
	const { libraries, loader } = findLoader(folder);
	const script = `#!/bin/sh
# Starts the Godot beside this file with the C library and the drivers beside this file.
root=$(dirname "$(readlink -f "$0")")
libraries=$root/${libraries}
export LIBGL_DRIVERS_PATH="$libraries/dri"
export __EGL_VENDOR_LIBRARY_DIRS="$root/usr/share/glvnd/egl_vendor.d"
exec "$root/${loader}" --library-path "$libraries:$libraries/pulseaudio:$root/usr/lib" "$root/usr/bin/godot" "$@"
`;
	fs.writeFileSync(path.join(folder, launcherName), script, { mode: 0o755 });
}

async function checkStarts(command: string): Promise<void> {
	const { refusal } = await probeEngine(command);
	if (refusal !== undefined) {
		throw new Problem(
			'The Godot that was downloaded does not start on this machine.',
			`${refusal}.`,
			ownDownload,
		);
	}
}

const ownDownload = `Download Godot ${oldestMajor}.${oldestMinor} or newer from https://godotengine.org/download and set the environment variable GODOT to the path of its program.`;

function noEngine(machine: Machine, skipped: readonly string[]): Problem {
	const fixes: Partial<Record<NodeJS.Platform, string>> = {
		darwin: 'Install it with: brew install --cask godot',
		win32: 'Install it with: winget install GodotEngine.GodotEngine',
	};
	const notes = skipped.map((note) => `Passed over: ${note}.`);
	return new Problem(
		`Godot ${oldestMajor}.${oldestMinor} or newer is missing.`,
		[
			'It was not found in GODOT, in PATH, in the usual places and under .deps/. It can be installed for you only if apt has Debian’s own archive.',
			...notes,
		].join('\n'),
		fixes[machine.platform] ?? ownDownload,
	);
}
