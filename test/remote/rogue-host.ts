import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { Engine } from '../../tools/engine/engine';
import type { RunResult } from '../../tools/engine/run-engine';
import { runEngine } from '../../tools/engine/run-engine';
import { newToken, protocol } from '../../tools/remote/link/handshake';
import { remoteProject } from './remote-project';

/** A host that does not keep to the rules, at the end of a link that a game was asked for. */
export interface RogueHost {
	readonly socket: WebSocket;
	readonly token: string;
	/** The game's nonce. */
	readonly nonce: string;
	/** Waits for what the game sends next. */
	readonly next: () => Promise<Readonly<Record<string, unknown>>>;
	/** Does all that a host does until the game is ready. */
	readonly greet: () => Promise<void>;
}

/** What the game told at its end. */
export interface Account {
	readonly run: RunResult;
	readonly frames: number;
	/** Microseconds. */
	readonly median: number;
	readonly longest: number;
	/** What it said of the link. */
	readonly complaints: readonly string[];
}

/** Starts the game with a link to a host that does as the test says, and lets it run for a while. */
export async function play(
	engine: Engine,
	misbehave: (host: RogueHost) => Promise<void> | void,
	seconds = 1,
): Promise<Account> {
	const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
	const token = newToken();
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	const misbehaved = new Promise<void>((resolve, reject) => {
		server.once('connection', (socket) => {
			socket.on('error', () => undefined);
			meet(socket, token).then(misbehave).then(resolve, reject);
		});
	});
	misbehaved.catch(() => undefined);
	const user = [`--audio-session-link=127.0.0.1:${port}/${token}`, `--report-after=${seconds}`];
	const args = ['--path', remoteProject, '--', '--audio-session=simulated', ...user];
	const run = await runEngine(engine, args, { cwd: remoteProject });
	for (const socket of server.clients) {
		socket.terminate();
	}
	server.close();
	const report = /^\[game\] (.*)$/m.exec(run.stdout)?.[1] ?? '{}';
	const complaints = run.messages.map(({ text }) => text);
	const account = JSON.parse(report) as Pick<Account, 'frames' | 'median' | 'longest'>;
	return { ...account, run, complaints };
}

async function meet(socket: WebSocket, token: string): Promise<RogueHost> {
	const messages: Readonly<Record<string, unknown>>[] = [];
	let wake: () => void = () => undefined;
	socket.on('message', (bytes: Buffer) => {
		messages.push(JSON.parse(bytes.toString()) as Record<string, unknown>);
		wake();
	});
	const next = async (): Promise<Readonly<Record<string, unknown>>> => {
		for (;;) {
			const message = messages.shift();
			if (message !== undefined) {
				return message;
			}
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
		}
	};
	const nonce = String((await next()).nonce);
	const greet = async (): Promise<void> => {
		socket.send(JSON.stringify(challengeOf(token, nonce)));
		await next();
		socket.send(JSON.stringify({ type: 'welcome' }));
		for (let message = await next(); message.type !== 'ready'; message = await next()) {
			// Events of the start.
		}
	};
	return { socket, token, nonce, next, greet };
}

/** What a host that knows the token challenges the game with. */
export function challengeOf(token: string, gameNonce: string): Record<string, unknown> {
	const proof = createHmac('sha256', token).update(`host:${gameNonce}:cafe`).digest('hex');
	return { type: 'challenge', protocol, nonce: 'cafe', proof };
}
