import { expect } from 'chai';
import { connectGame, launchGame } from '../../../tools/packages/test-link';
import type { ConnectOptions, Game } from '../../../tools/packages/test-link';
import { FakeGame } from './fake-game';
import { StoppedClock } from './stopped-clock';

const token = 'abcd'.repeat(12);

async function reason(promise: Promise<unknown>): Promise<string> {
	return promise.then(
		() => 'nothing was wrong',
		(error: unknown) => String(error),
	);
}

/** Starts to wait for a game. Resolves as soon as the port is known. */
async function listen(
	options: ConnectOptions = {},
): Promise<{ readonly port: number; readonly game: Promise<Game> }> {
	let game: Promise<Game> | undefined;
	const argument = await new Promise<string>((resolve, reject) => {
		game = connectGame({ token, ...options, onListening: resolve });
		game.catch(reject);
	});
	if (game === undefined) {
		throw new Error('connectGame() was not called');
	}
	return { port: Number(/:(\d+)\//.exec(argument)?.[1]), game };
}

describe('connectGame()', () => {
	let clock: StoppedClock | undefined;

	function stopClock(): StoppedClock {
		clock = new StoppedClock();
		return clock;
	}

	afterEach(() => {
		clock?.release();
		clock = undefined;
	});

	it('waits five minutes for a game, and names the limit', async () => {
		const clock = stopClock();
		const { game } = await listen();
		clock.tick(299_999);
		let isOver = false;
		void game.catch(() => {
			isOver = true;
		});
		await new Promise((resolve) => setImmediate(resolve));
		expect(isOver).to.equal(false);
		clock.tick(1);
		expect(await reason(game)).to.equal(
			'LinkError: no game connected within 300 seconds; timeoutSeconds sets the limit.',
		);
	});

	it('waits without limit when timeoutSeconds is Infinity', async () => {
		const clock = stopClock();
		const { game, port } = await listen({ timeoutSeconds: Infinity });
		clock.tick(2 ** 31);
		const fake = await new FakeGame({ port }).opened();
		await fake.greet(token);
		const driven = await game;
		expect(driven.about.project).to.equal('Fake');
		await driven.close();
	});

	it('waits for the requested time, even if it is longer than the longest timer of Node', async () => {
		const clock = stopClock();
		const { game, port } = await listen({
			timeoutSeconds: 1e9,
			requestTimeoutSeconds: Infinity,
		});
		clock.tick(600_000);
		const fake = await new FakeGame({ port }).opened();
		await fake.greet(token);
		const driven = await game;
		const answer = driven.ask({ operation: 'get', property: 'mode' });
		await fake.next();
		clock.tick(600_000);
		fake.send({ type: 'answer', id: 1, value: 7 });
		expect(await answer).to.equal(7);
		await driven.close();
	});

	it('reports that a game connected but was not ready, and who was refused', async () => {
		const clock = stopClock();
		const { game, port } = await listen({ timeoutSeconds: 30 });
		const stranger = await new FakeGame({ port }).opened();
		stranger.send({ type: 'ready' });
		await stranger.closed;
		const fake = await new FakeGame({ port }).opened();
		await fake.prove(token);
		clock.tick(30_000);
		expect(await reason(game)).to.equal(
			[
				'LinkError: the game that connected was not ready within 30 seconds; timeoutSeconds sets the limit.',
				'127.0.0.1 was refused: ready is not allowed at this point.',
			].join('\n'),
		);
		await fake.closed;
	});

	it('accepts the next game when one is not ready within readySeconds', async () => {
		const clock = stopClock();
		const { game, port } = await listen({ readySeconds: 5 });
		const lost = await new FakeGame({ port }).opened();
		await lost.prove(token);
		clock.tick(5000);
		await lost.closed;
		const next = await new FakeGame({ port }).opened();
		await next.greet(token);
		await (await game).close();
	});

	it('refuses an invalid limit before it listens', async () => {
		for (const option of ['timeoutSeconds', 'readySeconds', 'requestTimeoutSeconds']) {
			for (const value of [0, -1, NaN, -Infinity, '5', null]) {
				let isListening = false;
				const onListening = (): void => {
					isListening = true;
				};
				const options = { [option]: value, onListening } as unknown as ConnectOptions;
				expect(await reason(connectGame(options))).to.include(`${option} is ${value}.`);
				expect(isListening).to.equal(false);
			}
		}
	});

	it('closes its port when onListening throws', async () => {
		let port = 0;
		const failing = connectGame({
			onListening: (argument) => {
				port = Number(/:(\d+)\//.exec(argument)?.[1]);
				throw new Error('it cannot be shown');
			},
		});
		expect(await reason(failing)).to.equal('Error: it cannot be shown');
		expect((await new FakeGame({ port }).closed).code).to.equal(1006);
	});
});

describe('launchGame()', () => {
	it('refuses an invalid limit before it looks for a game', async () => {
		for (const option of ['timeoutSeconds', 'requestTimeoutSeconds']) {
			const options = { project: '/nowhere', [option]: NaN };
			expect(await reason(launchGame(options))).to.include(`${option} is NaN.`);
		}
	});
});
