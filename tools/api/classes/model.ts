/**
 * How the inventory of the API is written: one `ClassApi` for each class that a game sees, with every
 * member, what it stands for in Apple's API, and the test that covers it. The files beside this one
 * are plain values of these types.
 */

import type { Availability, ClassSpec, Omission } from '../enums/model';

/** A symbol of Apple's, as Objective-C writes it. */
export interface AppleSymbol {
	/** `-[AVAudioSession setMode:error:]`, `AVAudioSessionInterruptionNotification`. */
	readonly name: string;
	readonly since: Availability;
}

/**
 * The type of a value in Godot: `bool`, `int`, `float`, `String`, `Error`, `Signal`, the name of an
 * enum of the spec or of a class, each but `Signal` also followed by `[]`; `void` for what a method
 * does not return. Numbers of enums come as a
 * `PackedInt32Array`, texts as a `PackedStringArray`, other numbers as a `PackedInt64Array`, objects as
 * a typed array.
 */
export type GodotType = string;

/** What a number counts. */
export type Unit = 'hertz' | 'seconds' | 'channels';

/** The lowest and the highest number; null where there is no highest. */
export type Range = readonly [lowest: number, highest: number | null];

interface Value {
	readonly name: string;
	readonly type: GodotType;
	readonly unit?: Unit;
	readonly range?: Range;
}

/** An argument of a method. */
export interface ArgumentSpec extends Value {
	/** What it is when it is not given: a number, `true`, `false`, a constant's name, or the text of a `String`. */
	readonly default?: number | boolean | string;
}

/** An argument of a signal. */
export interface SignalArgumentSpec extends Value {
	/** The key of the notification's user info that it comes from. */
	readonly apple?: AppleSymbol;
}

interface Member {
	/**
	 * The operation of the session that it asks for: a property's setter, and the name of a method that returns a
	 * `Signal`, unless it is given; null for none.
	 */
	readonly operation?: string | null;
	/** What it stands for; empty where Apple has no such thing. */
	readonly apple: readonly AppleSymbol[];
	/** The members of the TypeScript API `SharedAudioSession` that it stands for. */
	readonly shared?: readonly string[];
	/** What the class reference says of it, in its BBCode. */
	readonly doc: string;
	/** The title of the test that covers it, in mocha's spelling. */
	readonly test: string;
}

/**
 * A property. Where it is writable, an assignment is written behind and reads back at once; its
 * setter is `set_` and the name, takes `value` and returns nothing.
 */
export interface PropertySpec extends Member, Value {
	readonly kind: 'property';
	readonly writable: boolean;
	/** What it is where nothing was assigned and there is no session to read: 0 or `false` unless it is given. */
	readonly default?: number | boolean | string;
	/** Whether Apple has it as a number of 32 bits. */
	readonly isSinglePrecision?: boolean;
	/** Whether it is no value of the session's state, though it looks like one. */
	readonly isOutsideOfState?: boolean;
	/** Whether its getter and setter do more than to read, check and assign, so that they are written by hand. */
	readonly hasOwnAccessors?: boolean;
	/** Whether Godot shows a property of an enum as an `int`, as the class reference of the seed has it. */
	readonly isShownAsNumber?: boolean;
	/** The getter; `get_` and the name unless it is given. */
	readonly getter?: string;
}

/** A method. One that changes the session returns a `Signal`, which is awaited for an `Error`. */
export interface MethodSpec extends Member {
	readonly kind: 'method';
	readonly name: string;
	readonly arguments: readonly ArgumentSpec[];
	readonly returns: GodotType;
	readonly isStatic?: boolean;
	/** Whether it changes nothing. */
	readonly isConst?: boolean;
}

/** A signal. */
export interface SignalSpec extends Member {
	readonly kind: 'signal';
	readonly name: string;
	readonly arguments: readonly SignalArgumentSpec[];
}

/** Whatever a class has besides constants. */
export type MemberSpec = PropertySpec | MethodSpec | SignalSpec;

/** A class that a game sees, with all that it has. */
export interface ClassApi extends ClassSpec {
	/** What it stands for: classes of Apple's and how they are made. */
	readonly apple: readonly AppleSymbol[];
	/** One sentence for the class reference. */
	readonly doc: string;
	/** What more the class reference says of it, in its BBCode, a paragraph a line. */
	readonly description: string;
	/** The title of the test that covers the class as a whole. */
	readonly test: string;
	/** The title of the test that covers its constants. */
	readonly constantsTest: string;
	/** The members that `src/` has: their tests must exist. */
	readonly boundMembers: 'all' | readonly string[];
	/**
	 * Where the methods are controls of the simulated device: each generated one checks its arguments
	 * and calls the method of the same name in `src/backends/simulated/device.h`.
	 */
	readonly controls?: {
		/** The methods that do something else; their code is in `src/godot`. */
		readonly byHand: readonly string[];
	};
	readonly members: readonly MemberSpec[];
}

/** Everything that the project says about Apple's API. */
export interface ApiSpec {
	readonly classes: readonly ClassApi[];
	/** Symbols that no class has, each with the reason. */
	readonly omitted: readonly Omission[];
}
