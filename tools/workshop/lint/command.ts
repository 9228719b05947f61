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
				`${failures.length} of ${checks.length} checks have complaints.`,
				failures.map(({ message }) => message).join('\n\n'),
				'npm run format corrects layout and simple matters of style; the rest is by hand.',
			);
		}
	});
	program.command('format').action(async () => {
		await runSteps(
			checks.flatMap(({ name, mend }) =>
				mend === undefined
					? []
					: [
							{
								title: name,
								run: async () =>
									(await mend()) === ''
										? 'done'
										: 'npm run lint tells what is left',
							},
						],
			),
		);
	});
}
