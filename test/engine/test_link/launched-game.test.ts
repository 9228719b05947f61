import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import type { Engine } from '../../../tools/packages/godot/engine';
import { isAlive } from '../../../tools/workshop/is-alive';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { connectGame, launchGame, LinkError } from '../../../tools/packages/test-link';
import type { LaunchedGame } from '../../../tools/packages/test-link';
import { repositoryMachine } from '../../../tools/workshop/repository-machine';
import { repositoryRoot } from '../../../tools/generators/repository';
import { makeTemporaryGame } from '../autoload/temporary-game';
import { finishSetUp, launch, prepareProject, remoteProject } from './remote-project';

async function reason(promise: Promise<unknown>): Promise<string> {
	return promise.then(
		() => 'nothing was wrong',
		(error: unknown) => String(error),
	);
}

describe('a game that was launched', () => {
	let engine: Engine;

	before(async () => {
		engine = await prepareProject();
	});

	describe('while it runs', () => {
		let game: LaunchedGame;

		before(async () => {
			game = await launch(engine);
		});

		after(async () => {
			assertClean(await game.close(), {
				allow: [
					/Parse Error/,
					/Division by zero/,
					/Nonexistent function/,
					/Cannot convert argument/,
				],
			});
		});

		it('reports its name and capabilities', () => {
			expect(game.about.project).to.equal('Audio Session Remote Tests');
			expect(game.about.capabilities).to.deep.equal(['evaluate', 'session', 'simulator']);
			expect(game.can('screenshot')).to.equal(false);
		});

		it('evaluates an expression that a script of the game can use', async () => {
			expect(await game.evaluate('scene.score * 6 # a comment')).to.equal(42);
			expect(await game.evaluate('[1, "two", 3.5, {"four": null}]')).to.deep.equal([
				1,
				'two',
				3.5,
				{ four: null },
			]);
			expect(await game.evaluate('AudioSessionTestLink.name')).to.equal(
				'AudioSessionTestLink',
			);
			expect(await game.evaluate('await get_tree().process_frame')).to.equal(null);
			expect(await game.evaluate('Vector2(1, 2)')).to.equal('(1.0, 2.0)');
		});

		it('continues after it printed many lines', async () => {
			const line = 'a line of a talkative game '.repeat(40);
			await game.run(`for number: int in 5000: print("${line}")`);
			expect(await game.evaluate('1 + 1')).to.equal(2);
			expect(game.log.lines.filter(({ text }) => text === line)).to.have.length(5000);
		});

		it('runs statements, including assignments and calls of void functions', async () => {
			await game.run(
				'var before: int = scene.score\nscene.score = before + 1\nscene.set("score", before)',
			);
			expect(await game.evaluate('scene.score')).to.equal(7);
			await game.run('scene.set_meta("ran", true) # a comment');
			expect(await game.evaluate('scene.get_meta("ran")')).to.equal(true);
			await game.run(`
				if scene.get_meta("ran"):
					scene.remove_meta("ran")
			`);
			expect(await game.evaluate('scene.has_meta("ran")')).to.equal(false);
			expect(await reason(game.run('var'))).to.include('«var» are not GDScript statements');
			expect(await reason(game.run('scene.nothing()'))).to.include('failed');
		});

		it('rejects an invalid or failing expression, and continues', async () => {
			expect(await reason(game.evaluate('1 +'))).to.include(
				'«1 +» is not a GDScript expression',
			);
			expect(await reason(game.evaluate('1 / (scene.score - 7)'))).to.include('failed');
			expect(await game.evaluate('scene.score')).to.equal(7);
			expect(game.log.text).to.include('Parse Error');
		});

		it('includes the log of failing expressions and statements in the error', async () => {
			expect(await reason(game.evaluate('no_such_name + 1'))).to.match(
				/not a GDScript expression\. The game's log: SCRIPT ERROR: Parse Error: Identifier "no_such_name" not declared/,
			);
			expect(await reason(game.evaluate('1 / (scene.score - 7)'))).to.include(
				"failed. The game's log: SCRIPT ERROR: Division by zero",
			);
			expect(await reason(game.run('scene.nothing()'))).to.include(
				"Nonexistent function 'nothing'",
			);
		});

		it('answers at once when a script of the link fails, and continues', async () => {
			// A session whose assigned() returns null, which cannot be awaited.
			await game.run(`
				var script := GDScript.new()
				script.source_code = "extends Resource\\nfunc assigned(_name: String) -> Variant:\\n\\treturn null"
				script.reload()
				var requests: RefCounted = AudioSessionTestLink.get("_requests")
				requests.set_meta("session", requests.get("session"))
				requests.set("session", script.new())
			`);
			const request = { operation: 'assign', property: 'resource_name', value: 'x' } as const;
			expect(await reason(game.ask(request))).to.include(
				'a script error occurred in the game',
			);
			await game.run(`
				var requests: RefCounted = AudioSessionTestLink.get("_requests")
				requests.set("session", requests.get_meta("session"))
				requests.remove_meta("session")
			`);
			expect(await game.session.category).to.equal('playback');
		});

		it('detects a library that is missing or of another version than its scripts', async () => {
			const lack = (type: string): Promise<unknown> =>
				game.evaluate(
					`load("res://addons/audio_session/test_link/link_requests.gd").find_lack(&"${type}")`,
				);
			expect(await lack('AVAudioSession')).to.equal('');
			expect(await lack('RefCounted')).to.include('has another version');
			expect(await lack('Nothing')).to.include('no library for this platform');
		});

		it('waits for the requested number of frames', async () => {
			const frames = 'scene.frame_times.size()';
			const before = Number(await game.evaluate(frames));
			await game.waitFrames(5);
			expect(Number(await game.evaluate(frames))).to.be.at.least(before + 5);
		});

		it('returns every property of the session, with names for numbers', async () => {
			const route = await game.godotSession.read('currentRoute');
			expect(route?.outputs.map(({ type }) => type)).to.deep.equal(['builtInSpeaker']);
			expect(await game.godotSession.read('state')).to.equal('active');
			expect(await game.godotSession.read('categoryOptions')).to.deep.equal([
				'mixWithOthers',
			]);
		});

		it('reports every signal of the session, in order', async () => {
			const signals: unknown[][] = [];
			const onRoute = (why: string): void => {
				signals.push(['route', why]);
			};
			game.godotSession.on('routeChanged', onRoute);
			game.godotSession.on('interruption', (...rest) =>
				signals.push(['interruption', ...rest]),
			);
			await game.simulator.plug('bluetoothA2DP');
			await game.simulator.beginInterruption('siri');
			await game.simulator.endInterruption();
			game.godotSession.off('routeChanged', onRoute);
			await game.simulator.unplug('bluetoothA2DP');
			expect(signals).to.deep.equal([
				['route', 'newDeviceAvailable'],
				['interruption', 'began', 'default', false],
				['interruption', 'ended', 'default', true],
			]);
		});

		it('shows the effect of a device control when its promise is fulfilled', async () => {
			await game.simulator.beginInterruption('phoneCall');
			expect(await game.evaluate('get_tree().paused')).to.equal(true);
			expect(await game.simulator.isGameAudible()).to.equal(false);
			await game.simulator.endInterruption();
			expect(await game.evaluate('get_tree().paused')).to.equal(false);
			expect(await game.godotSession.read('state')).to.equal('active');
			expect(await game.simulator.getOtherAppState()).to.equal('stopped');
		});

		it('has no picture without a window', async () => {
			expect(await reason(game.screenshot())).to.include('the game has no window');
		});
	});

	it('listens on no port', async () => {
		const game = await launch(engine);
		const line = game.log.lines.find(({ text }) => text.includes('may drive this game'));
		const port = Number(/127\.0\.0\.1:(\d+)/.exec(line?.text ?? '')?.[1]);
		const late = await connectTo(port);
		await game.close();
		expect(late).to.equal('ECONNREFUSED');
	});

	it('rejects requests after its end', async () => {
		const game = await launch(engine);
		await game.close();
		const error = await game.session.mode.catch((why: unknown) => why);
		expect(error).to.be.instanceOf(LinkError);
	});

	it('rejects open requests and reports a crash when it crashes', async () => {
		const game = await launch(engine);
		const why = await reason(game.evaluate('OS.kill(OS.get_process_id())'));
		expect(why).to.match(/LinkError: OS\.kill.*the link was closed before the answer/);
		expect((await game.ended).outcome.kind).to.not.equal('exit');
		expect((await game.close()).outcome.kind).to.equal('crash');
	});

	it('quits when the process that launched it is gone', async () => {
		const script = path.join(repositoryRoot, 'build', 'vanishing-host.ts');
		writeFileSync(
			script,
			`import { launchGame } from '../tools/packages/test-link';
void launchGame({ project: ${JSON.stringify(remoteProject)}, backend: 'simulated' }).then((game) => {
	console.log(game.pid);
	process.kill(process.pid, 'SIGKILL');
});`,
		);
		let output = '';
		try {
			execFileSync(process.execPath, ['-r', 'ts-node/register', script], {
				cwd: repositoryRoot,
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'ignore'],
			});
		} catch (error) {
			output = String((error as { stdout?: unknown }).stdout);
		}
		const pid = Number(output.trim());
		expect(pid).to.be.greaterThan(1);
		while (isAlive(pid)) {
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	});

	it('ends with a process that has nothing else to do, and keeps that process alive while a request is open', async () => {
		const script = path.join(repositoryRoot, 'build', 'careless-host.ts');
		writeFileSync(
			script,
			`import { launchGame } from '../tools/packages/test-link';
void launchGame({
	project: ${JSON.stringify(remoteProject)},
	backend: 'simulated',
	requestTimeoutSeconds: Infinity,
}).then(async (game) => {
	console.log(game.pid);
	await game.waitFrames(30);
	console.log('answered');
});`,
		);
		const output = execFileSync(process.execPath, ['-r', 'ts-node/register', script], {
			cwd: repositoryRoot,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			timeout: 60_000,
		});
		const [pid, answered] = output.split('\n');
		expect(answered).to.equal('answered');
		while (isAlive(Number(pid))) {
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	});

	it('leaves no process, port or file behind in 100 launches', async () => {
		const places = [remoteProject, repositoryMachine().engineHome];
		const files = (): string[] =>
			places.flatMap((place) => readdirSync(place, { recursive: true }) as string[]).sort();
		await (await launch(engine)).close();
		const filesBefore = files();
		const portsBefore = openPorts();
		const pids: number[] = [];
		const lane = async (): Promise<void> => {
			for (let count = 0; count < 50; count++) {
				const game = await launch(engine);
				pids.push(game.pid);
				await finishSetUp(game);
				assertClean(await game.close());
			}
		};
		await Promise.all([lane(), lane()]);
		expect(pids).to.have.length(100);
		expect(pids.filter(isAlive)).to.deep.equal([]);
		expect(openPorts()).to.deep.equal(portsBefore);
		expect(files()).to.deep.equal(filesBefore);
	}).timeout(600_000);

	it('is refused when the addon is not enabled, with what to do', async () => {
		const folder = mkdtempSync(path.join(os.tmpdir(), 'no-addon-'));
		try {
			expect(await reason(launchGame({ project: folder, engine }))).to.include(
				'There is no Godot project',
			);
			writeFileSync(path.join(folder, 'project.godot'), 'config_version=5\n');
			const why = await reason(launchGame({ project: folder, engine }));
			expect(why).to.include('enable Audio Session in Project > Project Settings > Plugins');
			const line =
				'AudioSessionTestLink="*res://addons/audio_session/test_link/test_link.gd"';
			expect(why).to.include(`below [autoload] in`).and.include(line);
			for (const name of ['guide.md', 'web.md']) {
				const guide = readFileSync(path.join(repositoryRoot, 'docs', name), 'utf8');
				expect(guide, name).to.include(line);
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('reports at once why it has no session when no library is loaded', async () => {
		const folder = mkdtempSync(path.join(os.tmpdir(), 'no-library-'));
		try {
			const project = makeTemporaryGame(path.join(folder, 'game'), (text) =>
				text.replace(
					'[autoload]',
					'[autoload]\n\nAudioSessionTestLink="*res://addons/audio_session/test_link/test_link.gd"',
				),
			);
			const addon = path.join(project, 'addons', 'audio_session');
			rmSync(path.join(addon, 'audio_session.gdextension'));
			rmSync(path.join(addon, 'bin'), { recursive: true, force: true });
			// Without this it quits by itself.
			const userArguments = ['--until=never'];
			const game = await launchGame({ project, engine, userArguments });
			expect(game.can('session')).to.equal(false);
			expect(game.log.text).to.match(/The game has no audio session: .*no library/);
			expect(await reason(game.session.category)).to.match(/AudioSessionError: .*no library/);
			expect(await reason(game.session.setActive(true))).to.include('no library');
			await game.close();
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('is killed when it is not ready in time, and the limit is named', async () => {
		const why = await reason(launch(engine, { timeoutSeconds: 0.01 }));
		expect(why).to.include('was not ready within 0.01 seconds');
	});

	it('leaves no open port when it cannot be started', async () => {
		const before = openPorts();
		const nothing = { ...engine, command: path.join(os.tmpdir(), 'no-such-godot') };
		expect(await reason(launch(nothing))).to.include('Godot does not start');
		while (openPorts().length > before.length) {
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	});

	it('is reported with its output when it ends before it is ready', async () => {
		const why = await reason(launch(engine, { engineArguments: ['--quit'] }));
		expect(why).to.include('ended before it was ready').and.include('Godot Engine');
	});
});

describe('a game that connects', () => {
	let engine: Engine;

	before(async () => {
		engine = await prepareProject();
	});

	it('can start before a host waits for it, and continues after the link', async () => {
		const token = 'f00d'.repeat(12);
		const port = await freePort();
		const user = [`--audio-session-link=127.0.0.1:${port}/${token}`, '--report-after=2.5'];
		const args = ['--path', remoteProject, '--', '--audio-session=simulated', ...user];
		const run = runEngine(engine, args, { cwd: remoteProject });
		await new Promise((resolve) => setTimeout(resolve, 700));
		const game = await connectGame({ port, token });
		expect(await game.session.category).to.equal('playback');
		await game.close();
		const result = await run;
		expect(result.outcome).to.deep.equal({ kind: 'exit', code: 0 });
		expect(result.messages.map(({ text }) => text)).to.deep.equal([
			'Audio session test link: the connection is closed (closed by the host).',
		]);
	});

	it('is waited for at most timeoutSeconds', async () => {
		const listening: string[] = [];
		const why = await reason(
			connectGame({ timeoutSeconds: 0.1, onListening: (text) => listening.push(text) }),
		);
		expect(why).to.match(/^LinkError: no game connected within 0\.1 seconds/);
		expect(listening[0]).to.match(/^--audio-session-link=127\.0\.0\.1:\d+\/\w{48}$/);
	});

	it('reports an invalid link argument, and continues', async () => {
		for (const [argument, complaint] of [
			['nonsense', 'takes HOST:PORT/TOKEN.'],
			['127.0.0.1:0/0123456789abcdef0123456789abcdef', 'takes HOST:PORT/TOKEN.'],
			['127.0.0.1:4000/short', 'is too short: it has 5 of 32 characters.'],
		] as const) {
			const args = ['--path', remoteProject, '--', '--audio-session=simulated'];
			const link = [`--audio-session-link=${argument}`, '--report-after=0.1'];
			const run = await runEngine(engine, [...args, ...link], { cwd: remoteProject });
			expect(run.messages).to.have.length(1);
			expect(run.messages[0]?.text).to.include(complaint);
			expect(run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
		}
	});
});

describe('the test link in a release', () => {
	let engine: Engine;
	const project = path.join(repositoryRoot, 'build', 'remote-export');
	const settings = path.join(project, 'project.godot');

	before(async () => {
		engine = await prepareProject();
		rmSync(project, { recursive: true, force: true });
		cpSync(remoteProject, project, { recursive: true, dereference: true });
		writeFileSync(path.join(project, 'export_presets.cfg'), presets);
	});

	/** Exports a release. Returns its file names and the error output of the game when it gets a link argument. */
	async function exportRelease(name: string): Promise<{ names: string; complaints: string }> {
		const pack = path.join(project, `${name}.zip`);
		const exported = await runEngine(engine, [
			'--path',
			project,
			'--export-pack',
			'Linux',
			pack,
		]);
		expect(existsSync(pack), exported.output).to.equal(true);
		const args = ['--main-pack', pack, '--quit', '--', '--audio-session-link=nonsense'];
		const run = await runEngine(engine, args, { cwd: os.tmpdir() });
		// A zip has the names of its files in plain text.
		return { names: readFileSync(pack, 'latin1'), complaints: run.stderr };
	}

	it('is left out, without errors', async () => {
		const before = readFileSync(settings, 'utf8');
		const { names, complaints } = await exportRelease('release');
		expect(names).to.include('addons/audio_session/audio_session.gd');
		expect(names).to.not.include('test_link');
		expect(complaints).to.not.match(/test.?link/i);
		expect(readFileSync(settings, 'utf8')).to.equal(before);
	});

	it('is included without the export plugin', async () => {
		const text = readFileSync(settings, 'utf8');
		writeFileSync(settings, text.replace(/^enabled=.*$/m, ''));
		const { names, complaints } = await exportRelease('everything');
		expect(names).to.include('test_link');
		expect(complaints).to.match(/test link: .* takes HOST:PORT/);
	});
});

const presets = `[preset.0]

name="Linux"
platform="Linux"
runnable=true
export_filter="all_resources"
include_filter=""
exclude_filter=""
export_path=""

[preset.0.options]

binary_format/architecture="x86_64"
`;

function openPorts(): string[] {
	return process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCP'));
}

function connectTo(port: number): Promise<string> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.destroy();
			resolve('connected');
		});
		socket.on('error', (error: NodeJS.ErrnoException) => {
			resolve(error.code ?? error.message);
		});
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				resolve(typeof address === 'object' && address !== null ? address.port : 0);
			});
		});
	});
}
