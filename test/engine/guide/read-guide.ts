/** A code sample of the guide, and its output according to the guide. */
export interface Program {
	/** The heading above it. */
	readonly title: string;
	/** The line of its first snippet in the document, starting at 1. */
	readonly line: number;
	/** A whole script. */
	readonly script: string;
	/** A script whose `run(game)` is called when the game is in the tree; undefined if the guide has none. */
	readonly after: string | undefined;
	/** The lines of the text blocks that follow. */
	readonly outcome: readonly string[];
}

/** The parts of a guide that tests use. */
export interface Guide {
	readonly programs: readonly Program[];
	/** The project settings, in the format of `project.godot`. */
	readonly settings: string;
}

interface Block {
	readonly language: string;
	readonly line: number;
	readonly title: string;
	/** The HTML comment above, with or without an empty line between. */
	readonly comment: string | undefined;
	readonly lines: readonly string[];
}

const insideReady = 'inside _ready';
const afterwards = 'after the script above';

/**
 * Reads the snippets of a guide. A GDScript snippet is a whole script that begins with `extends`, or a
 * comment above says how to run it: `<!-- inside _ready -->` or `<!-- after the script above -->`.
 * A text block after it has the output, including the engine's warnings and errors with their labels.
 *
 * @throws {Error} With the line, if it is not clear how a snippet is run or what it prints.
 */
export function readGuide(markdown: string): Guide {
	const blocks = blocksOf(markdown.split(/\r?\n/));
	const programs: Program[] = [];
	for (const block of blocks) {
		const last = programs.at(-1);
		if (block.language === 'text' && last !== undefined) {
			const outcome = [...last.outcome, ...block.lines];
			programs.splice(-1, 1, { ...last, outcome });
		} else if (block.language === 'gdscript' && block.comment === afterwards) {
			programs.splice(-1, 1, continued(last, block));
		} else if (block.language === 'gdscript') {
			programs.push(begun(block));
		}
	}
	const silent = programs.find(({ outcome }) => outcome.length === 0);
	if (silent !== undefined) {
		throw new Error(`Line ${silent.line}: no block of text says what the snippet prints.`);
	}
	const settings = blocks.filter(({ language }) => language === 'ini');
	return { programs, settings: settings.flatMap(({ lines }) => lines).join('\n') };
}

function begun({ title, line, comment, lines }: Block): Program {
	const isWhole = lines[0]?.startsWith('extends ') === true;
	if (!isWhole && comment !== insideReady) {
		throw new Error(
			`Line ${line}: the snippet does not begin with «extends», and no comment above it says how to run it.`,
		);
	}
	const script = isWhole ? text(lines) : method('_ready()', lines);
	return { title, line, script, after: undefined, outcome: [] };
}

function continued(program: Program | undefined, { line, lines }: Block): Program {
	if (program === undefined || program.after !== undefined) {
		throw new Error(`Line ${line}: there is no script above that the snippet could continue.`);
	}
	return { ...program, after: method('run(game: Node)', lines) };
}

function method(signature: string, lines: readonly string[]): string {
	const body = lines.map((line) => (line === '' ? '' : `\t${line}`));
	const ignored = '@warning_ignore("unused_parameter")';
	return text(['extends Node', '', '', ignored, `func ${signature} -> void:`, ...body]);
}

function text(lines: readonly string[]): string {
	return `${lines.join('\n')}\n`;
}

function blocksOf(lines: readonly string[]): Block[] {
	const blocks: Block[] = [];
	let title = '';
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? '';
		title = /^#+ (.*)$/.exec(line)?.[1] ?? title;
		const language = /^```(\w+)$/.exec(line)?.[1];
		if (language === undefined) {
			continue;
		}
		const end = lines.indexOf('```', index);
		if (end === -1) {
			throw new Error(`Line ${index + 1}: the block has no end.`);
		}
		const above = lines[index - 1] === '' ? lines[index - 2] : lines[index - 1];
		const comment = /^<!-- (.*) -->$/.exec(above ?? '')?.[1];
		const content = lines.slice(index + 1, end);
		blocks.push({ language, line: index + 1, title, comment, lines: content });
		index = end;
	}
	return blocks;
}
