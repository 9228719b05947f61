import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import path from 'node:path';
import { expect } from 'chai';
import { Connection } from '../../../tools/packages/test-link/link/connection';
import { LinkServer } from '../../../tools/packages/test-link/link/link-server';
import { about, connectRaw, endOf, FakeGame, frameHead, upgradeRequest } from './fake-game';
import { StoppedClock } from './stopped-clock';

const token = 'abcd'.repeat(12);
/** The number of bytes that a connection may send before it has proved that it knows the token. */
const mostBytes = 4096;
/** The number of connections without a proof that may exist at once. */
const mostStrangers = 8;
const patienceSeconds = 5;

const loads = 'is welcome and still loading';

/** The phases of a connecting visitor, and functions that reach them. Each resolves when the host has noticed. */
const phases: readonly [
	string,
	(server: Pick<LinkServer, 'port'>) => Promise<Socket | FakeGame>,
][] = [
	['has sent nothing', connectRaw],
	[
		'has sent half an HTTP request',
		async (server) => {
			const socket = await connectRaw(server);
			socket.write(upgradeRequest.slice(0, 40));
			return socket;
		},
	],
	['has a WebSocket and sends nothing', (server) => new FakeGame(server).opened()],
	[
		'has sent half a message',
		async (server) => {
			const socket = await connectRaw(server);
			socket.write(upgradeRequest);
			await once(socket, 'data');
			socket.write(Buffer.concat([frameHead(200), Buffer.from('{"type":')]));
			return socket;
		},
	],
	[
		'was challenged',
		async (server) => {
			const game = await new FakeGame(server).opened();
			await game.sayHello();
			return game;
		},
	],
	[
		'was refused and does not disconnect',
		async (server) => {
			const socket = await connectRaw(server);
			socket.write(upgradeRequest);
			await once(socket, 'data');
			socket.write(Buffer.concat([frameHead(2), Buffer.from('}{')]));
			await once(socket, 'data');
			return socket;
		},
	],
	[
		loads,
		async (server) => {
			const game = await new FakeGame(server).opened();
			await game.prove(token);
			return game;
		},
	],
];

function ended(visitor: Socket | FakeGame): Promise<unknown> {
	return visitor instanceof FakeGame ? visitor.closed : endOf(visitor);
}

function leave(visitor: Socket | FakeGame): void {
	if (visitor instanceof FakeGame) {
		visitor.socket.terminate();
	} else {
		visitor.destroy();
	}
}

