import type { ApiSpec } from '../../api/classes/model';
import { notice } from '../emit/notice';
import { coreName } from '../naming';
import { source } from './emit-header';
import type { HeaderSymbols } from './symbols';

const head = `// ${notice(source)}\n\n`;

/** The definitions of the string constants, which Apple's libraries hold. */
function constantsText({ strings }: HeaderSymbols): string {
	return strings
		.map(({ name, type }) => {
			const typed = type.endsWith('*') ? `${type}const` : `${type} const`;
			return `${typed} ${name} = @"${name}";\n`;
		})
		.join('');
}

/** Each enum of the core whose constants are strings at Apple's, as a list for a macro. */
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

/** What the double of Apple's classes includes, by its path below the folder of frameworks. */
export function doubleTexts(api: ApiSpec, symbols: HeaderSymbols): Map<string, string> {
	return new Map([
		['double/constants.inc', head + constantsText(symbols)],
		['double/names.inc', head + namesText(api)],
	]);
}
