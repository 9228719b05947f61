/** Text fragments that make a description invalid or unusual. */
const debris = [
	'[',
	']',
	'[/code]',
	'[code]',
	'[codeblock]',
	'[/codeblock]',
	'[codeblocks]',
	'[/codeblocks]',
	'[gdscript]',
	'[/gdscript]',
	'[csharp]',
	'[/csharp]',
	'[codeblock lang=text]',
	'[code skip-lint]',
	'[b]',
	'[/b]',
	'[i]',
	'[/i]',
	'[u]',
	'[/u]',
	'[kbd]',
	'[/kbd]',
	'[center]',
	'[/center]',
	'[lb]',
	'[rb]',
	'[br] x',
	'[url=https://example.com]',
	'[/url]',
	'[url]',
	'[color=red]',
	'[method foo]',
	'[method]',
	'[member Node.name]',
	'[member Control.x.y]',
	'[param x]',
	'[Node]',
	'[Object][Node]',
	'[constant OK]',
	'[enum Error]',
	'[signal ready]',
	'[theme_item font]',
	'[annotation @export]',
	'[operator String.operator +]',
	'[constructor Vector2.Vector2]',
	'[code]Node[/code]',
	'*',
	'**',
	'_',
	'__x__',
	'a_',
	'\\',
	'🔗',
	'é',
	'\u00a0',
	'\u2028',
	'\n',
	'\t',
	'\n\t\t\t',
];

const description =
	/(<(?:description|brief_description|member [^>]*|constant [^>]*)(?<!\/)>)([^<]*)(<)/g;

/** Damages the descriptions in class XML, the same way each time for the same seed. */
export function damaged(xml: string, seed: number): string {
	const random = generator(seed);
	const pick = (limit: number): number => Math.floor(random() * limit);
	return xml.replace(description, (_, open: string, text: string, close: string) => {
		let result = text;
		for (let count = pick(10); count > 0; count -= 1) {
			const at = pick(result.length + 1);
			const isSafe = !result.slice(Math.max(0, at - 8), at + 8).includes('&');
			if (isSafe && random() < 0.3) {
				result = result.slice(0, at) + result.slice(at + 1 + pick(5));
			} else if (isSafe) {
				result =
					result.slice(0, at) + (debris[pick(debris.length)] ?? '') + result.slice(at);
			}
		}
		return open + result + close;
	});
}

/** Returns a generator of pseudo-random numbers from 0 to 1: mulberry32. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const markup = [
	'<',
	'>',
	'/',
	'"',
	"'",
	'&',
	'&amp;',
	'&lt;',
	'&nbsp;',
	'=',
	' ',
	'\n',
	'\t',
	':',
	'<b>',
	'</b>',
	'<b />',
	'<b c="d">',
	' e="f"',
	']]>',
	'<!-- -->',
	'<!DOCTYPE a>',
	'<?g?>',
	'\r',
	'é',
	'🔗',
	'x',
	'-',
	'.',
	'1',
];

/** Damages any part of an XML document, the same way each time for the same seed. */
export function damagedMarkup(xml: string, seed: number): string {
	const random = generator(seed);
	const pick = (limit: number): number => Math.floor(random() * limit);
	let text = xml;
	for (let count = 1 + pick(3); count > 0; count -= 1) {
		const at = pick(text.length + 1);
		const end = random() < 0.4 ? at + pick(6) : at;
		const added = random() < 0.7 ? (markup[pick(markup.length)] ?? '') : '';
		text = text.slice(0, at) + added + text.slice(end);
	}
	return text;
}
