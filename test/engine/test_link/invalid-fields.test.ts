import { expect } from 'chai';
import { describeRun } from '../../../tools/packages/godot/describe-run';
import type { Engine } from '../../../tools/packages/godot/engine';
import { prepareProject } from './remote-project';
import { challengeOf, playMany } from './rogue-host';
import type { RogueHost } from './rogue-host';
import { jsonValues, messageWith, wrongValues } from './wrong-values';
import type { JsonValueName } from './wrong-values';

const numbers = [
	'number',
	'a fraction',
	'a negative number',
	'a large number',
] as const satisfies readonly JsonValueName[];
const whole = ['number', 'a negative number'] as const satisfies readonly JsonValueName[];
const texts = ['text', 'an empty text'] as const satisfies readonly JsonValueName[];
const booleans = ['boolean', 'another boolean'] as const satisfies readonly JsonValueName[];
const everything = Object.keys(jsonValues) as JsonValueName[];

/** The host's messages: the valid values of each field, and the steps before the game expects the message. */
const messages: readonly {
	readonly type: string;
	readonly fields: Readonly<Record<string, readonly JsonValueName[]>>;
	readonly optional?: readonly string[];
	readonly prepare: (host: RogueHost) => Promise<Record<string, unknown>>;
}[] = [
	{
		type: 'challenge',
		fields: { type: [], protocol: numbers, nonce: texts, proof: texts },
		prepare: ({ token, nonce }) => Promise.resolve(challengeOf(token, nonce)),
	},
	{
		type: 'welcome',
		fields: { type: [], quits_with_link: booleans },
		optional: ['quits_with_link'],
		prepare: async ({ socket, token, nonce, next }) => {
			socket.send(JSON.stringify(challengeOf(token, nonce)));
			await next();
			return { type: 'welcome', quits_with_link: false };
		},
	},
	{
		type: 'request',
		fields: { type: [], id: numbers },
		prepare: async ({ greet }) => {
			await greet();
			return { type: 'request', id: 1, operation: 'get', property: 'mode' };
		},
	},
];

/** Data that is never a valid message. */
const invalidMessages: readonly (readonly [string, string | Buffer])[] = [
	['an empty text', ''],
	['invalid JSON', '}{'],
	['text with a NUL', '{"type":\u0000"challenge"}'],
	['text with an escaped NUL', '{"type":"\\u0000"}'],
	['half a character', '{"type":"\\ud800"}'],
	['two messages in one', '{"type":"challenge"}{"type":"challenge"}'],
	['a type in characters of three bytes', `{"type":"${'語'.repeat(60)}"}`],
	['bytes', Buffer.from('{"type":"challenge"}')],
	['no bytes', Buffer.alloc(0)],
	['a list deeper than the engine reads', '['.repeat(100_000)],
	['an object deeper than the engine reads', '{"a":'.repeat(100_000)],
	...everything
		.filter((name) => !name.includes('object'))
		.map((name) => [`${name} alone`, jsonValues[name]] as const),
];

/** The operations with the valid values of their fields. */
const operations: readonly {
	readonly request: Readonly<Record<string, unknown>>;
	readonly fields: Readonly<Record<string, readonly JsonValueName[]>>;
	readonly optional?: readonly string[];
}[] = [
	{
		request: { operation: 'get', property: 'mode' },
		fields: { operation: [], property: [] },
	},
	{
		request: { operation: 'assign', property: 'mode', value: 0 },
		fields: { operation: [], property: [], value: ['number'] },
	},
	{
		request: { operation: 'assign', property: 'auto_resume', value: true },
		fields: { value: booleans },
	},
	{
		request: { operation: 'assign', property: 'preferred_sample_rate', value: 48000 },
		fields: { value: ['number', 'a fraction', 'a large number'] },
	},
	{
		request: { operation: 'call', method: 'set_active', arguments: [true] },
		fields: { operation: [], method: [], arguments: [] },
	},
	{
		request: { operation: 'call', method: 'get_mode', arguments: [] },
		fields: { arguments: ['an empty list'] },
		optional: ['arguments'],
	},
	{
		request: { operation: 'simulate', method: 'plug', arguments: [1] },
		fields: { operation: [], method: [], arguments: [] },
	},
	{
		request: { operation: 'simulate', method: 'get_time', arguments: [] },
		fields: { arguments: ['an empty list'] },
		optional: ['arguments'],
	},
	{ request: { operation: 'evaluate', expression: '1' }, fields: { expression: texts } },
	{ request: { operation: 'run', statements: 'pass' }, fields: { statements: texts } },
	{ request: { operation: 'wait', frames: 1 }, fields: { frames: ['number'] } },
	{ request: { operation: 'screenshot' }, fields: { operation: [] } },
];

