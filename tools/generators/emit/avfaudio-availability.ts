import type { ApiSpec, AppleSymbol } from '../../api/classes/model';
import type { Availability } from '../../api/enums/model';
import { notice } from './notice';
import { isEverywhere, lackingPlatforms, platforms } from '../apple/platforms';

/** Returns `SESSION_SET_OUTPUT_MUTED` for `-[AVAudioSession setOutputMuted:error:]`. */
function macroName(symbol: string): string {
	const words = symbol
		.replace(/^[-+]\[AVAudio(\w+) (\w+).*\]$/, '$1_$2')
		.replace(/^AVAudio/, '')
		.replace(/(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])/g, '_$&');
	return words.toUpperCase();
}

/** The versions as arguments of a macro that takes one for each platform. */
export function versionArguments(since: Availability): string {
	return platforms.map(({ key }) => since[key] ?? 'never').join(', ');
}

/** Returns the preprocessor condition that a platform has the symbol in any version; undefined if all have it. */
export function knownIf(since: Availability): string | undefined {
	const lacking = lackingPlatforms(since);
	return lacking.length === 0 ? undefined : lacking.map(({ macro }) => `!${macro}`).join(' && ');
}

function macros({ name, since }: AppleSymbol): string {
	const macro = macroName(name);
	const versions = versionArguments(since);
	const condition = knownIf(since);
	const knows = condition === undefined ? '' : `\n#define AVFAUDIO_KNOWS_${macro} (${condition})`;
	return `
// ${name}${knows}
#define AVFAUDIO_HAS_${macro} AVFAUDIO_SINCE(${versions})
#define AVFAUDIO_ORIGIN_${macro} AVFAUDIO_ORIGIN(${versions})`;
}

function symbolsOf(api: ApiSpec): AppleSymbol[] {
	const found = new Map<string, AppleSymbol>();
	for (const spec of api.classes) {
		const ofMembers = spec.members.flatMap((member) => [
			...member.apple,
			...(member.kind === 'signal'
				? member.arguments.flatMap(({ apple }) => (apple === undefined ? [] : [apple]))
				: []),
		]);
		for (const symbol of [...spec.apple, ...ofMembers]) {
			found.set(symbol.name, symbol);
		}
	}
	return [...found.values()].filter(({ since }) => !isEverywhere(since));
}

/** Returns the macros that check, in Objective-C++, for Apple symbols that some supported systems lack. */
export function avfaudioAvailability(api: ApiSpec): string {
	return `// ${notice('tools/api/classes')}

// Symbols that some supported systems lack. HAS: whether this system has it, for a separate \`if\`. KNOWS, if a
// platform lacks it: whether this platform has it in any version, for the preprocessor. ORIGIN: the required system.

#pragma once

#include "../apple_sdk.h"
${symbolsOf(api).map(macros).join('\n')}
`;
}
