/** Translations of a page's fixed texts. */
export class Translation {
	/** Leaves everything in English. */
	static readonly none = new Translation('en', new Map());

	/** `texts` holds translations by the English text. */
	constructor(
		readonly language: string,
		private readonly texts: ReadonlyMap<string, string>,
	) {}

	/** Whether the pages are in a language other than English. */
	get isForeign(): boolean {
		return this.language !== 'en';
	}

	/** Returns the translation of a text, or the text itself if it has no translation. */
	of(text: string): string {
		return this.texts.get(text) ?? text;
	}
}
