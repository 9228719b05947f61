import type {
	Callable,
	ClassDoc,
	Constant,
	EnumType,
	Parameter,
	Property,
	ThemeItem,
	Tutorial,
	TypeName,
} from './model';
import { parseInteger, quoted, strip } from '../python-text';
import type { XmlElement } from '../xml/element';
import { childOf, childrenOf } from '../xml/element';

/** A mistake in the XML of a class; the rest of the class can still be read. */
export interface ReadProblem {
	readonly line: number;
	readonly text: string;
	/** The message of make_rst.py, when that is the bare text of a Python exception. */
	readonly engineText?: string;
}

/** A class, and the mistakes in its XML. */
export interface ReadClass {
	readonly doc: ClassDoc;
	readonly problems: readonly ReadProblem[];
}

/**
 * Reads a class from its XML. The class ends at the first invalid element: what was read before it is kept,
 * as in make_rst.py.
 * @param root the `<class>` element
 * @param name the class's name; the caller has checked that it exists
 * @param file named in messages
 */
export function readClass(root: XmlElement, name: string, file: string): ReadClass {
	const reader = new ClassReader(root, name, file);
	reader.read();
	return { doc: reader.doc, problems: reader.problems };
}

type CallableKind = Callable['kind'];

interface GrowingEnum extends EnumType {
	readonly values: Map<string, Constant>;
}

class MisshapenElement extends Error {
	constructor(
		readonly element: XmlElement,
		text: string,
		readonly engineText: string,
	) {
		super(text);
	}
}

class ClassReader {
	readonly problems: ReadProblem[] = [];
	private readonly constants = new Map<string, Constant>();
	private readonly enums = new Map<string, GrowingEnum>();
	private readonly properties = new Map<string, Property>();
	private readonly constructors = new Map<string, Callable[]>();
	private readonly methods = new Map<string, Callable[]>();
	private readonly operators = new Map<string, Callable[]>();
	private readonly signals = new Map<string, Callable>();
	private readonly annotations = new Map<string, Callable[]>();
	private readonly themeItems = new Map<string, ThemeItem>();
	private readonly tutorials: Tutorial[] = [];
	readonly doc: ClassDoc;

	constructor(
		private readonly root: XmlElement,
		name: string,
		file: string,
	) {
		const brief = childOf(root, 'brief_description');
		const description = childOf(root, 'description');
		this.doc = {
			kind: 'class',
			name,
			file,
			line: description?.line ?? root.line,
			inherits: root.attributes.inherits,
			deprecated: root.attributes.deprecated,
			experimental: root.attributes.experimental,
			keywords: root.attributes.keywords,
			brief: brief?.text ?? '',
			briefLine: brief?.line ?? root.line,
			text: description?.text ?? '',
			tutorials: this.tutorials,
			constants: this.constants,
			enums: this.enums,
			properties: this.properties,
			constructors: this.constructors,
			methods: this.methods,
			operators: this.operators,
			signals: this.signals,
			annotations: this.annotations,
			themeItems: this.themeItems,
		};
	}

	read(): void {
		try {
			this.each('members', 'member', (element) => {
				this.readProperty(element);
			});
			this.readCallables('constructors', 'constructor', this.constructors);
			this.readCallables('methods', 'method', this.methods);
			this.readCallables('operators', 'operator', this.operators);
			this.each('constants', 'constant', (element) => {
				this.readConstant(element);
			});
			this.readCallables('annotations', 'annotation', this.annotations);
			this.each('signals', 'signal', (element) => {
				this.readSignal(element);
			});
			this.each('theme_items', 'theme_item', (element) => {
				this.readThemeItem(element);
			});
			this.each('tutorials', 'link', (element) => {
				if (element.text !== '') {
					const title = element.attributes.title ?? '';
					this.tutorials.push({ url: strip(element.text), title });
				}
			});
		} catch (error) {
			if (!(error instanceof MisshapenElement)) {
				throw error;
			}
			this.problems.push({
				line: error.element.line,
				text: error.message,
				engineText: error.engineText,
			});
		}
	}

	private each(list: string, item: string, read: (element: XmlElement) => void): void {
		for (const element of childOf(this.root, list)?.children ?? []) {
			if (element.name !== item) {
				const text = `<${list}> may only hold <${item}>, but here is a <${element.name}>.`;
				throw new MisshapenElement(element, text, '');
			}
			read(element);
		}
	}

	private readProperty(element: XmlElement): void {
		const name = required(element, 'name');
		if (this.properties.has(name)) {
			this.report(element, `Duplicate property "${name}".`);
			return;
		}
		const { attributes } = element;
		this.properties.set(name, {
			kind: 'property',
			name,
			deprecated: attributes.deprecated,
			experimental: attributes.experimental,
			text: element.text,
			line: element.line,
			type: typeOf(element),
			setter: filled(attributes.setter),
			getter: filled(attributes.getter),
			defaultValue: filled(attributes.default),
			overrides: filled(attributes.overrides),
		});
	}

	private readCallables(list: string, kind: CallableKind, into: Map<string, Callable[]>): void {
		this.each(list, kind, (element) => {
			const name = required(element, 'name');
			const callable = this.readCallable(element, kind, name);
			const overloads = into.get(name);
			if (overloads === undefined) {
				into.set(name, [callable]);
			} else {
				overloads.push(callable);
			}
		});
	}

