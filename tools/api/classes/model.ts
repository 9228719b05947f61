/**
 * The types of the API inventory: one `ClassApi` for each class that a game can use, with every
 * member, its counterpart in Apple's API, and the test that covers it. The other files in this folder
 * contain values of these types.
 */

import type { Availability, ClassSpec, Omission } from '../enums/model';

/** A symbol of Apple's API, in Objective-C notation. */
export interface AppleSymbol {
	/** `-[AVAudioSession setMode:error:]`, `AVAudioSessionInterruptionNotification`. */
	readonly name: string;
	readonly since: Availability;
}

/**
 * The type of a value in Godot: `bool`, `int`, `float`, `String`, `Error`, `Signal`, the name of an
 * enum of the spec or of a class, each except `Signal` also followed by `[]`; `void` for a method that
 * returns nothing. An array of enum values is a `PackedInt32Array`, of texts a `PackedStringArray`, of
 * other numbers a `PackedInt64Array`, of objects a typed array.
 */
export type GodotType = string;

/** The unit of a number. */
export type Unit = 'hertz' | 'seconds' | 'channels';

/** The lowest and the highest number; null if there is no highest. */
export type Range = readonly [lowest: number, highest: number | null];

interface Value {
	readonly name: string;
	readonly type: GodotType;
	readonly unit?: Unit;
	readonly range?: Range;
}

/** An argument of a method. */
export interface ArgumentSpec extends Value {
	/** The default value: a number, `true`, `false`, a constant's name, or the text of a `String`. */
	readonly default?: number | boolean | string;
}

/** An argument of a signal. */
export interface SignalArgumentSpec extends Value {
	/** The key of the value in the notification's user info. */
	readonly apple?: AppleSymbol;
}

interface Member {
	/**
	 * The operation of the session that it requests. Defaults to the setter of a property and to the name of a
	 * method that returns a `Signal`; null for none.
	 */
	readonly operation?: string | null;
	/** Apple's counterparts; empty if Apple has none. */
	readonly apple: readonly AppleSymbol[];
	/** The corresponding members of the TypeScript API `SharedAudioSession`. */
	readonly shared?: readonly string[];
	/** The description in the class reference, in its BBCode. */
	readonly doc: string;
	/** The title of the test that covers it, in mocha's spelling. */
	readonly test: string;
}

/**
 * A property. If it is writable, an assigned value reads back at once and is applied later; the
 * setter is `set_` and the name, takes `value` and returns nothing.
 */
export interface PropertySpec extends Member, Value {
	readonly kind: 'property';
	readonly writable: boolean;
	/** The value if nothing was assigned and there is no session to read; 0 or `false` unless given. */
	readonly default?: number | boolean | string;
	/** Whether Apple's type has 32 bits. */
	readonly isSinglePrecision?: boolean;
	/** Whether the property is not part of the session's state snapshot, though it looks like it. */
	readonly isOutsideOfState?: boolean;
	/** Whether the getter and setter do more than read, check and assign, so that they are written by hand. */
	readonly hasOwnAccessors?: boolean;
	/** Whether Godot shows an enum property as an `int`, as in the original class reference. */
	readonly isShownAsNumber?: boolean;
	/** The getter; `get_` and the name by default. */
	readonly getter?: string;
}

/** A method. A method that changes the session returns a `Signal`, which is awaited for an `Error`. */
export interface MethodSpec extends Member {
	readonly kind: 'method';
	readonly name: string;
	readonly arguments: readonly ArgumentSpec[];
	readonly returns: GodotType;
	readonly isStatic?: boolean;
	/** Whether the method changes nothing. */
	readonly isConst?: boolean;
}

/** A signal. */
export interface SignalSpec extends Member {
	readonly kind: 'signal';
	readonly name: string;
	readonly arguments: readonly SignalArgumentSpec[];
}

/** A member of a class, other than a constant. */
export type MemberSpec = PropertySpec | MethodSpec | SignalSpec;

/** A class that a game can use, with all its members. */
export interface ClassApi extends ClassSpec {
	/** Apple's counterparts: classes, and the methods that create them. */
	readonly apple: readonly AppleSymbol[];
	/** One sentence for the class reference. */
	readonly doc: string;
	/** The long description in the class reference, in its BBCode, one paragraph per line. */
	readonly description: string;
	/** The title of the test that covers the class as a whole. */
	readonly test: string;
	/** The title of the test that covers its constants. */
	readonly constantsTest: string;
	/** The members that `src/` implements; their tests must exist. */
	readonly boundMembers: 'all' | readonly string[];
	/**
	 * Set if the methods are controls of the simulated device: each generated method checks its arguments
	 * and calls the method of the same name in `src/backends/simulated/device.h`.
	 */
	readonly controls?: {
		/** The methods that are written by hand, in `src/godot`. */
		readonly byHand: readonly string[];
	};
	readonly members: readonly MemberSpec[];
}

/** The inventory of Apple's API. */
export interface ApiSpec {
	readonly classes: readonly ClassApi[];
	/** Symbols that no class offers, each with the reason. */
	readonly omitted: readonly Omission[];
}
