import sinceSdk16 from '../../api/apple-availability-sdk16.5.json';
import { readAudioSessionSymbols, type AppleSymbols } from '../inventory/check-apple';
import { constantEntriesOf, entriesOf } from '../inventory/entries';
import type { ApiSpec } from '../../api/classes/model';
import { withoutColons } from '../inventory/selectors';
import {
	readAppleClasses,
	readAppleDeclarations,
	type AppleDeclaration,
	type AppleMember,
} from './declarations';
import type { Availability, Version } from '../../api/enums/model';
import { numberOf } from '../naming';
import { isLeftBehind } from './availability';

/** A property, method, class or constant, by its name in Objective-C, including colons. */
export interface HeaderSymbol {
	readonly name: string;
	readonly declaration: AppleMember;
	/** Undefined if Apple states no version: it is then as old as its class or enum. */
	readonly since: Availability | undefined;
}

/** An Apple enum with its constants. */
export interface HeaderEnum {
	readonly name: string;
	readonly constants: readonly {
		readonly name: string;
		readonly value: number;
		readonly since: Availability | undefined;
	}[];
}

/** All declarations of the headers. */
export interface HeaderSymbols {
	readonly enums: readonly HeaderEnum[];
	/** Constants that are strings, each with the name of its type. */
	readonly strings: readonly (HeaderSymbol & { readonly type: string })[];
	/** Classes and members, as `AVAudioSession` and `-[AVAudioSession setMode:error:]`. */
	readonly classes: readonly HeaderSymbol[];
}

interface OldAvailability {
	readonly ios?: string;
	readonly tvos?: string | null;
	readonly deprecated?: string;
}

const olderSymbols: ReadonlyMap<string, OldAvailability> = new Map(
	Object.entries<OldAvailability>(sinceSdk16),
);

/** Members of a class outside of the session API that a member of the session returns. */
const channelLayout = [
	'AVAudioChannelLayout',
	'+[AVAudioChannelLayout layoutWithLayoutTag:]',
	'-[AVAudioChannelLayout initWithLayoutTag:]',
	'-[AVAudioChannelLayout channelCount]',
	'-[AVAudioChannelLayout layoutTag]',
];

function deprecationOf(name: string): string | undefined {
	const selector = /^[+-]\[\w+ (.*)\]$/.exec(name)?.[1];
	return olderSymbols.get(selector === undefined ? name : `-${selector}`)?.deprecated;
}

/** Returns the availability of a symbol that the inventory leaves out, from the two sources for iOS and tvOS. */
function olderSince(name: string, { since, deprecated }: AppleMember): Availability {
	const selector = /^[+-]\[\w+ (.*)\]$/.exec(name)?.[1] ?? name;
	const old = olderSymbols.get(`-${selector}`) ?? olderSymbols.get(name);
	return {
		ios: (since ?? old?.ios ?? null) as Version | null,
		tvos: (old?.tvos ?? null) as Version | null,
		visionos: null,
		...(deprecated !== undefined && { deprecated: deprecated as Version }),
	};
}

/** Returns the constants that iOS lacks; the package covers only iOS. */
function constantsBesidesIos(
	name: string,
	{ classes }: Pick<ApiSpec, 'classes'>,
): HeaderEnum['constants'] {
	return classes
		.flatMap(({ enums }) => enums)
		.filter(({ apple }) => apple === name)
		.flatMap(({ constants }) => constants)
		.flatMap((row) =>
			row.apple !== null && row.since?.ios === null
				? [{ name: row.apple, value: numberOf(row), since: row.since }]
				: [],
		);
}

function enumsFrom(
	declared: ReadonlyMap<string, AppleDeclaration>,
	since: ReadonlyMap<string, Availability | undefined>,
	api: ApiSpec,
): readonly HeaderEnum[] {
	const names = new Set(
		[...declared.keys()]
			.filter((name) => /^AVAudio(Session|Application|StereoOrientation)\w*\./.test(name))
			.map((name) => name.slice(0, name.indexOf('.'))),
	);
	return [...names].map((name) => ({
		name,
		constants: [
			...[...declared]
				.filter(([member]) => member.startsWith(`${name}.`))
				.map(([member, { value = 0 }]) => ({
					name: name.replace(/s$/, '') + member.slice(name.length + 1),
					value,
				}))
				.map((constant) => ({ ...constant, since: since.get(constant.name) }))
				.filter((row) => !isLeftBehind(row.since?.deprecated ?? deprecationOf(row.name))),
			...constantsBesidesIos(name, api),
		],
	}));
}

function classesFrom(api: ApiSpec, declared: AppleSymbols): readonly HeaderSymbol[] {
	const symbols = new Map<string, Availability | undefined>();
	for (const { symbol } of entriesOf(api)) {
		symbols.set(symbol.name, symbol.since);
	}
	const layoutMembers = readAppleClasses('AVFAudio');
	const all = new Map([...layoutMembers, ...declared]);
	for (const { name } of api.omitted) {
		const declaration = declared.get(withoutColons(name));
		const isLeftOut =
			name.includes('Delegate') ||
			/ (delegate|alloc|new)\]$/.test(name) ||
			isLeftBehind(declaration?.deprecated);
		if (declaration !== undefined && name.includes('[') && !isLeftOut) {
			symbols.set(name, olderSince(name, declaration));
		}
	}
	for (const name of channelLayout) {
		symbols.set(name, undefined);
	}
	return [...symbols].flatMap(([name, since]) => {
		const declaration = all.get(withoutColons(name));
		const isClass = layoutMembers.has(name) || name.includes('[');
		return declaration === undefined || !isClass ? [] : [{ name, declaration, since }];
	});
}

function stringsFrom(
	api: ApiSpec,
	declared: AppleSymbols,
	classes: readonly HeaderSymbol[],
): HeaderSymbols['strings'] {
	const isClass = new Set(classes.map(({ name }) => name));
	const constants = api.classes
		.flatMap(({ enums }) => enums)
		.filter(({ kind }) => kind === 'strings')
		.flatMap((spec) =>
			constantEntriesOf(spec).map(({ apple, since }) => ({
				name: apple,
				since: since ?? undefined,
				type: spec.apple ?? 'NSString *',
			})),
		);
	const notifications = entriesOf(api)
		.map(({ symbol }) => symbol)
		.filter(({ name }) => !name.includes('[') && !isClass.has(name))
		.map(({ name, since }) => ({
			name,
			since,
			type: name.endsWith('Notification') ? 'NSNotificationName' : 'NSString *',
		}));
	const unique = new Map([...constants, ...notifications].map((row) => [row.name, row]));
	return [...unique.values()].flatMap((row) => {
		const declaration = declared.get(row.name);
		return declaration === undefined ? [] : [{ ...row, declaration }];
	});
}

/** Returns all symbols for audio sessions, from the package and from `tools/api`. */
export function headerSymbols(api: ApiSpec): HeaderSymbols {
	const declared = readAudioSessionSymbols();
	const classes = classesFrom(api, declared);
	const since = new Map(
		api.classes
			.flatMap(({ enums }) => enums)
			.flatMap(constantEntriesOf)
			.map((row) => [row.apple, row.since ?? undefined] as const),
	);
	const constants = new Map([
		...readAppleDeclarations('AVFAudio'),
		...readAppleDeclarations('CoreAudioTypes'),
		...readAppleDeclarations('AVKit'),
	]);
	return {
		enums: enumsFrom(constants, since, api),
		strings: stringsFrom(api, declared, classes),
		classes,
	};
}
