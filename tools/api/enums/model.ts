/**
 * How the spec is written. One `EnumSpec` holds everything that any language calls an enum and its
 * constants; the files in `enums/` are plain values of this type, and `emit/` turns them into text.
 */

/** A version of a platform, such as `14.5`. */
export type Version = `${number}.${number}`;

/** The first version of each platform that has a symbol; null where no version has it. */
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

/** A second Godot name of the same value, where Apple renamed one. */
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
	/** The string that stands for it in TypeScript, in the API of `SharedAudioSession`. */
	readonly typescript: string;
	/** Apple's constant; null when Apple has none. */
	readonly apple: string | null;
	/** Null when Apple has no such constant or, as for its error codes, declares no version. */
	readonly since: Availability | null;
	/** Audio session types of the W3C that mean this constant, the closest first. */
	readonly w3c?: readonly string[];
	readonly legacy?: LegacyConstant;
	/** Godot's `Error` for it, where the constant is an error. */
	readonly error?: 'OK' | 'FAILED' | `ERR_${string}`;
	readonly alias?: AliasSpec;
	/** One sentence for the class reference, in its BBCode. */
	readonly doc: string;
}

/** A constant of Apple's that the spec leaves out on purpose. */
export interface Omission {
	readonly name: string;
	readonly reason: string;
}

/** An enum in every naming system. */
export interface EnumSpec {
	/**
	 * What the platform's constants are: `strings` (the numbers are ours), `numbers` (NS_ENUM) or
	 * `flags` (NS_OPTIONS, a bitfield in Godot). Numbers and flags keep Apple's values.
	 */
	readonly kind: 'strings' | 'numbers' | 'flags';
	/** Apple's type; null where Apple has none. */
	readonly apple: string | null;
	/** The type in the C++ core, and in snake case its header. */
	readonly core: string;
	/** The backend that the type belongs to in C++, by its folder; none for a type of the session. */
	readonly backend?: 'simulated';
	readonly godot: {
		readonly name: string;
		readonly prefix: string;
		/** Whether Godot has the constants in the TypeScript spelling too. */
		readonly typescriptSpelling?: boolean;
	};
	/** The type in TypeScript. */
	readonly typescript: string;
	/** What the enum is for, one sentence. */
	readonly doc: string;
	/** In the order in which every generated file lists them. */
	readonly constants: readonly ConstantSpec[];
	readonly omitted?: readonly Omission[];
}

/** A class that a game sees, and the enums that it shows. */
export interface ClassSpec {
	readonly name: string;
	/** The file name in `src/`, without extension. */
	readonly file: string;
	/** Whether `src/` has the class. Its class reference is looked for from then on. */
	readonly bound: boolean;
	readonly enums: readonly EnumSpec[];
}
