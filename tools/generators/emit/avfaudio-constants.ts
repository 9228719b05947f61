import { isEverywhere } from '../apple/platforms';
import type { Availability, ConstantSpec, EnumSpec } from '../../api/enums/model';
import { coreName, plainText } from '../naming';
import { snakeCase } from '../../packages/test-link/snake-case';
import { knownIf, versionArguments } from './avfaudio-availability';
import { notice } from './notice';

/** Returns the lines, guarded by a preprocessor condition that the platform knows the symbol. */
function whereKnown(since: Availability | null, lines: string): string {
	const condition = since === null ? undefined : knownIf(since);
	return condition === undefined ? lines : `#if ${condition}\n${lines}\n#endif`;
}

function isGuarded(since: Availability | null): since is Availability {
	return since !== null && !isEverywhere(since);
}

function header(includes: readonly string[], body: string): string {
	return `// ${notice('tools/api/enums')}

#pragma once

${includes.map((name) => `#include "${name}"`).join('\n')}

namespace audio_session::avfaudio {
${body}

} // namespace audio_session::avfaudio
`;
}

function includesOf(specs: readonly EnumSpec[]): string[] {
	return specs.map(({ core }) => `../../../session/gen/${snakeCase(core)}.h`).sort();
}

/** Returns a case that returns the constant on a system that has it, and breaks on other systems. */
function guardedCase(spec: EnumSpec, constant: ConstantSpec, present: string): string {
	const label = `case ${spec.core}::${coreName(spec, constant)}:`;
	const { since } = constant;
	if (!isGuarded(since)) {
		return `${label}\n${present}`;
	}
	const guarded = `if (AVFAUDIO_SINCE(${versionArguments(since)})) {\n${present}\n}`;
	return `${label}\n${whereKnown(since, guarded)}\nbreak;`;
}

function stringsOf(spec: EnumSpec): string {
	const cases = spec.constants.map((constant) =>
		constant.apple === null
			? `case ${spec.core}::${coreName(spec, constant)}:\nbreak;`
			: guardedCase(spec, constant, `return ${constant.apple};`),
	);
	return `
inline NSString *to_apple(${spec.core} p_value) {
	switch (p_value) {
${cases.join('\n')}
	}
	return nil;
}

inline std::optional<${spec.core}> find_${snakeCase(spec.core)}(NSString *p_name) {
	for (const ${spec.core}Name &row : ${snakeCase(spec.core).toUpperCase()}_NAMES) {
		NSString *const name = to_apple(row.value);
		if (name != nil && [p_name isEqualToString:name]) {
			return row.value;
		}
	}
	return std::nullopt;
}`;
}

/** Returns the conversions between Apple's string constants and the enums of the core. */
export function avfaudioStrings(enums: readonly EnumSpec[]): string {
	const specs = enums.filter(({ kind, apple }) => kind === 'strings' && apple !== null);
	return header(
		['../apple_sdk.h', ...includesOf(specs)],
		`
// \`to_apple()\` returns nil for a constant that this system lacks; the reverse returns nullopt for an unknown string.
${specs.map(stringsOf).join('\n')}`,
	).replace('\n\nnamespace', '\n\n#include <optional>\n\nnamespace');
}

/** Enums of which a game can request every value. */
const asked = new Set(['Mode', 'CategoryOptions', 'RouteSharingPolicy', 'PortOverride']);

function missingOf(spec: EnumSpec): string {
	const cases = spec.constants.flatMap((constant) => {
		const { since } = constant;
		if (!isGuarded(since)) {
			return [];
		}
		const versions = versionArguments(since);
		const present = `if (AVFAUDIO_SINCE(${versions})) {\nreturn std::nullopt;\n}`;
		return `case ${spec.core}::${coreName(spec, constant)}:
${whereKnown(since, present)}
return AVFAUDIO_ORIGIN(${versions});`;
	});
	return `
inline std::optional<SystemOrigin> find_missing(${spec.core} p_value) {
	switch (p_value) {
${cases.join('\n')}
		default:
			break;
	}
	return std::nullopt;
}`;
}

/** Returns the functions that find constants that this system lacks, and the system that they need. */
export function avfaudioOrigins(enums: readonly EnumSpec[]): string {
	const specs = enums.filter(({ core }) => asked.has(core));
	return header(
		['../apple_sdk.h', ...includesOf(specs)],
		`
// Return the system that the constant needs, if this system lacks it.
${specs.map(missingOf).join('\n')}`,
	).replace('\n\nnamespace', '\n\n#include <optional>\n\nnamespace');
}

function checksOf(spec: EnumSpec): string[] {
	return spec.constants.flatMap((constant) =>
		constant.apple === null
			? []
			: [
					whereKnown(
						constant.since,
						`static_assert(static_cast<int64_t>(${constant.apple}) == static_cast<int64_t>(${spec.core}::${coreName(spec, constant)}));`,
					),
				],
	);
}

/** Returns checks that fail the build if a number of the core differs from Apple's SDK: the backend casts between them. */
export function avfaudioNumbers(enums: readonly EnumSpec[]): string {
	const specs = enums.filter(({ kind, apple }) => kind !== 'strings' && apple !== null);
	return header(
		['../apple_sdk.h', ...includesOf(specs)],
		`
// The backend casts between these numbers. Their availability does not matter, because they are not used.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunguarded-availability"
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
${specs.flatMap(checksOf).join('\n')}
#pragma clang diagnostic pop`,
	);
}

/** Returns the descriptions of the platform's errors, for the message of a refusal. */
export function avfaudioErrors(errors: EnumSpec): string {
	const cases = errors.constants.map(
		(constant) =>
			`case ${errors.core}::${coreName(errors, constant)}:\nreturn ${JSON.stringify(plainText(constant.doc))};`,
	);
	return header(
		includesOf([errors]),
		`
// Describes the error.
constexpr std::string_view describe(${errors.core} p_code) {
	switch (p_code) {
${cases.join('\n')}
	}
	return "Apple documents no such code for audio sessions.";
}`,
	);
}
