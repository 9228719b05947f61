/** A code sample in the class reference. */
export interface ClassExample {
	readonly className: string;
	/** The line in the file, starting at 1. */
	readonly line: number;
	readonly script: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads the code samples of a class reference. Each must be a whole script. */
export function readClassExamples(className: string, xml: string): readonly ClassExample[] {
	const samples = [...xml.matchAll(/^(\t*)\[codeblock\]\n([\s\S]*?)^\1\[\/codeblock\]$/gm)];
	return samples.map((match) => {
		const [, indentation = '', body = ''] = match;
		const script = body
			.split('\n')
			.map((line) => line.slice(indentation.length))
			.join('\n')
			.replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity);
		return { className, line: xml.slice(0, match.index).split('\n').length, script };
	});
}
