import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { Engine } from '../../tools/packages/godot/engine';
import type { RunResult } from '../../tools/packages/godot/run-engine';
import { runEngine } from '../../tools/packages/godot/run-engine';
import { newToken } from '../../tools/packages/test-link/link/handshake';
import { linkProtocol } from '../../tools/api/test-link';
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
	/** Resolves when the connection is over, with how the game closed it. */
	readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
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

/**
 * Starts a game with a link to each of these hosts, and with one more by which it quits when all of them have done
 * what they do. With fewer links, the hosts are met one after another, as often as a link connects again. Returns
 * what the hosts found, and how the game ended.
 */
export async function playMany<T>(
	engine: Engine,
	hosts: readonly ((host: RogueHost) => Promise<T>)[],
	linkCount = hosts.length + 1,
): Promise<{ readonly found: readonly T[]; readonly run: RunResult }> {
	const address = { host: '127.0.0.1', port: 0, perMessageDeflate: false };
	// It is the game that ends a connection after its goodbye, however long the host would wait.
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
			// Events of the start.
		}
	};
	return { socket, token, nonce, next, greet, closed };
}

/** What a host that knows the token challenges the game with. */
export function challengeOf(token: string, gameNonce: string): Record<string, unknown> {
	const proof = createHmac('sha256', token).update(`host:${gameNonce}:cafe`).digest('hex');
	return { type: 'challenge', protocol: linkProtocol.version, nonce: 'cafe', proof };
}
