import { notice } from '../emit/notice';

/** Returns the text of a generated module: the notice with its source, its imports and its body. */
export function moduleText(source: string, names: ReadonlySet<string>, body: string): string {
	const imports = [
		names.size === 0 ? [] : [`import { ${[...names].sort().join(', ')} } from './names';`],
		/decode\(/.test(body) ? ["import { decode } from '../decode';"] : [],
		/ValueKind/.test(body) ? ["import type { ValueKind } from '../values';"] : [],
		/numberOf\(|nameOf\(|numbersOf\(/.test(body)
			? [
					`import { ${['nameOf', 'numberOf'].filter((name) => body.includes(`${name}(`)).join(', ')} } from '../values';`,
				]
			: [],
		/GodotError|godotErrorValues/.test(body)
			? ["import { godotErrorValues, type GodotError } from './godot-errors';"]
			: [],
	].flat();
	return `// ${notice(source)}\n\n${imports.join('\n')}\n\n${body}\n`;
}
