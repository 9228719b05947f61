import type { XmlElement } from '../../../tools/packages/classref/xml/element';
import { childOf } from '../../../tools/packages/classref/xml/element';

/** A list of members in class XML. */
export interface MemberList {
	/** The name of the element that contains them. */
	readonly list: string;
	/** The name of the element of each. */
	readonly item: string;
	/** The word for a member in messages. */
	readonly called: string;
	/** The attributes that the engine writes. All others are the writer's. */
	readonly facts: readonly string[];
	/** Whether a member takes arguments. If so, it has elements for them and for its description. */
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

/** The attributes of an argument or a return value that the engine writes. */
export const argumentFacts: readonly string[] = ['name', 'type', 'enum', 'is_bitfield', 'default'];

/** Returns the members of a list, by name, in their order. */
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

/** Returns the element with a member's description, or undefined for a callable member without one. */
export function descriptionOf(
	member: XmlElement,
	{ isCallable }: MemberList,
): XmlElement | undefined {
	return isCallable ? childOf(member, 'description') : member;
}
