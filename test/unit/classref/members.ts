import type { XmlElement } from '../../../tools/packages/classref/xml/element';
import { childOf } from '../../../tools/packages/classref/xml/element';

/** A list of members in class XML. */
export interface MemberList {
	/** The element that holds them. */
	readonly list: string;
	/** The element of each. */
	readonly item: string;
	/** How people call one. */
	readonly called: string;
	/** The attributes that say what is registered; all others are the writer's. */
	readonly facts: readonly string[];
	/** Whether a member takes arguments and so has elements for them and for its description. */
	readonly isCallable: boolean;
}

/** The lists that an extension can fill, in the order in which Godot writes them. */
export const memberLists: readonly MemberList[] = [
	{ list: 'methods', item: 'method', called: 'method', facts: ['qualifiers'], isCallable: true },
	{
		list: 'members',
		item: 'member',
		called: 'property',
		facts: ['type', 'setter', 'getter', 'overrides', 'enum', 'is_bitfield', 'default'],
		isCallable: false,
	},
	{ list: 'signals', item: 'signal', called: 'signal', facts: [], isCallable: true },
	{
		list: 'constants',
		item: 'constant',
		called: 'constant',
		facts: ['value', 'enum', 'is_bitfield'],
		isCallable: false,
	},
];

/** The attributes of an argument or a return value that say what is registered. */
export const argumentFacts: readonly string[] = ['name', 'type', 'enum', 'is_bitfield', 'default'];

/** The members of a list, by name, in their order. */
export function membersOf(root: XmlElement, { list, item }: MemberList): Map<string, XmlElement> {
	const members = new Map<string, XmlElement>();
	for (const element of childOf(root, list)?.children ?? []) {
		const { name } = element.attributes;
		if (element.name === item && name !== undefined && !members.has(name)) {
			members.set(name, element);
		}
	}
	return members;
}

/** The element with a member's description; undefined where a callable has none. */
export function descriptionOf(
	member: XmlElement,
	{ isCallable }: MemberList,
): XmlElement | undefined {
	return isCallable ? childOf(member, 'description') : member;
}
