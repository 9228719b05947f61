import type { ClassSymbols } from './model';
import { anchorName } from '../pages/names';
import { strip } from '../python-text';

/** The class in which the engine lists the enums and constants without a class. */
export const globalScope = '@GlobalScope';

/** Sorts class names in the order of the class list. */
export function inClassOrder(names: Iterable<string>): string[] {
	return Array.from(names, (name) => ({ key: name.toLowerCase(), name }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ name }) => name);
}

/** Every class that may be referred to, by name. */
export class ClassIndex {
	private readonly byName: ReadonlyMap<string, ClassSymbols>;
	private heirs: ReadonlyMap<string, readonly string[]> | undefined;
	/** Made once for each class, because most classes are linked to many times. */
	private readonly links = new Map<string, string>();
	private readonly enumLinks = new Map<string, Map<string, string>>();

	/** If two classes have the same name, the later one counts. */
	constructor(classes: Iterable<ClassSymbols>) {
		this.byName = new Map(Array.from(classes, (symbols) => [symbols.name, symbols]));
	}

	/** Returns whether the class is known. */
	has(name: string): boolean {
		return this.byName.has(name);
	}

	/** Returns the class of that name, if there is one. */
	get(name: string): ClassSymbols | undefined {
		return this.byName.get(name);
	}

	/** Returns the link to a class, if there is one of that name. */
	linkTo(name: string): string | undefined {
		let link = this.links.get(name);
		if (link === undefined && this.byName.has(name)) {
			link = `:ref:\`${name}<class_${anchorName(name)}>\``;
			this.links.set(name, link);
		}
		return link;
	}

	/** Returns the link to an enum, if the class has one of that name. */
	linkToEnum(className: string, enumName: string): string | undefined {
		let links = this.enumLinks.get(className);
		if (links === undefined) {
			links = new Map();
			this.enumLinks.set(className, links);
		}
		let link = links.get(enumName);
		if (link === undefined && this.byName.get(className)?.enums.has(enumName) === true) {
			link = `:ref:\`${enumName}<enum_${anchorName(className)}_${enumName}>\``;
			links.set(enumName, link);
		}
		return link;
	}

	/** Returns the names of the classes that inherit directly from one, sorted. */
	heirsOf(name: string): readonly string[] {
		this.heirs ??= this.findHeirs();
		return this.heirs.get(name) ?? [];
	}

	/**
	 * Returns the names of a class's ancestors, nearest first. The last may be an unknown class. A class that
	 * inherits from itself ends the list, because it has no first ancestor.
	 */
	ancestorsOf(symbols: ClassSymbols): string[] {
		const names: string[] = [];
		let base = baseOf(symbols);
		while (base !== undefined && !names.includes(base)) {
			names.push(base);
			const known = this.byName.get(base);
			base = known === undefined ? undefined : baseOf(known);
		}
		return names;
	}

	private findHeirs(): ReadonlyMap<string, readonly string[]> {
		const heirs = new Map<string, string[]>();
		for (const name of inClassOrder(this.byName.keys())) {
			const symbols = this.byName.get(name);
			const base = symbols === undefined ? undefined : baseOf(symbols);
			if (base !== undefined) {
				const known = heirs.get(base);
				if (known === undefined) {
					heirs.set(base, [name]);
				} else {
					known.push(name);
				}
			}
		}
		return heirs;
	}
}

function baseOf(symbols: ClassSymbols): string | undefined {
	return symbols.inherits === undefined || symbols.inherits === ''
		? undefined
		: strip(symbols.inherits);
}
