import { expect } from 'chai';

import { api } from '../../../tools/api/classes';
import { constantEntriesOf, entriesOf } from '../../../tools/generators/inventory/entries';
import type { ApiSpec } from '../../../tools/api/classes/model';
import { apiTable } from '../../../tools/generators/emit/api-table';

/** Returns the table without the alignment lines. */
function linesOf(spec: ApiSpec): readonly string[] {
	return apiTable(spec).split('\n');
}

/** Returns the inventory as if only these members of `AVAudioSession`, or all members, were implemented. */
function withBound(boundMembers: 'all' | readonly string[]): ApiSpec {
	const classes = api.classes.map((owner) =>
		boundMembers === 'all' || owner.name === 'AVAudioSession'
			? { ...owner, bound: true, boundMembers }
			: { ...owner, bound: false, boundMembers: [] },
	);
	return { ...api, classes };
}

describe("the table of Apple's API", () => {
	it('has a row for every symbol and for every constant', () => {
		const firstCells = linesOf(api)
			.filter((line) => line.startsWith('| `'))
			.map((line) => /^\| `([^`]+)`/.exec(line)?.[1]);
		const constants = api.classes.flatMap(({ enums }) => enums.flatMap(constantEntriesOf));
		expect(firstCells).to.include.members([
			...entriesOf(api).map(({ symbol }) => symbol.name),
			...constants.map(({ apple }) => apple),
		]);
	});

	it('shows name, type, versions and test', () => {
		expect(linesOf(withBound(['category']))).to.include.members([
			'| `-[AVAudioSession category]` | `AVAudioSession.category: SessionCategory` | 3.0 | 9.0 | 1.0 | an assigned category reads back at once and stays |',
			'| `-[AVAudioSession outputVolume]` | `AVAudioSession.output_volume: float`, 0 to 1, read only | 6.0 | 9.0 | 1.0 | not yet |',
			'| `-[AVAudioSession setPreferredIOBufferDuration:error:]` | `AVAudioSession.preferred_io_buffer_duration: float` in seconds | 3.0 | 9.0 | 1.0 | not yet |',
			'| `AVAudioSessionInterruptionReasonKey` | `reason: InterruptionReason` of `AVAudioSession.interruption` | 14.5 | — | 1.0 | not yet |',
			"| `AVAudioSessionInterruptionReasonAppWasSuspended` | `AVAudioSession.INTERRUPTION_REASON_APP_WAS_SUSPENDED` | 14.5 to 16.0 | — | — | gives a game the core's numbers |",
			'| `AVAudioSessionPortHDMI` | `AVAudioSessionPort.PORT_HDMI` | 6.0 | 9.0 | 1.0 | not yet |',
		]);
	});

	it('names the test of a member once it is bound', () => {
		const mode = (spec: ApiSpec): string | undefined =>
			linesOf(spec).find((line) => line.includes('`-[AVAudioSession mode]`'));
		expect(mode(withBound(['category']))).to.match(/\| not yet \|$/);
		expect(mode(withBound(['mode']))).to.match(
			/\| an assigned mode reads back at once and stays \|$/,
		);
	});

	it('counts the symbols that are available, planned and left out', () => {
		const count = (spec: ApiSpec): readonly number[] => {
			const text = /^Of .*$/m.exec(apiTable(spec))?.[0] ?? '';
			return [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
		};
		const [all = 0, there = 0, planned = 0, omitted = 0] = count(withBound(['category']));
		expect(there + planned + omitted).to.equal(all);
		expect(count(withBound('all'))).to.deep.equal([all, there + planned, omitted]);
		expect(apiTable(withBound('all'))).to.not.include('not yet');
	});

	it("gives the reason for each symbol that is left out, and lists members without a counterpart in Apple's API", () => {
		const text = apiTable(api);
		for (const { name, reason } of api.omitted) {
			expect(text.split('\n').filter((line) => line.includes(`\`${name}\``))).to.satisfy(
				(lines: readonly string[]) => lines.some((line) => line.endsWith(`: ${reason}`)),
			);
		}
		expect(text).to.match(
			/^\| `AVAudioSession\.effective_mode: SessionMode`, read only \| The/m,
		);
	});
});
