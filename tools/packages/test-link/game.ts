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

/** Options of every link. */
export interface GameOptions {
	/** Seconds after which a request without an answer fails. Default 30; `Infinity` for no limit. */
	readonly requestTimeoutSeconds?: number;
	/** Receives every request, answer and event, for a recording. */
	readonly transcript?: Transcript | undefined;
}

const defaultTimeoutSeconds = 30;

/** A running game that a test drives. */
export class Game {
	/** The audio session of the game. */
	readonly session: SharedAudioSession;
	/** The session with Godot's properties and signals, including those that `SharedAudioSession` lacks. */
	readonly godotSession: GodotSession;
	/** The simulated device. Its promises are rejected when a real device or no device serves the session. */
	readonly simulator: Simulator;
	/** Resolves with the reason when the link has ended. */
	readonly closed: Promise<string>;
	protected readonly connection: Connection;
	private readonly listeners = new Set<(signal: string, args: readonly unknown[]) => void>();

	/** Called by `launchGame()` and `connectGame()`. */
	constructor(
		arrival: Arrival,
		/** The output of the game and the messages of the link. */
		readonly log: Log,
		options: GameOptions,
		/** Lets this process end while no request is open. */
		isBackground = false,
	) {
		let resolveClosed: (why: string) => void = () => undefined;
		this.closed = new Promise((resolve) => {
			resolveClosed = resolve;
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
					this.godotSession.notify(signal, args);
				},
				onClosed: (why) => {
					stopSharing();
					log.add('link', `The link is closed: ${why}.`);
					resolveClosed(why);
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
	 * Sends a request in the form of the link, as a replay does.
	 * @returns the answer, as JSON
	 */
	ask(request: GameRequest): Promise<unknown> {
		return this.connection.ask(request);
	}

	/**
	 * Calls the listener with each signal, by its name in Godot. Returns a function that removes the
	 * listener.
	 */
	listen(listener: (signal: string, args: readonly unknown[]) => void): () => void {
		this.listeners.add(listener);
		return () => {
			this.listeners.delete(listener);
		};
	}

	/** The game's description of itself. */
	get about(): GameDescription {
		return this.connection.about;
	}

	/** Returns whether the game has a capability: `session`, `simulator`, `evaluate`, `screenshot`. */
	can(capability: string): boolean {
		return this.about.capabilities.includes(capability);
	}

	/**
	 * Evaluates a GDScript expression in the game. It can use what a script of the game can use, and `scene`,
	 * the current scene; it may await. For statements without a value, use {@link run}.
	 * @returns its value; for an object, the text that Godot prints
	 */
	async evaluate(expression: string): Promise<unknown> {
		return this.connection.ask({ operation: 'evaluate', expression });
	}

	/**
	 * Runs GDScript statements in the game, such as assignments and calls of functions without a value. They
	 * can use what an expression can use and may await; they cannot `return`.
	 */
	async run(statements: string): Promise<void> {
		await this.connection.ask({ operation: 'run', statements });
	}

	/** Takes a screenshot of the game's window. Returns it as PNG. */
	async screenshot(): Promise<Buffer> {
		const picture = decode('string', await this.connection.ask({ operation: 'screenshot' }));
		return Buffer.from(String(picture), 'base64');
	}

	/** Lets the game run for a number of frames. */
	async waitFrames(frames: number): Promise<void> {
		await this.connection.ask({ operation: 'wait', frames });
	}

	/** Ends the link. The game continues, unless `launchGame()` started it. */
	close(): Promise<unknown> {
		this.connection.close();
		return this.closed;
	}
}
