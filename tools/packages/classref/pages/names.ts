/** Returns a class name as part of a link target. */
export function anchorName(className: string): string {
	return /["/.]/.test(className)
		? className.replaceAll('"', '').replace(/[/.]/g, '_')
		: className;
}

/** Returns the file of a class's page, without its extension. */
export function pageName(className: string): string {
	return `class_${className.toLowerCase().replaceAll('"', '').replaceAll('/', '--')}`;
}

/** The file names of pages. */
export const pageFile = /^(?:class_.*|index)\.rst$/;

const operatorNames: ReadonlyMap<string, string> = new Map([
	['!=', 'neq'],
	['==', 'eq'],
	['<', 'lt'],
	['<=', 'lte'],
	['>', 'gt'],
	['>=', 'gte'],
	['+', 'sum'],
	['-', 'dif'],
	['*', 'mul'],
	['/', 'div'],
	['%', 'mod'],
	['**', 'pow'],
	['unary+', 'unplus'],
	['unary-', 'unminus'],
	['<<', 'bwsl'],
	['>>', 'bwsr'],
	['&', 'bwand'],
	['|', 'bwor'],
	['^', 'bwxor'],
	['~', 'bwnot'],
	['[]', 'idx'],
]);

/** Returns an operator's name as part of a link target; undefined where GDScript has no such operator. */
export function operatorAnchorName(name: string): string | undefined {
	return operatorNames.get(name.replaceAll('operator ', ''));
}
