import { readAppleClasses, readAppleDeclarations, type AppleMember } from '../apple/declarations';
import { appleAdditions, type AppleAddition } from '../../api/apple-additions';
import { constantEntriesOf, entriesOf, omittedConstantsOf, type Entry } from './entries';
import type { ApiSpec, MemberSpec, PropertySpec } from '../../api/classes/model';
import { withoutColons } from './selectors';
import { fitsApple, resolveType } from './types';

/** Constants, classes, protocols, properties and methods as Apple declares them, by name. */
export type AppleSymbols = ReadonlyMap<string, AppleMember>;

/**
 * Returns every symbol for audio sessions in the package and in `tools/api/apple-additions.ts`: the
 * constants and classes whose names begin with AVAudioSession or AVAudioApplication, and their members.
 * Names are in Objective-C notation, but selectors have no colons.
 */
export function readAudioSessionSymbols(): AppleSymbols {
	return new Map([...additions(appleAdditions), ...readPackageSymbols()]);
}

function additions(
	rows: Readonly<Record<string, AppleAddition>>,
): readonly (readonly [string, AppleMember])[] {
	return Object.entries(rows).map(([name, row]) => [withoutColons(name), row]);
}

/**
 * Returns the additions that the package now declares itself, one sentence each with what to do.
 * @param rows the additions to check; tests pass their own
 */
export function additionProblems(
	rows: Readonly<Record<string, AppleAddition>> = appleAdditions,
): readonly string[] {
	const declared = readPackageSymbols();
	return Object.keys(rows)
		.filter((name) => declared.has(withoutColons(name)))
		.map(
			(name) =>
				`${name} is in @nativescript/types-ios: remove it from tools/api/apple-additions.ts`,
		);
}

function readPackageSymbols(): AppleSymbols {
	const all = [
		...readAppleDeclarations('AVFAudio'),
		...readAppleDeclarations('CoreAudioTypes'),
		...readAppleDeclarations('AVKit'),
		...readAppleClasses('AVFAudio'),
	];
	return new Map(
		all
			.filter(([name]) =>
				/^([+-]\[)?AVAudio(Session|Application|StereoOrientation\b)/.test(name),
			)
			// The constants of AVAudioSessionCategoryOptions begin with AVAudioSessionCategoryOption.
			.map(([name, member]) => [name.replace(/s?\.(\w+)$/, '$1'), member]),
	);
}

function declarationOf(symbol: string, declared: AppleSymbols): AppleMember | undefined {
	return declared.get(withoutColons(symbol));
}

function versionProblems({ symbol }: Entry, declared: AppleSymbols): string[] {
	const declaration = declarationOf(symbol.name, declared);
	if (declaration === undefined) {
		return symbol.since.ios === null ? [] : [`${symbol.name} is not in Apple's API`];
	}
	const { since, notBefore, deprecated } = declaration;
	const { ios } = symbol.since;
	const isTooOld = ios !== null && notBefore?.localeCompare(ios, 'en', { numeric: true }) === 1;
	return [
		...(isTooOld ? [`${symbol.name} is not older than its class, ${notBefore}`] : []),
		...(deprecated === undefined ? [] : [`${symbol.name} is deprecated since ${deprecated}`]),
		...(since === undefined || since === ios
			? []
			: [`${symbol.name} is in iOS from ${since} on, not ${ios ?? 'never'}`]),
	];
}

function propertyProblems(
	{ classes }: ApiSpec,
	property: PropertySpec,
	declared: AppleSymbols,
): string[] {
	const type = resolveType(property.type, classes);
	const symbols = property.apple.flatMap(({ name }) => declarationOf(name, declared) ?? []);
	if (type === undefined || symbols.length === 0) {
		return [];
	}
	const setters = symbols.flatMap(({ parameters }) => (parameters ? [parameters] : []));
	const isTaken = setters.every((parameters) =>
		parameters.some((parameter) => fitsApple(type, parameter.type, classes)),
	);
	// The last type is the value's; those before it lead to it.
	const read = symbols.findLast((symbol) => symbol.type !== undefined)?.type;
	return [
		...(property.writable === setters.length > 0
			? []
			: [`${property.name}: only one of Godot's property and Apple's can be set`]),
		...(isTaken ? [] : [`${property.name}: Apple's setter takes no ${property.type}`]),
		...(read === undefined || fitsApple(type, read, classes)
			? []
			: [`${property.name}: Apple's is ${read}, which does not match ${property.type}`]),
	];
}

function typeProblems(api: ApiSpec, member: MemberSpec, declared: AppleSymbols): string[] {
	if (member.kind === 'property') {
		return propertyProblems(api, member, declared);
	}
	const types = member.arguments.flatMap(({ type }) => resolveType(type, api.classes) ?? []);
	return member.apple
		.flatMap(({ name }) => declarationOf(name, declared)?.parameters ?? [])
		.filter(({ type }) => !type.includes('=>'))
		.filter(({ type }) => !types.some((row) => fitsApple(row, type, api.classes)))
		.map(({ name, type }) => `${member.name}: no argument takes Apple's ${name}: ${type}`);
}

/**
 * Returns the differences between the inventory and Apple's declarations, one sentence each, beginning with the
 * symbol or the member.
 */
export function appleProblems(
	api: ApiSpec,
	declared: AppleSymbols = readAudioSessionSymbols(),
): readonly string[] {
	const entries = entriesOf(api);
	const enums = api.classes.flatMap((row) => row.enums);
	const bound = new Set([
		...entries.map(({ symbol }) => withoutColons(symbol.name)),
		...enums.flatMap(constantEntriesOf).map(({ apple }) => apple),
	]);
	const omitted = [...api.omitted, ...enums.flatMap(omittedConstantsOf)].map(({ name }) =>
		withoutColons(name),
	);
	const known = new Set([...bound, ...omitted]);
	return [
		...[...declared.keys()]
			.filter((name) => !known.has(name))
			.map((name) => `${name} is neither bound nor left out with a reason`),
		...omitted
			.filter((name) => !declared.has(name))
			.map((name) => `${name} is left out, but not in Apple's API`),
		...omitted
			.filter((name) => bound.has(name))
			.map((name) => `${name} is bound and left out at once`),
		...entries.flatMap((entry) => versionProblems(entry, declared)),
		...api.classes.flatMap(({ name, members }) =>
			members
				.flatMap((member) => typeProblems(api, member, declared))
				.map((problem) => `${name}.${problem}`),
		),
	];
}
