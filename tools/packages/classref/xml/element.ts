/** An element of an XML document. */
export interface XmlElement {
	readonly name: string;
	/** The values, normalised as in XML: entities replaced, line ends and tabs turned into spaces. */
	readonly attributes: Readonly<Record<string, string | undefined>>;
	readonly children: readonly XmlElement[];
	/** The text before the first child; comments and CDATA marks are not part of it. */
	readonly text: string;
	/** The line where the opening tag ends and the text begins, from 1. */
	readonly line: number;
	/** The offset in the source after the opening tag. */
	readonly openEnd: number;
	/** The offset in the source after the closing tag; `openEnd` when the element has only one tag. */
	readonly end: number;
}

/** Returns the first child of that name. */
export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
	for (const child of parent.children) {
		if (child.name === name) {
			return child;
		}
	}
	return undefined;
}

const none: readonly XmlElement[] = [];

/** Returns all children of that name. */
export function childrenOf(parent: XmlElement, name: string): readonly XmlElement[] {
	return parent.children.length === 0
		? none
		: parent.children.filter((child) => child.name === name);
}
