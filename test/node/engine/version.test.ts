import { expect } from 'chai';
import { isNewEnough, parseVersion, shortVersion } from '../../../tools/packages/godot/version';

describe('the version of Godot', () => {
	const known: [string, string][] = [
		['4.6.3.stable.debian4.6.3+ds-2', '4.6.3'],
		['4.4.stable.official.4c311cbee', '4.4'],
		['4.5.dev3.mono.official.28a72fa43', '4.5'],
		['4.4.beta1.custom_build', '4.4'],
		['3.5.2.stable.custom_build', '3.5.2'],
	];
	for (const [line, short] of known) {
		it(`is read from ${line}`, () => {
			const version = parseVersion(`some library's complaint\r\n${line}\r\n`);
			expect(version?.text).to.equal(line);
			expect(version === undefined ? '' : shortVersion(version)).to.equal(short);
		});
	}

	const foreign = ['v20.20.2', 'ls (GNU coreutils) 9.1', 'Python 3.11.2', '4.6.3', '4.6', ''];
	for (const line of foreign) {
		it(`is not found in another program's «${line}»`, () => {
			expect(parseVersion(line)).to.equal(undefined);
		});
	}

	it('is new enough from 4.4 on, including later major versions', () => {
		const judged = ['3.6.stable', '4.3.stable', '4.4.rc1', '4.10.stable', '5.0.stable'].map(
			(text) => {
				const version = parseVersion(text);
				return version !== undefined && isNewEnough(version);
			},
		);
		expect(judged).to.deep.equal([false, false, true, true, true]);
	});
});
