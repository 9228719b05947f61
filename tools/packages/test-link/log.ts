/** A line of the game's output, or a message of the link about the game. */
export interface LogLine {
	readonly source: 'stdout' | 'stderr' | 'link';
	readonly text: string;
}

const mostLines = 10_000;

/** The latest lines of the game's output. */
export class Log {
	private readonly kept: LogLine[] = [];
	private added = 0;

	/** `onLine` is called with each new line. */
	constructor(private readonly onLine: (line: LogLine) => void = () => undefined) {}

	/** The lines so far, the oldest first. */
	get lines(): readonly LogLine[] {
		return this.kept;
	}

	/** The lines as one text. */
	get text(): string {
		return this.kept.map(({ text }) => text).join('\n');
	}

	/** Returns the lines from one source. */
	textsFrom(source: LogLine['source']): string[] {
		return this.kept.filter((line) => line.source === source).map(({ text }) => text);
	}

	/** The number of lines so far, including those that are no longer kept. */
	get count(): number {
		return this.added;
	}

	/** Returns the lines since {@link count} had that value. */
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
