import path from 'node:path';
import { expect } from 'chai';
import { describeRun } from '../../tools/packages/godot/describe-run';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import { runEngine } from '../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../tools/generators/repository';

const project = path.join(repositoryRoot, 'test', 'godot');
/** A minute where nobody waits for it. */
const usualSeconds = process.env['CI'] === 'true' ? '60' : '10';
const seconds = Number(process.env['FUZZ_SECONDS'] ?? usualSeconds);
/** How long the engine may take for whatever is not fuzzing. */
const allowance = 60;

describe('calls of everything with anything', () => {
	it(`leave the engine up and the session at work, for ${seconds} s (FUZZ_SECONDS)`, async function () {
		this.timeout((seconds + 2 * allowance) * 1000);
		const args = ['--path', project, '--script', 'res://fuzz/fuzz.gd'];
		const user = ['--', '--audio-session=simulated', `--seconds=${seconds}`];
		const seed = process.env['FUZZ_SEED'];
		const run = await runEngine(
			await setUpEngine(),
			[...args, ...user, ...(seed === undefined ? [] : [`--seed=${seed}`])],
			{ cwd: project, timeoutSeconds: seconds + allowance },
		);
		const said = run.output.match(/(?<=^\[fuzz\] ).*$/gm) ?? [];
		const story = `${said.join('\n')}\nFor the same calls set FUZZ_SEED.\n${describeRun(run)}`;
		expect(run.outcome, story).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.leaks, story).to.deep.equal([]);
		expect(said, story).to.include('works afterwards');
		expect(said.filter((line) => /^(unanswered|never called)/.test(line))).to.deep.equal([]);
		const [, requests, answers] = /requests (\d+), answers (\d+)/.exec(said.join('\n')) ?? [];
		expect(Number(requests), story).to.be.greaterThan(10);
		expect(answers, story).to.equal(requests);
	});
});
