import type { ClassGroup } from '../classes/class-groups';
import type { ClassIndex } from '../classes/class-index';
import type { Messages, Place } from '../messages';
import type { Callable, ClassDoc } from '../classes/model';
import { anchorName } from './names';
import type { ParityHit } from './parity';
import { expectsParity } from './parity';
import type { Translation } from './translation';

/** The current page, and the messages about it. */
export class Page implements Place {
	/** The beginning of every link target on this page. */
	readonly anchor: string;
	/** The arguments of callables as RST, by callable. */
	readonly argumentTexts = new Map<Callable, string>();
	/** Code samples in one language only. */
	readonly parityHits: ParityHit[] = [];
	private lineOrSearch: number | (() => number);

	/** `group` is that of the subject. */
	constructor(
		readonly subject: ClassDoc,
		readonly group: ClassGroup,
		readonly classes: ClassIndex,
		readonly messages: Messages,
		readonly translation: Translation,
	) {
		this.lineOrSearch = subject.line;
		this.anchor = `class_${anchorName(subject.name)}`;
	}

	/** The subject's name. */
	get className(): string {
		return this.subject.name;
	}

	/** The subject's XML file. */
	get file(): string {
		return this.subject.file;
	}

	/** The current line of the XML, from 1. */
	get line(): number {
		const { lineOrSearch } = this;
		return typeof lineOrSearch === 'number' ? lineOrSearch : lineOrSearch();
	}

	/** Sets the current line of the XML, or a function that finds it when a message needs it. */
	moveTo(line: number | (() => number)): void {
		this.lineOrSearch = line;
	}

	/** Reports an error at the current line. */
	error(text: string): void {
		this.messages.error(text, this);
	}

	/** Records a code sample in one language only. */
	noteParity(hit: ParityHit): void {
		if (expectsParity(this.className, this.group)) {
			this.parityHits.push(hit);
		}
	}

	/** Reports a warning at the current line. */
	warn(text: string): void {
		this.messages.warning(text, this);
	}
}
