import type { Version } from '../enums/model';
import type { AppleSymbol } from './model';

/** The platforms of a symbol in the order of the table; null where the platform lacks it. */
export type Since = readonly [ios: Version | null, tvos: Version | null, visionos: Version | null];

/** A symbol with the first version of each platform. */
export function symbol(name: string, [ios, tvos, visionos]: Since): AppleSymbol {
	return { name, since: { ios, tvos, visionos } };
}

/** The symbol of a property or method of an instance, such as `setMode:error:`. */
export function instanceSymbols(type: string, since: Since, ...selectors: string[]): AppleSymbol[] {
	return selectors.map((selector) => symbol(`-[${type} ${selector}]`, since));
}
