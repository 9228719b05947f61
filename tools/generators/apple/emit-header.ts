import { availabilityAttributes } from './availability';
import { notice } from '../emit/notice';
import { member } from './emit-members';
import { signedEnums } from './lost-types';
import type { HeaderEnum, HeaderSymbol, HeaderSymbols } from './symbols';

/** The data for the headers and the double's constants. */
export const source = '@nativescript/types-ios and tools/api';

/** Members that the framework AVKit adds to classes of AVFAudio. */
const avKit = new Set([
	'AVAudioSessionRouteSelection',
	'-[AVAudioSession prepareRouteSelectionForPlaybackWithCompletionHandler:]',
]);

function attributes(since: HeaderSymbol['since']): string {
	const text = since === undefined ? '' : availabilityAttributes(since);
	return text === '' ? '' : ` ${text}`;
}

// In C++ Apple's options are plain integers, so that options of different enums can be mixed. Here they are
// an enum like any other: code that compiles with these headers also compiles with Apple's.
function enumText({ name, constants }: HeaderEnum): string {
	const type = signedEnums.has(name) ? 'NSInteger' : 'NSUInteger';
	const lines = constants.map(
		(constant) => `\t${constant.name}${attributes(constant.since)} = ${constant.value},\n`,
	);
	return `typedef NS_ENUM(${type}, ${name}) {\n${lines.join('')}};\n`;
}

function stringText({ name, type, since }: HeaderSymbols['strings'][number]): string {
	const typed = type.endsWith('*') ? `${type}const` : `${type} const`;
	return `FOUNDATION_EXPORT ${typed} ${name}${attributes(since)};\n`;
}

/** An instance variable of Apple's classes, needed by runtimes that cannot add instance variables later. */
const ownStorage = '{\n@private\n\tvoid *_impl;\n}';

function isMemberOf(symbol: HeaderSymbol, type: string): boolean {
	return new RegExp(`^[+-]\\[${type} `).test(symbol.name);
}

function classText(
	row: HeaderSymbol,
	members: readonly HeaderSymbol[],
	enums: ReadonlySet<string>,
): string {
	const lines = members
		.filter((symbol) => isMemberOf(symbol, row.name) && !avKit.has(symbol.name))
		.map((symbol) => `${member(symbol, enums)}\n`);
	const before = attributes(row.since).trimStart();
	const words = `@interface ${row.name} : NSObject ${ownStorage}\n${lines.join('')}@end\n`;
	return before === '' ? words : `${before}\n${words}`;
}

function header(includes: readonly string[], blocks: readonly string[]): string {
	return [
		`// ${notice(source)}\n\n#pragma once\n\n`,
		...includes.map((name) => `#import <${name}>\n`),
		'\nNS_ASSUME_NONNULL_BEGIN\n\n',
		blocks.join('\n'),
		'\nNS_ASSUME_NONNULL_END\n',
	].join('');
}

/** Returns the text of each header, by path in the folder of frameworks. */
export function headerTexts({ enums, strings, classes }: HeaderSymbols): Map<string, string> {
	const enumNames = new Set(enums.map(({ name }) => name));
	const types = classes.filter(({ name }) => !name.includes('['));
	const members = classes.filter(({ name }) => name.includes('['));
	const stringTypes = [...new Set(strings.map(({ type }) => type))].filter((type) =>
		type.startsWith('AV'),
	);
	const audio = [
		'typedef uint32_t AudioChannelLabel;\ntypedef uint32_t AudioChannelLayoutTag;\ntypedef uint32_t AVAudioChannelCount;\n',
		stringTypes.map((type) => `typedef NSString *${type};\n`).join(''),
		...enums.filter(({ name }) => !avKit.has(name)).map(enumText),
		strings.map(stringText).join(''),
		types.map(({ name }) => `@class ${name};\n`).join(''),
		...types.map((row) => classText(row, members, enumNames)),
	];
	const route = [
		...enums.filter(({ name }) => avKit.has(name)).map(enumText),
		`@interface AVAudioSession (AVKitRouteSelection)\n${members
			.filter(({ name }) => avKit.has(name))
			.map((symbol) => `${member(symbol, enumNames)}\n`)
			.join('')}@end\n`,
	];
	return new Map([
		[
			'AVFAudio/AVFAudio.h',
			header(['Foundation/Foundation.h', 'TargetConditionals.h', 'os/availability.h'], audio),
		],
		['AVKit/AVKit.h', header(['AVFAudio/AVFAudio.h'], route)],
	]);
}
