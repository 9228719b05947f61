import { expect } from 'chai';
import { Game } from '../../../tools/packages/test-link/game';
import { Connection } from '../../../tools/packages/test-link/link/connection';
import { LinkError } from '../../../tools/packages/test-link/link/link-error';
import { LinkServer } from '../../../tools/packages/test-link/link/link-server';
import { GarbageError, parseMessage } from '../../../tools/packages/test-link/link/messages';
import { Log } from '../../../tools/packages/test-link/log';
import { about, FakeGame, proofOf } from './fake-game';
import { jsonValues, messageWith, wrongValues } from './wrong-values';
import type { JsonValueName } from './wrong-values';
import { linkProtocol } from '../../../tools/api/test-link';

const token = 'abcd'.repeat(12);
/** The length of the longest message that a game may send, in bytes. */
const longestMessage = linkProtocol.longestMessageOfGame;

const numbers = ['number', 'a fraction', 'a negative number', 'a large number'] as const;
const texts = ['text', 'an empty text'] as const;
const objects = ['object', 'an empty object'] as const;
/** Values that are too deeply nested for any message. */
const deep = ['a deep list', 'a deep object'] as const;
const anything = (Object.keys(jsonValues) as JsonValueName[]).filter(
	(name) => !(deep as readonly string[]).includes(name),
);

/** The messages of a game with the valid values of their fields. */
const messages: readonly {
	readonly message: Readonly<Record<string, unknown>>;
	readonly fields: Readonly<Record<string, readonly JsonValueName[]>>;
	readonly optional?: readonly string[];
}[] = [
	{
		message: { type: 'hello', protocol: 1, nonce: 'beef' },
		fields: { type: [], protocol: numbers, nonce: texts },
	},
	{
		message: { type: 'proof', proof: 'beef', about },
		fields: { type: [], proof: texts, about: [] },
	},
	{
		message: { type: 'ready', output_volume: 0.5 },
		fields: { type: [], output_volume: [...numbers, 'null'] },
		optional: ['output_volume'],
	},
	{
		message: { type: 'answer', id: 1, value: null },
		fields: { type: [], id: numbers, value: anything },
		optional: ['value'],
	},
	{
		message: { type: 'answer', id: 1, error: { error: 1, code: 0, message: '' } },
		fields: { id: numbers, error: [] },
		optional: ['error'],
	},
	{
		message: { type: 'event', signal: 'route_changed', arguments: [] },
		fields: { type: [], signal: texts, arguments: ['list', 'an empty list'] },
	},
];

/** The same for the objects within a field. */
const parts: readonly {
	readonly message: Readonly<Record<string, unknown>>;
	readonly field: string;
	readonly inside: Readonly<Record<string, unknown>>;
	readonly fields: Readonly<Record<string, readonly JsonValueName[]>>;
	readonly optional?: readonly string[];
}[] = [
	{
		message: { type: 'proof', proof: 'beef' },
		field: 'about',
		inside: { ...about, why_no_session: '' },
		fields: {
			engine: texts,
			platform: texts,
			project: texts,
			capabilities: ['an empty list'],
			why_no_session: texts,
		},
		optional: ['why_no_session'],
	},
	{
		message: { type: 'answer', id: 1 },
		field: 'error',
		inside: { error: 1, code: 0, message: '' },
		fields: { error: numbers, code: numbers, message: texts },
	},
];

