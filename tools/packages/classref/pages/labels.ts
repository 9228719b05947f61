/*
 * All fixed texts of a page that can be translated. The engine's translation files hold exactly these; any
 * other text stays English.
 */

const callToAction =
	'Please help us by `contributing one <https://contributing.godotengine.org/en/latest/documentation/class_reference.html>`__!';

/** Things that may lack a description. */
export type Contribution =
	| 'class'
	| 'signal'
	| 'enum'
	| 'constant'
	| 'annotation'
	| 'property'
	| 'constructor'
	| 'method'
	| 'operator'
	| 'theme property';

/** Returns the text for a missing description. */
export function missingDescription(of: Contribution): string {
	return `There is currently no description for this ${of}. ${callToAction}`;
}

/** Returns the text for a mark without a text. */
export function mayChange(what: string): string {
	return `This ${what} may be changed or removed in future versions.`;
}

/** The note on classes that differ in C#. */
export const csharpNote =
	'There are notable differences when using this API with C#. See :ref:`doc_c_sharp_differences` for more information.';

/** The substitutions at the end of a page: the tooltips of the qualifiers. */
export const qualifierTips: readonly (readonly [name: string, shown: string, tip: string])[] = [
	[
		'virtual',
		'virtual',
		'This method should typically be overridden by the user to have any effect.',
	],
	[
		'required',
		'required',
		'This method is required to be overridden when extending its base class.',
	],
	[
		'const',
		'const',
		"This method has no side effects. It doesn't modify any of the instance's member variables.",
	],
	[
		'vararg',
		'vararg',
		'This method accepts any number of arguments after the ones described here.',
	],
	['constructor', 'constructor', 'This method is used to construct a type.'],
	[
		'static',
		'static',
		"This method doesn't need an instance to be called, so it can be called directly using the class name.",
	],
	[
		'operator',
		'operator',
		'This method describes a valid operator to use with this type as left-hand operand.',
	],
	[
		'bitfield',
		'BitField',
		'This value is an integer composed as a bitmask of the following flags.',
	],
	['void', 'void', 'No return value.'],
];

/** All texts that can be translated. */
export const translatable: ReadonlySet<string> = new Set([
	'All classes',
	'Globals',
	'Nodes',
	'Resources',
	'Editor-only',
	'Other objects',
	'Variant types',
	'Description',
	'Tutorials',
	'Properties',
	'Constructors',
	'Methods',
	'Operators',
	'Theme Properties',
	'Signals',
	'Enumerations',
	'Constants',
	'Annotations',
	'Property Descriptions',
	'Constructor Descriptions',
	'Method Descriptions',
	'Operator Descriptions',
	'Theme Property Descriptions',
	'Inherits:',
	'Inherited By:',
	'Deprecated:',
	'Experimental:',
	csharpNote,
	...qualifierTips.map(([, , tip]) => tip),
	...(
		[
			'class',
			'signal',
			'enum',
			'constant',
			'annotation',
			'property',
			'constructor',
			'method',
			'operator',
			'theme property',
		] as const
	).map(missingDescription),
	...[
		'signal',
		'constant',
		'property',
		'constructor',
		'method',
		'operator',
		'theme property',
	].map(mayChange),
]);
