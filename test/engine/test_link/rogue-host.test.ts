import { expect } from 'chai';
import { Socket } from 'node:net';
import fc from 'fast-check';
import type { Engine } from '../../../tools/packages/godot/engine';
import { challengeOf, play, playMany } from './rogue-host';
import type { GameReport, RogueHost } from './rogue-host';
import { prepareProject } from './remote-project';

/** The factor by which a frame may be longer than in a game without disturbance. The link itself takes far less. */
const slack = 4;
/** The same factor for the longest of all frames, which other programs on the machine delay, too. */
const longestSlack = 16;

const link = 'Audio session test link: ';

/** Misbehaving hosts with the game's message about them, or undefined when the game continues silently. */
const hosts: readonly {
	readonly title: string;
	readonly misbehave: (host: RogueHost) => Promise<void> | void;
	readonly complaint: RegExp | undefined;
	/** How many seconds the game runs. Default 1. */
	readonly seconds?: number;
}[] = [
	{
		title: 'does not know the token',
		misbehave: ({ socket, nonce }) => {
			socket.send(JSON.stringify(challengeOf('0'.repeat(48), nonce)));
		},
		complaint: /^the host does not know the token\.$/,
	},
	{
		title: 'speaks another version',
		misbehave: ({ socket, token, nonce }) => {
			socket.send(JSON.stringify({ ...challengeOf(token, nonce), protocol: 99 }));
		},
		complaint: /^the host uses version 99\.0 of the link, this game version 1\.$/,
	},
	{
		title: 'sends a request before the handshake',
		misbehave: ({ socket }) => {
			const request = {
				type: 'request',
				id: 1,
				operation: 'evaluate',
				expression: 'OS.crash("")',
			};
			socket.send(JSON.stringify(request));
		},
		complaint: /^the host sent an unexpected message: "request"\.$/,
	},
	{
		title: 'sends garbage',
		misbehave: ({ socket }) => {
			socket.send('\u0000]{"');
		},
		complaint: /^the host sent an invalid message\.$/,
	},
	{
		title: 'sends bytes instead of text',
		misbehave: async ({ socket, greet }) => {
			await greet();
			socket.send(Buffer.alloc(1000, 0xff));
		},
		complaint: /^the host sent an invalid message\.$/,
	},
	{
		title: 'sends a message of 100 MB',
		misbehave: async ({ socket, greet }) => {
			await greet();
			socket.send('x'.repeat(100_000_000));
		},
		complaint: /^the connection is closed \(Message too big\)\.$/,
		// That many bytes take a while on a busy machine.
		seconds: 3,
	},
	{
		title: 'sends half a frame and no more',
		misbehave: async ({ socket, greet }) => {
			await greet();
			// The header of a text of 200 bytes, and three of them.
			rawSocketOf(socket).write(Buffer.from([0x81, 126, 0, 200, 0x7b, 0x22, 0x61]));
		},
		complaint: undefined,
	},
	{
		title: 'breaks the rules of WebSocket',
		misbehave: async ({ socket, greet }) => {
			await greet();
			rawSocketOf(socket).write(Buffer.alloc(64, 0xff));
		},
		complaint: /^the connection is closed \(.+\)\.$/,
	},
	{
		title: 'vanishes in the middle of a request',
		misbehave: async ({ socket, greet }) => {
			await greet();
			socket.send('{"type":"request","id":1,"operation":"wait","frames":20}');
			setTimeout(() => {
				socket.terminate();
			}, 50);
		},
		complaint: /^the connection is closed \(.+\)\.$/,
	},
	{
		title: 'skips a request',
		misbehave: async ({ socket, greet }) => {
			await greet();
			socket.send('{"type":"request","id":2,"operation":"get","property":"mode"}');
		},
		complaint: /^a request was lost: 2\.0 came after 0\.$/,
	},
	{
		title: 'floods it with requests',
		misbehave: async ({ socket, greet }) => {
			await greet();
			for (let id = 1; id < 20_000; id++) {
				socket.send(`{"type":"request","id":${id},"operation":"get","property":"mode"}`);
			}
		},
		complaint: undefined,
	},
	{
		title: 'floods it with nonsense',
		misbehave: async ({ socket }) => {
			for (let id = 1; id < 20_000; id++) {
				socket.send('{"type":"nonsense"}');
			}
			await Promise.resolve();
		},
		complaint: /^the host sent an unexpected message: "nonsense"\.$/,
	},
	{
		title: 'sends invalid requests with arguments of every kind',
		misbehave: async ({ socket, greet, next }) => {
			await greet();
			const requests: object[] = [
				{},
				{ operation: 7 },
				{ operation: 'fly' },
				{ operation: 'get' },
				{ operation: 'get', property: 'script' },
				{ operation: 'assign', property: 'mode' },
				{ operation: 'assign', property: 'mode', value: 'loud' },
				{ operation: 'assign', property: 'output_volume', value: 1 },
				{ operation: 'call', method: 'free' },
				{ operation: 'call', method: 'set_active', arguments: [] },
				{ operation: 'call', method: 'set_active', arguments: [{}, {}, {}] },
				{ operation: 'call', method: 'set_preferred_input', arguments: ['x'] },
				{ operation: 'simulate', method: 'plug', arguments: [null] },
				{ operation: 'simulate', arguments: 'no' },
				{ operation: 'wait', frames: 'many' },
				{ operation: 'screenshot' },
			];
			for (const [index, request] of requests.entries()) {
				socket.send(JSON.stringify({ type: 'request', id: index + 1, ...request }));
				const answer = await next();
				if (!('error' in answer)) {
					throw new Error(`${JSON.stringify(request)}: ${JSON.stringify(answer)}`);
				}
			}
		},
		complaint: undefined,
	},
];

