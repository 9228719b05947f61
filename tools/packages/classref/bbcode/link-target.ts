/** The target of a cross-reference. */
export interface LinkTarget {
	readonly className: string;
	readonly member: string;
	/** Whether there are more parts than a class and a member. */
	readonly isTooLong: boolean;
}

/** Splits `Class.member`, or `member` of the class that the text is about. */
export function readLinkTarget(text: string, ownClass: string): LinkTarget {
	const [first = '', second, ...rest] = text.split('.');
	return second === undefined
		? { className: ownClass, member: first, isTooLong: false }
		: { className: first, member: second, isTooLong: rest.length > 0 };
}
