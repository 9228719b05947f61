import type { Program } from '../build/programs';
import type { Report } from '../../packages/terminal/report';
import { provide } from '../apt/provide';
import type { Machine } from '../../packages/godot/machine';
import { repositoryMachine } from '../repository-machine';
import { programsOnPath } from '../../packages/godot/places';
import { runProgram } from '../../packages/godot/run-program';

/**
 * Finds a Python that has Sphinx, its theme and its reader of Markdown. As root on Debian it
 * installs Debian's packages of them where they are not.
 * @returns what runs Sphinx; undefined where there is none and no apt that could bring it
 * @throws {Problem} where apt could bring it and we are not root
 */
export async function findSphinx(
	report: Report = () => undefined,
	machine: Machine = repositoryMachine(),
): Promise<Program | undefined> {
	return provide(
		{
			what: 'Sphinx, with its theme of Read the Docs and MyST for Markdown,',
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
