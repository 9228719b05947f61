import { globalScope } from '../classes/class-index';
import type { ClassGroup } from '../classes/class-groups';

/** A code sample in GDScript only. */
export interface ParityHit {
	readonly text: string;
	/** The name of the documented item, as in the messages. */
	readonly contextName: string;
}

/** Returns whether the samples of a class should also be in C#, which has its own version of some classes. */
export function expectsParity(className: string, group: ClassGroup): boolean {
	const isCsharpOwn = group === 'variant' && className !== 'Object';
	return !isCsharpOwn && className !== globalScope && className !== '@GDScript';
}
