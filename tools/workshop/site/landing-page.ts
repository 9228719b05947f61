import type { Section } from './contents';
import { toctree } from './contents';

/**
 * Returns the site's first page: the README, with a link to each guide after its introduction.
 * @param readme with links inside the site
 * @param contents the site's sections; the first section is the guides
 * @param textOf returns a page's Markdown
 */
export function landingPage(
	readme: string,
	contents: readonly Section[],
	textOf: (page: string) => string,
): string {
	const [guides, classes] = contents;
	const cards = (guides?.pages ?? []).map((page) => {
		const text = textOf(page);
		return card(page, titleOf(text), firstSentence(text));
	});
	const firstClass = classes?.pages[0];
	if (firstClass !== undefined) {
		cards.push(card(firstClass, 'Class reference', 'Every property, method and signal.'));
	}
	const ways = ['<nav class="ways">', ...cards, '</nav>', ''].join('\n');
	const at = readme.search(/^## /m);
	const introduction = at === -1 ? readme : readme.slice(0, at);
	const rest = at === -1 ? '' : readme.slice(at);
	return [introduction, ways, rest, ...contents.map(toctree)].join('\n');
}

function card(page: string, title: string, text: string): string {
	return `<a href="${page}.html"><strong>${escaped(title)}</strong><span>${escaped(text)}</span></a>`;
}

function titleOf(markdown: string): string {
	return /^# (.+)$/m.exec(markdown)?.[1] ?? '';
}

/** Returns the first sentence below the title, without markup. */
function firstSentence(markdown: string): string {
	const paragraph = /^# .+\n+([^\n#<`|-](?:[^\n]|\n(?!\n))*)/m.exec(markdown)?.[1] ?? '';
	const plain = paragraph
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[*`]/g, '')
		.replace(/\s+/g, ' ');
	return /^.*?[.?!](?= |$)/.exec(plain)?.[0] ?? plain;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
