import { expect } from 'chai';

import { coreHeader } from '../../../tools/spec/emit/core-header';
import { godotBindings, godotEnums } from '../../../tools/spec/emit/godot-binding';
import { sessionCategory } from '../../../tools/spec/enums/session-category';
import { sessionMode } from '../../../tools/spec/enums/session-mode';
import { godotConstants } from '../../../tools/spec/godot-constants';
import type { ClassSpec } from '../../../tools/spec/model';
import { snakeCase } from '../../../tools/spec/naming';
import { compileAndRun } from './compile';
import { categoryWith, topping } from './sample';

const bowl: ClassSpec = {
	name: 'Bowl',
	file: 'bowl',
	enums: [sessionCategory, sessionMode, topping],
};

/** A class bound with macros that print what they would bind. */
function program(spec: ClassSpec): Record<string, string> {
	const headers = spec.enums.map((row) => [`${snakeCase(row.core)}.h`, coreHeader(row)] as const);
	return {
		...Object.fromEntries(headers),
		'enums.inc': godotEnums(spec),
		'constants.inc': godotBindings(spec),
		'main.cpp': `#include <cstdio>
${headers.map(([name]) => `#include "${name}"`).join('\n')}
#define BIND_ENUM_CONSTANT(m_constant) std::printf("enum %s %d\\n", #m_constant, int(m_constant));
#define BIND_BITFIELD_FLAG(m_constant) std::printf("flag %s %d\\n", #m_constant, int(m_constant));
struct Bowl {
#include "enums.inc"
	static void _bind_methods() {
#include "constants.inc"
	}
};
static_assert(Bowl::ambient == Bowl::CATEGORY_AMBIENT);
int main() { Bowl::_bind_methods(); }
`,
	};
}

describe('the binding of enums', () => {
	it('declares and binds every constant with its value', async () => {
		const output = await compileAndRun(program(bowl));
		expect(output.split('\n')).to.deep.equal(
			bowl.enums.flatMap((spec) =>
				godotConstants(spec).map(
					({ name, value }) =>
						`${spec.kind === 'flags' ? 'flag' : 'enum'} ${name} ${value}`,
				),
			),
		);
	});

	it("has the camel-case constants first, then the same numbers in Godot's spelling", () => {
		const constants = godotConstants(sessionCategory);
		const camelCase = constants.slice(0, 7).map(({ name, value }) => `${name} ${value}`);
		expect(camelCase.join(', ')).to.equal(
			'ambient 0, multiRoute 1, playAndRecord 2, playback 3, record 4, soloAmbient 5, unknown 6',
		);
		const upperCase = constants.slice(7).map(({ name, value }) => `${name} ${value}`);
		expect(upperCase.join(', ')).to.equal(
			'CATEGORY_AMBIENT 0, CATEGORY_MULTI_ROUTE 1, CATEGORY_PLAY_AND_RECORD 2, ' +
				'CATEGORY_PLAYBACK 3, CATEGORY_RECORD 4, CATEGORY_SOLO_AMBIENT 5, CATEGORY_UNKNOWN 6',
		);
	});

	it("does not compile when a game's number is not the core's", async () => {
		const files = program({ ...bowl, enums: [sessionCategory] });
		const drifted = coreHeader(categoryWith(3, { value: 7 }));
		const outcome: unknown = await compileAndRun({ ...files, 'category.h': drifted }).catch(
			(error: unknown) => error,
		);
		expect(outcome).to.be.instanceOf(Error);
		expect(String(outcome)).to.match(/static.?assert(ion)? failed/);
		expect(String(outcome)).to.include('CATEGORY_PLAYBACK == ');
	});
});
