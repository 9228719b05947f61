import { globalScope } from '../classes/class-index';
import type { ClassGroup } from '../classes/class-groups';

/** A code sample that only readers of GDScript can use. */
export interface ParityHit {
	readonly text: string;
	/** What the sample is in, in the words of the messages. */
	readonly contextName: string;
}

/** Whether the samples of a class should also be in C#, which has its own version of some classes. */
export function expectsParity(className: string, group: ClassGroup): boolean {
	const isCsharpOwn = group === 'variant' && className !== 'Object';
	return !isCsharpOwn && className !== globalScope && className !== '@GDScript';
}
