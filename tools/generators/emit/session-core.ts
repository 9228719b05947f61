import type { ClassApi, Range } from '../../api/classes/model';
import { defaultOf, initialValueOf } from '../inventory/check-members';
import { resolveType } from '../inventory/types';
import { coreName, numberOf } from '../naming';
import { coreValues, operationOf, operationsOf, type CoreValue } from './core-members';
import { notice } from './notice';

const head = `// ${notice('tools/api/classes')}\n\n`;

/** Returns the header with all operations of the session and their names. */
export function operationHeader(classes: readonly ClassApi[]): string {
	const operations = operationsOf(classes);
	return `${head}#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace audio_session {

// All operations that can be requested from the session.
enum class Operation : uint8_t {
${operations.map((name) => `${name.toUpperCase()},\n`).join('')}COUNT,
};

// In the order of \`Operation\`.
inline constexpr std::string_view OPERATION_NAMES[] = {
${operations.map((name) => `"${name}",\n`).join('')}};

inline constexpr size_t OPERATION_COUNT = static_cast<size_t>(Operation::COUNT);

// Returns the method that a game calls for the operation, as in \`request_failed\`; terminated by a NUL.
constexpr std::string_view to_string(Operation p_operation) {
	return OPERATION_NAMES[static_cast<size_t>(p_operation)];
}

} // namespace audio_session
`;
}

/** Returns the properties that a game can assign, as a list for a macro. */
export function propertyList(owner: ClassApi, classes: readonly ClassApi[]): string {
	const rows = coreValues(owner, classes).flatMap(({ row, field, type }) => {
		const operation = operationOf(row);
		return operation === undefined
			? []
			: [`SESSION_PROPERTY(${type}, ${field}, ${operation.toUpperCase()})\n`];
	});
	return `${head}// SESSION_PROPERTY(type, member, operation)\n${rows.join('')}`;
}

/** Returns the values that a game reads but does not assign, as a list for a macro. */
export function readingList(owner: ClassApi, classes: readonly ClassApi[]): string {
	const rows = coreValues(owner, classes)
		.filter(({ row }) => !row.writable)
		.map(({ field, type }) => `SESSION_READING(${type}, ${field})\n`);
	return `${head}// SESSION_READING(type, member)\n${rows.join('')}`;
}

/** Returns the values of the session's state with their defaults, as a list for a macro. */
export function stateList(owner: ClassApi, classes: readonly ClassApi[]): string {
	const rows = coreValues(owner, classes).map(
		(value) =>
			`SESSION_VALUE(${value.type}, ${value.field}, ${initialValue(value, classes)})\n`,
	);
	return `${head}// SESSION_VALUE(type, member, default)\n${rows.join('')}`;
}

function initialValue({ row, type }: CoreValue, classes: readonly ClassApi[]): string {
	const found = resolveType(row.type, classes);
	const value = defaultOf({ type: row.type, default: initialValueOf(row) }, classes) ?? '';
	if (found?.kind === 'enum') {
		const constant = found.spec.constants.find((named) => numberOf(named) === Number(value));
		return constant === undefined ? `${type}(0)` : `${type}::${coreName(found.spec, constant)}`;
	}
	return type === 'float' ? `${value}f` : value;
}

function capitalized(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

function bounds([lowest, highest]: Range, type: string): string {
	if (type === 'int32_t') {
		const most = highest === null ? 'std::numeric_limits<int32_t>::max()' : String(highest);
		return `p_value >= ${lowest} && p_value <= ${most}`;
	}
	const number = (value: number): string => (Number.isInteger(value) ? `${value}.0` : `${value}`);
	const most = highest === null ? 'std::numeric_limits<double>::max()' : number(highest);
	return `p_value >= ${number(lowest)} && p_value <= ${most}`;
}

/** Returns the header with the range of each number that a game can assign. */
export function rangeHeader(owner: ClassApi, classes: readonly ClassApi[]): string {
	const checks = coreValues(owner, classes).flatMap(({ row, type }) =>
		row.writable && row.range !== undefined
			? [
					`${row.unit === undefined ? '' : `// ${capitalized(row.unit)}.\n`}constexpr bool is_valid_${row.name}(${type === 'int32_t' ? 'int64_t' : 'double'} p_value) {\n\treturn ${bounds(row.range, type)};\n}\n`,
				]
			: [],
	);
	return `${head}#pragma once

#include <cstdint>
#include <limits>

namespace audio_session {

// Return whether a number can be valid on any device. NaN is never valid.

${checks.join('\n')}
} // namespace audio_session
`;
}
