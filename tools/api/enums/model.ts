/**
 * The types of the enum spec. One `EnumSpec` holds the names of an enum and its constants in all
 * languages; the files in `enums/` contain values of this type, and `emit/` turns them into text.
 */

/** A version of a platform, such as `14.5`. */
export type Version = `${number}.${number}`;

/** The first version of each platform that has a symbol; null if no version has it. */
export interface Availability {
	readonly ios: Version | null;
	readonly tvos: Version | null;
	readonly visionos: Version | null;
	/** The iOS version that deprecated it. */
	readonly deprecated?: Version;
}

/** A constant of the old C API, Audio Session Services. */
export interface LegacyConstant {
	readonly name: `kAudioSession${string}`;
	/** Its value, four ASCII characters. */
	readonly code: string;
}

/** A second Godot name of the same value, for a constant that Apple renamed. */
export interface AliasSpec {
	readonly godot: string;
	readonly apple: string;
	readonly since: Availability;
	readonly doc: string;
}

/** One constant in every naming system. */
export interface ConstantSpec {
	/** Godot's spelling: upper case, with the prefix of the enum. The C++ core drops the prefix. */
	readonly godot: string;
	/** A number, or four ASCII characters that Apple packs into one. */
	readonly value: number | string;
	/** The string for it in the TypeScript API `SharedAudioSession`. */
	readonly typescript: string;
	/** Apple's constant; null when Apple has none. */
	readonly apple: string | null;
	/** Null when Apple has no such constant or, as for its error codes, declares no version. */
	readonly since: Availability | null;
	/** Audio session types of the W3C that correspond to this constant, the closest first. */
	readonly w3c?: readonly string[];
	readonly legacy?: LegacyConstant;
	/** Godot's `Error` for it, if the constant is an error. */
	readonly error?: 'OK' | 'FAILED' | `ERR_${string}`;
	readonly alias?: AliasSpec;
	/** One sentence for the class reference, in its BBCode. */
	readonly doc: string;
}

/** A constant of Apple's API that the spec leaves out on purpose. */
export interface Omission {
	readonly name: string;
	readonly reason: string;
}

/** An enum in every naming system. */
export interface EnumSpec {
	/**
	 * The kind of Apple's constants: `strings` (the numbers are ours), `numbers` (NS_ENUM) or
	 * `flags` (NS_OPTIONS, a bitfield in Godot). Numbers and flags keep Apple's values.
	 */
	readonly kind: 'strings' | 'numbers' | 'flags';
	/** Apple's type; null if Apple has none. */
	readonly apple: string | null;
	/** The type in the C++ core; its header has the same name in snake case. */
	readonly core: string;
	/** The folder of the C++ backend that the type belongs to; undefined for a type of the session. */
	readonly backend?: 'simulated';
	readonly godot: {
		readonly name: string;
		readonly prefix: string;
		/** Whether Godot also has the constants in TypeScript spelling. */
		readonly typescriptSpelling?: boolean;
	};
	/** The type in TypeScript. */
	readonly typescript: string;
	/** The purpose of the enum, one sentence. */
	readonly doc: string;
	/** In the order in which every generated file lists them. */
	readonly constants: readonly ConstantSpec[];
	readonly omitted?: readonly Omission[];
}

/** A class that a game can use, and its enums. */
export interface ClassSpec {
	readonly name: string;
	/** The file name in `src/`, without extension. */
	readonly file: string;
	/** Whether `src/` implements the class; if so, its class reference must exist. */
	readonly bound: boolean;
	readonly enums: readonly EnumSpec[];
}
