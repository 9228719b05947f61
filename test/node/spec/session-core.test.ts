import { expect } from 'chai';
import type { ClassApi, MemberSpec } from '../../../tools/api/classes/model';
import {
	accessorDeclarations,
	accessorDefinitions,
} from '../../../tools/generators/emit/godot-accessors';
import {
	operationHeader,
	propertyList,
	rangeHeader,
	readingList,
	stateList,
} from '../../../tools/generators/emit/session-core';
import { topping } from './sample';

const about = { apple: [], doc: 'Says what it is.', test: 'it is tested' } as const;
const property = { ...about, kind: 'property', writable: true } as const;

const members: readonly MemberSpec[] = [
	{ ...property, name: 'rate', type: 'float', unit: 'hertz', range: [0, null] },
	{
		...property,
		name: 'gain',
		type: 'float',
		range: [0, 1],
		isSinglePrecision: true,
		default: 1,
	},
	{ ...property, name: 'channels', type: 'int', unit: 'channels', range: [0, null] },
	{ ...property, name: 'muted', type: 'bool', getter: 'is_muted' },
	{ ...property, name: 'topping', type: 'Toppings', default: 'TOPPING_CREAM' },
	{ ...property, name: 'volume', type: 'float', range: [0, 1], writable: false },
	{ ...property, name: 'label', type: 'String', writable: false },
	{ ...property, name: 'own', type: 'bool', hasOwnAccessors: true },
	{ ...property, name: 'aside', type: 'bool', operation: null, isOutsideOfState: true },
	{ ...about, kind: 'method', name: 'ask', arguments: [], returns: 'Signal' },
	{
		...about,
		kind: 'method',
		name: 'set_rate_softly',
		arguments: [{ name: 'rate', type: 'float' }],
		returns: 'Signal',
		operation: 'set_rate',
	},
	{ ...about, kind: 'method', name: 'count', arguments: [], returns: 'int' },
];

const bowl: ClassApi = {
	...{ name: 'Bowl', file: 'bowl', bound: true, enums: [topping], apple: [] },
	...{ doc: 'A bowl.', description: 'A bowl.', test: 'it is tested' },
	...{ constantsTest: 'it is tested', boundMembers: 'all', members },
};

/** Returns the lines of a list for a macro. */
function rows(text: string): string[] {
	return text.split('\n').filter((line) => /^SESSION_\w+\(/.test(line));
}

describe("the code of the session's core from the data", () => {
	it('has an operation for each assignment and each awaitable method, once', () => {
		const names = [...operationHeader([bowl]).matchAll(/^"(\w+)",$/gm)].map(([, name]) => name);
		expect(names).to.deep.equal([
			...[
				'set_rate',
				'set_gain',
				'set_channels',
				'set_muted',
				'set_topping',
				'set_own',
				'ask',
			],
		]);
	});

	it('has a property for each value that can be assigned, with its operation', () => {
		expect(rows(propertyList(bowl, [bowl]))).to.deep.equal([
			'SESSION_PROPERTY(double, rate, SET_RATE)',
			'SESSION_PROPERTY(float, gain, SET_GAIN)',
			'SESSION_PROPERTY(int32_t, channels, SET_CHANNELS)',
			'SESSION_PROPERTY(bool, is_muted, SET_MUTED)',
			`SESSION_PROPERTY(${topping.core}, topping, SET_TOPPING)`,
			'SESSION_PROPERTY(bool, own, SET_OWN)',
		]);
	});

	it('has a reading for each other value, but not for a text', () => {
		expect(rows(readingList(bowl, [bowl]))).to.deep.equal(['SESSION_READING(double, volume)']);
	});

	it('has a value of the state for each, with its default', () => {
		expect(rows(stateList(bowl, [bowl]))).to.include.members([
			'SESSION_VALUE(double, rate, 0.0)',
			'SESSION_VALUE(float, gain, 1.0f)',
			'SESSION_VALUE(int32_t, channels, 0)',
			'SESSION_VALUE(bool, is_muted, false)',
			`SESSION_VALUE(${topping.core}, topping, ${topping.core}::CREAM)`,
		]);
	});

	it('has a check for each range, which refuses NaN', () => {
		const text = rangeHeader(bowl, [bowl]);
		expect(text).to.include(
			'is_valid_gain(double p_value) {\n\treturn p_value >= 0.0 && p_value <= 1.0;',
		);
		expect(text).to.include('// Hertz.\nconstexpr bool is_valid_rate(double p_value)');
		expect(text).to.include('p_value <= std::numeric_limits<double>::max()');
		expect(text).to.include('is_valid_channels(int64_t p_value)');
		expect(text).to.include('p_value <= std::numeric_limits<int32_t>::max()');
		expect(text).not.to.include('volume');
	});
});

describe('the accessors of a class from the data', () => {
	const text = accessorDefinitions(bowl, [bowl]);

	it('refuse a number out of range, and say what is valid', () => {
		expect(text).to.include('"The gain %f cannot be set. Use a number from 0 to 1.", p_value');
		expect(text).to.include(
			'"set_channels: %d is not a valid number of channels. Use 0 or more; 0 means no preference."',
		);
	});

	it('refuse a number that is not in the enum', () => {
		expect(text).to.include('"There is no toppings %d. Use one of Bowl.Toppings."');
	});

	it('leave out hand-written accessors', () => {
		const declared = accessorDeclarations(bowl, [bowl]);
		expect(declared).to.include('bool is_muted() const;\nvoid set_muted(bool p_value);');
		expect(declared).to.include('godot::Signal ask();');
		for (const name of ['own', 'aside', 'label', 'count', 'set_rate_softly']) {
			expect(declared).not.to.match(new RegExp(`\\b(?:get_|set_)?${name}\\(`));
		}
	});
});
