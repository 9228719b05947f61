import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { assertClean } from '../../tools/packages/godot/assert-clean';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import type { RunResult } from '../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../tools/generators/repository';
import { bridgeResource } from '../../tools/generators/web-bridge/bridge-resource';
import { bundleForBrowser } from '../../tools/generators/web-bridge/bundle';
import { layOutPrograms, printedByGuide } from '../engine/guide/guide-project';
import { readGuide } from '../engine/guide/read-guide';
import { asRunResult, closeBrowser, needBrowser, withGameInBrowser } from './browser';
import { packed } from './packed';

const text = fs.readFileSync(path.join(repositoryRoot, 'docs', 'web.md'), 'utf8');
const guide = readGuide(text);
const readme = readGuide(fs.readFileSync(path.join(repositoryRoot, 'README.md'), 'utf8')).programs;

async function safari(mayUseMicrophone: boolean): Promise<string> {
	return `var mayUseMicrophone = ${mayUseMicrophone};
${await bundleForBrowser('test/web/page/safari-page.ts')}`;
}

describe('the guide to browsers', () => {
	let pack: string;

	before(async function () {
		await needBrowser(this);
		const project = await layOutPrograms(await setUpEngine(), 'web-guide', {
			settings: guide.settings,
			// Without the programs of the README that need the simulated device.
			programs: [...guide.programs, ...readme.map(({ script }) => ({ script }))],
		});
		// The demo has a preset for the web.
		fs.copyFileSync(
			path.join(repositoryRoot, 'demo', 'export_presets.cfg'),
			path.join(project, 'export_presets.cfg'),
		);
		pack = await packed(path.relative(repositoryRoot, project));
	});
	after(closeBrowser);

	async function runProgram(index: number, script?: string): Promise<RunResult> {
		const options = script === undefined ? { pack } : { pack, script };
		return withGameInBrowser(options, async (game) =>
			asRunResult(game, await game.run([`--program=${index}`]), 0),
		);
	}

	for (const [index, { title, line, outcome }] of guide.programs.entries()) {
		it(`line ${line}, ${title}: prints the documented output in a page with Safari's part of the API`, async () => {
			const run = await runProgram(index, await safari(true));
			assertClean(run);
			expect(printedByGuide(run.stdout)).to.deep.equal(outcome);
		});
	}

	it("runs the README's example for phones and browsers, but not the one that names AVAudioSession", async () => {
		const runExample = async (part: string): Promise<RunResult> => {
			const index = readme.findIndex(({ script }) => script.includes(part));
			expect(index).to.be.at.least(0);
			return runProgram(guide.programs.length + index, await safari(true));
		};
		const run = await runExample('AudioSession.type = ');
		assertClean(run);
		expect(printedByGuide(run.stdout)).to.deep.equal(['The type is ambient']);
		const native = await runExample('AVAudioSession.new()');
		const errors = native.messages.map(({ text: message }) => message).join('\n');
		expect(errors).to.include('"AVAudioSession" not declared');
	});

	it('shows the output of a game in a browser without the API', async () => {
		const run = await runProgram(0);
		assertClean(run);
		const lines = printedByGuide(run.stdout).filter((row) => row.startsWith('AudioSession: '));
		expect(lines).to.have.length(1);
		expect(text).to.include(`> ${lines[0] ?? ''}\n`);
	});

	it('a refused type in a frame without the microphone prints a warning that says how to fix it', async () => {
		const run = await runProgram(0, await safari(false));
		expect(printedByGuide(run.stdout)).to.deep.equal(guide.programs[0]?.outcome);
		expect(run.messages.map(({ text: message }) => message)).to.deep.equal([
			'The browser refused the audio session type "ambient". Either the page has its own navigator.audioSession, or the game is in a frame that may not use the microphone: add <iframe allow="microphone">.',
		]);
	});

	it('states the largest size of the script for a browser', async () => {
		const { size } = await bridgeResource();
		const most = /a script of less than (\d+) KB/.exec(text)?.[1];
		expect(size).to.be.below(Number(most) * 1024);
		// The goal of the project.
		expect(size).to.be.below(3 * 1024);
	});
});
