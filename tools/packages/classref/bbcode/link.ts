const manualPage = /^\$DOCS_URL\/(.*)\.html(#.*)?$/;

/** Returns a link to a web page, or to a page of Godot's own manual (`$DOCS_URL/…`). */
export function linkRst(url: string, title: string): string {
	const [, page, section] = manualPage.exec(url) ?? [];
	if (page === undefined) {
		return `\`${title === '' ? url : title} <${url}>\`__`;
	}
	if (section !== undefined) {
		return title === ''
			? `\`${section} <../${page}.html${section}>\`__ in :doc:\`../${page}\``
			: `\`${title} <../${page}.html${section}>\`__`;
	}
	return title === '' ? `:doc:\`../${page}\`` : `:doc:\`${title} <../${page}>\``;
}
