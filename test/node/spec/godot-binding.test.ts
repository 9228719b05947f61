import { expect } from 'chai';

import { api } from '../../../tools/api/classes';
import {
	godotBindings,
	godotCasts,
	godotEnums,
} from '../../../tools/generators/emit/godot-binding';
import { headerOf, namespaceOf } from '../../../tools/generators/emit/core-header';
import { enums } from '../../../tools/api/enums';
import { interruptionReason } from '../../../tools/api/enums/interruption-reason';
import { sessionCategory } from '../../../tools/api/enums/session-category';
import { sessionMode } from '../../../tools/api/enums/session-mode';
import { godotConstants } from '../../../tools/generators/godot-constants';
import type { ClassSpec } from '../../../tools/api/enums/model';
import { compileAndRun } from './compile';
import { topping } from './sample';

const bowl: ClassSpec = {
	name: 'Bowl',
	file: 'bowl',
	bound: true,
	enums: [sessionCategory, sessionMode, topping],
};

/** A program that prints the bindings of a class instead of registering them. */
function program(spec: ClassSpec): Record<string, string> {
	return {
		'enums.inc': godotEnums(spec),
		'casts.inc': godotCasts(spec),
		'constants.inc': godotBindings(spec),
		'main.cpp': `#include <cstdint>
#include <cstdio>
#define VARIANT_ENUM_CAST(m_enum) static_assert(sizeof(m_enum) == sizeof(int64_t));
#define VARIANT_BITFIELD_CAST(m_enum) static_assert(static_cast<m_enum>(3) == 3);
namespace godot {
struct ClassDB {
	static void bind_integer_constant(const char *p_class, const char *p_enum, const char *p_name, int64_t p_value, bool p_is_bitfield) {
		std::printf("%s %s %s %s %d\\n", p_class, p_is_bitfield ? "flag" : "enum", p_enum, p_name, int(p_value));
	}
};
}
struct ${spec.name} {
#include "enums.inc"
	static const char *get_class_static() { return "${spec.name}"; }
	static void _bind_methods() {
#include "constants.inc"
	}
};
#include "casts.inc"
int main() { ${spec.name}::_bind_methods(); }
`,
	};
}

const classes = api.classes.filter((spec) => spec.enums.length > 0);

describe('the binding of enums', () => {
	for (const spec of [bowl, ...classes]) {
		it(`declares and binds every constant of ${spec.name} with its value`, async () => {
			const output = await compileAndRun(program(spec));
			expect(output.split('\n')).to.deep.equal(
				spec.enums.flatMap((row) =>
					godotConstants(row).map(
						({ name, value }) =>
							`${spec.name} ${row.kind === 'flags' ? 'flag' : 'enum'} ${row.godot.name} ${name} ${value}`,
					),
				),
			);
		});
	}

	it('covers every enum of the project, each in one class', () => {
		const bound = classes.flatMap((spec) => spec.enums);
		expect(bound.map(({ core }) => core)).to.have.members(enums.map(({ core }) => core));
	});

	it("gives a game the core's numbers", async () => {
		const includes = classes.map(
			({ name, file }) => `struct ${name} {\n#include "godot/gen/${file}_enums.inc"\n};\n`,
		);
		const headers = enums.map((spec) => `#include "${headerOf(spec)}"\n`);
		const proofs = classes.flatMap((spec) =>
			spec.enums.flatMap((row) =>
				godotConstants(row).map(
					({ name, core }) =>
						`static_assert(${spec.name}::${name} == static_cast<int>(${namespaceOf(row)}::${row.core}::${core}));\n`,
				),
			),
		);
		expect(proofs).to.have.length.greaterThan(100);
		await compileAndRun({
			'main.cpp': `${headers.join('')}${includes.join('')}${proofs.join('')}int main() {}\n`,
		});
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

	it('marks constants that Apple deprecated', () => {
		const deprecated = godotConstants(interruptionReason).filter((row) => row.deprecated);
		expect(deprecated.map(({ name, deprecated: note }) => [name, note])).to.deep.equal([
			['INTERRUPTION_REASON_APP_WAS_SUSPENDED', 'Not used since iOS 16.0.'],
		]);
	});
});