/** Methods with the valid values of one argument, and the arguments before it. */
const methods: readonly {
	readonly operation: 'call' | 'simulate';
	readonly method: string;
	readonly before: readonly unknown[];
	readonly takes: readonly JsonValueName[];
}[] = [
	{ operation: 'call', method: 'set_active', before: [], takes: booleans },
	{ operation: 'call', method: 'set_active', before: [true], takes: [] },
	{ operation: 'call', method: 'configure', before: [], takes: [] },
	{ operation: 'call', method: 'get_category_name', before: [], takes: whole },
	{ operation: 'call', method: 'get_category_by_name', before: [], takes: texts },
	{ operation: 'call', method: 'set_preferred_input', before: [], takes: [] },
	{ operation: 'call', method: 'set_input_gain', before: [], takes: numbers },
	{ operation: 'simulate', method: 'set_output_volume', before: [], takes: numbers },
	{ operation: 'simulate', method: 'plug', before: [], takes: whole },
	{ operation: 'simulate', method: 'set_ringer_silent', before: [], takes: booleans },
	{ operation: 'simulate', method: 'set_delay', before: [0], takes: texts },
];

/** The engine's warning about a number in JSON that is too large. */
const engineWarning = 'Exponent too high';

describe('a game that receives invalid fields from a host', () => {
	let engine: Engine;

	before(async () => {
		engine = await prepareProject();
	});

	/** Checks that the game closes the link to each of these hosts with a reason, and reports nothing else. */
	async function expectGoodbyes(
		hosts: readonly { title: string; misbehave: (host: RogueHost) => Promise<void> }[],
	): Promise<void> {
		const { found, run } = await playMany(
			engine,
			hosts.map(({ title, misbehave }) => async (host: RogueHost) => {
				await misbehave(host);
				return { title, ...(await host.closed) };
			}),
		);
		expect(run.outcome, describeRun(run)).to.deep.equal({ kind: 'exit', code: 0 });
		for (const { title, code, reason } of found) {
			expect(code, `${title}: ${reason}`).to.equal(1000);
			expect(reason, title).to.match(
				/^the host (?:sent an invalid message|sent an unexpected message|uses version|does not know)|^a request was lost/,
			);
		}
		const texts = run.messages.map(({ text }) => text).filter((text) => text !== engineWarning);
		expect(texts.filter((text) => !text.startsWith('Audio session test link: '))).to.deep.equal(
			[],
		);
		expect(texts).to.have.length(hosts.length);
	}

	for (const { type, fields, optional = [], prepare } of messages) {
		it(`closes the link after a ${type} with an invalid value, without a script error`, async () => {
			await expectGoodbyes(
				Object.entries(fields).flatMap(([field, valid]) =>
					[
						...wrongValues(valid).map((name) => [name, jsonValues[name]] as const),
						...(optional.includes(field) ? [] : [['nothing', undefined] as const]),
					].map(([name, value]) => ({
						title: `${type} with ${name} as ${field}`,
						misbehave: async (host: RogueHost) => {
							const message = await prepare(host);
							host.socket.send(messageWith(message, field, value));
						},
					})),
				),
			);
		});

		it(`closes the link after an invalid message instead of a ${type}`, async () => {
			await expectGoodbyes(
				invalidMessages.map(([title, text]) => ({
					title,
					misbehave: async (host) => {
						await prepare(host);
						host.socket.send(text);
					},
				})),
			);
		});
	}

	it('refuses a request with an invalid value in any field, and carries out the next', async () => {
		const cases = [
			...operations.flatMap(({ request, fields, optional = [] }) =>
				Object.entries(fields).flatMap(([field, valid]) =>
					[
						...wrongValues(valid).map((name) => jsonValues[name]),
						...(optional.includes(field) ? [] : [undefined]),
					].map((value) => messageWith(request, field, value)),
				),
			),
			...methods.flatMap(({ operation, method, before, takes }) =>
				wrongValues(takes).map((name) => {
					const values = [
						...before.map((value) => JSON.stringify(value)),
						jsonValues[name],
					];
					return messageWith({ operation, method }, 'arguments', `[${values.join(',')}]`);
				}),
			),
		];
		const { found, run } = await playMany(engine, [
			async ({ socket, greet, next }) => {
				await greet();
				const wrong: string[] = [];
				let id = 0;
				for (const text of cases) {
					socket.send(`{"type":"request","id":${++id},${text.slice(1)}`);
					let answer = await next();
					while (answer.type !== 'answer') {
						answer = await next();
					}
					if (!('error' in answer)) {
						wrong.push(`${text.slice(0, 200)}: ${JSON.stringify(answer)}`);
					}
				}
				return wrong;
			},
		]);
		expect(found).to.deep.equal([[]]);
		expect(run.outcome, describeRun(run)).to.deep.equal({ kind: 'exit', code: 0 });
		// A number of the right type can be out of range. Then the session prints an error, as in any game.
		const unexpected = run.messages.filter(
			({ text, at }) => text !== engineWarning && at?.includes('(src/') !== true,
		);
		expect(unexpected).to.deep.equal([]);
	});
});
