import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import path from 'node:path';
import { expect } from 'chai';
import { Connection } from '../../tools/packages/test-link/link/connection';
import { LinkServer } from '../../tools/packages/test-link/link/link-server';
import { about, connectRaw, endOf, FakeGame, frameHead, upgradeRequest } from './fake-game';
import { StoppedClock } from './stopped-clock';

const token = 'abcd'.repeat(12);
/** Bytes that a connection may send before it has proved that it knows the token. */
const mostBytes = 4096;
/** How many may be there at once that have not. */
const mostStrangers = 8;
const patienceSeconds = 5;

const loads = 'is welcome and still loads';

/** How far somebody has come who connects, and how to come there. Each resolves when the host has noticed. */
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
	['has a WebSocket and says nothing', (server) => new FakeGame(server).opened()],
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
		'was refused and does not go',
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

describe('the host of a link, of those who connect', () => {
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

	/** Has the game come, which must not be kept away. */
	async function expectGame(): Promise<void> {
		const game = await new FakeGame(server).opened();
		await game.greet(token);
		expect((await server.arrival).about.project).to.equal(about.project);
		game.socket.terminate();
	}

	/** Has the game come as often as it is cut off, until there is room. */
	async function expectGameAtLast(): Promise<void> {
		for (let isHere = false; !isHere;) {
			const game = new FakeGame(server);
			game.socket.once('open', () => void game.greet(token));
			isHere = await Promise.race([
				server.arrival.then(() => true),
				game.closed.then(() => false),
			]);
			game.socket.terminate();
		}
	}

	/** Opens a WebSocket by hand. */
	async function openRaw(): Promise<Socket> {
		const socket = await connectRaw(server);
		socket.write(upgradeRequest);
		await once(socket, 'data');
		return socket;
	}

	for (const [title, come] of phases) {
		it(`ends one at close() that ${title}`, async () => {
			const visitor = await come(server);
			server.close('the test is over');
			await ended(visitor);
			const why: unknown = await server.arrival.catch((error: unknown) => error);
			expect(String(why)).to.equal('Error: the test is over');
		});

		if (title !== loads) {
			it(`takes the game beside one that ${title}`, async () => {
				const visitor = await come(server);
				await expectGame();
				leave(visitor);
			});
		}

		it(`takes the game after one has vanished that ${title}`, async () => {
			const visitor = await come(server);
			leave(visitor);
			await new Promise((resolve) => setImmediate(resolve));
			while (server.isTaken) {
				await new Promise((resolve) => setTimeout(resolve, 5));
			}
			await expectGame();
		});
	}

	it('lets the process end after close(), whoever is still connected', async () => {
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

	it('reads 4096 bytes of one who has proved nothing', async () => {
		const socket = await openRaw();
		const left = mostBytes - upgradeRequest.length - frameHead(0).length;
		socket.write(Buffer.concat([frameHead(left), Buffer.alloc(left, '}')]));
		await endOf(socket);
		expect(refusals).to.have.length(1);
		expect(refusals[0]).to.include('it sent an invalid message: it is not JSON');
		await expectGame();
	});

	it('cuts one off who sends 4097 bytes, at once', async () => {
		const socket = await openRaw();
		const left = mostBytes - upgradeRequest.length - frameHead(0).length;
		socket.write(Buffer.concat([frameHead(left + 1), Buffer.alloc(left + 1, '}')]));
		await endOf(socket);
		expect(refusals).to.deep.equal([
			'127.0.0.1 was refused: it sent more than 4096 bytes before it proved that it knows the token.',
		]);
		await expectGame();
	});

	it('keeps nothing of the large messages of sixteen who have proved nothing', async () => {
		const sockets: Socket[] = [];
		for (let count = 0; count < 16; count++) {
			const socket = await openRaw();
			// 64 MB are announced; what comes does not end the message.
			socket.write(Buffer.concat([frameHead(64 * 1024 * 1024), Buffer.alloc(1024 * 1024)]));
			await endOf(socket);
			sockets.push(socket);
		}
		expect(refusals).to.have.length(16);
		expect(refusals.every((why) => why.includes('more than 4096 bytes'))).to.equal(true);
		await expectGame();
	});

	it('counts the bytes of many small frames and of pings, too', async () => {
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

	it('cuts one off whose HTTP request is longer than that, and one whose request has a body', async () => {
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

	it('says to a browser who looks at the address what it is for', async () => {
		const response = await fetch(`http://127.0.0.1:${server.port}/`);
		expect(response.status).to.equal(426);
		expect(await response.text()).to.include('A game connects here');
		expect(refusals).to.deep.equal([
			'127.0.0.1 was refused: its HTTP request is not for a WebSocket.',
		]);
		await expectGame();
	});

	it('refuses what is no HTTP, and a request for another protocol', async () => {
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

	it('has few at once who have proved nothing, and takes the game when they are gone', async () => {
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

	it('counts those among the few whom it has refused and who do not go', async () => {
		const clock = stopClock();
		for (let count = 0; count < mostStrangers; count++) {
			const socket = await openRaw();
			socket.write(Buffer.concat([frameHead(2), Buffer.from('}{')]));
			await once(socket, 'data');
		}
		const late = await connectRaw(server);
		await endOf(late);
		expect(refusals.at(-1)).to.equal('127.0.0.1 was refused: there are too many connections.');
		// That long they may take to answer the goodbye.
		clock.tick(1000);
		await expectGameAtLast();
	});

	it('does not count a game that has proved itself among the few', async () => {
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

	it('waits 5 seconds in all for one who has proved nothing, however slowly its bytes drip', async () => {
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

	it('takes the game in the middle of a crowd that guesses the token', async () => {
		const crowd = Array.from({ length: 300 }, async () => {
			const guesser = new FakeGame(server);
			guesser.socket.once('open', () => {
				void guesser.greet('dcba'.repeat(12));
			});
			return guesser.closed;
		});
		const closings = await Promise.all(crowd);
		const codes = new Set(closings.map(({ code }) => code));
		// Refused, or cut off before it could guess.
		expect([...codes].every((code) => [4001, 1006].includes(code))).to.equal(true);
		expect(refusals.filter((why) => why.includes('does not know the token'))).to.have.length(
			closings.filter(({ code }) => code === 4001).length,
		);
		await expectGame();
	});

	it('lets a game take longer to be ready than a stranger to prove itself', async () => {
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

	it('gives a game up that is not ready after 60 seconds, and takes the next', async () => {
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

	it('waits for a game to be ready as long as it is asked to', async () => {
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

	it('has no second game while the first still loads, and the next when that is gone', async () => {
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

	it('has one winner when two games prove themselves at the same time', async () => {
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

	it('takes no notice of what a session tells while its game loads', async () => {
		const game = await new FakeGame(server).opened();
		await game.prove(token);
		game.send({ type: 'event', signal: 'state_changed', arguments: [1] });
		game.send({ type: 'ready', output_volume: 1 });
		expect((await server.arrival).outputVolume).to.equal(1);
		game.socket.terminate();
	});

	it('does not wait for a game that never answers the goodbye', async () => {
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

	it('is not harmed by a message whose refusal is too long for a goodbye', async () => {
		const stranger = await new FakeGame(server).opened();
		stranger.send({ type: '語'.repeat(80) });
		const { code, reason } = await stranger.closed;
		expect(code).to.equal(1008);
		expect(reason).to.match(/^it sent an invalid message: .*語$/);
		expect(refusals).to.have.length(1);
		await expectGame();
	});

	it('refuses an address or a token with which no game could connect', async () => {
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
