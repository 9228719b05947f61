import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { execa } from 'execa';
import ts from 'typescript';
import { describeRun } from '../../tools/engine/describe-run';
import type { Engine } from '../../tools/engine/engine';
import { importProject } from '../../tools/engine/import-project';
import { runEngine } from '../../tools/engine/run-engine';
import type { RunResult } from '../../tools/engine/run-engine';
import { repositoryRoot } from '../../tools/repository';
import { prepareProject, remoteProject } from '../remote/remote-project';

const document = readFileSync(path.join(repositoryRoot, 'docs', 'testing-your-game.md'), 'utf8');

function snippets(language: string): string[] {
	const blocks = document.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'));
	return [...blocks].map(([, code = '']) => code);
}

describe('the guide to testing a game', () => {
	const project = path.join(repositoryRoot, 'build', 'testing-guide');
	const [gameScript = '', gdscriptTest = '', autoloadTest = ''] = snippets('gdscript');
	const [mochaTest = '', ...parts] = snippets('typescript');
	let engine: Engine;

	before(async () => {
		engine = await prepareProject();
		rmSync(project, { recursive: true, force: true });
		cpSync(remoteProject, project, { recursive: true, dereference: true });
		rmSync(path.join(project, '.godot'), { recursive: true });
		mkdirSync(path.join(project, 'tests'));
		writeFileSync(path.join(project, 'main.gd'), gameScript);
		writeFileSync(path.join(project, 'tests', 'phone_call.gd'), gdscriptTest);
		writeFileSync(path.join(project, 'tests', 'autoload.gd'), autoloadTest);
		addAutoload();
		await importProject(engine, project);
	});

	/** The game has the autoload that enabling the plugin in the editor adds. */
	function addAutoload(): void {
		const file = path.join(project, 'project.godot');
		const line = 'AudioSession="*res://addons/audio_session/audio_session.gd"';
		const settings = readFileSync(file, 'utf8').replace(
			'[autoload]\n',
			`[autoload]\n\n${line}`,
		);
		expect(settings).to.include(line);
		writeFileSync(file, settings);
	}

	/** Runs `action` with another game. */
	async function withGame(script: string, action: () => Promise<void>): Promise<void> {
		const file = path.join(project, 'main.gd');
		expect(script).to.not.equal(gameScript);
		writeFileSync(file, script);
		try {
			await action();
		} finally {
			writeFileSync(file, gameScript);
		}
	}

	/** The words that the guide says to type, without the name of the program. */
	function commandOf(): string[] {
		const line = snippets('sh').find((text) => text.startsWith('godot --headless')) ?? '';
		return line.trim().split(' ').slice(2);
	}

	const runGdscript = async (): Promise<RunResult> =>
		runEngine(engine, commandOf(), { cwd: project });

	async function runMocha(): Promise<{ exitCode: number | undefined; all: string }> {
		const file = path.join(project, 'phone-call.test.ts');
		const local = mochaTest.replace('godot-audio-session/remote', '../../tools/remote');
		expect(local).to.not.equal(mochaTest);
		writeFileSync(file, local);
		const mocha = path.join(repositoryRoot, 'node_modules', 'mocha', 'bin', 'mocha.js');
		const args = ['--no-config', '-r', 'ts-node/register', '-t', '60000', file];
		const { exitCode, all: output } = await execa(process.execPath, [mocha, ...args], {
			cwd: project,
			reject: false,
			all: true,
			env: { GODOT: engine.command },
		});
		return { exitCode, all: output };
	}

	it('has a first test of ten lines in TypeScript', () => {
		const lines = mochaTest.slice(mochaTest.indexOf('let game')).trim().split('\n');
		expect(lines).to.have.length.at.most(10);
	});

	it('has a test in mocha that passes as it stands', async () => {
		const { exitCode, all } = await runMocha();
		expect(all).to.include('a phone call pauses our game and it comes back');
		expect(exitCode, all).to.equal(0);
	});

	it('has a test in GDScript that passes as it stands', async () => {
		const run = await runGdscript();
		expect(run.outcome, describeRun(run)).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.messages).to.deep.equal([]);
	});

	it('has tests that fail when the game does not pause', async () => {
		const broken = gameScript
			.replace('get_tree().paused = ', 'print(')
			.replace('INTERRUPTION_BEGAN\n', 'INTERRUPTION_BEGAN)\n');
		await withGame(broken, async () => {
			expect((await runMocha()).exitCode).to.equal(1);
			const run = await runGdscript();
			expect(run.outcome, describeRun(run)).to.deep.equal({ kind: 'exit', code: 1 });
			expect(run.stderr).to.include('The game did not pause for the call');
		});
	});

	it('has a test in GDScript that ends with a reason when there is no simulated device', async () => {
		const args = commandOf().filter((word) => word !== '--audio-session=simulated');
		const run = await runEngine(engine, args, { cwd: project });
		expect(run.outcome, describeRun(run)).to.deep.equal({ kind: 'exit', code: 1 });
		expect(run.stderr).to.include('There is no simulated device.');
	});

	it('has a test in GDScript that ends with a reason when the game is never audible', async () => {
		const silent = gameScript.replace('await session.set_active(true)', 'pass');
		await withGame(silent, async () => {
			const run = await runGdscript();
			expect(run.outcome, describeRun(run)).to.deep.equal({ kind: 'exit', code: 1 });
			expect(run.stderr).to.match(/The game is not audible after 10 seconds\. \S+/);
		});
	});

	it('says how a script finds the autoload, which it cannot name', async () => {
		const runScript = async (name: string): Promise<RunResult> =>
			runEngine(engine, ['--script', `tests/${name}.gd`], { cwd: project });
		const run = await runScript('autoload');
		expect(run.outcome, describeRun(run)).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.stdout).to.include('The type is ambient');
		const named =
			'extends SceneTree\n\n\nfunc _initialize() -> void:\n\tquit(2)\n\tprint(AudioSession)\n';
		writeFileSync(path.join(project, 'tests', 'named.gd'), named);
		const refused = await runScript('named');
		expect(refused.outcome).to.deep.equal({ kind: 'exit', code: 1 });
		expect(refused.stderr).to.include('Identifier not found: AudioSession');
	});

	it('has only snippets that compile under strict types', () => {
		const file = path.join(project, 'snippets.ts');
		const imports = `import { connectGame, launchGame, record, replay } from '../../tools/remote';
import type { LaunchedGame } from '../../tools/remote';
`;
		const functions = parts.map((code, index) => {
			const parameters = /\bconst game\b/.test(code) ? '' : 'game: LaunchedGame';
			return `export async function part${index}(${parameters}): Promise<void> {\n${code}\n}\n`;
		});
		writeFileSync(file, imports + functions.join('\n'));
		const config = ts.readConfigFile(path.join(repositoryRoot, 'tsconfig.json'), (name) =>
			ts.sys.readFile(name),
		);
		const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, repositoryRoot);
		const program = ts.createProgram([file], { ...options, noUnusedLocals: false });
		const problems = ts
			.getPreEmitDiagnostics(program)
			.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
		expect(problems).to.deep.equal([]);
	});
});