	private readCallable(element: XmlElement, kind: CallableKind, name: string): Callable {
		const returns = kind !== 'signal' && kind !== 'annotation';
		const returnElement = returns ? childOf(element, 'return') : undefined;
		const returnType = returnElement === undefined ? voidType : typeOf(returnElement);
		const parameters = this.readParameters(element, kind, name);
		const description = childOf(element, 'description');
		const { attributes } = element;
		// The engine's tool ignores these marks on annotations.
		const isMarkable = kind !== 'annotation';
		return {
			kind,
			name,
			deprecated: isMarkable ? attributes.deprecated : undefined,
			experimental: isMarkable ? attributes.experimental : undefined,
			text: description?.text ?? '',
			line: (description ?? element).line,
			parameters,
			qualifiers: kind === 'signal' ? undefined : attributes.qualifiers,
			returnType: returns ? returnType : undefined,
		};
	}

	private readSignal(element: XmlElement): void {
		const name = required(element, 'name');
		if (this.signals.has(name)) {
			this.report(element, `Duplicate signal "${name}".`);
			return;
		}
		this.signals.set(name, this.readCallable(element, 'signal', name));
	}

	private readConstant(element: XmlElement): void {
		const name = required(element, 'name');
		const value = required(element, 'value');
		const constant: Constant = {
			kind: 'constant',
			name,
			deprecated: element.attributes.deprecated,
			experimental: element.attributes.experimental,
			text: element.text,
			line: element.line,
			value,
		};
		const enumName = element.attributes.enum;
		if (enumName !== undefined) {
			this.enumNamed(enumName, element).values.set(name, constant);
		} else if (this.constants.has(name)) {
			this.report(element, `Duplicate constant "${name}".`);
		} else {
			this.constants.set(name, constant);
		}
	}

	private enumNamed(name: string, first: XmlElement): GrowingEnum {
		let found = this.enums.get(name);
		if (found === undefined) {
			found = {
				name,
				type: { name: 'int', enumName: name, isBitfield: false },
				isBitfield: first.attributes.is_bitfield === 'true',
				values: new Map(),
			};
			this.enums.set(name, found);
		}
		return found;
	}

	private readThemeItem(element: XmlElement): void {
		const name = required(element, 'name');
		const dataType = required(element, 'data_type');
		// The items are stored by name only, so this finds only an item whose name begins with its own type.
		// The engine's tool has the same test.
		if (this.themeItems.has(`${dataType}_${name}`)) {
			this.report(element, `Duplicate theme property "${name}" of type "${dataType}".`);
			return;
		}
		this.themeItems.set(name, {
			kind: 'theme property',
			name,
			// The engine's tool ignores these marks on theme properties.
			deprecated: undefined,
			experimental: undefined,
			text: element.text,
			line: element.line,
			type: typeOf(element),
			dataType,
			defaultValue: filled(element.attributes.default),
		});
	}

	private readParameters(owner: XmlElement, kind: CallableKind, ownerName: string): Parameter[] {
		const elements = childrenOf(owner, 'param');
		const parameters: (Parameter | undefined)[] = [];
		for (const [position, element] of elements.entries()) {
			const name = required(element, 'name');
			const index = indexOf(element);
			const type = typeOf(element);
			if (strip(name) === '' || name.startsWith('_unnamed_arg')) {
				this.report(
					element,
					`Empty argument name in ${kind} "${ownerName}" at position ${position}.`,
				);
			}
			const place = placeAmong(elements.length, index, element);
			if (parameters[place] !== undefined) {
				const text = `Two arguments of ${kind} "${ownerName}" have the index ${place}.`;
				throw new MisshapenElement(element, text, text);
			}
			parameters[place] = { name, type, defaultValue: element.attributes.default };
		}
		return parameters.filter((parameter) => parameter !== undefined);
	}

	private report(element: XmlElement, text: string): void {
		this.problems.push({ line: element.line, text });
	}
}

/** Returns undefined for an empty attribute. */
function filled(value: string | undefined): string | undefined {
	return value === '' ? undefined : value;
}

const voidType: TypeName = { name: 'void', enumName: undefined, isBitfield: false };

function required(element: XmlElement, attribute: string): string {
	const value = element.attributes[attribute];
	if (value === undefined) {
		const text = `<${element.name}> has no attribute "${attribute}".`;
		throw new MisshapenElement(element, text, `'${attribute}'`);
	}
	return value;
}

function typeOf(element: XmlElement): TypeName {
	return {
		name: required(element, 'type'),
		enumName: element.attributes.enum,
		isBitfield: element.attributes.is_bitfield === 'true',
	};
}

function indexOf(element: XmlElement): number {
	const text = required(element, 'index');
	const index = parseInteger(text);
	if (index === undefined) {
		throw new MisshapenElement(
			element,
			`<param> has the index "${text}", which is not a number.`,
			`invalid literal for int() with base 10: ${quoted(text)}`,
		);
	}
	return index;
}

/** Returns the place for an index; as in Python, -1 is the last place. */
function placeAmong(count: number, index: number, element: XmlElement): number {
	if (index >= count || index < -count) {
		throw new MisshapenElement(
			element,
			`<param> has the index ${index}, but there are ${count} arguments.`,
			'list assignment index out of range',
		);
	}
	return index < 0 ? index + count : index;
}
