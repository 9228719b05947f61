import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';
import { describeRun } from '../../../tools/packages/godot/describe-run';
import type { Engine } from '../../../tools/packages/godot/engine';
import { importProject } from '../../../tools/packages/godot/import-project';
import { runProgram } from '../../../tools/packages/godot/run-program';
import type { ProgramRun } from '../../../tools/packages/godot/run-program';
import { buildPackage } from '../../../tools/workshop/npm-package/build-package';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import type { RunResult } from '../../../tools/packages/godot/run-engine';
import versions from '../../../versions.json';
import { repositoryRoot } from '../../../tools/generators/repository';
import { prepareProject, remoteProject } from '../test_link/remote-project';

const document = readFileSync(path.join(repositoryRoot, 'docs', 'testing-your-game.md'), 'utf8');

function snippets(language: string): string[] {
	const blocks = document.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'));
	return [...blocks].map(([, code = '']) => code);
}

describe('the guide to testing a game', () => {
	// Outside of the repository, because its packages would be found otherwise.
	let folder = '';
	let project = '';
	let tests = '';
	const [gameScript = '', gdscriptTest = '', autoloadTest = ''] = snippets('gdscript');
	const [mochaTest = '', ...parts] = snippets('typescript');
	let engine: Engine;

	before(async () => {
		engine = await prepareProject();
		folder = mkdtempSync(path.join(os.tmpdir(), 'testing-guide-'));
		project = path.join(folder, 'game');
		tests = path.join(project, 'game-tests');
		cpSync(remoteProject, project, { recursive: true, dereference: true });
		rmSync(path.join(project, '.godot'), { recursive: true });
		mkdirSync(path.join(project, 'tests'));
		writeFileSync(path.join(project, 'main.gd'), gameScript);
		writeFileSync(path.join(project, 'tests', 'phone_call.gd'), gdscriptTest);
		writeFileSync(path.join(project, 'tests', 'autoload.gd'), autoloadTest);
		addAutoload();
		await importProject(engine, project);
	});

	after(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	/** Adds the autoload to the game, as enabling the plugin in the editor does. */
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

	/** Runs `action` with another script of the game. */
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

	/** Returns the arguments of the guide's command, without the name of the program. */
	function commandOf(): string[] {
		const line = snippets('sh').find((text) => text.startsWith('godot --headless')) ?? '';
		return line.trim().split(' ').slice(2);
	}

	const runGdscript = async (): Promise<RunResult> =>
		runEngine(engine, commandOf(), { cwd: project });

	/** Runs the lines of a command block, one after another, in the folder of the tests. */
	async function type(block: string): Promise<ProgramRun> {
		return runProgram('sh', ['-e', '-c', block], {
			seconds: 300,
			cwd: tests,
			env: { GODOT: engine.command },
		});
	}

	const runMocha = async (): Promise<ProgramRun> => type(snippetWith('npx mocha'));

	function snippetWith(word: string): string {
		return snippets('sh').find((text) => text.includes(word)) ?? 'exit 1';
	}

	it('has a first test of ten lines in TypeScript', () => {
		const lines = mochaTest.slice(mochaTest.indexOf('let game')).trim().split('\n');
		expect(lines).to.have.length.at.most(10);
	});

	it('has a mocha test that runs unchanged, from an empty folder and before the first import', async () => {
		const file = await buildPackage(folder, () => undefined);
		mkdirSync(tests);
		writeFileSync(path.join(tests, '.gdignore'), '');
		const install = snippetWith('npm install');
		const local = install.replace('PATH/TO/godot-audio-session-VERSION.tgz', file);
		expect(local).to.not.equal(install);
		const installed = await type(local);
		expect(installed.isGood, installed.account).to.equal(true);
		writeFileSync(path.join(tests, 'tsconfig.json'), snippets('json')[0] ?? '');
		writeFileSync(path.join(tests, 'phone-call.test.ts'), mochaTest);
		rmSync(path.join(project, '.godot'), { recursive: true });
		const { isGood, account } = await runMocha();
		expect(account).to.include('a phone call pauses our game and it comes back');
		expect(isGood, account).to.equal(true);
	});

	it('has a mocha test that ends by itself if the game cannot start', async () => {
		const settings = path.join(project, 'project.godot');
		const text = readFileSync(settings, 'utf8');
		writeFileSync(settings, text.replace(/^AudioSessionTestLink=.*$/m, ''));
		const { exitCode, limit, account } = await runMocha();
		writeFileSync(settings, text);
		expect(limit).to.equal(undefined);
		expect(exitCode, account).to.equal(1);
		expect(account).to.include('AudioSessionTestLink').and.not.include('TypeError');
	});

	it('has a GDScript test that passes unchanged', async () => {
		const run = await runGdscript();
		expect(run.outcome, describeRun(run)).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.messages).to.deep.equal([]);
	});

	it('has tests that fail if the game does not pause', async () => {
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

	it('has a GDScript test that ends with a reason if there is no simulated device', async () => {
		const args = commandOf().filter((word) => word !== '--audio-session=simulated');
		const run = await runEngine(engine, args, { cwd: project });
		expect(run.outcome, describeRun(run)).to.deep.equal({ kind: 'exit', code: 1 });
		expect(run.stderr).to.include('There is no simulated device.');
	});

	it('has a GDScript test that ends with a reason if the game is never audible', async () => {
		const silent = gameScript.replace('await session.set_active(true)', 'pass');
		await withGame(silent, async () => {
			const run = await runGdscript();
			expect(run.outcome, describeRun(run)).to.deep.equal({ kind: 'exit', code: 1 });
			expect(run.stderr).to.match(/The game is not audible after 10 seconds\. \S+/);
		});
	});

	it('shows how a script gets the autoload, which it cannot name', async () => {
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

	describe('in a fresh checkout that is imported by a shell', () => {
		const checkout = path.join(repositoryRoot, 'build', 'testing-guide-ci');
		const programs = path.join(repositoryRoot, 'build', 'testing-guide-programs');

		beforeEach(function () {
			if (process.platform === 'win32') {
				this.skip();
			}
			rmSync(checkout, { recursive: true, force: true });
			cpSync(project, checkout, { recursive: true, dereference: true });
			rmSync(path.join(checkout, '.godot'), { recursive: true });
			mkdirSync(programs, { recursive: true });
			const godot = path.join(programs, 'godot');
			writeFileSync(godot, `#!/bin/sh\nexec '${engine.command}' "$@"\n`);
			chmodSync(godot, 0o755);
		});

		async function runInShell(commands: string): Promise<ProgramRun> {
			const home = path.join(repositoryRoot, 'build', 'engine-home');
			return runProgram('sh', ['-e', '-c', commands], {
				seconds: 120,
				cwd: checkout,
				env: {
					PATH: `${programs}${path.delimiter}${process.env['PATH'] ?? ''}`,
					HOME: home,
					XDG_DATA_HOME: path.join(home, 'data'),
					XDG_CONFIG_HOME: path.join(home, 'config'),
					XDG_CACHE_HOME: path.join(home, 'cache'),
				},
			});
		}

		const commands = snippets('sh').find((text) => text.includes('--import')) ?? '';
		const command = snippets('sh').find((text) => text.includes('--script')) ?? '';

		it('imports with its commands, and the test passes', async () => {
			const imported = await runInShell(commands);
			expect(imported.exitCode, imported.account).to.equal(0);
			const run = await runInShell(command);
			expect(run.exitCode, run.account).to.equal(0);
		});

		it('is right that the test does not run before the import, and that an import alone crashes', async function () {
			const run = await runInShell(command);
			expect(run.exitCode, run.account).to.equal(1);
			expect(existsSync(path.join(checkout, '.godot', 'extension_list.cfg'))).to.equal(false);
			const [major, minor] = versions.godot.split('.');
			if (
				!engine.version.text.startsWith(`${major}.${minor}.`) ||
				process.platform !== 'linux'
			) {
				this.skip();
			}
			const bare = await runInShell(commands.trim().split('\n').at(-1) ?? '');
			expect(bare.exitCode, bare.account).to.equal(134);
		});
	});

	it('has only snippets that compile under strict types', () => {
		const file = path.join(repositoryRoot, 'build', 'testing-guide.ts');
		const imports = `import { connectGame, launchGame, record, replay } from '../tools/packages/test-link';
import type { LaunchedGame } from '../tools/packages/test-link';
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
