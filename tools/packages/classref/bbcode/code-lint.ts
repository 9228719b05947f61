import type { ClassSymbols, Documented } from '../classes/model';
import type { Page } from '../pages/page';
import { readLinkTarget } from './link-target';

/** Advice for a warning about intended code. */
export const ifIntended = 'If this is intended, use [code skip-lint]...[/code].';

/** Warns about inline code that should be a cross-reference. */
export function lintCode(code: string, context: Documented, contextName: string, page: Page): void {
	const name = code.endsWith('()') ? code.slice(0, -2) : code;
	const warn = (matches: string): void => {
		page.warn(
			`Found a code string "${name}" that matches ${matches} in ${contextName}. ${ifIntended}`,
		);
	};
	if (page.classes.has(name)) {
		warn('one of the known classes');
	}
	const target = readLinkTarget(name, page.className);
	const symbols = target.isTooLong ? undefined : page.classes.get(target.className);
	const kind = symbols === undefined ? undefined : kindOf(target.member, symbols);
	if (kind !== undefined) {
		warn(`the ${target.className}.${target.member} ${kind}`);
	}
	if (context.parameters?.some((parameter) => parameter.name === name) === true) {
		warn('one of the parameters');
	}
}

function kindOf(member: string, symbols: ClassSymbols): string | undefined {
	if (symbols.methods.has(member)) {
		return 'method';
	}
	if (symbols.constructors.has(member)) {
		return 'constructor';
	}
	if (symbols.operators.has(member)) {
		return 'operator';
	}
	if (symbols.properties.has(member)) {
		return 'member';
	}
	if (symbols.signals.has(member)) {
		return 'signal';
	}
	if (symbols.annotations.has(member)) {
		return 'annotation';
	}
	if (symbols.themeItems.has(member)) {
		return 'theme property';
	}
	if (symbols.constants.has(member)) {
		return 'constant';
	}
	for (const { values } of symbols.enums.values()) {
		if (values.has(member)) {
			return 'enum value';
		}
	}
	return undefined;
}
