/** One `ERROR:`, `SCRIPT ERROR:` or `WARNING:` that the engine printed. */
export interface EngineMessage {
	readonly severity: 'error' | 'warning';
	/** The words before the colon: `ERROR`, `SCRIPT ERROR`, `WARNING`, `USER WARNING`, … */
	readonly label: string;
	/** The message; it has several lines if the game's text has. */
	readonly text: string;
	/** What follows `at:`, such as `push_error (core/variant/variant_utility.cpp:1024)`. */
	readonly at: string | undefined;
	/** Script frames, innermost first, such as `_init (res://main.gd:5)`. */
	readonly scriptBacktrace: readonly string[];
}

/** The engine's report of its own crash. */
export interface CrashReport {
	/** The signal's number, if the platform has signals. */
	readonly signal: number | undefined;
	/** The C++ frames, innermost first. */
	readonly backtrace: readonly string[];
	/** Script frames, innermost first. */
	readonly scriptBacktrace: readonly string[];
}

const header = /^((?:(?:USER|SCRIPT|SHADER) )?(ERROR|WARNING)): (.*)$/;
const atLine = /^\s+at: (.*)$/;
const backtraceTitle = /^\s*\S+ backtrace \(most recent call first\):$/;
const frame = /^\s*\[\d+\] (.*)$/;
const longestText = 100;

/** Parses the messages in the lines of the standard error stream. */
export function parseMessages(lines: readonly string[]): EngineMessage[] {
	const messages: EngineMessage[] = [];
	for (let index = 0; index < lines.length; index++) {
		const match = header.exec(lines[index] ?? '');
		if (match === null) {
			continue;
		}
		const [, label = '', kind, firstLine = ''] = match;
		const place = placeOf(lines, index + 1);
		const text = [firstLine, ...lines.slice(index + 1, place ?? index + 1)].join('\n');
		const at = place === undefined ? undefined : atLine.exec(lines[place] ?? '')?.[1];
		const scriptBacktrace = place === undefined ? [] : framesAfterTitle(lines, place + 1);
		messages.push({
			severity: kind === 'ERROR' ? 'error' : 'warning',
			label,
			text,
			at,
			scriptBacktrace,
		});
		index = place ?? index;
	}
	return messages;
}

// The game's text may have line ends, so the message continues until its `at:`. Some messages have no `at:`:
// then the search ends at the next message or after too many lines.
function placeOf(lines: readonly string[], start: number): number | undefined {
	for (let index = start; index < Math.min(lines.length, start + longestText); index++) {
		const line = lines[index] ?? '';
		if (header.test(line)) {
			return undefined;
		}
		if (atLine.test(line)) {
			return index;
		}
	}
	return undefined;
}

function framesAfterTitle(lines: readonly string[], start: number): string[] {
	return backtraceTitle.test(lines[start] ?? '') ? frames(lines, start + 1) : [];
}

function frames(lines: readonly string[], start: number): string[] {
	const found: string[] = [];
	for (const line of lines.slice(start)) {
		const text = frame.exec(line)?.[1];
		if (text === undefined) {
			break;
		}
		found.push(text);
	}
	return found;
}

/** Parses the output of the engine's crash handler; undefined when it did not run. */
export function parseCrash(lines: readonly string[]): CrashReport | undefined {
	const start = lines.findIndex((line) => /^\w+: Program crashed/.test(line));
	if (start === -1) {
		return undefined;
	}
	const firstFrame = lines.findIndex((line, index) => index > start && frame.test(line));
	const title = lines.findIndex((line, index) => index > start && backtraceTitle.test(line));
	const signal = /signal (\d+)/.exec(lines[start] ?? '')?.[1];
	const hasNativeFrames = firstFrame !== -1 && (title === -1 || firstFrame < title);
	return {
		signal: signal === undefined ? undefined : Number(signal),
		backtrace: hasNativeFrames ? frames(lines, firstFrame) : [],
		scriptBacktrace: title === -1 ? [] : frames(lines, title + 1),
	};
}

const leakLines = [
	/^Leaked instance: /,
	/^Resource still in use: /,
	/^Orphan StringName: /,
	/ObjectDB instances? (?:was |were )?leaked at exit/,
	/^ERROR: \d+ resources? still in use at exit/,
	/RID allocations of type .* leaked at exit/,
	/^WARNING: \d+ RIDs? of type .* leaked/,
	/Pages in use exist at exit/,
	/^ERROR: .*: leaked \d+ bytes/,
];

/** Returns the lines in which the engine reports leaks. With `--verbose` they have names. */
export function parseLeaks(lines: readonly string[]): string[] {
	return lines.filter((line) => leakLines.some((pattern) => pattern.test(line)));
}
