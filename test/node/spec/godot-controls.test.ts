import { expect } from 'chai';

import type { ClassApi, MethodSpec } from '../../../tools/api/classes/model';
import {
	controlDeclarations,
	controlDefinitions,
} from '../../../tools/generators/emit/godot-controls';
import { fruit } from './sample';

const control: MethodSpec = {
	kind: 'method',
	name: 'cook',
	arguments: [],
	returns: 'void',
	apple: [],
	doc: 'Cooks.',
	test: 'it cooks',
};

const bowl: ClassApi = {
	name: 'Bowl',
	file: 'bowl',
	bound: true,
	enums: [{ ...fruit, backend: 'simulated' }],
	apple: [],
	doc: 'A bowl.',
	description: '',
	test: 'it holds fruit',
	constantsTest: 'it has constants',
	boundMembers: 'all',
	controls: { byHand: ['label'] },
	members: [
		{
			...control,
			arguments: [
				{ name: 'fruit', type: 'Fruit' },
				{ name: 'time', type: 'float', unit: 'seconds', range: [0, null] },
				{ name: 'heat', type: 'float', range: [0, 1] },
			],
			returns: 'bool',
		},
		{ ...control, name: 'get_fruit', returns: 'Fruit', isConst: true },
		{ ...control, name: 'get_smell', returns: 'String', isConst: true },
		{ ...control, name: 'label', arguments: [{ name: 'text', type: 'String' }] },
	],
};

/** The code with the simulated device and the code without it. */
function definitions(owner: ClassApi): readonly [string, string] {
	const [present = '', absent = ''] = controlDefinitions(owner, [owner]).split('\n#else\n');
	return [present, absent];
}

describe('the code of the controls of the simulated device', () => {
	it('declares every method, including hand-written ones', () => {
		expect(controlDeclarations(bowl, [bowl]).trim().split('\n').slice(2)).to.deep.equal([
			'bool cook(Fruit p_fruit, double p_time, double p_heat);',
			'Fruit get_fruit() const;',
			'godot::String get_smell() const;',
			'void label(const godot::String &p_text);',
		]);
	});

	it('refuses an unknown constant and a number out of range, and says what would be valid', () => {
		const [present] = definitions(bowl);
		expect(present).to.include('#include "../../backends/simulated/gen/fruit.h"\n');
		expect(present).to.include(`bool Bowl::cook(Fruit p_fruit, double p_time, double p_heat) {
ERR_FAIL_COND_V_MSG(!audio_session::simulated::is_valid_fruit(p_fruit), false, godot::vformat("There is no fruit %d. Use one of Bowl.Fruit.", static_cast<int64_t>(p_fruit)));
ERR_FAIL_COND_V_MSG(!(p_time >= 0 && std::isfinite(p_time)), false, godot::vformat("The argument \\"time\\" of cook() cannot be %f. Use a finite number that is not less than 0.", p_time));
ERR_FAIL_COND_V_MSG(!(p_heat >= 0 && p_heat <= 1), false, godot::vformat("The argument \\"heat\\" of cook() cannot be %f. Use a number from 0 to 1.", p_heat));
return get_device_after_assignments().cook(static_cast<audio_session::simulated::Fruit>(p_fruit), p_time, p_heat);
}`);
	});

	it("returns the device's result, in the types of a game", () => {
		const [present] = definitions(bowl);
		expect(present).to.include(`Bowl::Fruit Bowl::get_fruit() const {
return static_cast<Bowl::Fruit>(get_device_after_assignments().get_fruit());
}`);
		expect(present).to.include(
			'return godot::String::utf8(get_device_after_assignments().get_smell().c_str());',
		);
	});

	it('leaves out hand-written methods, but also refuses them if there is no device', () => {
		const [present, absent] = definitions(bowl);
		expect(present).to.not.include('label');
		expect(absent).to.include('void Bowl::label(const godot::String &) {\nrefuse();\n}');
		expect(absent).to.include(
			'bool Bowl::cook(Fruit, double, double) {\nrefuse();\nreturn false;\n}',
		);
		expect(absent).to.include(
			'Bowl::Fruit Bowl::get_fruit() const {\nrefuse();\nreturn Bowl::Fruit();\n}',
		);
	});

	it('cannot generate a control that takes a text or has a type that is not a value', () => {
		expect(() => controlDefinitions({ ...bowl, controls: { byHand: [] } }, [bowl])).to.throw(
			'A control that takes the text text is written by hand.',
		);
		const owner = { ...bowl, members: [{ ...control, returns: 'Signal' }] };
		expect(() => controlDeclarations(owner, [owner])).to.throw(
			'A control can have no value of the type Signal.',
		);
	});
});
