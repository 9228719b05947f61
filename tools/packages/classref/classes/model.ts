/** A type as named in the XML. */
export interface TypeName {
	readonly name: string;
	/** The enum that an `int` stands for, perhaps with the class in front: `Node.ProcessMode`. */
	readonly enumName: string | undefined;
	readonly isBitfield: boolean;
}

/** The kind of a described item, as messages name it. */
export type Kind =
	| 'class'
	| 'property'
	| 'signal'
	| 'annotation'
	| 'method'
	| 'constructor'
	| 'operator'
	| 'constant'
	| 'enum'
	| 'theme property';

/** Anything with its own description. */
export interface Documented {
	readonly kind: Kind;
	readonly name: string;
	/** The mark's text; empty for a bare mark; undefined without a mark. */
	readonly deprecated: string | undefined;
	readonly experimental: string | undefined;
	/** The description as in the XML, not stripped; empty when it is missing. */
	readonly text: string;
	/** The line of the XML file in which the description begins, from 1. */
	readonly line: number;
	/** The parameters that `[param name]` may refer to; undefined for items without parameters. */
	readonly parameters?: readonly Parameter[];
}

/** An argument of a method, constructor, operator, signal or annotation. */
export interface Parameter {
	readonly name: string;
	readonly type: TypeName;
	readonly defaultValue: string | undefined;
}

/** Anything that takes arguments. */
export interface Callable extends Documented {
	readonly kind: 'signal' | 'annotation' | 'method' | 'constructor' | 'operator';
	readonly parameters: readonly Parameter[];
	/** Words such as `virtual const`, separated by white space. */
	readonly qualifiers: string | undefined;
	/** Undefined for signals and annotations, which return nothing, not even `void`. */
	readonly returnType: TypeName | undefined;
}

/** A property; `defaultValue` is the bare value. */
export interface Property extends Documented {
	readonly type: TypeName;
	readonly setter: string | undefined;
	readonly getter: string | undefined;
	readonly defaultValue: string | undefined;
	/** The ancestor that declares the property, when this class only changes its default. */
	readonly overrides: string | undefined;
}

/** A constant, alone or in an enum. */
export interface Constant extends Documented {
	readonly value: string;
}

/** An enum or a set of flags, in the order of its first value. */
export interface EnumType {
	readonly name: string;
	readonly type: TypeName;
	readonly isBitfield: boolean;
	readonly values: ReadonlyMap<string, Constant>;
}

/** A colour, constant, font, icon or style box that a theme may set. */
export interface ThemeItem extends Documented {
	readonly type: TypeName;
	/** `color`, `constant`, `font`, `font_size`, `icon` or `style`. */
	readonly dataType: string;
	readonly defaultValue: string | undefined;
}

/** A link to further reading. */
export interface Tutorial {
	readonly url: string;
	/** Empty when the link has no title. */
	readonly title: string;
}

/**
 * The part of a class that a reference to it needs. A class that is only referred to, such as the engine's
 * classes in an extension's documentation, has only this part.
 */
export interface ClassSymbols {
	readonly name: string;
	/** The name of the base class, not stripped. */
	readonly inherits: string | undefined;
	readonly constants: ReadonlyMap<string, unknown>;
	readonly enums: ReadonlyMap<
		string,
		{ readonly isBitfield: boolean; readonly values: ReadonlyMap<string, unknown> }
	>;
	readonly properties: ReadonlyMap<string, { readonly overrides: string | undefined }>;
	readonly constructors: ReadonlyMap<string, unknown>;
	readonly methods: ReadonlyMap<string, unknown>;
	readonly operators: ReadonlyMap<string, unknown>;
	readonly signals: ReadonlyMap<string, unknown>;
	readonly annotations: ReadonlyMap<string, unknown>;
	readonly themeItems: ReadonlyMap<string, { readonly dataType: string }>;
}

/** A class with all its documentation. Overloads share a name, hence the lists. */
export interface ClassDoc extends ClassSymbols, Documented {
	/** The XML file, as named by the caller. */
	readonly file: string;
	readonly brief: string;
	/** The line in which the brief description begins, from 1. */
	readonly briefLine: number;
	readonly keywords: string | undefined;
	readonly tutorials: readonly Tutorial[];
	readonly constants: ReadonlyMap<string, Constant>;
	readonly enums: ReadonlyMap<string, EnumType>;
	readonly properties: ReadonlyMap<string, Property>;
	readonly constructors: ReadonlyMap<string, readonly Callable[]>;
	readonly methods: ReadonlyMap<string, readonly Callable[]>;
	readonly operators: ReadonlyMap<string, readonly Callable[]>;
	readonly signals: ReadonlyMap<string, Callable>;
	readonly annotations: ReadonlyMap<string, readonly Callable[]>;
	readonly themeItems: ReadonlyMap<string, ThemeItem>;
}