function rawSocketOf(socket: RogueHost['socket']): Socket {
	const raw: unknown = Reflect.get(socket, '_socket');
	if (raw instanceof Socket) {
		return raw;
	}
	throw new Error('ws keeps its socket elsewhere now');
}

function newSignal(): { readonly sent: Promise<void>; readonly send: () => void } {
	let send: () => void = () => undefined;
	const sent = new Promise<void>((resolve) => {
		send = resolve;
	});
	return { sent, send };
}

describe('a game with a link to a misbehaving host', () => {
	let engine: Engine;
	let calm: GameReport;

	before(async () => {
		engine = await prepareProject();
		calm = await play(engine, () => undefined);
	});

	for (const { title, misbehave, complaint, seconds } of hosts) {
		it(`has no errors and no late frame when the host ${title}`, async () => {
			const report = await play(engine, misbehave, seconds);
			expect(report.run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
			expect(report.run.leaks).to.deep.equal([]);
			expect(report.frames).to.be.greaterThan(calm.frames / slack);
			expect(report.median).to.be.lessThan(calm.median * slack);
			expect(report.longest).to.be.lessThan(calm.longest * longestSlack);
			if (complaint === undefined) {
				expect(report.complaints).to.deep.equal([]);
			} else {
				expect(report.complaints).to.have.length(1);
				expect(report.complaints[0]?.slice(0, link.length)).to.equal(link);
				expect(report.complaints[0]?.slice(link.length)).to.match(complaint);
			}
		});
	}

	it('connects again when the connection breaks before the welcome, or when the host is busy', async () => {
		const close =
			(code: number) =>
			async ({ socket, closed }: RogueHost): Promise<void> => {
				socket.close(code, 'not now');
				await closed;
			};
		const vanish = ({ socket }: RogueHost): Promise<void> => {
			socket.terminate();
			return Promise.resolve();
		};
		const vanishChallenged = async ({
			socket,
			token,
			nonce,
			next,
		}: RogueHost): Promise<void> => {
			socket.send(JSON.stringify(challengeOf(token, nonce)));
			await next();
			socket.terminate();
		};
		const hosts = [vanish, vanishChallenged, close(4003), close(4004)];
		const { found, run } = await playMany(engine, hosts, 1);
		expect(found).to.have.length(hosts.length);
		expect(run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.messages).to.deep.equal([]);
	});

	it('does not connect again after a final refusal by the host', async () => {
		const refuse =
			(code: number) =>
			async ({ socket, closed }: RogueHost): Promise<void> => {
				socket.close(code, `refused with ${code}`);
				await closed;
			};
		const codes = [1000, 1008, 4001, 4002];
		const { run } = await playMany(engine, codes.map(refuse));
		expect(run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
		expect(run.messages.map(({ text }) => text).sort()).to.deep.equal(
			codes.map((code) => `${link}the connection is closed (refused with ${code}).`),
		);
	});

	it('carries out no request and sends no event before its main scene exists', async () => {
		const isThere = newSignal();
		const isGone = newSignal();
		const isWelcome = newSignal();
		const isRefused = newSignal();
		const { found, run } = await playMany<unknown>(engine, [
			async ({ socket, greet, next }) => {
				await greet();
				let id = 0;
				const carryOut = async (request: object): Promise<void> => {
					socket.send(JSON.stringify({ type: 'request', id: ++id, ...request }));
					while ((await next()).type !== 'answer') {
						// The event of the volume.
					}
				};
				const remove =
					'get_tree().set_meta("main", scene)\nget_tree().current_scene = null';
				await carryOut({ operation: 'run', statements: remove });
				isGone.send();
				await Promise.all([isWelcome.sent, isRefused.sent]);
				const volume = { method: 'set_output_volume', arguments: [0.25] };
				await carryOut({ operation: 'simulate', ...volume });
				const restore = 'get_tree().current_scene = get_tree().get_meta("main")';
				await carryOut({ operation: 'run', statements: restore });
				await isThere.sent;
			},
			async ({ socket, token, nonce, next }) => {
				await isGone.sent;
				socket.send(JSON.stringify(challengeOf(token, nonce)));
				await next();
				socket.send('{"type":"welcome"}');
				// When the game answers a ping, it has received everything before the ping.
				socket.ping();
				await new Promise((resolve) => socket.once('pong', resolve));
				isWelcome.send();
				const first = await next();
				isThere.send();
				return first;
			},
			async ({ socket, token, nonce, next, closed }) => {
				await isGone.sent;
				socket.send(JSON.stringify(challengeOf(token, nonce)));
				await next();
				socket.send('{"type":"welcome"}');
				socket.send('{"type":"request","id":1,"operation":"get","property":"mode"}');
				const { reason } = await closed;
				isRefused.send();
				return reason;
			},
		]);
		expect(found.slice(1)).to.deep.equal([
			{ type: 'ready', output_volume: 0.25 },
			'the host sent an unexpected message: "request".',
		]);
		expect(run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
	});

	it('closes the link to a host that sends requests and never reads', async () => {
		const ask = (id: number, request: object): string =>
			JSON.stringify({ type: 'request', id, ...request });
		const { run } = await playMany(engine, [
			async ({ socket, greet }) => {
				await greet();
				socket.pause();
				// First more data than the sockets of the system hold, then more messages than the engine queues.
				const expression = '"x".repeat(50000000)';
				socket.send(ask(1, { operation: 'evaluate', expression }));
				for (let id = 2; id < 17_000; id++) {
					socket.send(ask(id, { operation: 'none' }));
				}
			},
			async ({ socket, greet, next }) => {
				await greet();
				const expression =
					'scene.get_children().any(func(l: Node) -> bool: return l._state == l.OVER)';
				for (let id = 1; ; id++) {
					socket.send(ask(id, { operation: 'evaluate', expression }));
					if ((await next()).value === true) {
						return;
					}
				}
			},
		]);
		expect(run.messages.map(({ text }) => text)).to.deep.equal([
			`${link}the host does not read the answers to its requests.`,
		]);
		expect(run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
	});

	it('refuses to send an answer that is too long, and keeps the link', async () => {
		const { found, run } = await playMany(engine, [
			async ({ socket, greet, next }) => {
				await greet();
				// Fewer characters than the limit, but more bytes.
				const answers: unknown[] = [];
				for (const [index, expression] of ['"語".repeat(30000000)', '7'].entries()) {
					const request = { operation: 'evaluate', expression };
					socket.send(JSON.stringify({ type: 'request', id: index + 1, ...request }));
					const { value, error } = await next();
					answers.push(value ?? (error as { message: string }).message);
				}
				return answers;
			},
		]);
		expect(found).to.deep.equal([
			['the answer is too long: it has 90000035 bytes, and there is room for 67108864.', 7],
		]);
		expect(run.messages).to.deep.equal([]);
	});

	it('carries out a request of 1 MiB, and closes the link after one more byte', async () => {
		const sized = (bytes: number): string => {
			const text = '{"type":"request","id":1,"operation":"evaluate","expression":"7 # "}';
			return text.replace('# ', `# ${'x'.repeat(bytes - text.length)}`);
		};
		const { found, run } = await playMany(
			engine,
			[1 << 20, (1 << 20) + 1].map(
				(bytes) =>
					async ({ socket, greet, next, closed }: RogueHost) => {
						await greet();
						socket.send(sized(bytes));
						return Promise.race([
							next().then(({ value }) => value),
							closed.then(({ code }) => `closed with ${code}`),
						]);
					},
			),
		);
		// The code is lost when the game closes the connection before it has read everything.
		expect(found).to.be.deep.oneOf([
			[7, 'closed with 1009'],
			[7, 'closed with 1006'],
		]);
		expect(run.messages.map(({ text }) => text)).to.deep.equal([
			`${link}the connection is closed (Message too big).`,
		]);
	});

	it('answers or refuses any request, without a script error', async () => {
		const anyRequest = fc.record(
			{
				operation: fc.constantFrom('get', 'assign', 'call', 'simulate', 'wait', 'x'),
				property: fc.constantFrom('mode', 'preferred_sample_rate', 'current_route', 'y'),
				value: fc.jsonValue(),
				method: fc.constantFrom(
					'set_active',
					'configure',
					'set_category_with_options',
					'override_output_audio_port',
					'plug',
					'begin_interruption',
					'set_output_volume',
					'start_other_app',
				),
				arguments: fc.oneof(
					fc.array(fc.oneof(fc.integer(), fc.boolean(), fc.jsonValue()), {
						maxLength: 4,
					}),
					fc.jsonValue(),
				),
				frames: fc.oneof(fc.integer({ min: -2, max: 3 }), fc.jsonValue()),
			},
			{ requiredKeys: ['operation'] },
		);
		const requests = fc.sample(anyRequest, { numRuns: 1000, seed: 7 });
		let answers = 0;
		const report = await play(
			engine,
			async ({ socket, greet, next }) => {
				await greet();
				for (const [index, request] of requests.entries()) {
					socket.send(JSON.stringify({ type: 'request', id: index + 1, ...request }));
				}
				while (answers < requests.length) {
					answers += (await next()).type === 'answer' ? 1 : 0;
				}
			},
			2,
		);
		expect(answers).to.equal(requests.length);
		expect(report.run.outcome).to.deep.equal({ kind: 'exit', code: 0 });
		const failed = report.run.messages.filter(({ label }) => label === 'SCRIPT ERROR');
		expect(failed).to.deep.equal([]);
	});
});