describe('the host of a link with visitors', () => {
	let refusals: string[];
	let server: LinkServer;
	let clock: StoppedClock | undefined;

	function stopClock(): StoppedClock {
		clock = new StoppedClock();
		return clock;
	}

	beforeEach(async () => {
		refusals = [];
		server = await LinkServer.listen({ token, onRefused: (why) => refusals.push(why) });
	});

	afterEach(() => {
		clock?.release();
		clock = undefined;
		server.close();
	});

	/** Checks that a game can connect. */
	async function expectGame(): Promise<void> {
		const game = await new FakeGame(server).opened();
		await game.greet(token);
		expect((await server.arrival).about.project).to.equal(about.project);
		game.socket.terminate();
	}

	/** Connects a game again and again until the host accepts it. */
	async function expectGameAtLast(): Promise<void> {
		for (let isAccepted = false; !isAccepted;) {
			const game = new FakeGame(server);
			game.socket.once('open', () => void game.greet(token));
			isAccepted = await Promise.race([
				server.arrival.then(() => true),
				game.closed.then(() => false),
			]);
			game.socket.terminate();
		}
	}

	/** Opens a WebSocket without a library. */
	async function openRaw(): Promise<Socket> {
		const socket = await connectRaw(server);
		socket.write(upgradeRequest);
		await once(socket, 'data');
		return socket;
	}

	for (const [title, come] of phases) {
		it(`disconnects on close() a visitor that ${title}`, async () => {
			const visitor = await come(server);
			server.close('the test is over');
			await ended(visitor);
			const why: unknown = await server.arrival.catch((error: unknown) => error);
			expect(String(why)).to.equal('Error: the test is over');
		});

		if (title !== loads) {
			it(`accepts the game next to a visitor that ${title}`, async () => {
				const visitor = await come(server);
				await expectGame();
				leave(visitor);
			});
		}

		it(`accepts the game after the disconnection of a visitor that ${title}`, async () => {
			const visitor = await come(server);
			leave(visitor);
			await new Promise((resolve) => setImmediate(resolve));
			while (server.isTaken) {
				await new Promise((resolve) => setTimeout(resolve, 5));
			}
			await expectGame();
		});
	}

	it('lets the process end after close(), even if visitors are still connected', async () => {
		const child = fork(path.join(__dirname, 'closing-host.ts'), [token], {
			execArgv: ['-r', 'ts-node/register'],
		});
		const [port] = (await once(child, 'message')) as [number];
		const visitors: (Socket | FakeGame)[] = [];
		for (const [, come] of phases) {
			visitors.push(await come({ port }));
		}
		child.send('close');
		expect(await once(child, 'exit')).to.deep.equal([0, null]);
		visitors.forEach(leave);
	});

	it('reads 4096 bytes from a visitor without a proof', async () => {
		const socket = await openRaw();
		const left = mostBytes - upgradeRequest.length - frameHead(0).length;
		socket.write(Buffer.concat([frameHead(left), Buffer.alloc(left, '}')]));
		await endOf(socket);
		expect(refusals).to.have.length(1);
		expect(refusals[0]).to.include('it sent an invalid message: it is not JSON');
		await expectGame();
	});

	it('disconnects a visitor at once that sends 4097 bytes', async () => {
		const socket = await openRaw();
		const left = mostBytes - upgradeRequest.length - frameHead(0).length;
		socket.write(Buffer.concat([frameHead(left + 1), Buffer.alloc(left + 1, '}')]));
		await endOf(socket);
		expect(refusals).to.deep.equal([
			'127.0.0.1 was refused: it sent more than 4096 bytes before it proved that it knows the token.',
		]);
		await expectGame();
	});

	it('disconnects 16 visitors without a proof that send large messages', async () => {
		const sockets: Socket[] = [];
		for (let count = 0; count < 16; count++) {
			const socket = await openRaw();
			// The head announces 64 MB, and less data follows.
			socket.write(Buffer.concat([frameHead(64 * 1024 * 1024), Buffer.alloc(1024 * 1024)]));
			await endOf(socket);
			sockets.push(socket);
		}
		expect(refusals).to.have.length(16);
		expect(refusals.every((why) => why.includes('more than 4096 bytes'))).to.equal(true);
		await expectGame();
	});

	it('counts also the bytes of many small frames and of pings', async () => {
		for (const kind of [0x01, 0x89]) {
			const socket = await openRaw();
			const frame = Buffer.from([kind, 0x80, 0, 0, 0, 0]);
			socket.write(frame);
			const next = Buffer.from([kind === 0x01 ? 0x00 : kind, 0x80, 0, 0, 0, 0]);
			socket.write(Buffer.concat(Array.from({ length: 2000 }, () => next)));
			await endOf(socket);
		}
		expect(refusals).to.have.length(2);
		expect(refusals.every((why) => why.includes('more than 4096 bytes'))).to.equal(true);
		await expectGame();
	});

	it('disconnects a visitor with an HTTP request that is too long or has a body', async () => {
		for (const request of [
			`GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(100_000)}\r\n\r\n`,
			`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000\r\n\r\n${'x'.repeat(1_000_000)}`,
		]) {
			const socket = await connectRaw(server);
			socket.write(request);
			await endOf(socket);
		}
		expect(refusals).to.have.length(2);
		await expectGame();
	});

	it('explains the address to a browser that opens it', async () => {
		const response = await fetch(`http://127.0.0.1:${server.port}/`);
		expect(response.status).to.equal(426);
		expect(await response.text()).to.include('A game connects here');
		expect(refusals).to.deep.equal([
			'127.0.0.1 was refused: its HTTP request is not for a WebSocket.',
		]);
		await expectGame();
	});

	it('refuses invalid HTTP and requests for another protocol', async () => {
		for (const bytes of [
			Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc]),
			'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n',
			upgradeRequest.replace('GET', 'PUT'),
			upgradeRequest.replace('Version: 13', 'Version: 99'),
			upgradeRequest.replace(/Key: .*/, 'Key: none'),
		]) {
			const socket = await connectRaw(server);
			socket.write(bytes);
			await endOf(socket);
		}
		expect(refusals).to.have.length(5);
		expect(refusals.every((why) => /it sent an invalid (?:HTTP )?request/.test(why))).to.equal(
			true,
		);
		await expectGame();
	});

	it('allows few visitors without a proof at once, and accepts the game when they are gone', async () => {
		const silent: Socket[] = [];
		for (let count = 0; count < mostStrangers; count++) {
			silent.push(await connectRaw(server));
		}
		const late = await connectRaw(server);
		await endOf(late);
		const game = new FakeGame(server);
		expect((await game.closed).code).to.equal(1006);
		expect(refusals).to.deep.equal(['127.0.0.1 was refused: there are too many connections.']);
		silent.forEach((socket) => socket.destroy());
		await expectGameAtLast();
	});

	it('counts refused visitors that do not disconnect among them', async () => {
		const clock = stopClock();
		for (let count = 0; count < mostStrangers; count++) {
			const socket = await openRaw();
			socket.write(Buffer.concat([frameHead(2), Buffer.from('}{')]));
			await once(socket, 'data');
		}
		const late = await connectRaw(server);
		await endOf(late);
		expect(refusals.at(-1)).to.equal('127.0.0.1 was refused: there are too many connections.');
		// The time in which they must answer the close of the WebSocket.
		clock.tick(1000);
		await expectGameAtLast();
	});

	it('does not count a game with a proof among them', async () => {
		const game = await new FakeGame(server).opened();
		await game.prove(token);
		for (let count = 0; count < mostStrangers; count++) {
			await connectRaw(server);
		}
		game.send({ type: 'ready', output_volume: 1 });
		expect((await server.arrival).outputVolume).to.equal(1);
		expect(refusals).to.deep.equal([]);
		game.socket.terminate();
	});

	it('waits at most 5 seconds for a proof, even if a visitor keeps sending', async () => {
		const clock = stopClock();
		const silent = await connectRaw(server);
		const dripping = await connectRaw(server);
		const talking = await new FakeGame(server).opened();
		for (let second = 1; second < patienceSeconds; second++) {
			clock.tick(1000);
			dripping.write(upgradeRequest.slice(second - 1, second));
			talking.socket.ping();
			await once(talking.socket, 'pong');
		}
		clock.tick(999);
		expect(refusals).to.deep.equal([]);
		clock.tick(1);
		await Promise.all([endOf(silent), endOf(dripping)]);
		expect(await talking.closed).to.deep.equal({
			code: 4004,
			reason: 'it did not prove within 5 seconds that it knows the token',
		});
		expect(refusals).to.have.length(3);
		await expectGame();
	});

	it('accepts the game while 300 visitors guess the token', async () => {
		const crowd = Array.from({ length: 300 }, async () => {
			const guesser = new FakeGame(server);
			guesser.socket.once('open', () => {
				void guesser.greet('dcba'.repeat(12));
			});
			return guesser.closed;
		});
		const closings = await Promise.all(crowd);
		const codes = new Set(closings.map(({ code }) => code));
		// Refused, or disconnected before it could guess.
		expect([...codes].every((code) => [4001, 1006].includes(code))).to.equal(true);
		expect(refusals.filter((why) => why.includes('does not know the token'))).to.have.length(
			closings.filter(({ code }) => code === 4001).length,
		);
		await expectGame();
	});

	it('allows a game more time to be ready than a visitor for its proof', async () => {
		const clock = stopClock();
		const game = await new FakeGame(server).opened();
		await game.prove(token);
		clock.tick(59_000);
		game.send({ type: 'ready', output_volume: 1 });
		expect((await server.arrival).outputVolume).to.equal(1);
		expect(refusals).to.deep.equal([]);
		clock.tick(600_000);
		expect(game.socket.readyState).to.equal(game.socket.OPEN);
		game.socket.terminate();
	});

	it('disconnects a game that is not ready after 60 seconds, and accepts the next', async () => {
		const clock = stopClock();
		const lost = await new FakeGame(server).opened();
		await lost.prove(token);
		clock.tick(60_000);
		expect(await lost.closed).to.deep.equal({
			code: 4004,
			reason: 'it was not ready within 60 seconds',
		});
		expect(refusals).to.have.length(1);
		await expectGame();
	});

	it('waits readySeconds for a game to be ready', async () => {
		const clock = stopClock();
		const patient = await LinkServer.listen({ token, readySeconds: Infinity });
		const slow = await new FakeGame(patient).opened();
		await slow.prove(token);
		clock.tick(2_000_000_000);
		slow.send({ type: 'ready', output_volume: 1 });
		expect((await patient.arrival).outputVolume).to.equal(1);
		slow.socket.terminate();
		patient.close();
		const error = await LinkServer.listen({ readySeconds: NaN }).catch((why: unknown) => why);
		expect(String(error)).to.include('readySeconds is NaN.');
	});

	it('accepts no second game while the first still loads, and the next when the first is gone', async () => {
		const first = await new FakeGame(server).opened();
		await first.prove(token);
		const second = new FakeGame(server);
		expect(await second.closed).to.deep.equal({ code: 4003, reason: 'the link is taken' });
		first.socket.terminate();
		while (server.isTaken) {
			await new Promise((resolve) => setImmediate(resolve));
		}
		await expectGame();
		expect(refusals[1]).to.equal('127.0.0.1 was refused: it went away before it was ready.');
	});

	it('accepts one of two games that send their proof at the same time', async () => {
		const games = [new FakeGame(server), new FakeGame(server)];
		await Promise.all(games.map((game) => game.opened()));
		games.forEach((game) => void game.greet(token));
		await server.arrival;
		const loser = await Promise.race(games.map((game) => game.closed));
		expect(loser).to.deep.equal({ code: 4003, reason: 'the link is taken' });
		games.forEach((game) => {
			game.socket.terminate();
		});
	});

	it('ignores the events of a session while its game loads', async () => {
		const game = await new FakeGame(server).opened();
		await game.prove(token);
		game.send({ type: 'event', signal: 'state_changed', arguments: [1] });
		game.send({ type: 'ready', output_volume: 1 });
		expect((await server.arrival).outputVolume).to.equal(1);
		game.socket.terminate();
	});

	it('does not wait for a game that never answers the close of the WebSocket', async () => {
		const clock = stopClock();
		const game = await new FakeGame(server).opened();
		await game.greet(token);
		const { socket, ...arrival } = await server.arrival;
		const listener = { onEvent: () => undefined, onClosed: () => undefined };
		const connection = new Connection({ socket, ...arrival }, listener, { timeoutSeconds: 30 });
		const isClosed = new Promise<void>((resolve) => {
			socket.on('close', () => {
				resolve();
			});
		});
		game.socket.pause();
		connection.close();
		clock.tick(1000);
		await isClosed;
		game.socket.terminate();
	});

	it('shortens a reason that is too long for the close of a WebSocket', async () => {
		const stranger = await new FakeGame(server).opened();
		stranger.send({ type: '語'.repeat(80) });
		const { code, reason } = await stranger.closed;
		expect(code).to.equal(1008);
		expect(reason).to.match(/^it sent an invalid message: .*語$/);
		expect(refusals).to.have.length(1);
		await expectGame();
	});

	it('refuses an address or a token with which no game can connect', async () => {
		const attempts = [
			[{ host: '' }, 'The host cannot listen'],
			[{ port: 70_000 }, 'The host cannot listen at 127.0.0.1:70000.'],
			[{ port: NaN }, 'The host cannot listen'],
			[{ token: `${token}/${token}` }, 'The token has a character'],
			[{ token: `${token} ${token}` }, 'The token has a character'],
			[{ token: 'é'.repeat(40) }, 'The token has a character'],
		] as const;
		for (const [options, message] of attempts) {
			const error = await LinkServer.listen(options).then(
				(listening) => {
					listening.close();
					return 'it listens';
				},
				(why: unknown) => String(why),
			);
			expect(error, JSON.stringify(options)).to.include(message);
		}
	});
});
