import type { EngineClass, ExtensionApi } from './api';
import { JsonValue } from './document';

/** Classes that are always wrapped, because the bindings themselves use them. */
const ALWAYS = ['Object', 'RefCounted'];

/**
 * Returns the classes to wrap, base classes before those that inherit them, otherwise by name.
 *
 * The file has upstream's format: `enabled_classes` lists the classes to wrap, or `disabled_classes`
 * those to leave out; listing both is an error. The base classes of a wrapped class are always wrapped,
 * and classes that inherit a disabled class are disabled too. Unlike upstream, classes that are only mentioned
 * in a method are not added.
 * @throws {Problem} if the file is malformed or names a class that the engine does not have.
 */
export function readBuildProfile(file: string, api: ExtensionApi): EngineClass[] {
	const root = JsonValue.read(file);
	const classes = new Map(api.classes.map((item) => [item.name, item]));
	const enabled = classNames(root, 'enabled_classes', classes, api);
	const disabled = classNames(root, 'disabled_classes', classes, api);
	if (enabled.length > 0 && disabled.length > 0) {
		throw root.problem(
			'has both "enabled_classes" and "disabled_classes"; keep the one that is meant',
		);
	}
	const wanted = new Set<string>();
	const start = enabled.length > 0 ? enabled : [...classes.keys()];
	const unwanted = new Set(disabled);
	for (const name of [...ALWAYS, ...start]) {
		const line = ancestry(name, classes);
		const required = ALWAYS.includes(name);
		if (required || !line.some((item) => unwanted.has(item.name))) {
			line.forEach((item) => wanted.add(item.name));
		}
	}
	return api.classes
		.filter(({ name }) => wanted.has(name))
		.sort(
			(a, b) =>
				ancestry(a.name, classes).length - ancestry(b.name, classes).length ||
				(a.name < b.name ? -1 : 1),
		);
}

function classNames(
	root: JsonValue,
	field: string,
	classes: ReadonlyMap<string, EngineClass>,
	api: ExtensionApi,
): string[] {
	return root.items(field).map((item) => {
		const name = item.string();
		if (!classes.has(name)) {
			throw item.problem(`${api.version.fullName} has no class "${name}"`);
		}
		return name;
	});
}

/** Returns the class and all its base classes. */
function ancestry(name: string, classes: ReadonlyMap<string, EngineClass>): EngineClass[] {
	const line: EngineClass[] = [];
	let current = classes.get(name);
	while (current !== undefined && !line.includes(current)) {
		line.push(current);
		current = current.inherits === undefined ? undefined : classes.get(current.inherits);
	}
	return line;
}
