import { expect } from 'chai';

import { enums } from '../../../tools/api/enums';
import { sessionCategory } from '../../../tools/api/enums/session-category';
import { problemsOf } from '../../../tools/generators/inventory/validate';
import { categoryWith, fruit, topping } from './sample';

describe('the rules for a spec entry', () => {
	it('are met by every enum of the project', () => {
		expect(problemsOf(enums)).to.deep.equal([]);
	});

	it('allow four-character values, flags and aliases', () => {
		expect(problemsOf([fruit, topping])).to.deep.equal([]);
	});

	const broken = {
		'a value used twice': [
			{ value: 0 },
			/SessionCategory: the value 0 \(CATEGORY_AMBIENT, CATEGORY_PLAYBACK\) is used twice/,
		],
		'missing documentation': [
			{ doc: '' },
			/CATEGORY_PLAYBACK: its documentation is not a sentence/,
		],
		'documentation that links to nothing': [
			{ doc: 'See [constant playing].' },
			/CATEGORY_PLAYBACK: \[constant playing\] leads nowhere/,
		],
		'a Godot name with a space': [
			{ godot: 'CATEGORY_PLAY BACK' },
			/'CATEGORY_PLAY BACK' is not an upper-case identifier/,
		],
		'a Godot name without the prefix': [
			{ godot: 'PLAYBACK' },
			/'PLAYBACK' does not begin with CATEGORY_/,
		],
		'a Godot name of another constant': [
			{ godot: 'CATEGORY_RECORD' },
			/the Godot name CATEGORY_RECORD .* is used twice/,
		],
		'a TypeScript name in upper case': [
			{ typescript: 'Playback' },
			/CATEGORY_PLAYBACK: the TypeScript name 'Playback' is not in camel case/,
		],
		'a constant named like a C++ keyword': [
			{ typescript: 'default' },
			/CATEGORY_PLAYBACK: 'default' cannot name a constant/,
		],
		'a TypeScript name used twice': [
			{ typescript: 'record' },
			/the TypeScript name record \(CATEGORY_PLAYBACK, CATEGORY_RECORD\) is used twice/,
		],
		'a W3C name used twice': [
			{ w3c: ['ambient'] },
			/the W3C name ambient \(CATEGORY_AMBIENT, CATEGORY_PLAYBACK\) is used twice/,
		],
		'a constant of Apple used twice': [
			{ apple: 'AVAudioSessionCategoryRecord' },
			/the Apple name AVAudioSessionCategoryRecord \(CATEGORY_PLAYBACK, CATEGORY_RECORD\)/,
		],
		'versions without a constant of Apple': [
			{ apple: null },
			/CATEGORY_PLAYBACK: it has versions, but no constant of Apple/,
		],
		'a code of three characters': [
			{ legacy: { name: 'kAudioSessionCategory_MediaPlayback', code: 'med' } },
			/CATEGORY_PLAYBACK: the code 'med' is not four ASCII characters/,
		],
		'a code beyond ASCII': [
			{ legacy: { name: 'kAudioSessionCategory_MediaPlayback', code: 'médi' } },
			/the code 'médi' is not four ASCII characters/,
		],
		'a code used twice': [
			{ legacy: { name: 'kAudioSessionCategory_MediaPlayback', code: 'reca' } },
			/the legacy code reca \(CATEGORY_PLAYBACK, CATEGORY_RECORD\) is used twice/,
		],
		'a legacy name used twice': [
			{ legacy: { name: 'kAudioSessionCategory_RecordAudio', code: 'medi' } },
			/the legacy name kAudioSessionCategory_RecordAudio .* is used twice/,
		],
		'a value beyond 32 bits': [
			{ value: 2 ** 31 },
			/the value 2147483648 is not a 32-bit integer/,
		],
		'a value with a fraction': [{ value: 0.5 }, /the value 0.5 is not a 32-bit integer/],
	} as const;
	for (const [fault, [change, message]] of Object.entries(broken)) {
		it(`name the entry that has ${fault}`, () => {
			expect(problemsOf([categoryWith(3, change)]).join('\n')).to.match(message);
		});
	}

	it('refuse a flag that sets no bit', () => {
		const [cream, nuts] = topping.constants;
		const constants = [cream, nuts].flatMap((row) => (row ? [{ ...row, value: 0 }] : []));
		expect(problemsOf([{ ...topping, constants }]).join('\n')).to.match(
			/Toppings: TOPPING_CREAM: the flag 0 sets no bit/,
		);
	});

	it('allow an empty set of flags under the name none', () => {
		const [cream] = topping.constants;
		const constants = cream ? [{ ...cream, value: 0, typescript: 'none' }] : [];
		expect(problemsOf([{ ...topping, constants }])).to.deep.equal([]);
	});

	it('refuse two enums with the same name', () => {
		expect(problemsOf([sessionCategory, sessionCategory]).join('\n')).to.match(
			/the Godot enum SessionCategory .* is used twice/,
		);
	});
});
