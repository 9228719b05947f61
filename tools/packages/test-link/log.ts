/** A line of the game's output, or a sentence of the link about it. */
export interface LogLine {
	readonly source: 'stdout' | 'stderr' | 'link';
	readonly text: string;
}

const mostLines = 10_000;

/** What the game printed, the latest lines of it. */
export class Log {
	private readonly kept: LogLine[] = [];
	private added = 0;

	/** Called with each line as it comes. */
	constructor(private readonly onLine: (line: LogLine) => void = () => undefined) {}

	/** The lines so far, the oldest first. */
	get lines(): readonly LogLine[] {
		return this.kept;
	}

	/** The lines as one text. */
	get text(): string {
		return this.kept.map(({ text }) => text).join('\n');
	}

	/** The lines from one source. */
	textsFrom(source: LogLine['source']): string[] {
		return this.kept.filter((line) => line.source === source).map(({ text }) => text);
	}

	/** How many lines there were so far, those among them that are no longer kept. */
	get count(): number {
		return this.added;
	}

	/** The lines that followed when {@link count} was that. */
	linesSince(count: number): LogLine[] {
		return this.kept.slice(Math.max(0, count - (this.added - this.kept.length)));
	}

	/** Adds a line. */
	add(source: LogLine['source'], text: string): void {
		const line = { source, text };
		this.kept.push(line);
		this.added++;
		if (this.kept.length > mostLines) {
			this.kept.shift();
		}
		this.onLine(line);
	}
}
