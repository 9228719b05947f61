import { decode } from './decode';
import { Simulator } from './gen/simulator';
import { GodotSession } from './godot-session';
import { Connection } from './link/connection';
import type { GameRequest } from './link/request';
import type { Arrival } from './link/arrival';
import type { GameDescription } from './link/messages';
import type { Transcript } from './link/transcript';
import type { Log } from './log';
import { GameAudioSession } from './game-audio-session';
import { shareSession } from './shared-audio-session';
import type { SharedAudioSession } from './shared-audio-session';

/** What every link has. */
export interface GameOptions {
	/** After that many seconds a request without an answer fails. Default 30; `Infinity` for no limit. */
	readonly requestTimeoutSeconds?: number;
	/** Hears of everything that travels, for a recording. */
	readonly transcript?: Transcript | undefined;
}

const defaultTimeoutSeconds = 30;

/** A running game, and everything that a test does with it. */
export class Game {
	/** The audio session of the game. */
	readonly session: SharedAudioSession;
	/** The session as Godot has it, with what `SharedAudioSession` lacks. */
	readonly godotSession: GodotSession;
	/** The simulated device. Its promises are rejected where a real one, or none, serves the session. */
	readonly simulator: Simulator;
	/** Resolves when the link is over, with the reason. */
	readonly closed: Promise<string>;
	protected readonly connection: Connection;
	private readonly listeners = new Set<(signal: string, args: readonly unknown[]) => void>();

	/** As `launchGame()` and `connectGame()` give it. */
	constructor(
		arrival: Arrival,
		/** What the game printed, and what the link has to say. */
		readonly log: Log,
		options: GameOptions,
		/** Lets this process end while it waits for nothing of the game. */
		isBackground = false,
	) {
		let tellClosed: (why: string) => void = () => undefined;
		this.closed = new Promise((resolve) => {
			tellClosed = resolve;
		});
		this.godotSession = new GodotSession(() => this.connection);
		const session = new GameAudioSession(this.godotSession, arrival.outputVolume ?? 0);
		this.session = session;
		const stopSharing = shareSession(session);
		this.connection = new Connection(
			arrival,
			{
				onEvent: (signal, args) => {
					for (const listener of [...this.listeners]) {
						listener(signal, args);
					}
					this.godotSession.tell(signal, args);
				},
				onClosed: (why) => {
					stopSharing();
					log.add('link', `The link is closed: ${why}.`);
					tellClosed(why);
				},
			},
			{
				timeoutSeconds: options.requestTimeoutSeconds ?? defaultTimeoutSeconds,
				transcript: options.transcript,
				isBackground,
			},
		);
		const { whyNoSession } = this.about;
		if (whyNoSession !== '') {
			log.add('link', `The game has no audio session: ${whyNoSession}`);
		}
		this.simulator = new Simulator((method, ...args) =>
			this.connection.ask({ operation: 'simulate', method, arguments: args }),
		);
	}

	/**
	 * Asks the game for something in the words of the link, as a replay does.
	 * @returns what it answered, as JSON has it
	 */
	ask(request: GameRequest): Promise<unknown> {
		return this.connection.ask(request);
	}

	/** Has the listener hear each signal by its name in Godot. Returns the function that ends it. */
	listen(listener: (signal: string, args: readonly unknown[]) => void): () => void {
		this.listeners.add(listener);
		return () => {
			this.listeners.delete(listener);
		};
	}

	/** What the game said of itself. */
	get about(): GameDescription {
		return this.connection.about;
	}

	/** Whether the game can be asked for that: `session`, `simulator`, `evaluate`, `screenshot`. */
	can(capability: string): boolean {
		return this.about.capabilities.includes(capability);
	}

	/**
	 * Evaluates an expression of GDScript in the game. It sees what a script of the game sees, and `scene`,
	 * the current scene; it may await. What has no value is for {@link run}.
	 * @returns its value; an object as the text that Godot prints for it
	 */
	async evaluate(expression: string): Promise<unknown> {
		return this.connection.ask({ operation: 'evaluate', expression });
	}

	/**
	 * Runs statements of GDScript in the game, such as assignments and calls of what returns nothing. They see
	 * what an expression sees and may await; they have no `return`.
	 */
	async run(statements: string): Promise<void> {
		await this.connection.ask({ operation: 'run', statements });
	}

	/** Takes a picture of the game's window. Returns it as PNG. */
	async screenshot(): Promise<Buffer> {
		const picture = decode('string', await this.connection.ask({ operation: 'screenshot' }));
		return Buffer.from(String(picture), 'base64');
	}

	/** Lets the game run for a number of frames. */
	async waitFrames(frames: number): Promise<void> {
		await this.connection.ask({ operation: 'wait', frames });
	}

	/** Ends the link. The game goes on, unless it was launched here. */
	close(): Promise<unknown> {
		this.connection.close();
		return this.closed;
	}
}
