import path from 'node:path';
import { expect } from 'chai';
import { execa } from 'execa';
import { linkAddon } from '../../tools/workshop/addon/link-addon';
import { importProject } from '../../tools/packages/godot/import-project';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import { killTree } from '../../tools/packages/godot/process-tree';
import { runEngine } from '../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../tools/generators/repository';
import { behaviours } from './behaviours';
import { conformanceProject } from './platforms';
import { argumentsForDevice, parseListenAddress } from './listen-address';

const project = path.join(repositoryRoot, conformanceProject);
const command = ['-r', 'ts-node/register', 'test/conformance/cli.ts', 'conformance', '--listen'];
const linkArgument = /--audio-session-link=127\.0\.0\.1:\S+/;

describe('the suite on a device', () => {
	it('prints the argument for the game on the device, and the results', async () => {
		const engine = await setUpEngine();
		linkAddon(project);
		await importProject(engine, project);
		const suite = execa(process.execPath, [...command, '127.0.0.1'], { cwd: repositoryRoot });
		let game: ReturnType<typeof runEngine> | undefined;
		let pid = 0;
		for await (const line of suite) {
			const [argument] = linkArgument.exec(line) ?? [];
			if (argument !== undefined) {
				const user = ['--audio-session=simulated', argument];
				game ??= runEngine(engine, ['--path', project, '--', ...user], {
					cwd: project,
					onStart: (started) => {
						pid = started;
					},
				});
			}
		}
		const { stdout } = await suite;
		expect(stdout).to.include('Audio Session Conformance on ');
		for (const { subject, title } of behaviours) {
			expect(stdout).to.match(new RegExp(`^yes .*${escaped(`${subject}: ${title}`)}`, 'm'));
		}
		expect(stdout).to.include('What differs:\nNothing.');
		expect(stdout).to.match(/^Written: build.conformance-\w+\.md$/m);
		// The suite did not launch the game, so the game still runs.
		expect(pid).to.be.greaterThan(0);
		killTree(pid);
		await game;
	});

	it('says so when the game ends before the suite, and writes nothing', async () => {
		const engine = await setUpEngine();
		linkAddon(project);
		await importProject(engine, project);
		const options = { cwd: repositoryRoot, reject: false } as const;
		const suite = execa(process.execPath, [...command, '127.0.0.1'], options);
		let game: ReturnType<typeof runEngine> | undefined;
		for await (const line of suite) {
			const [argument] = linkArgument.exec(line) ?? [];
			if (argument !== undefined) {
				const user = ['--', '--audio-session=simulated', argument];
				// It quits long before the suite ends.
				const args = ['--path', project, '--quit-after', '100', ...user];
				game ??= runEngine(engine, args, { cwd: project });
			}
		}
		const { stdout, stderr, exitCode } = await suite;
		await game;
		expect(exitCode).to.equal(1);
		expect(stderr).to.match(/ended before the suite did; nothing was written/);
		expect(stdout).to.not.include('Written');
	});

	it('listens at the requested address', () => {
		expect(parseListenAddress('0')).to.deep.equal({ host: '0.0.0.0', port: 0 });
		expect(parseListenAddress('4000')).to.deep.equal({ host: '0.0.0.0', port: 4000 });
		expect(parseListenAddress('mac.local')).to.deep.equal({ host: 'mac.local', port: 0 });
		expect(parseListenAddress('10.0.0.2:4000')).to.deep.equal({ host: '10.0.0.2', port: 4000 });
		expect(parseListenAddress('[::1]:4000')).to.deep.equal({ host: '::1', port: 4000 });
		for (const wrong of ['', 'mac.local:', 'mac.local:99999', 'a:b:c']) {
			expect(() => parseListenAddress(wrong), wrong).to.throw('is not an address');
		}
	});

	it('names addresses that a device can reach', () => {
		const anywhere = argumentsForDevice('--audio-session-link=0.0.0.0:4000/abc');
		expect(anywhere.length).to.be.greaterThan(0);
		for (const argument of anywhere) {
			expect(argument).to.match(/^--audio-session-link=(?!0\.0\.0\.0)[\d.]+:4000\/abc$/);
		}
		const local = '--audio-session-link=10.0.0.2:4000/abc';
		expect(argumentsForDevice(local)).to.deep.equal([local]);
	});
});

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
