import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { assertClean } from '../../tools/packages/godot/assert-clean';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import type { RunResult } from '../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../tools/generators/repository';
import { bridgeResource } from '../../tools/generators/web-bridge/bridge-resource';
import { bundleForBrowser } from '../../tools/generators/web-bridge/bundle';
import { layOutPrograms, printedByGuide } from '../guide/guide-project';
import { readGuide } from '../guide/read-guide';
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
			// What the README does afterwards is for the simulated device.
			programs: [...guide.programs, ...readme.map(({ script }) => ({ script }))],
		});
		// It has a preset for the web.
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
		it(`line ${line}, ${title}: prints what it says in a page that has what Safari has`, async () => {
			const run = await runProgram(index, await safari(true));
			assertClean(run);
			expect(printedByGuide(run.stdout)).to.deep.equal(outcome);
		});
	}

	it("runs the README's example for phones and browsers, and not the one that names AVAudioSession", async () => {
		const runExample = async (part: string): Promise<RunResult> => {
			const index = readme.findIndex(({ script }) => script.includes(part));
			expect(index).to.be.at.least(0);
			return runProgram(guide.programs.length + index, await safari(true));
		};
		const run = await runExample('AudioSession.type = ');
		assertClean(run);
		expect(printedByGuide(run.stdout)).to.deep.equal(['The type is ambient']);
		const native = await runExample('AVAudioSession.new()');
		const complaints = native.messages.map(({ text: message }) => message).join('\n');
		expect(complaints).to.include('"AVAudioSession" not declared');
	});

	it('says what a game prints in a browser without the API', async () => {
		const run = await runProgram(0);
		assertClean(run);
		const told = printedByGuide(run.stdout).filter((row) => row.startsWith('AudioSession: '));
		expect(told).to.have.length(1);
		expect(text).to.include(`> ${told[0] ?? ''}\n`);
	});

	it('says what becomes of the type in a frame without the microphone: a warning that tells how to mend it', async () => {
		const run = await runProgram(0, await safari(false));
		expect(printedByGuide(run.stdout)).to.deep.equal(guide.programs[0]?.outcome);
		expect(run.messages.map(({ text: message }) => message)).to.deep.equal([
			'The browser refused the audio session type "ambient". Either the page has its own navigator.audioSession, or the game is in a frame that may not use the microphone: add <iframe allow="microphone">.',
		]);
	});

	it('says how large the script for a browser is at most', async () => {
		const { size } = await bridgeResource();
		const most = /a script of less than (\d+) KB/.exec(text)?.[1];
		expect(size).to.be.below(Number(most) * 1024);
		// The goal that was set.
		expect(size).to.be.below(3 * 1024);
	});
});
