import type { Program } from '../build/programs';
import type { Report } from '../../packages/terminal/report';
import { provide } from '../apt/provide';
import type { Machine } from '../../packages/godot/machine';
import { repositoryMachine } from '../repository-machine';
import { programsOnPath } from '../../packages/godot/places';
import { runProgram } from '../../packages/godot/run-program';

/**
 * Finds a Python with Sphinx, its theme and its Markdown parser. As root on Debian, installs Debian's
 * packages of them if they are missing.
 * @returns the program that runs Sphinx; undefined on a system without it and without apt
 * @throws {Problem} when apt could install it but the user is not root
 */
export async function findSphinx(
	report: Report = () => undefined,
	machine: Machine = repositoryMachine(),
): Promise<Program | undefined> {
	return provide(
		{
			what: 'Sphinx, with its Read the Docs theme and MyST for Markdown,',
			why: 'The site is built with it.',
			packages: ['python3-sphinx', 'python3-sphinx-rtd-theme', 'python3-myst-parser'],
			find: lookFor,
		},
		report,
		machine,
	);
}

async function lookFor(machine: Machine): Promise<Program | undefined> {
	const pythons = ['python3', 'python'].flatMap((name) => programsOnPath(name, machine));
	for (const command of new Set(pythons)) {
		const { isGood } = await runProgram(
			command,
			['-c', 'import myst_parser, sphinx, sphinx_rtd_theme'],
			{ seconds: 60, env: machine.environment },
		);
		if (isGood) {
			return { command, args: ['-m', 'sphinx'], env: {} };
		}
	}
	return undefined;
}
