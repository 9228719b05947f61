import { readFileSync } from 'node:fs';
import { readExtensionInterface } from './interface';
import { inputProblem } from './problem';

/** The oldest engine version that has everything the bindings use, and the reason. */
export interface Compatibility {
	/** Such as `4.4`: the value of `compatibility_minimum` in a .gdextension file. */
	minimum: string;
	/** The functions that no older engine has. */
	decidedBy: string[];
}

/**
 * Computes the oldest engine that an extension built on these bindings loads in: the newest `since`
 * among the interface functions that the core uses.
 * @param list the core's list of them, `core/interface_functions.inc`.
 * @param interfaceFile the output of `--dump-gdextension-interface-json`.
 * @throws {Problem} when the list names a function that the interface does not have.
 */
export function compatibilityMinimum(list: string, interfaceFile: string): Compatibility {
	const known = new Map(
		readExtensionInterface(interfaceFile).functions.map((item) => [item.name, item]),
	);
	const used = usedFunctions(list).map(({ name, typeName, line }) => {
		const found = known.get(name);
		if (found === undefined) {
			throw inputProblem(list, `line ${line}`, `the engine has no function "${name}"`, '');
		}
		if (found.typeName !== typeName) {
			throw inputProblem(
				list,
				`line ${line}`,
				`the type of "${name}" is ${found.typeName}`,
				'',
			);
		}
		return found;
	});
	const minimum = used
		.map(({ since }) => since)
		.reduce((a, b) => (compareVersions(a, b) < 0 ? b : a), '4.1');
	return {
		minimum,
		decidedBy: used.filter(({ since }) => since === minimum).map(({ name }) => name),
	};
}

/** Returns a negative number, zero or a positive number if the first version is older than, equal to or newer than the second. */
export function compareVersions(a: string, b: string): number {
	const left = a.split('.').map(Number);
	const right = b.split('.').map(Number);
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const difference = (left[i] ?? 0) - (right[i] ?? 0);
		if (difference !== 0) {
			return difference;
		}
	}
	return 0;
}

function usedFunctions(list: string): { name: string; typeName: string; line: number }[] {
	let text: string;
	try {
		text = readFileSync(list, 'utf8');
	} catch {
		throw inputProblem(list, '', 'no such file', '');
	}
	const found = text.split('\n').flatMap((content, index) => {
		const match = /^GODOT_INTERFACE_FUNCTION\((\w+), (\w+)\)$/.exec(content.trim());
		return match === null
			? []
			: [{ name: match[1] ?? '', typeName: match[2] ?? '', line: index + 1 }];
	});
	if (found.length === 0) {
		throw inputProblem(list, '', 'names no interface function', '');
	}
	return found;
}
