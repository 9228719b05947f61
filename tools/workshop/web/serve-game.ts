import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { webEngineFolder } from './web-engine';

/** The options of {@link serveGame}. */
export interface ServedGame {
	/** The HTML of the page. */
	readonly page: string;
	/** The game, packed. */
	readonly pack: string;
	/** 0, the default, takes any free port. */
	readonly port?: number;
}

/** A server that is running. */
export interface GameServer {
	/** The page's address. */
	readonly address: string;
	close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
	'.js': 'text/javascript',
	'.wasm': 'application/wasm',
	'.pck': 'application/octet-stream',
};

/**
 * Serves a game and the engine to browsers on this machine only.
 * @throws {Error} when the port is taken
 */
export async function serveGame({ page, pack, port = 0 }: ServedGame): Promise<GameServer> {
	const engine = webEngineFolder();
	const server = http.createServer((request, response) => {
		const name = nameIn(request.url);
		if (name === undefined) {
			response.writeHead(400).end();
			return;
		}
		if (name === '') {
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
			return;
		}
		const file = name === 'index.pck' ? pack : path.join(engine, name);
		const stats = fs.statSync(file, { throwIfNoEntry: false });
		if (stats?.isFile() !== true) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, {
			'content-type': types[path.extname(name)] ?? 'application/octet-stream',
			'content-length': stats.size,
			'cache-control': 'no-store',
		});
		// A browser may disconnect in between; this is not an error.
		pipeline(fs.createReadStream(file), response, () => undefined);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	const bound = server.address();
	const actualPort = bound !== null && typeof bound === 'object' ? bound.port : port;
	return {
		address: `http://127.0.0.1:${actualPort}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
}

/** Returns the file name in an address; undefined when the address is invalid. */
function nameIn(address = '/'): string | undefined {
	const host = 'http://localhost';
	return URL.canParse(address, host)
		? path.posix.basename(new URL(address, host).pathname)
		: undefined;
}
