import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import type { Engine } from '../../../tools/packages/godot/engine';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import { repositoryRoot } from '../../../tools/generators/repository';
import { layOutPrograms, printedByGuide, runProgram } from './guide-project';
import { readGuide } from './read-guide';

const text = readFileSync(path.join(repositoryRoot, 'docs', 'guide.md'), 'utf8');
const { programs, settings } = readGuide(text);
const recipe = programs.find(({ title }) => title === 'All of it in one game')?.script ?? '';

function scriptOf(name: string): string {
	return readFileSync(
		path.join(repositoryRoot, 'test', 'engine', 'guide', 'music', name),
		'utf8',
	);
}

describe("the guide's recipes for music, in one game", () => {
	let engine: Engine;
	let project: string;

	before(async () => {
		engine = await setUpEngine();
		project = await layOutPrograms(engine, 'music-recipes', {
			settings,
			programs: [
				{ script: recipe, after: scriptOf('whole_day.gd') },
				{ script: scriptOf('stream_paused.gd') },
			],
		});
	});

	async function printedBy(index: number): Promise<string[]> {
		const run = await runProgram(engine, project, index);
		assertClean(run);
		return printedByGuide(run.stdout);
	}

	it('play the music only if nothing prevents it', async () => {
		expect(await printedBy(0)).to.deep.equal([
			'at first: music, runs',
			"the player's music plays: silence, runs",
			'the game starts its music later: silence, runs',
			'a call: silence, paused',
			'after the call: silence, runs',
			'the pause menu: silence, paused',
			'a call in the menu: silence, paused',
			'after that call: silence, paused',
			'the menu is closed: silence, runs',
			"the player's music stops: music, runs",
			'headphones: music, runs',
			'without headphones: silence, runs',
			'after the pause menu: silence, runs',
			"the player's music has come and gone: silence, runs",
			'the button for the music: music, runs',
			'an alert without an end: silence, paused',
			'the player is back: music, runs',
		]);
	});

	it('do not use stream_paused, because the engine sets it to false', async () => {
		expect(await printedBy(1)).to.deep.equal([
			'set before play(): false',
			'set before a pause of the tree: false',
		]);
	});
});
