import path from 'node:path';
import { expect } from 'chai';
import { linkAddon } from '../../tools/addon/link-addon';
import { assertClean } from '../../tools/engine/assert-clean';
import { importProject } from '../../tools/engine/import-project';
import { setUpEngine } from '../../tools/engine/install-engine';
import type { RunResult } from '../../tools/engine/run-engine';
import { runEngine } from '../../tools/engine/run-engine';
import { repositoryRoot } from '../../tools/repository';

const project = path.join(repositoryRoot, 'test', 'reload');

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

	it('each reload succeeds, and handles go on to serve the session', () => {
		const rounds = [0, 1, 2].flatMap((round) => [
			`[reload] round ${round} status 0`,
			`[reload] category ${round}`,
			`[reload] category after frames ${round}`,
		]);
		expect(lines.slice(0, rounds.length)).to.deep.equal(rounds);
	});

	it('no object is left over', () => {
		expect(lines.at(-1)).to.equal('[reload] more objects 0');
	});

	it('the engine prints nothing but the refusal that was asked for, and leaks nothing', () => {
		assertClean(run, { allow: [/^The category 99 cannot be set\./] });
	});
});
