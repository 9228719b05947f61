import type { Version } from '../enums/model';
import type { AppleSymbol } from './model';

/** The first version on each platform, in the order of the table; null if the platform lacks the symbol. */
export type Since = readonly [ios: Version | null, tvos: Version | null, visionos: Version | null];

/** Returns a symbol with the first version on each platform. */
export function symbol(name: string, [ios, tvos, visionos]: Since): AppleSymbol {
	return { name, since: { ios, tvos, visionos } };
}

/** Returns the symbols of instance properties or methods, such as `setMode:error:`. */
export function instanceSymbols(type: string, since: Since, ...selectors: string[]): AppleSymbol[] {
	return selectors.map((selector) => symbol(`-[${type} ${selector}]`, since));
}
