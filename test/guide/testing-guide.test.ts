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
	const [gameScript = '', gdscriptTest = ''] = snippets('gdscript');
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
		await importProject(engine, project);
	});

	function breakGame(): () => void {
		const file = path.join(project, 'main.gd');
		const broken = gameScript.replace('get_tree().paused = ', 'print(');
		writeFileSync(file, broken.replace('INTERRUPTION_BEGAN\n', 'INTERRUPTION_BEGAN)\n'));
		return () => {
			writeFileSync(file, gameScript);
		};
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

	it('has a first test of ten lines in each language', () => {
		const lines = (text: string): number => text.trim().split('\n').length;
		expect(lines(mochaTest.slice(mochaTest.indexOf('let game')))).to.be.at.most(10);
		expect(lines(gdscriptTest.slice(gdscriptTest.indexOf('change_scene')))).to.be.at.most(10);
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
		const mend = breakGame();
		try {
			expect((await runMocha()).exitCode).to.equal(1);
			expect((await runGdscript()).outcome).to.deep.equal({ kind: 'exit', code: 1 });
		} finally {
			mend();
		}
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
