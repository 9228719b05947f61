/** A part of the site's table of contents. */
export interface Section {
	readonly caption: string;
	/** Names of pages in the site, without their ending. */
	readonly pages: readonly string[];
}

/** The reading order for newcomers; other guides come after these. */
const guideOrder = ['guide', 'testing-your-game', 'ios', 'web'];
const tables = ['rules', 'names', 'apple-api', 'conformance'];
const aboutProject = ['untested', 'contributing', 'changelog'];

/**
 * Sorts the pages into the sections of the sidebar.
 * @param prose the names of all pages except class pages
 * @param classes the names of the class pages
 */
export function tableOfContents(prose: readonly string[], classes: readonly string[]): Section[] {
	const present = (names: readonly string[]): string[] =>
		names.filter((name) => prose.includes(name));
	const guides = prose.filter((name) => ![...tables, ...aboutProject].includes(name));
	return [
		{ caption: 'Guides', pages: guides.sort((a, b) => rank(a) - rank(b)) },
		{ caption: 'Class reference', pages: classes },
		{ caption: 'Tables', pages: present(tables) },
		{ caption: 'Project', pages: present(aboutProject) },
	].filter(({ pages }) => pages.length > 0);
}

function rank(guide: string): number {
	const index = guideOrder.indexOf(guide);
	return index === -1 ? guideOrder.length : index;
}

/** Returns the directive with which Sphinx lists a section in the sidebar. */
export function toctree({ caption, pages }: Section): string {
	const head = ['```{toctree}', ':hidden:', ':maxdepth: 1', `:caption: ${caption}`];
	return [...head, '', ...pages, '```', ''].join('\n');
}
