const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Returns the offset at which a text stops being valid JSON; the text's length if it only ends too early. The
 * message of `JSON.parse` differs between Node versions, and often has no position.
 */
export function jsonMistake(text: string): number {
	let at = 0;
	const skip = (pattern: RegExp): boolean => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		at += found?.[0].length ?? 0;
		return found !== null;
	};
	const take = (character: string): boolean => {
		skip(SPACE);
		const found = text[at] === character;
		at += found ? 1 : 0;
		return found;
	};
	/** A list of items up to the closing bracket. */
	const items = (close: string, item: () => boolean): boolean => {
		if (take(close)) {
			return true;
		}
		do {
			if (!item()) {
				return false;
			}
		} while (take(','));
		return take(close);
	};
	const value = (): boolean => {
		if (take('{')) {
			return items('}', () => {
				skip(SPACE);
				return skip(STRING) && take(':') && value();
			});
		}
		if (take('[')) {
			return items(']', value);
		}
		skip(SPACE);
		return skip(STRING) || skip(SCALAR);
	};
	value();
	skip(SPACE);
	return at;
}
