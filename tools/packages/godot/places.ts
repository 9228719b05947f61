import fs from 'node:fs';
import path from 'node:path';
import type { Machine } from './machine';

const namesOnPath = ['godot', 'godot4', 'godot-4', 'Godot', 'Godot4', 'godot-mono', 'godot4-mono'];
// The official archives contain one program with a name such as Godot_v4.6-stable_linux.x86_64.
const officialName = /^Godot_v\d.*(?:linux|macos|win)[^/]*$/i;

function isProgram(file: string, platform: NodeJS.Platform): boolean {
	try {
		if (!fs.statSync(file).isFile()) {
			return false;
		}
		fs.accessSync(file, platform === 'win32' ? fs.constants.F_OK : fs.constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function entries(folder: string): string[] {
	try {
		return fs.readdirSync(folder).sort();
	} catch {
		return [];
	}
}

function pathFolders(machine: Machine): string[] {
	const text = machine.environment.PATH ?? machine.environment.Path ?? '';
	return text.split(machine.platform === 'win32' ? ';' : ':').filter((folder) => folder !== '');
}

/** Returns every program of that name on `PATH`, in order. */
export function programsOnPath(name: string, machine: Machine): string[] {
	const suffixes = machine.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
	return pathFolders(machine)
		.flatMap((folder) => suffixes.map((suffix) => path.resolve(folder, name + suffix)))
		.filter((file) => isProgram(file, machine.platform));
}

/** Files on `PATH` with one of Godot's names, best first, each program once. */
export function enginesOnPath(machine: Machine): string[] {
	// The console variant of a Windows build waits for the engine and prints its output.
	const names =
		machine.platform === 'win32'
			? ['godot_console', 'godot.console', ...namesOnPath]
			: namesOnPath;
	const named = names.flatMap((name) => programsOnPath(name, machine));
	const official = pathFolders(machine).flatMap((folder) =>
		entries(folder)
			.filter((name) => officialName.test(name))
			.reverse()
			.map((name) => path.resolve(folder, name)),
	);
	return uniquePrograms([...named, ...official], machine);
}

function bundles(folder: string): string[] {
	return entries(folder)
		.filter((name) => /^Godot.*\.app$/i.test(name))
		.map((name) => path.join(folder, name, 'Contents', 'MacOS', 'Godot'));
}

function windowsPrograms(folder: string): string[] {
	return entries(folder)
		.filter((name) => /^godot.*\.exe$/i.test(name))
		.sort((a, b) => Number(/console/i.test(b)) - Number(/console/i.test(a)))
		.map((name) => path.join(folder, name));
}

/** Returns a folder of the home folder, in a list; an empty list without a home folder. */
function inHome({ home }: Machine, ...names: string[]): string[] {
	return home === undefined ? [] : [path.join(home, ...names)];
}

function ofVariable(folder: string | undefined): string[] | undefined {
	return folder === undefined ? undefined : [folder];
}

function macPlaces(machine: Machine): string[] {
	const steam = 'Library/Application Support/Steam/steamapps/common/Godot Engine';
	return [
		...bundles('/Applications'),
		...inHome(machine, 'Applications').flatMap(bundles),
		...inHome(machine, steam).flatMap(bundles),
		'/opt/homebrew/bin/godot',
		'/usr/local/bin/godot',
	];
}

function windowsPlaces(machine: Machine): string[] {
	const { environment } = machine;
	const locals = ofVariable(environment.LOCALAPPDATA) ?? inHome(machine, 'AppData', 'Local');
	const scoops = ofVariable(environment.SCOOP) ?? inHome(machine, 'scoop');
	const programFiles = [environment.ProgramFiles, environment['ProgramFiles(x86)']].filter(
		(folder) => folder !== undefined,
	);
	const wingets = locals.map((local) => path.join(local, 'Microsoft', 'WinGet'));
	const packages = wingets.map((winget) => path.join(winget, 'Packages'));
	const folders = [
		...programFiles.flatMap((folder) => [
			path.join(folder, 'Godot'),
			path.join(folder, 'Godot Engine'),
			path.join(folder, 'Steam', 'steamapps', 'common', 'Godot Engine'),
		]),
		...locals.flatMap((local) => [
			path.join(local, 'Programs', 'Godot'),
			path.join(local, 'Godot'),
		]),
		...wingets.map((winget) => path.join(winget, 'Links')),
		...packages.flatMap((folder) =>
			entries(folder)
				.filter((name) => name.startsWith('GodotEngine.GodotEngine'))
				.map((name) => path.join(folder, name)),
		),
		...scoops.flatMap((scoop) =>
			['godot', 'godot-mono'].map((name) => path.join(scoop, 'apps', name, 'current')),
		),
		path.join(environment.ProgramData ?? 'C:\\ProgramData', 'chocolatey', 'bin'),
	];
	return folders.flatMap(windowsPrograms);
}

function linuxPlaces(machine: Machine): string[] {
	const steam = '.local/share/Steam/steamapps/common/Godot Engine';
	return [
		...inHome(machine, steam).flatMap((folder) =>
			entries(folder)
				.filter((name) => /^godot.*\.(?:64|x86_64|arm64)$/i.test(name))
				.map((name) => path.join(folder, name)),
		),
		'/snap/bin/godot4',
	];
}

/** Returns the programs in the places where the platform's installers put Godot. */
export function enginesInUsualPlaces(machine: Machine): string[] {
	const places: Partial<Record<NodeJS.Platform, (machine: Machine) => string[]>> = {
		darwin: macPlaces,
		win32: windowsPlaces,
		linux: linuxPlaces,
	};
	const found = places[machine.platform]?.(machine) ?? [];
	return uniquePrograms(found, machine);
}

function uniquePrograms(files: string[], machine: Machine): string[] {
	const seen = new Set<string>();
	return files.filter((file) => {
		if (!isProgram(file, machine.platform)) {
			return false;
		}
		const real = fs.realpathSync(file);
		const isNew = !seen.has(real);
		seen.add(real);
		return isNew;
	});
}