/** Returns the texts of all messages with one invalid field. */
function wrongMessages(): string[] {
	const wrong = (
		message: Readonly<Record<string, unknown>>,
		fields: Readonly<Record<string, readonly JsonValueName[]>>,
		optional: readonly string[] = [],
	): string[] =>
		Object.entries(fields).flatMap(([field, valid]) => [
			...wrongValues(valid).map((name) => messageWith(message, field, jsonValues[name])),
			...(optional.includes(field) ? [] : [messageWith(message, field, undefined)]),
		]);
	return [
		...messages.flatMap(({ message, fields, optional }) => wrong(message, fields, optional)),
		...parts.flatMap(({ message, field, inside, fields, optional }) =>
			wrong(inside, fields, optional).map((text) => messageWith(message, field, text)),
		),
		...Object.values(jsonValues).filter(
			(text) => !(objects as readonly string[]).map(valueOf).includes(text),
		),
		...objects.map(valueOf),
		// Too deep for the stack of `JSON.stringify()`.
		`{"type":"answer","id":1,"value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
		`{"type":"answer","id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
	];
}

function valueOf(name: string): string {
	return jsonValues[name as JsonValueName];
}

/** Both sides of a link in a test. */
interface Link {
	readonly game: FakeGame;
	readonly connection: Connection;
	readonly whys: string[];
}

describe('the host of a link that receives invalid fields from a game', () => {
	let server: LinkServer;

	beforeEach(async () => {
		server = await LinkServer.listen({ token });
	});

	afterEach(() => {
		server.close();
	});

	async function link(): Promise<Link> {
		const own = await LinkServer.listen({ token });
		const game = await new FakeGame(own).opened();
		await game.greet(token);
		const whys: string[] = [];
		const listener = { onEvent: () => undefined, onClosed: (why: string) => whys.push(why) };
		const connection = new Connection(await own.arrival, listener, { timeoutSeconds: 30 });
		own.close();
		return { game, connection, whys };
	}

	async function drive(): Promise<{ game: FakeGame; host: Game }> {
		const own = await LinkServer.listen({ token });
		const game = await new FakeGame(own).opened();
		await game.greet(token);
		const host = new Game(await own.arrival, new Log(), {});
		own.close();
		return { game, host };
	}

	it('refuses every invalid value with a short message', () => {
		for (const text of wrongMessages()) {
			let refusal: unknown;
			try {
				parseMessage(text);
			} catch (error) {
				refusal = error;
			}
			expect(refusal, text.slice(0, 200)).to.be.instanceOf(GarbageError);
			expect((refusal as GarbageError).message.length).to.be.lessThan(200);
		}
	});

	it('accepts every valid value', () => {
		for (const { message, fields } of messages) {
			for (const [field, valid] of Object.entries(fields)) {
				for (const name of valid) {
					expect(
						parseMessage(messageWith(message, field, jsonValues[name])),
					).to.have.property('type');
				}
			}
		}
	});

	it('closes the link after every invalid value', async () => {
		for (const text of wrongMessages()) {
			const { game, connection, whys } = await link();
			const request = connection
				.ask({ operation: 'screenshot' })
				.catch((why: unknown) => why);
			await game.next();
			game.socket.send(text);
			expect(await request, text.slice(0, 200)).to.be.instanceOf(LinkError);
			expect(whys[0]).to.match(/^the game sent an invalid message: /);
			expect((await game.closed).code).to.equal(1008);
		}
	});

	it('refuses a game after every invalid value before its proof, and accepts the next', async () => {
		const early = wrongMessages().filter((text) => text.length < 4000);
		for (const text of early) {
			const stranger = await new FakeGame(server).opened();
			if (!text.includes('"hello"')) {
				await stranger.sayHello();
			}
			stranger.socket.send(text);
			expect((await stranger.closed).code, text.slice(0, 200)).to.be.oneOf([1008, 4002]);
		}
		const game = await new FakeGame(server).opened();
		await game.greet(token);
		expect((await server.arrival).about.project).to.equal(about.project);
		game.socket.terminate();
	});

	it('refuses a valid proof with an invalid description of the game', async () => {
		const stranger = await new FakeGame(server).opened();
		const proof = proofOf(token, await stranger.sayHello());
		stranger.send({ type: 'proof', proof, about: { ...about, capabilities: [[]] } });
		expect(await stranger.closed).to.deep.equal({
			code: 1008,
			reason: 'it sent an invalid message: its capabilities is not a valid list of texts: []',
		});
		expect(server.isTaken).to.equal(false);
	});

	it('closes the link after bytes, invalid UTF-8, and an answer without a request', async () => {
		const sendings: readonly [(game: FakeGame) => void, RegExp][] = [
			[
				(game) => {
					game.socket.send(Buffer.from('{"type":"answer","id":1}'));
				},
				/it is not text/,
			],
			[
				(game) => {
					game.socket.send(Buffer.from([0xed, 0xa0, 0x80]), { binary: false });
				},
				/UTF-8/,
			],
			[
				(game) => {
					game.send({ type: 'answer', id: 2 });
				},
				/it answers request 2, which was not made/,
			],
			[
				(game) => {
					game.send({ type: 'answer', id: 0 });
				},
				/it answers request 0, which was not made/,
			],
			[
				(game) => {
					game.send({ type: 'answer', id: 0.5 });
				},
				/it answers request 0\.5, which was not made/,
			],
			[
				(game) => {
					game.send({ type: 'ready' });
				},
				/ready is not allowed after/,
			],
		];
		for (const [send, why] of sendings) {
			const { game, connection, whys } = await link();
			const request = connection
				.ask({ operation: 'screenshot' })
				.catch((error: unknown) => error);
			await game.next();
			send(game);
			expect(await request).to.be.instanceOf(LinkError);
			expect(whys[0]).to.match(why);
			game.socket.terminate();
		}
	});

	it('reads a message of 64 MiB from a game, and closes the link after one more byte', async () => {
		const sized = (bytes: number): string => {
			const text = '{"type":"answer","id":1,"value":""}';
			return text.replace('""', `"${'x'.repeat(bytes - text.length)}"`);
		};
		const first = await link();
		const answer = first.connection.ask({ operation: 'screenshot' });
		await first.game.next();
		first.game.socket.send(sized(longestMessage));
		expect(String(await answer)).to.have.length(longestMessage - 35);
		first.connection.terminate();
		const second = await link();
		const lost = second.connection
			.ask({ operation: 'screenshot' })
			.catch((why: unknown) => why);
		await second.game.next();
		second.game.socket.send(sized(longestMessage + 1));
		expect(String(await lost)).to.include('the link was closed before the answer');
		second.game.socket.terminate();
	});

	it('rejects a value of the wrong type for a property or method', async () => {
		const { game, host } = await drive();
		const values: readonly [() => Promise<unknown>, unknown, RegExp][] = [
			[() => host.session.preferredSampleRate, 'loud', /"loud" for a number/],
			[() => host.session.isOtherAudioPlaying, 1, /1 for a boolean/],
			[() => host.session.category, {}, /\{\}, which is not one of/],
			[() => host.session.availableModes, 'x', /"x" for a list/],
			[() => host.session.availableModes, [[]], /\[\], which is not one of/],
			[() => host.session.categoryOptions, 'x', /"x" for a set of flags/],
			[() => host.godotSession.read('currentRoute'), [], /\[\] for a AVAudioSessionRoute/],
			[
				() => host.godotSession.read('currentRoute'),
				{ inputs: [], outputs: [{ type: 7 }] },
				/for a string|none of/,
			],
			[() => host.simulator.isGameAudible(), 'yes', /"yes" for a boolean/],
			[() => host.simulator.getOtherAppState(), 99, /99, which is not one of/],
			[() => host.screenshot(), 7, /7 for a string/],
		];
		for (const [ask, value, why] of values) {
			const answer = ask().catch((error: unknown) => error);
			const { id } = await game.next();
			game.send({ type: 'answer', id, value });
			expect(String(await answer)).to.match(why);
		}
		game.socket.terminate();
	});

	it('closes the link after an event with arguments of the wrong type for the signal', async () => {
		const events: readonly [string, unknown[]][] = [
			['output_volume_changed', ['loud', 0]],
			['output_volume_changed', [1]],
			['output_volume_changed', [null, 0]],
			['interruption', [0, 0, 'yes']],
			['interruption', [{}, 0, true]],
		];
		for (const [signal, args] of events) {
			const { game, host } = await drive();
			game.send({ type: 'event', signal, arguments: args });
			expect(await host.closed).to.match(/^the game sent an invalid message: /);
			expect(host.session.outputVolume).to.equal(0.5);
			game.socket.terminate();
		}
	});

	it('refuses to send a request that a game could not read, and continues', async () => {
		const { game, connection } = await link();
		for (const [expression, why] of [
			['"\ud800"', 'half of a character cannot be sent'],
			['語'.repeat(300_000), 'bytes, and the limit of the link is 524288'],
			['x'.repeat(600_000), 'bytes, and the limit of the link is 524288'],
		] as const) {
			const error = await connection
				.ask({ operation: 'evaluate', expression })
				.catch((reason: unknown) => reason);
			expect(error).to.be.instanceOf(LinkError);
			expect((error as LinkError).isOver).to.equal(false);
			expect(String(error)).to.include(why);
		}
		const last = connection.ask({ operation: 'evaluate', expression: '"😀"' });
		const { id, expression } = await game.next();
		expect([id, expression]).to.deep.equal([1, '"😀"']);
		game.send({ type: 'answer', id: 1, value: 7 });
		expect(await last).to.equal(7);
		connection.terminate();
	});
});
