import { Problem } from '../../packages/terminal/problem';
import type { Report } from '../../packages/terminal/report';
import { canInstall, installPackages } from '../apt/provide';
import type { Machine } from '../../packages/godot/machine';
import { firstOnPath } from './programs';
import type { Program } from './programs';

const pythonNames: Partial<Record<NodeJS.Platform, string[]>> = {
	win32: ['py', 'python', 'python3'],
};
const compilerNames = ['c++', 'g++', 'clang++'];

/** The programs that build the extension. */
export interface Toolchain {
	readonly python: Program;
}

/**
 * Finds Python 3 and checks that there is a C++ compiler. As root on Debian, installs what is missing with
 * `apt-get install`.
 * @throws {Problem} with the missing program and the command that installs it
 */
export async function findToolchain(report: Report, machine: Machine): Promise<Toolchain> {
	const first = await look(machine);
	if (first.missing.length > 0 && canInstall(machine)) {
		const packages = first.missing.map(({ debian }) => debian);
		report(`installing ${packages.join(' and ')}`);
		await installPackages(packages, machine);
	}
	const { python, missing } = first.missing.length > 0 ? await look(machine) : first;
	if (python === undefined || missing.length > 0) {
		throw missingProblem(missing, machine);
	}
	return { python };
}

interface Missing {
	readonly what: string;
	/** The name of Debian's package. */
	readonly debian: string;
	readonly winget: string;
}

async function look(
	machine: Machine,
): Promise<{ python: Program | undefined; missing: Missing[] }> {
	const python = await firstOnPath(
		pythonNames[machine.platform] ?? ['python3', 'python'],
		machine,
	);
	const missing: Missing[] = [];
	// On Windows, SCons itself finds Visual Studio, which is not on PATH.
	const hasCompiler =
		machine.platform === 'win32' ||
		(machine.environment.CXX ?? '') !== '' ||
		(await firstOnPath(compilerNames, machine)) !== undefined;
	if (!hasCompiler) {
		missing.push({
			what: 'A C++ compiler',
			debian: 'g++',
			winget: 'Microsoft.VisualStudio.2022.BuildTools',
		});
	}
	if (python === undefined) {
		missing.push({ what: 'Python 3', debian: 'python3', winget: 'Python.Python.3.13' });
	}
	return { python, missing };
}

/** Returns a problem with the missing programs and the command that installs them. */
function missingProblem(missing: readonly Missing[], machine: Machine): Problem {
	const names = missing.map(({ what }) => what).join(' and ');
	const debian = missing.map((item) => item.debian).join(' ');
	const fixes: Partial<Record<NodeJS.Platform, string>> = {
		darwin: 'xcode-select --install',
		win32: missing.map((item) => `winget install ${item.winget}`).join(' ; '),
	};
	return new Problem(
		`${names} ${missing.length === 1 ? 'is' : 'are'} missing.`,
		'The extension is C++, and SCons, which builds it, is a Python program.',
		fixes[machine.platform] ??
			`sudo apt-get install ${debian} (or what your distribution calls them)`,
	);
}
