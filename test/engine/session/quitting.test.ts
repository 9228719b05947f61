import path from 'node:path';
import { expect } from 'chai';
import { describeRun } from '../../../tools/packages/godot/describe-run';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../../tools/generators/repository';

const project = path.join(repositoryRoot, 'test', 'engine', 'session');
const awaited = 61;

describe('a game that quits with requests in flight', () => {
	// All requests together would take 18 s with the last delay, and forever with the one before it.
	for (const seconds of [0, 1e6, 0.3]) {
		it(`quits quickly and without errors with a delay of ${seconds} s, and each awaited request completes once`, async () => {
			const args = ['--path', project, '--script', 'res://runs/quit_in_flight.gd'];
			const user = ['--', '--audio-session=simulated', `--delay=${seconds}`];
			const run = await runEngine(await setUpEngine(), [...args, ...user], { cwd: project });
			expect(run.outcome, describeRun(run)).to.deep.equal({ kind: 'exit', code: 0 });
			expect([...run.messages, ...run.leaks], describeRun(run)).to.deep.equal([]);
			expect(run.seconds).to.be.lessThan(10);
			// While it quits, the engine prints on the other stream.
			const answers = run.output.match(/(?<=^\[answer\] ).*$/gm) ?? [];
			expect(answers).to.have.lengthOf(awaited);
			const unavailable = answers.filter((answer) => answer === 'Unavailable');
			expect(answers.filter((answer) => answer === 'OK')).to.have.lengthOf(
				awaited - unavailable.length,
			);
			// The player never answers the permission request; without a delay all other requests are carried out.
			expect(unavailable.length).to.be.within(1, seconds === 0 ? 1 : awaited);
		});
	}
});
