import path from 'node:path';
import { expect } from 'chai';
import { describeRun } from '../../../tools/packages/godot/describe-run';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../../tools/generators/repository';

const project = path.join(repositoryRoot, 'test', 'engine', 'session');
/** A minute in CI, less on a developer's machine; `npm run soak` takes ten minutes. */
const usualSeconds = process.env['CI'] === 'true' ? '60' : '10';
const seconds = Number(process.env['FUZZ_SECONDS'] ?? usualSeconds);
/** How long the engine may take for its start and end, in seconds. */
const allowance = 60;

describe('random calls of all methods with random arguments', () => {
	it(`neither crash the engine nor break the session, for ${seconds} s (FUZZ_SECONDS)`, async function () {
		this.timeout((seconds + 2 * allowance) * 1000);
		const args = ['--path', project, '--script', 'res://fuzz/fuzz.gd'];
		const user = ['--', '--audio-session=simulated', `--seconds=${seconds}`];
		const seed = process.env['FUZZ_SEED'];
		const run = await runEngine(
			await setUpEngine(),
			[...args, ...user, ...(seed === undefined ? [] : [`--seed=${seed}`])],
			{ cwd: project, timeoutSeconds: seconds + allowance },
		);
		const lines = run.output.match(/(?<=^\[fuzz\] ).*$/gm) ?? [];
		const details = `${lines.join('\n')}\nFor the same calls set FUZZ_SEED.\n${describeRun(run)}`;
		expect(run.outcome, details).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.leaks, details).to.deep.equal([]);
		expect(lines, details).to.include('works afterwards');
		expect(lines.filter((line) => /^(unanswered|never called)/.test(line))).to.deep.equal([]);
		const [, requests, answers] = /requests (\d+), answers (\d+)/.exec(lines.join('\n')) ?? [];
		expect(Number(requests), details).to.be.greaterThan(10);
		expect(answers, details).to.equal(requests);
	});
});
