import type { EnumSpec, Omission } from '../../api/enums/model';
import type {
	ApiSpec,
	AppleSymbol,
	ClassApi,
	MemberSpec,
	SignalArgumentSpec,
} from '../../api/classes/model';

/** The Godot counterpart of an Apple symbol. */
export interface Entry {
	readonly symbol: AppleSymbol;
	readonly owner: ClassApi;
	/** The member; undefined for a symbol that corresponds to the class itself. */
	readonly member?: MemberSpec;
	/** The argument of the signal, if the symbol is a key of a notification's user info. */
	readonly argument?: SignalArgumentSpec;
}

function entriesOfMember(owner: ClassApi, member: MemberSpec): readonly Entry[] {
	const entries: Entry[] = member.apple.map((symbol) => ({ symbol, owner, member }));
	if (member.kind !== 'signal') {
		return entries;
	}
	const keys = member.arguments.flatMap((argument) =>
		argument.apple === undefined ? [] : [{ symbol: argument.apple, owner, member, argument }],
	);
	return [...entries, ...keys];
}

/** Returns every symbol of the inventory's classes, except constants; a symbol can be in several members. */
export function entriesOf({ classes }: Pick<ApiSpec, 'classes'>): readonly Entry[] {
	return classes.flatMap((owner) => [
		...owner.apple.map((symbol) => ({ symbol, owner })),
		...owner.members.flatMap((member) => entriesOfMember(owner, member)),
	]);
}

/** An Apple constant with its enum and name in Godot. */
export interface ConstantEntry {
	readonly spec: EnumSpec;
	readonly apple: string;
	readonly godot: string;
	readonly since: AppleSymbol['since'] | null;
}

/** Returns every Apple constant of an enum, including older names. */
export function constantEntriesOf(spec: EnumSpec): readonly ConstantEntry[] {
	return spec.constants.flatMap(({ alias, ...row }) =>
		[row, alias].flatMap((name) =>
			typeof name?.apple === 'string'
				? [{ spec, apple: name.apple, godot: name.godot, since: name.since }]
				: [],
		),
	);
}

/** Returns the Apple constants that an enum leaves out, without those of the old C API. */
export function omittedConstantsOf(spec: EnumSpec): readonly Omission[] {
	return (spec.omitted ?? []).filter(({ name }) => name.startsWith('AV'));
}

/** Returns whether `src/` implements a member. */
export function isBound(owner: ClassApi, member: MemberSpec): boolean {
	return owner.boundMembers === 'all' || owner.boundMembers.includes(member.name);
}
