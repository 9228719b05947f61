import type { ClassIndex } from './class-index';
import type { ClassSymbols } from './model';

/** The parts of the class list. */
export type ClassGroup = 'global' | 'node' | 'resource' | 'object' | 'editor' | 'variant';

/** Their headings, in the order of the list. */
export const groupHeadings: readonly (readonly [ClassGroup, string])[] = [
	['global', 'Globals'],
	['node', 'Nodes'],
	['resource', 'Resources'],
	['object', 'Other objects'],
	['editor', 'Editor-only'],
	['variant', 'Variant types'],
];

/** The class that comes first in its group, even when it was not requested. */
export const groupBases: ReadonlyMap<ClassGroup, string> = new Map([
	['node', 'Node'],
	['resource', 'Resource'],
	['object', 'Object'],
	['variant', 'Variant'],
]);

const groupsOfAncestors: ReadonlyMap<string, ClassGroup> = new Map([
	['Node', 'node'],
	['Resource', 'resource'],
	['Object', 'object'],
]);

/** Classes of the editor whose names do not begin with `Editor`. */
const otherEditorClasses: ReadonlySet<string> = new Set([
	'FileSystemDock',
	'ScriptCreateDialog',
	'ScriptEditor',
	'ScriptEditorBase',
]);

/** Returns the group of a class; an editor class is also in the group `editor`. */
export function groupOf(symbols: ClassSymbols, classes: ClassIndex): ClassGroup {
	if (symbols.name.startsWith('@')) {
		return 'global';
	}
	for (const ancestor of classes.ancestorsOf(symbols)) {
		const group = groupsOfAncestors.get(ancestor);
		if (group !== undefined && classes.has(ancestor)) {
			return group;
		}
	}
	return 'variant';
}

/** Returns whether a class exists in the editor only. */
export function isEditorClass(name: string): boolean {
	return name.startsWith('Editor') || otherEditorClasses.has(name);
}
