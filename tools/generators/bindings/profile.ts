import type { EngineClass, ExtensionApi } from './api';
import { JsonValue } from './document';

/** Wrapped whatever the profile says: the bindings themselves are built on them. */
const ALWAYS = ['Object', 'RefCounted'];

/**
 * The classes to wrap, base classes before those that inherit them, otherwise by name.
 *
 * The file has upstream's format: `enabled_classes` names what is wanted, or `disabled_classes`
 * what is not; naming both is a mistake. The classes that a wanted one inherits always come along,
 * and what inherits an unwanted one goes with it. Unlike upstream, classes that are only mentioned
 * in a method do not come along.
 * @throws {Problem} when the file is malformed or names a class that the engine does not have.
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

/** The class and everything that it inherits. */
function ancestry(name: string, classes: ReadonlyMap<string, EngineClass>): EngineClass[] {
	const line: EngineClass[] = [];
	let current = classes.get(name);
	while (current !== undefined && !line.includes(current)) {
		line.push(current);
		current = current.inherits === undefined ? undefined : classes.get(current.inherits);
	}
	return line;
}
