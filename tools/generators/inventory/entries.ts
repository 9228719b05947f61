import type { EnumSpec, Omission } from '../../api/enums/model';
import type {
	ApiSpec,
	AppleSymbol,
	ClassApi,
	MemberSpec,
	SignalArgumentSpec,
} from '../../api/classes/model';

/** What a symbol of Apple's is in Godot. */
export interface Entry {
	readonly symbol: AppleSymbol;
	readonly owner: ClassApi;
	/** The member; none for a symbol that stands for the class itself. */
	readonly member?: MemberSpec;
	/** The argument of the signal, where the symbol is a key of a notification's user info. */
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

/** Every symbol that the inventory has in a class, besides constants; one may be in several members. */
export function entriesOf({ classes }: Pick<ApiSpec, 'classes'>): readonly Entry[] {
	return classes.flatMap((owner) => [
		...owner.apple.map((symbol) => ({ symbol, owner })),
		...owner.members.flatMap((member) => entriesOfMember(owner, member)),
	]);
}

/** A constant of Apple's, and the enum and the name in Godot that it has here. */
export interface ConstantEntry {
	readonly spec: EnumSpec;
	readonly apple: string;
	readonly godot: string;
	readonly since: AppleSymbol['since'] | null;
}

/** Every constant of Apple's in an enum, older names included. */
export function constantEntriesOf(spec: EnumSpec): readonly ConstantEntry[] {
	return spec.constants.flatMap(({ alias, ...row }) =>
		[row, alias].flatMap((name) =>
			typeof name?.apple === 'string'
				? [{ spec, apple: name.apple, godot: name.godot, since: name.since }]
				: [],
		),
	);
}

/** The constants of Apple's that an enum leaves out. Those of the old C API are no part of this. */
export function omittedConstantsOf(spec: EnumSpec): readonly Omission[] {
	return (spec.omitted ?? []).filter(({ name }) => name.startsWith('AV'));
}

/** Whether `src/` has a member. */
export function isBound(owner: ClassApi, member: MemberSpec): boolean {
	return owner.boundMembers === 'all' || owner.boundMembers.includes(member.name);
}
