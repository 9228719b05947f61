import { expect } from 'chai';

import { api } from '../../../tools/api/classes';
import { accessorsOf } from '../../../tools/generators/inventory/check-members';
import type { ClassApi, MemberSpec } from '../../../tools/api/classes/model';
import { godotMembers } from '../../../tools/generators/emit/godot-members';
import { compileAndRun } from './compile';

/** Returns the methods that the binding of a member names. */
function methodsOf(member: MemberSpec): readonly string[] {
	if (member.kind === 'signal') {
		return [];
	}
	return member.kind === 'method'
		? [member.name]
		: Object.values<string>({ ...accessorsOf(member) });
}

/** Returns a program that prints the bindings of all members of a class instead of registering them. */
function program(owner: ClassApi): Record<string, string> {
	const methods = owner.members.flatMap(methodsOf).map((name) => `void ${name}() {}\n`);
	return {
		'members.inc': godotMembers({ ...owner, boundMembers: 'all' }, api.classes),
		'main.cpp': `#include <cstdio>
#include <string>
namespace godot {
struct Variant {
	enum Type { NIL, BOOL, INT, FLOAT, STRING, OBJECT, SIGNAL, ARRAY, PACKED_INT32_ARRAY, PACKED_INT64_ARRAY, PACKED_STRING_ARRAY };
};
enum { PROPERTY_HINT_NONE = 0, PROPERTY_HINT_ARRAY_TYPE = 31 };
enum { PROPERTY_USAGE_NONE = 0, PROPERTY_USAGE_DEFAULT = 6, PROPERTY_USAGE_CLASS_IS_ENUM = 1 << 16, PROPERTY_USAGE_CLASS_IS_BITFIELD = 1 << 9 };
struct PropertyInfo {
	std::string text;
	PropertyInfo(Variant::Type p_type, std::string p_name, int p_hint = 0, std::string p_hint_text = "", int p_usage = PROPERTY_USAGE_DEFAULT, std::string p_class = "") :
			text(p_name + ":" + std::to_string(p_type) + ":" + p_hint_text + p_class + ((p_usage & PROPERTY_USAGE_CLASS_IS_BITFIELD) != 0 ? ":flags" : "") + (p_hint == PROPERTY_HINT_ARRAY_TYPE ? "[]" : "")) {}
};
struct MethodInfo {
	std::string text;
	template <typename... Infos>
	MethodInfo(std::string p_name, Infos... p_infos) : text(p_name) {
		((text += " " + p_infos.text), ...);
	}
};
template <typename... Names>
std::string D_METHOD(const char *p_name, Names... p_names) {
	std::string text = p_name;
	((text += std::string(" ") + p_names), ...);
	return text;
}
inline std::string text_of(int p_value) { return std::to_string(p_value); }
inline std::string text_of(const char *p_value) { return std::string("\\"") + p_value + "\\""; }
#define DEFVAL(m_value) godot::text_of(m_value)
struct ClassDB {
	template <typename Method, typename... Defaults>
	static void bind_method(const std::string &p_signature, Method, Defaults... p_defaults) {
		std::printf("method %s", p_signature.c_str());
		((std::printf(" =%s", p_defaults.c_str())), ...);
		std::printf("\\n");
	}
	template <typename Method, typename... Defaults>
	static void bind_static_method(const char *p_class, const std::string &p_signature, Method, Defaults... p_defaults) {
		std::printf("static %s %s", p_class, p_signature.c_str());
		((std::printf(" =%s", p_defaults.c_str())), ...);
		std::printf("\\n");
	}
};
}
#define ADD_PROPERTY(m_info, m_setter, m_getter) std::printf("property %s set=%s get=%s\\n", (m_info).text.c_str(), m_setter, m_getter)
#define ADD_SIGNAL(m_info) std::printf("signal %s\\n", (m_info).text.c_str())
struct ${owner.name} {
	static const char *get_class_static() { return "${owner.name}"; }
	${methods.join('\t')}
	static void _bind_methods() {
#include "members.inc"
	}
};
int main() { ${owner.name}::_bind_methods(); }
`,
	};
}

describe('the binding of members', () => {
	const linesOf = new Map<string, readonly string[]>();
	before(async () => {
		for (const owner of api.classes) {
			const output = await compileAndRun(program(owner));
			linesOf.set(owner.name, output.split('\n'));
		}
	});

	for (const owner of api.classes) {
		it(`has a line for each method, property and signal of ${owner.name}`, () => {
			const names = (linesOf.get(owner.name) ?? []).map((line) =>
				line.replace(/^static \w+ /, 'method ').replace(/^(\w+ \w+).*$/, '$1'),
			);
			const expected = owner.members.flatMap((member) => [
				...methodsOf(member).map((name) => `method ${name}`),
				...(member.kind === 'method' ? [] : [`${member.kind} ${member.name}`]),
			]);
			expect(names).to.deep.equal(expected);
		});
	}

	it('has the types of values, their defaults, setters and getters', () => {
		const [int, float, object, array, packed] = [2, 3, 5, 7, 8];
		expect(linesOf.get('AVAudioSession')).to.include.members([
			'method set_mode value',
			`property mode:${int}: set=set_mode get=get_mode`,
			`property output_volume:${float}: set= get=get_output_volume`,
			`property other_audio_playing:1: set= get=is_other_audio_playing`,
			`property preferred_input:${object}:AVAudioSessionPort set= get=get_preferred_input`,
			'method set_preferred_input port',
			`property available_inputs:${array}:AVAudioSessionPort[] set= get=get_available_inputs`,
			`property available_modes:${packed}: set= get=get_available_modes`,
			`property supported_output_channel_layouts:9: set= get=get_supported_output_channel_layouts`,
			'method configure category mode options policy =0 =0 =0',
			'static AVAudioSession get_simulator',
			`signal interruption type:${int}:AVAudioSession.InterruptionType reason:${int}:AVAudioSession.InterruptionReason should_resume:1:`,
			`signal request_failed operation:4: error:${int}:Error message:4:`,
			`signal route_changed reason:${int}:AVAudioSession.RouteChangeReason previous_route:${object}:AVAudioSessionRoute`,
			'signal media_services_lost',
		]);
	});

	it('takes the defaults of enums from any class, and texts unchanged', () => {
		expect(linesOf.get('AVAudioSessionSimulator')).to.include.members([
			'method begin_interruption source reason =0',
			'method end_interruption should_resume =1',
			'method set_delay seconds operation =""',
		]);
	});

	it('leaves out members that are not implemented yet', () => {
		const [owner] = api.classes;
		const text = owner === undefined ? '' : godotMembers(owner, api.classes);
		expect(text).to.include('"get_category"');
		expect(godotMembers({ ...(owner as ClassApi), boundMembers: ['mode'] }, api.classes))
			.to.include('"get_mode"')
			.but.not.include('"get_category"');
	});
});
