import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { Engine } from '../../../tools/packages/godot/engine';
import type { RunResult } from '../../../tools/packages/godot/run-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { newToken } from '../../../tools/packages/test-link/link/handshake';
import { linkProtocol } from '../../../tools/api/test-link';
import { remoteProject } from './remote-project';

/** The host's side of a link, controlled by a test that breaks the rules. */
export interface RogueHost {
	readonly socket: WebSocket;
	readonly token: string;
	/** The game's nonce. */
	readonly nonce: string;
	/** Waits for the next message of the game. */
	readonly next: () => Promise<Readonly<Record<string, unknown>>>;
	/** Runs the host's handshake until the game is ready. */
	readonly greet: () => Promise<void>;
	/** Resolves when the connection is closed, with the game's code and reason. */
	readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
}

/** What the game reported at its end. */
export interface GameReport {
	readonly run: RunResult;
	readonly frames: number;
	/** The median of the times between two frames, in microseconds. */
	readonly median: number;
	/** The longest time between two frames, in microseconds. */
	readonly longest: number;
	/** The errors and warnings that it printed. */
	readonly complaints: readonly string[];
}

/** Runs the game for `seconds` with a link to a host that runs `misbehave`. */
export async function play(
	engine: Engine,
	misbehave: (host: RogueHost) => Promise<void> | void,
	seconds = 1,
): Promise<GameReport> {
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
	const numbers = JSON.parse(report) as Pick<GameReport, 'frames' | 'median' | 'longest'>;
	return { ...numbers, run, complaints };
}

/**
 * Runs a game with a link to each of these hosts, and with one more that makes it quit when all hosts are done.
 * With fewer links, a link meets the next host each time it connects again. Returns the results of the hosts and
 * of the game.
 */
export async function playMany<T>(
	engine: Engine,
	hosts: readonly ((host: RogueHost) => Promise<T>)[],
	linkCount = hosts.length + 1,
): Promise<{ readonly found: readonly T[]; readonly run: RunResult }> {
	const address = { host: '127.0.0.1', port: 0, perMessageDeflate: false };
	// The game itself must end the connection after it closed the link, so the host waits as long as possible.
	const server = new WebSocketServer({ ...address, closeTimeout: 2 ** 31 - 1 } as typeof address);
	const token = newToken();
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	const found: Promise<T>[] = [];
	server.on('connection', (socket) => {
		socket.on('error', () => undefined);
		const host = hosts[found.length];
		if (host !== undefined) {
			found.push(meet(socket, token).then(host));
			return;
		}
		void meet(socket, token).then(async ({ greet }) => {
			await greet();
			await Promise.allSettled(found);
			socket.send('{"type":"request","id":1,"operation":"quit"}');
		});
	});
	const links = `--links=${linkCount}:127.0.0.1:${port}/${token}`;
	const args = ['--path', remoteProject, 'res://many_links.tscn', '--'];
	const run = await runEngine(engine, [...args, '--audio-session=simulated', links], {
		cwd: remoteProject,
	});
	for (const socket of server.clients) {
		socket.terminate();
	}
	server.close();
	return { found: await Promise.all(found), run };
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
	const closed = new Promise<{ code: number; reason: string }>((resolve) => {
		socket.once('close', (code, reason) => {
			resolve({ code, reason: reason.toString() });
		});
	});
	const nonce = String((await next()).nonce);
	const greet = async (): Promise<void> => {
		socket.send(JSON.stringify(challengeOf(token, nonce)));
		await next();
		socket.send(JSON.stringify({ type: 'welcome' }));
		for (let message = await next(); message.type !== 'ready'; message = await next()) {
			// Ignores the events of the start.
		}
	};
	return { socket, token, nonce, next, greet, closed };
}

/** Returns the challenge of a host that knows the token. */
export function challengeOf(token: string, gameNonce: string): Record<string, unknown> {
	const proof = createHmac('sha256', token).update(`host:${gameNonce}:cafe`).digest('hex');
	return { type: 'challenge', protocol: linkProtocol.version, nonce: 'cafe', proof };
}
