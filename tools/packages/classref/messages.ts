/** The place in a class's documentation that a message is about. */
export interface Place {
	readonly className: string;
	/** The XML file, as named by the caller. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
}

/** How messages are shown. */
export interface MessageStyle {
	/** Whether to name file and line; make_rst.py names only the class. */
	readonly positions: boolean;
	/** Whether to use colours; make_rst.py always does. */
	readonly color: boolean;
}

const ansi = {
	red: '\x1b[31m',
	yellow: '\x1b[33m',
	green: '\x1b[32m',
	bold: '\x1b[1m',
	regular: '\x1b[22;23;24;29m',
	reset: '\x1b[0m',
};
const colorless: typeof ansi = {
	red: '',
	yellow: '',
	green: '',
	bold: '',
	regular: '',
	reset: '',
};

/** Prints messages in the form of make_rst.py and counts them. */
export class Messages {
	errorCount = 0;
	warningCount = 0;
	private readonly palette: typeof ansi;

	/** `print` is given one line after another, without line ends. */
	constructor(
		private readonly print: (line: string) => void,
		readonly style: MessageStyle = { positions: false, color: true },
	) {
		this.palette = style.color ? ansi : colorless;
	}

	/** Prints progress and results. */
	info(line: string): void {
		this.print(line);
	}

	/** Prints a success. */
	success(line: string): void {
		this.inColor(this.palette.green, line);
	}

	/** Prints something to check. */
	caution(line: string): void {
		this.inColor(this.palette.yellow, line);
	}

	/** Prints a failure that is not counted as an error. */
	failure(line: string): void {
		this.inColor(this.palette.red, line);
	}

	/** Prints an error, with its place in a class if it has one. */
	error(text: string, place?: Place): void {
		const { red, bold, regular, reset } = this.palette;
		this.print(`${red}${bold}ERROR:${regular} ${this.placed(text, place)}${reset}`);
		this.errorCount += 1;
	}

	/** Prints a warning with its place in a class. */
	warning(text: string, place: Place): void {
		const { yellow, bold, regular, reset } = this.palette;
		this.print(`${yellow}${bold}WARNING:${regular} ${this.placed(text, place)}${reset}`);
		this.warningCount += 1;
	}

	private inColor(color: string, line: string): void {
		this.print(color + line + this.palette.reset);
	}

	private placed(text: string, place: Place | undefined): string {
		if (place === undefined) {
			return text;
		}
		return this.style.positions
			? `${place.file}:${place.line}: ${text}`
			: `${place.className}.xml: ${text}`;
	}
}
