import type { Command } from 'commander';
import { Problem } from '../../packages/terminal/problem';
import { runEveryStep, runSteps } from '../steps';
import { checks } from './checks';

/** Adds the verbs `lint` and `format`. */
export function register(program: Command): void {
	program.command('lint').action(async () => {
		const failures = await runEveryStep(
			checks.map(({ name, complaints }) => ({
				title: name,
				run: async () => {
					const text = await complaints();
					if (text !== '') {
						throw new Problem(`${name}:`, text, '');
					}
					return undefined;
				},
			})),
		);
		const bug = failures.find((failure) => !(failure instanceof Problem));
		if (bug !== undefined) {
			throw bug;
		}
		if (failures.length > 0) {
			throw new Problem(
				`${failures.length} of ${checks.length} checks failed.`,
				failures.map(({ message }) => message).join('\n\n'),
				'npm run format fixes the layout and simple style errors; fix the rest by hand.',
			);
		}
	});
	program.command('format').action(async () => {
		await runSteps(
			checks.flatMap(({ name, fix }) =>
				fix === undefined
					? []
					: [
							{
								title: name,
								run: async () =>
									(await fix()) === '' ? 'done' : 'npm run lint lists the rest',
							},
						],
			),
		);
	});
}
