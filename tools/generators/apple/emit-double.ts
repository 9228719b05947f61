import type { ApiSpec } from '../../api/classes/model';
import { notice } from '../emit/notice';
import { coreName } from '../naming';
import { source } from './emit-header';
import type { HeaderSymbols } from './symbols';

const head = `// ${notice(source)}\n\n`;

/** Returns the definitions of the string constants, which are in Apple's libraries. */
function constantsText({ strings }: HeaderSymbols): string {
	return strings
		.map(({ name, type }) => {
			const typed = type.endsWith('*') ? `${type}const` : `${type} const`;
			return `${typed} ${name} = @"${name}";\n`;
		})
		.join('');
}

/** Returns each enum of the core whose constants are strings in Apple's API, as a list for a macro. */
function namesText({ classes }: Pick<ApiSpec, 'classes'>): string {
	return classes
		.flatMap(({ enums }) => enums)
		.filter(({ kind, apple }) => kind === 'strings' && apple !== null)
		.map((spec) => {
			const rows = spec.constants.flatMap((row) =>
				row.apple === null ? [] : [` \\\n\tm_row(${coreName(spec, row)}, ${row.apple})`],
			);
			return `#define NAMES_OF_${spec.apple ?? ''}(m_row)${rows.join('')}\n`;
		})
		.join('\n');
}

/** Returns the files that the double of Apple's classes includes, by path in the folder of frameworks. */
export function doubleTexts(api: ApiSpec, symbols: HeaderSymbols): Map<string, string> {
	return new Map([
		['double/constants.inc', head + constantsText(symbols)],
		['double/names.inc', head + namesText(api)],
	]);
}
