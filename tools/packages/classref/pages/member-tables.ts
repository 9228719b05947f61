import type { Callable } from '../classes/model';
import { anchorName } from './names';
import type { Page } from './page';
import { rstClass, translatedHeadingRst } from './rst';
import { linkedSignatureRst } from './signature';
import type { Row } from './table';
import { tableRst } from './table';
import { typeRst } from './type-links';

/** Returns the tables of the members. */
export function memberTablesRst(page: Page): string {
	const { subject } = page;
	return (
		table('Properties', propertyRows(page), page, true) +
		table('Constructors', callableRows(subject.constructors, page), page) +
		table('Methods', callableRows(subject.methods, page), page) +
		table('Operators', callableRows(subject.operators, page), page) +
		table('Theme Properties', themeItemRows(page), page, true)
	);
}

function table(
	title: string,
	rows: readonly Row[],
	page: Page,
	leavesOutEmptyColumns = false,
): string {
	if (rows.length === 0) {
		return '';
	}
	return (
		rstClass('reftable-group') +
		translatedHeadingRst(title, '-', page.translation) +
		tableRst(rows, leavesOutEmptyColumns)
	);
}

function propertyRows(page: Page): Row[] {
	return Array.from(page.subject.properties.values(), (property) => {
		page.moveTo(property.line);
		const { name, overrides } = property;
		const type = typeRst(property.type, page);
		const value =
			property.defaultValue === undefined ? undefined : `\`\`${property.defaultValue}\`\``;
		if (value !== undefined && overrides !== undefined) {
			const link = `:ref:\`${overrides}<${propertyAnchor(overrides, name)}>\``;
			return [type, name, `${value} (overrides ${link})`];
		}
		return [type, `:ref:\`${name}<${propertyAnchor(page.className, name)}>\``, value];
	});
}

function callableRows(callables: ReadonlyMap<string, readonly Callable[]>, page: Page): Row[] {
	return Array.from(callables.values())
		.flat()
		.map((callable) => {
			page.moveTo(callable.line);
			const { returns, call } = linkedSignatureRst(callable, page);
			return [returns, call];
		});
}

function themeItemRows(page: Page): Row[] {
	return Array.from(page.subject.themeItems.values(), (item) => {
		page.moveTo(item.line);
		const { name, dataType, defaultValue } = item;
		const anchor = `class_${anchorName(page.className)}_theme_${dataType}_${name}`;
		return [
			typeRst(item.type, page),
			`:ref:\`${name}<${anchor}>\``,
			defaultValue === undefined ? undefined : `\`\`${defaultValue}\`\``,
		];
	});
}

function propertyAnchor(className: string, property: string): string {
	return `class_${anchorName(className)}_property_${property}`;
}
