import { expect } from 'chai';
import { CommanderError } from 'commander';
import { execa } from 'execa';
import { verbDescriptions } from '../../../tools/workshop/about';
import { createProgram, toolVerbs } from '../../../tools/workshop/program';
import { register as registerBench } from '../../../bench/command';
import { register as registerConformance } from '../../conformance/command';
import { repositoryRoot } from '../../../tools/generators/repository';
import { runCli } from './run-cli';

/** Returns what the command line prints when it refuses its arguments. */
function refusalOf(args: readonly string[]): string {
	let words = '';
	const program = createProgram();
	for (const command of [program, ...program.commands]) {
		command.exitOverride().configureOutput({
			writeErr: (text) => {
				words += text;
			},
		});
	}
	expect(() => {
		program.parse(args, { from: 'user' });
	}).to.throw(CommanderError);
	return words;
}

describe('the command line', () => {
	it('has each script of package.json as a verb with the same description', () => {
		const program = createProgram([...toolVerbs, registerBench, registerConformance]);
		const verbs = program.commands.map((command) => [command.name(), command.description()]);
		expect(verbs).to.include.deep.members([...verbDescriptions()]);
	});

	it('is listed by npm run, each verb with its one-line description', async () => {
		const { stdout } = await execa('npm', ['run'], { cwd: repositoryRoot });
		const descriptions = [...verbDescriptions()];
		expect(descriptions.map(([verb]) => verb)).to.include.members([
			'start',
			'test',
			'build',
			'generate',
			'bench',
			'lint',
			'clean',
		]);
		for (const [verb, description] of descriptions) {
			expect(stdout).to.match(new RegExp(`^ {2}${verb}$`, 'm'));
			expect(stdout).to.contain(`--about "${description}"`);
		}
	});

	const refused: [string, string[], RegExp][] = [
		['a verb that it does not have', ['biuld'], /unknown command 'biuld'[^]*build/],
		[
			'an option that a verb does not have',
			['build', '--tagret', 'x'],
			/'--tagret'[^]*--target/,
		],
		[
			'a value that an option does not take',
			['build', '--target', 'x'],
			/template_debug, template_release/,
		],
		['an argument that a verb does not take', ['lint', 'x'], /too many arguments/],
	];
	for (const [title, args, words] of refused) {
		it(`refuses ${title}`, () => {
			expect(refusalOf(args)).to.match(words);
		});
	}

	it('reports a problem once and in plain words: what, why and the fix', async () => {
		const run = await runCli(['engine'], { GODOT: '/nowhere/godot' });
		expect(run.exitCode).to.equal(1);
		expect(run.stderr).to.match(
			/^The environment variable GODOT is set to «\/nowhere\/godot».*\n.*no file.*\nTo fix it: Set GODOT/m,
		);
		expect(run.stderr).not.to.contain('    at ');
		expect(`${run.stdout}${run.stderr}`.match(/which cannot be used/g)).to.have.length(1);
	});

	it('says which engine it found', async () => {
		const run = await runCli(['engine', '--about', 'words']);
		expect(run.stdout).to.match(/^4\.\d+.*, found by: /m);
		expect(run.exitCode).to.equal(0);
	});
});
