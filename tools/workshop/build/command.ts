import type { Command } from 'commander';
import { Option } from 'commander';
import { runSteps } from '../steps';
import type { BuildOrder } from './build-extension';
import { buildStep } from './step';
import { cleanRepository } from './clean';

/** Adds the verbs `build` and `clean`. */
export function register(program: Command): void {
	program
		.command('build')
		.addOption(
			new Option('--target <target>', 'which library')
				.choices(['template_debug', 'template_release', 'editor'])
				.default('template_debug'),
		)
		.argument('[name=value...]', 'further arguments of SCons, such as godot_cpp=../godot-cpp')
		.action(async (extra: string[], { target }: { target: BuildOrder['target'] }) => {
			await runSteps([buildStep({ target, extra })]);
		});
	program
		.command('clean')
		.option('--all', 'also remove the installed files: .deps and node_modules', false)
		.action(({ all }: { all: boolean }) => {
			const removed = cleanRepository(all);
			console.log(
				removed.length === 0 ? 'Nothing to remove.' : `Removed ${removed.join(', ')}`,
			);
		});
}
