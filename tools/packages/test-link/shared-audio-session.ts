import type { GameAudioSession } from './game-audio-session';
import { LinkError } from './link/link-error';

/** The members of a game's audio session. */
export type SharedAudioSession = Pick<GameAudioSession, keyof GameAudioSession>;

/** The sessions of the running games, the latest last. */
const sessions: GameAudioSession[] = [];

/**
 * The audio session of the running game that was launched or connected last. Each use without a running game
 * throws a `LinkError`. With several games at once, each has its own in `game.session`.
 */
export const SharedAudioSession: SharedAudioSession = new Proxy({} as SharedAudioSession, {
	get(_, name): unknown {
		const session = sessions.at(-1);
		if (session === undefined) {
			refuse(name);
			return undefined;
		}
		const value: unknown = Reflect.get(session, name);
		return typeof value === 'function' ? (value.bind(session) as unknown) : value;
	},
	has: (_, name) => name in (sessions.at(-1) ?? {}),
	set: (_, name) => {
		throw new TypeError(`SharedAudioSession.${String(name)} cannot be assigned.`);
	},
});

/** Serves {@link SharedAudioSession} with the session of a game. Returns a function that ends this. */
export function shareSession(session: GameAudioSession): () => void {
	sessions.push(session);
	return () => {
		const index = sessions.indexOf(session);
		if (index !== -1) {
			sessions.splice(index, 1);
		}
	};
}

function refuse(name: string | symbol): void {
	// Debuggers, printers and `await` look up these names.
	if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') {
		return;
	}
	throw new LinkError(
		`SharedAudioSession.${name}: no game runs. Await launchGame() or connectGame() first.`,
	);
}
