import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { webEngineFolder } from './web-engine';

/** What a browser is given. */
export interface ServedGame {
	/** The HTML of the page. */
	readonly page: string;
	/** The game, packed. */
	readonly pack: string;
	/** 0, the default, takes any port that is free. */
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
 * Serves a game and the engine to browsers on this machine, and to nobody else.
 * @throws {Error} when the port is taken
 */
export async function serveGame({ page, pack, port = 0 }: ServedGame): Promise<GameServer> {
	const engine = webEngineFolder();
	const server = http.createServer((request, response) => {
		const name = path.posix.basename(new URL(request.url ?? '/', 'http://localhost').pathname);
		if (name === '') {
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
			return;
		}
		const file = name === 'index.pck' ? pack : path.join(engine, name);
		if (!fs.existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, {
			'content-type': types[path.extname(name)] ?? 'application/octet-stream',
			'content-length': fs.statSync(file).size,
			'cache-control': 'no-store',
		});
		fs.createReadStream(file).pipe(response);
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
