import path from 'node:path';
import { expect } from 'chai';
import { linkAddon } from '../../../tools/workshop/addon/link-addon';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import { importProject } from '../../../tools/packages/godot/import-project';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import type { RunResult } from '../../../tools/packages/godot/run-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../../tools/generators/repository';

const project = path.join(repositoryRoot, 'test', 'engine', 'reload');

describe('reloading the extension in the editor, with 10,000 handles alive', () => {
	let run: RunResult;
	let lines: string[];

	before(async () => {
		const engine = await setUpEngine();
		linkAddon(project);
		await importProject(engine, project);
		run = await runEngine(engine, ['--editor', '--path', project], { cwd: project });
		lines = run.stderr.split(/\r?\n/).filter((line) => line.startsWith('[reload] '));
	});

	it('each reload succeeds, and handles continue to work', () => {
		const served = (round: number): string[] => [
			`[reload] category ${round}`,
			`[reload] category after frames ${round}`,
		];
		const rounds = [0, 1, 2, 3, 4, 5].flatMap((round) => [
			...served(round),
			'[reload] status 0',
			...served(round),
		]);
		expect(lines.slice(0, -1)).to.deep.equal(rounds);
	});

	it('no handle is leaked', () => {
		const each = /^\[reload\] objects for each reload (-?\d+)$/.exec(lines.at(-1) ?? '')?.[1];
		// The number of the editor's own objects varies slightly. A single leaked handle is found by the test below.
		expect(Math.abs(Number(each))).to.be.below(10);
	});

	it('the engine prints only the expected refusal, and leaks nothing', () => {
		assertClean(run, { allow: [/^The category 99 cannot be set\./] });
	});
});
