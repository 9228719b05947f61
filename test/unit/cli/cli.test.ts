import { expect } from 'chai';
import { execa } from 'execa';
import { verbDescriptions } from '../../../tools/about';
import { repositoryRoot } from '../../../tools/repository';
import { runCli } from './run-cli';

describe('the command line', () => {
	it('has each script of package.json as a verb, described in the same words', async () => {
		const { stdout } = await runCli(['--help'], { COLUMNS: '1000' });
		const listed = stdout.split('\n').map((line) => line.trim());
		for (const [verb, description] of verbDescriptions()) {
			const line = listed.find((text) => text.startsWith(`${verb} `));
			expect(line, `the verb ${verb}`).to.match(/ {2}/).and.to.contain(description);
		}
	});

	it('is listed by npm run, each verb with its one-line description', async () => {
		const { stdout } = await execa('npm', ['run'], { cwd: repositoryRoot });
		const descriptions = [...verbDescriptions()];
		expect(descriptions.map(([verb]) => verb)).to.include.members([
			'start',
			'test',
			'build',
			'docs',
			'bench',
			'lint',
			'clean',
		]);
		for (const [verb, description] of descriptions) {
			expect(stdout).to.match(new RegExp(`^ {2}${verb}$`, 'm'));
			expect(stdout).to.contain(`--about "${description}"`);
		}
	});

	it('refuses a verb that it does not have', async () => {
		const run = await runCli(['biuld']);
		expect(run.exitCode).to.equal(1);
		expect(run.stderr).to.contain("error: unknown command 'biuld'").and.to.contain('build');
	});

	it('refuses an option that a verb does not have', async () => {
		const run = await runCli(['build', '--about', 'words', '--tagret', 'x']);
		expect(run.exitCode).to.equal(1);
		expect(run.stderr).to.contain("unknown option '--tagret'").and.to.contain('--target');
	});

	it('refuses a value that an option does not take', async () => {
		const run = await runCli(['build', '--target', 'template_relaese']);
		expect(run.exitCode).to.equal(1);
		expect(run.stderr).to.contain('Allowed choices are template_debug, template_release');
	});

	it('tells a problem in plain words, once, with what, why and what mends it', async () => {
		const run = await runCli(['engine'], { GODOT: '/nowhere/godot' });
		expect(run.exitCode).to.equal(1);
		expect(run.stderr).to.match(
			/^The environment variable GODOT is set to «\/nowhere\/godot».*\n.*no file.*\nTo mend it: Set GODOT/m,
		);
		expect(run.stderr).not.to.contain('    at ');
		expect(`${run.stdout}${run.stderr}`.match(/which cannot be used/g)).to.have.length(1);
	});

	it('adds the stack of a problem on demand', async () => {
		const run = await runCli(['engine'], { GODOT: '/nowhere/godot', DEBUG: '1' });
		expect(run.stderr)
			.to.contain('To mend it:')
			.and.to.match(/^ {4}at .*find-engine/m);
	});

	it('says which engine it found', async () => {
		const run = await runCli(['engine', '--about', 'words']);
		expect(run.stdout).to.match(/^4\.\d+.*, found by: /m);
		expect(run.exitCode).to.equal(0);
	});
});
