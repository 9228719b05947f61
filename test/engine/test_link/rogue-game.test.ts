import { expect } from 'chai';
import fc from 'fast-check';
import { Game } from '../../../tools/packages/test-link/game';
import { Connection } from '../../../tools/packages/test-link/link/connection';
import { LinkError } from '../../../tools/packages/test-link/link/link-error';
import { LinkServer } from '../../../tools/packages/test-link/link/link-server';
import type { Arrival } from '../../../tools/packages/test-link/link/arrival';
import { Log } from '../../../tools/packages/test-link/log';
import { GarbageError, parseMessage } from '../../../tools/packages/test-link/link/messages';
import { about, FakeGame } from './fake-game';

describe('the host of a link', () => {
	const token = 'abcd'.repeat(12);
	let refusals: string[];
	let server: LinkServer;

	beforeEach(async () => {
		refusals = [];
		server = await LinkServer.listen({ token, onRefused: (why) => refusals.push(why) });
	});

	afterEach(() => {
		server.close();
	});

	async function arrive(): Promise<{ game: FakeGame; arrival: Arrival }> {
		const game = await new FakeGame(server).opened();
		void game.greet(token);
		return { game, arrival: await server.arrival };
	}

	it('listens on the loopback address only, with its own port and token', async () => {
		const other = await LinkServer.listen();
		const [, ours = ''] =
			/^--audio-session-link=127\.0\.0\.1:\d+\/(\w+)$/.exec(server.userArgument) ?? [];
		const [, theirs = ''] =
			/^--audio-session-link=127\.0\.0\.1:\d+\/(\w{48})$/.exec(other.userArgument) ?? [];
		other.close();
		expect(ours).to.equal(token);
		expect(theirs).to.have.length(48).and.not.equal(token);
		expect(other).to.not.equal(undefined);
	});

	it('refuses a token that could be guessed', async () => {
		const error = await LinkServer.listen({ token: 'secret' }).catch(
			(reason: unknown) => reason,
		);
		expect(String(error)).to.include('The token has 6 characters.');
	});

	it('accepts a game that knows the token', async () => {
		const { game, arrival } = await arrive();
		expect(arrival.about).to.deep.equal({ ...about, whyNoSession: '' });
		expect(arrival.outputVolume).to.equal(0.5);
		expect(refusals).to.deep.equal([]);
		game.socket.terminate();
	});

	it('refuses a second game', async () => {
		const { game } = await arrive();
		const second = new FakeGame(server);
		expect(await second.closed).to.deep.equal({ code: 4003, reason: 'the link is taken' });
		game.socket.terminate();
	});

	const strangers: readonly [string, (game: FakeGame) => Promise<void> | void, RegExp][] = [
		[
			'does not know the token',
			(game) => {
				void game.greet('dcba'.repeat(12));
			},
			/does not know the token/,
		],
		[
			'speaks another version',
			(game) => {
				game.send({ type: 'hello', protocol: 2, nonce: '' });
			},
			/version 2 .* version 1/,
		],
		[
			'sends garbage',
			(game) => {
				game.socket.send('}{');
			},
			/it is not JSON: \}\{/,
		],
		[
			'sends bytes',
			(game) => {
				game.socket.send(Buffer.alloc(9));
			},
			/it is not text/,
		],
		[
			'sends 100 MB',
			(game) => {
				game.socket.send('x'.repeat(100_000_000));
			},
			/more than 4096 bytes/,
		],
		[
			'skips the proof',
			(game) => {
				game.send({ type: 'ready' });
			},
			/ready is not allowed at this point/,
		],
		[
			'answers before it got a request',
			(game) => {
				game.send({ type: 'answer', id: 1 });
			},
			/answer is not allowed at this point/,
		],
		[
			'disconnects',
			(game) => {
				game.socket.terminate();
			},
			/went away/,
		],
	];
	for (const [title, misbehave, why] of strangers) {
		it(`refuses a stranger that ${title}, says why, and still accepts the game`, async () => {
			const stranger = await new FakeGame(server).opened();
			await misbehave(stranger);
			await stranger.closed;
			const { game } = await arrive();
			expect(refusals).to.have.length(1);
			expect(refusals[0]).to.match(why);
			game.socket.terminate();
		});
	}

	it('rejects open and later requests when the game vanishes', async () => {
		const { game, arrival } = await arrive();
		const whys: string[] = [];
		const connection = new Connection(
			arrival,
			{ onEvent: () => undefined, onClosed: (why) => whys.push(why) },
			{ timeoutSeconds: 30 },
		);
		const open = connection.ask({ operation: 'get', property: 'mode' });
		await game.next();
		game.socket.terminate();
		for (const request of [open, connection.ask({ operation: 'get', property: 'mode' })]) {
			const error = await request.catch((reason: unknown) => reason);
			expect(error).to.be.instanceOf(LinkError);
			expect(String(error)).to.match(/^LinkError: mode: the link (?:was|is) closed/);
		}
		expect(whys).to.have.length(1);
	});

	it('rejects a request without an answer in time, and ignores a late answer', async () => {
		const { game, arrival } = await arrive();
		const listener = { onEvent: () => undefined, onClosed: () => undefined };
		const connection = new Connection(arrival, listener, { timeoutSeconds: 0.05 });
		const error = await connection
			.ask({ operation: 'get', property: 'mode' })
			.catch((reason: unknown) => reason);
		expect(String(error)).to.match(/^LinkError: mode: no answer within 0\.05 seconds/);
		game.send({ type: 'answer', id: 1, value: 3 });
		const next = connection.ask({ operation: 'get', property: 'category' });
		await game.next();
		await game.next();
		game.send({ type: 'answer', id: 2, value: 4 });
		expect(await next).to.equal(4);
		connection.terminate();
	});

	it('has at most 256 open requests, and loses none', async () => {
		const { game, arrival } = await arrive();
		const listener = { onEvent: () => undefined, onClosed: () => undefined };
		const connection = new Connection(arrival, listener, { timeoutSeconds: 30 });
		const requests = Array.from({ length: 1000 }, (_, index) =>
			connection.ask({ operation: 'evaluate', expression: `${index} # ${'x'.repeat(2000)}` }),
		);
		let open = 0;
		let most = 0;
		void (async () => {
			for (let count = 0; count < requests.length; count++) {
				const { id } = await game.next();
				most = Math.max(most, ++open);
				setImmediate(() => {
					open--;
					game.send({ type: 'answer', id: Number(id), value: Number(id) });
				});
			}
		})();
		const answers = await Promise.all(requests);
		expect(answers).to.deep.equal(requests.map((_, index) => index + 1));
		expect(most).to.be.lessThan(257);
		connection.terminate();
	});

	it('keeps events until a listener is added', async () => {
		const game = await new FakeGame(server).opened();
		void game.greet(token).then(() => {
			game.send({ type: 'event', signal: 'output_volume_changed', arguments: [1, 0] });
		});
		const arrival = await server.arrival;
		await new Promise((resolve) => setTimeout(resolve, 20));
		const events: string[] = [];
		const connection = new Connection(
			arrival,
			{ onEvent: (signal) => events.push(signal), onClosed: () => undefined },
			{ timeoutSeconds: 30 },
		);
		expect(events).to.deep.equal(['output_volume_changed']);
		connection.terminate();
	});

	it('closes the link after an invalid signal of the session', async () => {
		const { game, arrival } = await arrive();
		const log = new Log();
		const host = new Game(arrival, log, {});
		// This one has no listener.
		game.send({ type: 'event', signal: 'route_changed', arguments: [] });
		game.send({ type: 'event', signal: 'interruption', arguments: [99, 0, false] });
		expect(await host.closed).to.match(
			/^the game sent an invalid message: interruption: .* 99, which is not one of/,
		);
		expect(log.text).to.include('The link is closed');
	});

	const anyMessage = fc.oneof(
		fc.string(),
		fc.json(),
		fc
			.record(
				{
					type: fc.constantFrom('hello', 'proof', 'ready', 'answer', 'event', 'x'),
					id: fc.oneof(fc.integer({ min: -1, max: 3 }), fc.double(), fc.string()),
					protocol: fc.anything(),
					nonce: fc.anything(),
					proof: fc.anything(),
					about: fc.oneof(fc.constant(about), fc.jsonValue()),
					signal: fc.oneof(fc.string(), fc.constant('interruption')),
					arguments: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
					value: fc.jsonValue(),
					error: fc.oneof(
						fc.jsonValue(),
						fc.record({ error: fc.jsonValue(), code: fc.nat(), message: fc.string() }),
					),
				},
				{ requiredKeys: ['type'] },
			)
			.map((message) => JSON.stringify(message)),
	);

	it('parses or refuses any text', () => {
		fc.assert(
			fc.property(anyMessage, (text) => {
				try {
					expect(parseMessage(text)).to.have.property('type');
				} catch (error) {
					expect(error).to.be.instanceOf(GarbageError);
					expect((error as GarbageError).message.length).to.be.lessThan(200);
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it('survives any messages, and answers or rejects each request', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyMessage, { maxLength: 8 }), async (messages) => {
				const own = await LinkServer.listen({ token });
				const game = await new FakeGame(own).opened();
				void game.greet(token);
				const connection = new Connection(
					await own.arrival,
					{ onEvent: () => undefined, onClosed: () => undefined },
					{ timeoutSeconds: 30 },
				);
				own.close();
				const request = connection.ask({ operation: 'screenshot' }).then(
					() => 'done',
					() => 'rejected',
				);
				messages.forEach((text) => {
					game.socket.send(text);
				});
				game.socket.close();
				expect(await request).to.be.oneOf(['done', 'rejected']);
				game.socket.terminate();
			}),
			{ numRuns: 100 },
		);
	});
});
