import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import type { Engine } from '../../../tools/packages/godot/engine';
import { importProject } from '../../../tools/packages/godot/import-project';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import type { RunOptions, RunResult } from '../../../tools/packages/godot/run-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';

describe('a real Godot', () => {
	let engine: Engine;
	let project: string;
	before(async () => {
		engine = await setUpEngine();
		project = fs.mkdtempSync(path.join(os.tmpdir(), 'audio-session-test-'));
		fs.writeFileSync(path.join(project, 'project.godot'), 'config_version=5\n');
	});
	after(() => {
		fs.rmSync(project, { recursive: true, force: true });
	});

	async function runScript(body: string, options: RunOptions = {}): Promise<RunResult> {
		const script = `extends SceneTree\n\n\nfunc _init() -> void:\n${body}\n`;
		fs.writeFileSync(path.join(project, 'main.gd'), script);
		return runEngine(engine, ['--script', 'main.gd'], { cwd: project, ...options });
	}

	it('ends cleanly', async () => {
		const result = await runScript('\tprint("hello")\n\tquit()');
		assertClean(result);
		expect(result.stdout).to.contain('hello\n');
	});

	it('reports a script error with the place and the frames', async () => {
		const body =
			'\tfail(null)\n\tquit()\n\n\nfunc fail(nothing: Node) -> void:\n\tnothing.get_path()';
		const { messages, outcome } = await runScript(body);
		expect(outcome).to.deep.equal({ kind: 'exit', code: 0 });
		expect(messages[0]).to.deep.include({
			label: 'SCRIPT ERROR',
			at: 'fail (res://main.gd:10)',
			scriptBacktrace: ['fail (res://main.gd:10)', '_init (res://main.gd:5)'],
		});
	});

	it('reports a leaked object', async () => {
		const result = await runScript('\tNode.new()\n\tquit()');
		expect(result.outcome).to.deep.equal({ kind: 'exit', code: 0 });
		expect(result.leaks).to.have.length(1);
		expect(() => {
			assertClean(result);
		}).to.throw(/leaked/);
	});

	it('reports a crash with both backtraces', async () => {
		const { outcome, messages } = await runScript('\tOS.crash("on purpose")');
		expect(outcome.kind).to.equal('crash');
		if (outcome.kind === 'crash') {
			expect(outcome.backtrace).to.have.length.greaterThan(2);
			expect(outcome.scriptBacktrace).to.deep.equal(['_init (res://main.gd:5)']);
		}
		expect(messages[0]?.text).to.equal('on purpose');
	});

	it('is killed when it hangs, and its output is kept', async () => {
		const body = '\tprint("so far")\n\twhile true:\n\t\tOS.delay_msec(10)';
		const result = await runScript(body, { timeoutSeconds: 1 });
		expect(result.outcome).to.deep.equal({ kind: 'hang', limit: 'time' });
		expect(result.stdout).to.contain('so far');
	});

	it('imports a project', async () => {
		fs.writeFileSync(path.join(project, 'extra.gd'), 'class_name Extra\nextends Node\n');
		expect(await importProject(engine, project)).to.equal(true);
		expect(await importProject(engine, project)).to.equal(false);
		const classes = path.join(project, '.godot', 'global_script_class_cache.cfg');
		expect(fs.readFileSync(classes, 'utf8')).to.contain('Extra');
	});
});
