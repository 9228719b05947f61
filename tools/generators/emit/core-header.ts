import type { EnumSpec } from '../../api/enums/model';
import { coreName, fourCharCode, numberOf, plainText } from '../naming';
import { snakeCase } from '../../packages/test-link/snake-case';
import { notice } from './notice';

function hexadecimal(code: string): string {
	return `0x${fourCharCode(code).toString(16)} /* '${code}' */`;
}

function declaration(spec: EnumSpec): string {
	const enumerators = spec.constants.map((constant) => {
		const value =
			typeof constant.value === 'number' ? constant.value : hexadecimal(constant.value);
		return `// ${plainText(constant.doc)}\n${coreName(spec, constant)} = ${value},`;
	});
	return `
// ${plainText(spec.doc)}
enum class ${spec.core} : ${spec.kind === 'flags' ? 'uint32_t' : 'int32_t'} {
${enumerators.join('\n')}
};`;
}

function flagOperators({ core }: EnumSpec): string {
	const operator = (sign: string): string => `
constexpr ${core} operator${sign}(${core} p_left, ${core} p_right) {
	return static_cast<${core}>(static_cast<uint32_t>(p_left) ${sign} static_cast<uint32_t>(p_right));
}`;
	return operator('|') + '\n' + operator('&');
}

function names(spec: EnumSpec): string {
	const { core } = spec;
	const snake = snakeCase(core);
	const rows = spec.constants.map(
		(constant) => `{ ${core}::${coreName(spec, constant)}, "${constant.typescript}" },`,
	);
	return `
struct ${core}Name {
	${core} value;
	std::string_view name;
};

inline constexpr ${core}Name ${snake.toUpperCase()}_NAMES[] = {
${rows.join('\n')}
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(${core} p_value) {
	for (const ${core}Name &row : ${snake.toUpperCase()}_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<${core}> find_${snake}(std::string_view p_name) {
	for (const ${core}Name &row : ${snake.toUpperCase()}_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}`;
}

/** Returns a check that takes a game's 64-bit integer, so that nothing is cast before it is checked. */
function validity(spec: EnumSpec): string {
	const snake = snakeCase(spec.core);
	const values = spec.constants.map(numberOf);
	const highest = Math.max(...values);
	const hasNoGap = Math.min(...values) === 0 && highest === values.length - 1;
	const mask = values.reduce((bits, value) => bits | value, 0).toString(16);
	const search = `for (const ${spec.core}Name &row : ${snake.toUpperCase()}_NAMES) {
		if (static_cast<int64_t>(row.value) == p_value) {
			return true;
		}
	}
	return false;`;
	const range = `return p_value >= 0 && p_value <= ${highest};`;
	const bits = `return (p_value & ~int64_t(0x${mask})) == 0;`;
	return `
constexpr bool is_valid_${snake}(int64_t p_value) {
	${spec.kind === 'flags' ? bits : hasNoGap ? range : search}
}`;
}

function legacyNames(spec: EnumSpec): string {
	const { core } = spec;
	const snake = snakeCase(core);
	const rows = spec.constants.flatMap((constant) =>
		constant.legacy === undefined
			? []
			: `{ ${core}::${coreName(spec, constant)}, "${constant.legacy.name}", ${hexadecimal(constant.legacy.code)} },`,
	);
	if (rows.length === 0) {
		return '';
	}
	const find = (key: string, type: string): string => `
constexpr std::optional<${core}> find_${snake}_by_legacy_${key}(${type} p_${key}) {
	for (const Legacy${core} &row : LEGACY_${snake.toUpperCase()}_NAMES) {
		if (row.${key} == p_${key}) {
			return row.value;
		}
	}
	return {};
}`;
	return `
// The names in Audio Session Services, the C API before AVAudioSession.
struct Legacy${core} {
	${core} value;
	std::string_view name;
	uint32_t code;
};

inline constexpr Legacy${core} LEGACY_${snake.toUpperCase()}_NAMES[] = {
${rows.join('\n')}
};
${find('name', 'std::string_view')}
${find('code', 'uint32_t')}`;
}

function failures(spec: EnumSpec): string {
	const cases = spec.constants.flatMap((constant) => {
		const failure = constant.error?.replace(/^OK$/, 'NONE').replace(/^ERR_/, '');
		return failure === undefined
			? []
			: `case ${spec.core}::${coreName(spec, constant)}: return Failure::${failure};`;
	});
	if (cases.length === 0) {
		return '';
	}
	return `
// Returns the failure that a request with this error reports; \`FAILED\` for an unknown code.
constexpr Failure to_failure(${spec.core} p_value) {
	switch (p_value) {
${cases.join('\n')}
	}
	return Failure::FAILED;
}`;
}

/** The namespace of an enum's type in C++. */
export function namespaceOf({ backend }: EnumSpec): string {
	return backend === undefined ? 'audio_session' : `audio_session::${backend}`;
}

/** The header with an enum's type, by its path from `src/`. */
export function headerOf({ backend, core }: EnumSpec): string {
	const folder = backend === undefined ? 'session' : `backends/${backend}`;
	return `${folder}/gen/${snakeCase(core)}.h`;
}

/** The C++17 header of one enum for the core: the standard library only, and all of it constexpr. */
export function coreHeader(spec: EnumSpec): string {
	const toFailure = failures(spec);
	return `// ${notice('tools/api/enums')}

#pragma once
${toFailure && '\n#include "../session_result.h"\n'}
#include <cstdint>
#include <optional>
#include <string_view>

namespace ${namespaceOf(spec)} {
${declaration(spec)}
${spec.kind === 'flags' ? flagOperators(spec) : ''}
${names(spec)}
${validity(spec)}
${legacyNames(spec)}
${toFailure}

} // namespace ${namespaceOf(spec)}
`;
}
