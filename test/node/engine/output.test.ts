import { expect } from 'chai';
import { parseCrash, parseLeaks, parseMessages } from '../../../tools/packages/godot/output';

function lines(text: string): string[] {
	return text.split('\n');
}

describe("the engine's error stream", () => {
	it('is parsed into messages with their place and script frames', () => {
		const text = `SCRIPT ERROR: Invalid call. Nonexistent function 'nope' in base 'Nil'.
          at: f (res://err.gd:3)
          GDScript backtrace (most recent call first):
              [0] f (res://err.gd:3)
              [1] _init (res://err.gd:9)
something else`;
		expect(parseMessages(lines(text))).to.deep.equal([
			{
				severity: 'error',
				label: 'SCRIPT ERROR',
				text: "Invalid call. Nonexistent function 'nope' in base 'Nil'.",
				at: 'f (res://err.gd:3)',
				scriptBacktrace: ['f (res://err.gd:3)', '_init (res://err.gd:9)'],
			},
		]);
	});

	it('has all lines of a message of several lines', () => {
		const text = 'ERROR: mine\nsecond line\n\nfourth\n   at: push_error (a.cpp:1)';
		const [message] = parseMessages(lines(text));
		expect(message?.text).to.equal('mine\nsecond line\n\nfourth');
		expect(message?.at).to.equal('push_error (a.cpp:1)');
	});

	it('does not add the lines after a message without a place to it', () => {
		const text =
			"ERROR: 2 RID allocations of type 'X' were leaked at exit.\nplain\nWARNING: w\n     at: f (a:1)";
		expect(
			parseMessages(lines(text)).map((message) => [message.text, message.at]),
		).to.deep.equal([
			["2 RID allocations of type 'X' were leaked at exit.", undefined],
			['w', 'f (a:1)'],
		]);
	});

	it('distinguishes warnings from errors, for every label', () => {
		const labels = ['ERROR', 'WARNING', 'USER ERROR', 'USER WARNING', 'SHADER ERROR'];
		const messages = parseMessages(labels.map((label) => `${label}: x`));
		expect(messages.map(({ label }) => label)).to.deep.equal(labels);
		expect(messages.map(({ severity }) => severity)).to.deep.equal([
			'error',
			'warning',
			'error',
			'warning',
			'error',
		]);
	});

	it("has no messages in the game's own output", () => {
		const words = ['Error: no', 'an ERROR: no', 'ERROR', 'MY ERROR: no', '  WARNING: no'];
		expect(parseMessages(words)).to.deep.equal([]);
	});
});

describe("the engine's crash report", () => {
	it('is undefined without a crash', () => {
		expect(parseCrash(['ERROR: x', '   at: y (z:1)'])).to.equal(undefined);
	});

	it('is read without a script backtrace', () => {
		const text =
			'handle_crash: Program crashed with signal 8\n[1] a\n[2] b\n-- END OF C++ BACKTRACE --';
		expect(parseCrash(lines(text))).to.deep.equal({
			signal: 8,
			backtrace: ['a', 'b'],
			scriptBacktrace: [],
		});
	});

	it('is read when the platform prints no frames and no signal', () => {
		const text =
			'CrashHandlerException: Program crashed\nGDScript backtrace (most recent call first):\n    [0] f (res://a.gd:1)';
		expect(parseCrash(lines(text))).to.deep.equal({
			signal: undefined,
			backtrace: [],
			scriptBacktrace: ['f (res://a.gd:1)'],
		});
	});
});

describe("the engine's list of leaks", () => {
	const leaks = [
		'Leaked instance: Node:25937577390 - Node path: ',
		'Resource still in use: res://a.tres (Resource)',
		'Orphan StringName: my_name (static: 0, total: 1)',
		'WARNING: ObjectDB instances leaked at exit (run with --verbose for details).',
		'WARNING: 2 ObjectDB instances were leaked at exit (run with `--verbose` for details).',
		'ERROR: 3 resources still in use at exit (run with --verbose for details).',
		"ERROR: 2 RID allocations of type 'PN18TextServerAdvanced22ShapedTextDataAdvancedE' were leaked at exit.",
		'WARNING: 1 RID of type "Canvas" was leaked.',
		'ERROR: Pages in use exist at exit in PagedAllocator: X',
		'ERROR: Texture with GL ID of 4: leaked 21844 bytes.',
	];
	for (const leak of leaks) {
		it(`has «${leak.slice(0, 60)}»`, () => {
			expect(parseLeaks(['before', leak, 'after'])).to.deep.equal([leak]);
		});
	}
});
